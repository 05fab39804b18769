"""Every page in light and dark by axe, narrow, and with large text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.builders import STORY
from tests.journeys.conftest import Visitor, answer

AXE = Path(__file__).parent / "vendor" / "axe-core-4.14.1.min.js"
PAGES = [
    "/",
    "/questions",
    "/questions?q=zebra",
    "/questions/ml-tradeoff-01",
    "/questions/ml-cart-abandonment",
    "/skills",
    "/skills/cross-functional-ml",
    "/packs/first-practice",
    "/attempts",
    "/about",
    "/about/measured",
    "/patterns",
    "/nothing-here",
]


def violations(page: Page) -> list[str]:
    """Return what axe finds, in words."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found: dict[str, Any] = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [
        f"{entry['id']}: {entry['help']}: {node['html'][:160]}"
        for entry in found["violations"]
        for node in entry["nodes"]
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_any_page(visitor: Visitor, scheme: str) -> None:
    page = visitor(color_scheme=scheme)
    found = {}
    for path in PAGES:
        page.goto(path)
        page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true")
        found[path] = violations(page)
    assert {path: faults for path, faults in found.items() if faults} == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_after_an_answer(visitor: Visitor, scheme: str) -> None:
    page = visitor(color_scheme=scheme, reduced_motion="reduce")
    found = {}
    for turn in ("first", "second"):
        answer(page, STORY)
        page.locator(".criterion summary").nth(2).focus()
        found[turn] = violations(page)
    page.get_by_role("link", name="Compare", exact=True).click()
    expect(page.get_by_role("heading", name="The one before")).to_be_visible()
    found["compare"] = violations(page)
    page.goto("/attempts")
    found["history"] = violations(page)
    page.goto("/questions/conflict-got-in-the-way")
    page.get_by_role("button", name="Read my answer").click()
    expect(page.get_by_role("alert")).to_be_visible()
    found["fault"] = violations(page)
    assert {name: faults for name, faults in found.items() if faults} == {}


def test_nothing_needs_sideways_scrolling_at_320_pixels(visitor: Visitor) -> None:
    page = visitor(viewport={"width": 320, "height": 640})
    answer(page, STORY)
    wide = [page.url] if overflows(page) else []
    for path in PAGES:
        page.goto(path)
        wide += [path] if overflows(page) else []
    assert wide == []


def test_nothing_is_cut_off_when_text_is_twice_as_large(visitor: Visitor) -> None:
    page = visitor(viewport={"width": 1280, "height": 900})
    answer(page, STORY)
    page.evaluate(
        "new CSSStyleSheet().replace('html { font-size: 200% }').then(s => document.adoptedStyleSheets = [s])"
    )
    assert not overflows(page)


def overflows(page: Page) -> bool:
    """Return whether the page is wider than its window."""
    return bool(page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
