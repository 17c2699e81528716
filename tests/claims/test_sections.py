"""Words of war in news that is none: sport, money, votes, art, weather, illness, accidents, daily life."""

from pathlib import Path

import pytest
import yaml
from reading_exam import read

from orontes.claims.senses.sections import FIGURATIVE, read_section

SECTIONS = yaml.safe_load(Path(__file__).with_name("general_news.yaml").read_text(encoding="utf-8"))
VIOLENT = FIGURATIVE | {"abduction", "evacuation_or_transfer", "weapons_seized", "sexual_violence", "chemical_attack"}


def is_loud(text: str) -> bool:
    """Whether a sentence of general news makes a claim of violence."""
    return any(claim.kind in VIOLENT for claim in read(text))


@pytest.mark.parametrize("section", SECTIONS)
def test_general_news_tells_of_no_violence(section: str) -> None:
    assert [text for text in SECTIONS[section]["quiet"] if is_loud(text)] == []


@pytest.mark.parametrize("section", SECTIONS)
def test_known_faults_are_still_there(section: str) -> None:
    assert [text for text in SECTIONS[section].get("loud", ()) if not is_loud(text)] == [], "move it to quiet"


def test_report_of_war_may_speak_of_votes_and_storms() -> None:
    """Rebels attacked a polling station in Goma, killing three voters, as a storm delayed the ballot."""
    text = "Rebels attacked a polling station in Goma, killing three voters, as heavy rain delayed the ballot."
    assert read_section(text).hostile == 1
    assert [claim.kind for claim in read(text)] == ["armed_attack"]


def test_bombed_hospital_in_a_profile_of_a_candidate() -> None:
    """A candidate's profile tells in one sentence of a hospital that forces bombed."""
    profile = "The senator attacked her rival in a debate on taxes. Voters and donors liked her budget. "
    text = profile + "In 2015 she defended the pilots after army forces bombed a hospital in Kunduz."
    assert [claim.kind for claim in read(text) if claim.kind in VIOLENT] == ["air_strike"]


@pytest.mark.parametrize(
    "text",
    [
        "The town of Wad Madani fell to the RSF.",
        "Two teachers were shot on their way to a concert in Goma.",
        "More than 4,000 students demonstrated against the curfew in Minsk.",
        "An Israeli strike hit Tyre.",
    ],
)
def test_plain_deeds_need_no_other_words_of_war(text: str) -> None:
    assert any(claim.kind in VIOLENT for claim in read(text))


def test_death_of_old_age_is_no_killing() -> None:
    """The singer died at her home aged 92. The minister died in October."""
    for text in (
        "The singer died at her home aged 92.",
        "The minister died in October and her post is still open.",
    ):
        assert not read(text)


def test_month_of_march_is_no_march() -> None:
    """Protesters gathered in Geneva on March 4."""
    assert [claim.kind for claim in read("Protesters gathered in Geneva on March 4.")] == ["protest_or_celebration"]


def test_series_of_raids_is_no_story() -> None:
    """Soldiers kidnapped 12 men in a series of raids in Gao."""
    assert "abduction" in {claim.kind for claim in read("Soldiers kidnapped 12 men in a series of raids in Gao.")}


@pytest.mark.parametrize(
    "text", ["Armenia fell victim to old quarrels.", "They can beat Mr Bako in the northern states."]
)
def test_fell_victim_and_beat_a_rival_are_no_deeds(text: str) -> None:
    assert not [claim for claim in read(text) if claim.kind in VIOLENT]


def test_blast_at_a_fuel_tank_is_no_shelling() -> None:
    """The blast at a fuel tank killed 11 workers in Oran."""
    (claim,) = read("The blast at a fuel tank killed 11 workers in Oran.")
    assert claim.kind == "explosion"


OTHER_NEWS = (
    "The governor presented his budget to the assembly. Voters want lower taxes, the senator said. ",
    "Cholera and malaria filled the clinic, and vaccines ran out as the storms came. ",
    "The film won a prize at the cinema and the champions held the trophy. ",
)


@pytest.mark.parametrize("before", OTHER_NEWS)
@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Goma fell to M23.", "capture"),
        ("Ethiopia retook Lalibela.", "capture"),
        ("The Houthis seized the port.", "capture"),
        ("Israel struck Tyre again overnight.", "armed_attack"),
        ("Hezbollah fired at Haifa.", "armed_attack"),
        ("Kharkiv was hit again, wounding four.", "armed_attack"),
        ("Russia struck a polling station in Kherson as voters cast ballots.", "armed_attack"),
        ("Three villages were burned down near Nyala by the RSF.", "property_destruction"),
        ("The RSF withdrew from Wad Madani.", "withdrawal"),
        ("Thousands fled Bunia.", "displacement_or_flight"),
        ("A church was bombed in Jos.", "air_strike"),
        ("Dozens were killed in Gwoza.", "massacre_or_killing"),
    ],
)
def test_war_in_a_report_of_other_things_is_told(before: str, text: str, kind: str) -> None:
    assert kind in {claim.kind for claim in read(before + text)}


def test_smoke_pupils_and_surgeons_stand_in_war_news() -> None:
    """Smoke rose over collapsed houses; surgeons treated pupils. Israel struck Khan Younis."""
    text = "Smoke rose over collapsed houses in Rafah, neighbours said. Surgeons treated pupils and a teacher. "
    assert "armed_attack" in {claim.kind for claim in read(text + "Israel struck Khan Younis at dawn.")}


def test_shelled_match_is_no_sport() -> None:
    """A league match was stopped when the stadium was shelled."""
    text = "The league match in Omdurman was stopped when the stadium was shelled, killing a goalkeeper and four fans."
    assert "shelling_artillery_missile" in {claim.kind for claim in read(text)}


def test_named_side_in_a_match_attacks_nobody() -> None:
    """Chelsea attacked from the first half and scored a goal from a penalty."""
    assert not [
        c for c in read("Chelsea attacked from the first half and scored a goal from a penalty.") if c.kind in VIOLENT
    ]
