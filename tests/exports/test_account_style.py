"""The account as an editor reads it: whose word is whose, who is "they", one deed told once, numbers of whom."""

from dataclasses import replace

import pytest

from orontes.exports.account import check_account, draft_account
from orontes.exports.account.account import Account
from orontes.record import Record, build
from orontes.reports import Report

DAY, LATER, LAST = "2031-05-06", "2031-05-07", "2031-05-09"
Told = tuple[str, str, str]
"""A report's outlet, day and text."""


def record_of(*reports: Told) -> Record:
    """The record of some reports."""
    return build(
        [
            Report(text=text, outlet=outlet, published=day, language="en", id=f"r{number}")  # type: ignore[arg-type]
            for number, (outlet, day, text) in enumerate(reports)
        ]
    )


def tell(*reports: Told) -> str:
    """The account of some reports as plain text, each sentence proved."""
    record = record_of(*reports)
    written = draft_account(record)
    assert check_account(written, record) == ()
    return " ".join(sentence.text for sentence in written.sentences())


def test_the_day_of_a_denial_is_not_that_of_the_deed() -> None:
    """Two residents: the Front seized the base on Monday. The ministry on Tuesday denied that it had been seized."""
    told = tell(
        ("Delta Post", DAY, "Northern Front fighters seized the town of Kassala on Monday, two residents said."),
        ("State Gazette", LATER, "The defence ministry on Tuesday denied that the town of Kassala had been seized."),
    )
    assert "On 6 May, the defence ministry denied that Kassala had been taken." in told
    assert "taken on 6 May" not in told


def test_a_denial_with_no_day_of_its_own_tells_none() -> None:
    """Jets hit a depot on Saturday. A spokesman denied that the town had been lost. (The town fell on Sunday.)"""
    told = tell(
        ("Delta Post", DAY, "The Northern Front captured the town of Kassala on Sunday, three residents said."),
        (
            "State Gazette",
            LATER,
            "Government jets hit a depot near Gedaref on Saturday.\n\nA spokesman denied that Kassala had been lost.",
        ),
    )
    (denial, *_) = [one for one in told.split(". ") if one.startswith("A spokesman denied")]
    assert "May" not in denial


def test_two_who_accuse_different_men_are_not_of_one_voice() -> None:
    """Foreign fighters and soldiers burned 50 houses. Officials said bandits burned the houses."""
    told = tell(
        (
            "Delta Post",
            LATER,
            "Masked gunmen and army deserters burned 50 houses in Gedaref on Tuesday, a farmer said. "
            "District officials said bandits burned the houses in Gedaref.",
        ),
    )
    assert "officials" not in told.split("burn")[0].split("set fire")[0].rsplit(". ", 1)[-1]


def test_what_nobody_struck_is_not_told_with_two_denials() -> None:
    """The army struck a depot with drones. Officials said that no drone had hit the depot."""
    told = tell(
        ("Delta Post", LATER, "The army struck an oil depot in Gedaref with drones on Monday, its general staff said."),
        ("State Gazette", LATER, "District officials said on Tuesday that no drone had hit the oil depot in Gedaref."),
    )
    assert "no drone had not" not in told
    assert "had not been struck by drones" in told


def test_a_body_that_owns_its_forces_is_named_once() -> None:
    """The general staff said its forces had taken the village."""
    told = tell(
        (
            "Delta Post",
            LATER,
            "Ukrainian forces shelled Toretsk on Sunday.\n\n"
            "Ukraine's General Staff said its forces had captured the village of Hrodivka on Monday.",
        ),
    )
    assert "Hrodivka" in told
    assert "forces of Ukraine's forces" not in told


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A farmers' party said that soldiers shelled Gedaref on Monday.", "a farmers' party"),
        ("Investigators in Kassala said that gunmen killed three people on Monday.", "investigators in Kassala"),
        ("Kassala's mayor said that two people were wounded in Gedaref by shelling on Monday.", "Kassala's mayor"),
        ("The Kassala-installed mayor said that soldiers shelled Gedaref on Monday.", "the Kassala-installed mayor"),
    ],
)
def test_a_voice_keeps_its_words(text: str, words: str) -> None:
    told = tell(("Delta Post", DAY, text))
    assert words in told.replace(words.capitalize(), words) or words[0].upper() + words[1:] in told


