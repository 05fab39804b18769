"""Changes of shares in points and in per cent, and the share that a difference is."""

from __future__ import annotations

import pytest
from spacy.language import Language

from tests.scoring.readings import messages_in


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param(
            "Attendance was 60% in May. By July it was 75%. So a rise of 15 percent in one term.",
            "from 60% to 75% is 15 points, or 25% more; the answer says 15 percent",
            id="points told as per cent",
        ),
        pytest.param(
            "Waste had been 8% and it was 6% at the end, so a drop of 25 percentage points.",
            "from 8% to 6% is 2 points, or 25% less; the answer says 25 percentage points",
            id="per cent told as points",
        ),
        pytest.param(
            "The lease was £50,000 and the new one is £40,000. That is £10,000 saved, or 35%.",
            "£10,000 of £50,000 is 20%; the answer says 35%",
            id="the share that a saving is",
        ),
        pytest.param(
            "I read 60 letters. There were mistakes in 12 of those, so an error rate of 35%.",
            "12 of 60 is 20%; the answer says 35%",
            id="a rate of those told before",
        ),
    ],
)
def test_a_share_that_the_ends_told_before_do_not_give_is_said(
    nlp: Language, text: str, message: str
) -> None:
    assert messages_in(nlp, text) == [message]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Attendance was 60% in May. By July it was 75%. So a rise of 15 points.", id="points"),
        pytest.param("Attendance was 60% in May. By July it was 75%. So a rise of 25 percent.", id="per cent"),
        pytest.param("Waste had been 8% and was 6% at the end, so a drop of 2 points.", id="points of a drop"),
        pytest.param("Attendance went from 52% to 68% and the pass rate rose by 16%.", id="another thing rose"),
        pytest.param("Churn was 12% and the margin 20%. Sales were up 8%.", id="a change of something else"),
        pytest.param("Margin went from 10% to 12%. A 20 point rise in morale came too.", id="a rise in another thing"),
        pytest.param("Costs were up 6% in May. In June they were up 2%, but sales were down 4%.", id="two changes"),
        pytest.param(
            "Attendance was 60%, then 75%. Absence for colds is another 15 percent.", id="a share, and no change"
        ),
        pytest.param("It was £50,000 and is £40,000 now. That is £10,000 saved, or 20%.", id="a saving of the old"),
        pytest.param("It was £50,000 and is £40,000 now. That is £10,000 saved, or 25%.", id="a saving of the new"),
        pytest.param("I read 60 letters. There were mistakes in 12 of those, so an error rate of 20%.", id="a rate"),
        pytest.param("I read 60 letters. There were mistakes in 12 of those, so 80%.", id="a rate of the others"),
        pytest.param("Of 24 firms I wrote 60 letters to, 12 of those answered, a rate of 50%.", id="of the firms"),
        pytest.param("It was £50,000. That is £10,000 saved, or 35%.", id="one end is not told"),
    ],
)  # fmt: skip
def test_a_share_that_the_ends_give_in_any_reading_is_left_alone(nlp: Language, text: str) -> None:
    assert messages_in(nlp, text) == []
