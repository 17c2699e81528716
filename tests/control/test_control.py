"""Who held which place when."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from told_claims import PLACES, News, derive, may

from orontes.control import ControlSpan, HeldPlace
from orontes.control.pointing import find_meant, list_named
from orontes.control.span import in_order
from orontes.control.words import names_no_place
from orontes.entities import NameUse, Place
from orontes.events import survey_places
from orontes.knowledge import Pack, PackActor, PackControl
from orontes.record import build
from orontes.reports import Report


def test_a_place_taken_was_the_other_sides_until_then() -> None:
    """Rebels took Mirza on the 3rd; the government had it before."""
    news = News(outlet="A", published=may(4))
    news.say("Government forces shelled Tamar.", "shelling_artillery_missile", agent="Government forces", place="Tamar")
    news.say("Government forces left Darvand.", "withdrawal", agent="Government forces", place="Darvand", day=may(1))
    news.say("Rebels took Mirza on 3 May.", "capture", agent="Rebels", place="Mirza", day=may(3))
    told = derive(news)
    assert told.holders("Mirza", may(2)) == {"government"}
    assert told.holders("Mirza", may(3)) == {"opposition"}
    assert [span.basis for span in told.control if span.place.name == "Mirza"] == ["implied", "stated"]


def test_left_where_nobody_came() -> None:
    """Government forces left the airfield; nobody is said to hold it."""
    news = News(outlet="A", published=may(4))
    news.say("Government forces left it.", "withdrawal", agent="Government forces", place="Shahr airfield", day=may(3))
    assert derive(news).holders("Shahr airfield", may(4)) == {"left"}


def test_what_was_left_years_ago_is_not_left_ever_since() -> None:
    """An encyclopedia tells that government forces left Mirza ten years ago, and no report who came after."""
    news = News(outlet="A", published=may(4))
    old = may(3).replace(year=may(3).year - 10)
    news.say("Government forces left Mirza.", "withdrawal", agent="Government forces", place="Mirza", day=old)
    told = derive(news)
    assert [told.holders("Mirza", day) for day in (old, old + timedelta(days=1), may(4))] == [{"left"}, set(), set()]


def test_some_leaving_is_no_withdrawal() -> None:
    """Some government forces left Mirza."""
    news = News(outlet="A", published=may(4))
    news.say("Some government forces left.", "withdrawal", agent="Some government forces", place="Mirza", day=may(3))
    assert derive(news).holders("Mirza", may(4)) == set()


def test_what_only_the_winner_says_is_disputed() -> None:
    """Rebels say that they took Mirza."""
    news = News(outlet="A", published=may(4))
    news.say("Rebels took it.", "capture", agent="Rebels", place="Mirza", day=may(3), voice=["Rebels"])
    assert [span.disputed for span in derive(news).control if span.state == "held"][-1:] == [True]


def test_leaving_a_base_does_not_prove_that_the_town_was_lost() -> None:
    """Rebels say that they took Mirza; the army says that it left its base there."""
    news = News(outlet="A", published=may(6))
    news.say("Government forces shelled Tamar.", "shelling_artillery_missile", agent="Government forces", place="Tamar")
    news.say("Rebels took it.", "capture", agent="Rebels", place="Mirza", day=may(3), voice=["Rebels"])
    army, base = "Government forces", "its base in Mirza"
    left = news.say(f"{army} left {base}.", "withdrawal", agent=army, place="Mirza", day=may(5), voice=[army])
    assert left.place is not None
    news.claims[-1] = replace(left, place=replace(left.place, text=base))
    assert [span.disputed for span in derive(news).control if span.holder and span.holder.side == "opposition"] == [
        True
    ]


@pytest.mark.parametrize("denied", [False, True])
def test_the_losers_word_proves_what_the_winner_claims(*, denied: bool) -> None:
    """Rebels say that they took Mirza; days later the army, which may have denied it, says that it has left."""
    news = News(outlet="A", published=may(6))
    news.say("Government forces shelled Tamar.", "shelling_artillery_missile", agent="Government forces", place="Tamar")
    taken = news.say("Rebels took it.", "capture", agent="Rebels", place="Mirza", day=may(3), voice=["Rebels"])
    if denied:
        army = ["Government forces"]
        news.say("The army denied it.", "capture", place="Mirza", day=may(3), voice=army, polarity="denied")
    left = news.say(
        "Government forces left, government forces said.",
        "withdrawal",
        agent="Government forces",
        place="Mirza",
        day=may(5),
        voice=["government forces"],
    )
    told = derive(news)
    assert told.holders("Mirza", may(6)) == {"opposition"}
    (span,) = (span for span in told.control if span.until_earliest is None and span.place.name == "Mirza")
    assert (span.disputed, set(span.claims)) == (False, {taken.id, left.id})


def test_who_holds_by_its_own_word_what_the_other_left_has_it() -> None:
    """Rebels entered Mirza and say that they control it; the army says on the same day that it withdrew."""
    news = News(outlet="A", published=may(6))
    news.say("Rebels entered Mirza.", "advance", agent="Rebels", place="Mirza", day=may(5))
    news.say("Rebels control it.", "control_state", agent="Rebels", place="Mirza", day=may(5), voice=["Rebels"])
    army = "Government forces"
    news.say(f"{army} withdrew.", "withdrawal", agent=army, place="Mirza", day=may(5), voice=[army])
    told = derive(news, pack=Pack(name="invented", digest="", control=(PackControl(place="Mirza", holder=army),)))
    assert (told.holders("Mirza", may(4)), told.holders("Mirza", may(6))) == ({"government"}, {"opposition"})
    assert not any(span.disputed for span in told.control if span.place.name == "Mirza")


@pytest.mark.parametrize(("entered", "left"), [(3, 5), (4, 3)])
def test_who_came_in_has_what_the_other_left(entered: int, left: int) -> None:
    """Rebels entered Mirza, and government forces left it, before or after."""
    news = News(outlet="A", published=may(6))
    news.say("Rebels entered Mirza.", "advance", agent="Rebels", place="Mirza", day=may(entered))
    news.say("The army left.", "withdrawal", agent="Government forces", place="Mirza", day=may(left))
    told = derive(news)
    assert told.holders("Mirza", may(6)) == {"opposition"}
    assert [span.basis for span in told.control if span.until_earliest is None] == ["implied"]


def test_what_was_entered_and_taken_on_one_day_is_contested_no_more() -> None:
    """Rebels entered Mirza on Tuesday and took it."""
    news = News(outlet="A", published=may(6))
    news.say("Rebels entered Mirza.", "advance", agent="Rebels", place="Mirza", day=may(5))
    news.say("Rebels took it.", "capture", agent="Rebels", place="Mirza", day=may(5))
    assert derive(news).holders("Mirza", may(6)) == {"opposition"}


def test_neutral_word_is_not_disputed() -> None:
    """The outlet says that rebels took Mirza."""
    news = News(outlet="A", published=may(4))
    news.say("Rebels took it.", "capture", agent="Rebels", place="Mirza", day=may(3))
    assert [span.disputed for span in derive(news).control if span.state == "held"][-1:] == [False]


def test_fighters_moved_out_held_the_place_before() -> None:
    """The government moved rebel fighters out of the North Quarter on the 5th."""
    news = News(outlet="A", published=may(20))
    news.say(
        "The government moved rebel fighters out.",
        "evacuation_or_transfer",
        agent="The government",
        patient="rebel fighters",
        place="North Quarter",
        day=may(5),
    )
    told = derive(news)
    assert told.holders("North Quarter", may(1)) == {"opposition"}
    assert told.holders("North Quarter", may(9)) == {"government"}


def test_once_a_stronghold_until_its_city_fell() -> None:
    """The North Quarter, a former government stronghold; Kelat fell on the 3rd."""
    news = News(outlet="A", published=may(8))
    news.say(
        "Rebels took Kelat on 3 May.", "capture", agent="Rebels", patient="government forces", place="Kelat", day=may(3)
    )
    news.say(
        "North Quarter, a former government stronghold.", "control_state", agent="government", place="North Quarter"
    )
    assert derive(news).holders("North Quarter", may(2)) == {"government"}


def test_entered_is_contested() -> None:
    """Rebels entered Kelat on the 2nd and took it on the 3rd."""
    news = News(outlet="A", published=may(4))
    news.say("Rebels entered Kelat on 2 May.", "advance", agent="Rebels", place="Kelat", day=may(2))
    news.say(
        "Rebels took Kelat on 3 May.", "capture", agent="Rebels", patient="government forces", place="Kelat", day=may(3)
    )
    assert derive(news).holders("Kelat", may(2)) == {"contested", "government"}


def test_taken_again_means_lost_between() -> None:
    """Held by rebels on the 1st of January, taken by them on the 3rd of May."""
    news = News(outlet="A", published=may(4))
    january = may(3).replace(month=1)
    news.say(
        "Rebels held Mirza then.", "control_state", agent="Rebels", place="Mirza", day=january, period="background"
    )
    news.say("Rebels took Mirza.", "capture", agent="Rebels", patient="government forces", place="Mirza", day=may(3))
    told = derive(news)
    assert told.holders("Mirza", may(2)) == {"government"}
    assert told.holders("Mirza", may(3)) == {"opposition"}


def test_cut_off_stays_with_its_holder() -> None:
    """Rebels cut Darvand off from the rest on the 3rd."""
    news = News(outlet="A", published=may(4))
    news.say("Government forces left Tamar.", "withdrawal", agent="Government forces", place="Tamar", day=may(1))
    news.say("Rebels cut Darvand off.", "siege", agent="Rebels", place="Darvand", day=may(3))
    assert "cut_off" in derive(news).holders("Darvand", may(4))


def test_plans_and_denials_change_nothing() -> None:
    """A vow to take Mirza, and a denial that it fell."""
    news = News(outlet="A", published=may(4))
    news.say("Rebels vowed to take it.", "capture", agent="Rebels", place="Mirza", modality="planned")
    news.say("It did not fall.", "capture", agent="Rebels", place="Mirza", polarity="denied", voice=["the army"])
    assert derive(news).control == ()


def test_each_span_names_a_place_and_a_day() -> None:
    """Undated news: the span counts from the week before the report, or not at all."""
    news = News(outlet="A", published=may(9))
    news.say("Rebels took Mirza.", "capture", agent="Rebels", place="Mirza")
    for span in derive(news).control:
        assert span.place.name
        assert span.from_latest or span.until_latest


def test_once_a_stronghold_until_the_days_that_the_report_tells() -> None:
    """An airfield, once an army stronghold, in a report of what rebels took on the 2nd and 3rd elsewhere."""
    news = News(outlet="A", published=may(8))
    news.say("Rebels took Mirza on 2 May.", "capture", agent="Rebels", place="Mirza", day=may(2))
    news.say("Rebels took Tamar on 3 May.", "capture", agent="Rebels", place="Tamar", day=may(3))
    said = "Shahr airfield, a former army stronghold."
    once = news.say(said, "control_state", agent="government forces", place="Shahr airfield")
    told = derive(news)
    assert told.holders("Shahr airfield", may(1)) == {"government"}
    assert [span.claims for span in told.control if span.place.name == "Shahr airfield"] == [(once.id,)]
    assert derive(news).holders("Camel Hill", may(3)) == set()


def test_a_pack_tells_who_held_a_place_before() -> None:
    """The pack has Darvand in the hands of the River Guard; rebels took it on the 3rd."""
    guard = PackActor(name="River Guard", id="pack:river-guard", kind="armed_group", side="government")
    control = (PackControl(place="Darvand", holder="River Guard"),)
    pack = Pack(name="invented", digest="", actors=(guard,), control=control)
    news = News(outlet="A", published=may(4))
    news.say("Rebels fought the River Guard.", "clash", agent="Rebels", patient="the River Guard", place="Darvand")
    news.say("Rebels took Darvand on 3 May.", "capture", agent="Rebels", place="Darvand", day=may(3))
    told = derive(news, pack=pack)
    (before,) = [span for span in told.control if span.holder and span.holder.name == "River Guard"]
    assert before.until_earliest == may(3)
    assert {actor.side for actor in told.actors if actor.id == "pack:river-guard"} == {"government"}


def test_unstable_control_stays_contested_and_a_clash_does_not() -> None:
    """Control of Tamar is unstable; there was a clash in Mirza on the 3rd."""
    news = News(outlet="A", published=may(4))
    news.say("Control of Tamar remained unstable.", "control_state", place="Tamar", day=may(3))
    news.say("Rebels fought in Mirza.", "clash", agent="Rebels", place="Mirza", day=may(3))
    told = derive(news)
    assert told.holders("Tamar", may(9)) == {"contested"}
    assert told.holders("Mirza", may(3)) == {"contested"}
    assert told.holders("Mirza", may(9)) == set()


def test_a_place_without_an_id_has_no_span() -> None:
    """Rebels took Camel Hill, which no list of places knows."""
    news = News(outlet="A", published=may(4))
    news.say("Rebels took Camel Hill on 3 May.", "capture", agent="Rebels", place="Camel Hill", day=may(3))
    assert derive(news).control == ()


@pytest.mark.parametrize(
    ("words", "nowhere"),
    [
        ("several military bases", True),
        ("army positions in Sarv province", True),
        ("towns in Sarv and Kelat provinces", True),
        ("Sarvania rebels advance on Kelat", True),
        ("the city of Kelat", False),
        ("old neighbourhoods of Kelat", False),
        ("Shahr airfield", False),
    ],
)
def test_nobody_holds_several_bases(words: str, nowhere: bool) -> None:
    assert names_no_place(words) is nowhere


def test_what_happened_after_its_report_began_no_later_than_told() -> None:
    """A paper of the 4th has Mirza taken on the 6th."""
    news = News(outlet="A", published=may(4))
    news.say("Rebels took Mirza on 6 May.", "capture", agent="Rebels", place="Mirza", day=may(6))
    for span in derive(news).control:
        assert not (span.from_earliest and span.from_latest and span.from_earliest > span.from_latest)
        assert not (span.until_earliest and span.until_latest and span.until_earliest > span.until_latest)


_DAYS = st.none() | st.integers(0, 40).map(lambda days: date(2031, 5, 1) + timedelta(days=days))


@given(_DAYS, _DAYS, _DAYS, _DAYS)
def test_no_earliest_day_lies_after_its_latest(
    one: date | None, two: date | None, three: date | None, four: date | None
) -> None:
    place = HeldPlace(id="t:mirza", name="Mirza")
    span = in_order(
        ControlSpan(
            place=place,
            holder=None,
            state="left",
            from_earliest=one,
            from_latest=two,
            until_earliest=three,
            until_latest=four,
        )
    )
    assert not (span.from_earliest and span.from_latest and span.from_earliest > span.from_latest)
    assert not (span.until_earliest and span.until_latest and span.until_earliest > span.until_latest)


def test_a_pack_tells_since_when() -> None:
    """A pack has the River Guard in Darvand since 2 May; no claim says so."""
    guard = PackActor(name="River Guard", id="pack:river-guard", kind="armed_group", side="government")
    control = (PackControl(place="Darvand", holder="River Guard", since=may(2)),)
    news = News(outlet="A", published=may(8))
    news.say("River Guard fired at rebels.", "clash", agent="River Guard", patient="rebels", place="Tamar", day=may(6))
    told = derive(news, pack=Pack(name="invented", digest="", actors=(guard,), control=control))
    (span,) = [span for span in told.control if span.place.name == "Darvand"]
    assert (span.from_earliest, span.basis, span.claims) == (may(2), "stated", ())


def test_held_from_one_year_to_another() -> None:
    """Rebels held Mirza from 2012 to 2018; they took it again on 3 May 2031, and the government had it in between."""
    news = News(outlet="A", published=may(4))
    news.say("Government forces left Darvand.", "withdrawal", agent="Government forces", place="Darvand", day=may(1))
    held = news.say(
        "Rebels held Mirza from 2012 to 2018.",
        "control_state",
        agent="Rebels",
        place="Mirza",
        day=(date(2012, 1, 1), date(2018, 12, 31)),
        period="background",
    )
    news.claims[-1] = replace(held, when=replace(held.when, text="from 2012 to 2018"))
    news.say("Rebels took Mirza on 3 May.", "capture", agent="Rebels", place="Mirza", day=may(3))
    told = derive(news)
    assert told.holders("Mirza", date(2015, 6, 1)) == {"opposition"}
    assert told.holders("Mirza", date(2011, 6, 1)) == set()
    assert told.holders("Mirza", date(2020, 6, 1)) == {"government"}
    assert told.holders("Mirza", may(4)) == {"opposition"}


def test_a_siege_lasts_until_the_town_falls() -> None:
    """Rebels have besieged Mirza since 2 May, and took it on the 9th."""
    news = News(outlet="A", published=may(10))
    news.say("Government forces left Darvand.", "withdrawal", agent="Government forces", place="Darvand", day=may(1))
    siege = news.say(
        "Rebels besieged Mirza since 2 May.", "siege", agent="Rebels", place="Mirza", day=(may(2), may(10))
    )
    news.claims[-1] = replace(siege, when=replace(siege.when, text="since 2 May"))
    news.say("Rebels took Mirza on 9 May.", "capture", agent="Rebels", place="Mirza", day=may(9))
    told = derive(news)
    assert told.holders("Mirza", may(5)) == {"government", "cut_off"}
    assert told.holders("Mirza", may(9)) == {"opposition"}


def test_a_raid_changes_nothing() -> None:
    """Rebels stormed Mirza on 3 May and left after a few hours; government forces hold it."""
    news = News(outlet="A", published=may(8))
    news.say("Government forces hold Mirza.", "control_state", agent="Government forces", place="Mirza", day=may(2))
    news.say("Rebels stormed Mirza.", "clash", agent="Rebels", place="Mirza", day=may(3))
    news.say("Rebels left it after a few hours.", "withdrawal", agent="Rebels", place="Mirza", day=may(3))
    told = derive(news)
    assert told.holders("Mirza", may(3)) == {"government", "contested"}
    assert told.holders("Mirza", may(5)) == {"government"}


def test_forces_near_a_town_do_not_have_it() -> None:
    """Rebels advanced towards Mirza on 3 May; government forces left Darvand."""
    news = News(outlet="A", published=may(4))
    news.say("Government forces left Darvand.", "withdrawal", agent="Government forces", place="Darvand", day=may(1))
    news.say("Rebels took Tamar.", "capture", agent="Rebels", place="Tamar", day=may(2))
    news.say("Rebels marched towards Mirza.", "advance", agent="Rebels", place="Mirza", day=may(3))
    assert derive(news).holders("Mirza", may(3)) == {"government"}


def test_who_frees_prisoners_has_the_prison() -> None:
    """Rebels, who took Mirza, freed the inmates of its prison on 3 May."""
    news = News(outlet="A", published=may(4))
    news.say("Government forces left Darvand.", "withdrawal", agent="Government forces", place="Darvand", day=may(1))
    news.say("Rebels took Mirza.", "capture", agent="Rebels", place="Mirza", day=may(3))
    news.say("Rebels freed the inmates.", "release_of_detainees", agent="Rebels", place="Mirza Prison", day=may(3))
    told = derive(news)
    assert told.holders("Mirza Prison", may(2)) == {"government"}
    assert told.holders("Mirza Prison", may(4)) == {"opposition"}


def test_a_town_taken_whole_takes_its_quarters() -> None:
    """The government moved rebels out of the North Quarter in April; on 3 May rebels took full control of Kelat."""
    april = date(2031, 4, 2)
    news = News(outlet="A", published=may(4))
    news.say(
        "The government moved rebel fighters out.",
        "evacuation_or_transfer",
        agent="The government",
        patient="rebel fighters",
        place="North Quarter",
        day=april,
        period="background",
    )
    news.say("Rebels took full control of Kelat.", "capture", agent="Rebels", place="Kelat", day=may(3))
    told = derive(news)
    assert told.holders("North Quarter", may(1)) == {"government"}
    assert told.holders("North Quarter", may(4)) == {"opposition"}
    assert {span.basis for span in told.control if span.place.name == "North Quarter"} == {"implied"}


def test_what_the_loser_denies_leaves_the_holder_in_place() -> None:
    """Rebels say that they took Mirza; the government, which held it the day before, denies it."""
    news = News(outlet="A", published=may(4))
    news.say("Government forces held Mirza.", "control_state", agent="Government forces", place="Mirza", day=may(1))
    said = "Rebels say they took Mirza, the government denies it."
    news.say(said, "capture", agent="Rebels", place="Mirza", day=may(3), voice=["Rebels"])
    news.say(said, "capture", agent="Rebels", place="Mirza", day=may(3), voice=["the government"], polarity="denied")
    told = derive(news)
    assert told.holders("Mirza", may(4)) == {"government", "contested"}
    assert all(span.disputed for span in told.control if span.state == "held")


def test_a_siege_that_is_broken_cuts_nobody_off() -> None:
    """Rebels besiege Mirza from the 2nd on; government forces broke the siege on the 9th."""
    news = News(outlet="A", published=may(10))
    news.say("Government forces left Darvand.", "withdrawal", agent="Government forces", place="Darvand", day=may(1))
    news.say("Rebels took Tamar.", "capture", agent="Rebels", place="Tamar", day=may(1))
    news.say("Rebels have surrounded Mirza.", "siege", agent="Rebels", place="Mirza", day=may(2))
    army = "Government forces"
    told = f"{army} broke the siege of Mirza on 9 May."
    news.say(told, "siege", agent=army, place="Mirza", day=may(9), manner="broken")
    record = derive(news)
    assert "cut_off" in record.holders("Mirza", may(5))
    assert record.holders("Mirza", may(9)) == {"government"}


def test_a_siege_that_its_own_forces_lift_is_over_and_tells_of_no_holder() -> None:
    """Rebels have surrounded Mirza on the 2nd; they lifted their siege on the 9th."""
    news = News(outlet="A", published=may(10))
    news.say("Rebels have surrounded Mirza.", "siege", agent="Rebels", place="Mirza", day=may(2))
    told = "Rebels lifted their siege of Mirza."
    news.say(told, "siege", agent="Rebels", place="Mirza", day=may(9), manner="lifted")
    record = derive(news)
    assert record.holders("Mirza", may(5)) == {"cut_off"}
    assert record.holders("Mirza", may(9)) == set()


def test_a_group_named_long_before_is_not_the_militants() -> None:
    """The River Front militia attacked Tamar; two paragraphs on, the militants took Mirza."""
    news = News(outlet="A", published=may(4))
    news.say("River Front militia took Tamar.", "capture", agent="River Front militia", place="Tamar", day=may(2))
    news.text += "\n\nThe mayor of Kelat spoke.\n\n"
    news.say("The militants took Mirza.", "capture", agent="The militants", place="Mirza", day=may(3))
    holders = {span.holder.name for span in derive(news).control if span.holder and span.place.name == "Mirza"}
    assert "River Front" not in holders


@pytest.mark.parametrize("words", ["The militants", "the rebels", "Fighters of the group"])
def test_the_militants_are_the_one_group_that_is_named(words: str) -> None:
    """The River Front militia attacked Tamar; the militants took Mirza."""
    news = News(outlet="A", published=may(4))
    news.say("The army left Darvand.", "withdrawal", agent="The army", place="Darvand", day=may(1))
    news.say("River Front militia took Tamar.", "capture", agent="River Front militia", place="Tamar", day=may(2))
    news.say(f"{words} took Mirza.", "capture", agent=words, place="Mirza", day=may(3))
    (span,) = (span for span in derive(news).control if span.place.name == "Mirza" and span.until_earliest is None)
    assert span.holder is not None
    assert span.holder.name == "River Front"


def test_of_two_groups_none_lends_its_name() -> None:
    """The River Front took Tamar, the Desert Guard Darvand; the militants took Mirza."""
    news = News(outlet="A", published=may(4))
    for group, place in (("River Front militia", "Tamar"), ("Desert Guard militia", "Darvand")):
        news.say(f"{group} took it.", "capture", agent=group, place=place, day=may(2))
    news.say("The militants took Mirza.", "capture", agent="The militants", place="Mirza", day=may(3))
    names = {span.holder.name for span in derive(news).control if span.place.name == "Mirza" and span.holder}
    assert not names & {"River Front", "Desert Guard"}


def test_who_had_ruled_a_town_ruled_it_until_then() -> None:
    """The army now controls Mirza, which the River Front militia had ruled since March."""
    news = News(outlet="A", published=may(20))
    news.say("The army controls Mirza.", "control_state", agent="The army", place="Mirza", day=may(20))
    ruled = news.say(
        "River Front militia had ruled Mirza since March.",
        "control_state",
        agent="River Front militia",
        place="Mirza",
        day=(date(2031, 3, 1), may(20)),
    )
    news.claims[-1] = replace(ruled, when=replace(ruled.when, text="since March"))
    told = derive(news)
    assert told.holders("Mirza", date(2031, 4, 15)) == {"River Front"}
    assert told.holders("Mirza", may(20)) == {"army"}


def test_who_handed_a_base_over_had_it_before() -> None:
    """Foreign troops handed the airfield over to the army."""
    news = News(outlet="A", published=may(4))
    giver, army = "Sarvanian peacekeepers", "The army"
    news.say(f"{giver} handed it to {army}.", "capture", agent=army, patient=giver, place="Shahr airfield", day=may(3))
    held = {span.holder.name for span in derive(news).control if span.holder and span.until_latest == may(3)}
    assert held == {"Sarvanian"}


def mention_at(news: News, *places: str) -> list[Place]:
    """The places of the news, each where its text names it."""
    spots = {name: news.text.index(name) for name in places}
    return [
        replace(PLACES[name], mentions=(NameUse(report=news.outlet, start=start, end=start + len(name)),))
        for name, start in spots.items()
    ]


@pytest.mark.parametrize(
    ("before", "places", "found"),
    [
        ("Rebels attacked Mirza.", ["Mirza"], "t:mirza"),
        ("Rebels attacked Mirza and Tamar.", ["Mirza", "Tamar"], None),
        ("It was a quiet day.", [], None),
        ("Rebels who had marched from Tamar attacked Mirza.", ["Mirza", "Tamar"], "t:mirza"),
        ("Rebels had marched from Tamar.", ["Tamar"], "t:tamar"),
    ],
)
def test_the_town_is_the_one_named_before(before: str, places: list[str], found: str | None) -> None:
    """Rebels attacked Mirza. Government troops remain in control of the town."""
    news = News(outlet="A", published=may(4))
    news.text = f"{before} "
    said = news.say("Government troops still hold the town.", "control_state", place="the town", day=may(3))
    known = mention_at(news, *places)
    assert find_meant(said, news.report(), list_named(known), survey_places(known)) == found


def test_who_is_told_beside_another_doer_is_not_his_foe() -> None:
    """The Home Guard beat off the Dawn militia at Mirza; the River Front attacked Mirza that day and took Kelat."""
    one, two = News(outlet="Herald", published=may(4)), News(outlet="Post", published=may(4))
    one.say(
        "The Home Guard fought.", "clash", agent="The Home Guard", patient="the Dawn Militia", place="Mirza", day=may(3)
    )
    two.say("The River Front fought.", "clash", agent="The River Front", place="Mirza", day=may(3))
    two.say("The River Front took Kelat.", "capture", agent="The River Front", place="Kelat", day=may(3))
    spans = [span for span in derive(one, two).control if span.place.name == "Kelat"]
    assert [span.holder.name for span in spans if span.holder] == ["River Front"]


def test_what_was_held_until_some_day_is_held_no_more() -> None:
    """Rebels held Goma until May 2028."""
    text = "Rebels held Goma until May 2028."
    (span,) = build([Report(text=text, language="en", published=may(20))]).control
    assert span.holder is not None
    assert span.holder.name == "Rebels"
    assert (span.from_latest, span.until_earliest, span.until_latest) == (None, date(2028, 5, 1), date(2028, 5, 31))


def test_a_stronghold_from_some_year_onwards_is_one_until_it_is_taken() -> None:
    """Troops reached Goma, which had been a rebel stronghold from 2025 onwards before falling to the army in 2028."""
    text = (
        "Troops reached Goma, which had been a rebel stronghold from 2025 onwards before falling to the army in 2028."
    )
    spans = build([Report(text=text, language="en", published=may(20))]).control
    rebels = next(span for span in spans if span.holder is not None and span.holder.name == "rebel")
    assert (rebels.from_earliest, rebels.from_latest) == (date(2025, 1, 1), date(2025, 12, 31))
    assert (rebels.until_earliest, rebels.until_latest) == (date(2028, 1, 1), date(2028, 12, 31))
