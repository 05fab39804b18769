"""Who acts."""

from __future__ import annotations

import pytest

from tests.scoring.readings import Reader


@pytest.mark.parametrize(
    ("text", "mine", "ours"),
    [
        pytest.param("", 0, 0, id="empty"),
        pytest.param("I rang her.", 1, 0, id="I"),
        pytest.param("We rang her.", 0, 1, id="we"),
        pytest.param("I rang her and we left.", 1, 1, id="both in one sentence"),
        pytest.param("I called, asked and paid.", 3, 0, id="several verbs of one subject"),
        pytest.param("Fixed the pump.", 1, 0, id="a note without a subject"),
        pytest.param("She rang us.", 0, 0, id="another"),
        pytest.param("The pump was fixed.", 0, 0, id="no one is said"),
        pytest.param("I was tired and I felt ill.", 0, 0, id="states"),
        pytest.param("I think that we closed it.", 0, 1, id="thinking is no act"),
        pytest.param("My sister told me.", 0, 0, id="my and me"),
    ],
)
def test_acting_clauses_are_counted_by_their_subject(read: Reader, text: str, mine: int, ours: int) -> None:
    owned = read(("A", text)).ownership
    assert (owned.i, owned.we) == (mine, ours)


@pytest.mark.parametrize(
    ("text", "share"),
    [
        pytest.param("", 0.0, id="empty"),
        pytest.param("She rang us.", 0.0, id="neither"),
        pytest.param("I rang her.", 1.0, id="only I"),
        pytest.param("We rang her.", 0.0, id="only we"),
        pytest.param("I rang her. We met. We left. We ate.", 0.25, id="one of four"),
    ],
)
def test_the_share_is_that_of_i_among_both(read: Reader, text: str, share: float) -> None:
    assert read(("A", text)).ownership.share == share


def test_what_belongs_to_no_part_of_the_story_does_not_count(read: Reader) -> None:
    assert read(("O", "I rang her.")).ownership.i == 0
