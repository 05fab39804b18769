"""Turns that some Englishes have and others lack: who did what, told in the order and with the verbs most writers use."""

from __future__ import annotations

import re
from itertools import product
from typing import Final

from scoring.plain.idioms import IDIOMS
from scoring.plain.numbers import TEENS, TENS, UNITS
from scoring.plain.rewriting import Change, Rules, either, if_after, pairs, rule, word_before
from scoring.plain.turns import TURNS
from scoring.plain.verbs import BASE, PARTICIPLE, PAST, PAST_OF_PARTICIPLE, ongoing

_VERB: Final = rf"{either(sorted(PAST))}\b"
_TOLD: Final = (
    rf"{either(sorted({*BASE, *PAST_OF_PARTICIPLE} - {'had', 'did', 'was', 'let', 'put', 'set'}))}\b"
)
_ONE: Final = "he|she|it|nobody|everybody|somebody|everyone|someone"
_MANY: Final = "we|they|you"
_PERSON: Final = f"(?:i|{_ONE}|{_MANY}|who)"
_COUNT: Final = rf"(?:\d+|{UNITS}|{TEENS}|{TENS}|a|an|the few|few|my)\b"
_OBJECT: Final = r"(?:it|them|him|her|us|me|the|a|an|my|our|his|their|this|that|one|every|each|all|some)\b"
# verbs that are no nouns or adjectives: after "have" or "was" they lack an ending
SURE_VERB: Final = (
    either(
        "accept admit advise agree allow announce apologize argue arrange arrive ask assign attend avoid beg begin believe belong bring "
        "build calculate carry choose collect compare complain confirm connect consider convince create decide deliver depend deploy "
        "develop die disagree discover discuss divide draw drive eat earn encourage ensure enter explain fail find fix forget gather get give go grow "
        "hear hide hire identify ignore improve inform insist inspect install introduce involve join keep know learn leave listen lose manage "
        "mention notify obtain organize persuade prefer prepare propose protect prove receive recommend reduce refuse reject remember "
        "remind remove repair replace require resign resolve respond save say see sell send serve settle sit solve speak steal suggest take teach "
        "tell think throw translate understand unload write call"
    )
    + r"\b"
)
_OWNED: Final = either(
    "first second third last next own van car house phone shift job desk head hands tools bag lunch break pocket office room shop kitchen bike boots coat home"
)
_FEELINGS: Final = "angry tired happy unhappy busy sick afraid scared ready sorry nervous furious glad proud shy sure late worried upset annoyed confused ashamed"
_ADJECTIVE: Final = rf"{either(_FEELINGS)}\b"
_ADJECTIVES: Final = "|".join(f" {word}" for word in _FEELINGS.split())
_STRONGLY: Final = (
    r"(?:fierce|proper|plumb|damn|dead|pure|wicked|hella|mighty|awful|terrible|awfully|dreadful|wild)"
)
_PEOPLE: Final = r"(?:boss|manager|owner|teacher|foreman|driver|chef|head|supervisor|doctor|nurse|customer|client|officer|director|engineer|worker|colleague|friend|father|mother|mom|dad|brother|sister|wife|husband|uncle|aunt|guest|tenant|patient|parent|lady|man|woman|guy|boy|girl|leader|trainer|owner|landlord|buyer|mechanic|cook|farmer|captain|principal|inspector|fella)"


