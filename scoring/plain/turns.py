"""More turns that some Englishes have and others lack: questions told on, the order of words, "after", "been" and "us"."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from scoring.language.wordlists import FUNCTION_WORDS
from scoring.plain.numbers import TEENS, TENS, UNITS
from scoring.plain.rewriting import either, if_after, pairs, rule, word_before
from scoring.plain.verbs import BASE, PARTICIPLE, PAST, PAST_OF_PARTICIPLE, ongoing

_VERB: Final = rf"{either(sorted(PAST))}\b"
_GOING_ON: Final = {ongoing(base): base for base in PAST if base != "be"}
_DOING: Final = rf"{either(sorted(_GOING_ON))}\b"
_TOLD: Final = (
    rf"{either(sorted({*BASE, *PAST_OF_PARTICIPLE} - {'had', 'did', 'was', 'let', 'put', 'set', 'read'}))}\b"
)
_PERSON: Final = r"(?:i|we|he|she|it|they|you|nobody|everybody|somebody|everyone|someone)"
_COUNT: Final = rf"(?:\d+|{UNITS}|{TEENS}|{TENS}|a|an|the few|a few|half)\b"
_SEVERAL: Final = rf"(?:(?!one\b){UNITS}|{TEENS}|{TENS}|many|several)\b"
_WHEN: Final = r"(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|spring|summer|autumn|fall|winter|harvest|lunchtime|christmas|the end)\b"
_STARTS: Final = r"(?:\A|[.!?;] )"
_CLAUSE: Final = r"(?:\A|[.!?;,] |\b(?:and|but|because|so|then|that) )"
_NOT_THEM: Final = frozenset(
    "told tell tells ask asked show showed shows give gave gives taught teach sent send made make let assured reminded warned convinced "
    "called call offered promised of with for to get got".split()
)
_MANY: Final = frozenset("we they you".split())
_SOMEBODY: Final = frozenset(
    "i we he she they you nobody everybody somebody everyone someone boss manager owner partner foreman mother father mammy mom dad "
    "daddy brother sister uncle aunt wife husband friend supervisor gaffer gran granny".split()
)
_UNITS: Final = frozenset("year years month months week weeks day days".split())
_BEFORE_THOSE: Final = frozenset(
    "a an the my our his her school church shop that said say thought figured knew because then so him".split()
)
_CLAUSE_OPENS: Final = frozenset(". and but because so then that".split())
_NORTHERN: Final = re.compile(
    r"(?<!if )(?<!wish )(?<!though )\b(?:(?:I|[hH]e|[sS]he|[iI]t) were\b(?! to\b)|me (?:own|boss|mates?|manager|mam|job|brother|mother|father|wife|arm|hands?)\b)"
)
_WE: Final = re.compile(r"\b(?:[wW]e|[oO]ur)\b(?! kid)(?![.,;])")
_BESIDE: Final = re.compile(r"(?:My|The|Our) [a-z]+(?: [a-z]+)?, ")
_HAS_A_SUBJECT: Final = frozenset("what which thing reason all that one".split())
_PEOPLE: Final = r"(?:boss|manager|owner|teacher|foreman|driver|chef|head|supervisor|doctor|nurse|customer|client|officer|director|engineer|father|mother|wife|husband|uncle|aunt|guest|tenant|patient|lady|man|woman|guy|boy|girl|landlord|farmer|captain)"
_FEELINGS: Final = "angry happy unhappy busy sick afraid sorry nervous furious ashamed".split()
_ADJECTIVE: Final = either(_FEELINGS) + r"\b"
_ADJECTIVES: Final = "|".join(f" {word}" for word in _FEELINGS)
_OPENS_A_CLAUSE: Final = re.compile(
    r"(?:\A|[.!?;,] |\b(?:because|so|and|but|that|when) )(?:the|my|our) (?:[a-z]+ )?[a-z]+\Z", re.IGNORECASE
)
_ONE_OF: Final = frozenset("of all in for with from by".split())
_REACH: Final = 40
_ONE: Final = frozenset("he she it nobody everybody somebody everyone someone".split())
_ARTICLES: Final = frozenset("the a an my our that this".split())
_SENTENCE: Final = 120
_ASKS: Final = frozenset(
    "ask asks asked tell tells told show shows showed taught teach wondered know knew wrote write written say said saying see saw explain "
    "explained learn learned list understood understand check checked discuss discussed described describe record recorded hear heard find found "
    "decide decided read changed".split()
)


def _told_on(match: re.Match[str]) -> str:
    return f"if {match[3]} {match[2].lower()}"


def _just_done(match: re.Match[str]) -> str:
    """Return the perfect for what somebody is "after" doing."""
    if word_before(match) not in _SOMEBODY:
        return match[1]
    past = PAST[_GOING_ON[match[3].lower()]]
    helper = match[2].lower()
    had = "had" if helper in {"was", "were"} else "has" if helper == "is" else "have"
    return f"{had} just {PARTICIPLE.get(past, past)}"


def _wanted(match: re.Match[str]) -> str:
    """Return the wish of somebody who was "for" doing something."""
    return match[1] if word_before(match) not in _SOMEBODY else "wanted to " + _GOING_ON[match[2].lower()]


def _so_often(match: re.Match[str]) -> str:
    """Return the present for "do be" with what is done so often."""
    base = _GOING_ON[match[3].lower()]
    return (
        base if match[2].lower() == "do" else base + ("es" if base.endswith(("s", "sh", "ch", "o")) else "s")
    )


def _has(match: re.Match[str]) -> str:
    """Return the perfect for "been" with what somebody has done."""
    before = word_before(match)
    if before not in _SOMEBODY and before != "and":
        return match[1]
    many = before in _MANY | {"i"} or before.endswith("s")
    return "have" if many else "has"


def _only_past(match: re.Match[str]) -> str:
    return f"only {PAST[match[2]]}" if match[2] in PAST else match[1]


def _nobody_did(match: re.Match[str]) -> str:
    """Return the plain order for a denial that opens with its helper: "didn't nobody leave"."""
    helper, verb = match[2].lower(), match[4]
    told = PAST.get(verb.lower(), verb) if helper == "did" else f"{helper} {verb}"
    return f"{match[3]} {told}" if helper != "did" or verb.lower() in PAST else match[1]


def _the_past(match: re.Match[str]) -> str:
    return f"{match[2]} {PAST[match[3].lower()]}"


def _those(match: re.Match[str]) -> str:
    return match[1] if word_before(match) in _NOT_THEM else "those"


def _that(match: re.Match[str]) -> str:
    """Return "that" for "what" after a thing; what is asked or told stays."""
    sentence = re.split("[.!?;,]", match.string[max(0, match.start(1) - _SENTENCE) : match.start(1)])[-1]
    before = sentence.lower().split()
    thing = len(before) > 1 and before[-1] not in FUNCTION_WORDS and _ARTICLES & set(before[-3:-1])
    return "that" if thing and not _ASKS & set(before) else match[1]


def _there_were(match: re.Match[str]) -> str:
    before = match.string[max(0, match.start(1) - 2) : match.start(1)]
    opens = not before or before[0] in ".!?," or word_before(match) in _CLAUSE_OPENS
    return ("There" if match[1][0] == "I" else "there") + " were" if opens else match[1]


def _by(match: re.Match[str]) -> str:
    """Return "by" for "come" with a time, where it opens a clause."""
    before = word_before(match)
    if before[-1] not in ".!?;," and before not in _CLAUSE_OPENS:
        return match[1]
    return "By" if match[1][0] == "C" else "by"


def _comma(match: re.Match[str]) -> str:
    """Return the comma that closes a name that stands beside another, and nothing after a name that stands alone."""
    return "," if _BESIDE.search(match.string, match.start(), match.start(1)) else ""


def _in_the_north(written: str) -> Callable[[re.Match[str]], str]:
    """Return a writer for what only a text means that is told in the English of the north of England, by one person."""

    def write(match: re.Match[str]) -> str:
        northern = _NORTHERN.search(match.string) and not (match[1] == "us" and _WE.search(match.string))
        return written if northern else match[1]

    return write


def _never(match: re.Match[str]) -> str:
    """Return one denial for two: "don't never answer"."""
    helper, base = match[2].lower(), match[3].lower()
    one = helper == "does" or word_before(match) in _ONE
    return "never " + (PAST[base] if helper == "did" else base + "s" if one else base)


def _was(match: re.Match[str]) -> str:
    """Return the verb that is lacking between a person who opens a clause and how that person feels."""
    head = match.string[max(0, match.start(1) - _REACH) : match.start(1)]
    return " was " if _OPENS_A_CLAUSE.search(head) else " "


def _of_many(match: re.Match[str]) -> str:
    before = match.string[max(0, match.start() - _REACH) : match.start()].split()[-1:]
    single = before and before[0].lower() in _ONE_OF
    return match[1] if single else {"was": "were", "is": "are", "has": "have"}[match[1]]


def _from_whom(match: re.Match[str]) -> str:
    """Return the clause in the usual order, of one that opens with from whom something was found out."""
    whom = match[2][0].lower() + match[2][1:]
    return f"{match[3]} {match[4]} {whom}" + ("," if ", " in whom else "")


def _if_so(match: re.Match[str]) -> str:
    """Return the verb of a condition with its ending, or in the past where what follows is imagined."""
    rest = re.split("[.!?;]", match.string[match.end() :], maxsplit=1)[0]
    return PAST[match[1].lower()] if " would " in rest else match[1] + "s"


def _it_was(match: re.Match[str]) -> str:
    """Return the subject that "is" lacks after what was said; in "what she said is" it has one."""
    sentence = re.split("[.!?;]", match.string[max(0, match.start(1) - _SENTENCE) : match.start(1)])[-1]
    return match[1] if _HAS_A_SUBJECT & set(sentence.lower().split()) else "it was"


TURNS: Final = (
    rule(pairs("could|can|would|will", "i|we|he|she|they|it|you"), r"(?-i:\bask(?:ed|ing)?(?: (?:him|her|them|me|us|(?:the|my|our) [a-z]+))? ((could|can|would|will) (I|we|he|she|they|it|you))\b)", _told_on),
    rule(" was after | were after | is after | are after | am after |only after |just after ", rf"(?-i: ((was|were|is|are|am) (?:only |just )?after ({_DOING})))", _just_done),
    rule(" was for | were for ", rf"(?-i: ((?:was|were) for ({_DOING})))", _wanted),
    rule("do be |does be ", rf"\b((do|does) be ({_DOING}))", _so_often),
    rule(" been ", rf"(?-i: (been) (?={_TOLD} (?:it|them|him|her|us|me|the|a|an|my|our|that)\b))", _has),
    rule("did not ", rf"(?-i:\b(did not ([a-z]+) but)(?= {_COUNT}))", _only_past),
    rule("not nobody|not no one", rf"{_CLAUSE}((did|would|could|will|can) not (nobody|no one) ([a-z]+))\b", _nobody_did),
    rule(" did not the | did not my | did not he | did not she | did not it ", rf"{_STARTS}(did not ((?:the|my|our) [a-z]+|he|she|they|it) ({_VERB}))(?=[^?.!]*[.!])", _the_past),
    rule(pairs("i|we|he|she|it|they|you|body|one", "done "), rf"\b{_PERSON} (done (?=[a-z]{{3,}}ed\b))", ""),
    rule(" years back| year back| months back| month back| weeks back| week back| days back", r"(?-i: (back)(?=[.,;]| (?:I|we|he|she|my|our|the|when|a|an|there)\b))", if_after(_UNITS, "ago")),
    rule(" come ", rf"(?-i:[.,;?!a-z] ([Cc]ome) (?i:(?={_WHEN})))", _by),
    rule(" still ", rf"(?-i:\b(?:I|we) ((?:am|are) still ({_DOING}))(?=[^.!?]{{0,60}} (?:sometimes|every|always|today)\b))", lambda match: "still " + _GOING_ON[match[2]]),
    rule(" them ", r"(?-i: (them) [a-z]{3,}s (?:was|were|is|has|have|had)\b)", _those),
    rule(" them ", r"(?-i: (them)(?= (?:[a-z]+ )?[a-z]{3,}s (?:was|were|is|has|they|we|he|she|what|that)\b))", if_after(_BEFORE_THOSE, "those")),
    rule(" what ", r"(?-i: (what)(?= (?:I|we|they|he|she)\b))", _that),
    rule("myself and ", rf"{_CLAUSE}(myself) and (?=(?:the|my|our|another|[a-z]+) (?:[a-z]+ )?(?:{_TOLD}|was|were|had|did|put|set)\b)", "I"),
    rule(" and myself ", rf"\band (myself) (?={_TOLD}|was\b|were\b|had\b|did\b|put\b|set\b)", "I"),
    rule("it was ", rf"(?-i:\b([Ii]t was) (?=(?:about |only |over )?(?:{_SEVERAL} (?:hundred|thousand)|{TENS}|hundreds of|\d\d+) (?:people|men|women|children|[a-z]+ers)\b))", _there_were),
    rule(" yes ", rf"\b(?:i|we|they|he|she) (yes) (?={_VERB}|{_TOLD})", "always"),
    rule("by my own|by his own|by her own|by their own|by our own", r"\bby ((?:my|his|her|their|our) own)(?=[.,;]| (?:and|but|because|in|on|at)\b)", lambda match: {"my": "myself", "his": "himself", "her": "herself", "their": "themselves", "our": "ourselves"}[match[1].lower().split()[0]]),
    rule("not do nothing|not do anything", r"\b((?:did|do|does) not do (?:nothing|anything))(?=[.,;]| (?:about|because|to|and|but|for|wrong)\b)", lambda match: match[1].split()[0] + " nothing"),
    rule("not never ", rf"\b((do|does|did) not never ({_VERB}))", _never),
    rule("people is|people was|children is|men is", r"\b(?:people|children|men|women) (is|was)\b", lambda match: {"is": "are", "was": "were"}[match[1].lower()]),
    rule("if he |if she |if it ", r"\bif (?:he|she|it) (?:still |also |ever )?(want|need|like|think|come|say|work|break)(?=,| [a-z])", _if_so),
    rule(" a ring| a bell| a buzz", r"\b(gave ((?:the|my|our) [a-z]+|him|her|them) a (?:ring|bell|buzz))\b", lambda match: "rang " + match[2]),
    rule("more than once|several times|many times", r"\b(?:i|we) ((told|asked|complained|warned|reported))(?= [^.,!?]{2,40} (?:more than once|several times|many times) (?:and|but) (?:he|she|they|it) (?:does|do|is|are|has|still|never)\b)", lambda match: "have " + match[1]),
    rule(pairs(" i| we", "came to know|got to know|found out|heard"), r"(?:\A|[.!?] )((from [^.,!?]{3,30}(?:, [A-Z][a-z]+)?),? (i|we) (came to know|got to know|found out|heard))\b", _from_whom),
    rule(" still ", r"(?-i:[.!?] ((Still) (I|we|he|she|they))(?= [a-z]))", lambda match: f"{match[3][0].upper()}{match[3][1:]} {match[2].lower()}"),
    rule(", he |, she |, they ", r"(?-i:(?:\A|[.!?] )(?:(?:My|The|Our) [a-z]+(?: [a-z]+)?, (?:Mrs? |Ms |Dr )?[A-Z][a-z]+(?: [A-Z][a-z]+)?|(?:Mrs?|Ms|Dr) [A-Z][a-z]+(?: at [A-Z][a-z]+(?: [A-Z][a-z]+)?)?)(, (?:he|she|they))(?= [a-z]))", _comma),
    rule("we were ", rf"(?:\A|[.!?,;] |\b(?:and|but|because) )(we were ({_SEVERAL}|\d\d)(?: (?:people|persons)(?= and|[.,;])|(?= in number|[.,;]| and))(?: in number)?)(?! (?:hundred|thousand))", lambda match: ("There" if match[1][0] == "W" else "there") + f" were {match[2]} of us"),
    rule(" be ", rf"(?-i: (?:had|have|has|used) to (be ((?!going|meaning){_DOING})))", lambda match: _GOING_ON[match[2]]),
    rule(" were ", r"(?-i:[.!?] (?!There|These|Those|They|Where|Half|Most|Some|Others|Both|Few|People|Staff|We|You|Who|Women|Men|Children|Two|Five)[A-Z][a-z]+[a-rt-z] (were)\b)", _in_the_north("was")),
    rule(_ADJECTIVES, rf"(?-i: {_PEOPLE}( )(?=(?:(?:not|very|so|really|too|quite|still|also|just|damn) )*{_ADJECTIVE}(?:[.,;]| (?:and|but|because|about|with|at|that)\b)))", _was),
    rule(" nobody| nothing", r"(?:\bnot|ain't) have to [a-z]+ (?:(?:for|on|to|with) )?(nobody|nothing)\b", lambda match: "any" + match[1][2:]),
    rule(" those | them ", r"(?-i: (?:those|them) (?!this)[a-z]{3,}s (?:(?:they|we|he|she|I) [a-z]+ (?:us |me |him )?)?(was|is|has)\b)", _of_many),
    rule(" gone and | up and | went and ", rf"(?-i:(?:(?:I|we|he|she|they|board|engine|pump|car|machine|it|van|truck|computer)(?= (?:gone|up))|(?:board|engine|pump|car|machine|it|van|truck|computer))( (?:went|gone|up) and) {_TOLD})", ""),
    rule(" said is | say is | saw is | see is | thought is | think is | understood is | because is | know is | knew is ", r"(?-i: (?:said|say|saw|see|thought|think|understood|because|know|knew) (is)(?= (?:the|a|an|me|my|not|his|her|better|important|necessary|possible|difficult|easy|hard|good)\b))", _it_was),
    rule(" us ", r"(?-i: (?:asked|told|gave|let|cost|at|for|showed|rang|helped|thanked|paid|with|to) (us)\b)", _in_the_north("me")),
    rule(" while ", r"(?-i: (?:never|not) (?:see|seen|know|known|hear|heard|notice|noticed|find|found|stop|finish|leave|start|go|come|come back)(?: [a-z]+)? (while)(?= (?:the|he|she|they|it|we|I)\b))", _in_the_north("until")),
)  # fmt: skip
