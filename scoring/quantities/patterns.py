"""How quantities are written: patterns made from the table of units and quantity words.

Patterns are matched against the text as submitted, ignoring case, in the order in which
they stand here; a later pattern never takes characters that an earlier one took. Where a
pattern has a group whose name begins with ``it``, the group is the figure and the rest only tells what it is.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from scoring.language import turns
from scoring.language.matching import Patterns
from scoring.quantities.currencies import CLUE, CURRENCY, HUNDREDTH, LEADING, OWN_LETTERS, TRAILING, WHOLE
from scoring.quantities.hours import NOT_IN_A_PERIOD
from scoring.quantities.numbers import BEGINS, ENDS, NUMBER

TABLE: Final[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("units.toml").read_text(encoding="utf-8")
)


def _either(words: Iterable[str]) -> str:
    """Return a pattern for any of the words, longest first, with any kind of blank between them."""
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=len, reverse=True))


def _plural(words: Iterable[str]) -> str:
    return f"(?:{_either(words)})(?:e?s)?"


def _symbols(unit: dict[str, Any]) -> tuple[str, ...]:
    return (*unit.get("symbols", ()), *unit.get("alone", ()))


def _units(kind: str) -> dict[str, re.Pattern[str]]:
    named = [unit for unit in TABLE["unit"] if unit["kind"] == kind and (unit["words"] or _symbols(unit))]
    return {
        unit["id"]: re.compile(
            "|".join([*([_plural(unit["words"]) + r"\.?"] if unit["words"] else []), *_symbols(unit)]),
            re.IGNORECASE,
        )
        for unit in named
    }


def _by_word(classes: dict[str, list[str]]) -> dict[str, tuple[str, ...]]:
    """Return the classes of each word."""
    found: dict[str, tuple[str, ...]] = {}
    for name, words in classes.items():
        for word in words:
            found[word] = (*found.get(word, ()), name)
    return found


DURATIONS: Final = _units("duration")
SIZES: Final = _units("size")
STRETCHES: Final[dict[str, tuple[float, str]]] = {
    words: (float(value), unit) for words, (value, unit) in TABLE["stretches"].items()
}
MULTIPLES: Final[dict[str, float]] = TABLE["multiples"]
FRACTIONS: Final[dict[str, float]] = TABLE["fractions"]
ABBREVIATED_RATES: Final[dict[str, str]] = TABLE["rates"]["abbreviations"]
UP: Final = frozenset(TABLE["directions"]["up"])
DOWN: Final = frozenset(TABLE["directions"]["down"])
CLASSES: Final[dict[str, tuple[str, ...]]] = _by_word(
    {
        f"{group}.{name}": words
        for group in ("verbs", "nouns", "words")
        for name, words in TABLE["classes"][group].items()
    }
    | {f"part.{part}": words for part, words in TABLE["parts"].items()}
)
CUES: Final[dict[str, str]] = {
    word: name for name, words in reversed(TABLE["cues"].items()) for word in reversed(words)
}
PLAIN: Final[dict[str, frozenset[str]]] = {name: frozenset(words) for name, words in TABLE["plain"].items()}
SCORES: Final = frozenset(TABLE["names"]["scores"])

N: Final = rf"(?<![\w.])(?:(?<![\w%])[+±-]\s?)?(?:{NUMBER})\+?(?:-odd\b)?"
_DURATION: Final = _plural(
    word for unit in TABLE["unit"] if unit["kind"] == "duration" for word in unit["words"]
)
# the second part of "an hour and ten minutes", "2 h 50" and "two hours twenty"
_FINER: Final = rf"(?:\s+and)?\s+{N}\s?(?:minutes?|mins?|seconds?|secs?|days?|months?)\b|(?<=\d\sh)\s\d\d\b|(?:(?<=\bhours)|(?<=\bhour)|(?<=\bminutes)|(?<=\bminute))(?:\s(?:{NUMBER})(?=[.,;:!?)]|\s(?:to|from|and|but|or|in|on|at|left|before|after|later)\b|$)|\s+and\s+(?:{NUMBER})(?=\s(?:left|later)\b))"
_SIZE: Final = _plural(word for unit in TABLE["unit"] if unit["kind"] == "size" for word in unit["words"])
_SYMBOL: Final = _either(symbol for unit in TABLE["unit"] for symbol in unit.get("symbols", ()))
_LONE_SYMBOL: Final = _either(symbol for unit in TABLE["unit"] for symbol in unit.get("alone", ()))
_STANDS_ALONE: Final = r"(?=\s*(?:[.,;:!?)–—]|$)|\s(?:at|on|in|to|for|when|was|were|is|of\spressure|pressure|instead|against|but|before|after|fuse|breaker|supply|circuit|socket|current|now|than|higher|lower|more|less|too)\b)"
_OTHER_UNIT: Final = _either(TABLE["names"]["other_units"])
_DEGREES: Final = r"(?:°\s?[cf]?|degrees?)"
_WON: Final = r"(?<![\w.,])(?:\d{1,3}(?:,\d{3})+|(?:\d[\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty)\s(?:thousand|million|billion))\swon\b(?!\s+(?:an?|the|by|over|it|us|our|their|from|with)\b)"
_PART_OF_ONE: Final = rf"\b(?:an?|one|two|three)\s+(?:{_plural(FRACTIONS)})\s+of\s+an?\s+(?:{HUNDREDTH}|dollar|euro|pound)\b|\bhalf\s+an?\s+(?:cent|penny)\b|\ba\s+(?:quid|fiver|tenner)\b"
_MONTH: Final = _either(TABLE["names"]["months"])
_HOUR: Final = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_OF_THE_DAY: Final = (
    r"\s(?:(?:in\sthe\s|(?:every|each)\s)(?:morning|afternoon|evening|night)|tomorrow|tonight|at\snight)\b"
)
_PERIOD: Final = _either(TABLE["rates"]["periods"])
_PER: Final = rf"(?:\s?/\s?|\s+(?:per|an?|each|every)\s+|-per-)(?:{_plural((*TABLE['rates']['periods'], *TABLE['rates']['things']))})\b"
_PER_THING: Final = (
    rf"(?:\s?/\s?|\s+(?:per|an|a|each|every)\s+|-per-)(?:{_plural(TABLE['rates']['things'])})\b"
)
_FOLLOWS_A_SHARE: Final = r"(?=\s+(?:cut|drop|fall|rise|increase|reduction|saving|gave|left|were|are|never|had|have|said|of|more|less|fewer|longer|shorter|faster|slower|cheaper|dearer|higher|lower|better|worse|down|up|above|below|off|to|in|by|from|as|and|over|within|the|when|after|because|since|while|which|than|once)\b|\s*[.,;:!?)—–-]|\s*$)"
# "three and a quarter", "an hour and a half" are no shares
_NO_REMAINDER: Final = r"(?<!\d\sand\s)" + "".join(
    rf"(?<!\b{word}\sand\s)"
    for word in "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty hour hours minute minutes day days week weeks month months year years point points".split()
)
_ENDS_A_SHARE: Final = r"(?=\s*[.,;:!?)—–-]|\s*$|\s+(?:was|were|is|are|had|has|that|who|which|being|got|came|went|did|and|but|so)\b)"
_MONEY: Final = rf"(?:{_PART_OF_ONE}|{WHOLE}|{_WON}|(?:{LEADING})\s?(?:{NUMBER})\+?|{N}\s?(?:{TRAILING})|{N}\s?(?:de\s)?(?:{CURRENCY}|{HUNDREDTH})\b|(?:\ba|{N})\s+grand\b)"
_UNITLESS: Final = rf"(?!\s*%|\s+percent|\s+basis\s+points?|\s?(?:(?:{_DURATION}|{_SIZE})\b|{TRAILING}))"
_COUNTS_NOTHING: Final = r"(?!\s(?!(?:was|is|as|this|its|has|less|across|plus)\b)[a-z]{2,}(?:s|ople)\b)"
# "finished one day late" measures, "one day I asked her" does not
_OFF_SCHEDULE: Final = r"\s(?:late|early|behind|ahead|left)\b"
_FULL: Final = "full|whole|solid|straight|consecutive|extra|more|additional|further|long|good|short"
# what stands before or behind a number that is a name: "Year 11", "size 12", "the 47 bus", "27 Mill Lane"
_YEAR_GROUP: Final = r"(?-i:\bYear)\s+(?P<it3>\d{1,2})\b"
_CLOTHES_SIZE: Final = r"(?<!team\s)(?<!class\s)(?<!group\s)(?<!sample\s)\bsize\s+(?P<it4>\d{1,2})\b"
_ON_A_ROUTE: Final = r"\bthe\s+(?P<it5>\d{1,3})\s+(?:bus|tram|train)\b"
_STREET: Final = "Street|Lane|Road|Avenue|Drive|Close|Way|Place|Square|Terrace|Crescent"
_IN_A_STREET: Final = r"(?-i:\b(?P<it6>\d{1,4})\s+(?:[A-Z][a-z]+\s+){1,2}(?:" + _STREET + r")\b)"
# numbers that name a thing of everyday life, an age or a reading of two numbers
_NAMING: Final = r"\b(?:first|second)\s+half\b(?![\s-](?:year|hour|day)\b)|\bfrom\s+zero\b(?!\s+to\b)|\bzero[\s-](?:alcohol|sugar|trust|tolerance|carbon|emissions?|waste|knowledge)\b|\bhalf-(?!(?:an?|days?|hours?|years?|yearly|hourly|million|dozen|time|price|marathon|point|minute|mile|inch|ton|tonne|term|pint|litre|liter)\b)[a-z]+|\b401\(?k\b|\b[48]k(?=\s+(?:video|tv|footage|monitor|screen|camera|display|resolution|film))|\b\d{1,2}k(?=\s+(?:run|race|walk|swim)\b)|\bin\s+(?:his|her|my|their|our|your)\s+(?:early\s|mid[\s-]|late\s)?\d0s\b|\b(?:blood\s+pressure|bp)\b[^.;]{0,20}?\d{2,3}/\d{2,3}"
_LETTER_AND_NUMBER: Final = rf"(?-i:\b(?!(?=[A-Z]{{1,5}}\d)(?:{OWN_LETTERS}))(?:[A-Z]{{2,5}}-\d{{4}}-\d+\b|[A-Z]{{1,5}}-?\d{{2,}}[a-z]?\b|[A-Za-z]{{2,}}-\d+\b|[A-Z]\d{{1,4}}[a-z]?\b|(?<=\bin\s)\d{{1,2}}[A-F]\b|(?<=\bseat\s)\d{{1,2}}[A-F]\b))"

# nothing begins within a word, which most letters of a text stand in: none of them has every alternative tried
_AT_A_WORD: Final = "(?<![a-z])"

# named by their kind; where several of one kind have a clue each, by what stands after the dot too
KINDS: Final[tuple[tuple[str, re.Pattern[str]], ...]] = tuple(
    (name, re.compile(f"{_AT_A_WORD}(?:{pattern})", re.IGNORECASE | re.ASCII))
    for name, pattern in (
        ("silent", rf"\b(?:{_either(TABLE['silence']['phrases'])})\b(?!{_OFF_SCHEDULE})|(?-i:\b[pP]\d\d\b|\bS/4|\bF1\b|\bCOVID-?\d+\b|\b[A-Z]+\d-\w)|{_NAMING}|{turns.WHOLEHEARTED.pattern}|%\s(?P<it>an?\s(?:week|month|quarter|year))\b|\+?\d[\d\s()-]{{8,}}\d|\bone\s+of\b(?!\s+(?:two|three|four|five)\b)"),
        ("silent", rf"\b(?:{_either(TABLE['names']['silent'])})\s+(?:\d{{1,2}}[a-z]?|one|two|three|four|five)\b(?!\s*%|\s+percent)"),
        ("version", rf"\b(?:v|{_either(TABLE['names']['versioned'])})\.?,?(?:(?:\s+still)?\s+(?:on|at))?\s?(?P<it>\d+(?:\.(?:\d+|x))*)\b(?!\s*%|,\d{{3}}\b|\s?(?:k|m|thousand|million)\b)|\b(?:release|build)\b[^.;]{{0,30}}\b(?:was|is|called)\s+(?P<it2>\d[\w.-]*\b){_UNITLESS}|\b(?:\d+\.\d+\.\d+(?:\.\d+)*|\d+\.x)\b"),
        ("date", rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:{_MONTH})\b(?:,?\s+\d{{4}})?|(?:{_MONTH})\s+\d{{1,2}}(?:st|nd|rd|th)?\b(?!\s*(?:%|percent|people))(?:,?\s+(?:19|20)\d\d)?|(?:{_MONTH}|summer|spring|autumn|fall|winter)\s+(?:of\s+)?(?:19|20)\d\d|q[1-4]\b(?:\s+(?:of\s+)?\d{{4}})?|\d{{1,2}}[:.]\d\d(?=\s?[ap]\.?m\b)\s?[ap]\.?m\b|\d{{1,2}}:\d\d|\d{{1,2}}\s?[ap]\.?m\b|\w+\s+o'clock|(?<!\d\sa\s)(?:{NOT_IN_A_PERIOD}quarter\s+to|quarter\s+past|half(?:\s+past)?)\s+(?:{_HOUR}|\d{{1,2}})\b(?!\s+a\b)|\b0\d[0-5]\d\s?(?:hours|hrs)\b|\b(?:at|by|before|until|till)\s(?P<it7>0\d[0-5]\d)\b(?!\s?(?:\d|hours|hrs))|\bat\s+(?P<it2>(?:1\d|2[0-3])[0-5]\d\s?(?:hours|hrs))\b|\bfy\s?(?:20)?\d\d\b|\bthe\s+(?P<it3>['’]?[2-9]0s)\b|\bon\s+(?P<it4>\d{{1,2}}(?:st|nd|rd|th))\b|\b(?:in|by|the|since|until|from)\s+week\s+(?P<it5>\d{{1,2}})\b|\b(?:at|by|for|from|till|until|before|after)\s(?P<it6>(?:{_HOUR}|\d{{1,2}}(?:[.:]\d\d)?)(?:{_OF_THE_DAY}))|\d+/\d+/\d+|\b(?:on|until|till|before|since|due|dated)\s(?P<it8>\d{{1,2}}/\d{{1,2}})(?![\d/])(?!\s+of\b)|\b(?:by|from|after|(?:deadline|date|launch|exam)\s(?:was|is))\s(?P<it9>(?:(?:1[0-2]|0?[1-9])/(?:1[3-9]|2\d|3[01])|(?:1[3-9]|2\d|3[01])/(?:1[0-2]|0?[1-9])))(?![\d/])(?!\s+of\b)|(?:19|20)\d\ds?(?!\w|[.,]\d|-\d|\s?(?:%|percent|(?:{_DURATION}|{_SIZE}|{CURRENCY}|of\s+(?:them|these|those|us|our|my))\b)))|\bthe\s+(?P<it>\d{{1,2}}(?:st|nd|rd|th))\b(?!\s+of\s+(?:{_MONTH})\b)(?!\s+(?:of\s+)?[a-z]*(?:time|birthday|floor|attempt|century|grade|edition|anniversary|percentile|day|week|year|version|person|place|round))"),
        ("other", rf"#\s?\d[\w-]*|\b(?:{_either(TABLE['names']['numbered'])})(?:\s+(?:no\.?|number|id))?\s+(?P<it>(?-i:[A-Z]{{0,3}})-?\d[\w.]*\b{_UNITLESS}|{_LETTER_AND_NUMBER})|\b(?:{_either(TABLE['names']['labelled'])})\s+(?P<it8>-?\d[\w.]*\b{_UNITLESS}{_COUNTS_NOTHING})|{_LETTER_AND_NUMBER}|\b\d{{4}}-\d{{2,}}\b|\b(?:number|id|release|build)\b[^.;,]{{0,30}}\b(?:was|is|called)\s+(?P<it2>\d[\w.-]*\b){_UNITLESS}(?!\.?\d|\s(?:thousand|million|billion)\b)|{_YEAR_GROUP}|{_CLOTHES_SIZE}|{_ON_A_ROUTE}|{_IN_A_STREET}"),
        ("ordinal", r"\b\d+(?:st|nd|rd|th)\b|\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:first|third|fourth|fifth|sixth|seventh|eighth|ninth)\b"),
        ("money", rf"{_MONEY}(?:{_PER})?"),
        ("percent", rf"\bhalf\s+a\s+(?:percentage\s+)?point\b|{N}\s?-?(?:%(?:\s?points?|-points?)?|per\s?cent(?:age)?\b(?:\s+points?)?|pct\b|percentage\s+points?\b|points?\b(?!\s+(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)\b)|pp\b|pts?\b|ppts?\b|bps\b|basis\s+points?\b)"),
        ("score", r"\b\d\.\d\s+out\s+of\s+(?:5|10|five|ten)\b"),
        ("ratio.of_some", rf"{N}\s+(?!(?:and|or|to|than|for|from|with)\b)(?:[a-z-]+\s+){{1,2}}out\s+of\s+(?:every\s+|the\s+)?(?!\d{{3}}|\d+[.,]\d)(?:{NUMBER})\b(?!\s*(?:{_DURATION})\b)|\b(?:one|two|three|1|2|3)\s+(?!(?:and|or|of|to|than|more|times?|left|was|is|came|went|got|had|has|did|who|that)\b)(?:[a-z-]+\s+){{1,2}}in\s+(?:every\s+)?(?:{NUMBER}){_ENDS_A_SHARE}|\bonce\s+in\s+(?:every\s+)?(?:{NUMBER})\b(?!\s*(?:{_DURATION})\b)"),
        ("duration.for_each", rf"(?P<it>{N}(?:\s|-)?(?:{_DURATION}))(?:{_PER_THING})"),
        ("rate", rf"{N}(?:\s+(?!(?:times?|and|or|over|in|for|within|of|to|by|from|at|with|than|after|on|into|is|was|were|had|has|have|took|take|gave|got|get|made|make|needs?|needed|want|wanted|had|put|paid|did|do|per)\b|(?:{_DURATION})\s+(?!an?\b|per\b|each\b|every\b))[a-z-]+){{0,2}}?{_PER}|\b(?:an?|half\s+an?)\s+(?:hour|day|minute|week|morning|afternoon|evening)\s+(?:an?|per|each|every)\s+(?:{_PERIOD})\b|\b(?:once|twice|thrice)(?:\s+|-)(?:an?|per|every|each)(?:\s+|-)(?:{_PERIOD})\b|\b(?:once|twice|thrice|{N}\s+times)(?:\s+|-)(?:daily|weekly|monthly)\b|{N}\s+times\s+in\s+an?\s+(?:{_PERIOD})\b|{N}(?:\s+(?!(?:the|our|more|less)\b)[a-z-]+)?\s+(?:daily|weekly|monthly)\b(?!\s+[a-z]+s\b)|\b(?:once|twice)\s+every\s+{N}\s+(?:{_DURATION})\b|{N}\s+times\s+(?:an?|per|every|each)\s+(?:{_PERIOD}|{_either(TABLE['rates']['things'])})\b|{N}\s?(?:{_either(ABBREVIATED_RATES)})\b"),
        ("duration", rf"\b(?:{_either(STRETCHES)})\b|{N}(?:\s|-)?(?:(?:{_FULL})\s)?(?:{_DURATION})\b(?!(?<!hour)\s+(?:staff|shifts?|nurses?|workers?|porters?|crew|requests?)\b)\.?(?:\s+and\s+a\s+(?:half|quarter\b(?!\s+of))|{_FINER})?|\b(?:an?|half\s+an?)\s+(?:hour|day|week|month|year|minute|quarter(?!\s+(?:of|more|less|fewer|off)\b))\b(?!\s+\d)(?:\s+and\s+a\s+(?:half\b|quarter\b(?!\s+of))|{_FINER})?"),
        ("ratio", rf"(?<![\d/])\d{{1,2}}/\d{{1,2}}(?![\w/]|[.,]\d)|{N}\s?x\b|(?<![\w])x\s?{N}|{N}\s+times\s+(?=(?:as|more|less|fewer|faster|slower|quicker|higher|lower|bigger|larger|smaller|greater|cheaper|longer|shorter|better|worse|what|over|the|normal|usual|average|annual|yearly|(?:our|their|its|his|her|my)\s+(?:normal|usual|average|annual|own|original|salary|wages?|income|rent|revenue|turnover|budget|price|cost|size|weight|volume)|ebitda|earnings|revenue|turnover|salary|income|profits?)\b)|(?<![\w.])\d+\.\d+\s+times\b|\b(?:factor\s+of|multiple\s+of)\s+(?P<it>{N})|{N}[\s-]?fold\b|{N}(?:\s+times?)?\s+(?:out\s+of(?:\s+(?:every|the))?|in\s+every|of\s+the\s+(?:last|next)|in|of)\s+(?:a\s+)?(?:{NUMBER})\b(?!\s*(?:{_DURATION})\b)|\b(?=(?:an?|one|two|three|four|five|six|seven|nine)[\s-]){_NO_REMAINDER}(?:an?|one|two|three|four|five|six|seven|nine)[\s-]+(?:{_plural(FRACTIONS)})\b(?!\s+of\s+an?\s+(?:thousand|million|billion)\b){_FOLLOWS_A_SHARE}|\btwice\s+(?=(?:as|the)\b)"),
        ("count", r"(?<!\bor\s)(?<!\bthink\s)(?<!\bthought\s)(?<!\bthinking\s)\b(?:twice|thrice)\b(?!-|\s+(?:over|removed|what|our|their|his|her|its|my|your)\b)"),
        ("size", rf"\bminus\s+(?:{NUMBER})(?:\s?{_DEGREES}(?!\w)|\s?(?-i:[CF]\b))|{N}(?<=\d)\s?(?-i:(?:{_SYMBOL})(?![\w'’*+²³-])|(?:{_LONE_SYMBOL}){_STANDS_ALONE})|\b(?:at|to|of|from|above|below|under|over|about|around|near|hit|reached|was|is)\s(?P<it>\d{{1,3}}(?:\.\d+)?\s?(?-i:[CF])(?![\w'’*+#-]))|{N}(?:\s|-)?(?:{_SIZE})(?:\b|(?<=[²³]))|\bhalf\s+an?\s+(?:{_SIZE})\b|(?<![\w.])\d[\d.,]*\s(?-i:m)\b(?!\s+(?!(?:was|is|as|this|its|has|less|across|plus)\b)[a-z]{{2,}}(?:s|ople)\b)"),
        ("ratio.multiple", rf"(?<!\band\sa\s)\b(?:{_either(MULTIPLES)})\b(?!\s+an?\s+(?:hundred|thousand|million|billion|dozen)\b)"),
        ("score", rf"{N}[\s-](?:stars?|marks?)\b|{N}\s?(?-i:{_OTHER_UNIT})\b"),
        ("number", rf"{N}(?![\w]|\.\d|:\d|/\d)"),
    )
)  # fmt: skip

NUMBERED: Final = "numbered"
_ENDS_A_NUMBER: Final = rf"(?:{ENDS}|\+|-odd)"
# what a text must have for the pattern of that name to find anything: a quick look before the long one; any pattern
# needs what a number, a multiple or a fraction can begin with
CLUES: Final[dict[str, re.Pattern[str]]] = {
    name: re.compile(pattern, re.IGNORECASE | re.ASCII)
    for name, pattern in {
        "silent": rf"\bs/4|\b(?:hundred|ten)\s+per|\b(?:1[0-5]0|200)(?:\s?%|\s+per)|\b(?:first|second)\s+half\b|\bzero[\s-]|\bfrom\s+zero\b|\bhalf-|\b(?:{_either(TABLE['silence']['phrases'])})\b|\b(?:p\d\d|f1|covid|[a-z]+\d-|401|\d{{1,2}}k)|0s\b|/\d|%\s|\d[\d\s()-]{{3}}|\bone\s+of\b|\b(?:{_either(TABLE['names']['silent'])})\s+(?:\d|one|two|three|four|five)",
        "version": rf"\b(?:v|{_either(TABLE['names']['versioned'])})[\W\d]|\b(?:release|build)\b|\d\.(?:\d+\.\d|x)",
        "date": rf"\b(?:{_MONTH})\b|(?:19|20)\d\d|\bq[1-4]\b|\d[:.]\d\d|\d\s?[ap]\.?m\b|o'clock|\b(?:to|past|half)\s+(?:{_HOUR}|\d)|\b(?:0|at\s+[12])\d[0-5]\d|\bfy|0s\b|\d(?:st|nd|rd|th)|{_OF_THE_DAY}|\bweek\s+\d|/\d",
        "other": rf"#|\b[a-z]+-?\d|\d{{4}}-\d|\b(?:{_either((*TABLE['names']['numbered'], *TABLE['names']['labelled']))})(?:\s+(?:no\.?|number|id))?\s+-?\d|\b(?:number|id|release|build)\b|\b(?:year|size)\s+\d|\d\s+(?:bus|tram|train)\b|\d\s+(?:[a-z]+\s+){{1,2}}(?:{_STREET})\b",
        "ordinal": r"\d(?:st|nd|rd|th)|ty-(?:[f-t][a-z]+th|first|third)",
        "money": rf"{CLUE}|\b(?:won|fiver|tenner)\b|(?:\b|\d)(?:{CURRENCY}|{HUNDREDTH}|grand)\b",
        "percent": r"%|per\s?cent|pct|points?\b|\dp|pp\b|pts?\b|bps",
        "duration.for_each": rf"(?:{_DURATION}){_PER_THING}",
        "duration": rf"(?:\b|\d)(?:{_DURATION})\b|\b(?:{_either(STRETCHES)}|quarter)\b",
        "rate": rf"{_ENDS_A_NUMBER}(?:\s+[a-z-]+){{0,2}}{_PER}|\b(?:hour|day|minute|week|morning|afternoon|evening)\s+(?:an?|per|each|every)\s|\btimes[\s-]|\b(?:daily|weekly|monthly)\b|\b(?:once|twice|thrice)\b|{_either(ABBREVIATED_RATES)}",
        "size": rf"(?:\b|\d)(?:{_SIZE})\b|[°²³]|\d\sm\b|\d\s?(?-i:{_SYMBOL}|{_LONE_SYMBOL}|[CF])\b|\bminus\s",
        "score": rf"\b(?:stars?|marks?)\b|-stars?\b|\sout\s+of\s|\d\s?(?-i:{_OTHER_UNIT})\b",
        "ratio.of_some": r"\sout\s+of\s|\b(?:one|two|three|[123])\s+(?:[a-z-]+\s+){1,2}in\s|\bonce\s+in\s",
        "ratio": rf"\d/\d|[\d+\s]x\b|\bx|\btimes\b|\b(?:factor|multiple|twice)\s|fold\b|\b(?:an?|one|two|three|four|five|six|seven|eight|nine)[\s-]+{_plural(FRACTIONS)}\b|{_ENDS_A_NUMBER}(?:\s+times?)?\s+(?:out\s+of(?:\s+(?:every|the))?|in(?:\s+every)?|of(?:\s+the\s+(?:last|next))?)\s+(?:a\s+)?{BEGINS}",
        "ratio.multiple": rf"\b(?:{_either(MULTIPLES)})\b",
        "count": r"\b(?:twice|thrice)\b",
        NUMBERED: (
            r"\d|\b(?:an? (?:\w+ )?(?:hour|day|week|weekend|fortnight|month|year|minute|decade|morning|afternoon|evening|half|third|quarter|fifth|sixth|eighth|tenth|hundred|thousand|million|billion|grand|dozen|couple|quid|fiver|tenner)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|"
            r"eighty|ninety|hundreds?|thousands?|millions?|billions?|grand|dozens?|couple|half|halv\w+|doubl\w+|tripl\w+|trebled|quadrupled?|fortnight|"
            r"once|twice|thrice|\w+fold|thirds?|quarters?|fifths?|tenths?|zero)\b"
        ),
    }.items()
}
CLUED: Final = Patterns(CLUES)
