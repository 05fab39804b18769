"""Finding quantities: what stands in the text, of which kind, with value, unit and measure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, cast

from scoring.language.document import Document, Passage
from scoring.quantities import patterns as quantities
from scoring.quantities.bare import LEADS_TO, bare_number
from scoring.quantities.currency import in_one_currency
from scoring.quantities.figurative import is_figure_of_speech
from scoring.quantities.measured import counted_noun, direction_of, measure_of
from scoring.quantities.numbers import value_of
from scoring.quantities.values import read_value
from scoring.report import Direction, Figure, FigureKind

_SILENT: Final = "silent"
_NO_MEASURE: Final = frozenset({"date", "version", "ordinal", "other"})
_JOINS_A_RANGE: Final = re.compile(r"\s?[-–—]\s?|\s(?:to|or)\s(?:even\s|maybe\s)?", re.IGNORECASE)
_LEADS_ON: Final = re.compile(rf"{LEADS_TO.pattern}|\sor\s(?:even\s|maybe\s)?", re.IGNORECASE)
_BETWEEN: Final = re.compile(r"\bbetween\s(?:about\s)?$", re.IGNORECASE)
_FROM: Final = re.compile(r"\b(?:from|between)\s(?:\w+\s){0,2}$", re.IGNORECASE)
_YEARS_OF_SERVICE: Final = re.compile(r"\s(?:old|of (?:\w+ )?(?:experience|service))\b", re.IGNORECASE)
_HAS_SERVED: Final = re.compile(
    r"\b(?:i|he|she|we|they)(?:['’](?:ve|d|s)| have| had| has) been (?:(?!since|\d)[\w'’-]+\s){1,7}$|\b(?:i am|i['’]m|i was) (?:an? |the )?(?:[\w'’-]+\s?){1,3},\s$",
    re.IGNORECASE,
)
_SIGNS: Final[dict[str, Direction]] = {"+": "up", "-": "down", "−": "down"}
_LONG: Final = frozenset({"month", "year"})
_CLAUSE: Final = 70
_BACKWARD: Final = 30
_TIED_NEXT: Final = re.compile(r"\s(?:to|and|or|versus|vs|against)\s(?:\w+\s){0,2}", re.IGNORECASE)
_TIED_NEXT_OR_LISTED: Final = re.compile(
    r",\s|\s(?:to|and|or|versus|vs|against)\s(?:\w+\s){0,2}", re.IGNORECASE
)
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_AN_AMOUNT: Final = re.compile(
    r"\b(?:roughly|nearly|almost|(?:more|less|fewer)\sthan|only|just|(?:r[io]s|f[ae]ll|gr[eo]w|drop|climb|went|up|down)\w*\s(?:by|to|from)|from\s(?!(?:19|20)\d\d\b)\d[\d.,]*k?\s(?:[a-z]+\s)?to)\s$",
    re.IGNORECASE,
)
_TO_AN_AMOUNT: Final = re.compile(r"\s(?:[a-z]+\s)?to\s(?!(?:19|20)\d\d\b)\d", re.IGNORECASE)
_DATED: Final = re.compile(
    r"(?:\b(?:in|since|by|until|during|the|this|that|our|my|their|early|late|mid)|['’]s)[\s-]$", re.IGNORECASE
)
_OF: Final = re.compile(r"\s+of\b")
_SHARES: Final = re.compile(r"three[\s-]quarters", re.IGNORECASE)
_TO_A_SHARE: Final = re.compile(r"\b(?:by|to|nearly|almost|about)\s$", re.IGNORECASE)
_ASIDE: Final = re.compile(
    r"(?:[,–—(:]|\s-|\b(?:so|i\.e\.|or|(?:that|it|this|which)(?:['’]s|\s(?:is|was))))\s$", re.IGNORECASE
)
_ENDS_AN_ASIDE: Final = re.compile(
    r"\s?(?:[.,;:!?)–—]|-\s|$)|\s(?:less|more|fewer|down|up|off|better|lower|higher)\b"
)
_SOME_IN_MANY: Final = re.compile(r"(?P<some>\S.*?)\s+in\s+(?P<many>\S+)", re.IGNORECASE | re.DOTALL)
_OF_A_KIND: Final = re.compile(r"\d+\snight", re.IGNORECASE)
_COUNTED_TIMES: Final = frozenset({"twice", "thrice"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A stretch that a pattern of that kind matched; ``number`` is a number without a unit."""

    kind: str
    start: int
    end: int


