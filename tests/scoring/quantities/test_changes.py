"""Changes told some way after their two ends."""

from __future__ import annotations

import pytest
from spacy.language import Language

from tests.scoring.readings import messages_in


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param(
            "Completion went from 40% to 60% over two months; that's a 20% increase.",
            "from 40% to 60% is 20 points, or 50% more; the answer says 20%",
            id="how long it took stands between",
        ),
        pytest.param(
            "It was 30% when I came, and 42% when I left, so an increase of 15 points.",
            "from 30% to 42% is 12 points, or 40% more; the answer says 15 points",
            id="when it was stands between",
        ),
        pytest.param(
            "A box waited on average 16 days, and we got that to 10 days, a cut of 60%.",
            "from 16 days to 10 days is 37.5% less; the answer says 60%",
            id="an average at the ends",
        ),
        pytest.param(
            "Returns went from 14% to 9%, I even wrote “a reduction of 50%”.",
            "from 14% to 9% is 5 points, or 35.7% less; the answer says 50%",
            id="who wrote it stands between",
        ),
        pytest.param(
            "Returns fell from 40 to 30. They put in the newsletter that it is a 50% drop.",
            "from 40 to 30 is 25% less; the answer says 50%",
            id="who put it stands between",
        ),
        pytest.param(
            "The budget was $1.2M and we closed at $1.26M, so 10% over.",
            "from $1.2M to $1.26M is 5% more; the answer says 10%",
            id="a budget and what it came to",
        ),
        pytest.param(
            "The bill went from €64 to €48, a drop of a third.",
            "from €64 to €48 is 25% less; the answer says a third",
            id="a quarter is no third",
        ),
        pytest.param(
            "Calls went from 520 to 390, so half of the calls disappeared.",
            "from 520 to 390 is 25% less; the answer says half",
            id="a share that disappeared",
        ),
        pytest.param(
            "Waits fell from 40% to 25%, so 20 points.",
            "from 40% to 25% is 15 points, or 37.5% less; the answer says 20 points",
            id="points without a word for them",
        ),
    ],
)
def test_a_change_is_read_some_way_after_its_ends(nlp: Language, text: str, message: str) -> None:
    assert messages_in(nlp, text) == [message]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Completion went from 40% to 60% over two months; that's a 50% increase.", id="how long it took"
        ),
        pytest.param(
            "Calls went from 40 to 30 in two months, and sales were up 10%.", id="another thing went up"
        ),
        pytest.param(
            "Turnover went from £2m to £3m over five years, an average of 8% a year.",
            id="a change for each year",
        ),
        pytest.param("Waiting fell from 60 minutes to 40. That's a 20% bonus for the team.", id="a bonus"),
        pytest.param("Errors went from 12% to 9%, so we cut them by a quarter.", id="a quarter"),
        pytest.param("Errors went from 12% to 8%, a drop of about a third.", id="about a third"),
        pytest.param("The rate went from 4% to 6%, half of them new.", id="half of them"),
        pytest.param("Calls went from 520 to 390, so half of the team moved on.", id="half of others"),
        pytest.param(
            "Staff went from 10 to 12 after we had won the big contract in May, so overtime fell 30%.",
            id="what fell",
        ),
        pytest.param(
            "Pickers went from 10 to 12 to handle the orders that came in from the new shop, a 30% rise.",
            id="a rise in what is told between",
        ),
        pytest.param(
            "The budget was $1.2M and we closed at $1.26M, so 5% over.", id="a budget that was met but for 5%"
        ),
        pytest.param("It was 40 euros in May and I paid 30, so a quarter off.", id="a quarter off"),
    ],
)
def test_what_may_be_another_change_is_left_alone(nlp: Language, text: str) -> None:
    assert messages_in(nlp, text) == []
