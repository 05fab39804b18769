"""Verbs and their past forms, by which grammar of dialects is told and written plainly: data, and how regular ones are formed."""

from __future__ import annotations

import re
from typing import Final

_IRREGULAR: Final = """
    be was been|beat beat beaten|become became become|begin began begun|bend bent bent|bind bound bound|bite bit bitten|
    blow blew blown|break broke broken|bring brought brought|build built built|buy bought bought|catch caught caught|
    choose chose chosen|come came come|cost cost cost|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|
    drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|
    find found found|fly flew flown|forget forgot forgotten|freeze froze frozen|get got got|give gave given|go went gone|
    grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|
    keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|light lit lit|
    lose lost lost|make made made|mean meant meant|meet met met|pay paid paid|put put put|quit quit quit|read read read|
    ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|
    send sent sent|set set set|shake shook shaken|shoot shot shot|show showed shown|shut shut shut|sing sang sung|
    sink sank sunk|sit sat sat|sleep slept slept|speak spoke spoken|spend spent spent|split split split|spread spread spread|
    stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|swear swore sworn|sweep swept swept|swing swung swung|
    swim swam swum|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|
    throw threw thrown|understand understood understood|wake woke woken|wear wore worn|win won won|write wrote written
"""
_REGULAR: Final = """
    accept admit advise agree allow announce answer apologize apply approach argue arrange arrive ask assign assist attach
    attend avoid bake beg believe belong blame book borrow brief call calculate calm cancel carry change charge chase chat check
    clean clear climb close collect compare complain complete confirm connect consider contact continue convince cook copy
    correct count cover create cry cut decide decline delay deliver demand depend deploy design develop die disagree discover discuss
    divide drag drain drop earn email encourage end ensure enter escape estimate expect explain faint fail fear file fill finish fix
    follow form gather grab greet guess guide hand handle happen help hire identify ignore improve increase inform insist inspect
    install interview introduce invite involve join jump knock launch learn like listen live load lock log look lower manage mark
    measure mention mix monitor move need notice notify number observe obtain offer open order organize pack paint
    park pass persuade phone photograph pick place plan plant play point post pour practice prefer prepare present press
    print promise propose protect prove pull push question raise reach realize receive recommend record reduce refuse reject
    remember remind remove repair repeat replace reply report request require research resign resolve respond rest return
    review rush save schedule scream search seem separate serve settle share ship shout sign slip solve sort start stay step stop
    store study submit suggest support suppose surprise switch talk teach test thank tie touch trace track train transfer translate
    treat trust try turn type unload update use visit vote wait walk want warn wash watch weigh wire work worry wrap
    laugh smile spoil trust supply shift swap fetch boil fry peel chop bury burn unlock wipe yell whisper hesitate interrupt plead scold nod
    suffer survive tighten welcome wonder crack leak wilt mend stitch drill drift paddle
"""
# ending in one consonant that is doubled, though they have more than one syllable
_DOUBLED: Final = frozenset(
    "admit begin commit submit permit refer prefer transfer regret occur forget".split()
)
_OTHERWISE_KNOWN: Final = frozenset(
    "be do fly hang have lead leave light quit see show sing tear wake".split()
)
_THIRD: Final = {"be": "is", "have": "has"}
_SYLLABLE: Final = re.compile(r"[^aeiou]*[aeiou][bdgmnprt]")

_ROWS: Final = [row.split() for row in _IRREGULAR.split("|")]


def _stem(base: str) -> str:
    """Return what an ending that begins with a vowel is put to."""
    return base + (base[-1] if base in _DOUBLED or _SYLLABLE.fullmatch(base) else "")


def _regular(base: str) -> str:
    """Return the past of a verb that has nothing odd about it."""
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ied"
    return _stem(base) + "ed"


def ongoing(base: str) -> str:
    """Return the form of a verb in -ing."""
    return (base[:-1] if base.endswith("e") and base[-2] not in "ei" else _stem(base)) + "ing"


def third_person(base: str) -> str:
    """Return the form of a verb that one other person takes in the present."""
    if base in _THIRD:
        return _THIRD[base]
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


PAST: Final = {base: _regular(base) for base in _REGULAR.split()} | {base: past for base, past, _ in _ROWS}
BASE: Final = {past: base for base, past in PAST.items()}
PARTICIPLE: Final = {past: participle for _, past, participle in _ROWS if past not in {participle, "was"}}
# "I seen it": a participle that is no past form and no base form
PAST_OF_PARTICIPLE: Final = {
    participle: past
    for _, past, participle in _ROWS
    if participle not in PAST and participle not in BASE and participle != "been"
}
# "teached": regular where English is not; those left out would be words of their own
REGULARIZED: Final = {_regular(base): past for base, past, _ in _ROWS if base not in _OTHERWISE_KNOWN}
# "stoped": one letter where there are two; "planed", "siting" and "wining" are words of their own
UNDOUBLED: Final[dict[str, str]] = {
    base + ending: _stem(base) + ending
    for base in PAST.keys() - {"plan", "be", "sit", "win"}
    for ending in ("ing", *(("ed",) if PAST[base].endswith("ed") else ()))
    if _stem(base) != base
}
