"""Looking for evidence: patterns, steps and particulars in units."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from scoring.language import talk, turns
from scoring.language.document import Passage
from scoring.language.substance import clause, is_hollow_act, is_hollow_reason, is_told
from scoring.language.word import Word, verb_above
from scoring.reading import Reading
from scoring.report import Figure, Offsets

_LONG_UNIT: Final = 34
_WINDOW: Final = 14
_PAUSE: Final = re.compile(r"[,;:)(–—]\s+|\s[–—-]\s")
_BLANK: Final = re.compile(r"\s+")
_ENDS: Final = frozenset(",;:.!?)–—")
_LISTS: Final = frozenset(":(–—")
_POINTS: Final = " ,;:.!?)–—-"
_WORDS_BESIDE: Final = 6
_DONE_IN_TURN: Final = frozenset({"ROOT", "conj", "ccomp", "advcl", "xcomp", "parataxis", "dep"})
_TAKEN_UP: Final = frozenset({"dobj", "prep", "prt", "dative", "ccomp", "xcomp", "oprd"})
_ANYWHERE: Final = turns.COMMON_NOUNS | turns.VAGUE_OBJECTS
_NO_MEASURE: Final = frozenset({"date", "version", "ordinal"})


def offsets(span: Passage) -> Offsets:
    """Return where a unit stands."""
    return span.start_char, span.end_char


def matches(spans: Iterable[Passage], pattern: re.Pattern[str]) -> list[Offsets]:
    """Return the units whose lower-case text has the pattern; of a long unit the words around it."""
    found = []
    for span in spans:
        match = pattern.search(span.lowered)
        if match is not None:
            found.append(around(span, span.start_char + match.start(), span.start_char + match.end()))
    return found


def reasons(spans: Iterable[Passage], pattern: re.Pattern[str]) -> list[Offsets]:
    """Return what `matches` does, of the units in which the pattern leads to something particular."""
    return _matches_that(spans, pattern, _leads_to_something)


def alternatives(spans: Iterable[Passage]) -> list[Offsets]:
    """Return the units that name another way: "considered closing the shop", not "considered all the options"."""
    return _matches_that(spans, turns.ALTERNATIVE, _names_another_way)


def _matches_that(
    spans: Iterable[Passage],
    pattern: re.Pattern[str],
    holds: Callable[[Passage, re.Match[str]], bool],
) -> list[Offsets]:
    found = []
    for span in spans:
        match = next((match for match in pattern.finditer(span.lowered) if holds(span, match)), None)
        if match is not None:
            found.append(around(span, span.start_char + match.start(), span.start_char + match.end()))
    return found


def _names_another_way(span: Passage, match: re.Match[str]) -> bool:
    said = span.doc.char_span(span.start_char + match.start(), span.start_char + match.end())
    if said is None or talk.SET_ASIDE.fullmatch(match[0]):
        return _leads_to_something(span, match)
    if not talk.WEIGHING.fullmatch(match[0]):
        return True
    verb = said.root if said.root.pos_ == "VERB" else verb_above(said.root)
    after = span.doc[said.end : span.end]
    listed = next((word.i for word in after if word.text in _LISTS), span.end)
    return is_told([*clause(verb or said.root), *span.doc[listed : span.end]])


def _leads_to_something(span: Passage, match: re.Match[str]) -> bool:
    """Judge the words of a match and those after it, up to the next pause; nothing is said by its words alone."""
    start, end = span.start_char + match.start(), span.start_char + match.end()
    led = []
    for word in span:
        if word.idx >= end and word.text in _ENDS:
            break
        if word.idx >= start:
            led.append(word)
    return bool(led) and (led[-1].idx < end or not is_hollow_reason(led))


def around(span: Passage, start: int, end: int) -> Offsets:
    """Return a whole unit, or of a long one the words near the offsets."""
    inner = span.doc.char_span(start, end)
    if inner is None or len(span) <= _LONG_UNIT:
        return offsets(span)
    return _near(span, inner, before=_WINDOW, after=_WINDOW)


def _near(span: Passage, inner: Passage, *, before: int, after: int) -> Offsets:
    """Return up to so many words of a unit around `inner`, from one pause to another where it has them."""
    doc = span.doc
    first, last = max(span.start, inner.start - before), min(span.end, inner.end + after)
    lead = doc.text[doc[first].idx : inner.start_char]
    trail = doc.text[inner.end_char : span.end_char if last == span.end else doc[last].idx]
    return inner.start_char - len(_led(lead, is_whole=first == span.start)), inner.end_char + len(
        _trailed(trail, is_whole=last == span.end)
    )


def _led(lead: str, *, is_whole: bool) -> str:
    """Return words before evidence: from the first pause on, or else from the first whole word."""
    if is_whole:
        return lead.lstrip(_POINTS)
    edge = _PAUSE.search(lead) or _BLANK.search(lead)
    return lead if edge is None else lead[edge.end() :]


def _trailed(trail: str, *, is_whole: bool) -> str:
    """Return words after evidence: up to the last pause, or else up to the last whole word."""
    if is_whole:
        return trail
    edges = list(_PAUSE.finditer(trail)) or list(_BLANK.finditer(trail))
    return trail[: edges[-1].start()] if edges else trail


def particulars(spans: Iterable[Passage]) -> list[Offsets]:
    """Return the words that would be false of most other places: names, dates, unusual things."""
    return [place for span in spans for place in named([span]) or _unusual(span)]


def named(spans: Iterable[Passage]) -> list[Offsets]:
    """Return the first name or number of each unit."""
    found = []
    for span in spans:
        first = next((token for token in span if _is_name(token) or token.like_num), None)
        if first is not None:
            found.append(around(span, first.idx, first.idx + len(first)))
    return found


def _unusual(span: Passage) -> list[Offsets]:
    nouns = [
        token
        for token in span
        if token.pos_ == "NOUN"
        and token.lemma_.lower() not in _ANYWHERE
        and token.is_alpha
        and len(token) > 2
    ]
    if len({noun.lemma_ for noun in nouns}) < 2:
        return []
    return [around(span, nouns[0].idx, nouns[0].idx + len(nouns[0]))]


def _is_name(token: Word) -> bool:
    return token.tag_ in {"NNP", "NNPS"} and token.is_alpha and not token.is_sent_start and len(token) > 1


def steps(spans: Sequence[Passage]) -> list[Offsets]:
    """Return where a step is told that someone else could repeat: a doing with its object.

    A unit in which several things are done, one after the other, stands there once for each.
    """
    return [
        around(span, verb.idx, verb.idx + len(verb))
        for span in spans
        for verb in span
        if verb.dep_ in _DONE_IN_TURN and is_concrete(verb)
    ]


def is_concrete(verb: Word) -> bool:
    """Tell a verb of doing with something particular to it from effort, attitude and state."""
    if verb.pos_ != "VERB" or verb.lemma_.lower() in turns.VAGUE_VERBS or is_hollow_act(verb):
        return False
    around_it = [child for child in verb.children if child.dep_ in _TAKEN_UP]
    for word in around_it:
        if _is_particular(word):
            return True
        around_it += word.children
    return False


def _is_particular(word: Word) -> bool:
    if word.pos_ == "VERB":
        return word.lemma_.lower() not in turns.VAGUE_VERBS
    return word.pos_ in {"NOUN", "PROPN", "NUM"} and word.lemma_.lower() not in turns.VAGUE_OBJECTS


def figure_offsets(reading: Reading, figures: Iterable[Figure]) -> list[Offsets]:
    """Return the figures' places, each with the words around it that say what it is."""
    return [_in_context(reading, figure) for figure in figures]


def _in_context(reading: Reading, figure: Figure) -> Offsets:
    unit = next((span for span in reading.spans if span.start_char <= figure.start < span.end_char), None)
    inner = reading.doc.char_span(figure.start, figure.end)
    if unit is None or inner is None:
        return figure.start, figure.end
    return _near(unit, inner, before=_WORDS_BESIDE, after=_WORDS_BESIDE)


def measuring(reading: Reading, *roles: str) -> list[Figure]:
    """Return the figures that measure something and play one of the roles."""
    return [figure for figure in reading.figures if figure.kind not in _NO_MEASURE and figure.role in roles]
