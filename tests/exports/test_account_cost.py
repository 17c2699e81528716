"""The human cost of an account: every number once, with who gives it, and people of unlike sorts kept apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from orontes.exports.account import check_account, draft_account, render_accounts
from orontes.exports.account.counts import join_count
from orontes.exports.account.names import Names
from orontes.exports.account.names_words import stands_alone
from orontes.exports.account.victims import group_of
from orontes.record import build
from orontes.reports import Report


def tell(*texts: str, heading: str | None = None) -> str:
    """The account of reports of one day each, as plain text; of one section where its heading is given."""
    reports = [
        Report(text=text, id=f"r{number}", outlet=outlet, published=date(2031, 5, 4 + number), language="en")
        for number, (outlet, text) in enumerate(zip(("Delta Post", "Hill Radio", "Coast Wire"), texts, strict=False))
    ]
    record = build(reports)
    written = draft_account(record)
    assert check_account(written, record) == ()
    sections = [one for one in written.sections if heading is None or one.heading == heading]
    return " ".join(told.text for one in sections for paragraph in one.paragraphs for told in paragraph)


LONG = (
    " Rebels captured Talbiseh on Friday. The army withdrew from Palmyra on Saturday. Rebels entered Rastan on"
    " Thursday. Government troops abandoned Salamiyah on Wednesday. Rebels took Maarrat al-Numan on Tuesday."
)
"""News enough that the account has its sections."""


def test_dead_that_only_a_voice_counts_are_in_the_human_cost() -> None:
    """An air strike hit a market in Hama on Saturday. Nine civilians were killed in the strike, doctors said."""
    text = "An air strike hit a market in Hama on Saturday. Nine civilians were killed in the strike, doctors said."
    cost = tell(text + LONG, heading="Human cost")
    assert "nine civilians" in cost.lower()
    assert "doctors" in cost


def test_fighters_and_civilians_are_no_two_ends_of_one_span() -> None:
    """Of one strike the army counts 40 gunmen, the monitor nine civilians."""
    told = tell(
        "An air strike hit a farm in Hama on Saturday. The strike killed nine civilians, the monitor said." + LONG,
        "An air strike hit a farm in Hama on Saturday. The strike killed 40 gunmen, an army spokesman said.",
    )
    assert "between 9 and 40" not in told
    assert "nine civilians" in told
    assert "40 gunmen" in told


def test_those_to_whom_a_number_points_are_named_by_what_they_are() -> None:
    """Army aircraft struck gatherings of gunmen near Hama on Saturday, killing more than 40 of them."""
    text = "Army aircraft struck gatherings of gunmen near Hama on Saturday, killing more than 40 of them."
    record = build([Report(text=text, published=date(2031, 5, 4), language="en")])
    (count, claim) = next((one, claim) for claim in record.claims for one in claim.quantities if one.of == "killed")
    assert group_of(count, claim) == "armed"
    assert "more than 40 gunmen" in tell(text)


def test_two_numbers_side_by_side_are_no_span() -> None:
    """One outlet counts seven dead, another eight."""
    told = tell(
        "An air strike on a bakery in Hama killed seven people on Saturday." + LONG,
        "An air strike on a bakery in Hama killed eight people on Saturday.",
    )
    assert "even or eight people" in told
    assert "between seven and eight" not in told


def test_a_count_that_its_source_replaced_is_no_end_of_the_span() -> None:
    """The monitor counted four on the first day and eight on the next; a doctor counted seven."""
    told = tell(
        "An air strike on a bakery in Hama killed four people on Saturday, the Delta Monitor said." + LONG,
        "An air strike on a bakery in Hama killed eight people on Saturday, the Delta Monitor said.",
        "An air strike on a bakery in Hama killed seven people on Saturday, a doctor said.",
    )
    assert "between four and eight" not in told


def test_an_exact_number_and_the_same_at_least_are_one() -> None:
    """One report has 21 dead, another at least 21."""
    told = tell(
        "An air strike on a bakery in Hama killed at least 21 people on Saturday." + LONG,
        "An air strike on a bakery in Hama killed 21 people on Saturday.",
    )
    assert "according to" not in told
    assert "21 people" in told


def test_people_who_were_moved_did_not_flee() -> None:
    """Some 1,500 prisoners were transferred from Hama to Homs on Saturday."""
    told = tell("Some 1,500 prisoners were transferred from Hama to Homs on Saturday." + LONG)
    assert "fled" not in told
    assert "1,500 prisoners were moved" in told or "1,500 prisoners were transferred" in told


@pytest.mark.parametrize(
    "text",
    [
        "The enemy shelled Hama on Saturday.",
        "Hama fell to the fanatics on Saturday.",
    ],
)
def test_an_outlet_answers_for_its_own_words(text: str) -> None:
    """An outlet that calls one side the enemy is named for it."""
    told = tell(text)
    assert "“" in told
    assert "Delta Post" in told


@pytest.mark.parametrize("words", ["After gunmen", "while rebels", "the 6th"])
def test_words_cut_from_another_clause_name_nobody(words: str) -> None:
    """After gunmen attacked a patrol, the road was closed; troops of the 6th left."""
    assert not stands_alone(words)


def test_title_begins_with_a_capital() -> None:
    """Shelling hit al-Waer on Saturday."""
    record = build([Report(text="Shelling hit al-Waer on Saturday.", published=date(2031, 5, 4), language="en")])
    assert draft_account(record).title.startswith("Al-Waer")


def test_dead_of_killings_are_in_the_human_cost_with_who_counts_them() -> None:
    """Of the killings in one town the army has 203 dead fighters, a rights group some 300 people."""
    told = tell(
        "Soldiers killed 203 fighters in Hama on Saturday, the army said." + LONG,
        "Soldiers killed some 300 people in Hama on Saturday, Human Rights Watch said.",
        heading="Human cost",
    )
    assert "203 fighters" in told
    assert "some 300 people" in told


def test_marks_of_an_encyclopedia_are_not_in_references() -> None:
    """Rebels captured Hama on Saturday.[12] The army left."""
    record = build(
        [Report(text="Rebels captured Hama on Saturday.[12] The army left.", published=date(2031, 5, 4), language="en")]
    )
    assert "12" not in render_accounts(record)["account.wiki"]


def test_a_deed_laid_to_somebody_is_not_told_twice() -> None:
    """A strike killed five people in Hama on Saturday. Both monitors laid the strike to Israeli jets."""
    told = tell("A strike killed five people in Hama on Saturday. Both monitors laid the strike to Israeli jets.")
    assert "All sources" not in told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("“In the massacre of Hama today,” wrote Ilo Veshti.", "massacre of Hama today”"),
        ("“severely injured,” wrote Ilo Veshti of a boy whom a shell struck in Hama on Saturday.", "severely injured”"),
    ],
)
def test_words_that_hang_on_others_are_not_quoted(text: str, told: str) -> None:
    """A post of words without their verb."""
    assert told not in tell("Shells hit Hama on Saturday, killing five people. " + text + LONG)


@pytest.mark.parametrize(
    ("words", "voice"),
    [("the another source", "another source"), ("al Jazeera", "al Jazeera"), ("Both Ilo V", "Ilo V")],
)
def test_a_voice_has_the_article_that_it_takes(words: str, voice: str) -> None:
    """Another source said so, and so did al Jazeera."""
    record = build(
        [Report(text="Shells hit Hama on Saturday, said a baker.", published=date(2031, 5, 4), language="en")]
    )
    (claim,) = (one for one in record.claims if one.attribution)
    said = replace(claim, attribution=(replace(claim.attribution[0], text=words, name=None, actor=None),))
    assert Names(record).speaker(said).text == voice


def test_nobody_kills_the_killed() -> None:
    """Soldiers killed the killed victims in Hama on Saturday."""
    assert "killed victims" not in tell(
        "The killed victims died in Hama on Saturday, and 25 killed civilians were found."
    )


@pytest.mark.parametrize(
    ("text", "wanted", "wrong"),
    [
        ("Shells hit Hama on Saturday, media reports said.", "edia reports", "reports reported"),
        ("The wounded were evacuated from Hama on Saturday.", "wounded were", "wounded was"),
    ],
)
def test_small_words_are_right(text: str, wanted: str, wrong: str) -> None:
    """The wounded were evacuated, media reports said."""
    told = tell(text)
    assert wanted in told
    assert wrong not in told


def test_hundreds_are_of_something() -> None:
    """Hundreds of air strikes, and seven air strikes."""
    assert [join_count(one, "air strikes") for one in ("hundreds", "seven")] == [
        "hundreds of air strikes",
        "seven air strikes",
    ]
