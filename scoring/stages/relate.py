"""How the answer relates to the question: the words of its field, and those of the question itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from spacy.language import Language

from question_bank.schema import Competency
from scoring.language.document import Document, Passage
from scoring.language.word import Word
from scoring.learning.linear import LinearModel
from scoring.learning.themes import fit
from scoring.reading import Prompt, Relation
from scoring.report import Offsets

_CONTENT: Final = {"NOUN", "PROPN", "VERB", "ADJ"}
_ASKING: Final = frozenset(
    """
    tell describe give example time situation walk talk share explain recall think experience last recent most ever
    question answer instance occasion when how what why which where who have do be can could would make take get go
    work job role team people person someone something thing way able demonstrate ability good
    """.split()
)
# words that stand in answers to any question
_OF_ANY_ANSWER: Final = frozenset(
    """
    want need find bring use start let put keep turn show see know feel come look call ask become begin happen try own
    my first day year week say tell give set new right end help change since other one two
    """.split()
)
_ABOUT_NOTHING: Final = _ASKING | _OF_ANY_ANSWER


def content_lemmas(nlp: Language, text: str) -> frozenset[str]:
    """Return the lemmas of a question that say what it is about."""
    return frozenset(
        token.lemma_.lower()
        for token in nlp(text)
        if token.pos_ in _CONTENT and token.lemma_.lower() not in _ABOUT_NOTHING and not token.is_stop
    )


def relate(
    doc: Document,
    spans: Sequence[Passage],
    prompt: Prompt,
    *,
    asked: frozenset[str],
    model: LinearModel,
    distrusted: Sequence[Offsets],
) -> Relation:
    """Return the ties between the answer, the question's own words and its competencies, and how well it serves its themes.

    `asked` are the words that say what the question is about. What must not be trusted, such as the question told again, ties nothing.
    """

    def is_trusted(place: int) -> bool:
        return not any(start <= place < end for start, end in distrusted)

    words = [word for word in doc if is_trusted(word.idx)]
    passages = [span for span in spans if is_trusted(span.start_char)]
    return Relation(
        signals=_first_of_each(
            token for competency in prompt.competencies for token in _signals(words, competency)
        ),
        shared=_first_of_each(word for word in words if word.lemma_.lower() in asked),
        fit=fit(words, passages, prompt.themes if prompt.expects_event else (), model),
    )


def _signals(words: Sequence[Word], competency: Competency) -> list[Word]:
    single = {signal for signal in competency.signals if " " not in signal} - _OF_ANY_ANSWER
    phrases = [signal.split() for signal in competency.signals if " " in signal]
    lemmas = [word.lemma_.lower() for word in words]
    lowered = [word.lower_ for word in words]
    found = [
        word for word, lemma in zip(words, lemmas, strict=True) if lemma in single or word.lower_ in single
    ]
    for phrase in phrases:
        size = len(phrase)
        found += [
            words[start]
            for start in range(len(lemmas) - size + 1)
            if phrase in (lemmas[start : start + size], lowered[start : start + size])
        ]
    return found


def _first_of_each(tokens: Iterable[Word]) -> tuple[Offsets, ...]:
    first: dict[str, Word] = {}
    for token in sorted(tokens, key=lambda token: token.i):
        first.setdefault(token.lemma_.lower(), token)
    return tuple((token.idx, token.idx + len(token)) for token in first.values())
