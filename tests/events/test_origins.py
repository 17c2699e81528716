"""Whose word an event rests on."""

from dataclasses import replace

import pytest
from told_claims import News, derive, may

from orontes.entities import names_nobody
from orontes.events.origins import RUMOUR, Source
from orontes.events.status import settle_status
from orontes.events.view import view_claims


def taking(outlet: str, *voices: str) -> News:
    """A report in which each voice says that rebels took Mirza on the 3rd."""
    news = News(outlet=outlet, published=may(4))
    for voice in voices:
        news.say(
            f"{voice} said rebels took Mirza.", "capture", agent="rebels", place="Mirza", day=may(3), voice=[voice]
        )
    return news


def test_an_article_makes_no_second_source() -> None:
    """A military source says so in one paper, "military source" in the headline of another."""
    (event,) = derive(taking("A", "A military source"), taking("B", "military source")).events
    assert (len(event.origins), event.status) == (1, "claimed")


def test_two_unnamed_of_a_kind_are_one() -> None:
    """A military source and "the source" of one report; a medical source is another."""
    (event,) = derive(taking("A", "A military source", "The source")).events
    assert len(event.origins) == 1
    (event,) = derive(taking("A", "A military source", "A medical source")).events
    assert len(event.origins) == 2


def test_residents_are_those_of_their_outlet() -> None:
    """Residents tell two papers."""
    (event,) = derive(taking("A", "Residents"), taking("B", "Residents")).events
    assert len(event.origins) == 2


def test_he_is_the_man_named_before() -> None:
    """Colonel Daro Senn speaks, and "he" says it again."""
    (event,) = derive(taking("A", "Colonel Daro Senn", "He")).events
    assert [origin.name for origin in event.origins] == ["Daro Senn"]


def test_a_pronoun_alone_is_the_outlets_report() -> None:
    """ "He said", and nobody is named."""
    (event,) = derive(taking("Herald", "He")).events
    assert [(origin.name, origin.kind) for origin in event.origins] == [("Herald", "outlet")]


def test_a_man_and_his_body_do_not_confirm_each_other() -> None:
    """The River Front says so, and its commander Daro Senn."""
    (event,) = derive(taking("A", "River Front"), taking("B", "River Front commander Daro Senn")).events
    assert (len(event.origins), event.status != "confirmed") == (1, True)


@pytest.mark.parametrize("asserts", [False, True])
def test_denied_rumours_are_nobodys_word(*, asserts: bool) -> None:
    """The army denied reports of rebels in Mirza; nobody is named for them, or another paper says so itself."""
    news = News(outlet="Herald", published=may(4))
    words = "The army denied reports of rebels entering Mirza."
    news.say(words, "advance", agent="rebels", place="Mirza", day=may(3), polarity="denied", voice=["The army"])
    rumour = news.say(words, "advance", agent="rebels", place="Mirza", day=may(3))
    news.claims[-1] = replace(rumour, hedge="reports of")
    other = News(outlet="B", published=may(4))
    if asserts:
        other.say("Rebels entered Mirza on 3 May.", "advance", agent="rebels", place="Mirza", day=may(3))
    (event,) = derive(news, other).events
    assert "Herald" not in {origin.name for origin in event.origins}
    assert event.status == ("disputed" if asserts else "denied")


def test_denied_rumours_confirm_nothing() -> None:
    """One paper tells of rebels in Mirza; another names nobody for the reports of it that the army denied."""
    told = News(outlet="B", published=may(4))
    views = view_claims([told.say("Rebels entered Mirza.", "advance", agent="rebels", place="Mirza", day=may(3))], [])
    rumour = News(outlet="Herald", published=may(4))
    views += view_claims([rumour.say("reports", "advance", agent="rebels", place="Mirza", day=may(3))], [])
    names = ("B", RUMOUR)
    sources = {
        view.claim.id: Source(key=name, name=name, kind="voice", relation="unknown")
        for view, name in zip(views, names, strict=True)
    }
    assert settle_status(views, sources, disputed=False) == "reported"


@pytest.mark.parametrize(
    ("one", "two", "origins", "status"),
    [
        ("KOSTI (AFP) -- {}", "{}\n(AFP)", ["AFP"], "reported"),
        ("Reuters\n{}", "{}", ["B", "Reuters"], "confirmed"),
        ("{}\nAFP contributed to this report.", "By Agence France-Presse\n{}", ["AFP"], "reported"),
        ("{}\nAgencies contributed to this report.", "{} -- Reuters", ["Reuters"], "reported"),
        ("{}\nAFP contributed to this report.", "{}", ["A", "B"], "confirmed"),
    ],
)
def test_a_story_of_an_agency_is_its_word(one: str, two: str, origins: list[str], status: str) -> None:
    """Two papers print an agency's story, or one of them rests on it in part, or neither."""
    told = []
    for outlet, frame in (("A", one), ("B", two)):
        before, after = frame.split("{}")
        news = News(outlet=outlet, published=may(4), text=before)
        news.say("Rebels took Mirza on 3 May.", "capture", agent="Rebels", place="Mirza", day=may(3))
        news.text += after
        told.append(news)
    (event,) = derive(*told).events
    assert (sorted(origin.name for origin in event.origins), event.status) == (origins, status)


