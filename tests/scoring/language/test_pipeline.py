"""The pinned pipeline."""

from __future__ import annotations

from types import ModuleType

import pytest
from spacy.language import Language

from scoring.errors import LanguageModelError
from scoring.language import pipeline
from scoring.language.pipeline import load_pipeline, pipeline_name


def sentences(nlp: Language, text: str) -> list[str]:
    return [sentence.text.strip() for sentence in nlp(text).sents]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", [], id="empty"),
        pytest.param("We met\nShe left", ["We met", "She left"], id="one line break"),
        pytest.param("We met\n\n\nShe left", ["We met", "She left"], id="several line breaks"),
        pytest.param("We met\r\nShe left", ["We met", "She left"], id="a line break of another system"),
        pytest.param("We met. She left.", ["We met.", "She left."], id="no line break"),
    ],
)
def test_a_line_break_ends_a_sentence(nlp: Language, text: str, expected: list[str]) -> None:
    assert sentences(nlp, text) == expected


def test_no_sentence_begins_with_the_blanks_before_it(nlp: Language) -> None:
    doc = nlp("We met.\n \n\t She left.")
    assert not any(token.is_space and token.is_sent_start for token in doc if token.i)


def test_the_names_of_people_and_places_are_not_looked_for(nlp: Language) -> None:
    assert "ner" not in nlp.pipe_names


def test_reports_name_the_pipeline_and_its_version(nlp: Language) -> None:
    assert pipeline_name(nlp) == "en_core_web_sm 3.8.0"


def test_a_pipeline_that_is_not_installed_is_refused_with_what_to_do() -> None:
    with pytest.raises(LanguageModelError, match=r"no_such_pipeline.*not installed; install it"):
        load_pipeline("no_such_pipeline")


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("json", id="a module that loads something else"),
        pytest.param("string", id="a module that loads nothing"),
        pytest.param("../x", id="a path"),
        pytest.param("", id="nothing"),
    ],
)
def test_a_name_that_is_no_pipeline_is_refused_with_what_to_set(name: str) -> None:
    with pytest.raises(
        LanguageModelError, match=rf"^{name!r} cannot be loaded .*; set LODESTAR_LANGUAGE_MODEL to"
    ):
        load_pipeline(name)


def test_a_pinned_pipeline_with_other_files_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def other(package: ModuleType) -> str:
        return "sha256:other"

    monkeypatch.setattr(pipeline, "digest", other)
    with pytest.raises(LanguageModelError, match=r"found sha256:other.*install it again"):
        load_pipeline()
