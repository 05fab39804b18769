"""Sentences brought into one grammar: verbs and pronouns of dialects, he and she, capitals."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import product
from typing import Final

from scoring.plain.numbers import TEENS, UNITS
from scoring.plain.rewriting import Change, Rules, either, if_after, pairs, rule, word_before
from scoring.plain.said import PHRASES
from scoring.plain.verbs import BASE, PARTICIPLE, PAST, PAST_OF_PARTICIPLE, ongoing

# a pronoun after one of these is no subject, or its verb is a base form
_NO_SUBJECT_AFTER: Final = frozenset(
    "do does did can could will would shall should may might must have has had is are was were let make made help to if though wish in on of for with at about by from".split()
)
_STATES: Final = {
    "wanting": ("want", "wants", "wanted"),
    "needing": ("need", "needs", "needed"),
    "knowing": ("know", "knows", "knew"),
    "liking": ("like", "likes", "liked"),
    "believing": ("believe", "believes", "believed"),
    "owning": ("own", "owns", "owned"),
    "preferring": ("prefer", "prefers", "preferred"),
    "belonging": ("belong", "belongs", "belonged"),
    "containing": ("contain", "contains", "contained"),
    "having": ("have", "has", "had"),
}
_FEMININE: Final = {"he": "she", "him": "her", "his": "her", "himself": "herself"}
_SAID_TWICE: Final = frozenset(
    "i we he she they to and my our of for so but at was were because if when".split()
)
_QUALITY: Final = either("other two three old new big little")


def _table(*rows: tuple[str, str, str]) -> dict[tuple[str, str], str]:
    """Return what is written for the second of two words, from rows of (first words, second words, written)."""
    return {
        pair: written for first, second, written in rows for pair in product(first.split(), second.split())
    }


_SECOND: Final = _table(
    ("we they you", "was", "were"),
    ("i he she it", "were", "was"),
    ("he she", "come", "came"),
    ("he she", "run", "ran"),
    ("he she", "give", "gave"),
    ("he she", "do", "does"),
    ("he she", "go", "goes"),
    ("he she", "have", "has"),
    *(
        ("he she", verb, verb + "s")
        for verb in "want need know think say tell ask like work make take get leave live look start call keep feel".split()
    ),
    ("i", "ain't", "am not"),
    ("we they you these those there", "ain't", "are not"),
    ("he she it that this what who", "ain't", "is not"),
    ("we they", "is", "are"),
    ("we they you", "be", "are"),
    ("he she it", "be", "is"),
    ("i", "is be", "am"),
    ("i we they you", "has", "have"),
    ("i we they you", "goes", "go"),
    ("i we they you", "says", "said"),
    *(("had have has", past, participle) for past, participle in PARTICIPLE.items()),
    *(("i we he she they", participle, past) for participle, past in PAST_OF_PARTICIPLE.items()),
    ("i we they you", "been", "have been"),
    ("he she", "been", "has been"),
    *(("i he she", ongoing(base), f"was {ongoing(base)}") for base in PAST.keys() - {"be"}),
    *(("we they", ongoing(base), f"were {ongoing(base)}") for base in PAST.keys() - {"be"}),
    ("could should would must might", "of", "have"),
    ("said explained suggested", "me", "to me"),
    ("discuss discussed discussing", "about", ""),
    ("cope coped coping", "up", ""),
    ("revert reverted", "back", ""),
)
_FIRST: Final = _table(
    (
        "mammy mam daddy da granny brother sister boss manager gaffer supervisor colleague colleagues mate mates mom dad own team partner foreman",
        "me",
        "my",
    ),
)
_OBJECTIVE: Final = {"we": "us", "she": "her", "he": "him"}
_BEFORE_THOSE: Final = frozenset(
    "all with for from on in at under behind over about took moved loaded saw had carried opened closed checked counted sorted cleaned put were was did fixed used seen done".split()
)
_NO_PLURAL: Final = "always|sometimes|perhaps|afterwards|besides|outdoors|upstairs|downstairs|sideways|nowadays|towards|across|this|was|has|his|its|does|says|as|is|us"
_BEFORE_OBJECT: Final = frozenset(
    "of with to from ask asked tell told give gave let help helped show showed".split()
)
_WHO_DID: Final = frozenset("i we they he she nobody everybody who that".split())
_ASKED: Final = frozenset("how what why as".split())
_MODALS: Final = "must|should|could|can|would"
_PLACED: Final = "in|at|by|from|before|until|and|now|but|so|for|near"
_PARTS: Final = "end of |start of |beginning of |middle of |bottom of |rest of "
_LASTED: Final = frozenset("take takes took taken wait waits waited spend spends spent".split())
_AFTER_OBJECT: Final = "for|to|in|on|at|and|that|if|about|after|before|because|when|how|what|why"
_OTHER_BASE: Final = either(sorted(PAST.keys() - {"do", "be", "need"}))
_MAKING: Final = frozenset(
    "made make makes making elected appointed named called call calls gave give hired promoted voted chose offered".split()
)
_SEVERAL: Final = re.compile(rf"\b(?:[2-9]|\d\d+|(?!one\b){UNITS}|{TEENS}|several|few|many)$", re.IGNORECASE)
_STOPS: Final = frozenset(".!?;")
_LONGEST_NUMBER: Final = 12
_NOTED: Final = _SAID_TWICE | set(_FEMININE) | {word for _, word in [*_SECOND, *_FIRST]}
_WORD: Final = re.compile(r"[A-Za-z]+(?:['][A-Za-z]+)?")


def _stated(match: re.Match[str]) -> str:
    helper, verb = match.group().lower().split()
    base, third, past = _STATES[verb]
    return past if helper in {"was", "were"} else third if helper == "is" else base


def _as_begun(written: str) -> Callable[[re.Match[str]], str]:
    """Return a writer of the words, with a capital where what they stand for has one."""
    return lambda match: written.capitalize() if match.group()[0].isupper() else written


def _capital(match: re.Match[str]) -> str:
    return match[1].upper()


def _several(match: re.Match[str]) -> str:
    """Return the plural of a unit of which there are several."""
    return (
        match[1] + "s"
        if _SEVERAL.search(match.string, max(0, match.start() - _LONGEST_NUMBER), match.start())
        else match[1]
    )


def _feminine(match: re.Match[str]) -> str:
    word = match.group().lower()
    alone = word == "his" and not match.string[match.end() :].lstrip(" ")[:1].isalnum()
    feminine = "hers" if alone else _FEMININE[word]
    return feminine.capitalize() if match.group()[0].isupper() else feminine


def _object(match: re.Match[str]) -> str:
    return _OBJECTIVE[match[1]] if word_before(match) in _BEFORE_OBJECT else match[1]


def _did(match: re.Match[str]) -> str:
    """Return the past for "did" with a verb after its subject; a question keeps it."""
    before = match.string[: match.start(1)].lower().split()[-2:]
    told = before and before[-1] in _WHO_DID and before[0] not in _ASKED
    return PAST[match[1].removeprefix("did ")] if told else match[1]


def _lasted(match: re.Match[str]) -> str:
    """Return the article that how long something lasted lacks."""
    return (
        match[1] if word_before(match) not in _LASTED else ("an " if match[1] == "hour" else "a ") + match[1]
    )


def _signs(first: str, second: str) -> str:
    """Return the signs of a rule for one of these words before one of those, with bars between."""
    return "|".join(f" {one} {other}" for one, other in product(first.split("|"), second.split("|")))


_RULES: Final = Rules(
    rule(":", r"[a-z](:)(?-i:(?= [a-z\"']))", ","),
    rule(
        "nothing|nobody|none",
        r"\b(?:never|not) (?:[a-z]+ )?(nothing|nobody|none)\b",
        lambda match: {"nothing": "anything", "nobody": "anybody", "none": "any"}[match[1].lower()],
    ),
    rule("|".join(_STATES), rf"\b(?:was|were|is|are|am) {either(tuple(_STATES))}\b", _stated),
    rule("was after|were after|is after|are after|am after", r"\b(?:was|were|is|are|am) (after) [a-z]+ing\b", "just"),
    rule("because them|when them|if them|where them|while them", rf"\b(?:because|when|if|where|while) (them) (?:{_QUALITY} )?[a-z]+s\b", "those"),
    rule("them", rf"(?:[.!?] |\A)(them) (?:{_QUALITY} )?[a-z]+s\b", "Those"),
    rule(" them ", rf"(?-i: (them) (?:{_QUALITY} )?(?!{_NO_PLURAL}\b)[a-z]{{3,}}(?<!s)s\b)", if_after(_BEFORE_THOSE, "those")),
    rule("me and", r"(?:[.!?] |\A)(me) and\b", "I"),
    rule(" we| she| he", rf"(?-i: (we|she|he)(?=[.,;!?]| (?:{_AFTER_OBJECT})\b))", _object),
    rule(" did ", rf"(?-i: (did {_OTHER_BASE})\b)", _did),
    rule(_signs(_MODALS, "to "), rf"\b(?:{_MODALS})( to) [a-z]", ""),
    rule(" itself", r"\b(?:today|yesterday|tomorrow|there|here|then|day|morning|evening|night|week|month)( itself)\b", ""),
    rule("did not ", r"\bdid not ([a-z]+)\b", lambda match: BASE.get(match[1].lower(), match[1])),
    rule("t'|th'", r"\bth?'(?=[a-z])", _as_begun("the ")),
    *(rule(phrase, rf"\b{phrase}\b", _as_begun(written)) for phrase, written in PHRASES.items()),
    rule("he or she|she or he|he/she|she/he", r"\b(?:he or she|she or he|s?he/s?he)\b", "they"),
    rule("his or her|her or his|his/her|her/his", r"\b(?:his or hers?|hers? or his|his/hers?|hers?/his)\b", "their"),
    rule("him or her|her or him|him/her|her/him", r"\b(?:him or her|her or him|him/her|her/him)\b", "them"),
    rule(
        pairs(_PLACED, f"whole |{_PARTS}"),
        rf"\b(?:{_PLACED}) (whole (?!or |and |[a-z]+s\b)|(?:{_PARTS}))",
        lambda match: "the " + match[1],
    ),
    rule(" hour| week| month| year| day", r"(?-i: (hour|week|month|year|day)\b)", _lasted),
    rule("each and every", r"\beach and every\b", "every"),
    rule(
        "since ",
        rf"\b(since) (?:the last |the past )?(?:\d+|{UNITS}|{TEENS}|many|several) (?:hours|days|weeks|months|years)\b(?! ago)",
        "for",
    ),
    rule(
        " week| month| year| day| hour| minute| mile",
        r"\s(week|month|year|day|hour|minute|mile)(?=[.,;!?]|\s(?:and|to|in|of|on|at|for|with|before|after|later|ago)\b)",
        _several,
    ),
    rule(" only.| only;", r"[a-z](\sonly)[.;]", ""),
    rule("", r"(?:\A|[.!?] )[\"'(]?((?-i:[a-z]))(?=[a-z' ])(?<!\.[a-z]\. [a-z])(?<!\b(?:vs|eg|ie)\. [a-z])", _capital),
)  # fmt: skip


def grammar(text: str) -> list[Change]:
    """Return the changes that say the same in the grammar most writers use."""
    return _RULES.changes(text)


def agreement(text: str) -> list[Change]:
    """Return the changes to words said twice, to "he", and to what goes with its neighbour in some dialects only."""
    found = []
    words = list(_WORD.finditer(text))
    lowered = ["", *(match.group().lower() for match in words), ""]
    for place in [place for place, word in enumerate(lowered[1:-1]) if word in _NOTED]:
        start, end = words[place].span()
        before, word, following = lowered[place : place + 3]
        if word == following and word in _SAID_TWICE and text[end : words[place + 1].start()].isspace():
            found.append((start, words[place + 1].start(), ""))
        elif word in _FEMININE:
            found.append((start, end, _feminine(words[place])))
        elif (before, word) in _SECOND and (
            lowered[place - 1] not in _NO_SUBJECT_AFTER or text[words[place - 1].start() - 2] in _STOPS
        ):
            written = _SECOND[before, word]
            found.append((start - (not written), end, written))
        elif (following, word) in _FIRST and before not in _MAKING:
            found.append((start, end, _FIRST[following, word]))
    return found