def test_a_quoted_outlet_and_its_own_report_are_one() -> None:
    """The Herald says so, and another paper cites the Herald."""
    herald = News(outlet="Herald", published=may(4))
    herald.say("Rebels took Mirza on 3 May.", "capture", agent="Rebels", place="Mirza", day=may(3))
    (event,) = derive(herald, taking("B", "Herald")).events
    assert [origin.name for origin in event.origins] == ["Herald"]


@pytest.mark.parametrize(
    ("words", "nobody"), [("We", True), ("Our forces", True), ("US forces", False), ("U.S.", False)]
)
def test_pronouns_name_nobody(words: str, nobody: bool) -> None:
    assert names_nobody(words) is nobody


def test_forces_are_parties_though_nobody_tells_their_side() -> None:
    """The River Front says that it took Mirza, in a war whose sides no report names."""
    news = News(outlet="A", published=may(4))
    news.say(
        "River Front fighters took Mirza, said the River Front fighters.",
        "capture",
        agent="River Front fighters",
        place="Mirza",
        day=may(3),
        voice=["River Front fighters"],
    )
    (event,) = derive(news).events
    assert ([origin.relation for origin in event.origins], event.status) == (["party"], "claimed")


def boast(outlet: str, agent: str, kind: str = "capture", quoted: str = "", patient: str | None = None) -> News:
    """A post that tells in its own words what "our" men did in Mirza."""
    news = News(outlet=outlet, published=may(4), text=quoted)
    news.say(f"{agent} did it to {patient} in Mirza.", kind, agent=agent, patient=patient, place="Mirza", day=may(3))
    return news


def test_two_posts_of_one_side_do_not_confirm_each_other() -> None:
    """ "Our heroes took Mirza", two channels write."""
    told = derive(boast("Front Page", "Our heroes"), boast("Brave Post", "Our forces"))
    assert [event.status for event in told.events] == ["claimed"]
    assert {origin.relation for event in told.events for origin in event.origins} == {"party"}


def test_a_post_of_one_side_and_a_paper_confirm() -> None:
    """ "Our heroes took Mirza", a channel writes; a paper that takes no side tells it too."""
    paper = News(outlet="Herald", published=may(4))
    paper.say("Mirza fell on 3 May.", "capture", place="Mirza", day=may(3))
    assert [event.status for event in derive(boast("Brave Post", "Our heroes"), paper).events] == ["confirmed"]


@pytest.mark.parametrize(
    ("agent", "kind", "quoted"),
    [
        ("Our team", "withdrawal", ""),
        ("We", "withdrawal", ""),
        ("Our reporters", "advance", ""),
        ("Our forces", "capture", "“It was a hard night. "),
        ("Our forces", "capture", 'He wrote: "'),
    ],
)
def test_whoever_says_we_is_not_at_war(agent: str, kind: str, quoted: str) -> None:
    """ "Our team left the town", a charity writes; or a paper quotes a soldier whose name was not read."""
    (event,) = derive(boast("Relief Notes", agent, kind, quoted)).events
    assert (event.origins[0].relation, event.status) == ("unknown", "reported")


def test_who_writes_of_the_enemy_takes_a_side() -> None:
    """ "The enemy shelled Mirza", a paper writes in its own words."""
    (event,) = derive(boast("Brave Post", "The enemy", "shelling_artillery_missile")).events
    assert event.origins[0].relation == "party"


def test_a_state_is_a_party_to_what_its_army_did() -> None:
    """France says that French troops took Mirza, in a war whose sides no report names."""
    news = News(outlet="A", published=may(4))
    said = "French troops took Mirza, France said."
    news.say(said, "capture", agent="French troops", place="Mirza", day=may(3), voice=["France"])
    (event,) = derive(news).events
    assert event.status == "claimed"


def test_a_force_that_no_actor_is_tells_its_own_deed() -> None:
    """Al-Murad said that it took Mirza."""
    news = News(outlet="A", published=may(4))
    news.say("Al-Murad said it took Mirza.", "capture", agent="it", place="Mirza", day=may(3), voice=["Al-Murad"])
    assert [event.status for event in derive(news).events] == ["claimed"]
