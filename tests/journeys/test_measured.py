"""A doubter asks how well it works."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.journeys.conftest import Visitor


@pytest.mark.parametrize("javascript", [True, False], ids=["with scripts", "without scripts"])
def test_a_doubter_finds_the_figures_from_the_foot_of_any_page(visitor: Visitor, *, javascript: bool) -> None:
    page = visitor(java_script_enabled=javascript)
    page.goto("/questions")
    page.get_by_role("link", name="How well does this work?").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("How well does this work?")
    expect(page.locator(".measured").first.locator("tbody tr")).not_to_have_count(0)
    page.get_by_role("navigation", name="On this page").get_by_role("link").first.click()
    expect(page).to_have_url(re.compile("#"))


def test_every_link_on_the_page_leads_to_a_section(visitor: Visitor) -> None:
    page = visitor()
    page.goto("/about/measured")
    links = page.get_by_role("navigation", name="On this page").get_by_role("link")
    for link in links.all():
        expect(page.locator(str(link.get_attribute("href")))).to_have_count(1)


def test_a_bar_never_leaves_its_drawing(visitor: Visitor) -> None:
    page = visitor(viewport={"width": 390, "height": 800})
    page.goto("/about/measured")
    widths = page.locator(".strip-value").evaluate_all(
        "bars => bars.map(bar => Number(bar.getAttribute('width')))"
    )
    assert widths
    assert all(0 <= width <= 200 for width in widths)
