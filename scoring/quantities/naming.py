"""Numbers that name instead of measuring: ages, rooms, buses, versions and marks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from scoring.language.document import Passage
from scoring.language.sentences import sentence_around
from scoring.quantities import patterns as quantities
from scoring.quantities.hours import is_hour
from scoring.report import Figure

_BACKWARD: Final = 60
_PERSONS: Final = frozenset(quantities.TABLE["names"]["persons"])
_PERSON: Final = f"(?:{'|'.join(sorted(_PERSONS))})"
_AGE: Final = re.compile(
    r"\b(?:aged?|ages|turned|average age|(?:i|he|she|who|dad|father|mum|mother|son|daughter|lad|girl|boy)(?:['’]m|['’]s| am| is| was)|"
    r"(?:some|any|every|no)(?:one|body)\s(?:of|over|under|above)|(?:people|customers?|patients?|those|children|kids|residents|members)\s(?:over|under|above))"
    r"\s(?:about\s|only\s|nearly\s)?$|\bage[sd]?\s(?:from\s)?(?:[\w-]+\s(?:to|and)\s)?$",
    re.IGNORECASE,
)
_SOMEBODY_OF: Final = re.compile(
    r"\b([a-z]+) of\s(?:(?:about|around|only|nearly|over|some)\s)?$", re.IGNORECASE
)
_OF_A_PERSON: Final = re.compile(rf"\b{_PERSON}\b[^,.;:!?\d]{{0,25}},\s$", re.IGNORECASE)
# "the cook we found was 61, from the village": an age that nothing else of a person is likely to be
_PERSON_IS: Final = re.compile(
    rf"\b(?:an?|the|my|our|her|his|their)\s(?:[\w'’-]+\s)?{_PERSON}\b[^,.;:!?\d]{{0,25}}\s(?:is|was)\s$",
    re.IGNORECASE,
)
_OLDEST: Final = 110
_GROWN: Final = 15
_DAY_OF: Final = re.compile(
    r"(?<!\ba\s)(?<!\bone\s)(?<!\bper\s)(?<!\beach\s)(?<!\bevery\s)(?<!\bthat\s)(?<!\bthe\s)(?<!\bfirst\s)(?<!\bnext\s)(?<!\blast\s)(?<!\d\s)"
    r"\b(?P<unit>day|week|month|minute|hour)\s$",
    re.IGNORECASE,
)
_DAYS_WERE: Final = re.compile(
    r"(?:^|[.!?]\s)(?:[a-z]+\s){0,2}(?P<unit>day|week|month|minute|hour)s(?:,|\s(?:was|were|is|are))\s$",
    re.IGNORECASE,
)
_SENTENCE_END: Final = re.compile(r"\s*(?:[.;!?]|$)")
_UNITS: Final = {"day": "day", "week": "week", "month": "month", "minute": "min", "hour": "h"}
_UNIT_WORDS: Final = tuple(f"{word} " for word in _UNITS)
_LONGEST_UNIT: Final = max(map(len, _UNIT_WORDS))
_MEASURES: Final = frozenset(
    {"rate", "share", "average", "time", "total", "wait", "cost", "price", "median", "mean"}
    | {word for word, names in quantities.CLASSES.items() if "nouns.good" in names}
)
_NUMBERS_NOTHING: Final = quantities.SCORES | _UNITS.keys()
_DIGITS_OF_AN_ORDER: Final = 4
_OWN_NUMBER: Final = re.compile(r"\bnumber\s$", re.IGNORECASE)
_NORM: Final = re.compile(r"\b(?:EN|ISO|BS|DIN|IEC)\s$")
# "on line six of our factory", "Station twelve near the brewery"
_LABELS: Final = frozenset(quantities.TABLE["names"]["labelled"])
_NUMBERED: Final = _LABELS | frozenset(quantities.TABLE["names"]["numbered"])
_LABELLED: Final = re.compile(
    r"(?P<leads>^|[.!?:,]\s|\b(?:on|in|at|to|from|for|near|past|behind|took|take|use|used|ran|run|shut|opened|closed)\s)(?P<label>[a-z]+)\s$",
    re.IGNORECASE,
)
_AFTER_A_LABEL: Final = re.compile(
    r"\s*[.,;:!?)]|\s*$|\s(?:at|in|near|by|behind|beside|with|and|is|was|has|had|of(?!\s(?:us|them|those|these|which|whom)))\b",
    re.IGNORECASE,
)
_MOST_LABELS: Final = 20
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
_DECIMAL: Final = re.compile(r"\d{1,3}\.\d{1,3}")
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
    if is_hour(text, leading, span, figure, before):
        return replace(figure, kind="date", value=None, role="none", direction=None, measure=None)
    if _is_age(text, leading, figure):
        return replace(figure, kind="duration", unit="year", role="none", measure=None)
    if _is_version(text, span, figure, before):
        return replace(figure, kind="version", value=None, role="none", direction=None, measure=None)
    if _numbers_a_thing(text, leading, figure, span) or _is_named_again(leading, figure, before):
        return replace(figure, role="none", direction=None, measure=None)
    return _day_of(text, leading, figure)


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
    return figure.kind == "duration" and _day_before(text, figure) is not None


def _day_before(text: str, figure: Figure) -> re.Match[str] | None:
    """Return the word of time that a number counts from its start on; most words are none, which is seen at once."""
    if not text[max(0, figure.start - _LONGEST_UNIT) : figure.start].lower().endswith(_UNIT_WORDS):
        return None
    return _DAY_OF.search(text, max(0, figure.start - _BACKWARD), figure.start)


def _day_of(text: str, leading: str, figure: Figure) -> Figure | None:
    """Return how long after the start "on day six" is, and how many "debtor days were 71" says."""
    if figure.value is None or figure.value != int(figure.value):
        return None
    were = _DAYS_WERE.search(leading)
    if were is not None and (were.group()[-2:] != ", " or _SENTENCE_END.match(text, figure.end)):
        return replace(figure, kind="duration", unit=_UNITS[were["unit"].lower()])
    day = _day_before(text, figure)
    if day is None:
        return None
    return replace(figure, kind="duration", unit=_UNITS[day["unit"].lower()], measure=None)


def _is_age(text: str, leading: str, figure: Figure) -> bool:
    """Tell "aged 65", "someone of eighty" and "a boy, 9, ..." from other numbers."""
    if not 0 < (figure.value or 0.0) <= _OLDEST:
        return False
    follows = text[figure.end : figure.end + 1]
    beside = follows == "," and _OF_A_PERSON.search(leading) is not None
    grown = (figure.value or 0.0) >= _GROWN and figure.text.isdigit()
    told = grown and follows in {",", "."} and _PERSON_IS.search(leading) is not None
    somebody = _SOMEBODY_OF.search(leading)
    of_age = somebody is not None and somebody[1].lower() in _PERSONS
    return beside or told or of_age or _AGE.search(leading) is not None


def _is_version(text: str, span: Passage, figure: Figure, before: Sequence[Figure]) -> bool:
    """Tell "from version 8 to 12", "Spring Boot 3.2" and, where a 1.0 was named before, "1.1 has been running"."""
    last = before[-1] if before else None
    if last is not None and last.kind == "version" and _NEXT_VERSION.fullmatch(text, last.end, figure.start):
        return True
    if _DECIMAL.fullmatch(figure.text) is None:
        return False
    if bool(span[0].is_sent_start):
        major = figure.text.partition(".")[0]
        return any(one.kind == "version" and one.text.partition(".")[0] == major for one in before)
    name = span.doc[span.start - 1]
    return (
        name.tag_ == "NNP"
        and name.text[:1].isupper()
        and not name.text.isupper()
        and quantities.SCORES.isdisjoint(token.lower_ for token in sentence_around(span))
    )


def _is_named_again(leading: str, figure: Figure, before: Sequence[Figure]) -> bool:
    """Tell "the sister on 7" where a ward 7 was named before."""
    return re.search(r"\b(?:on|in|at)\s$", leading) is not None and any(
        one.kind == "other" and one.role == "none" and one.text == figure.text for one in before
    )


def _is_label(text: str, leading: str, figure: Figure, span: Passage) -> bool:
    """Tell "on line six of our factory" and "Machine six broke" from "on the line six of us broke it"."""
    label = _LABELLED.search(leading) if 0 < (figure.value or 0) <= _MOST_LABELS else None
    if label is None or label["label"].lower() not in (_LABELS if "," in label["leads"] else _NUMBERED):
        return False
    opens = label["label"][0].isupper() and bool(span.doc[span.start - 1].is_sent_start)
    following = span.doc[span.end] if opens and span.end < len(span.doc) else None
    acts = following is not None and following.pos_ in {"VERB", "AUX"}
    return acts or _AFTER_A_LABEL.match(text, figure.end) is not None


def _numbers_a_thing(text: str, leading: str, figure: Figure, span: Passage) -> bool:
    """Tell "filler 2", "store 0417", "wards 7 and 9", "number four" and "the 14 never came"."""
    if _OWN_NUMBER.search(leading) or _is_label(text, leading, figure, span):
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
