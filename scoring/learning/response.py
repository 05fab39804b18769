"""What an answer as a whole shows of its kind: rates of tenses, persons and turns of phrase.

Sentences that tell nothing show nothing: a claim stays a claim, however much is said around it.
"""

from __future__ import annotations

from collections import Counter
from typing import Final

import numpy as np

from scoring.language import lexicon
from scoring.language.document import Document
from scoring.language.substance import telling
from scoring.language.word import Word
from scoring.learning.features import tense
from scoring.learning.linear import Floats

_TENSES: Final = (
    "past",
    "had",
    "present",
    "would",
    "could",
    "will",
    "can",
    "should",
    "was+ing",
    "have",
    "base",
    "ing",
)
_PERSONS: Final = ("i", "we", "you", "they", "he", "she", "it")
_PHRASES: Final[dict[str, tuple[str, ...]]] = {
    "habit": lexicon.CUES["habit"],
    "opinion": (*lexicon.CUES["opinion"], " should ", " you have to ", " you need to ", " people ", " a good ", " is key ", " matters "),
    "hypothetical": lexicon.CUES["hypothetical"],
    "self": (
        " i am ", " i 'm ", " my strength ", " my strengths ", " strengths ", " i have always ", " i pride ", " as a person ", " i see myself ",
        " i enjoy ", " i like ", " i love ", " passionate ", " my colleagues ", " would say ", " would describe ", " i describe ",
        " years of experience ", " my background ", " known for ", " the kind of ", " someone who ",
    ),
    "event": lexicon.CUES["setting"],
    "outcome": lexicon.CUES["outcome"],
    "one_time": (" one day ", " one time ", " once ", " that day ", " that week ", " the next day ", " last ", " ago ", " in the end ", " finally "),
    "recurring": (" when a ", " when the ", " if a ", " if the ", " some days ", " every ", " each time ", " most of the time ", " a lot of ", " sometimes "),
    "nothing": (" nothing ", " no idea ", " ca n't think ", " do n't know ", " not sure ", " do n't have ", " ca n't remember "),
}  # fmt: skip

# a phrase is only counted in a text that has all of its words
_WORDS: Final = {phrase: frozenset(phrase.split()) for phrases in _PHRASES.values() for phrase in phrases}


def response_vector(doc: Document) -> Floats:
    """Return rates per clause and per hundred words, and the logarithm of the number of words."""
    told = telling(doc)
    verbs = [
        (verb, tense(verb))
        for verb in told
        if verb.pos_ in {"VERB", "AUX"} and verb.dep_ not in {"aux", "auxpass"}
    ]
    tenses = Counter(form for _, form in verbs)
    acting = Counter(
        (child.lower_, form.split("+")[0])
        for verb, form in verbs
        for child in verb.children
        if child.dep_ == "nsubj"
    )
    persons: Counter[str] = Counter()
    for (who, _), count in acting.items():
        persons[who] += count
    clauses = max(len(verbs), 1)
    words = sum(1 for token in told if token.is_alpha)
    text = " " + " ".join(token.lower_ for token in told if not token.is_space and not _helps(token)) + " "
    said = frozenset(text.split())
    rates = [tenses[name] / clauses for name in _TENSES]
    rates += [persons[person] / clauses for person in _PERSONS]
    rates += [
        acting[person, form] / clauses
        for person in ("i", "we")
        for form in ("past", "present", "would", "had", "was")
    ]
    rates += [
        100 * sum(text.count(phrase) for phrase in phrases if _WORDS[phrase] <= said) / max(words, 10) / 3
        for phrases in _PHRASES.values()
    ]
    rates += [
        np.log1p(words) / 5,
        float(words < 12),
        sum(token.like_num for token in told) / max(words, 1) * 5,
    ]
    return np.array(rates, dtype=np.float64)


def _helps(word: Word) -> bool:
    """Tell the "am" of "I am asking", which says nothing of who somebody is."""
    return word.dep_ == "aux" and word.lower_ in {"am", "'m"}
