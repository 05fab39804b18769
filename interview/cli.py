"""The `lodestar` command. Its verbs are imported only when they are called for."""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.metadata import version
from typing import Final

import click

_VERBS: Final = {
    "serve": ("interview.commands.serve:serve", "Run Lodestar's web pages on this machine."),
    "score": ("scoring.cli:score", "Score an answer, or a stream of them."),
    "evaluate": ("scoring.evaluate:evaluate", "Measure the engine on labelled answers."),
    "model": ("scoring.training:model", "Train the shipped model, or show it."),
    "bank": ("interview.commands.bank:bank", "Check, list and show the question bank."),
    "db": ("interview.commands.database:db", "Look after the database."),
}
# named by module and class, so that telling them apart imports none of those modules
_EXPECTED: Final = {
    ("question_bank.errors", "BankError"),
    ("question_bank.errors", "UnknownEntry"),
    ("scoring.errors", "ScoringError"),
    ("interview.errors", "InterviewError"),
    ("sqlalchemy.exc", "SQLAlchemyError"),
}


class LazyGroup(click.Group):
    """A group that knows its commands by "module:attribute" and a line of help."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Return the verbs in the order in which they are most called for."""
        return list(_VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import a verb's module and return its command."""
        if cmd_name not in _VERBS:
            return None
        module, attribute = _VERBS[cmd_name][0].split(":")
        command: click.Command = getattr(import_module(module), attribute)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """Write the list of verbs without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, words) for name, (_, words) in _VERBS.items()])


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(version("lodestar"), prog_name="lodestar")
def lodestar() -> None:
    """Interview practice that reads an answer, marks its parts and explains every level."""


def main() -> None:
    """Run the command; what can be foreseen ends in one clear line and exit code 1."""
    try:
        lodestar()
    except Exception as error:
        if not _is_expected(error):
            raise
        click.echo(f"lodestar: {getattr(error, 'orig', None) or error}", err=True)
        sys.exit(1)


def _is_expected(error: Exception) -> bool:
    return any((cls.__module__, cls.__name__) in _EXPECTED for cls in type(error).__mro__)
