"""Whether the numbers of an answer hold together: changes, totals, products, parts of a whole.

A sum is questioned only where the words say which sum is meant and no other sum of the
numbers told just before would give what is stated.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from scoring.language.arithmetic import follows, near
from scoring.language.conversion import converted
from scoring.report import Check, Figure

_REACH: Final = 60
_MOST_PARTS: Final = 6
_LEAST_OFF: Final = 1.0
_SLACK: Final = 0.06
_LOOSE: Final = 0.12
_WITHOUT_VALUE: Final = frozenset({"date", "version", "ordinal"})
_LEADS_ON: Final = re.compile(
    r"[^.;!?]{0,14}?(?:[,;:(–—.-]|\bso\b|\bwhich\b|\bthat(?:['’]s| is| was)\b|\bis\b)[\s\w,'’]{0,28}",
    re.IGNORECASE,
)
_CONCLUDES: Final = re.compile(
    r"\b(?:so|that['’]?s|that is|that was|which is|which was|comes to|came to|means|meaning|is|are|an?|altogether|in all)\b|[=:,(–—]",
    re.IGNORECASE,
)
_CHANGE: Final = re.compile(
    r"\b(?:cut|drop|fall|fell|decrease|reduction|reduced|less|lower|fewer|down|increase|rise|rose|growth|more|higher|up|gain|improve\w*|change|saving|jump|better|faster|cheaper|off)\b",
    re.IGNORECASE,
)
_CHANGE_BY: Final = re.compile(
    r"\b(?:cut|dropp?|f[ae]ll|decreas|reduc|lower|increas|rise|rose|gr[eo]w|improv|chang|sav|went|up|down)\w*\b[^.;]*$",
    re.IGNORECASE,
)
_OPENS_THE_ENDS: Final = re.compile(r"\s?[,(:;–—-]?\s?from\s(?:about\s|around\s|roughly\s)?", re.IGNORECASE)
_TOTAL: Final = re.compile(
    r"\b(?:in all|altogether|in total|all told|all in|total|so|together|makes?|comes? to)\b", re.IGNORECASE
)
_SURE_TOTAL: Final = re.compile(r"\b(?:in all|altogether|in total|all told|all in|together)\b", re.IGNORECASE)
_LISTED: Final = re.compile(r"[^.;!?]{0,24}(?:,|\band\b|\bplus\b)\s(?:and\s)?(?:\w+\s)?", re.IGNORECASE)
_AT: Final = re.compile(r"\bat\s$", re.IGNORECASE)
_EACH: Final = re.compile(r"\b(?:each|a head|apiece|per|times)\b", re.IGNORECASE)
_SAYS_MORE: Final = re.compile(r"\b(?:more than|over|at least|well over)\s(?:\w+\s)?$", re.IGNORECASE)
_SAYS_LESS: Final = re.compile(r"\b(?:less than|under|below|at most)\s(?:\w+\s)?$", re.IGNORECASE)
_SAYS_ABOUT: Final = re.compile(
    r"\b(?:about|around|roughly|nearly|almost|some|like|maybe|approximately|or so)\s(?:an?\s)?$",
    re.IGNORECASE,
)
_WHOLE: Final = re.compile(r"\b(?:of|out of)\s(?:the|our|my|these|those|all)?\s?$", re.IGNORECASE)


def check(text: str, figures: Sequence[Figure]) -> tuple[Check, ...]:
    """Return what does not add up, each stated number questioned once."""
    found: dict[int, Check] = {}
    for place, figure in enumerate(figures):
        if figure.value is not None and figure.kind not in _WITHOUT_VALUE:
            for ask in (_change, _total, _product, _parts):
                question = ask(text, figures, place)
                if question is not None and question.spans[-1][0] not in found:
                    found[question.spans[-1][0]] = question
    return tuple(found.values())


def _change(text: str, figures: Sequence[Figure], place: int) -> Check | None:
    """Question a change stated beside its two ends."""
    stated = figures[place]
    if not (stated.kind == "percent" or _is_multiple(stated)):
        return None
    ends = _ends_before(text, figures, place) or _ends_after(text, figures, place)
    if ends is None:
        return None
    before, after = ends
    end = converted(after.value or 0.0, after.unit, to=before.unit)
    if not before.value or end is None or _agrees(text, stated, before.value, end, points=before.unit == "%"):
        return None
    spans = tuple((figure.start, figure.end) for figure in (before, after, stated))
    message = (
        f"from {before.text} to {after.text} is {_exact(stated, before, end)}; the answer says {stated.text}"
    )
    return Check(code="arithmetic", message=message, spans=spans)


def _ends_before(text: str, figures: Sequence[Figure], place: int) -> tuple[Figure, Figure] | None:
    """Return the two ends just before a change: "from 40 to 10, a cut of 75%"."""
    if place < 2:
        return None
    stated, last = figures[place], figures[place - 1]
    gap = text[_end(text, last) : stated.start]
    tail = re.split(r"[.;,]", text[stated.end : stated.end + 24])[0]
    tells = _is_multiple(stated) or stated.unit == "point" or _CHANGE.search(f"{gap} {tail}") is not None
    if last.pair != place - 2 or len(gap) > _REACH or not tells or _LEADS_ON.fullmatch(gap) is None:
        return None
    return _in_order(figures, place - 2)


def _ends_after(text: str, figures: Sequence[Figure], place: int) -> tuple[Figure, Figure] | None:
    """Return the two ends just after a change: "cut by 60%, from 1,000 to 400"."""
    if place + 2 >= len(figures) or figures[place + 1].pair != place + 2:
        return None
    stated = figures[place]
    leads = _OPENS_THE_ENDS.fullmatch(text[stated.end : figures[place + 1].start]) is not None
    said = _CHANGE_BY.search(text[max(0, stated.start - _REACH) : stated.start])
    return _in_order(figures, place + 1) if leads and said else None


def _in_order(figures: Sequence[Figure], first: int) -> tuple[Figure, Figure]:
    """Return a pair as before and after; what is compared with something said later is the later value."""
    one, other = figures[first], figures[first + 1]
    return (other, one) if one.direction is not None and other.direction is None else (one, other)


def _end(text: str, figure: Figure) -> int:
    """Return where a figure ends, together with what it counts where that follows at once."""
    follows_at_once = figure.measure is not None and 0 <= figure.measure[0] - figure.end < 2
    period = re.match(r"\s(?:an?|per)\s\w+", text[figure.end :])
    end = figure.measure[1] if follows_at_once and figure.measure is not None else figure.end
    return end + (len(period.group()) if period is not None else 0)


def _is_multiple(figure: Figure) -> bool:
    return figure.kind == "ratio" and (figure.value or 0.0) >= 2


def _agrees(text: str, stated: Figure, before: float, after: float, *, points: bool) -> bool:
    says = abs(stated.value or 0.0)
    if _is_multiple(stated):
        exact = max(before, after) / min(before, after) if min(before, after) else says
    elif stated.unit == "%":
        exact = abs(after - before) / abs(before) * 100
    else:
        exact = abs(after - before) * (100.0 if stated.unit == "bps" else 1.0)
        if not points:
            return True
    leading = text[max(0, stated.start - 20) : stated.start]
    if _SAYS_MORE.search(leading):
        return exact >= says * (1 - _SLACK)
    if _SAYS_LESS.search(leading):
        return exact <= says * (1 + _SLACK)
    slack = _LOOSE if _SAYS_ABOUT.search(leading) or _is_multiple(stated) else _SLACK
    return abs(says - exact) <= max(
        slack * exact, 0.0 if _is_multiple(stated) or stated.unit != "%" else _LEAST_OFF
    )


def _exact(stated: Figure, before: Figure, end: float) -> str:
    start = before.value or 1.0
    if _is_multiple(stated):
        return f"{max(start, end) / (min(start, end) or 1.0):.2g} times"
    share = f"{abs(end - start) / abs(start) * 100:.3g}% {'less' if end < start else 'more'}"
    return f"{abs(end - start):.3g} points, or {share}" if before.unit == "%" else share


def _total(text: str, figures: Sequence[Figure], place: int) -> Check | None:
    """Question a total stated after the list of its parts: "five here and nine there, so fifteen"."""
    total = figures[place]
    parts = _list_before(text, figures, place)
    if len(parts) < 2 or total.kind not in {"count", "money", "other"}:
        return None
    gap = text[parts[-1].end : total.start]
    tail = text[total.end : total.end + 30].split(".", maxsplit=1)[0]
    if (
        len(gap) > _REACH
        or not _TOTAL.search(f"{gap} {tail}")
        or not (_SURE_TOTAL.search(f"{gap} {tail}") or len(parts) > 2)
    ):
        return None
    exact = sum(part.value or 0.0 for part in parts)
    earlier = figures[max(0, place - len(parts) - 1) : place]
    before = [figure.value for figure in earlier if figure.value is not None]
    if near(total.value or 0.0, exact, rounding=0.02) or follows(total.value or 0.0, before):
        return None
    listed = f"{', '.join(part.text for part in parts[:-1])} and {parts[-1].text}"
    return Check(
        code="arithmetic",
        message=f"{listed} make {exact:,.10g}; the answer says {total.text}",
        spans=tuple((figure.start, figure.end) for figure in (*parts, total)),
    )


def _list_before(text: str, figures: Sequence[Figure], place: int) -> list[Figure]:
    """Return the figures of the total's kind that are listed right before it."""
    parts: list[Figure] = []
    for figure in reversed(figures[max(0, place - _MOST_PARTS) : place]):
        alike = figure.kind == figures[place].kind and figure.unit == figures[place].unit
        joined = not parts or _LISTED.fullmatch(text[figure.end : parts[0].start]) is not None
        if not alike or figure.value is None or not joined:
            break
        parts.insert(0, figure)
    return parts


