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
_JOINING: Final = frozenset({";", ":", "—", "–"})
_FEWEST: Final = 3
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


def reason(passage: Passage, decision: Passage | None, limit: Offsets | None = None) -> Offsets | None:
    """Return the reason that is given for the decision, or a truth stated right after it; None without any.

    `decision` is the sentence that says what was chosen, where one does, and `limit` what
    could not be moved: what only leads up to the decision is not given twice.
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
    if decision is None:
        return None
    after = told[1:2]
    return (
        _led_up(decision, limit)
        or _added(decision)
        or next((_extent(sentence, passage) for sentence in after if _is_timeless(sentence)), None)
    )


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


def _led_up(decision: Passage, limit: Offsets | None) -> Offsets | None:
    """Return what stands before the "so" of a decision, unless it is the limit."""
    so = next((word.i for word in decision[_FEWEST:] if word.lower_ == "so" and _joins(word)), None)
    if so is None:
        return None
    before = decision.doc[decision.start : so]
    if limit is not None and limit[0] < before.end_char and before.start_char < limit[1]:
        return None
    words = list(before)
    while words and (words[-1].is_punct or words[-1].lower_ == "and"):
        words.pop()
    return _extent(words, decision)


def _joins(so: Word) -> bool:
    """Tell the "so" that draws a conclusion from that of "so much" and "so that"."""
    after = so.doc[so.i + 1] if so.i + 1 < len(so.doc) else None
    return (
        after is not None
        and after.lower_ != "that"
        and after.pos_ not in {"ADJ", "ADV"}
        and not after.is_punct
    )


def _added(decision: Passage) -> Offsets | None:
    """Return a clause that a sign joins to the end of a decision: "hourly it was; three cannot carry two"."""
    sign = next((word.i for word in reversed(decision) if word.text in _JOINING), None)
    if sign is None or sign < decision.start + _FEWEST:
        return None
    clause = decision.doc[sign + 1 : decision.end]
    return _extent(clause, decision) if any(word.pos_ in {"VERB", "AUX"} for word in clause) else None


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
