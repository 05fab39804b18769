"""Names of people, places, firms and tools, written alike: who has which name must not move a level.

A name is a word with a capital that is no ordinary word of the language; several in a row are one. The first that a text
has becomes the first of our own, the second the second, so that who is who stays plain.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from scoring.language.stems import STEMS
from scoring.language.wordforms import stem
from scoring.plain.rewriting import Change
from scoring.plain.typos import Dictionary
from scoring.quantities.currencies import MARKS
from scoring.quantities.patterns import TABLE

OWN: Final = tuple(
    "Wilson Anderson Johnson Martin Thompson Robinson Jackson Mitchell Campbell Harris Evans Nelson".split()
)
_WORD: Final = re.compile(
    r"(?<![\w@/.#&'’-])(?<!\d )(?=[^\Wa-z\d_])(?:[^\W\d_]{1,2}['’](?=[^\Wa-z\d_]))?[^\W\d_]+(?:-[^\W\d_]+)*(?![\w@/-])"
)
_PARTICLE: Final = "(?:de la|de los|van der|van den|von der|de|da|do|dos|di|del|della|van|von|bin|bint|ibn|al|el|la|le|den|der|ter)"
_BETWEEN: Final = re.compile(rf" (?:{_PARTICLE} )?")
_CAPITALS_INSIDE: Final = re.compile(r"(?<!^)(?<![-'’])(?<!^Mc)(?<!^Mac)(?<!^De)[A-Z]")
_SENTENCE_ENDS: Final = frozenset(("", *'.!?:\n"“”(•*-–—'))
_HONORIFICS: Final = frozenset(
    "mr mrs ms miss madame monsieur mister herr frau senor señor senora señora signor signora".split()
)
_TITLES: Final = frozenset(
    "dr prof professor sir dame lady lord sister brother father mother aunt auntie uncle captain sergeant officer inspector judge doctor nurse "
    "chef pastor reverend imam rabbi mum mom dad grandma grandad nan".split()
)
_NOT_NAMES: Final = frozenset(
    "i im ive id ill app apps uni dev um erm god st it he she they we the this that then there when so and but jan feb mar apr jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun wi-fi co-op monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october "
    "november december spring summer autumn winter christmas easter ramadan eid diwali halloween lent hanukkah thanksgiving "
    "american australian austrian arabic african argentinian asian bangladeshi belgian brazilian british bulgarian cantonese canadian "
    "chilean chinese colombian congolese croatian cuban czech danish dutch egyptian english eritrean estonian ethiopian european filipino "
    "finnish flemish french gaelic georgian german ghanaian greek hebrew hindi hungarian icelandic indian indonesian iranian iraqi irish "
    "israeli italian jamaican japanese jewish jordanian kenyan korean kurdish latin latvian lebanese libyan lithuanian malay malaysian "
    "mandarin mexican moldovan moroccan muslim nepalese nepali nigerian norwegian pakistani palestinian peruvian persian polish "
    "portuguese punjabi romanian russian scottish serbian sikh slovak slovenian somali spanish sudanese swahili swedish swiss syrian "
    "tamil thai tunisian turkish ugandan ukrainian urdu venezuelan vietnamese welsh yoruba zambian zimbabwean christian catholic "
    "protestant hindu buddhist covid internet web agile scrum kanban".split()
)
# given names that are words too; they are names within a sentence, and at its start where somebody did something
_WORDS_AND_NAMES: Final = frozenset(
    "amber art autumn basil bill carol chuck cliff crystal daisy dawn dean drew faith frank gene ginger grace grant guy harry heather holly "
    "hope iris ivy jack jasmine jean joy lance lily mark may melody mike miles nick olive pat pearl penny peter ray reed rich robin rob "
    "rose ruby rusty sally sandy skip stew sue summer tom victor violet wade ward will woody josh max don curt april june august ruth bob "
    "abdul ash bay blue china clay cook dale dolly earl eve fern fox gale gill hazel hunter jade jay jerry job john joe kit lane lee mason "
    "mercy merry nancy norm patience peg pierce porter prudence rocky rod sean sherry spike stone sterling terry tony trip van wren nils rosa mart jun park min dat".split()
)
_DID: Final = re.compile(
    r" (?:[a-z]+ed|was|had|did|said|told|came|went|took|made|gave|got|knew|thought|felt|left|kept|ran|saw|sent|wrote|and I|is|has|who)\b"
)
_LEADING: Final = frozenset(
    "new san santa santo los las cape north south east west saint st port great fort mount".split()
)
_BEFORE_NUMBERS: Final = frozenset(
    [
        *(mark.lower() for mark in MARKS),
        *(word for kind in ("numbered", "labelled", "versioned") for word in TABLE["names"][kind]),
    ]
)
_NUMBER: Final = re.compile(r"\.?\s?\d")
_LONG_STEM: Final = 5
_LONG: Final = 60
_MOST: Final = 0.3


@dataclass(frozen=True, slots=True, kw_only=True)
class _Capital:
    """A word with a capital, without what marks it as an owner."""

    start: int
    end: int
    word: str
    begins: bool
    is_name: bool


def names(text: str, words: Dictionary) -> list[Change]:
    """Return the changes that write names alike, by a dictionary of what is none."""
    if not words:
        return []
    capitals = [
        _capital(text, match, words) for match in _WORD.finditer(text) if not _is_told_by_number(text, match)
    ]
    sure = {capital.word for capital in capitals if capital.is_name}
    own: dict[str, str] = {}
    changes = []
    for run in _runs(text, capitals, sure):
        name = next((one.word for one in run if one.word in sure), None)
        if name is not None:
            changes.append((run[0].start, run[-1].end, own.setdefault(name, OWN[len(own) % len(OWN)])))
    named = sum(end - start for start, end, _ in changes)
    # where everything has a capital, it names nothing
    return changes if named <= max(_LONG, _MOST * len(text)) else []


def _is_told_by_number(text: str, match: re.Match[str]) -> bool:
    """Tell "Rp 400", "Ward 7" and "Java 21", where it is the number that names or is money."""
    return match.group().lower() in _BEFORE_NUMBERS and _NUMBER.match(text, match.end()) is not None


def _capital(text: str, match: re.Match[str], words: Dictionary) -> _Capital:
    word = match.group()
    first = word.split("-")[0]
    if (
        first != word
        and _is_name(first, words)
        and all(_is_ordinary(part, words) for part in word.split("-")[1:])
    ):
        word = first
    end = match.start() + len(word)
    begins = text[: match.start()].rstrip(" ")[-1:] in _SENTENCE_ENDS
    return _Capital(
        start=match.start(),
        end=end,
        word=word,
        begins=begins,
        is_name=_begins_as_name(word, words, text, end) if begins else _is_name(word, words),
    )


def _is_name(word: str, words: Dictionary) -> bool:
    """Tell a name within a sentence."""
    lowered = word.lower()
    if not _may_name(word) or lowered in _HONORIFICS:
        return False
    return lowered in _WORDS_AND_NAMES or not all(_is_ordinary(part, words) for part in lowered.split("-"))


def _begins_as_name(word: str, words: Dictionary, text: str, end: int) -> bool:
    """Tell a name at the start of a sentence, where ordinary words have a capital too."""
    lowered = word.lower()
    if lowered in _WORDS_AND_NAMES:
        return _DID.match(text, end) is not None
    return _is_name(word, words) and not words.may_begin(lowered)


def _is_ordinary(word: str, words: Dictionary) -> bool:
    known = stem(word)
    return known in STEMS and (len(known) >= _LONG_STEM or words.knows(word.lower()))


def _may_name(word: str) -> bool:
    """Tell what can be a name or part of one from days, abbreviations, and tools with capitals inside."""
    lowered = word.lower()
    return (
        word[0].isupper()
        and len(word.split("-", maxsplit=1)[0]) > 1
        and _CAPITALS_INSIDE.search(word) is None
        and _NOT_NAMES.isdisjoint((lowered, *lowered.split("-")))
        and lowered.removesuffix("s") not in _NOT_NAMES
        and lowered not in _TITLES
    )


def _runs(text: str, capitals: Sequence[_Capital], sure: Collection[str]) -> Iterator[list[_Capital]]:
    """Yield the words of each name, in order."""
    run: list[_Capital] = []
    for capital in capitals:
        if run and not (_may_name(capital.word) and _BETWEEN.fullmatch(text, run[-1].end, capital.start)):
            yield run
            run = []
        leads = capital.word.lower() in _HONORIFICS or (
            capital.word.lower() in _LEADING and not capital.begins
        )
        if run or leads or capital.word in sure:
            run.append(capital)
    yield run
