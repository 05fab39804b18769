"""Words brought into one spelling and one grammar: contractions, variants, dialect, numbers, he and she, capitals."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from scoring.plain.dialects import AMBIGUOUS, DIALECT
from scoring.plain.rewriting import Change, Rules, either, rule
from scoring.plain.said import SAID
from scoring.plain.spellings import DOUBLED_L, NOT_IN_IZE, OUR_STEMS, SPELLED
from scoring.plain.verbs import REGULARIZED, UNDOUBLED

_WORD: Final = re.compile(
    r"(?<![^\W\d_])'?[A-Za-z]++(?:['-][A-Za-z]+)*+'?(?![^\W\d_a-zA-Z])"
)  # not the letters of a word beside one that English does not have
WORDS: Final = UNDOUBLED | SAID | SPELLED | REGULARIZED
_NAMES: Final = frozenset({"ken", "kent"})
_SENTENCE_ENDS: Final = frozenset('.!?\n"')
_SHORT: Final = {"n't": " not", "'m": " am", "'re": " are", "'ve": " have", "'ll": " will"}
_SHORTENED: Final = re.compile("([A-Za-z]+)(" + "|".join(_SHORT) + ")", re.IGNORECASE)
_IN_ANYWAY: Final = either(
    "begin again main train within obtain gain remain contain explain certain captain bargain maintain plain brain chain cabin "
    "admin login margin origin"
)
# with and without the hyphen two words: to re-sign is not to resign
_ANEW: Final = either(
    "sign sen[dt] cover creat form press la[iy] count sort mark serv act stor solv dress leas treat join collect bound prov"
)
_SPELLINGS: Final = (
    (re.compile(r"(was|did|could|would|is|had|has|have|does|should|were|are)n(?:ae|a|y)"), r"\1 not"),
    (re.compile(rf"(?!{_IN_ANYWAY}')([a-z]{{2,}}in)'"), r"\1g"),
    (re.compile(rf"(co|pre|non|re(?!-{_ANEW}))-([a-z]{{4,}})"), r"\1\2"),
    (re.compile(r"([a-z]{3,})is(e|ed|es|er|ers|ing|ations?|ational|able)"), r"\1iz\2"),
    (re.compile(rf"((?:dis|mis)?{either(OUR_STEMS)})our([a-z]*)"), r"\1or\2"),
    (re.compile(r"([a-z]{2,}[b-df-hj-np-tv-xz])eing"), r"\1ing"),
    (re.compile(r"([a-z]+[b-df-hj-np-tv-xz])yed"), r"\1ied"),
    (re.compile(rf"({either(DOUBLED_L)})l(ed|ing|ers?|ors?)"), r"\1\2"),
)
_DONE: Final = (
    r"(?:[a-z]+ed|been|gone|done|made|told|lost|left|got|had|taken|seen|become|given|written|known|said|sent|kept|brought|built|bought|"
    r"caught|found|felt|held|heard|led|met|paid|sold|shown|spoken|spent|stood|taught|thought|understood|won|begun|broken|chosen|driven|"
    r"fallen|forgotten|grown|hidden|risen|thrown|worn|come|run|read|put|set|let|cut|hit)\b"
)
_BETWEEN: Final = (
    "(?:(?:not|never|already|just|always|only|also|really|finally|recently|long|since|even|still|ever) )*"
)
_OBJECT: Final = (
    r"(?:us|me|you|him|her|them|it|the|a|an|my|our|his|their|that|\d+|over|about|all|every|more)\b"
)
_NUMBER: Final = r"(?:an?|the|no|this|my|our|some|another|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|t(?:hirteen|wenty|hirty)|f(?:ourteen|ifteen|orty|ifty)|sixty|seventy|eighty|ninety)\b"
_ANYONE: Final = frozenset(
    "he she it that there what who where here when how everyone everybody everything someone somebody something nobody nothing "
    "anyone anybody this".split()
)
_HAS: Final = re.compile(rf" {_BETWEEN}(?:(?:been|got|gone|become|had)\b|{_DONE} {_OBJECT})", re.IGNORECASE)
_HAS_AFTER_A_NOUN: Final = re.compile(r" (?:been|got|gone|said|told|become|never|already)\b")
_IS_AFTER_A_NOUN: Final = re.compile(r" (?:an?|the|not|always|going)\b")
_HAD: Final = re.compile(rf" (?:{_BETWEEN}{_DONE}|{_NUMBER})", re.IGNORECASE)
_EITHER: Final = re.compile(
    r" (?:(?:also|just|always|only|probably|never) )?(?:let|put|set|cut|hit|shut|quit|cost|hurt|spread|split|read|come|run|become)\b",
    re.IGNORECASE,
)
_IF: Final = re.compile(r"\b(?:if|whenever|every|usually|unless)\b", re.IGNORECASE)
_CLAUSE_END: Final = re.compile("[.!?;]")
_WOULD: Final = re.compile(
    r"\bwould\b|'ll\b|\bif\b|'d (?:be|have|go|ask|tell|make|take|try|say|want|need|get|give|see|look|talk|speak|explain|find)\b"
)
_WAS: Final = re.compile(r"\b(?:was|were|had|did|told|said|asked|went|came|took|made|[a-z]+ed)\b")
_REACH: Final = 120
_HOST: Final = re.compile(r"[A-Za-z]+$")
_LONGEST_HOST: Final = 20


def _s(match: re.Match[str]) -> str:
    """Return what 's stands for: is, has, or whose something is."""
    host = _HOST.search(match.string, max(0, match.start() - _LONGEST_HOST), match.start())
    if host is not None and host.group().lower() in _ANYONE:
        return " has" if _HAS.match(match.string, match.end()) else " is"
    if _HAS_AFTER_A_NOUN.match(match.string, match.end()):
        return " has"
    return " is" if _IS_AFTER_A_NOUN.match(match.string, match.end()) else match.group()


