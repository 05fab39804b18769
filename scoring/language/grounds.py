"""On what grounds a passage decides: the limit that could not be moved, and the reason that is given."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from scoring.language import weighing
from scoring.language.document import Passage
from scoring.language.sentences import sentences
from scoring.language.word import Word
from scoring.report import Offsets

_BECAUSE: Final = frozenset({"because", "since", "as"})
_TIMELESS: Final = frozenset({"VBZ", "VBP", "MD"})
_REASON: Final = re.compile(
    r"\b(?:the reason|my reason(?:ing)?|what (?:settled|decided|tipped|swung) it)\b[^.;!?]*", re.IGNORECASE
)


def limit(sentence: Passage, *, within: Passage) -> Offsets:
    """Return the clause of a sentence that says what could not be moved; the sentence where no word says it."""
    match = weighing.LIMIT.search(sentence.text) or weighing.TIGHT.search(sentence.text)
    start, end = sentence.start_char, sentence.end_char
    if match is not None:
        word = within.doc.char_span(start + match.start(), start + match.end())
        verb = None if word is None else _verb(word.root)
        if verb is not None:
            return _extent(verb.subtree, within) or (start, end)
    return _extent(sentence, within) or (start, end)


def reason(passage: Passage, decision: Passage | None) -> Offsets | None:
    """Return the reason that is given for the decision, or a truth stated right after it; None without any.

    `decision` is the sentence that says what was chosen, where one does.
    """
    told = [
        sentence for sentence in sentences(passage) if decision is None or sentence.start >= decision.start
    ]
    given = [said for sentence in told for said in _given(sentence)]
    if given:
        return given[0 if decision is not None else -1]
    match = _REASON.search(passage.text)
    if match is not None:
        return passage.start_char + match.start(), passage.start_char + match.end()
    after = told[1:2] if decision is not None else []
    return next((_extent(sentence, passage) for sentence in after if _is_timeless(sentence)), None)


def _given(sentence: Passage) -> Iterator[Offsets]:
    for token in sentence:
        if token.lower_ not in _BECAUSE or (token.lower_ != "because" and token.dep_ != "mark"):
            continue
        if token.lower_ == "as" and token.i > sentence.start and sentence.doc[token.i - 1].text != ",":
            continue  # "the same week as the orders opened" compares
        clause = token.head if token.dep_ == "mark" else token
        said = _extent((word for word in clause.subtree if word.i > token.i), sentence)
        if said is not None:
            yield said


def _is_timeless(sentence: Passage) -> bool:
    return sentence.root.tag_ in _TIMELESS or any(child.tag_ in _TIMELESS for child in sentence.root.children)


def _verb(token: Word) -> Word | None:
    return next(
        (
            word
            for word in (token, *token.ancestors)
            if word.pos_ in {"VERB", "AUX"} and word.dep_ not in {"aux", "auxpass"}
        ),
        None,
    )


def _extent(words: Iterable[Word], passage: Passage) -> Offsets | None:
    inside = [word for word in words if passage.start <= word.i < passage.end and not word.is_space]
    return (inside[0].idx, inside[-1].idx + len(inside[-1])) if inside else None
