"""Verbs without their endings: a past event told in base forms ("she tell me") is told in the past.

Only a text is rewritten in which verbs plainly lack an ending, and in it only verbs with a
subject. What the speaker does now, or since then, stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from scoring.plain.rewriting import Change
from scoring.plain.verbs import BASE, PAST, PAST_OF_PARTICIPLE

_TOKEN: Final = re.compile(r"[A-Za-z]+(?:['-][A-Za-z]+)*|[.!?;:,\n]|\d[\d,.]*")
_STOPS: Final = frozenset(".!?\n")
_OPENS_A_CLAUSE: Final = _STOPS | frozenset(
    ", ; : and but so because when that then after before while where until till as though said says "
    "time morning afternoon evening night day week month year january february march april may june july august september october "
    "november december".split()
)
_ONE: Final = frozenset("he she nobody everybody everyone somebody someone".split())
_SURELY_ONE: Final = frozenset("he she nobody".split())
_SUBJECTS: Final = _ONE | {"i", "we", "they", "it", "who"}
_ADVERBS: Final = frozenset(
    "just also then never always even only first later quickly straight away immediately finally all both still not no".split()
)
_DETERMINERS: Final = frozenset(
    "the a an my our his her their one this that each another two three four five six seven eight nine ten".split()
)
_PERSONS: Final = frozenset("me us him her them it".split())
_NUMBERS: Final = frozenset(
    "eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety".split()
)
_OBJECTS: Final = _DETERMINERS | _PERSONS | _NUMBERS | frozenset("your how what if".split())
_AROUND: Final = frozenset(
    "to up out back home down in at on for from with about into over off very late early not again".split()
)
_FOLLOWS: Final = _OBJECTS | _AROUND
_NO_NOUN: Final = _SUBJECTS | _ADVERBS | _FOLLOWS | _OPENS_A_CLAUSE | frozenset(
    "you will would can cannot could shall should may might must do does did is are am was were be been being have has had which why there here "
    "now too please or by of let lets who whom whose if than these those some many all several most more".split()
)  # fmt: skip
_COLLECTIVE: Final = frozenset(
    "people staff team police children men women family crew council company management".split()
)
_BASE_AFTER: Final = frozenset(
    "do does did can cannot could will would shall should may might must let lets make makes made help helps helped see saw watch watched hear heard "
    "have has had if suggest suggested propose proposed insist insisted recommend recommended not to".split()
)
_NOUNS_TOO: Final = frozenset(
    "clear clean open calm complete correct separate close lower present live like work plan drink visit fight lead number review load cook "
    "hurt cut cost do have file form report request record test track train market schedule update research design place fall call drive talk phone interview hold point step turn use return play cover "
    "answer move start stop end help need show set split book post order check ship shift rest trust supply swap smile laugh chop burn wonder welcome crack leak drill drift paddle stitch swing".split()
)
_SURE: Final = frozenset(
    "come go become get agree refuse know think say tell ask give bring send teach want forget choose begin "
    "cry arrive complain apologize decide admit explain happen accept listen".split()
)
_DEEDS: Final = frozenset("come go get tell ask give bring send".split())
_NOW: Final = frozenset("now today nowadays usually always normally whenever sometimes often".split())
_PRESENT: Final = _NOW - {"now", "today"} | frozenset("is are am every can cannot ain't".split())
_OVER: Final = frozenset("was were had did".split())
_TIMES: Final = frozenset("time morning afternoon evening night day week month year".split())
_HELPING: Final = {"can": "could", "cannot": "could not", "will": "would", "is": "was", "are": "were"}
_TOLD: Final = PAST | _HELPING
_PLURAL: Final = re.compile(r"(?<!s)s$")
_FEWEST_SIGNS: Final = 2
_MOST_MODIFIERS: Final = 3
_PAD: Final = (".", ".", ".", ".")


def endings(text: str) -> list[Change]:
    """Return the changes that give verbs their past, where a past event is told in base forms."""
    tokens = list(_TOKEN.finditer(text))
    words = [*_PAD, *(token.group().lower() for token in tokens), *_PAD]
    found = []
    places = _in_base_forms(words)
    present = _in_the_present(words) if places else frozenset()
    for place in places:
        start, end = tokens[place - len(_PAD)].span()
        past = _TOLD[words[place]]
        if place in present:
            continue
        if words[place - 1] in {"not", "no"}:
            found.append((tokens[place - 1 - len(_PAD)].start(), start, "did not "))
        elif past != words[place]:
            found.append((start, end, past))
    return found


def _in_base_forms(words: Sequence[str]) -> Sequence[int]:
    """Return where base forms stand for the past.

    Those are all that may, where it is the way of the text, else those that lack an ending
    beyond doubt; a text about what is always so has none.
    """
    finite = _finite(words)
    lacking = [place for place in finite if _lacks_an_ending(words, place)]
    past = sum([word in BASE and word not in PAST for word in words])
    present = sum([_is_present(words, place) for place, word in enumerate(words) if word in _PRESENT])
    over = _is_over(words) and len(finite) > max(
        2 * present, past - sum([word in _OVER for word in words]), 2
    )
    if not lacking and not over:
        return []
    common = len(lacking) >= _FEWEST_SIGNS or over or (not present and len(finite) > past)
    if common and 2 * present <= len(finite) + past:
        return sorted([*finite, *(place for place, word in enumerate(words) if word in _HELPING)])
    sure = [place for place in lacking if words[place] in _SURE or words[place - 1] in _SURELY_ONE]
    if sure and not present:
        sure = sorted({*sure, *(place for place in finite if words[place] in _DEEDS)})
    return sure if 2 * present <= past else []


def _is_over(words: Sequence[str]) -> bool:
    """Tell a text with signs of the past, more than of what is imagined."""
    return sum([word in _OVER for word in words]) - words.count("would") >= _FEWEST_SIGNS


def _is_present(words: Sequence[str], place: int) -> bool:
    """Tell whether a word of what is always so says that: "every morning", not "every one"."""
    return words[place] != "every" or words[place + 1] in _TIMES


def _finite(words: Sequence[str]) -> list[int]:
    """Return where a base form has a subject, or goes on from a verb that has one."""
    found = []
    goes_on = False
    for place, word in enumerate(words):
        if word in _STOPS:
            goes_on = False
        elif word in PAST:
            if _is_perfect(words, place):
                continue
            if _subject(words, place) or (goes_on and _is_joined(words, place)):
                found.append(place)
                goes_on = True
        elif word in BASE:
            goes_on = True
        elif word in _BASE_AFTER and words[place + 1] in PAST:
            goes_on = False
    return found


def _is_perfect(words: Sequence[str], place: int) -> bool:
    """Tell "have" that helps another verb, from one of its own."""
    return words[place] == "have" and (words[place + 1] in BASE or words[place + 1] in PAST_OF_PARTICIPLE)


def _is_joined(words: Sequence[str], place: int) -> bool:
    joined = words[place - 1] in {"and", "then", ","}
    return joined and (_is_sure(words, place) or words[place + 1] in _DETERMINERS)


def _subject(words: Sequence[str], place: int) -> tuple[str, str] | None:
    """Return the first and the last word of the subject of a base form, if it has one."""
    last = place - 1
    while words[last] in _ADVERBS and words[last - 1] not in _STOPS:
        last -= 1
    if words[last] in _PERSONS and words[last - 1] == "of":
        return "some", words[last]
    if words[last] in _SUBJECTS:
        opens = words[last] != "it" or words[last - 1] in _OPENS_A_CLAUSE
        return (words[last], words[last]) if opens and words[last - 1] not in _BASE_AFTER else None
    if words[last] in _NO_NOUN or words[last] in PAST or not (last < place - 1 or _is_sure(words, place)):
        return None
    return _noun_phrase(words, last)


def _noun_phrase(words: Sequence[str], last: int) -> tuple[str, str] | None:
    """Return the first and the last word of a noun with its modifiers, if it opens a clause."""
    first = last
    while words[first] not in _DETERMINERS and words[first - 1] not in _OPENS_A_CLAUSE:
        first -= 1
        if last - first > _MOST_MODIFIERS or words[first] in _NO_NOUN - _DETERMINERS:
            return None
    return (words[first], words[last]) if words[first - 1] in _OPENS_A_CLAUSE else None


def _is_sure(words: Sequence[str], place: int) -> bool:
    """Tell whether a word that may be a verb is one, from what follows."""
    following = words[place + 1]
    followed = following in _FOLLOWS or following.isdigit()
    return (
        words[place] in _SURE
        or following in {*_PERSONS, "not"}
        or (words[place] not in _NOUNS_TOO and followed)
        or (following == "to" and words[place + 2] in PAST)
        or (following.endswith("ing") and words[place] in {"stop", "start", "keep"})
    )


def _lacks_an_ending(words: Sequence[str], place: int) -> bool:
    """Tell whether one person does what the base form says."""
    subject = _subject(words, place)
    if subject is None or PAST[words[place]] == words[place]:
        return False
    first, last = subject
    return last in _ONE or (first in _DETERMINERS and last not in _COLLECTIVE and not _PLURAL.search(last))


def _in_the_present(words: Sequence[str]) -> frozenset[int]:
    """Return the places in sentences, or the rest of one, that tell what holds now or since then."""
    found: list[int] = []
    start = 0
    for end in [place for place, word in enumerate(words) if word in _STOPS]:
        for place in range(start, end):
            since = words[place] == "since" and words[place + 1] in {"then", "that", "this", ","}
            if since or (words[place] in _NOW and words[place - 1] not in _SUBJECTS):
                found += range(place if words[place - 1] in {"and", "so", "but"} else start, end)
        start = end
    return frozenset(found)
