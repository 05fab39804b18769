"""A stranger practises."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.builders import STORY
from tests.journeys.conftest import Visitor, answer

# each of these letters is sent as nine characters
TOO_LARGE = "語" * 240_000
JAVASCRIPT = pytest.mark.parametrize("javascript", [True, False], ids=["with scripts", "without scripts"])


@JAVASCRIPT
def test_a_stranger_practises_from_the_first_click_to_the_second_attempt(
    visitor: Visitor, *, javascript: bool
) -> None:
    page = visitor(java_script_enabled=javascript)
    page.goto("/")
    page.get_by_role("link", name="Start with a question").click()
    page.get_by_label("Your answer").fill(STORY)
    page.get_by_role("button", name="Read my answer").click()
    expect(page).to_have_url(re.compile("/attempts/"))
    expect(page.locator("#your-answer")).to_contain_text("profiled the job")
    expect(page.locator(".criterion")).not_to_have_count(0)
    page.get_by_role("link", name="Try again", exact=True).click()
    expect(page.get_by_label("Your answer")).to_have_value(STORY)
    page.get_by_label("Your answer").fill(STORY + " I learned to look at the queries first.")
    page.get_by_role("button", name="Read my answer").click()
    expect(page.get_by_role("heading", name="Your attempts at this question")).to_be_visible()
    page.get_by_role("link", name="Compare", exact=True).click()
    expect(page.get_by_role("heading", name="The one before")).to_be_visible()
    page.get_by_role("link", name="Your attempts", exact=True).click()
    expect(page.get_by_text("2 so far")).to_be_visible()


@JAVASCRIPT
def test_questions_are_found_by_words_and_filters(visitor: Visitor, *, javascript: bool) -> None:
    page = visitor(java_script_enabled=javascript)
    page.goto("/questions")
    page.get_by_label("Level").select_option("advanced")
    page.get_by_role("searchbox").fill("conflict")
    if not javascript:
        page.get_by_role("button", name="Find").click()
    expect(page.get_by_role("status")).to_contain_text("match.")
    expect(page).to_have_url(re.compile("q=conflict"))
    expect(page).to_have_url(re.compile("level=advanced"))
    page.go_back()
    expect(page.get_by_role("heading", name="Questions", exact=True)).to_be_visible()


@pytest.mark.parametrize("question_id", ["ml-feasibility-01", "ml-cart-abandonment"])
def test_other_kinds_of_question_are_read_by_their_own_parts(visitor: Visitor, question_id: str) -> None:
    page = visitor()
    answer(
        page,
        "First I ask the product manager what the problem is. Then I check the data.",
        question_id=question_id,
    )
    expect(page.locator(".legend li").first).to_be_visible()
    expect(page.locator(".legend")).not_to_contain_text("Situation")


def test_a_draft_is_saved_while_writing_and_survives_a_reload(visitor: Visitor) -> None:
    page = visitor()
    page.goto("/questions/conflict-got-in-the-way")
    page.get_by_label("Your answer").fill("Half an answer")
    expect(page.locator("#saved")).to_contain_text("Saved")
    expect(page.locator("#counts")).to_contain_text("3 words")
    page.reload()
    expect(page.get_by_label("Your answer")).to_have_value("Half an answer")


def test_saving_keeps_the_cursor_where_it_is(visitor: Visitor) -> None:
    page = visitor()
    page.goto("/questions/conflict-got-in-the-way")
    page.get_by_label("Your answer").press_sequentially("One two")
    expect(page.locator("#saved")).to_contain_text("Saved")
    expect(page.get_by_label("Your answer")).to_be_focused()


def test_the_state_of_a_draft_is_told_only_when_it_changes(visitor: Visitor) -> None:
    page = visitor()
    page.goto("/questions/conflict-got-in-the-way")
    page.evaluate(
        """() => {
            window.told = [];
            const saved = document.getElementById("saved");
            new MutationObserver(() => window.told.push(saved.textContent)).observe(saved, { childList: true });
        }"""
    )
    page.get_by_label("Your answer").press_sequentially("One two three")
    expect(page.locator("#saved")).to_contain_text("Saved")
    assert page.evaluate("window.told.filter((words) => words === 'Not saved yet').length") == 1


def test_a_draft_that_is_too_long_is_told_why(visitor: Visitor) -> None:
    page = visitor()
    page.goto("/questions/conflict-got-in-the-way")
    page.get_by_label("Your answer").fill("x" * 200_001)
    expect(page.locator("#saved")).to_contain_text("longer than can be read: 200,001 characters")


@pytest.mark.parametrize(
    "text",
    [
        "<script>document.title = 'owned'</script> I did it.",
        "אז החלטתי לדבר איתו. הוא הסכים.",
        "I did it 👩🏽‍🚀. It held.",
    ],
    ids=["script", "right-to-left", "emoji"],
)
def test_odd_text_is_shown_as_it_was_written(visitor: Visitor, text: str) -> None:
    page = visitor()
    answer(page, text)
    expect(page.locator("#your-answer")).to_contain_text(text.split(".", maxsplit=1)[0].strip()[:20])
    expect(page).to_have_title(re.compile("read back"))


def test_an_empty_answer_is_told_at_the_top_and_the_link_leads_to_the_box(visitor: Visitor) -> None:
    page = visitor()
    page.goto("/questions/ml-tradeoff-01")
    page.get_by_role("button", name="Read my answer").click()
    expect(page.get_by_role("alert")).to_be_focused()
    page.get_by_role("alert").get_by_role("link").click()
    expect(page).to_have_url(re.compile("#answer"))
    expect(page.get_by_label("Your answer")).to_have_attribute("aria-invalid", "true")


def test_what_is_too_large_to_send_stays_in_the_box(visitor: Visitor) -> None:
    page = visitor()
    page.goto("/questions/ml-tradeoff-01")
    page.get_by_label("Your answer").fill(TOO_LARGE)
    page.get_by_role("button", name="Read my answer").click()
    expect(page.locator("#saved")).to_contain_text("larger than can be sent")
    expect(page.get_by_label("Your answer")).not_to_have_value("")


def test_after_a_refusal_for_size_the_browser_still_holds_the_text(visitor: Visitor) -> None:
    page = visitor(java_script_enabled=False)
    page.goto("/questions/ml-tradeoff-01")
    page.get_by_label("Your answer").fill(TOO_LARGE)
    page.get_by_role("button", name="Read my answer").click()
    expect(page.get_by_role("heading", name="That is more than can be read at once")).to_be_visible()
    page.go_back()
    expect(page.get_by_label("Your answer")).to_have_value(TOO_LARGE)
