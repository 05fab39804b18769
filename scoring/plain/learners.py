"""The English of learners, of India, West Africa and Singapore, where a text shows several signs of it.

What these rules rewrite would be right in a text that has none of the signs.
"""

from __future__ import annotations

import re
from itertools import pairwise, product
from typing import Final

from scoring.language.wordlists import FUNCTION_WORDS
from scoring.plain.constructions import SURE_VERB
from scoring.plain.numbers import TEENS, TENS, UNITS
from scoring.plain.rewriting import Change, Rules, either, if_after, rule, word_before
from scoring.plain.verbs import BASE, PARTICIPLE, PAST, PAST_OF_PARTICIPLE, ongoing, third_person

_FEWEST: Final = 4
_VERB: Final = rf"{either(sorted(PAST))}\b"
_GOING_ON: Final = {ongoing(base): base for base in PAST if base != "be"}
_DOING: Final = rf"{either(sorted(_GOING_ON))}\b"
_DONE: Final = {PARTICIPLE.get(past, past): past for past in BASE if past != "got"}
_NOT_OVER: Final = frozenset("until till once if after that".split())
_REACH: Final = 40
_SUBJECTS: Final = frozenset("i we he she they you it nobody everybody who".split())
_SEVERAL: Final = rf"(?:(?!one\b){UNITS}|{TEENS}|{TENS}|\d\d+)"
_NO_PLURAL: Final = FUNCTION_WORDS | frozenset(
    "people men women children hundred thousand million staff per percent sheep fish others more other o'clock dozen times pax occasion".split()
)
_NO_ARTICLE: Final = FUNCTION_WORDS | frozenset(
    "within inside because friday monday tuesday wednesday thursday saturday sunday day time morning evening night afternoon hundred thousand million another more "
    "last single final side thing part minute hour week month year chance reason mistake exception way person end occasion hand".split()
)
_BEFORE_ONE: Final = frozenset(
    "for on in at was were had with bought made met am is are got have saw took used from wrote found gave did of built sold put into "
    "build make see take buy meet need send sent called by lifting".split()
)
_OFTEN: Final = r"(?=[^.!?]{0,60}\b(?:every|each|always|sometimes|all the time|before i)\b)"


def _simple(match: re.Match[str]) -> str:
    """Return the past for what was going on, or the present for what goes on so often."""
    base = _GOING_ON[match[3].lower()]
    helper = match[2].lower()
    if helper in {"was", "were"}:
        return match[1] if word_before(match) == "me" else PAST[base]
    return third_person(base) if helper == "is" else base


def _past_of_perfect(match: re.Match[str]) -> str:
    """Return the past for a perfect of what was over."""
    before = match.string[max(0, match.start(1) - _REACH) : match.start(1)].lower().split()[-2:]
    over = before and before[-1] in _SUBJECTS and before[0] not in _NOT_OVER
    return _DONE[match[2].lower()] if over else match[1]


def _plural(match: re.Match[str]) -> str:
    noun = match[1]
    if (
        noun in _NO_PLURAL
        or noun in BASE
        or noun in PAST_OF_PARTICIPLE
        or noun.endswith(("s", "ing", "ed", "men"))
    ):
        return noun
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("x", "ch", "sh")) else "s")


def _article(match: re.Match[str]) -> str:
    """Return "a" for "one" before what may be a noun."""
    following = match[2].lower()
    if following in _NO_ARTICLE or word_before(match) not in _BEFORE_ONE:
        return match[1]
    return "an" if following[0] in "aeiou" else "a"


def _pairs(first: str, second: str) -> set[str]:
    return {f"{one} {other}" for one, other in product(first.split(), second.split())}


