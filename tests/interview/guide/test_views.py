"""The guide pages."""

from __future__ import annotations

import pytest
from flask.testing import FlaskClient

from interview.guide import queries
from question_bank.bank import Bank
from tests.conftest import Submit


def test_the_home_page_starts_a_question_in_one_click(client: FlaskClient, bank: Bank) -> None:
    first = next(iter(bank.packs.values())).questions[0]
    assert f'href="/questions/{first}"' in client.get("/").text


def test_the_home_page_shows_where_a_visitor_left_off(client: FlaskClient, submit: Submit) -> None:
    assert "Where you left off" not in client.get("/").text
    submit(client)
    assert "Where you left off" in client.get("/").text


def test_a_skill_guide_shows_its_path_projects_and_frameworks(client: FlaskClient, bank: Bank) -> None:
    skill = next(iter(bank.skills.values()))
    page = client.get(f"/skills/{skill.id}").text
    for stage in skill.stages:
        assert stage.title in page
    assert page.count('href="/questions/') == len(skill.projects) + len(skill.questions)


@pytest.mark.parametrize(
    "path", ["/skills/none", "/packs/none", "/questions/none", "/attempts/none", "/none"]
)
def test_what_does_not_exist_has_a_page_that_says_so(client: FlaskClient, path: str) -> None:
    reply = client.get(path)
    assert reply.status_code == 404
    assert "There is nothing here" in reply.text


@pytest.mark.parametrize(
    "path", ["/", "/skills", "/packs/first-practice", "/about", "/about/measured", "/questions", "/patterns"]
)
def test_pages_are_there(client: FlaskClient, path: str) -> None:
    assert client.get(path).status_code == 200


def test_a_method_that_is_not_answered_has_a_page(client: FlaskClient) -> None:
    assert client.post("/about").status_code in {403, 405}


def test_how_well_it_works_can_be_reached_from_every_page(client: FlaskClient) -> None:
    assert 'href="/about/measured"' in client.get("/").text


def test_where_nothing_was_measured_the_page_says_so(
    client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queries, "load_card", lambda: None)
    for path in ("/about", "/about/measured"):
        assert "ships no measurements" in client.get(path).text
