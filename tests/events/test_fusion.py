"""Which claims are one event, and which are not."""

from dataclasses import replace
from datetime import date

from told_claims import PLACES, News, derive, may

from orontes.base import make_id
from orontes.events import survey_places
from orontes.record import build
from orontes.reports import Report, SharedPassage

KM = {"near_km": 5.0, "far_km": 40.0}


def test_one_capture_in_two_outlets_is_one_event() -> None:
    """Two outlets tell the same fall of a town in other words; one leaves out the day."""
    herald, post = News(outlet="Herald", published=may(4)), News(outlet="Post", published=may(5))
    one = herald.say("Rebels took Mirza on 3 May.", "capture", agent="Rebels", place="Mirza", day=may(3))
    two = post.say("Opposition fighters hold Mirza.", "capture", agent="Opposition fighters", place="Mirza")
    told = derive(herald, post)
    assert told.together(one, two)
    assert told.event_of(one).id == make_id("event", one.id)
    assert told.event_of(one).when.earliest == may(3)
    assert {origin.name for origin in told.event_of(one).origins} == {"Herald", "Post"}


def test_two_towns_of_one_list_are_two_events() -> None:
    """Rebels took Mirza and Tamar."""
    news = News(outlet="Herald", published=may(4))
    sentence = "Rebels took Mirza and Tamar on 3 May."
    one = news.say(sentence, "capture", agent="Rebels", place="Mirza", day=may(3))
    two = news.say(sentence, "capture", agent="Rebels", place="Tamar", day=may(3))
    assert not derive(news).together(one, two)


def test_prisons_of_two_towns_are_never_one() -> None:
    """Five hundred were freed in Kelat, five hundred in Mirza, on one day."""
    news, post = News(outlet="Herald", published=may(4)), News(outlet="Post", published=may(4))
    count = [("released", 500, 500)]
    one = news.say(
        "They freed 500 from it.", "release_of_detainees", place="Kelat Army Prison", day=may(3), counts=count
    )
    two = post.say("500 were freed there.", "release_of_detainees", place="Mirza Prison", day=may(3), counts=count)
    assert not derive(news, post).together(one, two)


def test_strikes_of_two_days_are_two_events() -> None:
    """Planes struck Mirza on the 3rd and again on the 6th."""
    news = News(outlet="Herald", published=may(7))
    one = news.say("Jets struck Mirza on 3 May.", "air_strike", agent="Jets", place="Mirza", day=may(3))
    two = news.say("Jets struck Mirza on 6 May.", "air_strike", agent="Jets", place="Mirza", day=may(6))
    assert not derive(news).together(one, two)


def test_what_excludes_each_other_is_not_chained() -> None:
    """An undated strike could be that of the 3rd or of the 5th; it joins one of them and not both."""
    days = {"A": may(3), "B": None, "C": may(5)}
    news = [News(outlet=outlet, published=may(5)) for outlet in days]
    for one in news:
        one.say("Jets struck Mirza.", "air_strike", agent="Jets", place="Mirza", day=days[one.outlet])
    told = derive(*news)
    assert not told.together(news[0].claims[0], news[2].claims[0])


def test_both_sides_taking_a_town_are_two_events() -> None:
    """Each side says that it took Tamar."""
    news = News(outlet="Herald", published=may(4))
    one = news.say("Rebels took Tamar on 3 May.", "capture", agent="Rebels", place="Tamar", day=may(3))
    two = news.say(
        "Government forces took Tamar on 3 May.", "capture", agent="Government forces", place="Tamar", day=may(3)
    )
    told = derive(news)
    assert not told.together(one, two)
    assert told.disputed("actor")


def test_a_plan_gives_no_values() -> None:
    """Rebels took Mirza on the 3rd; another report, on the 1st, tells of their vow to take it."""
    before, after = News(outlet="Early", published=may(1)), News(outlet="Late", published=may(4))
    vow = before.say("Rebels vowed to take Mirza.", "capture", agent="Rebels", place="Mirza", modality="planned")
    deed = after.say("Rebels took Mirza on 3 May.", "capture", agent="Rebels", place="Mirza", day=may(3))
    told = derive(before, after)
    assert told.event_of(deed).status != "planned"
    assert told.event_of(deed).when.earliest == may(3)
    assert told.event_of(vow).status == "planned" or told.together(vow, deed)


def test_statements_stay_alone() -> None:
    """A commander spoke, and rebels took Mirza."""
    news = News(outlet="Herald", published=may(4))
    deed = news.say("Rebels took Mirza on 3 May.", "capture", agent="Rebels", place="Mirza", day=may(3))
    word = news.say("Colonel Senn thanked them.", "statement_or_appeal", agent="Colonel Senn", place="Mirza")
    assert not derive(news).together(deed, word)


def test_a_quarter_entered_is_part_of_the_city_taken() -> None:
    """Rebels entered the North Quarter on the 2nd and took Kelat on the 3rd."""
    news = News(outlet="Herald", published=may(4))
    part = news.say("Rebels entered North Quarter.", "advance", agent="Rebels", place="North Quarter", day=may(2))
    whole = news.say("Rebels took Kelat on 3 May.", "capture", agent="Rebels", place="Kelat", day=may(3))
    told = derive(news)
    assert told.event_of(part).part_of == told.event_of(whole).id


