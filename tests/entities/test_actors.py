"""Who is meant, over all reports."""

import pytest
from told_claims import News, derive, may

from orontes.entities.actors.names import read_actor_name


@pytest.mark.parametrize(
    ("phrase", "form", "kind", "side"),
    [
        ("Colonel Daro Senn", "person", "person", None),
        ("government forces", "body", "state_force", "government"),
        ("the Colombian army", "body", "state_force", None),
        ("the interior ministry", "body", "government", "government"),
        ("opposition factions", "crowd", "armed_group", "opposition"),
        ("anti-government fighters", "crowd", "armed_group", "opposition"),
        ("pro-regime militias", "crowd", "armed_group", "government"),
        ("On 12 April rebels", "crowd", "armed_group", "opposition"),
        ("Between 14 and 16 May gunmen", "crowd", "armed_group", None),
        ("March 23 Movement", "organisation", "armed_group", None),
        ("the Desert Legion", "organisation", "armed_group", None),
        ("Sunday night", "none", "unknown", None),
        ("K9 rebels", "organisation", "armed_group", "opposition"),
        ("the Northern Salvation Army", "organisation", "armed_group", None),
        ("Chadian warplanes", "body", "state_force", None),
        ("Bogota", "nation", "government", None),
        ("the River Valley Observatory", "organisation", "monitor", None),
        ("state television", "crowd", "media", "government"),
        ("residents of Kelat", "crowd", "civilians", None),
        ("they", "none", "unknown", None),
        ("Islamic State", "organisation", "armed_group", None),
        ("the Islamic State group", "organisation", "armed_group", None),
        ("the Lebanese armed group Hezbollah", "organisation", "armed_group", None),
        ("Reuters", "organisation", "media", None),
        ("Humanitarian partners", "crowd", "international", None),
        ("Air defences", "crowd", "unknown", None),
        ("Mediators", "crowd", "international", None),
        ("Fano militiamen", "organisation", "armed_group", None),
        ("The U.N.", "organisation", "international", None),
        ("Relief groups", "crowd", "monitor", None),
    ],
)
def test_phrases_say_who(phrase: str, form: str, kind: str, side: str | None) -> None:
    name = read_actor_name(phrase)
    assert (name.form, name.kind, name.side) == (form, kind, side)


def test_a_commander_keeps_his_body() -> None:
    assert read_actor_name("NFL commander Daro Senn").of == "NFL"
    assert read_actor_name("Colonel Daro Senn of the Northern Front").of == "Northern Front"


def actors_of(*phrases: str, kind: str = "capture", text: str = "") -> dict[str, str]:
    """The actor under which each phrase is put, one report each."""
    news = []
    for number, phrase in enumerate(phrases):
        one = News(outlet=f"R{number}", published=may(4), text=text)
        one.say(f"{phrase} took a town.", kind, agent=phrase, place="Mirza", day=may(3))
        news.append(one)
    told = derive(*news)
    return {c.agent.text: c.agent.actor for c in told.claims if c.agent and c.agent.actor}


def test_initials_with_dots_are_the_body_in_full() -> None:
    """The U.N. and the United Nations speak; a general keeps the dots of his own initials."""
    assert len(set(actors_of("the U.N.", "the United Nations", "the UN").values())) == 1
    assert read_actor_name("General J.D. Senn").core == "J.D. Senn"


def test_one_man_under_three_spellings() -> None:
    """A colonel with his rank, without it, and by his surname."""
    found = actors_of("Colonel Yusuf Abdul Qadir", "General Yusuf Abdulqader", "Colonel Abdul Qader")
    assert len(set(found.values())) == 1


def test_an_acronym_is_its_body() -> None:
    """The reports introduce the Northern Free League (NFL)."""
    text = "It is the Northern Free League (NFL). "
    found = actors_of("Northern Free League", "NFL", "the NFL", text=text)
    assert len(set(found.values())) == 1


def test_words_for_many_are_one_umbrella() -> None:
    """Rebels, opposition factions and insurgents of one war."""
    assert len(set(actors_of("rebels", "opposition factions", "the insurgents").values())) == 1


def test_bodies_of_a_state_stay_apart() -> None:
    """The army and the interior ministry are two voices."""
    assert len(set(actors_of("the Chadian army", "the Chadian interior ministry").values())) == 2


def test_gunmen_are_nobody_known() -> None:
    """Gunmen took a town."""
    assert actors_of("gunmen") == {}


def test_two_armies_of_two_states_stand_for_their_states() -> None:
    """Armenian forces fought Azerbaijani forces."""
    news = News(outlet="A", published=may(4))
    news.say(
        "Armenian forces fought Azerbaijani forces.", "clash", agent="Armenian forces", patient="Azerbaijani forces"
    )
    assert {actor.side for actor in derive(news).actors} == {"Armenia", "Azerbaijan"}