def _product(text: str, figures: Sequence[Figure], place: int) -> Check | None:
    """Question what so many at so much each are said to come to."""
    stated = figures[place]
    if place < 2 or stated.kind != "money":
        return None
    one, other = figures[place - 2], figures[place - 1]
    gap = text[other.end : stated.start]
    multiplied = _is_priced(text, one, other, stated) or _is_paid_by(one, other)
    if not multiplied or not _is_one_sentence(text, one, other, stated) or not _CONCLUDES.search(gap):
        return None
    exact = (one.value or 0.0) * (other.value or 0.0)
    before = [figure.value for figure in figures[max(0, place - 3) : place] if figure.value is not None]
    if near(stated.value or 0.0, exact) or follows(stated.value or 0.0, before):
        return None
    return Check(
        code="arithmetic",
        message=f"{one.text} times {other.text} is {exact:,.10g}; the answer says {stated.text}",
        spans=tuple((figure.start, figure.end) for figure in (one, other, stated)),
    )


def _is_one_sentence(text: str, one: Figure, other: Figure, stated: Figure) -> bool:
    near_each_other = other.start - one.end <= _REACH and stated.start - other.end <= _REACH
    valued = one.value is not None and other.value is not None and stated.unit in {one.unit, other.unit}
    return near_each_other and valued and re.search(r"[.!?]\s", text[one.start : stated.start]) is None


