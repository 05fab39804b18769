"""Articles put back where a text leaves them out: "I called engineer" says that the speaker called the engineer.

Only a text is rewritten that has few articles and several things that cannot do without one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from scoring.language.wordlists import FUNCTION_WORDS
from scoring.plain.numbers import TEENS, UNITS
from scoring.plain.rewriting import Change
from scoring.plain.verbs import BASE, PAST, PAST_OF_PARTICIPLE

_TOKEN: Final = re.compile(r"[A-Za-z]+(?:['-][A-Za-z]+)*|[.!?;:,\n\"()]|\d[\d,.]*")
# things of which one is never without an article, a number or an owner, but for set phrases
_THINGS: Final = frozenset(
    """
    address airport alarm anchor apartment architect area bag bakery bar barn battery beam bell belt bench bicycle bike bill block board
    boat boiler book boss bottle box branch bride bridge brush bucket budget bus button buyer cabinet cable cafe camera captain
    car card caretaker cart ceiling certificate chain chair chart checklist chef child choir circuit claim classroom clerk client clinic clock
    cloth coach code colleague column company complaint computer conductor container contract contractor cook copy corner corridor council
    counter cow crane crew crowd cup cupboard curriculum chemist customer database deadline dealer dentist desk diagram director document dog door drain
    drawer dress driver editor electrician elevator employee engine engineer estimate exam factory farm farmer father fence ferry field file
    filter fire floor flower folder forecast foreman forest form freezer fridge friend furnace garage garden gate girl glass greenhouse group guest guide
    hammer harbor harvest headmaster heater helpline hole horse hotel house inspector interview invoice job judge kettle key kitchen
    lab label ladder lady landlord laptop lawyer lead leader leak lecture ledger letter lever library lift list lock lorry machine man manager map
    mayor meeting member menu message meter microphone mill mistake motor mother museum nail neighbor network notebook nurse office officer
    operator order oven owner package page pallet panel parcel parent park part pastor path piano patient pen phone photo picture pipe
    plan plane plant plate platform plug pond pool port post pot printer priest principal prize problem program project projector proposal
    pump pupil question queue radio receipt record rehearsal report restaurant result ring river road roof room rope route rule salon
    sample saw scale schedule screen screw seal seat sensor server shed shelf shift ship shop sign signal sister site solution speaker
    spreadsheet stage stair stall stand stapler station storm stove street string student supervisor supplier switch system table tank tap target
    taxi teacher team technician temple tenant tent test thermometer ticket tool tower tractor train trainer tray tree truck tunnel tutor
    valve van vendor vet village visitor wagon wall ward warehouse wedding wheel wife window winner wire witness woman worker workshop yard
    """.split()
) - {"site", "fire", "code", "post", "saw", "lead", "record", "cook", "order", "plan", "stand", "test", "shift", "claim", "phone", "plant", "sample", "target", "lift", "ring", "guide", "father", "mother", "wife", "sister", "harvest", "part", "class"}  # fmt: skip
_OF_SUCH_A_KIND: Final = frozenset(
    """
    bad big bigger best better broken cheap clean cold correct dangerous different difficult dirty dry early easy empty entire exact
    expensive first full good great hard head heavy high hot important key large last late little local long loose main narrow new next night
    old only open other previous rich right same school second senior serious short sick simple single small strong sudden tall
    third usual warm weak wet whole wooden worst wrong young fishing booking parking training sewing washing milking music water
    fuel stone chemist music booking garden kitchen office customer car bus truck train church hotel shop street village town city machine computer phone
    delivery repair safety security project production night morning evening factory hospital bank brick metal steel glass spare
    """.split()
)
_BY_ITSELF: Final = frozenset(
    "wind ground sun tide air weather power electricity price temperature heating end rest".split()
)
_WORKER: Final = re.compile(
    r"[a-z]{2,}(?:ist|ian|eer|tor|sor|[b-df-hj-np-tv-z]er)|chef|nurse|cook|clerk|guard|guide|foreman|boss"
)
_NO_WORKER: Final = frozenset(
    "better bigger smaller older younger colder hotter faster slower cheaper longer shorter higher lower later under over never other rather "
    "after ever either neither together number sooner quicker harder stronger weaker louder warmer darker heavier easier happier farther "
    "further former doctor water paper winter summer letter order matter another whether center member dinner proper sister brother".split()
)
_PREPOSITIONS: Final = frozenset(
    "in on at from to of with for behind near under over into through about after before during until between around outside inside against toward off when while because that if so but then".split()
)
_BE: Final = frozenset("was am is were be being been became become as like".split())
_NEW: Final = _BE | frozenset(
    "had have has bought buy made make got get need needed want wanted wrote write built build drew draw found find took take wore "
    "there with without into invented designed created proposed suggested ordered rented hired chose dug".split()
)
_KINDS: Final = frozenset(
    "small big bigger better cheap new old young strong simple long short special single".split()
)
_TIMES: Final = frozenset(
    "morning day evening night afternoon week month year winter summer spring weekend".split()
)
_COUNT: Final = re.compile(rf"(?:{UNITS}|{TEENS}|\d+)")
_LIKELY: Final = frozenset(
    {known for word in _THINGS | _TIMES | _BY_ITSELF | {"first"} for known in (word, word.capitalize())}
)
_COUNTED_OUT: Final = frozenset(
    "took did finished made missed lost spent for in during after of checked".split()
)
_NTH: Final = frozenset("next first second third fourth fifth following same".split())
_STOPS: Final = frozenset(".!?;\n")
_ORDER: Final = frozenset(
    "first second third last next same whole other only best worst right main rest correct".split()
)
_TOLD: Final = frozenset({*BASE, *PAST_OF_PARTICIPLE}) - {"read"}
_NO_THING_BEFORE: Final = frozenset("a an the my our his her their this one it them me us him off".split())
_AFTER: Final = (FUNCTION_WORDS | _TOLD | frozenset('. ! ? ; : , " )'.split()) | {"\n"}) - _NO_THING_BEFORE
_SAYS: Final = _TOLD | PAST.keys() | frozenset("was were is had did not very also still never then".split())
_WHERE: Final = frozenset("in on at for with of and , . ; when".split())
_MOST_OF_A_KIND: Final = 3
_FEWEST: Final = 3
_FEWEST_SURE: Final = 2
_FEW: Final = 0.06
_VERY_FEW: Final = 0.025
_PAD: Final = (".", ".")


def articles(text: str) -> list[Change]:
    """Return the changes that put articles back, in a text that leaves most of them out."""
    lowered = f" {text.lower()} "
    share = sum(lowered.count(word) for word in (" the ", " a ", " an ")) / (text.count(" ") + 1)
    if share > _FEW:
        return []
    tokens = list(_TOKEN.finditer(text))
    words = [*_PAD, *(token.group() for token in tokens), *_PAD]
    likely = [
        place
        for place, word in enumerate(words)
        if (word in _LIKELY or words[place - 1] in _BE or words[place - 2] in _BE)
    ]
    found = [
        lacks
        for place in likely
        if len(_PAD) <= place < len(words) - len(_PAD) and (lacks := _lacking(words, place))
    ]
    if len(found) < (_FEWEST_SURE if share < _VERY_FEW else _FEWEST):
        return []
    return [_change(text, tokens[place - len(_PAD)].start(), article) for place, article in found]


def _lacking(words: Sequence[str], place: int) -> tuple[int, str] | None:
    """Return where a thing that ends here begins, and the article it lacks."""
    thing, following, previous = (words[at].lower() for at in (place, place + 1, place - 1))
    if thing in _TIMES and previous in _NTH:
        same = previous == "same" and words[place - 2].lower() not in _NO_THING_BEFORE
        return (place - 1, "the") if same or _opens(words[place - 2].lower()) else None
    if thing not in _THINGS:
        return _rarely_lacking(words, place)
    twice = thing in {words[place + 2].lower(), words[place - 2].lower()}  # from door to door
    if following not in _AFTER or twice or (words[place][0].isupper() and previous not in _STOPS):
        return None
    first = place
    while words[first - 1].lower() in _OF_SUCH_A_KIND | _THINGS and place - first < _MOST_OF_A_KIND:
        first -= 1
    return _article(words, first, place)


def _article(words: Sequence[str], first: int, last: int) -> tuple[int, str] | None:
    """Return where a thing begins and its article: the one for what is new, or the one for what is known."""
    thing, following = words[last].lower(), words[last + 1].lower()
    before = words[first - 1].lower()
    if not _may_stand_before(before, following) or (before == "by" and first == last):
        return None
    kinds = {word.lower() for word in words[first:last]}
    mentioned = thing in {word.lower() for word in words[:first]}
    if "other" in kinds and not mentioned and before not in _BE:
        return first, "an"  # another
    new = (before in _NEW or kinds & _KINDS) and not mentioned and not kinds & _ORDER and following != "of"
    return first, _indefinite(words[first]) if new else "the"


def _rarely_lacking(words: Sequence[str], place: int) -> tuple[int, str] | None:
    """Return what there is one of, before its verb, and the work that somebody does."""
    thing, following = words[place].lower(), words[place + 1].lower()
    before = words[place - 1].lower()
    if thing in {"first", "last"} and _COUNT.fullmatch(following):
        return (place, "the") if before in _COUNTED_OUT else None
    if thing in _BY_ITSELF:
        subject = following in {"was", "is", "went", "came", "had", "did"} and _opens(before)
        return (
            (place, "the") if subject or (thing == "end" and following == "of" and _opens(before)) else None
        )
    if following not in _WHERE or thing in _NO_WORKER or not _WORKER.fullmatch(words[place]):
        return None
    first = place if before in _BE else place - 1
    if (
        words[first - 1].lower() not in _BE
        or before in FUNCTION_WORDS - _BE
        or before.endswith(("ed", "ing"))
    ):
        return None
    return first, _indefinite(words[first])


def _opens(before: str) -> bool:
    return before in _STOPS | _PREPOSITIONS | {"and", "by", ","}


def _indefinite(word: str) -> str:
    return "an" if word[0].lower() in "aeiou" else "a"


def _may_stand_before(before: str, following: str) -> bool:
    """Tell whether a word that opens a clause, a preposition or a verb stands before a thing."""
    if before in _STOPS or before == ",":
        return following in _SAYS | {"of", "in", "on"}
    if before == "and":
        return following in _SAYS
    return before in _PREPOSITIONS | _BE | _TOLD | PAST.keys() | {"by", "not"}


def _change(text: str, start: int, article: str) -> Change:
    """Return the change that writes an article before a thing."""
    letter = text[start]
    if letter.isupper():
        return start, start + 1, f"{article.capitalize()} {letter.lower()}"
    return start, start + 1, f"{article} {letter}"