def test_who_is_led_by_whom_shares_a_side() -> None:
    """Rebels led by the Northern Front fought government forces."""
    news = News(outlet="A", published=may(4))
    news.say(
        "Rebels led by the Northern Front fought government forces.",
        "clash",
        agent="Rebels led by the Northern Front",
        patient="government forces",
    )
    front = next(actor for actor in derive(news).actors if actor.name == "Northern Front")
    assert (front.side, front.side_basis) == ("opposition", "allied")


def test_the_factions_are_those_named_before() -> None:
    """Opposition factions took a town; the factions took another."""
    news = News(outlet="A", published=may(4))
    one = news.say("Opposition factions took Mirza.", "capture", agent="Opposition factions", place="Mirza")
    two = news.say("The factions took Tamar.", "capture", agent="The factions", place="Tamar")
    filled = {claim.id: claim for claim in derive(news).claims}
    assert filled[one.id].agent is not None
    assert filled[one.id].agent.actor == filled[two.id].agent.actor  # type: ignore[union-attr]


def test_a_ministers_rank_tells_his_side() -> None:
    """The rank stands before the name that the claim quotes."""
    news = News(outlet="A", published=may(4))
    news.say("Interior Minister Tarek Maal said so.", "statement_or_appeal", agent="Tarek Maal", voice=["Tarek Maal"])
    (actor,) = derive(news).actors
    assert (actor.kind, actor.side) == ("person", "government")


@pytest.mark.parametrize(
    ("phrase", "form", "kind"),
    [
        ("opposition-held", "none", "unknown"),
        ("Sixty-two", "none", "unknown"),
        ("Sixty-two people", "crowd", "civilians"),
        ("The General Council for Harbour Workers", "organisation", "civilians"),
        ("the UN refugee agency", "crowd", "international"),
        ("the World Food Programme", "organisation", "international"),
    ],
)
def test_numbers_offices_and_agencies(phrase: str, form: str, kind: str) -> None:
    name = read_actor_name(phrase)
    assert name.form == form
    assert name.kind == kind or form == "organisation"


def test_our_forces_are_the_speakers_body() -> None:
    """An army spokesman says that our forces took Mirza; Colonel Senn of the River Front that we took Tamar."""
    news = News(outlet="A", published=may(4))
    said = "Our forces took Mirza, a spokesman for the army said."
    news.say(said, "capture", agent="Our forces", place="Mirza", voice=["a spokesman for the army"])
    said = "We took Tamar, said Colonel Daro Senn of the River Front."
    news.say(said, "capture", agent="We", place="Tamar", voice=["Colonel Daro Senn of the River Front"])
    told = derive(news)
    assert [claim.agent.name for claim in told.claims if claim.agent] == ["army", "River Front"]


def test_pronouns_and_hospitals_are_no_actors() -> None:
    """They left, and Harbour hospital was hit."""
    news = News(outlet="A", published=may(4))
    news.say("They left Mirza.", "withdrawal", agent="They", place="Mirza")
    news.say("A strike hit Harbour hospital.", "air_strike", patient="Harbour hospital", place="Tamar")
    assert derive(news).actors == ()


def test_the_paper_that_was_told_is_media() -> None:
    """Colonel Senn told the Harbour Lantern."""
    news = News(outlet="A", published=may(4))
    said = "Colonel Daro Senn told the Harbour Lantern that rebels left Mirza."
    voices = ["Colonel Daro Senn", "the Harbour Lantern"]
    news.say(said, "withdrawal", agent="rebels", place="Mirza", voice=voices)
    assert {actor.kind for actor in derive(news).actors if actor.name == "Harbour Lantern"} == {"media"}


def test_a_name_cut_short_before_its_acronym_is_the_whole() -> None:
    """The Sarvanian Observatory for Human Rights (SOHR) speaks in one report, "Human Rights (SOHR)" in another."""
    one, two = News(outlet="A", published=may(4)), News(outlet="B", published=may(4))
    told = [
        news.say(
            f"{voice} said rebels took Mirza.", "capture", agent="rebels", place="Mirza", day=may(3), voice=[voice]
        )
        for news, voice in (
            (one, "The Sarvanian Observatory for Human Rights (SOHR)"),
            (two, "Human Rights (SOHR)"),
        )
    ]
    (event,) = derive(one, two).events
    assert [origin.name for origin in event.origins] == ["Sarvanian Observatory for Human Rights"]
    assert len(told) == len(event.claims)


