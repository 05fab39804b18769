"""Settings from the environment."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

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
    assert {file.name for file in tmp_path.iterdir()} == {"secret_key"}


def test_processes_that_start_together_agree_on_the_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    together, link = Barrier(2, timeout=10), os.link

    def link_at_once(source: str, target: Path) -> None:
        together.wait()
        link(source, target)

    monkeypatch.setattr("interview.settings.os.link", link_at_once)
    with ThreadPoolExecutor(2) as pool:
        keys = list(pool.map(lambda _turn: Settings.from_env({}, state=tmp_path).secret_key, range(2)))
    assert len(set(keys)) == 1
    assert len(keys[0]) == 64


def test_a_key_that_could_not_be_written_leaves_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("interview.settings.os.fsync", fail)
    with pytest.raises(SettingsError, match="No space left on device; set LODESTAR_SECRET_KEY"):
        Settings.from_env({}, state=tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_an_empty_key_is_never_used(tmp_path: Path) -> None:
    (tmp_path / "secret_key").write_text("\n")
    with pytest.raises(SettingsError, match="is empty; delete the file"):
        Settings.from_env({}, state=tmp_path)


@pytest.mark.parametrize("given", ["LODESTAR_DATABASE_URL", "LODESTAR_SECRET_KEY"])
def test_a_file_in_place_of_the_folder_is_named(tmp_path: Path, given: str) -> None:
    (tmp_path / "var").write_text("")
    with pytest.raises(SettingsError, match=r"var cannot be made a folder: .*move away"):
        Settings.from_env({given: "sqlite://"}, state=tmp_path / "var")


@pytest.mark.parametrize(("value", "switched_on"), [("1", True), ("0", False), ("", False), (None, False)])
@pytest.mark.parametrize(("name", "field"), [("LODESTAR_HTTPS", "https"), ("LODESTAR_DEBUG", "debug")])
def test_a_switch_is_on_only_when_it_is_1(
    tmp_path: Path, name: str, field: str, value: str | None, *, switched_on: bool
) -> None:
    settings = Settings.from_env({} if value is None else {name: value}, state=tmp_path)
    assert {switch: getattr(settings, switch) for switch in ("https", "debug")} == {
        "https": False,
        "debug": False,
        field: switched_on,
    }


@pytest.mark.parametrize(
    ("name", "value"), [("PORT", "x"), ("PORT", "0"), ("PORT", "70000"), ("WORKERS", "-1")]
)
def test_a_number_that_cannot_be_used_is_named(tmp_path: Path, name: str, value: str) -> None:
    with pytest.raises(SettingsError, match=f"LODESTAR_{name}.*{value}"):
        Settings.from_env({f"LODESTAR_{name}": value}, state=tmp_path)
