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
        pytest.param("The fee overran, R2.1 million in the end.", 2.1e6, "ZAR", id="millions of rand"),
        pytest.param("The firm quoted 3,400,000 won for it.", 3.4e6, "KRW", id="won"),
        pytest.param("The launch in Colombia had 30 million pesos.", 30e6, "COP", id="pesos of a country"),
        pytest.param("It was about a third of a cent.", 0.00333, "USD", id="a part of a cent"),
        pytest.param("The room costs a fiver.", 5.0, "GBP", id="a note"),
        pytest.param("O evento custou R$ 40 mil.", 40e3, "BRL", id="a thousand in Portuguese"),
        pytest.param("I was paid 4,500 PEN.", 4500.0, "PEN", id="a code after the number"),
        pytest.param("The plan said MAD 2.4M.", 2.4e6, "MAD", id="a code that is a word, with millions"),
        pytest.param("The fee was LKR 600.", 600.0, "LKR", id="any code of the standard"),
        pytest.param("The deposit was USD500.", 500.0, "USD", id="a code without a blank"),
        pytest.param("The salary is PHP 32,000.", 32e3, "PHP", id="a code that is a tool too"),
        pytest.param("The budget was Rp 900 million.", 900e6, "IDR", id="letters before the number"),
        pytest.param("A book was KSh1,200.", 1200.0, "KES", id="letters without a blank"),
        pytest.param("I paid S/ 35 for it.", 35.0, "PEN", id="a letter and a stroke"),
        pytest.param("I paid Rs. 4,500 for it.", 4500.0, "INR", id="letters with a dot"),
        pytest.param("I gave them ৳40 each.", 40.0, "BDT", id="a sign of Bengali"),
        pytest.param("It was RM14 then.", 14.0, "MYR", id="letters that are not the end of a word"),
        pytest.param("It cost 1 200 Kč.", 1200.0, "CZK", id="letters after the number, no thousands"),
        pytest.param("It cost 45 000 Ft.", 45e3, "HUF", id="forint, not feet"),
        pytest.param("We paid 450 kr for it.", 450.0, "SEK", id="crowns"),
        pytest.param("It cost 20,000 FCFA.", 20e3, "XOF", id="francs of West Africa"),
        pytest.param("The set costs K9,000 here.", 9000.0, "ZMW", id="a letter before thousands"),
        pytest.param("It cost CA$60 then.", 60.0, "CAD", id="whose dollar"),
        pytest.param("I had €80 a term for it.", 80.0, "EUR", id="a word that ends in letters of money"),
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
    ("text", "unit"),
    [
        pytest.param("The school in Oaxaca paid 9,000 pesos.", "MXN", id="pesos"),
        pytest.param("I moved to Toronto and it saved $900.", "CAD", id="dollars"),
        pytest.param("I moved to Toronto and it saved US$900.", "USD", id="a dollar with its own sign"),
        pytest.param(
            "I moved from Sydney to Toronto and it saved $900.", "USD", id="places of two countries"
        ),
        pytest.param("The clinic in Lahore paid Rs 4,000.", "PKR", id="rupees"),
        pytest.param("A museum in New Zealand gave $4,000.", "NZD", id="a place of two words"),
        pytest.param("A ferry to Bergen is 300 kr.", "NOK", id="crowns"),
        pytest.param("A school in Kampala paid 60,000 shillings.", "UGX", id="shillings"),
    ],
)
def test_the_places_of_an_answer_say_whose_money_it_is(nlp: Language, text: str, unit: str) -> None:
    [figure] = found(nlp, text)
    assert (figure.kind, figure.unit) == ("money", unit)


def test_the_text_as_submitted_names_the_places(nlp: Language) -> None:
    doc = annotate(nlp, "A clinic in Wilson paid Rs 4,000.")
    [figure] = find_figures(doc, segment(doc), told="A clinic in Karachi paid Rs 4,000.")
    assert figure.unit == "PKR"


def test_few_rand_are_money_where_thousands_are(nlp: Language) -> None:
    figures = found(nlp, "Panels are R1,150 each and tubes come to R210 a fitting.")
    assert [(figure.kind, figure.unit, figure.value) for figure in figures] == [
        ("money", "ZAR", 1150.0),
        ("money", "ZAR", 210.0),
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("We shipped release R2 and fixed the A40.", id="a release and a road"),
        pytest.param("The talk was at COP 26.", id="a conference"),
        pytest.param("We drew 120 CAD drawings.", id="a kind of drawing"),
        pytest.param("I TRY 5 TIMES AND I WAS MAD 2 TIMES.", id="words in capitals"),
        pytest.param("We hired 5 PHP developers on PHP 8.2.", id="a language"),
        pytest.param("We moved to SAP S/4HANA.", id="a product with a stroke"),
        pytest.param("Our K9 unit has four dogs.", id="a unit with a letter"),
        pytest.param("In Q3 500 parcels came back.", id="a quarter of a year"),
    ],
)
def test_letters_that_are_no_money(nlp: Language, text: str) -> None:
    assert "money" not in {figure.kind for figure in found(nlp, text)}


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
