"""The account's words for who tells: who concedes, whose toll it is, what is a name and what a common word."""

import pytest

from orontes.exports.account import check_account, draft_account
from orontes.record import build
from orontes.reports import Report

DAY, LATER = "2031-05-04", "2031-05-06"


def tell(*reports: tuple[str, str], outlet: str = "Delta Post") -> str:
    """The account of some reports with their days, as plain text."""
    record = build(
        [
            Report(text=text, outlet=outlet, published=day, language="en", id=f"r{number}")  # type: ignore[arg-type]
            for number, (text, day) in enumerate(reports)
        ]
    )
    written = draft_account(record)
    assert check_account(written, record) == ()
    return " ".join(sentence.text for sentence in written.sentences())


def test_a_monitor_concedes_nothing() -> None:
    """We documented the destruction of 24 Sudanese tanks on Sunday."""
    told = tell(("We documented the destruction of 24 Sudanese tanks on Sunday.", DAY), outlet="Conflict Watch")
    assert "Conflict Watch documented that 24 Sudanese tanks" in told
    assert "acknowledged" not in told


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A truce brokered by Moscow collapsed on Sunday.", "Russia brokered an agreement"),
        ("A truce came into force in Kassala on Sunday, the army said.", "an agreement had taken effect"),
    ],
)
def test_a_truce_is_no_talks(text: str, words: str) -> None:
    told = tell((text, DAY))
    assert words in told
    assert "talks" not in told


def test_the_latest_toll_of_a_source_is_its_toll() -> None:
    """A strike killed 13 people. Two days later: the strike killed 18 people."""
    told = tell(
        ("A strike hit the market of Kassala on Sunday, killing 13 people.", DAY),
        ("The strike on the market of Kassala on Sunday killed 18 people.", LATER),
    )
    assert "The number of dead later rose from 13 to 18, according to Delta Post." in told
    assert "13 people" not in told


def test_common_words_at_the_head_of_a_sentence_are_no_name() -> None:
    """Humanitarian partners said that 740 families had fled Kassala."""
    told = tell(("Humanitarian partners said that 740 families had fled Kassala on Sunday.", DAY))
    assert "humanitarian partners" in told


def test_a_bound_is_counted() -> None:
    """In Kassala, the Delta militia has abducted at least 16 people since April 1."""
    told = tell(("In Kassala, the Delta militia has abducted at least 16 people since April 1.", DAY))
    assert "Delta Post counted at least 16 detained in all" in told


def test_authorities_in_fact_keep_their_name() -> None:
    """De facto authorities in Kassala said that rebels had captured Lyman."""
    told = tell(("De facto authorities in Kassala said on Sunday that rebels had captured Lyman.", DAY))
    assert "de facto authorities" in told.lower()


def test_who_arrives_from_a_town_did_not_reach_it() -> None:
    """Some 300 families arrived in Mopti from Douentza on Sunday, an aid group said."""
    told = tell(("Some 300 families arrived in Mopti from Douentza on Sunday, an aid group said.", DAY))
    assert "from Douentza towards Mopti" in told
    assert "reached Douentza" not in told


def test_what_was_shot_down_was_not_only_fired_on() -> None:
    """Fighters shoot down a helicopter."""
    told = tell(("Fighters of the Delta Front shot down a military helicopter near Kassala on Sunday.", DAY))
    assert "fire" not in told
    assert "shot down" in told


def test_who_denies_reports_did_not_report_it() -> None:
    """A statement denies reports of a town's fall that nobody is named for."""
    told = tell(
        ("The Delta Front seized Kassala from the army on Saturday, residents said.", DAY),
        ("The army on Sunday denied reports that Kassala had fallen.", LATER),
    )
    assert "residents reported it, while" in told.replace("Residents", "residents")


def test_a_headline_gives_way_to_what_its_report_says_below() -> None:
    """Rebels overrun Kassala | Rebel fighters took control of Kassala on Saturday, local lawmakers said."""
    below = "Rebel fighters took control of Kassala on Saturday, local lawmakers said, the largest town so far."
    told = tell((f"Rebels overrun Kassala as lines crumble\n\nGEDAREF - {below}", DAY))
    assert "local lawmakers said" in told or "Local lawmakers said" in told
    assert "3 May" in told
    assert "By 4 May" not in told


def test_a_group_keeps_its_capital() -> None:
    """Taliban overrun Kunduz."""
    told = tell(("Taliban fighters captured Kunduz on Sunday. Taliban forces shelled Baghlan on Monday.", LATER))
    assert "Taliban" in told
    assert "taliban" not in told


def test_a_man_has_no_article() -> None:
    """Kunduz was retaken, the ministry's deputy spokesman Ilo Veshtan said."""
    told = tell(("Kunduz was retaken on Sunday, the ministry's deputy spokesman Ilo Veshtan said.", LATER))
    assert "The Ilo" not in told
    assert "the Ilo" not in told


def test_an_estimated_number_of_people_is_a_plural() -> None:
    """An estimated 60,000 people were displaced."""
    told = tell(("An estimated 60,000 people were displaced in Kunduz by 3 May.", DAY))
    assert "people were displaced" in told


def test_an_account_of_many_towns_bears_the_name_of_their_land() -> None:
    """Shells hit Kassala on Saturday and El Obeid on Sunday; gunmen killed two in Nyala."""
    deeds = ("Shells hit {} in Sudan.", "Gunmen killed two men in {} in Sudan.", "A drone hit {} in Sudan.")
    towns = ("Kassala", "El Obeid", "Nyala")
    texts = [deed.format(town) for town in towns for deed in deeds]
    reports = [Report(text=text, outlet="Delta Post", published=DAY, language="en") for text in texts]  # type: ignore[arg-type]
    assert draft_account(build(reports)).title.startswith("Sudan")
    assert draft_account(build(reports[:4])).title.startswith("Kassala")
