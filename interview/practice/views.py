"""The practice pages."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from flask import Blueprint, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from interview.extensions import csrf, database
from interview.models import Attempt
from interview.practice import queries, service
from interview.practice.forms import AnswerForm, DraftForm, QuestionFilter
from interview.scorekeeping import Judged, judge
from interview.web.filters import sentence
from interview.web.fragments import wants_fragment
from interview.web.guest import guest_key, known_guest
from interview.web.paging import page_number
from interview.web.services import current_bank, current_engine
from question_bank.schema import Kind, Level, Question
from scoring.errors import InputError

blueprint = Blueprint("practice", __name__)


@blueprint.get("/questions")
def questions() -> str:
    """Show the question browser, or only its results."""
    bank, wanted = current_bank(), QuestionFilter.from_args(request.args)
    page = queries.find_questions(bank, wanted, number=page_number(request.args.get("page")))
    template = "practice/_partials/results.html" if wants_fragment() else "practice/questions.html"
    return render_template(
        template,
        bank=bank,
        page=page,
        wanted=wanted,
        levels=list(Level),
        kinds=list(Kind),
        roles=queries.roles(bank),
    )


@blueprint.get("/questions/<question_id>")
def question(question_id: str) -> str:
    """Show a question and the box to answer it; the box holds the draft or the attempt to better."""
    entry = current_bank().question(question_id)
    guest = guest_key()
    draft = queries.draft_of(database.session, guest=guest, question_id=question_id)
    earlier = None
    if again := request.args.get("again"):
        earlier = queries.attempt_of(database.session, guest=guest, attempt_id=again)
    form = AnswerForm(answer=_starting_text(draft.text if draft else "", earlier))
    return _question_page(entry, form, draft=draft)


@blueprint.post("/questions/<question_id>")
@csrf.exempt  # type: ignore[untyped-decorator]  # AnswerForm checks it, so that a stale token costs no text
def submit(question_id: str) -> str | tuple[str, int] | Response:
    """Score the answer and show the feedback; on a fault the text stays in the box."""
    entry, guest, form = current_bank().question(question_id), guest_key(), AnswerForm()
    judged = _judged(form, question=entry, guest=guest)
    if judged is None:
        return _question_page(entry, form), HTTPStatus.UNPROCESSABLE_ENTITY
    attempt = service.keep_attempt(database.session, guest=guest, judged=judged)
    database.session.commit()
    return redirect(url_for(".feedback", attempt_id=attempt.id), HTTPStatus.SEE_OTHER)


@blueprint.post("/questions/<question_id>/draft")
def draft(question_id: str) -> str | tuple[str, int]:
    """Save the answer that is being written and say when, or why not."""
    entry, form = current_bank().question(question_id), DraftForm()
    if not form.validate():
        page = render_template("practice/_partials/saved.html", faults=form.answer.errors)
        return page, HTTPStatus.UNPROCESSABLE_ENTITY
    saved = service.save_draft(
        database.session, guest=guest_key(), question_id=entry.id, text=form.answer.data
    )
    database.session.commit()
    return render_template("practice/_partials/saved.html", draft=saved)


@blueprint.get("/attempts")
def history() -> str:
    """Show this visitor's attempts."""
    page = queries.attempts_by(
        database.session, guest=known_guest(), number=page_number(request.args.get("page"))
    )
    return render_template("practice/history.html", page=page)


@blueprint.get("/attempts/<attempt_id>")
def feedback(attempt_id: str) -> str:
    """Show an answer read back."""
    attempt = queries.attempt_of(database.session, guest=known_guest(), attempt_id=attempt_id)
    compared = queries.newest_at(database.session, guest=attempt.guest, question_id=attempt.question_id)
    return render_template(
        "practice/feedback.html",
        feedback=queries.feedback_on(attempt),
        compared=compared,
        progress=queries.progress_over(compared),
        **_around(attempt),
    )


@blueprint.get("/attempts/<attempt_id>/compare")
def compare(attempt_id: str) -> str:
    """Show an attempt beside the one before it."""
    session = database.session
    attempt = queries.attempt_of(session, guest=known_guest(), attempt_id=attempt_id)
    shown = queries.newest_at(
        session, guest=attempt.guest, question_id=attempt.question_id, most=2, until=attempt.submitted_at
    )
    sides = [(entry, queries.feedback_on(entry)) for entry in shown]
    progress = queries.progress_over(shown)
    return render_template("practice/compare.html", sides=sides, progress=progress, **_around(attempt))


def _judged(form: AnswerForm, *, question: Question, guest: str) -> Judged | None:
    """Return the answer scored; None where it cannot be, and then the form says why."""
    if not form.validate():
        return None
    text = form.answer.data
    service.save_draft(database.session, guest=guest, question_id=question.id, text=text)
    database.session.commit()  # whatever happens while it is read, the text is kept
    try:
        return judge(text, question=question, bank=current_bank(), engine=current_engine())
    except InputError as error:
        form.answer.errors = [sentence(str(error))]
        return None


def _around(attempt: Attempt) -> dict[str, Any]:
    """Return an attempt, its question today, and the times of all attempts at it."""
    bank = current_bank()
    question = queries.question_of(attempt, bank)
    return {
        "attempt": attempt,
        "question": question,
        "exercise": bank.exercise(question.exercise) if question and question.exercise else None,
        "attempts": queries.times_at(database.session, guest=attempt.guest, question_id=attempt.question_id),
    }


def _starting_text(draft: str, earlier: Attempt | None) -> str:
    return draft or (earlier.text if earlier else "")


def _question_page(question: Question, form: AnswerForm, **more: Any) -> str:
    bank = current_bank()
    return render_template(
        "practice/question.html",
        question=question,
        form=form,
        competency=bank.competency(question.competency),
        exercise=bank.exercise(question.exercise) if question.exercise else None,
        attempts=queries.times_at(database.session, guest=known_guest(), question_id=question.id),
        **more,
    )
