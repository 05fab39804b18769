"""The guide pages."""

from __future__ import annotations

from flask import Blueprint, render_template

from interview.extensions import database
from interview.guide import queries
from interview.web.guest import known_guest
from interview.web.services import current_bank

blueprint = Blueprint("guide", __name__)


@blueprint.get("/")
def home() -> str:
    """Show what this is and where to start."""
    bank = current_bank()
    return render_template(
        "guide/home.html",
        bank=bank,
        first=queries.first_question(bank),
        recent=queries.recent_attempts(database.session, guest=known_guest()),
    )


@blueprint.get("/skills")
def skills() -> str:
    """Show the skill guides."""
    return render_template("guide/skills.html", skills=current_bank().skills.values())


@blueprint.get("/skills/<skill_id>")
def skill(skill_id: str) -> str:
    """Show a skill guide: its learning path, projects and frameworks."""
    bank = current_bank()
    entry = bank.skill(skill_id)
    questions = [bank.question(question_id) for question_id in entry.questions]
    return render_template(
        "guide/skill.html",
        skill=entry,
        projects=queries.projects(bank, entry),
        questions=questions,
        bank=bank,
    )


@blueprint.get("/packs/<pack_id>")
def pack(pack_id: str) -> str:
    """Show a short list of questions for one purpose."""
    bank = current_bank()
    entry = bank.pack(pack_id)
    questions = [bank.question(question_id) for question_id in entry.questions]
    return render_template("guide/pack.html", pack=entry, questions=questions, bank=bank)


@blueprint.get("/about")
def about() -> str:
    """Show how the scoring works, how well, and where it ends."""
    return render_template("guide/about.html", rubrics=queries.rubrics(current_bank()), card=queries.card())


@blueprint.get("/about/measured")
def measured() -> str:
    """Show how well the scoring works, and where it fails."""
    return render_template("guide/measured.html", card=queries.card())
