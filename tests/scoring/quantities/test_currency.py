"""In which currency an amount is told."""

from __future__ import annotations

import pytest
from spacy.language import Language

from scoring.quantities.detection import find_figures
from scoring.report import Figure
from scoring.stages.annotate import annotate
from scoring.stages.segment import segment


def found(nlp: Language, text: str) -> list[Figure]:
    doc = annotate(nlp, text)
    return list(find_figures(doc, segment(doc)))


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        pytest.param("The licence cost KES 12 million.", 12e6, "KES", id="a code before the number"),
        pytest.param("The stock was worth R310,000.", 310e3, "ZAR", id="rand"),
        pytest.param("The firm quoted 3,400,000 won for it.", 3.4e6, "KRW", id="won"),
        pytest.param("The launch in Colombia had 30 million pesos.", 30e6, "COP", id="pesos of a country"),
        pytest.param("It was about a third of a cent.", 0.00333, "USD", id="a part of a cent"),
        pytest.param("The room costs a fiver.", 5.0, "GBP", id="a note"),
        pytest.param("O evento custou R$ 40 mil.", 40e3, "BRL", id="a thousand in Portuguese"),
    ],
)
def test_an_amount_has_its_currency(nlp: Language, text: str, value: float, unit: str) -> None:
    [figure] = found(nlp, text)
    assert (figure.kind, figure.unit) == ("money", unit)
    assert figure.value == pytest.approx(value, rel=0.01)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        pytest.param("I paid C$80 for one and $60 for the other.", "CAD", id="the dollar named before"),
        pytest.param(
            "We had £900,000, and the roof cost six hundred thousand.", "GBP", id="a verb of paying"
        ),
        pytest.param("The stock was USD 18 million and closed at 14 million.", "USD", id="millions again"),
        pytest.param("My quota was 1.5 million, in dollars.", "USD", id="a currency named in words"),
    ],
)
def test_an_amount_without_its_own_sign_has_the_currency_of_the_answer(
    nlp: Language, text: str, unit: str
) -> None:
    assert {(figure.kind, figure.unit) for figure in found(nlp, text)} == {("money", unit)}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("We won 4,000 tickets in a raffle.", id="the verb"),
        pytest.param("It cost £900 and brought 2 million visitors.", id="people"),
        pytest.param("It cost £900. We shipped 6,000 in the end.", id="things shipped"),
    ],
)
def test_a_large_number_of_things_is_no_amount(nlp: Language, text: str) -> None:
    assert found(nlp, text)[-1].kind == "count"
