"""The account reads as an editor would have it: articles, counts of whom, voices that are somebody, no echo."""

import pytest
from test_account_style import DAY, LATER, record_of, tell

from orontes.exports.account import check_account, draft_account
from orontes.exports.account.nouns import add_article, article, drop_fillers, make_single, tells_time


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("fuel convoy", "a fuel convoy"),
        ("army post near the dam", "an army post near the dam"),
        ("bank, prison and hospital", "a bank, a prison and a hospital"),
        ("army", "army"),
        ("government forces", "government forces"),
        ("two lorries", "two lorries"),
        ("its base", "its base"),
    ],
)
def test_a_headlines_noun_gets_its_article(text: str, told: str) -> None:
    """Fuel convoy hit near the dam."""
    assert add_article(text) == told


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("UN post", "a"),
        ("MSF clinic", "an"),
        ("hour", "an"),
        ("union", "a"),
        ("unarmed man", "an"),
        ("one-legged", "a"),
    ],
)
def test_the_article_follows_the_sound(word: str, told: str) -> None:
    """An hour, a UN post."""
    assert article(word) == told


@pytest.mark.parametrize(
    ("many", "one"),
    [("drivers", "driver"), ("families", "family"), ("people", "person")],
)
def test_one_of_many(many: str, one: str) -> None:
    """One of our drivers."""
    assert make_single(many) == one


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("two of our soldiers", "two soldiers"),
        ("forty others", "forty"),
        ("about 25 killed civilians", "about 25 civilians"),
        ("more than 30 people", "more than 30 people"),
    ],
)
def test_words_that_count_nobody_are_dropped(text: str, told: str) -> None:
    """Forty others were hurt."""
    assert drop_fillers(text) == told


def test_a_time_is_nobody() -> None:
    """The eve; a late Tuesday. Bloody Sunday is a name."""
    assert tells_time("the weekend")
    assert tells_time("a late Tuesday")
    assert not tells_time("Bloody Sunday")


def test_one_of_our_drivers_is_a_driver() -> None:
    """One of our drivers was killed, the Lake Relief Group said; two of our men, said the army."""
    told = tell(
        ("Lake Relief Group", DAY, "One of our drivers was killed in Kassala on Monday when shells hit the market."),
        ("Delta Post", LATER, "Shells hit the market of Kassala on Monday, killing six people, a doctor said."),
    )
    assert "our driver" not in told
    assert "one drivers" not in told


def test_a_mother_and_her_children_are_all_told() -> None:
    """A shell killed a mother and her two children."""
    told = tell(("Delta Post", DAY, "A shell hit a house in Kassala on Monday, killing a mother and her two children."))
    assert "killing a mother and two children" in told


def test_the_one_killed_is_the_child() -> None:
    """Shelling killed one person, a child."""
    told = tell(("Delta Post", DAY, "Army shelling of Kassala on Monday killed one person, including one child."))
    assert "one person, among them one child" not in told


def test_a_dispute_over_the_wounded_is_told_of_the_wounded() -> None:
    """25 were hurt, said a doctor; forty, wrote another outlet: the dead are not in dispute."""
    told = tell(
        (
            "Delta Post",
            DAY,
            "A drone struck the market of Kassala on Monday, killing at least 13 and wounding 25, a doctor said.",
        ),
        ("Hill Courier", DAY, "A drone hit the market of Kassala on Monday. It wounded 40 people and killed 21."),
    )
    assert "wounded in a drone strike" in told
    killed = [one for one in told.split(". ") if "how many were killed" in one or "number of dead in" in one]
    assert not any("40" in one or "25" in one for one in killed)


def test_the_human_cost_holds_what_is_disputed() -> None:
    """Nine or 17 dead in one strike: the cost tells between which numbers accounts lie."""
    record = record_of(
        ("Delta Post", DAY, "Army jets struck the village of Gedaref on Monday, killing nine people, a doctor said."),
        ("Hill Courier", DAY, "Army jets struck Gedaref on Monday and killed 17 people, the mayor said."),
        ("Post Two", LATER, "Rebels captured Kassala on Tuesday. The army left Port Sudan. Rebels entered Atbara."),
        ("Post Three", LATER, "Rebels captured Singa on Tuesday. Dozens of families fled Singa towards Gedaref."),
    )
    account = draft_account(record)
    cost = [section for section in account.sections if section.heading == "Human cost"]
    assert check_account(account, record) == ()
    assert any("between 9 and 17 people were reported killed" in one.text.lower() for one in cost[0].paragraphs[0])


def test_a_place_within_a_voice_is_no_voice() -> None:
    """Our correspondent in Kassala saw the bodies."""
    told = tell(
        (
            "Delta Post",
            DAY,
            "Our correspondent in Kassala reported the bodies of three soldiers near the airport on Monday.",
        )
    )
    assert "according to Kassala" not in told
    assert "Kassala reported" not in told


