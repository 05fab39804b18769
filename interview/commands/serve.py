"""`lodestar serve`."""

from __future__ import annotations

from dataclasses import replace

import click

from interview.serving import serve as serve_with
from interview.settings import Settings


@click.command()
@click.option("--host", help="Address to listen on.  [default: LODESTAR_HOST or 127.0.0.1]")
@click.option("--port", type=click.IntRange(1, 65_535), help="Port.  [default: LODESTAR_PORT or 8000]")
@click.option("--workers", type=click.IntRange(1, 64), help="Processes.  [default: LODESTAR_WORKERS or 2]")
def serve(*, host: str | None, port: int | None, workers: int | None) -> None:
    """Run Lodestar's web pages on this machine.

    Brings the database up to date first, and prints the address when it is ready.
    """
    settings = Settings.from_env()
    serve_with(
        replace(
            settings,
            host=host or settings.host,
            port=port or settings.port,
            workers=workers or settings.workers,
        )
    )
