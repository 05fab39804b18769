"""Templates compile, stay small, escape everything, and hold nothing unused."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from flask import Flask

from interview.app import TEMPLATES

FILES = sorted(TEMPLATES.rglob("*.html"))
NAMES = [file.relative_to(TEMPLATES).as_posix() for file in FILES]
TEXTS = {name: file.read_text(encoding="utf-8") for name, file in zip(NAMES, FILES, strict=True)}
PYTHON = "\n".join(
    file.read_text(encoding="utf-8") for file in (Path(__file__).parents[2] / "interview").rglob("*.py")
)


def most_lines(name: str) -> int:
    if name.startswith("components/"):
        return 120
    return 50 if "_partials/" in name else 80


@pytest.mark.parametrize("name", NAMES)
def test_a_template_compiles(app: Flask, name: str) -> None:
    assert app.jinja_env.get_template(name)


@pytest.mark.parametrize("name", NAMES)
def test_a_template_stays_small(name: str) -> None:
    assert len(TEXTS[name].splitlines()) <= most_lines(name)


@pytest.mark.parametrize("name", NAMES)
def test_nothing_goes_unescaped_or_inline(name: str) -> None:
    text = TEXTS[name]
    assert not re.search(r"\|\s*safe\b|autoescape|<style|\sstyle=|\son\w+=", text)
    assert not re.search(r"<script(?![^>]*\ssrc=)", text)


@pytest.mark.parametrize("name", [name for name in NAMES if "patterns" not in name])
def test_every_template_is_used(name: str) -> None:
    everything = PYTHON + "\n".join(TEXTS.values())
    assert f'"{name}"' in everything


@pytest.mark.parametrize(
    ("name", "macro"),
    [(name, macro) for name, text in TEXTS.items() for macro in re.findall(r"{% macro (\w+)\(", text)],
)
def test_every_macro_is_called(name: str, macro: str) -> None:
    others = "\n".join(text for other, text in TEXTS.items() if other not in {name, "patterns.html"})
    imported = re.search(rf'from "{name}" import [^%]*\b{macro}\b', others)
    called_at_home = re.search(rf"(?<!macro )\b{macro}\(", TEXTS[name])
    assert imported or called_at_home


@pytest.mark.parametrize("name", NAMES)
def test_what_is_imported_is_used(name: str) -> None:
    for names in re.findall(r'{% from "[^"]+" import ([^%]+?) %}', TEXTS[name]):
        for entry in names.split(","):
            alias = entry.split(" as ")[-1].strip()
            assert re.search(rf"\b{alias}\(", TEXTS[name]), alias
