"""What the Englishes of Asia say with a particle or a tense of their own: "already", "only", "got", "was having"."""

from __future__ import annotations

import re
from typing import Final

from scoring.language.wordlists import FUNCTION_WORDS
from scoring.plain.numbers import TEENS, TENS, UNITS
from scoring.plain.rewriting import Change, Rules, either, rule
from scoring.plain.verbs import BASE, PARTICIPLE, PAST, ongoing

_SINGLISH: Final = re.compile(
    r"\b(?:lah|leh|lor|liao|hor|mah|meh|kena|walao)\b|\balready[.;].*\balready[.;]", re.IGNORECASE | re.DOTALL
)
_LIKELY_IN_SINGLISH: Final = (
    " lah",
    " leh",
    " lor",
    " liao",
    " hor",
    " mah",
    " meh",
    " kena",
    "walao",
    " already.",
    " already;",
)
_SIGNS_OF_INDIA: Final = (
    *(f" {helper} {state}" for helper in ("was", "were", "am", "is", "are", "not") for state in ("having", "knowing", "wanting", "liking", "thinking", "telling", "coming")),
    *(f"{time} itself" for time in ("day", "morning", "evening", "night", "week", "month", "year", " may", " june")),
    *(f" {ending}{sign}" for ending in ("only", "also", "the same") for sign in (".", ",", ";")),
    " the needful", " told to ", " came to know", " got to know", " are taking", " is taking", " was taking",
)  # fmt: skip
_LIKELY_IN_INDIA: Final = (
    " having", " knowing", " wanting", " liking", " itself", " only.", " only,", " also.", " also,",
    " the same", " told to ", " needful", " to know",
)  # fmt: skip
_FEWEST: Final = 3
_VERB: Final = rf"{either(sorted(PAST))}\b"
_PERSON: Final = r"(?:i|we|they|he|she|nobody|everybody)"
_GOING_ON: Final = {ongoing(base): base for base in PAST if base != "be"}
_DONE: Final = {PARTICIPLE.get(past, past): past for past in BASE}
_NO_ARTICLE: Final = frozenset(
    "friday monday tuesday wednesday thursday saturday sunday morning evening night afternoon day time hour week month "
    "year hundred thousand million another".split()
)
_NAMED: Final = r"(?<!this)(?<!that)(?<!the)(?<!no)(?<!first)(?<!last)(?<!next)(?<!another)(?<!each)(?<!any)(?<!new)(?<!old)(?<!every)(?<!which)(?<!with)(?<!for)(?<!of)"


def _simple(match: re.Match[str]) -> str:
    """Return the simple tense for one in which something goes on."""
    base = _GOING_ON[match[3].lower()]
    helper = match[2].lower()
    if helper in {"was", "were"}:
        return PAST[base]
    if helper != "is":
        return base
    return "has" if base == "have" else base + ("es" if base.endswith(("s", "sh", "ch", "o")) else "s")


def _had_not(match: re.Match[str]) -> str:
    return "did not have" if match[2].lower() in {"was", "were"} else "do not have"


def _article(match: re.Match[str]) -> str:
    following = match[2].lower()
    if following in _NO_ARTICLE or following in FUNCTION_WORDS:
        return match[1]
    written = "an" if following[0] in "aeiou" else "a"
    return written.capitalize() if match[1][0].isupper() else written


