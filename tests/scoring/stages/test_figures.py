"""The quantities of an answer."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language

from scoring.report import Figure
from tests.scoring.readings import figures_in

NUMBERISH = st.lists(
    st.sampled_from(
        [
            "12",
            "1,200",
            "%",
            " ",
            "from",
            " to ",
            "$",
            "kg",
            "ms",
            " a third",
            "one",
            " of ",
            ".",
            "\n",
            "-",
            "/",
            "x",
            "two hundred",
            " weeks",
            "3rd",
            "v2",
            ":",
            "half",
            "🙂",
            "orders fell",
            "by",
            "at",
            "2021",
            "May ",
        ]
    ),
    max_size=25,
).map("".join)


UNITS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]  # fmt: skip
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


# no whole thousands, which nobody counts in hundreds
HUNDREDS = [hundreds for hundreds in range(11, 100) if hundreds % 10]


def in_words(number: int) -> str:
    if number < 20:
        return UNITS[number - 1]
    tens, rest = divmod(number, 10)
    return f"{TENS[tens - 2]}-{UNITS[rest - 1]}" if rest else TENS[tens - 2]


def one(nlp: Language, text: str, label: str = "R") -> Figure:
    (found,) = figures_in(nlp, text, label)
    return found


def test_an_empty_text_has_no_figures(nlp: Language) -> None:
    assert figures_in(nlp, "") == ()


@pytest.mark.parametrize(
    ("text", "kind", "value", "unit"),
    [
        pytest.param("Errors fell by 12%.", "percent", 12.0, "%", id="percent"),
        pytest.param("Errors fell by 12 per cent.", "percent", 12.0, "%", id="percent in words"),
        pytest.param("The share rose by three percentage points.", "percent", 3.0, "point", id="points"),
        pytest.param("The rate rose by 15 bps.", "percent", 15.0, "bps", id="basis points"),
        pytest.param("The bill came to $4,200.", "money", 4200.0, "USD", id="a sign of money"),
        pytest.param("We lost £2.5m.", "money", 2.5e6, "GBP", id="millions of money"),
        pytest.param("We lost R$ 300.", "money", 300.0, "BRL", id="a sign of two letters"),
        pytest.param("We paid 300 euros.", "money", 300.0, "EUR", id="money in words"),
        pytest.param("It took 200 ms.", "duration", 200.0, "ms", id="milliseconds"),
        pytest.param("It took three weeks.", "duration", 3.0, "week", id="weeks in words"),
        pytest.param("It took an hour and a half.", "duration", 1.5, "h", id="an hour and a half"),
        pytest.param("It took two and a half hours.", "duration", 2.5, "h", id="two and a half hours"),
        pytest.param("It took half an hour.", "duration", 0.5, "h", id="half an hour"),
        pytest.param("It took a couple of weeks.", "duration", 2.0, "week", id="a couple of weeks"),
        pytest.param("We served 120 guests.", "count", 120.0, None, id="count"),
        pytest.param("Six hundred thousand visitors came.", "count", 6e5, None, id="count in words"),
        pytest.param("We took 30 calls per day.", "rate", 30.0, "per day", id="rate"),
        pytest.param("It ran once a week.", "rate", 1.0, "per week", id="once a week"),
        pytest.param("Output doubled.", "ratio", 2.0, "x", id="doubled"),
        pytest.param("It was 3x faster.", "ratio", 3.0, "x", id="times"),
        pytest.param("Waste fell by a third.", "ratio", 0.3333, "x", id="a fraction in words"),
        pytest.param("Four out of ten tickets came back.", "ratio", 0.4, "x", id="so many out of so many"),
        pytest.param("We shipped 40 kg of flour.", "size", 40.0, "kg", id="weight"),
        pytest.param("The file had 2 GB.", "size", 2.0, "GB", id="memory"),
        pytest.param("We served 2000 guests.", "count", 2000.0, None, id="a number like a year"),
        pytest.param("There were 1900 of them.", "count", 1900.0, None, id="as many as a year"),
        pytest.param("Half a million people came.", "count", 500_000.0, None, id="half of a scale"),
        pytest.param("A couple of hundred people came.", "count", 200.0, None, id="a couple of a scale"),
        pytest.param(
            "We raised two and a half million euros.", "money", 2.5e6, "EUR", id="and a half of a scale"
        ),
        pytest.param("We counted 1 200 guests.", "count", 1200.0, None, id="a blank for thousands"),
        pytest.param("We counted 1.200 guests.", "count", 1200.0, None, id="a dot for thousands"),
        pytest.param("We took 1.200 kg.", "size", 1.2, "kg", id="a dot for thousandths"),
        pytest.param("We paid AED 140,000 then.", "money", 140_000.0, "AED", id="a currency's code"),
        pytest.param("Margin would slide 300 basis points.", "percent", 300.0, "bps", id="basis points"),
    ],
)
def test_a_figure_has_its_kind_its_value_and_its_unit(
    nlp: Language, text: str, kind: str, value: float, unit: str
) -> None:
    found = one(nlp, text)
    assert (found.kind, found.value, found.unit) == (kind, pytest.approx(value, rel=1e-3), unit)


@pytest.mark.parametrize(
    ("text", "kind", "unit", "value"),
    [
        pytest.param("It was $57k, so 57 was real.", "money", "USD", 57_000.0, id="said again in short"),
        pytest.param(
            "We paid €900. Two grand was gone.", "money", "EUR", 2000.0, id="in the answer's currency"
        ),
        pytest.param("I am 24. The shop had 30.", "count", None, 30.0, id="never like what measures nothing"),
    ],
)
def test_a_number_told_in_short_has_the_unit_told_before(
    nlp: Language, text: str, kind: str, unit: str | None, value: float
) -> None:
    found = figures_in(nlp, text)[-1]
    assert (found.kind, found.unit, found.value) == (kind, unit, value)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("On 3 March 2021 we moved.", id="a date"),
        pytest.param("In 2019 we moved.", id="a year"),
        pytest.param("We met at 10:30.", id="a time"),
        pytest.param("The rolls came at seven.", id="a time in words"),
        pytest.param("Q3 was hard.", id="a quarter of a year"),
        pytest.param("We ran version 2.4.1.", id="a version"),
        pytest.param("We used Python 3.11.", id="the version of a tool"),
        pytest.param("It was the 3rd try.", id="an ordinal"),
        pytest.param("We met in room 204.", id="a room"),
        pytest.param("See ticket #4512.", id="a ticket"),
        pytest.param("It failed on 12/05/2021.", id="a date in digits"),
        pytest.param("The 2019 results hurt.", id="a year before a noun"),
        pytest.param("We open at half past nine.", id="half an hour after"),
        pytest.param("I get up at quarter to five.", id="a quarter before an hour"),
        pytest.param("The cook was 45 years old.", id="an age"),
        pytest.param("A lad of 17 helped.", id="a person's age in short"),
        pytest.param("I have 10 years of experience.", id="years of service"),
    ],
)
@pytest.mark.parametrize("label", ["S", "T", "A", "R"])
def test_what_only_names_a_thing_plays_no_part(nlp: Language, text: str, label: str) -> None:
    assert one(nlp, text, label).role == "none"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("One of the nurses stayed.", id="one of"),
        pytest.param("He rang 0171 555 1234.", id="a telephone number"),
        pytest.param("We had 1:1 meetings.", id="a meeting of two"),
        pytest.param("The odds were 50/50.", id="even odds"),
        pytest.param("The shop is open 24/7.", id="always open"),
        pytest.param("I was a level 3 engineer.", id="a grade"),
        pytest.param("The one that broke was old.", id="the one that"),
        pytest.param("No one came.", id="no one"),
        pytest.param("We had one goal.", id="one goal"),
        pytest.param("COVID-19 hit the B2B trade in MP3 files.", id="digits inside names"),
        pytest.param("The first try failed, the second held.", id="ordinals in words"),
    ],
)
def test_what_counts_nothing_is_no_figure(nlp: Language, text: str) -> None:
    assert figures_in(nlp, text) == ()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("one-" * 3000, id="number words in a chain"),
        pytest.param("one hundred " * 3000, id="scales in a row"),
        pytest.param("1,111" * 3000, id="groups of digits"),
    ],
)
def test_long_runs_of_number_words_are_read_in_bounded_pieces(nlp: Language, text: str) -> None:
    assert all(len(figure.text) < 200 for figure in figures_in(nlp, text))


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=120) | NUMBERISH)
def test_figures_of_any_text_lie_inside_it_in_order_without_overlap(nlp: Language, text: str) -> None:
    found = figures_in(nlp, text)
    assert all(text[figure.start : figure.end] == figure.text != "" for figure in found)
    assert all(before.end <= after.start for before, after in pairwise(found))
    assert all(figure.measure is None or text[slice(*figure.measure)].strip() for figure in found)


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=120) | NUMBERISH)
def test_the_same_text_gives_the_same_figures_again(nlp: Language, text: str) -> None:
    assert figures_in(nlp, text) == figures_in(nlp, text)


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(HUNDREDS))
def test_a_number_has_one_value_however_it_is_written(nlp: Language, hundreds: int) -> None:
    written = (
        f"{hundreds * 100:,}",
        f"{hundreds * 100}",
        f"{hundreds / 10}k",
        f"{hundreds / 10}K",
        f"{hundreds / 10} thousand",
        f"{in_words(hundreds)} hundred",
    )
    found = [one(nlp, f"Orders rose to {number}.") for number in written]
    assert [(figure.text, figure.value) for figure in found] == [
        (number, pytest.approx(hundreds * 100.0)) for number in written
    ]


@settings(max_examples=40, deadline=None)
@given(st.integers(min_value=2, max_value=99))
def test_a_number_has_one_value_in_digits_and_in_words(nlp: Language, number: int) -> None:
    digits, words = (one(nlp, f"Errors fell by {said} percent.") for said in (str(number), in_words(number)))
    assert (digits.kind, digits.value, digits.unit) == (words.kind, words.value, words.unit)
    assert digits.value == number


@settings(max_examples=60, deadline=None)
@given(NUMBERISH)
def test_ties_of_any_text_are_mutual(nlp: Language, text: str) -> None:
    found = figures_in(nlp, text)
    assert all(
        found[figure.pair].pair == place for place, figure in enumerate(found) if figure.pair is not None
    )
