"""Everything that differs between installations, read once from the environment."""

from __future__ import annotations

import os
import secrets
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

from interview.errors import SettingsError

STATE: Final = Path("var")
_HIGHEST_PORT: Final = 65_535


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How this installation runs. `debug` also serves the page of patterns."""

    database_url: str
    secret_key: str
    host: str = "127.0.0.1"
    port: int = 8000
    workers: int = 2
    language_model: str | None = None
    https: bool = False
    debug: bool = False

    @classmethod
    def from_env(cls, environ: Mapping[str, str] = os.environ, *, state: Path = STATE) -> Self:
        """Read `LODESTAR_…`; what is absent gets a default that works on one machine.

        `state` holds the embedded database and the generated key. Raises `SettingsError`.
        """
        return cls(
            database_url=database_url(environ, state=state),
            secret_key=environ.get("LODESTAR_SECRET_KEY") or _kept_key(state / "secret_key"),
            host=environ.get("LODESTAR_HOST") or "127.0.0.1",
            port=_whole(environ, "LODESTAR_PORT", default=8000, highest=_HIGHEST_PORT),
            workers=_whole(environ, "LODESTAR_WORKERS", default=2, highest=64),
            language_model=environ.get("LODESTAR_LANGUAGE_MODEL") or None,
            https=environ.get("LODESTAR_HTTPS") == "1",
            debug=environ.get("LODESTAR_DEBUG") == "1",
        )


def database_url(environ: Mapping[str, str] = os.environ, *, state: Path = STATE) -> str:
    """Return the database's address: LODESTAR_DATABASE_URL, or an SQLite file in `state`.

    Raises `SettingsError`.
    """
    if given := environ.get("LODESTAR_DATABASE_URL"):
        return given
    _make_folder(state)
    return f"sqlite:///{(state / 'lodestar.db').resolve()}"


def _kept_key(file: Path) -> str:
    """Return the key in `file`, which is made, readable by its owner only, if it is absent."""
    _make_folder(file.parent)
    try:
        if not file.exists():
            _make_key(file)
        key = file.read_text(encoding="ascii").strip()
    except OSError as error:
        raise SettingsError(
            f"cannot keep a secret key in {file}: {error.strerror}; set LODESTAR_SECRET_KEY"
        ) from error
    if not key:
        raise SettingsError(f"the secret key in {file} is empty; delete the file, and a new one is made")
    return key


def _make_key(file: Path) -> None:
    """Put a new key in `file`, whole or not at all; where another process was first, its key stays."""
    descriptor, written = tempfile.mkstemp(prefix=f".{file.name}-", dir=file.parent)  # with mode 0600
    try:
        with os.fdopen(descriptor, "w", encoding="ascii") as stream:
            stream.write(secrets.token_hex(32) + "\n")
            stream.flush()
            os.fsync(stream.fileno())
        with suppress(FileExistsError):
            os.link(written, file)
    finally:
        Path(written).unlink()


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SettingsError(
            f"{folder} cannot be made a folder: {error.strerror}; move away what stands in its place, "
            "or set both LODESTAR_DATABASE_URL and LODESTAR_SECRET_KEY"
        ) from error


def _whole(environ: Mapping[str, str], name: str, *, default: int, highest: int) -> int:
    given = environ.get(name) or str(default)
    if not given.isdecimal() or not 1 <= int(given) <= highest:
        raise SettingsError(f"{name} must be a whole number from 1 to {highest}, not {given!r}")
    return int(given)
