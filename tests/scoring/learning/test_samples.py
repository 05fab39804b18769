"""What the models learn from one answer: the whole of it, and copies that lack some of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from spacy.language import Language

from scoring.errors import CasesError
from scoring.learning.dataset import LabelledAnswer, join_sentences
from scoring.learning.samples import Prepared, Sample, prepare, stories
from scoring.learning.story import NEARLY_BRIEF

LONG = (
    ("The ovens at our bakery failed one night.", "S"),
    ("Two hundred loaves were due at six.", "S"),
    ("I had to find another oven.", "T"),
    ("I called the school kitchen.", "A"),
    ("I drove the dough over in three trips.", "A"),
    ("Every loaf was on time.", "R"),
)
SHORT = (("The ovens failed,", "S"), ("so I called the school", "A"), ("and we baked there.", "R"))


def an_answer(told: tuple[tuple[str, str], ...], *, kind: str = "story") -> LabelledAnswer:
    text, spans = join_sentences([sentence for sentence, _ in told], notes=False)
    return LabelledAnswer(
        id="z-001", batch="z", question="Tell me about a bad night.", domain="baking", register="spoken",
        response_type=kind, quality=3, text=text, spans=spans, labels=tuple(label for _, label in told),
    )  # fmt: skip


@pytest.fixture(scope="module")
def long(nlp: Language) -> Prepared:
    return prepare(nlp, an_answer(LONG))


@pytest.fixture(scope="module")
def short(nlp: Language) -> Prepared:
    return prepare(nlp, an_answer(SHORT))


def labels(samples: tuple[Sample, ...]) -> list[str]:
    return ["".join(sample.labels) for sample in samples]


def test_every_sample_has_features_for_each_label(long: Prepared, short: Prepared) -> None:
    for entry in (long, short):
        for sample in (*entry.samples, *entry.brief):
            assert len(sample.features) == len(sample.labels)


def test_the_whole_answer_comes_first(long: Prepared, short: Prepared) -> None:
    for entry in (long, short):
        assert entry.samples[0].labels == entry.brief[0].labels == entry.answer.labels


def test_sentences_are_counted_and_not_their_clauses(long: Prepared, short: Prepared) -> None:
    assert (long.sentences, short.sentences) == (len(LONG), 1)


def test_copies_of_a_longer_answer_lack_a_part_and_weigh_less(long: Prepared) -> None:
    whole, *copies = long.samples
    assert whole.weights.units == 1.0
    assert {"TAAR", "SSAAR", "SSTR", "SSTAA"} <= set(labels(long.samples))
    assert all(copy.weights.units < whole.weights.units for copy in copies)
    assert all(copy.weights.order == 0.0 for copy in copies)


def test_brief_copies_tell_every_choice_of_a_few_parts_in_a_unit_each(long: Prepared) -> None:
    assert labels(long.brief[1:]) == [
        "S", "T", "A", "R", "ST", "SA", "SR", "TA", "TR", "AR", "STA", "STR", "SAR", "TAR",
    ]  # fmt: skip
    assert max(len(copy.labels) for copy in long.brief[1:]) == NEARLY_BRIEF


def test_brief_samples_are_told_in_clauses(nlp: Language) -> None:
    told = (("When the ovens failed at night, I called the school.", "A"), ("Every loaf was on time.", "R"))
    entry = prepare(nlp, an_answer(told))
    assert labels(entry.brief) == ["AAR"]
    assert labels(entry.samples)[0] == "AR"


def test_an_answer_that_is_brief_already_counts_most_and_has_no_brief_copies(
    long: Prepared, short: Prepared
) -> None:
    assert labels(short.brief) == ["SAR"]
    assert short.brief[0].weights.units > max(sample.weights.units for sample in long.brief)


def test_stories_are_told_from_other_answers(nlp: Language, short: Prepared) -> None:
    wish = prepare(nlp, an_answer((("I would call the school.", "O"),), kind="hypothetical"))
    assert stories([wish, short]) == [short]


def test_a_label_without_words_is_refused_with_its_text(nlp: Language) -> None:
    broken = replace(an_answer(SHORT[:1]), text="Short.", spans=((50, 60),))
    with pytest.raises(CasesError, match="Short"):
        prepare(nlp, broken)
