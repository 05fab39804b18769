"""Settings from the environment."""

from __future__ import annotations

from pathlib import Path

import pytest

from interview.errors import SettingsError
from interview.settings import Settings


def test_without_an_environment_it_runs_on_this_machine(tmp_path: Path) -> None:
    settings = Settings.from_env({}, state=tmp_path)
    assert (settings.host, settings.port) == ("127.0.0.1", 8000)
    assert settings.database_url == f"sqlite:///{tmp_path.resolve() / 'lodestar.db'}"


def test_the_generated_key_is_kept_and_private(tmp_path: Path) -> None:
    first = Settings.from_env({}, state=tmp_path)
    assert Settings.from_env({}, state=tmp_path).secret_key == first.secret_key
    assert (tmp_path / "secret_key").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("name", "value"), [("PORT", "x"), ("PORT", "0"), ("PORT", "70000"), ("WORKERS", "-1")]
)
def test_a_number_that_cannot_be_used_is_named(tmp_path: Path, name: str, value: str) -> None:
    with pytest.raises(SettingsError, match=f"LODESTAR_{name}.*{value}"):
        Settings.from_env({f"LODESTAR_{name}": value}, state=tmp_path)