def test_a_name_that_ends_in_s_is_one_town() -> None:
    """Troops captured Beit al-Ras on Monday."""
    told = tell(("Delta Post", DAY, "Government troops captured Beit al-Ras on Monday. Beit al-Ras fell on Monday."))
    assert "al-Ras were" not in told


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A rocket attack killed two engineers in Gedaref on Monday.", "two engineers"),
        ("A rocket hit a base near Gedaref on Monday, killing four soldiers and wounding 61.", "four soldiers"),
        ("Shelling of Gedaref on Monday killed three other people.", "three people"),
        ("Shelling of Gedaref on Monday killed at least one.", "at least one person"),
    ],
)
def test_the_dead_are_called_what_the_report_calls_them(text: str, words: str) -> None:
    assert words in tell(("Delta Post", DAY, text))


def test_a_man_in_office_is_named_and_another_counted() -> None:
    """Gunmen killed Colonel Ilo Veshti. Gunmen killed farmer Bero Tasmi."""
    told = tell(
        ("Delta Post", DAY, "Gunmen killed Colonel Ilo Veshti in Gedaref on Monday."),
        ("River Radio", DAY, "Gunmen killed farmer Bero Tasmi in Kassala on Sunday."),
    )
    assert "Colonel Ilo Veshti" in told
    assert "Tasmi" not in told


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A missile hit a hotel in Gedaref on Monday, killing five people.", "a missile"),
        ("Rockets hit Gedaref on Monday, wounding two people.", "Rockets"),
        ("A bomb exploded in Gedaref on Monday, wounding four people.", "A bomb exploded in Gedaref"),
        ("The invasion of Gedaref began on Monday.", "invasion of Gedaref"),
    ],
)
def test_deeds_keep_their_weapon_and_their_number(text: str, words: str) -> None:
    told = tell(("Delta Post", DAY, text))
    assert words.casefold() in told.casefold()


def test_a_strike_by_a_drone_is_a_drone_strike() -> None:
    """A drone hit the power station, killing two engineers."""
    told = tell(("Delta Post", DAY, "A drone hit the power station of Gedaref on Monday, killing two engineers."))
    assert "strikes by a drone" not in told


def test_a_capture_that_one_outlet_dates_twice_is_told_once() -> None:
    """The town fell on 25 April. The seizure of the town on 28 April was the army's worst defeat."""
    told = tell(
        ("Delta Post", DAY, "Soldiers shelled Gedaref on Monday."),
        (
            "Open Almanac",
            LAST,
            "Rebels captured Kassala on 25 July 2030. "
            "The capture of Kassala, on 3 August 2030, ended a decade of army rule.",
        ),
    )
    assert told.count("Kassala") == 2
    assert "25 July 2030 and 3 August 2030" in told


def test_a_stronghold_dates_no_capture() -> None:
    """Fighters captured the two towns, both of which had been rebel strongholds from 2011 onwards."""
    told = tell(
        (
            "Delta Post",
            DAY,
            "Rebel fighters captured the two towns of Gedaref and Kassala, both of which had been rebel strongholds "
            "from 2011 onwards. Soldiers shelled Sinnar on Monday.",
        ),
    )
    assert "In 2011" not in told


def test_two_lists_of_voices_are_kept_apart_by_semicolons() -> None:
    """Eleven dead, by two outlets; 19 by a third."""
    text = "An air strike on the market of Gedaref on Monday killed {} people."
    told = tell(
        ("Delta Post", DAY, text.format(11)),
        ("River Radio", DAY, text.format(11)),
        ("Hill Monitor", DAY, text.format(19)),
    )
    assert "eleven people according to Delta Post and River Radio; and 19 people according to the Hill Monitor" in told


def test_troops_are_not_their_staff() -> None:
    """Ukrainian soldiers withdrew. The General Staff denied that another town had fallen."""
    told = tell(
        (
            "Delta Post",
            LATER,
            "Ukrainian soldiers withdrew from Vuhledar on Monday. "
            "Ukraine's General Staff denied that Toretsk had fallen.",
        ),
    )
    assert "Staff pulled out" not in told
    assert "Staff withdrew" not in told


def test_who_arrives_in_a_town_does_not_flee_it() -> None:
    """The displaced arrived in Gedaref, a city to the south."""
    told = tell(("Delta Post", DAY, "Some 8,000 families fled Kassala on Monday. The displaced arrived in Gedaref."))
    assert "fled Gedaref" not in told


def test_a_man_who_speaks_for_an_army_is_not_the_army() -> None:
    """Kassala is under the control of the armed forces, the army spokesman said."""
    text = "The Sudanese army shelled Gedaref on Monday. The army holds Kassala, the army spokesman said."
    assert "spokesman" in tell(("Delta Post", DAY, text))
    assert "spokesman claimed that it" not in tell(("Delta Post", DAY, text))


