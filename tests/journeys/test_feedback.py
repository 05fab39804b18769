"""The feedback page by pointer, by keyboard, on a phone, on paper."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.builders import STORY
from tests.journeys.conftest import Visitor, answer

LIT = re.compile(r"\blit\b")


def test_pointing_at_a_criterion_lights_its_evidence_and_back(visitor: Visitor) -> None:
    page = visitor(viewport={"width": 1280, "height": 900})
    answer(page, STORY)
    piece = page.locator("#your-answer [data-cited-by]").first
    criterion_id = (piece.get_attribute("data-cited-by") or "").split()[0]
    criterion = page.locator(f'.criterion[data-cites="{criterion_id}"]')
    criterion.locator("summary").hover()
    expect(piece).to_have_class(LIT)
    page.get_by_role("heading", name="In short").hover()
    expect(piece).not_to_have_class(LIT)
    piece.hover()
    expect(criterion).to_have_class(LIT)


def test_arrow_keys_move_through_criteria_and_enter_opens(visitor: Visitor) -> None:
    page = visitor()
    answer(page, STORY)
    summaries = page.locator(".criterion summary")
    summaries.first.focus()
    page.keyboard.press("ArrowDown")
    expect(summaries.nth(1)).to_be_focused()
    page.keyboard.press("End")
    expect(summaries.last).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(summaries.last).to_be_focused()
    before = page.locator(".criterion").last.evaluate("entry => entry.open")
    page.keyboard.press("Enter")
    assert page.locator(".criterion").last.evaluate("entry => entry.open") is not before


def test_without_scripts_a_quote_leads_to_its_place(visitor: Visitor) -> None:
    page = visitor(java_script_enabled=False)
    answer(page, STORY)
    quote = page.locator(".criterion[open] .quotes a").first
    if not quote.count():
        page.locator(".criterion", has=page.locator(".quotes a")).first.locator("summary").click()
        quote = page.locator(".criterion[open] .quotes a").first
    quote.click()
    target = (quote.get_attribute("href") or "")[1:]
    expect(page).to_have_url(re.compile(f"#{target}$"))
    expect(page.locator(f"[id='{target}']")).to_be_visible()


def test_the_marks_can_be_put_away(visitor: Visitor) -> None:
    page = visitor()
    answer(page, STORY)
    page.get_by_label("Show the parts").uncheck()
    expect(page.locator("#your-answer .tag").first).to_be_hidden()
    expect(page.locator("#your-answer")).to_contain_text("profiled the job")


def test_a_whole_practice_needs_no_pointer(visitor: Visitor) -> None:
    page = visitor()
    page.goto("/questions/ml-tradeoff-01")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_label("Your answer")).to_be_focused()
    page.keyboard.insert_text(STORY)
    while not page.get_by_role("button", name="Read my answer").evaluate(
        "it => it === document.activeElement"
    ):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/attempts/"))


def test_on_paper_the_report_is_whole_and_without_the_menu(visitor: Visitor) -> None:
    page = visitor()
    answer(page, STORY)
    page.emulate_media(media="print")
    expect(page.locator(".masthead")).to_be_hidden()
    expect(page.locator("#your-answer")).to_be_visible()
