"""Pidgins and creoles, told in the grammar most writers use.

Their words for time and place ("dey", "don", "did", "a") are other words elsewhere, so a text
is only rewritten that has several words no other English has.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from scoring.language.wordlists import FUNCTION_WORDS
from scoring.plain.creole_words import WORDS_OF_THE_CARIBBEAN, WORDS_OF_WEST_AFRICA
from scoring.plain.numbers import TEENS, TENS, UNITS
from scoring.plain.rewriting import Change, Rule, Rules, either, rule
from scoring.plain.verbs import PARTICIPLE, PAST, ongoing

_FEWEST_SIGNS: Final = 2
_FEWEST_DISTINCT: Final = 2
_VERB: Final = rf"{either(sorted(PAST))}\b"
_HE_OR_SHE: Final = "i|he|she|it|e|mi|im|him|shi|me|who|person|nobody|everybody"
_WE: Final = "we|they|dem|them|you|una|unu|wi|people"
_MANY: Final = frozenset({*_WE.split("|"), "us", "others", "workers"})
_STATES: Final = frozenset("fear know want like need have believe".split())
_SUBJECTS: Final = frozenset([*_HE_OR_SHE.split("|"), *_WE.split("|")]) - {"me", "him", "dem", "them"}
_REACH: Final = 40
_NO_SUBJECT_AFTER: Final = frozenset(
    "let mek make help tell ask see hear fi did a can could will would waan".split()
)
_SAID_OTHERWISE: Final = {"tek": "take", "mek": "make"}
_NO_TIME: Final = frozenset("fi to can could will would mek let".split())
_NOT_OVER: Final = re.compile(r"\b(?:now|always|every|still|would|if|does)\b", re.IGNORECASE)
_ANYONE: Final = f"(?:{_HE_OR_SHE}|{_WE})"
_NO_THING: Final = r"(?!(?:to|up|out|off|back|home|in|on|there|here|ready|better|worse|angry|sick|away|over|it|am|dem|him)\b)"
_NO_ARTICLE: Final = frozenset(
    "friday monday tuesday wednesday thursday saturday sunday morning evening night afternoon day time hour week month year hundred thousand another more next".split()
)
_NUMBER: Final = rf"(?:(?!one\b)(?:{TENS}(?:-{UNITS})?|{UNITS}|{TEENS})|hundred|thousand|\d+)"
_THINKS: Final = (
    "know|see|think|hear|feel|notice|realize|believe|tell|remember|understand|agree|find|fear|mean"
)

_WEST_AFRICAN: Final = re.compile(
    r"\b(?:dey(?! (?:was|were|had|did))|wey|wetin|una|comot|oga|wahala|sabi|pikin|no (?:fit|sabi|gree|dey)|"
    r"na (?:so|me|we|him|dem)|don (?:dey|come|reach|spoil|finish)|change am)\b",
    re.IGNORECASE,
)
_CARIBBEAN: Final = re.compile(
    r"\b(?:mi|di|inna|fi|neva|nuh|weh|deh|dem|pon|unu|waan|seh|shi|haffi|fram|im (?:did|neva|a)|is (?:me|we|him|dem) did|did (?:want|have|get|give)|would a|them never)\b"
)
_LIKELY: Final = (
    *(
        f" {word} "
        for word in "dey wey wetin una comot sabi na don mi di inna fi neva nuh weh deh dem pon unu waan seh haffi".split()
    ),
    " is me",
    " would a ",
)


def _was(match: re.Match[str]) -> str:
    """Return "was" or "were", as the word before needs it."""
    before = match.string[: match.start(1)].rsplit(maxsplit=1)[-1:]
    return "were" if before and before[0].lower() in _MANY else "was"


def _ongoing(match: re.Match[str]) -> str:
    verb = match[2].lower()
    if "since" in match.string[max(0, match.start(1) - _REACH) : match.start(1)].lower():
        return "has " + PARTICIPLE.get(PAST[verb], PAST[verb])
    if match[1].lower().startswith("no "):
        return "did not " + verb
    return PAST[verb] if verb in _STATES else f"{_was(match)} {ongoing(verb)}"


def _done(match: re.Match[str]) -> str:
    past = PAST[match[2].lower()]
    return "had " + PARTICIPLE.get(past, past)


def _past(match: re.Match[str]) -> str:
    return PAST[match[2].lower()]


def _plural(match: re.Match[str]) -> str:
    noun = WORDS_OF_THE_CARIBBEAN.get(match[2], match[2])
    if noun in PAST and match.string[: match.start(1)].lower().endswith(("mi ", "wi ", "we ")):
        return match[1]
    if noun.endswith("s") or noun in {"hundred", "thousand"} or noun in FUNCTION_WORDS or noun in _MANY:
        return noun
    if noun.endswith("man"):
        return noun[:-2] + "en"
    return noun[:-1] + "ves" if noun.endswith("f") else noun + "s"


def _should(match: re.Match[str]) -> str:
    """Return the clause that "make" opens: what is asked for, or what for."""
    before = match.string[: match.start(1)].lower().split()
    opens = "so that" if before[-1].endswith(",") else "that"
    if before[-1] == "say" and before[-2:-1] and before[-2] not in _SUBJECTS:
        opens = ""  # "talk say make": "say" is what opens the clause
    subject = {"we": "we", "dem": "they", "them": "they", "e": "it"}.get(match[2].lower(), match[2])
    return f"{opens} {subject}".lstrip() + f" should {'not ' if match[3] else ''}"


def _person(match: re.Match[str]) -> str:
    stands_for = {"me": "I", "we": "we", "us": "we", "him": "he", "im": "he", "dem": "they", "them": "they"}
    return stands_for[match[2].lower()]


def _article(match: re.Match[str]) -> str:
    """Return "a" for "one" before what may be a noun."""
    following = match[2].lower()
    if following in _NO_ARTICLE or following in FUNCTION_WORDS:
        return match[1]
    return _as_begun(match, "an" if following[0] in "aeiou" else "a")


def _as_begun(match: re.Match[str], written: str) -> str:
    return written.capitalize() if match[1][0].isupper() else written


def _word(words: dict[str, str]) -> Rule:
    return rule("", rf"\b({either(tuple(words))})\b", lambda match: _as_begun(match, words[match[1].lower()]))


def _written(text: str) -> Callable[[re.Match[str]], str]:
    return lambda match: _as_begun(match, text)


def _past_of_it(match: re.Match[str]) -> str:
    return PAST[match[1].lower()]


def _unmarked(match: re.Match[str]) -> str:
    """Return the past for a verb without a mark of time, which in a creole tells what is over."""
    sentence = re.split("[.!?;]", match.string[: match.start(1)])[-1]
    before = sentence.lower().split()[-2:-1]
    verb = _SAID_OTHERWISE.get(match[1].lower(), match[1].lower())
    told = verb not in _STATES and not _NOT_OVER.search(sentence)
    return PAST[verb] if told and not _NO_SUBJECT_AFTER & set(before) else match[1]


def _joined(match: re.Match[str]) -> str:
    """Return the past for a verb that goes on from another, unless that one has no time of its own."""
    sentence = re.split("[.!?;,]", match.string[: match.start(1)])[-1].lower().split()
    return match[1] if _NO_TIME & set(sentence) else _unmarked(match)


def _motion(match: re.Match[str]) -> str:
    """Return "went to" for "go" with what somebody goes to do; after "say" it is what somebody will do."""
    before = match.string[: match.start(1)].lower().split()[-3:]
    return match[1] if "say" in before else "went to"


_ARTICLE: Final = rule(
    " one ", r"\b(?<!each )(?<!every )(?<!this )(?<!that )(?<!the )(?<!any )(one) (?=([a-z]{3,}))", _article
)
_OF_WEST_AFRICA: Final = Rules(
    rule(" na ", r"(?:\A|[.,!?] |\b(?:so|and|but|because) )(na (me|we|us|him|im|dem|them))\b", _person),
    rule(" na ", r"(?:\A|[.,!?] )(na )(?=so\b|\d|[a-z]+ of us)", ""),
    rule(" na ", r"[a-z] (na)\b", "was"),
    rule(" na ", r"(?:\A|[.,!?] )(na)\b", "It was"),
    rule(" me i ", r"\b(me )i\b", ""),
    rule(" make ", rf"\bto make (?:the |my |our )?[a-z]+ (dey )(?={_VERB})", ""),
    rule(" make ", r"\b(?!to )[a-z]+ (make (we|i|he|she|e|dem|them|they|nobody|everybody|one of [a-z]+|(?:the|my|our) [a-z]+) (no )?(?:dey )?)(?=[a-z]+)", _should),
    rule(" come ", rf"\b(?:{_ANYONE}|(?!to\b)[a-z]+|[.,]) (come )(?={_VERB})", ""),
    rule(" wey ", r"\bwey (want|like|need|know|think|believe|live|sell|own)\b", _past_of_it),
    rule(" dey ", rf"\b((?:no )?(?:don )?dey ({_VERB}))", _ongoing),
    rule(" dey", r"\b(no dey)\b", lambda match: _was(match) + " not"),
    rule(" dey", r"\b((?:don )?dey)\b", _was),
    rule(" don ", rf"\b(don ({_VERB}))", _done),
    rule(" don ", r"\b(don)\b", "had"),
    rule(" no fit| no go ", r"\b(no (?:fit|go))\b", lambda match: "could not" if match[1].endswith("fit") else "would not"),
    rule(" vex", r"\b(?:(?:the|my|our) [a-z]+|i|we|he|she|they|e|dem) (vex)\b", lambda match: _was(match) + " angry"),
    rule(" no be", r"\b(no be)\b", "was not"),
    rule(" no get", r"\b(no get)\b", "did not have"),
    rule(" fit ", rf"\b(fit) (?={_VERB})", "could"),
    rule(" no ", rf"\b(no )(?={_VERB})", "did not "),
    rule(" go ", rf"\b(?:{_ANYONE}) (go) (?=(?:meet|see|call|fetch|collect|check|buy)\b)", _motion),
    rule(" get to ", rf"\b(?:{_ANYONE}) (get) to {_VERB}", "had"),
    rule(" begin | start | started | began ", rf"\b(?:begin|start|began|started)( ){_VERB}", " to "),
    rule(" no dey ", r"\b(no dey) (?=(?:the )?(?:market|shop|town|house|site|school|office|store|kitchen|ward)\b)", "was not in"),
    rule("that kind ", r"\bthat kind( )(?!of\b|thing\b|one\b)[a-z]", " of "),
    rule(" be ", r"\b(?!(?:to|go|fit|can|no|must|should|would|could|make|not|will|may|might|it)\b)[a-z]+ (be) (?=(?:a|an|one|the|my|our|big|small|old|new|good|bad|school|people)\b)", "was"),
    rule(" go ", r"\b(?:carry|take|bring|run|walk|drive|follow|move) [^.,;]{1,30}? (go) ", "to"),
    rule(" go ", rf"\b(?:{_ANYONE}|[a-z]+) (go) (?={_VERB})(?<!to go )", "would"),
    rule(" say ", rf"\b(?:{_THINKS}|talk)(?: [a-z]+)?(?: [a-z]+)? (say)\b", "that"),
    rule(" talk", r"\b(talk)(?= (?:say|that)\b)", "say"),
    rule(" wan ", rf"\b(wan) (?={_VERB})", "want to"),
    rule(" get ", rf"\b(?:{_ANYONE}|that|wey) (get) {_NO_THING}(?=[a-z\d])", "had"),
    rule(" am", r"\b(?!i am)[a-z]+ (am)\b(?=[.,;!?]| (?!sure|going|not|so|very|a |the ))", "it"),
    rule(" e ", r"(?:\A|[.,!?] |\s)(e)(?= (?:say|tell|talk|ask|want|know|think|promise|go pay|vex)\b)", "he"),
    rule(" come give | go give ", r"[a-z] ((?:come|go) give) (?=(?:me|us|him|her|am|dem|my)\b)", "to"),
    rule(" e ", rf"(?:\A|[.,!?] |\s)(e)(?= (?:{_VERB}|dey|don|no|go|be|too|never|come))", "it"),
    rule(" dem", rf"\b(dem)(?= (?:{_VERB}|dey|don|no|go|fit|never|all|just|come|wan)\b)", "they"),
    rule(" too | very ", r"\b(?:the|my|our) [a-z]+ (too|very) (?=[a-z]+)", lambda match: "was " + match[1]),
    rule(" inside", r"\b(inside)(?= (?:one|two|three|\d|an?)\b)", "within"),
    rule(" for ", rf"\b(for)(?= (?:(?:{UNITS}|{TEENS}|\d+) o'clock|night|noon|dawn)\b)", "at"),
    rule(" for ", r"\b(for)(?-i:(?= [A-Z][a-z]))", "in"),
    rule(" for ", r"\b(for)(?= (?:the |our |my )?(?:site|office|market|school|church|house|hospital|ward|shop|farm|factory|kitchen|bank)\b)", "at"),
    rule(" sef| o| abi| sha", r"\s(?:sef|oo?|abi|sha)(?=[.,!?;])", ""),
    _ARTICLE,
    _word(WORDS_OF_WEST_AFRICA),
)  # fmt: skip
_OF_THE_CARIBBEAN: Final = Rules(
    rule(" is me| is we| is him| is them| is dem| a me", r"(?:\A|[.,!?] )((?:is|a) (me|we|him|them|dem))(?= (?:[a-z]+))", _person),
    rule(" a ", rf"\b{_ANYONE} ((?:did )?a ({_VERB}))", lambda match: f"{_was(match)} {ongoing(match[2].lower())}"),
    rule(" a ", rf"\bwould (a ({_VERB}))", lambda match: "have " + PARTICIPLE.get(PAST[match[2].lower()], PAST[match[2].lower()])),
    rule(" we | wi ", rf"\b(all (?:a|of) (?:wi|we) ({_VERB}))", lambda match: "we all " + _past(match)),
    rule(" did a ", rf"\b(did a ({_VERB}))", lambda match: f"{_was(match)} {ongoing(match[2].lower())}"),
    rule(" did ", r"\b(did) (?=(?:too|so|very|really|well)\b)", _was),
    rule(" dem | them ", r"(?:\A|[.!?,] |\b(?:and|but|so|when|because) )(dem|them) (?=(?:father|mother|boss|family|parents|teacher|money|manager|brother|sister)\b)", "their"),
    rule(" did vex", r"\b(did vex)\b", "was angry"),
    rule(" did ", rf"\b(did ({_VERB}))", _past),
    rule(" neva | never | nuh ", rf"\b(?:no [a-z]+|nobody|nothing) ((?:neva|never|nuh) )(?={_VERB}|lef\b)", ""),
    rule(" neva | never | nuh ", rf"\b((?:neva|never|nuh) )(?={_VERB})", "did not "),
    rule(" dem| them", rf"\b(?:di|the|all|some|mi|my|our|wi) (?:di )?(?:[a-z]+ )??(([a-z]{{3,}}) (?:dem|them))\b(?! (?:{_VERB}))", _plural),
    rule(" dem", rf"\b(?<!\bof )(?<!\bfi )(?<!\bto )(?<!\ba )(dem)(?= (?:{_VERB}|did|neva|never|a|can|could|would|all|nuh|tek|mek|tink)\b)", "they"),
    rule("", rf"\b{_NUMBER} (([a-z]{{3,}}))(?=[.,;!?]| (?:and|an|a|in|inna|on|pon|at|to|who|for|fi|from|instead|out|which|weh|that|nobody|mi|wid|with)\b)(?<!s)", _plural),
    rule(" mi ", r"\b(?:mek|made|let|help|ask|tell) (mi)\b", "me"),
    rule(" mi ", rf"\b(mi)(?= (?:{_VERB}|did|neva|never|a|can|could|would|will|waan|haffi|cyaan|nuh|deh|go|just|still|also|always|mek|tek|tink|was|had)\b)", lambda _: "I"),
    rule(" mi", rf"\b(mi)(?=[.,;!?]| (?:to|fi|if|weh|what|how|that|the|di|and|an|a|in|pon|on|with|wid|when|{_NUMBER})\b)", "me"),
    rule(" mi ", r"\b(mi)\b", _written("my")),
    rule(" im ", rf"\b(im)(?= (?:{_VERB}|did|neva|never|a|can|could|would|nuh|was|had|waan|haffi)\b)", _written("he")),
    rule(" im", r"\b(im)\b", "him"),
    rule(" fi ", rf"\b(fi)(?= {_VERB})", "to"),
    rule(" fi ", r"\b(fi)\b", _written("for")),
    rule(" start | begin | started | began ", rf"\b(?:begin|start|began|started)( ){_VERB}", " to "),
    rule(" waan ", rf"\b(waan)(?= {_VERB})", "want to"),
    rule(" waan", r"\b(waan)\b", "want"),
    rule(" inna ", r"\b(inna)\b", _written("in")),
    rule(" weh ", r"\b(?:ask|know|asked|see) (weh)(?= [^.,]* deh\b)", "where"),
    rule(" weh ", r"\b(?:ask|asked|tell|told|explain|explained|know|see|understand)(?: mi| me| dem| us| him| her| im)? (weh)\b", "what"),
    rule(" weh ", r"\b(weh)\b", "that"),
    rule(" an ", rf"\b(an)(?= (?:[^aeiouh\W]|{_VERB}|all|it|in|im|i|a|at|on|after|if)\b|\ [^aeiouh\W])", _written("and")),
    rule(" a ", rf"\b(?:instead|out|front|because|cause|none|some|most|one|plenty|end|{UNITS}|[a-z]+) (a)(?= (?:di|the|every|all|dem|them|mi|my|we|wi|us|him|her|it|dat|that|dis|this)\b)", "of"),
    rule(" a ", rf"\binstead (a)(?= {_NUMBER})", "of"),
    rule(" we.| we,| wi.", r"[a-z]+ (wi|we)(?=[.;!?])", "us"),
    rule(" it had ", rf"(?:\A|[.,!?] )(it (?:did have|had))(?= (?:{_NUMBER}|plenty|no|only|nobody)\b)", "there were"),
    rule(" till ", r"\b(till)\b", "until"),
    rule("", r"\b(?:di|the|mi|one|two|three) [a-z]+(?: (?:pon|in|inna|on) (?:a|di) [a-z]+)? (turn|start|stop|break|fall|come|run|drop|go|rise|begin)(?= (?:and|an|to|off|out|over|down|up|back|fi|[a-z]+)\b|[.,])", _unmarked),
    rule("", rf"\b(?:mi|wi|im|shi|i|he|she|we|they|dem|it) ({_VERB}|tek\b|mek\b)", _unmarked),
    rule(" and | an ", rf"\b(?:and|an) ((?:{_VERB}|tek\b|mek\b))(?= (?:out|the|di|it|back|home|up|off|mi|him|dem|a)\b)", _joined),
    rule(" one next", r"\b(one next)\b", "another"),
    _ARTICLE,
    _word(WORDS_OF_THE_CARIBBEAN),
)  # fmt: skip


def creole(text: str) -> list[Change]:
    """Return the changes that tell a pidgin or a creole in the grammar most writers use."""
    lowered = text.lower()
    if not any(word in lowered for word in _LIKELY):
        return []
    for signs, rules in ((_WEST_AFRICAN, _OF_WEST_AFRICA), (_CARIBBEAN, _OF_THE_CARIBBEAN)):
        found = [sign.lower() for sign in signs.findall(text)]
        if len(found) > _FEWEST_SIGNS and len(set(found)) >= _FEWEST_DISTINCT:
            return rules.changes(text)
    return []
