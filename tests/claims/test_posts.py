"""Posts, monitors' lists and headlines of several wars, read as an analyst would."""

from datetime import date

import pytest
from reading_exam import read

from orontes.claims import Claim

DAY = date(2026, 11, 25)


def only(text: str) -> Claim:
    (claim,) = read(text, DAY)
    return claim


def counts(claim: Claim) -> list[tuple[str, int | None]]:
    return [(count.of, count.low) for count in claim.quantities]


def test_masked_words_are_read_and_quoted_as_they_stand() -> None:
    """Two civilians kil*led and a child inj*ured in shel*ling by R*S*F on Tawila town."""
    claim = only("Two civilians kil*led and a child inj*ured in shel*ling by R*S*F on Tawila town.")
    assert claim.kind == "shelling_artillery_missile"
    assert claim.agent is not None
    assert (claim.agent.text, claim.agent.name) == ("R*S*F", "RSF")
    assert counts(claim) == [("killed", 2), ("injured", 1)]


@pytest.mark.parametrize("tag", ["#Kharkiv:", "#Kharkiv :"])
def test_tag_before_a_colon_is_what_a_post_is_about_and_no_voice(tag: str) -> None:
    """#Kharkiv: two civilians were killed after Russian drones hit a market."""
    claim = only(f"{tag} two civilians were killed after Russian drones hit a market.")
    assert claim.attribution == ()


def test_tag_of_an_office_before_a_colon_is_a_voice() -> None:
    """#SOHR: two fighters were killed in a Turkish drone strike on a car in Kobani."""
    (voice,) = only("#SOHR: two fighters were killed in a Turkish drone strike on a car in Kobani.").attribution
    assert voice.text.endswith("SOHR")


def test_news_in_capitals_and_small_letters_is_shouted_alike() -> None:
    """Breaking: Two soldiers killed in Israeli strike on Tyre."""
    claim = only("Breaking: Two soldiers killed in Israeli strike on Tyre")
    assert (claim.kind, claim.text.startswith("Breaking")) == ("air_strike", False)


def test_headline_does_not_run_on_into_the_caption_below() -> None:
    """Army forces shell again the countryside of Kadugli, over a caption."""
    text = (
        "Army forces shell again the northern countryside of Kadugli\n"
        "Destruction caused by the army in a village of Kadugli - Radio Marun\n"
    )
    shelling = next(claim for claim in read(text, DAY) if claim.kind == "shelling_artillery_missile")
    assert shelling.place is not None
    assert "\n" not in shelling.place.text


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        ("Airstrikes: Bara, Umm Rish and Dardara", ["Bara", "Umm Rish", "Dardara"]),
        ("The following villages were shelled: Umm Rish, Dardara and Tawila.", ["Umm Rish", "Dardara", "Tawila"]),
        ("Villages shelled today: Umm Rish and Tawila", ["Umm Rish", "Tawila"]),
    ],
)
def test_places_listed_behind_a_colon_were_all_struck(text: str, towns: list[str]) -> None:
    """A monitor's list of villages behind "Airstrikes:" or "villages were shelled:"."""
    assert [claim.place.text for claim in read(text, DAY) if claim.place] == towns


def test_people_listed_behind_a_colon_are_no_places() -> None:
    """Those killed in the strike were: Noor Haddad, Sami Azar and Rima Azar."""
    told = read("Those killed in the strike were: Noor Haddad, Sami Azar and Rima Azar.", DAY)
    assert all(claim.place is None for claim in told)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Russian drones on Odesa overnight", "drone_strike"),
        ("Missiles on Kyiv again", "shelling_artillery_missile"),
        ("Guided bombs on Kharkiv since dawn", "air_strike"),
        ("Cluster munitions used on Kharkiv, says governor", "shelling_artillery_missile"),
    ],
)
def test_arms_alone_on_a_town_are_an_attack_on_it(text: str, kind: str) -> None:
    """A post that names a weapon and a town, and has no verb."""
    claim = only(text)
    assert (claim.kind, claim.place is not None) == (kind, True)


@pytest.mark.parametrize(
    "text", ["Rockets on display in Tehran", "Drones on farms", "Missiles on alert near Moscow", "Bombs on screen"]
)
def test_arms_on_no_place_are_no_attack(text: str) -> None:
    """Rockets on a parade, drones over fields."""
    assert read(text, DAY) == ()


