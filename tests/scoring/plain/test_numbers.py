"""Numbers, times of day and years are read alike however they are written."""

from __future__ import annotations

import pytest

from scoring.plain.form import plain


@pytest.mark.parametrize(
    ("in_words", "in_digits"),
    [
        pytest.param("We sold eight thousand four hundred pies.", "We sold 8,400 pies.", id="thousands"),
        pytest.param("It cost two thousand two hundred and fifty.", "It cost 2,250.", id="with and"),
        pytest.param("We sent twelve hundred letters.", "We sent 1,200 letters.", id="twelve hundred"),
        pytest.param("A hundred and twenty thousand came.", "120,000 came.", id="hundreds of thousands"),
        pytest.param("We had three million rows.", "We had 3 million rows.", id="millions"),
        pytest.param("It cost one point four million.", "It cost 1.4 million.", id="broken millions"),
        pytest.param("The score was zero point eight five.", "The score was 0.85.", id="hundredths"),
        pytest.param("It took two and a half hours.", "It took 2.5 hours.", id="a half"),
        pytest.param("It took 3 and a quarter days.", "It took 3.25 days.", id="a quarter"),
        pytest.param("It fell by twelve and a half per cent.", "It fell by 12.5%.", id="a half per cent"),
        pytest.param("It rose by forty percent.", "It rose by 40%.", id="per cent"),
        pytest.param("It was perhaps three.", "It was perhaps 3.", id="a small number"),
        pytest.param("I phoned three other shops.", "I phoned 3 other shops.", id="after a verb"),
        pytest.param("Four out of five came.", "4 out of 5 came.", id="so many of so many"),
        pytest.param("I came at half past six.", "I came at 6:30.", id="half past"),
        pytest.param("I left at a quarter to nine.", "I left at 8:45.", id="a quarter to"),
        pytest.param("It was ten to one and I ran.", "It was 12:50 and I ran.", id="ten to one"),
        pytest.param("We met at nine thirty.", "We met at 9:30.", id="nine thirty"),
        pytest.param("I kept it under two fifty.", "I kept it under 250.", id="hundreds as they are said"),
        pytest.param("It was two pounds ten a case.", "It was 2.10 pounds a case.", id="pounds and pence"),
        pytest.param("It ran 5h 40m.", "It ran 5 hours 40 minutes.", id="hours and minutes in short"),
        pytest.param("It came at eleven twenty.", "It came at 11:20.", id="an hour and its minutes"),
        pytest.param("That was in twenty twenty-two.", "That was in 2022.", id="a year"),
        pytest.param("Since nineteen ninety-eight I drove.", "Since 1998 I drove.", id="an older year"),
    ],
)
def test_a_number_reads_alike_in_words_and_in_digits(in_words: str, in_digits: str) -> None:
    assert plain(in_words).text == plain(in_digits).text


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("We cut it from ten to six.", id="a change is no time"),
        pytest.param("I stood at five to ten people's doors.", id="a range is no time"),
        pytest.param("I paid with twenty twenty-pound notes.", id="notes are no year"),
        pytest.param("It fell from ten in the quarter to six.", id="a quarter that ends is no time"),
        pytest.param("That was the twenty-eighth show.", id="a place in a row keeps its word"),
        pytest.param("Table 6 was full.", id="a name keeps its digit"),
        pytest.param("We waited five to ten minutes.", id="minutes are no time of day"),
    ],
)
def test_what_only_looks_like_a_time_or_a_year_stays(text: str) -> None:
    assert plain(text).text == text
