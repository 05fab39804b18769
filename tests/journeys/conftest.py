"""One server and one browser for all journeys; a new visitor for each."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

START_SECONDS = 60
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
Visitor = Callable[..., Page]


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Start the real server on a free port with an empty database; return its address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    database = f"sqlite:///{tmp_path_factory.mktemp('journeys') / 'test.db'}"
    with subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.server", database, str(port)],
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout
        if "ready" not in (process.stdout.readline() or ""):
            process.kill()
            pytest.fail("the server did not start; its words stand above")
        yield f"http://127.0.0.1:{port}"
        process.terminate()
        process.wait(START_SECONDS)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return Debian's Chromium."""
    program = shutil.which("chromium")
    if program is None:
        pytest.fail("the journeys need Chromium on the PATH; `make test` installs it where it can")
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=program, args=list(FLAGS))
        yield launched
        launched.close()


@pytest.fixture
def visitor(browser: Browser, server: str) -> Iterator[Visitor]:
    """Return a function that brings a new visitor; faults in scripts fail the test."""
    contexts: list[BrowserContext] = []
    faults: list[str] = []

    def arrive(**options: object) -> Page:
        context = browser.new_context(base_url=server, **options)  # type: ignore[arg-type]
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on(
            "console", lambda entry: faults.append(entry.text) if "Security Policy" in entry.text else None
        )
        return page

    yield arrive
    for context in contexts:
        context.close()
    assert faults == []


def answer(page: Page, text: str, *, question_id: str = "ml-tradeoff-01") -> None:
    """Answer a question and wait for the feedback."""
    page.goto(f"/questions/{question_id}")
    page.get_by_label("Your answer").fill(text)
    page.get_by_role("button", name="Read my answer").click()
    expect(page.get_by_role("heading", name="Your answer", exact=True)).to_be_visible()
    page.wait_for_load_state()  # scripts have run
