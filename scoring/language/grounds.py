"""On what grounds a passage decides: the limit that could not be moved, and the reason that is given."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from spacy.tokens import Span, Token

from scoring.language import weighing
from scoring.language.deciding import decides
from scoring.language.sentences import sentences
from scoring.report import Offsets

_BECAUSE: Final = frozenset({"because", "since", "as"})
_TIMELESS: Final = frozenset({"VBZ", "VBP", "MD"})
_REASON: Final = re.compile(
    r"\b(?:the reason|my reason(?:ing)?|what (?:settled|decided|tipped|swung) it)\b[^.;!?]*", re.IGNORECASE
)


def limit(sentence: Span, *, within: Span) -> Offsets:
    """Return the clause of a sentence that says what could not be moved; the sentence where no word says it."""
    match = weighing.LIMIT.search(sentence.text) or weighing.TIGHT.search(sentence.text)
    start, end = sentence.start_char, sentence.end_char
    if match is not None:
        word = within.doc.char_span(start + match.start(), start + match.end(), alignment_mode="expand")
        verb = None if word is None else _verb(word.root)
        if verb is not None:
            return _extent(verb.subtree, within) or (start, end)
    return _extent(sentence, within) or (start, end)


def reason(passage: Span) -> Offsets | None:
    """Return what is said after the last "because" or its like, else what backs the decision; None without any."""
    found = list(_given(passage))
    if found:
        return found[-1]
    match = _REASON.search(passage.text)
    if match is not None:
        return passage.start_char + match.start(), passage.start_char + match.end()
    return _backing(passage)


def _given(passage: Span) -> Iterator[Offsets]:
    for token in passage:
        if token.lower_ not in _BECAUSE or (token.lower_ != "because" and token.dep_ != "mark"):
            continue
        clause = token.head if token.dep_ == "mark" else token
        said = _extent((word for word in clause.subtree if word.i > token.i), passage)
        if said is not None:
            yield said


def _backing(passage: Span) -> Offsets | None:
    """Return the truth that is stated right after the decision, or before a "so" that leads to it."""
    told = sentences(passage)
    last = max(
        (place for place, sentence in enumerate(told) if any(decides(word) for word in sentence)),
        default=None,
    )
    if last is None:
        return None
    if last + 1 < len(told) and _is_timeless(told[last + 1]):
        return _extent(told[last + 1], passage)
    return _before_so(told[last], passage)


def _is_timeless(sentence: Span) -> bool:
    return sentence.root.tag_ in _TIMELESS or any(child.tag_ in _TIMELESS for child in sentence.root.children)


def _before_so(sentence: Span, passage: Span) -> Offsets | None:
    """Return the second of two statements that lead to a decision: "this is so, and that is, so we …"."""
    so = next((word for word in sentence if word.lower_ == "so" and word.i > sentence.start), None)
    if so is None:
        return None
    lead = passage.doc[sentence.start : so.i]
    joined = [word.i for word in lead if word.lower_ == "and" and word.head.pos_ in {"VERB", "AUX"}]
    return (
        _extent(passage.doc[joined[-1] + 1 : so.i - (passage.doc[so.i - 1].text == ",")], passage)
        if joined
        else None
    )


def _verb(token: Token) -> Token | None:
    return next((word for word in (token, *token.ancestors) if word.pos_ in {"VERB", "AUX"}), None)


def _extent(words: Iterable[Token], passage: Span) -> Offsets | None:
    inside = [word for word in words if passage.start <= word.i < passage.end and not word.is_space]
    return (inside[0].idx, inside[-1].idx + len(inside[-1])) if inside else None
