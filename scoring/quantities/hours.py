"""Numbers that are hours of the day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from scoring.language.document import Passage
from scoring.language.word import verb_above
from scoring.report import Figure

_HOUR: Final = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}(?:[:.]\d\d)?)"
_CLOCK: Final = re.compile(
    r"\b(?:at|until|till|past|gone|(?:finish|done|home|there|ready|open|clos|leav|left|start|begin|arriv|back|door|desk|bed|office|site|school)\w*\s(?:by|before|around)|(?:us|him|her|them|call(?:ed|s)?|rang|phoned|c[ao]me|up|in|out|went)\sbefore)\s$",
    re.IGNORECASE,
)
_SET_FOR: Final = re.compile(
    r"\b(?:fixed|booked|scheduled|timed)\sfor\s$|\b(?:shift|day|school|work)\s(?:ends?|starts?|finish(?:es)?|closes?)\sat\s$",
    re.IGNORECASE,
)
# "eight till six", "between 2 and 4 am"
_TO_AN_HOUR: Final = re.compile(
    rf"\s(?:till|til|until)\s(?:{_HOUR}|noon|midnight)\b(?!\s?%)|\s?(?:and|to|or|[-–])\s?{_HOUR}\s?(?:[ap]\.?m\b|o'clock)",
    re.IGNORECASE,
)
_AFTER: Final = re.compile(r"\b(?:after|before)\s$", re.IGNORECASE)
_CLAUSE_END: Final = re.compile(r"\s*(?:[.,;:!?)]|$)")
_ON_A_CLOCK: Final = re.compile(r"\d\s?[ap]\.?m\b|\d:\d\d|o'clock", re.IGNORECASE)
_ON_THE_QUARTER: Final = re.compile(r"\d{1,2}[.:](?:00|15|30|45)")
HOURS_ON_A_CLOCK: Final = 12
# "from 41 in the quarter to 23" ends a stretch of time
NOT_IN_A_PERIOD: Final = r"(?<!\bin\s)(?<!\bin\sa\s)(?<!\bin\sone\s)(?<!\bthe\s)(?<!\bthat\s)(?<!\bthis\s)(?<!\bper\s)(?<!\blast\s)(?<!\beach\s)(?<!\bevery\s)"
_HOURS_OF_A_DAY: Final = 24


def is_hour(text: str, leading: str, span: Passage, figure: Figure, before: Sequence[Figure]) -> bool:
    """Tell "at seven", "8 till six", "my shift ends at six" and, where hours are told, "after six"."""
    value = figure.value or 0.0
    if _CLOCK.search(leading) and _could_be_a_time(figure.value, span):
        return True
    if _SET_FOR.search(leading) and 0 < value <= HOURS_ON_A_CLOCK:
        return True
    if _TO_AN_HOUR.match(text, figure.end) and 0 < value <= _HOURS_OF_A_DAY:
        return True
    return (
        0 < value <= HOURS_ON_A_CLOCK
        and value == int(value)
        and _AFTER.search(leading) is not None
        and _CLAUSE_END.match(text, figure.end) is not None
        and any(one.kind == "date" and _ON_A_CLOCK.search(one.text) for one in before)
    )


def _could_be_a_time(value: float | None, span: Passage) -> bool:
    verb = verb_above(span.root)
    at = span.doc[span.start - 1].lower_ == "at"
    return (
        value is not None
        and 0 < value <= HOURS_ON_A_CLOCK
        and (value == int(value) or len(span.text.rsplit(".", 1)[-1]) == 2)
        and (
            not at
            or _ON_THE_QUARTER.fullmatch(span.text) is not None
            or verb is None
            or verb.lemma_.lower() not in {"be", "stay", "sit", "end", "stand", "stop", "level", "cap"}
        )
    )