@pytest.mark.parametrize(
    "text",
    [
        "The moment a missile struck an apartment block in Dnipro",
        "Video shows the moment a missile struck a bridge in Kherson",
    ],
)
def test_what_strikes_in_a_moment_is_not_the_moment(text: str) -> None:
    """A post over a video of the moment a missile struck."""
    claim = only(text)
    assert (claim.kind, claim.agent) == ("shelling_artillery_missile", None)


@pytest.mark.parametrize(
    ("text", "place"), [("Heavy shelling now on Tawila", "Tawila"), ("Clashes now in Burao", "Burao")]
)
def test_deed_parted_from_its_place_happened_there(text: str, place: str) -> None:
    """A post that something goes on now."""
    claim = only(text)
    assert claim.place is not None
    assert claim.place.text == place


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Army airstrike kills at least 30 at market in Kabkabiya", [("killed", 30)]),
        ("A strike by warplanes of the junta on a monastery killed eight.", [("killed", 8)]),
        ("Landmine kills shepherd in Marib", [("killed", 1)]),
        ("Taxi driver killed as drone hits car near Nikopol", [("killed", 1)]),
        ("Farmer killed by shell in Shebaa", [("killed", 1)]),
        ("Airstrike on hospital in Kutum: 12 killed", [("killed", 12)]),
    ],
)
def test_headline_without_articles_counts_whom_it_names(text: str, told: list[tuple[str, int]]) -> None:
    """Headlines that leave out articles and people."""
    claim = only(text)
    assert counts(claim) == told
    assert claim.attribution == ()


def test_photographer_before_his_name_is_no_second_victim() -> None:
    """The strike hit the home of the mayor, killing his son, photographer Sami Azar."""
    (claim,) = read("The strike hit the home of the mayor, killing his son, photographer Sami Azar.", DAY)
    assert counts(claim) == [("killed", 1)]


@pytest.mark.parametrize(
    ("text", "agent"),
    [
        ("#Ukraine #Kherson Russian shelling injured three people this morning", "Russian"),
        ("#Breaking #Sudan #RSF drones hit the power station in Merowe", "RSF"),
        ("#RSF drones hit the power station in Merowe #Sudan #Merowe", "RSF"),
    ],
)
def test_tags_around_a_post_are_no_part_of_it(text: str, agent: str) -> None:
    """Posts with tags before and behind them."""
    claim = only(text)
    assert claim.agent is not None
    assert claim.agent.text.split()[0].strip("#") == agent


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("A drone hit a car in the west of Homs province.", "Homs province"),
        ("Two people were killed in the east of Goma.", "the east of Goma"),
        ("Shells hit tents in north of Kadugli.", "Kadugli"),
    ],
)
def test_the_side_of_a_town_is_in_it(text: str, place: str) -> None:
    """A drone hit a car in the west of Homs province."""
    claim = only(text)
    assert claim.place is not None
    assert claim.place.text == place


@pytest.mark.parametrize(
    ("text", "agent"),
    [
        ("An unknown drone that is expected to be affiliated to the coalition has struck a car in Bara.", "coalition"),
        ("Heavy firing by troops wounded two people in Aden.", "troops"),
        ("Two people were hurt in indiscriminate firing by the militia in Aden.", "militia"),
    ],
)
def test_doer_behind_the_weapon_or_the_firing(text: str, agent: str) -> None:
    """A drone expected to be the coalition's, firing by troops."""
    claim = only(text)
    assert claim.agent is not None
    assert claim.agent.text.split()[-1] == agent


def test_dismissed_ministers_were_not_shot_at() -> None:
    """The firing of three ministers by the junta surprised diplomats."""
    assert read("The firing of three ministers by the junta surprised diplomats.", DAY) == ()


def test_a_named_place_says_more_than_the_side_of_a_land() -> None:
    """Seven people were hurt in a strike in the Tawila area, east of Kutum, in the west of Sudan."""
    claim = only("Seven people were hurt in a strike in the Tawila area, east of Kutum, in the west of Sudan.")
    assert claim.place is not None
    assert "Tawila" in claim.place.text


def test_people_named_behind_the_attack_that_killed_them_are_no_places() -> None:
    """The names of those killed in the attack: Noor Haddad, Sami Azar and Rima Azar."""
    told = read("The names of those killed in the attack: Noor Haddad, Sami Azar and Rima Azar.", DAY)
    assert all(claim.place is None for claim in told)
