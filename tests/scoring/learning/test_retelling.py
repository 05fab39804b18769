"""An answer told in other grammars says the same in the same sentences."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from scoring.learning.dataset import join_sentences, read_corpus
from scoring.learning.retelling import GRAMMARS, retold, with_longer_tenses, without_articles

SENTENCE = "The lift stopped, so I called the yard and I took a torch."


def test_articles_and_every_other_ending_are_dropped() -> None:
    assert without_articles(SENTENCE) == "Lift stopped, so I call yard and I took torch."


def test_single_acts_are_told_in_longer_tenses() -> None:
    told = "The lift stopped, so I was calling the yard and I have taken one torch."
    assert with_longer_tenses(SENTENCE) == told


@pytest.mark.parametrize("tell", GRAMMARS)
def test_a_retold_answer_keeps_its_sentences_apart(tell: Callable[[str], str]) -> None:
    one, other = "I was late.", "I rang."
    sentences, spans = join_sentences([one, other], notes=True)
    answer = replace(read_corpus()[0], text=sentences, spans=spans, register="notes")
    assert retold(answer, tell) == f"{tell(one)}\n{tell(other)}"
