"""Changes since a figure that was told earlier."""

from __future__ import annotations

import pytest
from spacy.language import Language

from tests.scoring.readings import messages_in


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param(
            "The rate was 88 lines an hour when I came. Everybody blamed the agency, so I walked it for two days with a counter. The rate went up to 121. That is a 50% improvement.",
            "from 88 lines an hour to 121 is 37.5% more; the answer says 50%",
            id="a share of what was",
        ),
        pytest.param(
            "A quote took 81 days before. I let small jobs be quoted off a table of two rules. Now it is 49 days. A drop of 42 days.",
            "81 days and 49 days are 32 apart; the answer says 42 days",
            id="how far apart they are",
        ),
        pytest.param(
            "Absence was 14% that year. I rang each of the three teams and asked two questions. It came to 6% in the spring, that is ten points better.",
            "from 14% to 6% is 8 points, or 57.1% less; the answer says ten points",
            id="better by so many points",
        ),
        pytest.param(
            "There were 1,150 articles in the help pages. I read them for two weeks and dropped what nobody opened. Now there are 310 left. That is 740 gone.",
            "1,150 and 310 are 840 apart; the answer says 740",
            id="so many gone",
        ),
    ],
)
def test_a_change_since_what_was_told_earlier_is_read(nlp: Language, text: str, message: str) -> None:
    assert messages_in(nlp, text) == [message]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "The rate was 88 lines an hour when I came. Everybody blamed the agency, so I walked it for two days with a counter. The rate went up to 121. That is a 38% improvement.",
            id="a share of what was",
        ),
        pytest.param(
            "A quote took 81 days before. I let small jobs be quoted off a table of two rules. Now it is 49 days. A drop of 32 days.",
            id="how far apart they are",
        ),
        pytest.param(
            "A quote took 81 days in the past, and 60 in May. I stopped the meeting of two hours. Last quarter the quote took 49 days. A drop of 11 days.",
            id="since another that was told",
        ),
        pytest.param(
            "A quote took 81 days in the past. I stopped the meeting of two hours. Last quarter the quote took 49 days. A drop of 40% in complaints came too.",
            id="another thing",
        ),
    ],
)
def test_what_another_figure_gives_is_left_alone(nlp: Language, text: str) -> None:
    assert messages_in(nlp, text) == []
