import re

import pytest

from scoring.language.matching import Patterns
from scoring.language.weighing import QUALITIES, SIGNS
from scoring.learning.dataset import read_corpus


def test_the_names_of_the_patterns_that_a_text_has_are_told_in_their_own_order() -> None:
    patterns = Patterns({"late": re.compile(r"\blate\b"), "cost": re.compile(r"\bcosts?\b")})

    assert patterns.found("it costs more when we are late") == ("late", "cost")
    assert patterns.found("nothing of it") == ()


def test_capitals_count_unless_the_pattern_says_that_they_do_not() -> None:
    patterns = Patterns({"strict": re.compile("cost"), "lenient": re.compile("cost", re.IGNORECASE)})

    assert patterns.found("COST") == ("lenient",)


def test_a_pattern_that_looks_around_is_refused_by_its_name() -> None:
    with pytest.raises(ValueError, match="'ahead'"):
        Patterns({"ahead": re.compile("now(?=,)")})


def test_texts_of_the_corpus_have_the_patterns_that_python_finds_in_them() -> None:
    patterns = SIGNS | QUALITIES
    together = Patterns(patterns)

    for answer in read_corpus()[::7]:
        text = answer.text.lower()
        assert together.found(text) == tuple(
            name for name, pattern in patterns.items() if pattern.search(text)
        )