_ONE: Final = rule(
    " one ",
    r"\b(?<!\bthe )(?<!\bthis )(?<!\bthat )(?<!\bat )(?<!\beach )(?<!\bevery )(?<!\bany )(one) (?=([a-z]{3,}))",
    _article,
)
_OF_SINGAPORE: Final = Rules(
    rule(" mah| meh| hor| what", r"\s(?:lah|lor|leh|mah|meh|hor|what)(?=[.,!;])", ""),
    rule(" already then ", r"( already then) ", " and"),
    rule(" of them ", r"\b(?:hundred|some|most|many|two|three|half) of them( )(?=(?:worth|about|not|still)\b)", " were "),
    rule(" only ", rf"(?:\A|[.,!?] |\b(?:month|week|year|day|april|may|june|march|then|and|so|but) )(?:the|my|our) [a-z]+( )only (?:{UNITS}|{TEENS}|{TENS}|\d+)\b", " was "),
    rule(", then ", r"[a-z](, then)(?= (?:i|we|he|she|they)\b)", ", and"),
    rule(" go ", r"\b(?:send|sent|ask|asked|tell|told) (?:a |an |one |the |my )?[a-z]+ (go) (?=(?:take|get|call|buy|find|ask|fetch)\b)", "to"),
    rule("because ", r"\bbecause( )(?=(?:need|want|got|have|cannot)\b)", " we "),
    rule("last time", r"(?:\A|[.!?] )(last time)(?= (?:i|we|my)\b)", "once"),
    rule(" last time.| last time we| last time i", r"[a-z]( last time)(?=[.,]| (?:we|i)\b)", ""),
    rule(" sia.| sia,", r"[a-z]( sia)(?=[.,!])", ""),
    rule(" already", r"\s(?:already)(?=[.,;!?])", ""),
    rule(" got ", rf"\b{_PERSON} (got) ", "had"),
    rule(" got ", r"(?:\A|[.,;!?] |\b(?:night|day|morning|evening|time|week|month|then|and|but|because|although|if|also|shop|office|kitchen) )(got)\b(?! [a-z]+ed\b| to\b)", "there was"),
    rule(" never ", rf"\b(?:{_PERSON}|[a-z]+) (never ({_VERB}))", lambda match: "did not " + match[2]),
    rule(" one.| one,| one;", rf"[a-z]{_NAMED}(\sone)(?=[.,;!])", ""),
    _ONE,
)  # fmt: skip
_OF_INDIA: Final = Rules(
    rule("not having", r"\b((was|were|am|is|are) not having(?: any)?)\b", _had_not),
    rule(" not ", rf"\b((?:was|were) not ({either(tuple(_GOING_ON))}))\b", lambda match: "did not " + _GOING_ON[match[2].lower()]),
    rule("ing", rf"\b(?<!who )((was|were|am|is|are) ({either(tuple(_GOING_ON))}))\b(?! to\b)", _simple),
    rule(" have | has ", rf"\b(?:{_PERSON}|manager|boss|customer) ((?:have|has) ({either(tuple(_DONE))}))\b(?! since)", lambda match: _DONE[match[2].lower()]),
    rule(" only", r"[a-z](\sonly)(?=[.,;]| (?:and|but|because|so)\b)", ""),
    rule(" no.| na.| no?", r"(,\s(?:no|na))(?=[.?])", ""),
    rule("the same", r"\b[a-z]+(?:ed|t|ke|id|de) (the same)(?=[.,;])", "it"),
    rule("told to ", r"\btold( to) (?:me|him|her|them|us|my|our|the|each|every|all)\b", ""),
    rule("telling", r"\b(telling)(?= (?:it|that|there|they|he|she)\b)", "saying"),
    rule(" is | are | can | will ", r"(?-i: (?:told|telling|said|saying|knew|knowing|thought|thinking|explained)(?: (?:me|him|her|them|us))?(?: that (?:[a-z]+ ){1,3}?| (?:it|he|she|they|this|there|i|we) )(is|are|can|will)\b)", lambda match: {"is": "was", "are": "were", "can": "could", "will": "would"}[match[1]]),
    rule("got to know", r"\bgot to know\b", "found out"),
    _ONE,
)  # fmt: skip


def particles(text: str) -> list[Change]:
    """Return the changes that write for particles and tenses of Asia what most writers write."""
    lowered = text.lower()
    if any(sign in lowered for sign in _LIKELY_IN_SINGLISH) and _SINGLISH.search(text):
        return _OF_SINGAPORE.changes(text)
    likely = any(sign in lowered for sign in _LIKELY_IN_INDIA)
    if likely and sum(lowered.count(sign) for sign in _SIGNS_OF_INDIA) >= _FEWEST:
        return _OF_INDIA.changes(text)
    return []
