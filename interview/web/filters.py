"""Small words and forms that templates need."""

from __future__ import annotations

from datetime import UTC, datetime

from flask import Flask

KIND_WORDS = {
    "behavioural": "A story from your past",
    "process": "How you work",
    "case": "A case to work through",
}


def init_app(app: Flask) -> None:
    """Make the filters known to the templates."""
    app.jinja_env.filters.update(
        exact_time=exact_time,
        machine_time=machine_time,
        kind_words=kind_words,
        role_words=role_words,
        sentence=sentence,
        first_sentence=first_sentence,
    )
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True


def exact_time(moment: datetime) -> str:
    """Return a moment such as "23 Nov 2026, 12:03 UTC"."""
    return f"{moment.astimezone(UTC):%-d %b %Y, %H:%M} UTC"


def machine_time(moment: datetime) -> str:
    """Return a moment for the datetime attribute."""
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def kind_words(kind: str) -> str:
    """Return what an answer to this kind of question is."""
    return KIND_WORDS.get(kind, kind)


def first_sentence(text: str) -> str:
    """Return the text up to its first full stop, on one line."""
    line = " ".join(text.split())
    head, stop, _ = line.partition(". ")
    return head + stop.strip()


def sentence(words: str) -> str:
    """Return words as a sentence: a capital at the start, a full stop at the end."""
    return words[:1].upper() + words[1:] + ("" if words.endswith((".", "?", "!")) else ".")


def role_words(role: str) -> str:
    """Return a role's id as words."""
    return role.replace("-", " ")