_GOING_ON: Final = {ongoing(base): base for base in PAST if base != "be"}
_PERSONS: Final = frozenset("i we they he she it you who nobody everybody somebody everyone someone".split())
_BEFORE_A_NOUN: Final = frozenset("with of from on at for in".split())
_OPENS: Final = frozenset("before because cause and when if that but so how where".split())
_OWNERS: Final = frozenset("the my our his her their".split())
_MODALS: Final = frozenset("could would should might must".split())
_NOT_HABITUAL: Final = frozenset(
    "to will would can could may might must should shall not let and or never always also still just soon only cannot usually probably who used did do does".split()
)
_NO_SUBJECT: Final = frozenset(
    "how what why as that which so nor neither than when where and never ever i".split()
)
_NO_AMOUNT: Final = frozenset(
    "look looks looked looking feel feels felt feeling sound sounds sounded seem seems seemed just more much is was be something "
    "anything exactly not would unlike people things".split()
)
_WHOSE: Final = frozenset(
    "in on with at from by of under off to took lost grabbed finished left was were is".split()
)
_MANY_THINGS: Final = re.compile(
    r"(?:\A|[.;!?,] |\b(?:because|but|so|that|when|and|as|where) )(?:the|my|our|his|her|their|these|those|them)(?: [a-z]+)? ([a-z]{3,}(?<!s)s)\Z",
    re.IGNORECASE,
)
_ONE_THING: Final = re.compile(
    r"(?:\A|[.;!?] |\b(?:because|but|that|when) )(?:the|my|our|his|her|their|this) ([a-z]{2,}(?:[a-rt-z]|ss))\Z",
    re.IGNORECASE,
)
_OF_MANY: Final = frozenset(
    "people men women children staff team police crew family feet teeth data media rest others public management council company "
    "lot gang orchestra majority half number couple pair criteria band committee board group only last first most same".split()
)
_OF_ONE: Final = ("us", "is", "news", "gas", "lens", "series")
_HEAD: Final = re.compile(
    rf"(?:\A|[.!?;] |\b(?:and|but|so|because) )(?:the|my|our|this) (?:[a-z]+ )?{_PEOPLE}\Z", re.IGNORECASE
)
_LONGEST_HEAD: Final = 45


def _past(match: re.Match[str]) -> str:
    return PAST[match[2].lower()]


def _did_not(match: re.Match[str]) -> str:
    return "did not " + match[2]


def _habitual(match: re.Match[str]) -> str:
    before = word_before(match)
    return match[1] if before in _NOT_HABITUAL or not before.isalpha() else "are"


def _in_being(match: re.Match[str]) -> str:
    """Return what "do be" stands for: what is so again and again."""
    before = word_before(match)
    if before == "i" and match[2] == "do":
        return "am"
    many = before in {"we", "they", "you"} or before.endswith("s")
    return {"did": "were" if many else "was", "do": "are", "does": "is"}[match[2].lower()]


def _only(match: re.Match[str]) -> str:
    """Return what "not but" stands for, with its verb where it has a subject."""
    if match[3]:
        return "had only"
    verb = match[2].split()[0].lower()
    return (
        f"{verb} only"
        if word_before(match) in _PERSONS | {"there", "that"} and verb in {"was", "were", "is"}
        else "only"
    )


def _with_its_verb(match: re.Match[str]) -> str:
    """Return the words with the verb that is lacking between who and how they are."""
    end = match.start(3) - match.start(1)
    if match[2] is None and match[3].split()[0] in {"all", "just", "already"}:
        return match[1]
    was = " were" if (match[2] or "").lower() in _MANY.split("|") else " was"
    return match[1][:end] + was + match[1][end:]


def _has_been(match: re.Match[str]) -> str:
    """Return "has been" after a noun that has an owner or an article."""
    words = match.string[max(0, match.start(1) - _LONGEST_HEAD) : match.start(1)].split()
    return "has been" if words[-2:-1] and words[-2].lower() in _OWNERS and words[-1].isalpha() else match[1]


def _emphatic(match: re.Match[str]) -> str:
    """Return the past for "did" with a verb after its subject."""
    before = word_before(match)
    return match[1] if before in _NO_SUBJECT or not before.isalpha() else PAST[match[2]]


def _levelled(match: re.Match[str]) -> str:
    """Return "was" for one and "were" for many, where the subject that opens the clause tells which."""
    said = match[1]
    pattern = _MANY_THINGS if said == "was" else _ONE_THING
    subject = pattern.search(match.string, max(0, match.start() - _LONGEST_HEAD), match.start())
    if subject is None or subject[1].lower() in _OF_MANY or subject[1].endswith(_OF_ONE):
        return said
    return "were" if said == "was" else "was"


def _about(match: re.Match[str]) -> str:
    before = word_before(match)
    return match[1] if before in _NO_AMOUNT or not before.isalpha() else "about"


def _after_have(match: re.Match[str]) -> str:
    """Return what is meant by "have" or "has" with a base form, or with a past form after "could"."""
    before, verb = word_before(match), match[2]
    if before in _MODALS:
        past = PAST.get(verb, verb)
        return "have " + PARTICIPLE.get(past, past)
    return PAST[verb] if verb in PAST and (before in _PERSONS or before.endswith("s")) else match[1]


