"""The quick look for what a kind of quantity is written with misses none that the long look finds."""

from __future__ import annotations

import re

import pytest

from scoring.learning.dataset import read_corpus
from scoring.quantities.patterns import CLUED, CLUES, KINDS, NUMBERED

SENTENCES = [
    "We met in week 3, at 1400 hours, at half past two, on the 3rd of May and in the '90s.",
    "In FY24 and Q3 the lift to level 4 took room B12, order number -5, Year 9 and the 47 bus.",
    "He moved from 27 Mill Lane, in his early 30s, with a 401k, COVID-19 and 020 7946 0958.",
    "It ran twice every two days, ten times a week, half an hour an order, a quarter of an hour.",
    "It was minus 18 °C, 84 C, 340 t, 16 A, 2 bar, 30 m3, 12 V and 5 GHz, twice, once-a-day, in the first half year.",
    "I paid Rp 900, 45 Ft, 6,000 PEN, PHP 32,000, S/ 35, K9,000, ৳40, five lei, 300 birr and AED1.2m at depot 2 by 5/31.",
    "The release was 2, build 3.x, v2.1, nine in a hundred, two thirds of it, three out of every four.",
]


@pytest.mark.parametrize("kind", sorted(CLUES.keys() - {NUMBERED}))
def test_a_sentence_with_a_quantity_has_the_clue_of_its_kind(kind: str) -> None:
    patterns = [pattern for name, pattern in KINDS if name == kind]
    told = [*SENTENCES, *(answer.text for answer in read_corpus()[::9])]
    for sentence in (part for text in told for part in re.split(r"(?<=[.!?])\s", text)):
        if any(pattern.search(sentence) for pattern in patterns):
            assert kind in CLUED.found(sentence), sentence