def find_figures(doc: Document, units: Sequence[Passage], *, told: str | None = None) -> tuple[Figure, ...]:
    """Return the figures of the answer in order, without overlap, with no part to play yet.

    `told` is the text as submitted, where names are not yet written alike.
    """
    found: list[Figure] = []
    text = doc.text
    stretches = _stretches(text, units)
    for stretch, following in zip(stretches, (*stretches[1:], None), strict=False):
        span = doc.char_span(stretch.start, stretch.end)
        figure = None if span is None else _figure(text, span, stretch, following, found)
        if figure is not None:
            found.append(figure)
    return in_one_currency(text, _of_what_follows(text, _ranges(text, found)), told=told)


def _stretches(text: str, units: Sequence[Passage]) -> list[Found]:
    """Return what the table's patterns find, looking only at units that name a number at all."""
    taken = bytearray(len(text))
    found: list[Found] = []
    clues = [(unit, quantities.CLUED.found(unit.text)) for unit in units]
    numbered = [(unit, found) for unit, found in clues if quantities.NUMBERED in found]
    for name, pattern in quantities.KINDS:
        asks, kind = name in quantities.CLUES, name.partition(".")[0]
        for unit, shown in numbered:
            if asks and name not in shown:
                continue
            for match in pattern.finditer(text, unit.start_char, unit.end_char):
                start, end = match.span(match.lastgroup or 0)
                end -= len(text[start:end]) - len(text[start:end].rstrip(" .,"))
                if (
                    end > start
                    and not any(taken[start:end])
                    and not (kind == "ratio" and _is_many_in_few(text[start:end]))
                ):
                    taken[start:end] = b"\1" * (end - start)
                    found.append(Found(kind=kind, start=start, end=end))
    return sorted((entry for entry in found if entry.kind != _SILENT), key=lambda entry: entry.start)


def _figure(
    answer: str, span: Passage, stretch: Found, following: Found | None, before: Sequence[Figure]
) -> Figure | None:
    if is_figure_of_speech(answer, stretch.kind, span):
        return None
    if stretch.kind == "number" or _counts_like_a_year(answer, span, stretch):
        takes_what_follows = (
            following is not None
            and _LEADS_ON.fullmatch(answer[stretch.end : following.start]) is not None
            and not _is_bare(span.doc, following)
        )
        return bare_number(answer, span, stretch.start, stretch.end, () if takes_what_follows else before)
    text = answer[stretch.start : stretch.end]
    kind = _kind(answer, span, stretch, text)
    value, unit = read_value(kind, text)
    serves = kind == "duration" and _is_time_served(answer, stretch, unit)
    measures = (
        stretch.kind not in _NO_MEASURE and not serves
    )  # what the table calls other is a room or a ticket
    return Figure(
        start=stretch.start,
        end=stretch.end,
        text=text,
        kind=cast("FigureKind", kind),
        value=value if measures or serves or text.isdigit() else None,
        unit=unit,
        role="context" if measures else "none",
        direction=_direction(text, span) if measures else None,
        measure=_measure(kind, span) if measures else None,
        pair=None,
    )


def _direction(text: str, span: Passage) -> Direction | None:
    return _SIGNS.get(text[0]) or (None if text.lower() in _COUNTED_TIMES else direction_of(span))


def _kind(answer: str, span: Passage, stretch: Found, text: str) -> str:
    """Return the kind of quantity: a quarter can be a time or a share, by what stands around it."""
    if stretch.kind == "score":
        return "other"
    if stretch.kind == "duration" and _OF_A_KIND.fullmatch(text) and not text.startswith("1 "):
        return "count"
    if stretch.kind != "duration" or "quarter" not in text.lower():
        return stretch.kind
    falls_by_it = text.lower() == "a quarter" and direction_of(span) is not None
    leading = answer[max(0, stretch.start - _BACKWARD) : stretch.start]
    comes_to_it = _SHARES.fullmatch(text) and (_TO_A_SHARE.search(leading) or _does_something(span))
    ends = _ENDS_AN_ASIDE.match(answer, stretch.end) is not None
    aside = ends and (_ASIDE.search(leading) is not None or bool(span[0].is_sent_start))
    whole = text.lower() == "a quarter" or _SHARES.fullmatch(text) is not None
    is_share = falls_by_it or comes_to_it or (whole and aside) or _OF.match(answer, stretch.end)
    return "ratio" if is_share else stretch.kind


def _does_something(span: Passage) -> bool:
    """Tell "Three quarters mentioned it" from three quarters of a year, by the verb that follows at the start."""
    following = span.doc[span.end] if span.end < len(span.doc) else None
    return bool(span[0].is_sent_start) and following is not None and following.pos_ in {"VERB", "AUX"}