def _for_the_past(match: re.Match[str]) -> str:
    """Return the past for "have" with a base form that an object follows."""
    past = PAST[match[2]]
    whole = PARTICIPLE.get(past, past) == match[2] or word_before(match) in _MODALS | {"to", "not"}
    return match[1] if whole else past


def _after_was(match: re.Match[str]) -> str:
    return PAST[match[2]] if word_before(match) in _PERSONS else match[1]


def _not_said_twice(match: re.Match[str]) -> str:
    """Return nothing for a pronoun after the person it stands for."""
    start = match.start(1)
    return "" if _HEAD.search(match.string, max(0, start - _LONGEST_HEAD), start) else match[1]


def _doing(match: re.Match[str]) -> str:
    return ongoing(match[2].lower())


def _with_an_ending(base: str) -> str:
    if base.endswith("y"):
        return base[:-1] + "ied"
    return base + ("d" if base.endswith("e") else "ed")


def _signs(first: str, second: str) -> str:
    return "|".join(f" {one} {other}" for one, other in product(first.split(), second.split()))


_RULES: Final = (
    rule(pairs("not|very|so|really|too|quite|all|still|already|just|also", _FEELINGS.replace(" ", "|")), rf"(?:\A|[.!?;,] |\b(?:because|so|and|but|that|when) )((?:({_PERSON})|(?:the|my|our) [a-z]+)( (?:(?:not|very|so|really|too|quite|all|still|already|just|also) )+){_ADJECTIVE})", _with_its_verb),
    rule(" ah had| ah would", r"\b(ah) (?:had|would)\b", "I"),
    rule(" an ", rf"(?-i: (an) (?=(?:(?:I|we|he|she|they|it|the|my|his|her|their|our|then|so|that|this|did|was|were|had|would|could|never|no|not|in|on|at|for|to|from|a|asked|explained|offered|answered)\b|(?![aeiouh]){_TOLD})(?![-/])))", "and"),
    rule(" with be | with have ", r"\b(with) (?:be|have) ", "would"),
    rule(" with ", rf"(?-i: (with) (?={_VERB}))", if_after(_PERSONS, "would")),
    *(rule(f" {was} ", rf"(?-i: ({was})\b)", _levelled) for was in ("was", "were")),
    rule("there were not|there was not", r"\b(there (?:were|was) not (?:anybody|nobody))\b", "there was nobody"),
    rule("me i |me, i ", r"(?:\A|[.!?] )(me,? )(?=i\b)", ""),
    rule("s, they ", r"(?:\A|[.!?] )[a-z]+s(, they)(?= (?:do|are|were|did|have|had|can|could|would)\b)", ""),
    rule(" busy ", r"\b(?:was|were|is|are|am) (busy )(?=[a-z]{2,}ing\b)", ""),
    rule("since then|from then|since that|from that", rf"\b(?:since|from) (?:then|that day)(?: on)?,? (?:i|we) ((?:am|are|was) ({either(tuple(_GOING_ON))}))\b", lambda match: _GOING_ON[match[2].lower()]),
    rule(" it was ", rf"(?-i: (it was) (?!one\b){UNITS} (?:[a-z]+ )?(?:people|men|women|children|[a-z]+ers)\b)", if_after(_OPENS, "there were")),
    rule(pairs(" what", "was|were|had|is|are|made|supplied|sold|came|went|did|took|ran|gave|got"), r"\b(?:[a-z], |(?:a|an|my|our) [a-z]+ )(what)(?= (?:was|were|had|is|are|made|supplied|sold|came|went|did|took|ran|gave|got)\b)", "which"),
    rule("of it were", r"\bof it (were)\b", "was"),
    rule(_signs("i we he she they", "in_charge responsible from_ not_").replace("_", " "), r"(?:\A|[.;!?,] |\b(?:because|but|and|so) )((i|we|he|she|they) (?=(?:in charge|responsible|on duty|from|in hospital|not (?:sure|allowed|able|happy)|the only|the first)\b))", lambda match: match[1] + ("were " if match[2].lower() in {"we", "they"} else "was ")),
    rule("not no |ain't no ", r"\b(it (?:was not|is not|ain't) no)\b", "there was no"),
    rule("ain't no ", r"\b(ain't no ([a-z]+)) (?:been|[a-z]+ed)\b", lambda match: f"no {match[2]} has"),
    rule("our own selves", r"\bour own selves\b", "ourselves"),
    rule("ain't nobody|ain't nothing", r"\b(ain't )(?=no(?:body|thing)\b)", ""),
    rule("ain't have but|not have but|was not but|were not but|had not but|is not but", rf"\b((ain't|did not|was not|were not|is not)( have)? but) (?={_COUNT})", _only),
    rule("not nothing but|not anything but|ain't nothing but", r"\b((?:was|is|were)(?: not|n't) (?:nothing|anything) but|ain't nothing but)\b", "was only"),
    rule("nobody ain't|nothing ain't|nobody did not|nobody never", rf"\b(?:nobody|nothing) ((?:ain't|did not|never) ({_VERB}))", _past),
    rule("ain't", rf"\b(ain't ({_VERB}))", _did_not),
    rule("ain't", rf"\b(ain't) (?:{_TOLD}|been\b|never\b)", "had not"),
    rule("not nobody|not nothing|not none", r"(?:\A|[.!?] )((had|did|was|were|could|can|would|is) not (nobody|nothing|no one))\b", lambda match: f"{match[3].capitalize()} {match[2].lower() + ' ' if match[2].lower() != 'did' else ''}"[:-1]),
    rule("not ", r"(?-i:not (?!a\b|the\b|take\b)[a-z]+ (no) (?=[a-z]{3})(?!(?:longer|more|later|less|fewer|doubt|one|for|but|and)\b))", "any"),
    rule("without no ", r"\bwithout (no) (?=[a-z])", "any"),
    rule(" never ", r"\bnever [a-z]+ (nothing)\b", "anything"),
    rule(" done ", rf"\b(?<!what )(?<!that )(?<!which )(?<!work )(?<!job )(?:i|we|they|he|she|it|you|who|(?:the|my|our) (?:[a-z]+ )?(?!work|job|things?|stuff|research|damage)[a-z]+) (done (?={_TOLD}|did\b))", ""),
    rule("had done |have done |has done ", rf"(?:\A|[.!?,;] |\b(?:and|but|because|so|when) )(?:i|we|they|he|she|it|you) (?:had|have|has) (done )(?={_TOLD})", ""),
    rule("did done |what done ", rf"\b(?:(?:{_PERSON}|it) (did done ({_VERB})))", _past),
    rule("what done ", r"\bwhat (done) [a-z]+", "had"),
    rule("was like,|were like,|be like,|is like,", r"\b((?:was|were|be|is) like,)", "said"),
    rule("did be |do be |does be ", r"\b((did|do|does) be)\b", _in_being),
    rule(" be ", r"(?-i: (be) [a-z]{2,}ing\b)(?! (?:the|a) (?:key|one))", _habitual),
    rule(" been ", r"(?-i: (been) (?:[a-z]+ing|[a-z]+ed)\b)", _has_been),
    rule(" does ", rf"\b(?:i|we|they|you|and me) (does )(?={_VERB})", ""),
    rule(" i do | we do | they do ", rf"(?:\A|[.!?,] |\b(?:and|but) )(?:i|we|they) (do )(?={_VERB})", ""),
    rule(" and me", r"\band (me)(?=,? (?:we|i|does|did|do|had|was|were|went)\b)", "I"),
    rule(" there were ", r"\bthere (were)(?= (?:a|an|one|nobody|something|nothing|smoke|water|somebody)\b)", "was"),
    rule(" people was| children was| men was| women was", r"\b(?:people|children|men|women) (was)\b", "were"),
    rule(" they ", r"(?-i: (they) (?!are|were|had|would|will|can|could|have|do|did|say|said|all|came|went)[a-z]{3,}\b)", if_after(_BEFORE_A_NOUN, "their")),
    rule(" them ", r"(?-i: (them) [a-z]{3,}s (?:was|were|is|are|had|got|came|went)\b)", if_after(_OPENS, "those")),
    rule(" did ", rf"(?-i: (did ({_VERB})))(?<! do)", _emphatic),
    rule(" have ", rf"(?-i: (have ({SURE_VERB}|{either(tuple(PARTICIPLE))}\b)))", _after_have),
    rule(" has ", rf"(?-i: (has ({SURE_VERB})))", _after_have),
    *(rule(f" {have} ", rf"(?-i: ({have} ({_VERB})) {_OBJECT})", _for_the_past) for have in ("have", "has")),
    *(rule(f" {was} ", rf"(?-i: ({was} ({SURE_VERB})) (?:{_OBJECT}|[a-z]+ [a-z]+))", _after_was) for was in ("was", "were")),
    rule(
        "worry|surprise|disappoint |embarrass |confuse |scare |tire |frighten |interest ",
        r"\b(?:was|were|is|are|am) (worry|surprise|disappoint|embarrass|confuse|scare|tire|frighten|interest)(?=[.,;]| (?:about|by|that|with|and|at|of|in|to|because)\b)",
        lambda match: _with_an_ending(match[1].lower()),
    ),
    rule("without to ", rf"\bwithout (to (?!be\b)({_VERB}))", _doing),
    rule(" for ", rf"(?-i: (for) (?={SURE_VERB} {_OBJECT}))", "to"),
    rule(pairs("let|made|make|makes", "him to |her to |them to |us to |me to |it to "), rf"\b(?:let|made|make|makes) (?:him|her|them|us|me|it) (to )(?={_VERB})", ""),
    rule(" said ", r"\b(said) (?:him|her|us|them)\b(?! and)", "told"),
    rule(" cause ", r"[a-z,.;] (cause)(?= (?:i|we|he|she|they|there|nobody|them [a-z]+s|it (?:was|were|is|had|would|did))\b)(?<!to cause)(?<!not cause)(?<!ld cause)(?<!ll cause)(?<!can cause)(?<!may cause)(?<!s cause)", "because"),
    rule(" me ", rf"(?-i: (me) (?={_OWNED}\b))", if_after(_WHOSE, "my")),
    rule(" a-", r"\s(a-)(?=[a-z]{3,}ing\b)", ""),
    rule(" fierce | proper | plumb | damn | dead | pure | wicked | hella | mighty | awful | terrible | dreadful ", rf"\b({_STRONGLY}) (?={_ADJECTIVE})", "very"),
    rule(", he |, she |, they ", rf"(?-i:(, (?:he|she|they))(?= (?:{_VERB}|{_TOLD}|was|were|had|did|is|has|would|could|never|just|said)))", _not_said_twice),
    rule(" better nor| worse nor| more nor", r"\b(?:better|worse|more|[a-z]+er) (nor)\b", "than"),
    rule("might near|right near|near about", r"\b(?:might|right) near|near about", "nearly"),
    rule("a right smart of|a heap of|a mess of", r"\ba (?:right smart|heap) of\b", "many"),
    rule("allowed |supposed ", rf"\b(?:allowed|supposed)( )(?={_VERB})", " to "),
    rule(" us ", rf"\b(?:we (?:had|have|got|bought|made|found)( us)) (?:{_COUNT}|some\b)", ""),
    rule(pairs("i", "had me |have me |got me |bought me |made me |found me "), rf"\b(?:i (?:had|have|got|bought|made|found)( me)) (?:{_COUNT}|some\b)", ""),
    rule(" bought him| bought her| got him| got her", rf"\b(?:he|she|manager|boss|owner|and) (?:bought|got)( (?:him|her)) (?:{_COUNT}|some\b)", ""),
    rule("'twas|'tis", r"'twas\b", "it was"),
    rule(" like ", rf"(?-i: (like) (?=(?:\d+|(?!one\b){UNITS}|{TEENS}|{TENS}|half|a hundred)\b))", _about),
    rule("since ", rf"\bsince (?=(?:\d+|{UNITS}|{TEENS}) (?:hours|days|weeks|months|years)\b(?! ago))", "for "),
    rule("hit's", r"\bhit's\b", "it is"),
    rule(" pound | pound.| pound,| kilo | kilo.| kilo,| dollar | dollar.| quid", rf"\b(?:hundred|thousand|(?:{TENS}(?:-{UNITS})?)|{TEENS}|(?!one\b){UNITS}|\d\d+|[2-9]) (pound|kilo|dollar|quid)(?=[.,;]| (?:a|and|in|for|of|on|to|from|but|more|less|per|each)\b)", lambda match: "pounds" if match[1] == "quid" else match[1] + "s"),
)  # fmt: skip
_ALL: Final = Rules(*TURNS, *IDIOMS, *_RULES)


def constructions(text: str) -> list[Change]:
    """Return the changes that tell who did what in the verbs and the order most writers use."""
    return _ALL.changes(text)
