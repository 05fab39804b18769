"""The server that the journeys visit: the real application on the port and database it is told."""

from __future__ import annotations

import sys

from interview.app import create_app
from interview.migrations import migrate
from interview.serving import Server
from interview.settings import Settings


def main(database_url: str, port: str) -> None:
    """Serve until stopped."""
    settings = Settings(
        database_url=database_url, secret_key="only for journeys", port=int(port), workers=1, debug=True
    )
    migrate(database_url)
    Server(create_app(settings), settings).run()


if __name__ == "__main__":
    main(*sys.argv[1:])