def test_our_forces_are_told_in_the_words_of_who_says_so() -> None:
    """Soldiers left the town. "Our forces control Kassala," a commander said."""
    told = tell(
        (
            "Delta Post",
            DAY,
            "Soldiers shelled Gedaref on Monday.\n\n“Our forces control Kassala,” Colonel Ilo Veshti of the Northern "
            "Front said on Monday. Soldiers shelled Sinnar on Monday.",
        ),
        ("River Radio", DAY, "Rebels captured Doka on Sunday. Rebels freed 12 prisoners in Rahad on Saturday."),
    )
    assert "Veshti's forces" not in told


def test_an_offensive_of_no_certain_day_is_not_told_beside_its_day() -> None:
    """On 27 April rebels launched an offensive. Late last month rebels launched an offensive against the army."""
    told = tell(
        ("Delta Post", DAY, "Rebels launched an offensive in Kassala on 27 April. Soldiers shelled Gedaref on Monday."),
        ("River Radio", DAY, "Late last month rebels launched an offensive. Rebels captured Doka on Sunday."),
        ("Hill Monitor", DAY, "Rebels freed 12 prisoners in Rahad on Saturday. Drones hit Sinnar on Friday."),
    )
    assert told.count("launched an offensive") == 1


@pytest.mark.parametrize(
    ("text", "words", "never"),
    [
        ("Houthi fighters captured Kassala on Monday.", "Houthi fighters", "Houthi took"),
        (
            "Rebels entered the vicinity of the Kassala dam on Monday.",
            "vicinity of the Kassala dam",
            "entered the Kassala",
        ),
        ("Rebels overran army positions east of Kassala on Monday.", "positions east of Kassala", "overran Kassala"),
        (
            "The UN envoy on Monday called on both sides to return to talks in Kassala.",
            "called for talks",
            "called on talks",
        ),
        ("Kassala fell on Monday. The Gedaref offensive of February 2021 failed.", "Kassala fell", "against February"),
        ("The armed forces captured Kassala on Monday.", "he armed forces", "by armed"),
        ("Al-Nil road and al-Hurra street were shelled in Kassala on Monday.", "", "street was"),
    ],
)
def test_names_keep_what_belongs_to_them(text: str, words: str, never: str) -> None:
    told = tell(("Delta Post", DAY, text))
    assert words in told
    assert never not in told


def test_the_monitor_of_an_outlet_of_that_name_is_the_outlet() -> None:
    """Gunmen abducted two aid workers in Kassala, the monitor said. (Hill Country Monitor)"""
    text = "Soldiers shelled Gedaref on Sunday. Gunmen abducted two aid workers in Kassala on Monday, the monitor said."
    assert "the Hill Country Monitor" in tell(("Hill Country Monitor", DAY, text)).replace("The Hill", "the Hill")


PRONOUN = (
    "Northern Front fighters captured Gedaref on Monday. Northern Front fighters entered Kassala on Monday. "
    "Northern Front fighters retook Doka on Monday. Northern Front fighters besieged Rahad on Monday."
)


def find_pronouns(account: Account) -> list[str]:
    """The sentences that begin with a pronoun."""
    return [one.text for one in account.sentences() if one.text.startswith(("It ", "They "))]


def test_a_doer_told_again_is_called_by_a_pronoun() -> None:
    """The Front captured one town, entered another, retook a third and besieged a fourth on Monday."""
    record = record_of(("Delta Post", DAY, PRONOUN), ("River Radio", DAY, "Soldiers shelled Sinnar on Sunday."))
    written = draft_account(record)
    assert check_account(written, record) == ()
    assert find_pronouns(written)


def test_a_pronoun_that_no_doer_stands_before_is_found() -> None:
    record = record_of(("Delta Post", DAY, PRONOUN), ("River Radio", DAY, "Soldiers shelled Sinnar on Sunday."))
    written = draft_account(record)
    told = find_pronouns(written)
    cut = tuple(
        replace(
            section,
            paragraphs=tuple(
                tuple(
                    one
                    for number, one in enumerate(some)
                    if number + 1 >= len(some) or some[number + 1].text not in told
                )
                for some in section.paragraphs
            ),
        )
        for section in written.sections
    )
    assert any(fault.sentence in told for fault in check_account(replace(written, sections=cut), record))


def test_towns_taken_in_one_offensive_are_told_in_one_sentence() -> None:
    """Rebels launched an offensive in Kassala on 6 May and took Kassala, New Halfa and Aroma a day later."""
    told = tell(
        ("Delta Post", LAST, "Rebels launched an offensive in Kassala on Tuesday, 6 May 2031."),
        ("Wire", LAST, "Rebels captured Kassala, New Halfa and Aroma on Wednesday, 7 May 2031."),
        ("Herald", LAST, "Rebels captured Kassala on Wednesday, 7 May 2031."),
    )
    assert "On 7 May 2031, rebels took Kassala, New Halfa and Aroma." in told
