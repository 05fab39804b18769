"""What came out of a story for its speaker, read by grammar: a habit since, what they would do otherwise, an own fault.

"I check my compass twice now" closes a story with the speaker's own act in the present: it tells
a habit that came out of it, whichever part the sentence is taken for.
"""

from __future__ import annotations

from typing import Final

from scoring.language import turns
from scoring.language.document import Passage
from scoring.language.word import Word
from scoring.learning.features import tense
from scoring.reading import Reading
from scoring.stages.own import actor

_CLOSING: Final = 2
_PRESENT: Final = frozenset({"VBP", "VB"})
_NOW: Final = frozenset({"present", "base", "do+base"})
_MAIN: Final = frozenset({"ROOT", "conj", "ccomp"})
_UNDER_WAY: Final = frozenset({"have+ing", "is+ing", "have+participle"})
_TAKEN_UP: Final = frozenset(
    {"join", "enrol", "enroll", "practise", "practice", "start", "begin", "train", "sign"}
)
# what is told of how things stand for the speaker is no act that they do otherwise
_STANDING: Final = frozenset(
    {"be", "have", "work", "live", "study", "run", "lead", "manage", "own", "see", "hear", "look", "feel",
     "think", "know", "believe", "consider", "view", "guess", "reckon", "suppose", "hope", "mean", "wish",
     "want", "need", "like", "love", "enjoy", "remember", "say", "thank", "help", "get", "pride", "trust",
     "understand"}
)  # fmt: skip


def habits(reading: Reading) -> list[Passage]:
    """Return the lessons and closing units of a story in which the speaker says what they do, or never do, since."""
    if reading.response_type.label != "story":
        return []
    closing = [span for span in _closing(reading) if turns.AS_A_HABIT.search(span.lowered)]
    told = [span for span in reading.labelled("L") if not turns.PLATITUDE.search(span.lowered)]
    return [span for span in (*told, *closing) if any(_is_own_act_now(verb) for verb in _main_verbs(span))]


def regrets(reading: Reading) -> list[Passage]:
    """Return the closing units in which the speaker says what they should have done, or would do another time."""
    return [
        span
        for span in _closing(reading)
        if any(_should_have_done(verb) or _would_do(verb, span) for verb in span)
    ]


def faults(reading: Reading) -> list[Passage]:
    """Return the units in which the speaker names what they did wrong, or is weak at where no event was asked for."""
    if not reading.prompt.expects_event:
        return [
            span
            for span in reading.spans
            if turns.OWN_WEAKNESS.search(span.lowered) and not turns.HIDDEN_BOAST.search(span.lowered)
        ]
    return [span for span in reading.labelled("S", "T", "A", "R") if turns.OWN_FAULT.search(span.lowered)]


def remedies(reading: Reading) -> list[Passage]:
    """Return the units in which the speaker says what they are doing about a weakness that they named."""
    if reading.prompt.expects_event or not faults(reading):
        return []
    return [span for span in reading.spans if any(_is_under_way(verb) for verb in span)]


def _closing(reading: Reading) -> list[Passage]:
    last = reading.spans[-_CLOSING:]
    return [span for span in reading.labelled("A", "R") if span in last]


def _main_verbs(span: Passage) -> list[Word]:
    return [verb for verb in span if verb is span.root or (verb.dep_ in _MAIN and verb.head is span.root)]


def _is_own_act_now(verb: Word) -> bool:
    acts = verb.tag_ in _PRESENT and verb.lemma_.lower() not in _STANDING
    return acts and tense(verb) in _NOW and actor(verb) == "i"


def _is_under_way(verb: Word) -> bool:
    """Tell "I have been reading about it", "I have taken a course" and "I joined a choir"."""
    done = tense(verb) in _UNDER_WAY or verb.lemma_.lower() in _TAKEN_UP
    return done and verb.pos_ == "VERB" and actor(verb) == "i" and verb.lemma_.lower() not in _STANDING


def _should_have_done(verb: Word) -> bool:
    return verb.tag_ == "VBN" and tense(verb) == "should" and _is_own(verb)


def _would_do(verb: Word, span: Passage) -> bool:
    would = verb.tag_ == "VB" and tense(verb) == "would" and _is_own(verb)
    return would and turns.ANOTHER_TIME.search(span.lowered) is not None


def _is_own(verb: Word) -> bool:
    return verb.dep_ in _MAIN and actor(verb) in {"i", ""}