def _is_many_in_few(text: str) -> bool:
    """Tell "800 in four" of evenings from "four in ten"."""
    told = _SOME_IN_MANY.fullmatch(text)
    some, many = (None, None) if told is None else (value_of(told["some"]), value_of(told["many"]))
    return some is not None and many is not None and some > many


def _is_bare(doc: Document, stretch: Found) -> bool:
    """Tell a number with neither a unit nor a noun."""
    span = doc.char_span(stretch.start, stretch.end)
    return stretch.kind == "number" and span is not None and counted_noun(span) is None


def _is_time_served(text: str, stretch: Found, unit: str | None) -> bool:
    """Tell how old something is, and how long somebody has held a post, from how long something took."""
    leading = text[max(0, stretch.start - _CLAUSE) : stretch.start]
    return _YEARS_OF_SERVICE.match(text, stretch.end) is not None or (
        unit in _LONG and _HAS_SERVED.search(leading) is not None
    )


def _counts_like_a_year(text: str, span: Passage, stretch: Found) -> bool:
    """Tell "2000 guests" and "rose to 1900" from "the 2019 results" and "in 2019 orders fell"."""
    if stretch.kind != "date" or _YEAR.fullmatch(text[stretch.start : stretch.end]) is None:
        return False
    leading = text[max(0, stretch.start - _BACKWARD) : stretch.start]
    from_to = _FROM.search(leading) and _TO_AN_AMOUNT.match(text, stretch.end)
    if _AN_AMOUNT.search(leading) or from_to:
        return True
    noun = counted_noun(span)
    counted = None if noun is None else span.doc.char_span(*noun)
    return counted is not None and counted.root.tag_ == "NNS" and _DATED.search(leading) is None


def _measure(kind: str, span: Passage) -> tuple[int, int] | None:
    inside = (
        next((token for token in span[1:-1] if token.pos_ in {"NOUN", "PROPN"}), None)
        if kind == "rate"
        else None
    )
    if inside is not None and inside.lower_ not in {"times", "per"}:
        return inside.idx, inside.idx + len(inside)
    return measure_of(span)


def _ranges(text: str, figures: Sequence[Figure]) -> list[Figure]:
    """Join the ends of a range into one figure with its middle as value."""
    joined: list[Figure] = []
    for figure in figures:
        before = joined[-1] if joined else None
        if before is not None and _is_range(text, before, figure):
            start = before.start
            leading = _BETWEEN.search(text[max(0, start - _BACKWARD) : start])
            if leading is not None:
                start -= len(leading.group())
            middle = ((before.value or 0.0) + (figure.value or 0.0)) / 2
            joined[-1] = replace(figure, start=start, text=text[start : figure.end], value=middle)
        else:
            joined.append(figure)
    return joined


def _is_range(text: str, low: Figure, high: Figure) -> bool:
    between, leading = text[low.end : high.start], text[max(0, low.start - _BACKWARD) : low.start]
    if low.value is None or high.value is None or low.value >= high.value or "%" in low.text:
        return False
    bare = not re.search(r"[a-z]{2}\s[a-z]", low.text.lower()) and low.kind in {"other", "count", high.kind}
    if low.kind == high.kind == "money" and low.unit != high.unit:
        return False
    if re.fullmatch(r"\sand\s", between):
        return bare and _BETWEEN.search(leading) is not None
    joins = _JOINS_A_RANGE.fullmatch(between) is not None
    return joins and bare and _FROM.search(leading) is None


def _of_what_follows(text: str, figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """Give bare numbers the kind of what they lead to: "from 4.7 to 4.3 stars", "4, 11 and 19 percent"."""
    read: list[Figure] = []
    for place in reversed(range(len(figures))):
        figure, following = figures[place], read[-1] if read else None
        bare = figure.kind in {"other", "count"} and figure.unit is None and figure.value is not None
        names = figure.role == "none" and following is not None and following.role != "none"
        if following is None or not bare or names or following.value is None or following.kind == "ratio":
            read.append(figure)
            continue
        listed = following.unit is not None and following.text.isdigit()
        joins = _TIED_NEXT_OR_LISTED if listed else _TIED_NEXT
        if joins.fullmatch(text, figure.end, following.start) is None:
            read.append(figure)
            continue
        measure = following.measure or figure.measure
        read.append(replace(figure, kind=following.kind, unit=following.unit, measure=measure))
    return tuple(reversed(read))