def _d(match: re.Match[str]) -> str:
    """Return what 'd stands for: with a form that is base and participle, whichever the text tells of."""
    if not _HAD.match(match.string, match.end()):
        return " would"
    return " would" if _EITHER.match(match.string, match.end()) and _is_imagined(match) else " had"


def _is_imagined(match: re.Match[str]) -> bool:
    """Tell what would be done from what had been done, by the clause and by the tenses of the text."""
    text = match.string
    clause = _CLAUSE_END.split(text[max(0, match.start() - _REACH) : match.start()])[-1]
    if _IF.search(clause):
        return True
    return len(_WOULD.findall(text)) > len(_WAS.findall(text))


_CONTRACTIONS: Final = Rules(
    rule("'s", r"'s\b(?<=[a-z]'s)", _s),
    rule("'d", r"'d\b(?<=[a-z]'d)", _d),
)


def contractions(text: str) -> list[Change]:
    """Return the changes that write words out, in one spelling."""
    found = _CONTRACTIONS.changes(text)
    words = [(match, match.group().lower()) for match in _WORD.finditer(text)]
    dialect = DIALECT if DIALECT.keys() & {lowered for _, lowered in words} - AMBIGUOUS else {}
    for match, lowered in words:
        word, start = match.group(), match.start()
        written = dialect.get(lowered, lowered) if lowered in DIALECT else _spelled(lowered)
        if written in (lowered, word):
            continue
        named = word != lowered and (lowered in _NAMES or not _begins_a_sentence(text, start))
        if named and "'" not in word:
            continue
        same = _alike(lowered, written)
        if not same and word != lowered:
            written = written[0].upper() + written[1:]
        found.append((start + same, match.end(), written[same:]))
    return sorted(found)


def _begins_a_sentence(text: str, start: int) -> bool:
    return start < 2 or text[start - 1] in _SENTENCE_ENDS or text[start - 2] in _SENTENCE_ENDS


def _alike(one: str, other: str) -> int:
    """Return how many letters two words begin with alike, short of the whole of the first."""
    shortest = min(len(one) - 1, len(other))
    return next((place for place in range(shortest) if one[place] != other[place]), shortest)


@lru_cache(maxsize=1 << 14)
def _spelled(word: str) -> str:
    if word in WORDS:
        return WORDS[word]
    if short := _SHORTENED.fullmatch(word):
        return short[1] + _SHORT[short[2]]
    for pattern, written in _SPELLINGS:
        if (found := pattern.fullmatch(word)) and found[1] not in NOT_IN_IZE:
            word = found.expand(written)
    if word.endswith(("'s", "'")):
        owner = word.rstrip("s").rstrip("'")
        return _spelled(owner) + word[len(owner) :]
    if "-" in word:
        return "-".join(part if part in SAID else _spelled(part) for part in word.split("-"))
    return word