# two words, with the stop or comma after them, that tell an English learned elsewhere; those below tell it less surely
_SURE: Final = frozenset(
    _pairs("day morning evening night week month year january may june march", "itself itself. itself,")
    | _pairs("showed requested informed phoned rang", "to")
    | _pairs("was were", "agree agree. agree, surprise. surprise, worry work. wait build think come knowing wanting")
    | _pairs("is are am", "knowing wanting agree")
    | _pairs("i he she", "not")
    | _pairs("said explained suggested", "me him them us")
    | _pairs("two three four five six eight ten", "persons persons. persons, time question box customer bouquet")
    | _pairs("two three four five six eight ten", "hour. minute. week. month. time. question. hour, minute, week, month, time,")
    | _pairs("he she", "come go get say tell ask give bring take make know think see agree agree. want")
    | _pairs("not", "went knew took spoke")
    | _pairs("without", "to") | _pairs("small", "small") | _pairs("at", "now")
)  # fmt: skip
_PHRASES: Final = [
    f"{verb} to {whom} " for verb in ("asked", "told") for whom in ("me", "him", "her", "them", "us", "my")
] + [f"{stop} me i " for stop in ",.;"]
_LESS_SURE: Final = frozenset(
    _pairs("for on had met bought am are", "one")
    | _pairs("i he she", "now")
    | _pairs("shouted shouting", "on")
    | _pairs("two three four five six eight ten", "hour week month")
    | _pairs("i he she", "also")
    | _pairs("is are am", "having telling taking coming using doing")
    | _pairs("was were", "having telling coming arguing practicing practising")
    | _pairs("he she", "need like have do")
)
_AT_THE_END: Final = frozenset({"also.", "also,", "only.", "already.", "persons"})
_TOLD_BY: Final = _SURE | _LESS_SURE
_PHRASES_BEGIN: Final = ("asked to ", "told to ", " me i ")
_OF_LEARNERS: Final = Rules(
    rule(" to ", r"(?-i:\b(?:asked|told|called|requested|informed|phoned|rang|answered|advised|thanked|allowed|asking|telling|calling)( to) (?=(?:me|him|her|them|us|my|our|the|each|every)\b))", ""),
    rule(" to ", r"(?-i:\b(?:showed|gave|show|give|told)( to) (?=(?:me|him|her|them|us) (?:that|how|what|the|this|it|my|a)\b))", ""),
    rule("shout", r"\bshout(?:ed|ing) (on)(?= (?:me|us|him|her|them|my|the)\b)", "at"),
    rule(" agree", r"\b((?:was|were) agreed?)(?=[.,;]| (?:with|to|that|and|for)\b)", "agreed"),
    rule("agreed for it", r"\bagreed (for) it\b", "to"),
    rule(" persons", r" (persons)\b", "people"),
    rule(" me i |, me i ", r"(?:\A|[.,!?] |\b(?:and|but|so|because) )(me,? )(?=i\b)", ""),
    rule(" now ", r"(?-i:\b(?:I|i|we|he|she|they|then i|then I)( now) (?=(?:told|called|went|chose|asked|had|decided|said|took|brought|rang|made|gave|started|began)\b))", ""),
    rule(" even ", r"(?-i:\b(?:he|she|they|bride|customer|boss|manager)( even) (?=(?:cried|thanked|said|gave|asked)\b))", ""),
    rule(" was | were ", rf"(?-i:\b((was|were) ({_DOING}))){_OFTEN}", _simple),
    rule(" am | are | is ", rf"(?-i: ((am|are|is) ({_DOING}))){_OFTEN}", _simple),
    rule(" have | has ", rf"(?-i: ((?:have|has) ({either(sorted(_DONE))}))\b)(?! (?:since|so far|ever))", _past_of_perfect),
    rule(" one ", r"(?-i: (one) (?=([a-z]{3,})\b(?! of\b)))", _article),
    rule("", rf"(?-i:\b{_SEVERAL} ([a-z]{{3,}})(?=[.,;]| (?:in|on|at|for|and|to|but|with|from|because|before|or|who|that|late|after|of|later|ago)\b))", _plural),
    rule("year old", rf"\b(?:{TENS}|{TEENS}|{UNITS}|\d\d) (year) old(?=[.,;]| and)", "years"),
    rule(" of the morning| of the night| of the afternoon| in the morning", r"\b(the )(?:two|three|four|five|six|seven|eight|nine|ten|eleven) of the (?:morning|night|afternoon)", ""),
    rule(" of the morning| of the night| of the afternoon", r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven) (of) the (?:morning|night|afternoon)", "in"),
    rule(" for ", rf"(?-i:\b(?:hurry|ready|able|chance|decided|afraid|time) (for) (?={SURE_VERB}))", "to"),
    rule(" itself", r"[a-z](?<!by)(?<!in)( itself)(?=[.,;]| (?:and|i|we|the|he|she)\b)", ""),
    rule(" got ", r"(?-i: (got) (?=(?:only|no|two|a|an) [a-z]))", if_after(_SUBJECTS, "had")),
    rule("as at now|as of now", r"\b(as (?:at|of) now,?) ", "now"),
    rule("small small", r"\bsmall small\b", "a little"),
    rule(" time.| time and| time,", r"\b(?:minutes|days|hours|weeks|months|years)'?( time)(?=[.,;]| and\b)", ""),
    rule(" in number", r"\b(?:two|three|four|five|six|seven|eight|nine|ten|few|many)( in number)\b", ""),
    rule("what time|by myself|by himself|by herself", r"\b(?:it|them|him|her|form|done)( by) (?:myself|himself|herself|themselves)\b", ""),
    rule("oo,|oo.", r"( oo+)(?=[.,])", ""),
    rule("by god's grace|thank god", r"(, by god's grace)(?=[.,])", ""),
    rule(" to ", rf"\b(?:made|let|makes|make) (?:the )?(?:children|pupils|workers|men|people|staff|customer|patients?) (to )(?={_VERB})", ""),
    rule(" must ", rf"(?-i: (must)(?= (?!be\b|have\b){_VERB}))", "had to"),
    rule(" did | made ", r"\b(did|made)(?= (?:one|a|two|three) (?:mistake|mistakes|error|board|list|plan)\b)", "made"),
    rule(" he | she ", rf"(?-i: (?:my|his|her|the|our|My|His|Her|The|Our) (?:father|mother|son|daughter|brother|sister|husband|wife|uncle|aunt|boss|manager|teacher|doctor|customer|friend|director|owner|driver|neighbor|colleague)( (?:he|she)) (?:must|had|was|is|did|would|could|can|{either(sorted(BASE))})\b)", ""),
    rule(" was | were ", r"(?-i: (?:was|were) (wait|work|live|try|talk|look|go|run|do)(?= (?:for|in|on|at|to|with|there|like)\b))", lambda match: ongoing(match[1])),
    rule("shouted ", r"\b(shouted) (?=(?:the|my|our) [a-z]+ (?:to|that)\b)", "shouted to"),
    rule(" go ", r"[a-z]( go) (?=(?:toward|towards|inside|into)\b)(?<!to go)(?<!not go)(?<!would go)(?<!could go)", ""),
    rule(" get ", r"(?-i: (get) (?=(?:only|no|two|few|plenty)\b))", if_after(_SUBJECTS, "had")),
    rule(" tell | told | ask | asked ", rf"(?-i: (?:told|asked|tell) (?:him|her|them|us|me)( ){_VERB} (?:it|the|him|her|them|me|us|my|a|for|to)\b)", " to "),
    rule(" like usual| like always", r"\b(?:same|just) (like) (?:usual|always)\b", "as"),
)  # fmt: skip


def learners(text: str) -> list[Change]:
    """Return the changes that write what most writers write, in a text that shows that its English was learned elsewhere."""
    lowered = text.lower()
    words = lowered.split()
    pairs = _TOLD_BY.intersection(map(" ".join, pairwise(words)))
    sure, phrases = len(_SURE & pairs), 0
    if any(sign in lowered for sign in _PHRASES_BEGIN):
        phrases = sum(phrase in lowered for phrase in _PHRASES) + lowered.count(" asked to the ")
    likely = len(_LESS_SURE & pairs) + len(_AT_THE_END.intersection(words))
    surely = (sure or phrases) and 3 * phrases + 2 * sure + likely >= _FEWEST
    return _OF_LEARNERS.changes(text) if surely else []
