"""Turns of the Englishes of Britain, Ireland and America are read as what they say."""

from __future__ import annotations

import pytest

from scoring.plain.constructions import constructions
from scoring.plain.form import plain

NORTHERN = "I were late for me own shift. "


def read(told: str) -> str:
    return plain("So. " + told).text.removeprefix("So. ")


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        pytest.param("I asked her could I go.", "I asked her if I could go.", id="a question told on"),
        pytest.param("She was after calling me.", "She had just called me.", id="what somebody is after doing"),
        pytest.param("I was for leaving it.", "I wanted to leave it.", id="what somebody is for doing"),
        pytest.param("We do be checking it.", "We check it.", id="what is done so often"),
        pytest.param("We used have to wait.", "We used to have to wait.", id="used"),
        pytest.param("She been told us twice.", "She has told us twice.", id="been with what was done"),
        pytest.param("It didn't have but two beds.", "It only had two beds.", id="not but"),
        pytest.param("It broke, but didn't nobody leave.", "It broke, but nobody left.", id="a denial first"),
        pytest.param("Didn't the van stop dead.", "The van stopped dead.", id="a tale that opens with didn't"),
        pytest.param("I done messed up.", "I messed up.", id="done"),
        pytest.param("Two years back I left.", "Two years ago I left.", id="back"),
        pytest.param("Come April it was gone.", "By April it was gone.", id="come with a time"),
        pytest.param("I told her them kids was late.", "I told her those kids were late.", id="them"),
        pytest.param("I rang the firm what I use.", "I rang the firm that I use.", id="what after a thing"),
        pytest.param("We lost right at forty.", "We lost about 40.", id="about how many"),
        pytest.param("I was dead chuffed.", "I was very pleased.", id="how much"),
        pytest.param("It took the one day.", "It took one day.", id="the one"),
        pytest.param("I tried the two of them.", "I tried both of them.", id="the two"),
        pytest.param("It was only the four of us in it.", "It was only the four of us.", id="in it"),
        pytest.param("It always worked, sure.", "It always worked.", id="sure at the end"),
        pytest.param("Myself and the cook left.", "I and the cook left.", id="myself as a subject"),
        pytest.param("There was two errors.", "There were two errors.", id="was for many"),
        pytest.param("The bill went down and all.", "The bill went down as well.", id="and all"),
        pytest.param("So as we could go.", "So that we could go.", id="so as"),
        pytest.param("I bought it off our kid.", "I bought it from my brother.", id="from whom"),
        pytest.param("Wait on me.", "Wait for me.", id="for whom one waits"),
        pytest.param("The manager very angry.", "The manager was very angry.", id="a verb left out"),
        pytest.param("I ain't gotta wait on nobody.", "I do not have to wait for anybody.", id="ain't gotta"),
        pytest.param("She don't never answer it.", "She never answers it.", id="a denial said twice"),
        pytest.param("They never done nothing.", "They did nothing.", id="never done nothing"),
        pytest.param("I gave the yard a ring.", "I rang the yard.", id="a ring"),
        pytest.param("The engine went and died on me.", "The engine died on me.", id="went and"),
        pytest.param("We had to be running.", "We had to run.", id="had to be"),
        pytest.param("My boss, Ann Lee, she agreed.", "My boss, Ann Lee, agreed.", id="a name, and she"),
        pytest.param("Still I use it.", "I still use it.", id="still at the beginning"),
        pytest.param("I could not do the two.", "I could not do both.", id="the two at the end"),
        pytest.param("She saw is the light.", "She saw it was the light.", id="is without a subject"),
        pytest.param("You should not afraid.", "You should not be afraid.", id="be left out"),
        pytest.param("We were six persons.", "There were six of us.", id="how many we were"),
        pytest.param("I made the staff to wait.", "I made the staff wait.", id="made to"),
    ],
)  # fmt: skip
def test_turns_are_read_as_what_they_say(told: str, meant: str) -> None:
    assert read(told) == meant


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        pytest.param("She asked us why.", "She asked me why.", id="us of one person"),
        pytest.param("Wall were done.", "Wall was done.", id="were for one thing"),
        pytest.param("I did not see it while the end.", "I did not see it until the end.", id="while for until"),
    ],
)  # fmt: skip
def test_the_english_of_the_north_is_read(told: str, meant: str) -> None:
    assert plain(NORTHERN + told).text.endswith(meant)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("I asked what I could do, and the room was after lunch for cleaning.", id="after and for"),
        pytest.param("I wrote on the board what we needed. I asked the boss what I should do.", id="what is told"),
        pytest.param("One of those boxes was open, and in those days was a rule.", id="one of many"),
        pytest.param("We met at two o'clock. I had to be careful, and he came in April.", id="times"),
        pytest.param("She asked us why, and we saw people while the shop was open.", id="no northern text"),
        pytest.param("What she said is the rule. The thing I saw is my own.", id="a subject of its own"),
        pytest.param("I went and found the head of the ward. We were six hundred.", id="going for real"),
    ],
)  # fmt: skip
def test_the_same_words_stay_where_all_englishes_have_them(text: str) -> None:
    assert constructions(text) == []


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        pytest.param("It held going on six years.", "It held for six years.", id="how long"),
        pytest.param("I asked them move it.", "I asked them to move it.", id="what one was asked to do"),
        pytest.param("I sold it half price.", "I sold it at half price.", id="for how much"),
        pytest.param("After third box it broke.", "After the third box it broke.", id="which"),
        pytest.param("I made mistake with it.", "I made a mistake with it.", id="a mistake"),
        pytest.param("If she want it, I would go.", "If she wanted it, I would go.", id="what is imagined"),
        pytest.param("If she come in, she stays.", "If she comes in, she stays.", id="what is so if"),
        pytest.param("I am still using it every day.", "I still use it every day.", id="what is still so"),
    ],
)  # fmt: skip
def test_small_words_and_endings_that_are_left_out_are_put_back(told: str, meant: str) -> None:
    assert read(told) == meant