def test_copied_words_have_one_origin() -> None:
    """Two papers print the same words of the same agency."""
    one, two = News(outlet="Herald", published=may(4)), News(outlet="Post", published=may(4))
    sentence = "Jets struck the market of Mirza on 3 May and left."
    for news in (one, two):
        news.say(sentence, "air_strike", agent="Jets", place="Mirza", day=may(3))
    shared = SharedPassage(places=(("Herald", 0, len(sentence)), ("Post", 0, len(sentence))))
    assert len(derive(one, two).events[0].origins) == 2
    assert len(derive(one, two, shared=[shared]).events[0].origins) == 1


def test_headline_without_its_article_names_the_same_voice() -> None:
    """Troops hold Mirza, military source says: A military source said on 3 May that troops held Mirza."""
    news = News(outlet="Herald", published=may(4))
    head = "Troops hold Mirza, military source says."
    news.say(head, "control_state", agent="Troops", place="Mirza", day=may(3), voice=["military source"])
    body = "A military source said on 3 May that troops held all of Mirza."
    news.say(body, "control_state", agent="troops", place="Mirza", day=may(3), voice=["A military source"])
    (event,) = derive(news).events
    assert [origin.kind for origin in event.origins] == ["voice"]


def test_order_of_reports_changes_nothing() -> None:
    """The same news in another order."""
    news = [News(outlet=outlet, published=may(4)) for outlet in ("A", "B", "C")]
    for one in news:
        one.say("Rebels took Mirza on 3 May.", "capture", agent="Rebels", place="Mirza", day=may(3))
        one.say("Jets struck Kelat on 2 May.", "air_strike", agent="Jets", place="Kelat", day=may(2))
    assert derive(*news) == derive(*reversed(news))


def test_ground_tells_parts_regions_and_strangers() -> None:
    ground = survey_places(PLACES.values())
    assert ground.relate("t:kelat-central", "t:kelat", **KM) == "part"
    assert ground.relate("t:mirza", "t:sarv", **KM) == "region"
    assert ground.relate("t:mirza", "t:tamar", **KM) == "apart"
    assert ground.relate("t:kelat-central", "t:kelat-army", **KM) == "apart"
    assert ground.town("t:north-quarter") == "t:kelat"


def test_a_country_says_nothing_of_which_strike() -> None:
    """Jets struck Mirza; the strike in Sarvania killed four, says the next sentence."""
    news = News(outlet="A", published=may(4))
    one = news.say("Jets struck Mirza on 3 May.", "air_strike", agent="Jets", place="Mirza", day=may(3))
    two = news.say("The strike in Sarvania killed 4.", "air_strike", place="Sarvania", counts=[("killed", 4, 4)])
    told = derive(news)
    assert told.together(one, two)
    assert told.event_of(one).place is not None
    assert told.event_of(one).place.name == "Mirza"  # type: ignore[union-attr]


def test_a_month_tells_an_undated_strike_nothing() -> None:
    """One outlet tells of shelling of Mirza in May, the other of shells on it, nobody says when."""
    herald, post = News(outlet="Herald", published=may(31)), News(outlet="Post", published=may(20))
    one = herald.say("Mirza was shelled.", "shelling_artillery_missile", place="Mirza", day=(may(1), may(31)))
    two = post.say("Shells fell on Mirza.", "shelling_artillery_missile", place="Mirza")
    assert not derive(herald, post).together(one, two)


def test_a_town_and_the_land_named_after_it_are_hardly_told_apart() -> None:
    """Kelat lies in the Kelat Strip, and so does Mirza: "in Kelat" may mean the Strip."""
    strip = replace(PLACES["Sarv"], name="Kelat Strip")
    ground = survey_places([PLACES["Kelat"], PLACES["Mirza"], strip])
    assert ground.relate("t:kelat", "t:sarv", **KM) == "alike"
    assert ground.relate("t:kelat", "t:mirza", **KM) == "open"
    plain = survey_places([PLACES["Kelat"], PLACES["Mirza"], PLACES["Sarv"]])
    assert plain.relate("t:kelat", "t:mirza", **KM) == "apart"


def test_a_capture_of_years_ago_is_not_the_undated_one_of_this_week() -> None:
    """Fighters captured Mirza, which the same fighters had held from 2009 on; another outlet tells the day."""
    news, post = News(outlet="Herald", published=may(4)), News(outlet="Post", published=may(5))
    now = news.say("Fighters captured Mirza.", "capture", agent="Fighters", place="Mirza")
    once = news.say(
        "It had been theirs from 2009 on.",
        "control_state",
        agent="Fighters",
        place="Mirza",
        day=date(2009, 1, 1),
        period="background",
    )
    told = post.say("Fighters took Mirza on 3 May.", "capture", agent="Fighters", place="Mirza", day=may(3))
    record = derive(news, post)
    assert not record.together(now, once)
    assert record.together(now, told)


def test_things_of_other_words_taken_without_a_known_place_are_not_one() -> None:
    """Rebels took border posts, and the central prison; elsewhere they "seized the prison"."""
    text = "Rebels seized border posts. Rebels took the central prison. Rebels seized the prison."
    claims = build([Report(text=text, language="en")])
    assert [len(event.claims) for event in claims.events if event.kind == "capture"] in ([1, 2], [2, 1])


def test_a_place_held_by_nobody_named_is_not_told_twice() -> None:
    """One outlet speaks of "the full control of Mirza"; a ministry says elsewhere that it is calm."""
    herald, post = News(outlet="Herald", published=may(4)), News(outlet="Post", published=may(4))
    one = herald.say("The full control of Mirza was told.", "control_state", place="Mirza")
    two = post.say("Mirza is calm, it said.", "control_state", place="Mirza", day=may(4), voice=["The ministry"])
    assert not derive(herald, post).together(one, two)
