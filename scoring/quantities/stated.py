"""What an answer states as the outcome of a sum, how exactly, and whether the words leave no doubt of it.

A number is the outcome of those before it only where it stands right beside them, as an
aside of its own: ", a cut of 50%", "(50% less)", ". That is 50% less". Whatever else the
sentence brings in, a new subject or a further cost, may be what the number is about.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from scoring.quantities.numbers import BEGINS
from scoring.report import Figure

SLACK: Final = 0.06
LOOSE: Final = 0.12
_LEAD: Final = 24
_REACH: Final = 60
_FARTHEST_OFF: Final = 2.5
_SAME_THING: Final = 120
OF_THEM: Final = re.compile(r"\b(?:of|out of)\s(?:the|our|my|these|those|all)?\s?$", re.IGNORECASE)
_SAYS_MORE: Final = re.compile(r"\b(?:more than|over|at least|well over)\s(?:\w+\s)?$", re.IGNORECASE)
_SAYS_LESS: Final = re.compile(r"\b(?:less than|under|below|at most)\s(?:\w+\s)?$", re.IGNORECASE)
_SAYS_ABOUT: Final = re.compile(
    r"\b(?:about|around|roughly|nearly|almost|some|like|maybe|approximately|or so|call it)\s(?:an?\s)?$",
    re.IGNORECASE,
)
_OR_SO: Final = re.compile(
    r",?\s(?:or so|or thereabouts|give or take|near enough|more or less|roughly|approximately)\b",
    re.IGNORECASE,
)
HEDGES: Final = (
    r"(?:(?:about|around|roughly|nearly|almost|some|like|just|only|over|under|more than|less than|at least|at most|"
    r"well|maybe|approximately|exactly|call it|a good|a bit|a little)\s(?:an?\s)?){0,2}"
)
# words that go with the last number; a word that opens another thought is none of them
WITH_THE_LAST: Final = (
    r"(?:\s(?!(?:and|but|or|so|is|was|while|whereas|when|with|as|because|where|which|that|after(?!,)|then|plus|than)\b)"
    r"[\w'’-]+){0,4}"
)
SAYS: Final = (
    r"(?:(?:which|that|this|it)(?:['’]s|\s(?:is|was|makes|made))|(?:that|this|it|which)\s(?:comes|came) to)"
)
_LINK: Final = (
    rf"(?:(?:\s?[,(:=–—]|\s-)\s?(?:(?:or|so)\s)?(?:(?:{SAYS}|it|they)\s)?"
    rf"|\.\s(?:so\s)?(?:(?:that|this)(?:['’]s|\s(?:is|was|makes))\s)?|\s(?:or|so|{SAYS})\s)"
)
LEAD: Final = rf"(?:{WITH_THE_LAST}{_LINK}|\s(?:is|was)\s)"
# what else is said of the last number, when and how long, before what follows from it
_TIME_OF_THE_LAST: Final = (
    r"(?:\s(?!(?:and|but|or|so|is|was|while|whereas|as|because|where|which|that|then|plus|than|to|for|of|who)\b)"
    r"[\w'’-]+){0,10}"
)
# whoever tells what follows: ", I even wrote", ". They put in the newsletter that is"
_REPORT: Final = (
    r"(?:(?:i|we|they|he|she|everyone)\s(?:even\s|then\s|also\s|proudly\s)?(?:wrote|said|put|claimed|reported|called it|told \w+)\s"
    r"(?:(?:in|on|to)\s(?:the\s|my\s|our\s)?\w+\s)?(?:that\s)?(?:(?:it|that|this)\s(?:is|was)\s)?[\"“”'‘]?)"
)
_ON_FROM_THE_LAST: Final = (
    rf"(?:{LEAD}|{WITH_THE_LAST}[,.]\s{_REPORT}"
    rf"|{_TIME_OF_THE_LAST}(?:,\s(?:(?:so|or)\s)?(?:{SAYS}\s)?|[.;]\s(?:so\s)?{SAYS}\s))"
)
_CLAUSE_END: Final = (
    r"\s*(?:$|[.,;:!?)–—\n\"”]|-\s|(?:and|but|because|or so|or thereabouts|than before|on what it was|now|already|overall|going|with the same|"
    r"what (?:i|we|they)(?:['’]d)? (?:said|promised|planned|expected|asked)|"
    r"i (?:put|wrote|said|told|thought|reckoned)|as (?:i|we|they|he|she|my|our|their))\b)"
)
_ENDS: Final = re.compile(_CLAUSE_END, re.IGNORECASE)
CHANGES: Final = r"cut|drop|fall|decrease|reduction|increase|rise|growth|gain|improvement|change|saving|jump|lift|uplift|decline|overrun|overspend|underspend|shortfall|difference|gap"
_ASIDE: Final = re.compile(
    rf"{_ON_FROM_THE_LAST}(?:(?:an?\s)?{HEDGES}|an?\s(?P<noun>{CHANGES})\sof\s{HEDGES}"
    rf"|(?:(?:it|we)\s(?:is|are|went|came)\s)?(?P<way>down|up|a net|(?:fell|dropped|rose|grew)(?=\sby\s))\s(?:by\s|of\s)?{HEDGES}"
    rf"|(?:i|we|they)\s(?P<done>cut|reduced|lowered|raised|increased)\s(?:it|them|that)\sby\s{HEDGES}"
    rf"|(?:i|we|they|she|he|you)\s(?P<got>got|gained|saved|lost|won)\s(?:back\s)?{HEDGES})",
    re.IGNORECASE,
)
_NAMED: Final = re.compile(
    rf"(?:\s(?P<counted>[\w'’-]+))??[\s-](?P<word>{CHANGES}|less|more|fewer|lower|higher|cheaper|dearer|down|up|"
    rf"off|over|under|above|below|extra|apart|longer|shorter|faster|slower|quicker|better|worse|late|early|gone|short|saved|lost|back|"
    rf"too (?:much|many|few|little)|as (?:much|many)|out of it)(?:\s(?P<thing>[\w'’-]+))??(?:{_CLAUSE_END}|\s(?:is|was|does|did)\b)",
    re.IGNORECASE,
)
# "half of the calls disappeared": a share of what was told
_OF_THEM_GONE: Final = re.compile(
    r"\sof\s(?:them|it|(?:the|our|my|these|those)\s(?P<counted>[\w'’-]+))\s(?:disappeared|vanished|went away|(?:is|are|was|were)\sgone)"
    + _CLAUSE_END,
    re.IGNORECASE,
)
_LESS: Final = frozenset(
    {"cut", "drop", "fall", "decrease", "reduction", "saving", "less", "fewer", "lower", "cheaper", "down",
     "off", "under", "below", "fell", "dropped", "gone", "short", "reduced", "lowered", "decline", "underspend",
     "shortfall"}
)  # fmt: skip
_MORE: Final = frozenset(
    {"increase", "rise", "growth", "gain", "jump", "lift", "more", "higher", "dearer", "up", "extra", "over", "above",
     "rose", "grew", "raised", "increased", "uplift", "overrun", "overspend"}
)  # fmt: skip
_BACK: Final = " back"
_LARGE: Final = 1000
_TIMES: Final = {
    "s": "second",
    "min": "minute",
    "h": "hour",
    "day": "day",
    "week": "week",
    "month": "month",
    "year": "year",
}
_COMPARES: Final = frozenset({"less", "more", "fewer"})
_BARE: Final = re.compile(r"\d[\d.,'’]*")
SENTENCE_END: Final = re.compile(r"[.!?]\s|\n")
_BREAKS: Final = (". ", "! ", "? ", "\n")
_PERIOD: Final = re.compile(r"\s(?:an?|per|every|each)\s(\w+)", re.IGNORECASE)
# "with 20 crossings" and "fees of £400" bring in nothing but the numbers of the sum itself
_OTHER_COSTS: Final = re.compile(
    r"\b(?:tax\w*|vat|gst|(?:profits?|costs|fees?|deposits?)(?!\sof\s)|margins?|discount\w*|travel\w*|postage|delivery|shipping|interest|inflation|"
    rf"expenses|bonus\w*|commission|net|gross|plus|minus|after|with(?!\s(?:the\s|our\s|my\s|all\s)?{BEGINS})|without|including|excluding|counting|"
    r"except|besides|less\s(?!than\b)\w+)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """What was stated, the figures that it should follow from, and what they give in words."""

    terms: tuple[Figure, ...]
    stated: Figure
    gives: str


def agrees(text: str, stated: Figure, exact: float, *, rough: bool = False, least: float = 0.0) -> bool:
    """Tell whether what is stated is the exact number, as exactly as the words before it say.

    `least` is how far off it may be in any case, and a `rough` number is never meant to the last digit.
    """
    says = abs(stated.value or 0.0)
    leading = text[max(0, stated.start - _LEAD) : stated.start]
    if _SAYS_MORE.search(leading):
        return exact >= says * (1 - SLACK)
    if _SAYS_LESS.search(leading):
        return exact <= says * (1 + SLACK)
    about = rough or _is_about(text, stated)
    slack = LOOSE if about else SLACK
    return abs(says - exact) <= max(slack * exact, least)


def is_hedged(text: str, stated: Figure) -> bool:
    """Tell whether a number is said to be more, less or about what it is."""
    return any(hedges(text, stated))


def hedges(text: str, stated: Figure) -> tuple[bool, bool, bool]:
    """Tell whether a number is said to be more, less, or about what it is."""
    leading = text[max(0, stated.start - _LEAD) : stated.start]
    return (
        _SAYS_MORE.search(leading) is not None,
        _SAYS_LESS.search(leading) is not None,
        _is_about(text, stated),
    )


def _is_about(text: str, stated: Figure) -> bool:
    leading = text[max(0, stated.start - _LEAD) : stated.start]
    return _SAYS_ABOUT.search(leading) is not None or _OR_SO.match(text, stated.end) is not None


def likely(stated: Figure, exact: float) -> bool:
    """Tell whether a number can be meant as the outcome of a sum at all, however wrong."""
    return exact / _FARTHEST_OFF <= (stated.value or 0.0) <= exact * _FARTHEST_OFF


def told_change(text: str, start: int, stated: Figure) -> str | None:
    """Return the word that makes a number the change of what ends at `start`: ", a 50% cut" says "cut".

    None where the number is no aside of its own; empty where an aside has no such word.
    """
    aside = _ASIDE.fullmatch(text, start, stated.start)
    if aside is None:
        return None
    before = aside["noun"] or aside["way"] or aside["done"]
    got = aside["got"]
    if closes(text, stated.end + (len(_BACK) if text.startswith(_BACK, stated.end) and got else 0)):
        return (before or got or "").lower()
    return None if before or got else _word_after(text, start, stated)


def _word_after(text: str, start: int, stated: Figure) -> str | None:
    """Return the word right after a number that makes it a change of what is told before; None for no such word."""
    lost, named = _OF_THEM_GONE.match(text, stated.end), _NAMED.match(text, stated.end)
    if lost is not None:
        return "gone" if _is_of_the_same(text, start, lost["counted"]) else None
    if named is None or not _is_of_the_same(text, start, named["counted"]):
        return None
    word = named["word"].lower()
    if named["thing"] and not (word in _COMPARES and _is_of_the_same(text, start, named["thing"])):
        return None
    return word


def _is_of_the_same(text: str, start: int, counted: str | None) -> bool:
    return counted is None or is_told(text[max(0, start - _SAME_THING) : start], counted)


def is_bare(figure: Figure) -> bool:
    """Tell whether a number has no word or sign of its unit, so that its kind is read from others."""
    return _BARE.fullmatch(figure.text) is not None


def is_told(before: str, counted: str) -> bool:
    """Tell whether what is counted is named before, in the singular or the plural."""
    return counted.lower().removesuffix("s") in before.lower()


def in_digits(exact: float, unit: str | None = None) -> str:
    """Write the outcome of a sum: whole where it is large, rounded where it is not, and a time with its unit."""
    digits = f"{round(exact):,}" if abs(exact) >= _LARGE else f"{exact:.4g}"
    if unit not in _TIMES:
        return digits
    return f"{digits} {_TIMES[unit]}{'' if digits == '1' else 's'}"


def added(figures: Iterable[Figure]) -> float:
    """Return what the values of figures come to."""
    return sum(figure.value or 0.0 for figure in figures)


def named(figures: Sequence[Figure]) -> str:
    """Say figures as a list."""
    return f"{', '.join(figure.text for figure in figures[:-1])} and {figures[-1].text}"


def concludes(
    text: str,
    terms: tuple[Figure, Figure],
    stated: Figure,
    *,
    leads: re.Pattern[str],
    rests: re.Pattern[str],
    first: Figure | None = None,
) -> bool:
    """Tell whether a number stands in the sentence of two others as their outcome, and ends its clause.

    `leads` are the words between that conclude it, and `rests` what may still follow; `first` is
    the figure from which on all must stand in one sentence, by default the first of the terms.
    """
    one, other = terms
    if one.value is None or other.value is None or other.start - one.end > _REACH:
        return False
    if leads.fullmatch(text, other.end, stated.start) is None:
        return False
    rest = rests.match(text, stated.end)
    apart = SENTENCE_END.search(text, (first or one).start, stated.start) is not None
    return closes(text, rest.end() if rest else stated.end) and not apart


def goes(word: str, *, down: bool) -> bool:
    """Tell whether a word of change can be said of a number that became less, or more."""
    return word not in (_MORE if down else _LESS)


def closes(text: str, position: int) -> bool:
    """Tell whether a clause is over at a position, so that what ends there is about nothing else."""
    return _ENDS.match(text, position) is not None


def sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the sentence around a passage lies; the passage may hold a full stop."""
    before = [(text.rfind(mark, 0, start), len(mark)) for mark in _BREAKS]
    opens = max((place + size for place, size in before if place >= 0), default=0)
    closing = SENTENCE_END.search(text, end)
    return opens, closing.start() if closing is not None else len(text)


def is_adjusted(text: str, start: int, end: int) -> bool:
    """Tell whether the words of a passage bring in taxes, costs or the like."""
    return _OTHER_COSTS.search(text, start, end) is not None


def adjusted(text: str) -> list[int]:
    """Return where the words stand that bring in taxes, costs or the like."""
    return [found.start() for found in _OTHER_COSTS.finditer(text)]


def period(text: str, figure: Figure) -> str | None:
    """Return the word of time in "£8 a month", in the figure or right after it."""
    found = _PERIOD.search(figure.text) or _PERIOD.match(text, figure.end)
    return None if found is None else found.group(1).lower()