def _is_priced(text: str, one: Figure, other: Figure, stated: Figure) -> bool:
    """Tell a number of things at a price for each, told for the same period as what it comes to."""
    each = _EACH.search(text[one.start : stated.start]) or _AT.search(text[one.end : other.start])
    price = one if one.kind == "money" else other
    return {one.kind, other.kind} == {"money", "count"} and bool(each) and _period(price) == _period(stated)


def _period(price: Figure) -> str | None:
    """Return the word of time in "£8 a month"; None for a price without one."""
    found = re.search(r"\s(?:an?|per|every)\s(\w+)$", price.text)
    return None if found is None else found.group(1)


def _is_paid_by(price: Figure, time: Figure) -> bool:
    """Tell a price per week from one that is paid once, where weeks are what follows."""
    return (
        price.kind == "money"
        and time.kind == "duration"
        and re.search(rf"\b{time.unit}$", price.text) is not None
    )


def _parts(text: str, figures: Sequence[Figure], place: int) -> Check | None:
    """Question parts that are together more than their whole: "of the 64, 61 are done and four are not"."""
    whole = figures[place]
    if (
        whole.kind != "count"
        or place + 2 >= len(figures)
        or not _WHOLE.search(text[max(0, whole.start - 14) : whole.start])
    ):
        return None
    one, other = figures[place + 1], figures[place + 2]
    within = text[whole.end : other.start]
    alike = {one.kind, other.kind} <= {"count", "other"} and one.value is not None and other.value is not None
    if (
        not alike
        or len(within) > 90
        or re.search(r"[.!?]", within)
        or not re.search(r"\band\b|,", text[one.end : other.start])
    ):
        return None
    total = (one.value or 0.0) + (other.value or 0.0)
    if total <= (whole.value or 0.0) or max(one.value or 0.0, other.value or 0.0) > (whole.value or 0.0):
        return None
    return Check(
        code="arithmetic",
        message=f"{one.text} and {other.text} make {total:,.10g}, more than the {whole.text} they are part of",
        spans=tuple((figure.start, figure.end) for figure in (one, other, whole)),
    )
