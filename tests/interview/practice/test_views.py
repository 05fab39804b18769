"""The practice pages, as a visitor meets them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import event, func, select
from sqlalchemy.orm import Session

from interview.app import LARGEST_REQUEST, create_app
from interview.models import Attempt, Base, Draft
from interview.practice.forms import LONGEST_ANSWER
from interview.practice.queries import COMPARED
from question_bank.bank import Bank
from tests.builders import STORY, some_settings
from tests.conftest import Submit, token
from tests.fakes import BrokenEngine

PAGE = "/questions/ml-tradeoff-01"
KINDS = ["ml-tradeoff-01", "ml-feasibility-01", "ml-cart-abandonment"]


@pytest.fixture
def loaded() -> Iterator[list[Attempt]]:
    """Return the attempts that are loaded whole from now on."""
    whole: list[Attempt] = []

    def note(attempt: Attempt, _context: object) -> None:
        whole.append(attempt)

    event.listen(Attempt, "load", note)
    yield whole
    event.remove(Attempt, "load", note)


def send(client: FlaskClient, text: str) -> tuple[int, str]:
    reply = client.post(PAGE, data={"answer": text, "csrf_token": token(client.get(PAGE).text)})
    return reply.status_code, reply.text


@pytest.mark.parametrize("question_id", KINDS)
def test_an_answer_is_read_back_whole(client: FlaskClient, submit: Submit, question_id: str) -> None:
    page = client.get(submit(client, question_id=question_id)).text
    assert "Your answer" in page
    assert "phone calls stopped." in page


def test_an_attempt_keeps_what_it_was_judged_by(
    client: FlaskClient, submit: Submit, session: Session
) -> None:
    submit(client)
    attempt = session.scalars(select(Attempt)).one()
    assert attempt.text == STORY
    assert attempt.rubric_fingerprint.startswith("sha256:")
    assert attempt.question_fingerprint.startswith("sha256:")
    assert attempt.engine_version == "0.0.0"


def test_somebody_elses_attempt_does_not_exist(app: Flask, client: FlaskClient, submit: Submit) -> None:
    address = submit(client)
    stranger = app.test_client()
    submit(stranger)
    for path in (address, f"{address}/compare", f"{PAGE}?again={address.rsplit('/', maxsplit=1)[-1]}"):
        assert stranger.get(path).status_code == 404
        assert client.get(path).status_code == 200


def test_an_old_attempt_is_shown_when_its_question_is_gone(
    app: Flask, client: FlaskClient, submit: Submit, session: Session
) -> None:
    address = submit(client)
    session.execute(Attempt.__table__.update().values(question_id="gone"))  # type: ignore[attr-defined]
    session.commit()
    page = client.get(address)
    assert page.status_code == 200
    assert "no longer in the bank" in page.text
    assert app is not None


def test_trying_again_starts_from_the_last_text(client: FlaskClient, submit: Submit) -> None:
    attempt_id = submit(client).rsplit("/", maxsplit=1)[-1]
    assert "phone calls stopped." in client.get(f"{PAGE}?again={attempt_id}").text
    assert "phone calls stopped." not in client.get(PAGE).text


def test_the_second_attempt_shows_the_change(client: FlaskClient, submit: Submit) -> None:
    submit(client)
    address = submit(client)
    assert "+1" in client.get(address).text
    assert "The one before" in client.get(f"{address}/compare").text


def test_the_sample_is_shown_only_after_an_attempt(client: FlaskClient, submit: Submit, bank: Bank) -> None:
    sample = bank.question("ml-tradeoff-01").samples.strong[:40]
    assert sample not in client.get(PAGE).text
    submit(client)
    assert sample in client.get(PAGE).text


def test_the_steps_of_a_case_are_named_only_after_an_attempt(
    client: FlaskClient, submit: Submit, bank: Bank
) -> None:
    page, step = "/questions/ml-cart-abandonment", bank.exercise("cart-abandonment").steps[0].title
    assert step not in client.get(page).text
    submit(client, question_id="ml-cart-abandonment")
    assert step in client.get(page).text


@pytest.mark.parametrize("text", ["", "  \n "], ids=["empty", "blank"])
def test_an_empty_answer_is_asked_for(client: FlaskClient, text: str) -> None:
    status, page = send(client, text)
    assert status == 422
    assert page.count("Write an answer first.") == 2  # at the top and beside the box


@pytest.mark.parametrize(
    ("text", "words"),
    [("word " * 20_001, "at most 20,000 can be read."), ("x" * 1_000_000, "longer than can be read")],
    ids=["20,001 words", "a megabyte"],
)
def test_what_is_too_long_stays_in_the_box(client: FlaskClient, text: str, words: str) -> None:
    status, page = send(client, text)
    assert status == 422
    assert words in page
    assert text.strip() in page


@pytest.mark.parametrize(
    "text",
    [
        "\x00\x01\x02 binary \xff",
        "<script>alert(1)</script> \"'><img src=x onerror=alert(1)>",
        "{{ 7 * 7 }} {% raw %} ${7*7}",
        "אז החלטתי לדבר איתו. ואז הוא הסכים.",
        "I did it 👩🏽‍🚀🎉. It worked 🙂.",
        "...",
    ],
    ids=["binary", "script", "template", "right-to-left", "emoji", "dots"],
)
def test_odd_text_is_read_without_harm(client: FlaskClient, submit: Submit, text: str) -> None:
    reply = client.get(submit(client, text=text))
    assert reply.status_code == 200
    assert "<script>alert" not in reply.text
    assert "<img src=x" not in reply.text


def test_bytes_that_are_no_utf_8_are_no_fault(client: FlaskClient) -> None:
    body = b"csrf_token=" + token(client.get(PAGE).text).encode() + b"&answer=%ff%fe%80abc"
    reply = client.post(PAGE, data=body, content_type="application/x-www-form-urlencoded")
    assert reply.status_code == 303


def test_a_request_that_is_too_large_has_a_page_that_says_what_to_do(client: FlaskClient) -> None:
    reply = client.post(PAGE, data={"answer": "x" * (LARGEST_REQUEST + 1)})
    assert reply.status_code == 413
    assert "back button" in reply.text


def test_a_stale_token_costs_no_text(client: FlaskClient, session: Session) -> None:
    reply = client.post(PAGE, data={"answer": STORY, "csrf_token": "stale"})
    assert reply.status_code == 422
    assert "phone calls stopped." in reply.text
    assert session.scalar(select(func.count()).select_from(Attempt)) == 0


def test_a_draft_without_a_token_is_refused(client: FlaskClient) -> None:
    assert client.post(f"{PAGE}/draft", data={"answer": "x"}).status_code == 403


def test_a_draft_is_saved_and_stands_in_the_box(client: FlaskClient, session: Session) -> None:
    data = {"answer": "half an answer", "csrf_token": token(client.get(PAGE).text)}
    assert "Saved" in client.post(f"{PAGE}/draft", data=data).text
    assert "half an answer" in client.get(PAGE).text
    client.post(f"{PAGE}/draft", data={**data, "answer": "more of it"})
    assert session.scalars(select(Draft.text)).all() == ["more of it"]


@pytest.mark.parametrize(("length", "status"), [(LONGEST_ANSWER, 200), (LONGEST_ANSWER + 1, 422)])
def test_a_draft_may_be_as_long_as_an_answer(
    client: FlaskClient, session: Session, length: int, status: int
) -> None:
    data = {"answer": "half an answer", "csrf_token": token(client.get(PAGE).text)}
    client.post(f"{PAGE}/draft", data=data)
    reply = client.post(f"{PAGE}/draft", data={**data, "answer": "x" * length})
    assert reply.status_code == status
    assert ("longer than can be read: 200,001 characters" in reply.text) is (status == 422)
    kept = session.scalars(select(Draft.text)).one()
    assert len(kept) == (length if status == 200 else len("half an answer"))


def test_an_empty_draft_is_no_fault(client: FlaskClient) -> None:
    data = {"answer": "", "csrf_token": token(client.get(PAGE).text)}
    assert client.post(f"{PAGE}/draft", data=data).status_code == 200


def test_the_question_page_loads_no_attempt(
    client: FlaskClient, submit: Submit, loaded: list[Attempt]
) -> None:
    address = submit(client)
    loaded.clear()
    assert address in client.get(PAGE).text
    assert loaded == []


def test_the_feedback_loads_no_more_attempts_than_it_shows(
    client: FlaskClient, submit: Submit, loaded: list[Attempt]
) -> None:
    addresses = [submit(client) for _ in range(COMPARED + 2)]
    loaded.clear()
    page = client.get(addresses[-1]).text
    assert len(loaded) == COMPARED
    assert [address in page for address in addresses[:-1]] == [False, False, True, True, True]
    loaded.clear()
    page = client.get(f"{addresses[1]}/compare").text
    assert len(loaded) == 2
    assert f'href="{addresses[0]}"' in page


def test_what_breaks_while_reading_costs_no_text(bank: Bank, tmp_path: Path) -> None:
    app = create_app(some_settings(tmp_path, debug=False), bank=bank, engine=BrokenEngine())
    Base.metadata.create_all(app.extensions["lodestar_database"])
    client = app.test_client()
    status, page = send(client, STORY)
    assert status == 500
    assert "kept as a draft" in page
    assert "phone calls stopped." in client.get(PAGE).text


def test_the_browser_of_questions_sends_only_its_results_to_htmx(client: FlaskClient) -> None:
    page = client.get("/questions?q=deadline", headers={"HX-Request": "true"}).text
    assert "<html" not in page
    assert "match." in page


def test_going_back_in_the_history_of_htmx_gets_the_whole_page(client: FlaskClient) -> None:
    headers = {"HX-Request": "true", "HX-History-Restore-Request": "true"}
    assert "<html" in client.get("/questions", headers=headers).text


@pytest.mark.parametrize("number", ["0", "-1", "x", "²", "9" * 30, "3"])
def test_any_page_number_gets_a_page(client: FlaskClient, number: str) -> None:
    assert client.get(f"/questions?page={number}").status_code == 200
    assert client.get(f"/attempts?page={number}").status_code == 200


def test_the_history_is_the_visitors_own(app: Flask, client: FlaskClient, submit: Submit) -> None:
    submit(client)
    assert "1 so far" in client.get("/attempts").text
    assert "Nothing here yet" in app.test_client().get("/attempts").text