def test_they_in_a_bodys_own_words_are_that_body() -> None:
    """The River Front said they had taken Mirza."""
    news = News(outlet="A", published=may(4))
    taken = news.say(
        "River Front fighters said they took Mirza.",
        "capture",
        agent="they",
        place="Mirza",
        day=may(3),
        voice=["River Front fighters"],
    )
    event = derive(news).event_of(taken)
    assert [agent.name for agent in event.agents] == ["River Front"]


@pytest.mark.parametrize(
    ("phrase", "core"),
    [
        ("Sudan's paramilitary Rapid Support Forces", "Rapid Support Forces"),
        ("the Kordofan Doctors' Union", "Kordofan Doctors' Union"),
        ("Sarvania's River Front", "River Front"),
    ],
)
def test_name_of_a_body_is_whole_without_its_owner(phrase: str, core: str) -> None:
    assert read_actor_name(phrase).core == core


def test_initials_of_a_body_named_in_full_are_that_body() -> None:
    """The Northern Rescue Front seized Kelat. The NRF shelled Mirza."""
    news = News(outlet="Herald", published=may(4))
    news.say("The Northern Rescue Front seized Kelat.", "capture", agent="The Northern Rescue Front", place="Kelat")
    news.say("The NRF shelled Mirza.", "shelling_artillery_missile", agent="The NRF", place="Mirza")
    assert [actor.name for actor in derive(news).actors] == ["Northern Rescue Front"]


@pytest.mark.parametrize(
    ("phrase", "form", "core"),
    [
        ("Forces loyal to Mali's internationally recognised government", "body", None),
        ("fighters allied with Chad's unity government", "body", None),
        ("troops loyal to General Daro Senn", "crowd", "Daro Senn's forces"),
        ("fighters allied to the K9 rebels", "crowd", "K9-allied forces"),
    ],
)
def test_forces_loyal_to_somebody_are_of_his_side(phrase: str, form: str, core: str | None) -> None:
    """Forces loyal to the government are its own; a general's are his; a group's allies stand beside it."""
    name = read_actor_name(phrase)
    assert (name.form, core or name.core) == (form, name.core)


@pytest.mark.parametrize(
    ("phrase", "core"),
    [
        ("the Peace and Dialogue Party", "Peace and Dialogue Party"),
        ("fighters of the Front for Change and Concord", "Front for Change and Concord"),
        ("Hamas's fighters", "Hamas"),
        ("25 of Senn's mercenaries", "Senn's forces"),
        ("troops of warlord Daro Senn", "Daro Senn's forces"),
    ],
)
def test_whose_men_and_what_for(phrase: str, core: str) -> None:
    """A party's name goes on behind "and"; a leader's men are his, those of a group the group."""
    assert read_actor_name(phrase).core == core


def test_a_leaders_men_are_one_actor_in_any_words() -> None:
    """Daro Senn's forces took Kelat. Senn's militias shelled Mirza. Fighters loyal to Senn shelled Tamar."""
    news = News(outlet="Herald", published=may(4))
    for agent, kind, place in (
        ("Daro Senn's forces", "capture", "Kelat"),
        ("Senn's militias", "shelling_artillery_missile", "Mirza"),
        ("Fighters loyal to Senn", "shelling_artillery_missile", "Tamar"),
    ):
        news.say(f"{agent} were at {place}.", kind, agent=agent, place=place)
    assert len({claim.agent.actor for claim in derive(news).claims if claim.agent}) == 1


@pytest.mark.parametrize(
    ("phrase", "core"),
    [
        ("the U.S.-led Coalition", "US-led coalition"),
        ("Helicopters of the US-led international coalition", "US-led coalition"),
        ("Saudi-led coalition warplanes", "Saudi-led coalition"),
        ("International Coalition forces", "International Coalition"),
        ("the global coalition", "Global Coalition"),
    ],
)
def test_states_at_war_together_are_one_body(phrase: str, core: str) -> None:
    read = read_actor_name(phrase)
    assert (read.form, read.core) == ("organisation", core)


def test_a_coalition_without_a_name_is_a_word_for_many() -> None:
    assert read_actor_name("the coalition").form == "crowd"


UNITS = [
    ("the Syrian Arab Army's 27th Division", "27th Division", "state_force"),
    ("Sudan's 16th Infantry Division", "16th Infantry Division", "state_force"),
    ("the 22nd Ramadan Brigade", "22nd Ramadan Brigade", "armed_group"),
]


@pytest.mark.parametrize(("text", "core", "kind"), UNITS)
def test_a_unit_keeps_its_number(text: str, core: str, kind: str) -> None:
    name = read_actor_name(text)
    assert (name.core, name.kind) == (core, kind)
