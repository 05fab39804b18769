"""Numbers that name instead of measuring: hours of the day, ages, rooms, buses, versions and marks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from scoring.language.document import Passage
from scoring.quantities import patterns as quantities
from scoring.report import Figure

_BACKWARD: Final = 60
_CLOCK: Final = re.compile(
    r"\b(?:at|until|till|past|gone|(?:finish|done|home|there|ready|open|clos|leav|left|start|begin|arriv|back)\w*\s(?:by|before|around))\s$",
    re.IGNORECASE,
)
_SET_FOR: Final = re.compile(
    r"\b(?:fixed|booked|scheduled|timed)\sfor\s$|\b(?:shift|day|school|work)\s(?:ends?|starts?|finish(?:es)?|closes?)\sat\s$",
    re.IGNORECASE,
)
_ON_THE_QUARTER: Final = re.compile(r"\d{1,2}[.:](?:00|15|30|45)")
_HOURS_ON_A_CLOCK: Final = 12
_PERSON: Final = (
    r"(?:boy|girl|man|woman|lad|lass|son|daughter|nephew|niece|mother|father|mum|dad|brother|sister|wife|husband|uncle|aunt|child|kid|pupil|"
    r"student|trainee|apprentice|engineer|architect|colleague|keeper|clerk|nurse|driver|teacher|neighbour|neighbor|widow|grandmother|grandfather|"
    r"collie|dog|cat|horse|mare)"
)
_AGE: Final = re.compile(
    rf"\b(?:aged?|ages|turned|average age|(?:i|he|she|who|dad|father|mum|mother|son|daughter|lad|girl|boy)(?:['’]m|['’]s| am| is| was)|{_PERSON} of|"
    r"(?:some|any|every|no)(?:one|body)\s(?:of|over|under|above)|(?:people|customers?|patients?|those|children|kids|residents|members)\s(?:over|under|above))"
    r"\s(?:about\s|only\s|nearly\s)?$|\bage[sd]?\s(?:from\s)?(?:[\w-]+\s(?:to|and)\s)?$",
    re.IGNORECASE,
)
_OF_A_PERSON: Final = re.compile(rf"\b{_PERSON}\b[^,.;:!?\d]{{0,25}},\s$", re.IGNORECASE)
_OLDEST: Final = 110
_DAY_OF: Final = re.compile(
    r"(?<!\ba\s)(?<!\bone\s)(?<!\bper\s)(?<!\beach\s)(?<!\bevery\s)(?<!\bthat\s)(?<!\bthe\s)(?<!\bfirst\s)(?<!\bnext\s)(?<!\blast\s)(?<!\d\s)"
    r"\b(?P<unit>day|week|month|minute|hour)\s$",
    re.IGNORECASE,
)
_UNITS: Final = {"day": "day", "week": "week", "month": "month", "minute": "min", "hour": "h"}
_MEASURES: Final = frozenset(
    {"rate", "share", "average", "time", "total", "wait", "cost", "price", "median", "mean"}
    | {word for word, names in quantities.CLASSES.items() if "nouns.good" in names}
)
_NUMBERS_NOTHING: Final = quantities.SCORES | _UNITS.keys()
_DIGITS_OF_AN_ORDER: Final = 4
_OWN_NUMBER: Final = re.compile(r"\bnumber\s$", re.IGNORECASE)
_NORM: Final = re.compile(r"\b(?:EN|ISO|BS|DIN|IEC)\s$")
# "wards 7 and 9", "plots 80 to 96", with nothing said of how many there are
_SEVERAL: Final = re.compile(
    r"(?<!\bof\s)(?<!\bthe\s)(?<!\bof the\s)\b[a-z]{3,}s\s\d+(?:,\s\d+)*,?\s(?:and|to|or|&)\s$", re.IGNORECASE
)
_FIRST_OF_SEVERAL: Final = re.compile(
    r"\b(?:on|in|from|at|for|between)\s[a-z]{3,}s\s$|\b(?:sizes|plots|chapters|wards|rooms)\s$", re.IGNORECASE
)
_AND_ANOTHER: Final = re.compile(r"\s(?:and|to|or|&)\s\d")
_ON_A_BUS: Final = re.compile(r"\bthe\s$", re.IGNORECASE)
_BUS: Final = re.compile(r"\b(?:bus|buses|tram|trams|passengers?|timetable)\b", re.IGNORECASE)
_NEXT_VERSION: Final = re.compile(r"\s(?:up\s)?(?:to|or|and)\s(?:version\s)?", re.IGNORECASE)
_GOT: Final = re.compile(r"\b(?:got|gets|scored|awarded|earned)\s(?:only\s|just\s|an?\s)?$", re.IGNORECASE)
_MARKED: Final = re.compile(
    r"\b(?:marks?|marker|examiners?|exam|exams|essay|dissertation|tutor|resit|viva)\b", re.IGNORECASE
)
_ENDS: Final = re.compile(r"\s*[.,;!?)]|\s*$|\s(?:for it|from|out of|and|in the)\b", re.IGNORECASE)
_BEST_MARK: Final = 100


def named(text: str, span: Passage, figure: Figure, before: Sequence[Figure]) -> Figure | None:
    """Return a time of day, an age, a mark or the number of a thing; None for a number that measures."""
    leading = text[max(0, figure.start - _BACKWARD) : figure.start]
    if (_CLOCK.search(leading) and _could_be_a_time(figure.value, span)) or _is_hour(leading, figure):
        return replace(figure, kind="date", value=None, role="none", direction=None, measure=None)
    if _is_age(text, leading, figure):
        return replace(figure, kind="duration", unit="year", role="none", measure=None)
    if (
        before
        and before[-1].kind == "version"
        and _NEXT_VERSION.fullmatch(text, before[-1].end, figure.start)
    ):
        return replace(figure, kind="version", value=None, role="none", direction=None, measure=None)
    if _numbers_a_thing(text, leading, figure, span) or _is_named_again(leading, figure, before):
        return replace(figure, role="none", direction=None, measure=None)
    return _day_of(leading, figure)


def is_mark(text: str, figure: Figure) -> bool:
    """Tell a mark: "I got 68, and the examiner..."."""
    return (
        0 < (figure.value or 0) <= _BEST_MARK
        and _GOT.search(text, max(0, figure.start - _BACKWARD), figure.start) is not None
        and _ENDS.match(text, figure.end) is not None
        and _MARKED.search(text) is not None
    )


def is_day_of(text: str, figure: Figure) -> bool:
    """Tell "day six", which is told from a start on and measures nothing that could be told again in short."""
    return (
        figure.kind == "duration"
        and _DAY_OF.search(text, max(0, figure.start - _BACKWARD), figure.start) is not None
    )


def _day_of(leading: str, figure: Figure) -> Figure | None:
    """Return how long after the start "on day six" is."""
    day = _DAY_OF.search(leading)
    if day is None or figure.value is None or figure.value != int(figure.value):
        return None
    return replace(figure, kind="duration", unit=_UNITS[day["unit"].lower()], measure=None)


def _is_hour(leading: str, figure: Figure) -> bool:
    return _SET_FOR.search(leading) is not None and 0 < (figure.value or 0) <= _HOURS_ON_A_CLOCK


def _is_age(text: str, leading: str, figure: Figure) -> bool:
    """Tell "aged 65", "someone of eighty" and "a boy, 9, ..." from other numbers."""
    if not 0 < (figure.value or 0.0) <= _OLDEST:
        return False
    beside = _OF_A_PERSON.search(leading) is not None and text[figure.end : figure.end + 1] == ","
    return beside or _AGE.search(leading) is not None


def _is_named_again(leading: str, figure: Figure, before: Sequence[Figure]) -> bool:
    """Tell "the sister on 7" where a ward 7 was named before."""
    return re.search(r"\b(?:on|in|at)\s$", leading) is not None and any(
        one.kind == "other" and one.role == "none" and one.text == figure.text for one in before
    )


def _numbers_a_thing(text: str, leading: str, figure: Figure, span: Passage) -> bool:
    """Tell "filler 2", "store 0417", "wards 7 and 9", "number four" and "the 14 never came"."""
    if _OWN_NUMBER.search(leading):
        return True
    if not figure.text.isdigit() or bool(span[0].is_sent_start):
        return False
    if _SEVERAL.search(leading) or _NORM.search(leading):
        return True
    if _FIRST_OF_SEVERAL.search(leading) and _AND_ANOTHER.match(text, figure.end):
        return True
    if _ON_A_BUS.search(leading) and _BUS.search(text):
        return True
    before = span.doc[span.start - 1]
    measured = before.lower_ in _MEASURES and len(figure.text) < _DIGITS_OF_AN_ORDER
    return figure.text.startswith("0") or (
        before.tag_ in {"NN", "NNP"} and before.lower_ not in _NUMBERS_NOTHING and not measured
    )


def _could_be_a_time(value: float | None, span: Passage) -> bool:
    verb = next((token for token in span.root.ancestors if token.pos_ in {"VERB", "AUX"}), None)
    at = span.doc[span.start - 1].lower_ == "at"
    return (
        value is not None
        and 0 < value <= _HOURS_ON_A_CLOCK
        and (value == int(value) or len(span.text.rsplit(".", 1)[-1]) == 2)
        and (
            not at
            or _ON_THE_QUARTER.fullmatch(span.text) is not None
            or verb is None
            or verb.lemma_.lower() not in {"be", "stay", "sit", "end", "stand", "stop", "level", "cap"}
        )
    )