def test_one_voice_says_two_things_in_one_sentence() -> None:
    """The spokesman said that they had taken the town. He said that they had seized tanks."""
    told = tell(
        (
            "Delta Post",
            DAY,
            "Colonel Daro Senn, a spokesman for the Northern Front, said that his men had taken Kassala on Monday. "
            "Senn said that rebels had seized two tanks in Gedaref on Monday.",
        )
    )
    assert "and that rebels had seized two tanks" in told


def test_a_comma_stands_before_its_citations() -> None:
    """Rebels took one town, while the army left another: the comma ends the first part."""
    record = record_of(
        (
            "Delta Post",
            DAY,
            "Rebels captured Kassala on Monday. The army left Gedaref on Monday. Rebels took Singa on Monday. "
            "Government troops abandoned Atbara on Monday. Gunmen attacked Kosti on Monday.",
        )
    )
    parts = [part.text for one in draft_account(record).sentences() for part in one.parts]
    assert not any(text.startswith((",", ";")) for text in parts)


def test_an_account_name_keeps_its_letters() -> None:
    """A post of @kassala_now: we took Gedaref and shelled Kassala."""
    told = tell(
        ("@kassala_now", DAY, "BREAKING: our fighters took Gedaref on Monday and shelled Kassala!"),
        ("Delta Post", DAY, "Rebels left Gedaref on Monday."),
    )
    assert ". @kassala_now" in told
    assert "@Kassala" not in told


def test_marks_of_pages_are_no_words() -> None:
    """Shells hit the villages of Shin &amp; Mirza."""
    told = tell(("Delta Post", DAY, "Shells hit the villages of Shin &amp; Mirza on Monday."))
    assert "&" not in told


def test_who_is_nobody_somewhere_is_not_told() -> None:
    """One person was killed, it is not said where or by whom."""
    told = tell(("Delta Post", DAY, "Rebels captured Kassala on Monday. One person was killed. Base destroyed."))
    assert "One person was killed" not in told


def test_a_name_that_is_a_common_noun_is_one_of_many() -> None:
    """Church hit in Kassala."""
    told = tell(
        ("Delta Post", DAY, "Church hit by shells in Kassala on Monday\n\nShells hit the church, a priest said.")
    )
    assert " Church" not in told


def test_the_town_itself_is_named() -> None:
    """In Kassala, the army bombed the city."""
    told = tell(("Delta Post", DAY, "In Kassala, the army bombed the city on Monday, residents said."))
    assert "the city in Kassala" not in told


def test_one_strike_is_a_strike() -> None:
    """One air strike hit the depot."""
    told = tell(("Delta Post", DAY, "One air strike hit the fuel depot of Kassala on Monday."))
    assert "One air strikes" not in told


def test_two_adjectives_are_nobody() -> None:
    """A Russian-Turkish agreement was reached in Kassala."""
    told = tell(("Delta Post", DAY, "A Russian-Turkish agreement was reached in Kassala on Monday."))
    assert "Russian-Turkish reached" not in told


def test_a_sentence_begins_with_a_word() -> None:
    """34 civilians were killed in Kassala, the government said."""
    told = tell(("Delta Post", DAY, "34 civilians were killed in Kassala on Monday when shells hit the market."))
    assert not any(one[:1].isdigit() for one in told.split(". "))


def test_a_channel_stands_before_its_platform() -> None:
    """Telegram: Front Notes wrote that we took Gedaref."""
    told = tell(("Telegram: Front Notes", DAY, "Our fighters took Gedaref on Monday and shelled Kassala."))
    assert "Front Notes on Telegram" in told


def test_numbers_worlds_apart_are_not_of_one_event() -> None:
    """Six died in the strike; 604 have died since the war began."""
    told = tell(
        ("Delta Post", DAY, "Shells hit a convoy in Kassala on Monday, killing six people, an official said."),
        ("Hill Courier", DAY, "Shells hit a convoy in Kassala on Monday, killing 604 people, its office said."),
    )
    assert "number of dead differ" not in told
    assert "given differently" not in told


def test_people_of_no_name_stand_without_an_article() -> None:
    """The civilians were killed in Kassala when 3 new shells hit."""
    told = tell(
        ("Delta Post", DAY, "The civilians were killed in Kassala on Monday. Shells hit 2 new warehouses there.")
    )
    assert "the civilians" not in told.lower()
    assert "2 new" not in told


def test_a_group_that_looks_back_is_no_doer() -> None:
    """The hardline group launched an offensive. (Which group, another sentence tells.)"""
    told = tell(("Delta Post", DAY, "The hardline Islamist group captured Kassala on Monday, residents said."))
    assert "hardline" not in told


def test_a_bare_army_spokesman_is_not_said_to_be_of_the_army_next_to_him() -> None:
    """The army repelled an attack by the Sarvani army, army spokesman General Ilo Veshti said. Shells hit, he said."""
    told = tell(
        (
            "State Gazette",
            DAY,
            "The Kelat army has repelled an attack by the Sarvani army near Kassala on Monday, army spokesman General "
            "Ilo Veshti said. Veshti said that 38 fighters had been killed near Kassala.",
        )
    )
    assert "Veshti of the Sarvani army" not in told
