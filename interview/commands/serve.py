"""`lodestar serve`."""

from __future__ import annotations

from dataclasses import replace

import click

from interview.serving import serve as serve_with
from interview.settings import Settings

Given = str | int | None


@click.command()
@click.option("--host", help="Address to listen on.  [default: LODESTAR_HOST or 127.0.0.1]")
@click.option("--port", type=click.IntRange(1, 65_535), help="Port to listen on.  [default: LODESTAR_PORT or 8000]")
@click.option("--workers", type=click.IntRange(1, 64), help="Processes that answer.  [default: LODESTAR_WORKERS or 2]")
def serve(**given: Given) -> None:
    """Run Lodestar's web pages on this machine.

    Brings the database up to date first, and prints the address when it is ready.
    """
    settings = Settings.from_env()
    serve_with(replace(settings, **{name: value for name, value in given.items() if value is not None}))
