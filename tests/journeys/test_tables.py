"""The tables of figures and trade-offs by pointer, by keyboard, without scripts, on a phone."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.builders import STORY
from tests.journeys.conftest import Visitor, answer
from tests.journeys.test_accessible import violations

LIT = re.compile(r"\blit\b")
NARROW = {"width": 320, "height": 640}


def cell(page: Page, words: str) -> Locator:
    return page.locator(".cells").get_by_role("link", name=words, exact=True).first


def lit_words(page: Page, within: str = "#your-answer") -> str:
    return "".join(page.locator(f"{within} .lit").all_text_contents())


def test_pointing_at_a_cell_lights_its_words_and_back(visitor: Visitor) -> None:
    page = visitor(viewport={"width": 1280, "height": 900})
    answer(page, STORY)
    cell(page, "40 minutes").hover()
    assert lit_words(page) == "40 minutes"
    page.get_by_role("heading", name="Figures").hover()
    assert not lit_words(page)
    page.locator("#your-answer [data-cited-by]", has_text=re.compile("^40 ")).hover()
    expect(cell(page, "40 minutes")).to_have_class(LIT)


def test_words_out_of_sight_are_shown_beside_the_cell_and_only_then(visitor: Visitor) -> None:
    page = visitor(viewport={"width": 1280, "height": 500})
    answer(page, STORY)
    cell(page, "40 minutes").focus()
    expect(page.locator("#peek")).to_be_visible()
    assert lit_words(page, "#peek") == "40 minutes"
    page.keyboard.press("Enter")
    expect(page.locator("#peek")).to_be_hidden()


def test_a_cell_leads_to_its_words_and_escape_leads_back(visitor: Visitor) -> None:
    page = visitor(viewport={"width": 1280, "height": 500})
    answer(page, STORY)
    cell(page, "40 minutes").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#your-answer .lit").first).to_be_in_viewport()
    assert lit_words(page) == "40 minutes"
    page.keyboard.press("Escape")
    expect(cell(page, "40 minutes")).to_be_focused()
    expect(cell(page, "40 minutes")).to_be_in_viewport()


def test_arrow_keys_move_through_the_cells_of_a_table(visitor: Visitor) -> None:
    page = visitor()
    answer(page, STORY)
    links = page.locator(".table.cells").first.locator("a")
    links.first.focus()
    page.keyboard.press("ArrowDown")
    expect(links.nth(1)).to_be_focused()
    page.keyboard.press("End")
    page.keyboard.press("ArrowDown")
    expect(links.last).to_be_focused()


def test_without_scripts_a_cell_leads_to_its_place(visitor: Visitor) -> None:
    page = visitor(java_script_enabled=False)
    answer(page, STORY)
    link = cell(page, "40 minutes")
    target = (link.get_attribute("href") or "")[1:]
    link.click()
    expect(page).to_have_url(re.compile(f"#{target}$"))
    expect(page.locator(f"[id='{target}']")).to_have_text(re.compile("^40 "))
    expect(page.get_by_text("Escape leads back.")).to_be_hidden()


def test_what_a_figure_lacks_is_asked_for_in_its_cell(visitor: Visitor) -> None:
    page = visitor()
    answer(page, STORY)
    row = page.get_by_role("table", name="Figures in your answer").get_by_role(
        "row", name=re.compile("3 hours")
    )
    expect(row.get_by_role("cell", name="over what time?")).to_be_visible()
    expect(row.get_by_role("cell", name=re.compile("^Not yet:"))).to_be_visible()


def test_a_pair_is_drawn_and_told_in_words(visitor: Visitor) -> None:
    page = visitor()
    answer(page, STORY)
    drawing = page.get_by_role("img", name=re.compile("^Before and after"))
    expect(drawing).to_have_accessible_name(re.compile("From 3 hours to 40 minutes"))
    expect(drawing.locator("rect")).to_have_count(2)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_on_a_phone_the_tables_read_downwards_and_stay_tables(visitor: Visitor, scheme: str) -> None:
    page = visitor(viewport=NARROW, color_scheme=scheme)
    answer(page, STORY)
    for name in ("Figures in your answer", "What you weighed"):
        table = page.get_by_role("table", name=name)
        expect(table.get_by_role("rowheader").first).to_be_visible()
        assert table.evaluate("table => table.getBoundingClientRect().right <= window.innerWidth")
    assert violations(page) == []
