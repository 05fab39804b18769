"""What a visitor fills in: the question browser's filters, and the answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Final, Self

from flask_wtf import FlaskForm
from wtforms import TextAreaField
from wtforms.validators import ValidationError

LONGEST_ANSWER: Final = 200_000
_LONGEST_SEARCH: Final = 200
_CONTROLS: Final = {code: None for code in (*range(32), 127) if chr(code) not in "\n\t"}


def clean(text: str | None) -> str:
    """Return the text with line breaks as one character and without control characters."""
    return (text or "").replace("\r\n", "\n").replace("\r", "\n").translate(_CONTROLS)


def _enough(_form: FlaskForm, field: TextAreaField) -> None:
    if not (field.data or "").strip():
        raise ValidationError("Write an answer first. A few sentences are enough to get a reading.")


def _not_too_much(_form: FlaskForm, field: TextAreaField) -> None:
    if len(field.data) > LONGEST_ANSWER:
        raise ValidationError(
            f"This is longer than can be read: {len(field.data):,} characters, "
            f"where {LONGEST_ANSWER:,} are the limit. Shorten it and send it again."
        )


class AnswerForm(FlaskForm):  # type: ignore[misc]
    """An answer to be read."""

    answer = TextAreaField("Your answer", filters=[clean], validators=[_enough, _not_too_much])


class DraftForm(FlaskForm):  # type: ignore[misc]
    """An answer that is being written; it may be empty."""

    answer = TextAreaField(filters=[clean], validators=[_not_too_much])


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionFilter:
    """What the question browser is asked for; empty values ask for everything."""

    q: str = ""
    competency: str = ""
    level: str = ""
    kind: str = ""
    role: str = ""

    @classmethod
    def from_args(cls, args: Mapping[str, str]) -> Self:
        """Read the address's query."""
        return cls(**{name: clean(args.get(name))[:_LONGEST_SEARCH].strip() for name in cls.__slots__})

    @property
    def given(self) -> dict[str, str]:
        """The values that ask for something."""
        return {name: value for name, value in asdict(self).items() if value}
