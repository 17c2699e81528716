"""What is a dispute, and what looks like one and is none."""

from dataclasses import replace

import pytest
from told_claims import News, derive, may


def test_two_dates_of_one_named_event() -> None:
    """An article tells the Market Massacre for the 3rd and for the 7th."""
    news = News(outlet="Herald", published=may(20))
    news.say(
        "They recall the Harbour Massacre of 3 May.",
        "massacre_or_killing",
        patient="fishermen",
        place="Mirza",
        day=may(3),
    )
    news.say("The Harbour Massacre took place on 7 May.", "massacre_or_killing", place="Mirza", day=may(7))
    (dispute,) = derive(news).disputed("date")
    assert [position.value for position in dispute.positions] == ["2031-05-03", "2031-05-07"]
    assert dispute.nature == "conflict"


def test_finer_and_wider_days_agree() -> None:
    """Taken on the 3rd, says one; in the first week, says the other."""
    one, two = News(outlet="A", published=may(8)), News(outlet="B", published=may(8))
    one.say("Rebels took Mirza on 3 May.", "capture", agent="Rebels", place="Mirza", day=may(3))
    two.say("Rebels took Mirza that week.", "capture", agent="Rebels", place="Mirza", day=(may(1), may(7)))
    assert derive(one, two).disputed("date") == []


def test_left_on_thursday_and_taken_on_friday_agree() -> None:
    """A sequence is no contradiction."""
    news = News(outlet="A", published=may(8))
    news.say(
        "Government forces left Mirza on 2 May.", "withdrawal", agent="Government forces", place="Mirza", day=may(2)
    )
    news.say("Rebels took Mirza on 3 May.", "capture", agent="Rebels", place="Mirza", day=may(3))
    assert derive(news).disputes == ()


def test_crowds_cannot_cheer_before_the_fall() -> None:
    """A report has crowds celebrate on Friday the 2nd what others tell for the 3rd."""
    one, two = News(outlet="A", published=may(4)), News(outlet="B", published=may(4))
    two.say("Rebels took Mirza on 3 May.", "capture", agent="Rebels", place="Mirza", day=may(3))
    one.say("Rebels have taken Mirza.", "capture", agent="Rebels", place="Mirza")
    one.say("Jubilant residents danced on 2 May.", "protest_or_celebration", agent="Jubilant residents", day=may(2))
    (dispute,) = derive(one, two).disputed("date")
    assert dispute.nature == "slip"


def test_one_prison_under_two_names() -> None:
    """2,400 are freed from the army prison, says one; more than 2,400 from the central prison, says the other."""
    one, two = News(outlet="A", published=may(4)), News(outlet="B", published=may(4))
    one.say(
        "They freed 2,400.",
        "release_of_detainees",
        place="Kelat Army Prison",
        day=may(3),
        counts=[("released", 2400, 2400)],
    )
    two.say(
        "Over 2,400 were freed.",
        "release_of_detainees",
        place="Kelat Central Prison",
        day=may(3),
        counts=[("released", 2400, None)],
    )
    told = derive(one, two)
    assert len(told.disputed("place")) == 1
    assert told.disputed("number") == []


def test_counts_that_exclude_each_other() -> None:
    """Hundreds, and 2,400."""
    one, two = News(outlet="A", published=may(4)), News(outlet="B", published=may(4))
    for news, words, low, high in ((one, "Hundreds", 200, 999), (two, "2,400", 2400, 2400)):
        news.say(
            f"{words} walked free.",
            "release_of_detainees",
            place="Kelat Army Prison",
            day=may(3),
            counts=[("released", low, high)],
        )
    assert len(derive(one, two).disputed("number")) == 1


def test_a_toll_that_rises_is_later_news() -> None:
    """Four dead on the 3rd, nine on the 4th."""
    one, two = News(outlet="A", published=may(3)), News(outlet="B", published=may(4))
    for news, dead in ((one, 4), (two, 9)):
        news.say(
            f"Jets killed {dead} in Mirza.",
            "air_strike",
            agent="Jets",
            place="Mirza",
            day=may(3),
            counts=[("killed", dead, dead)],
        )
    told = derive(one, two)
    assert told.disputed("number") == []
    assert [dispute.nature for dispute in told.disputes] == ["superseded"]


def test_third_taken_after_three_others() -> None:
    """Kelat is called the third city taken, after three named ones."""
    news = News(outlet="A", published=may(9))
    sentence = "Kelat is the third city captured by rebels, after Mirza, Tamar and Darvand."
    for place in ("Kelat", "Mirza", "Tamar", "Darvand"):
        news.say(sentence, "capture", agent="rebels", place=place, day=(may(1), may(8)))
    (dispute,) = derive(news).disputed("number")
    assert dispute.nature == "slip"


def test_report_and_denial() -> None:
    """Rebels entered Kelat; the ministry denies it and calls the city calm."""
    news = News(outlet="A", published=may(4))
    voice = ["The interior ministry"]
    denial = "The interior ministry denied that rebels entered Kelat and called it calm."
    news.say("Rebels entered Kelat on 3 May.", "advance", agent="Rebels", place="Kelat", day=may(3))
    news.say(denial, "advance", agent="rebels", place="Kelat", day=may(3), polarity="denied", voice=voice)
    news.say(denial, "control_state", place="Kelat", day=may(3), voice=voice)
    told = derive(news)
    (dispute,) = told.disputed("occurrence")
    assert [position.value for position in dispute.positions] == ["happened", "denied", "under its holder's control"]
    assert told.event_of(news.claims[0]).status == "disputed"


@pytest.mark.parametrize(
    ("told", "denied", "place", "day", "disputes"),
    [
        ("Drones", None, "Mirza", 3, 1),
        ("The army", None, "Mirza", 3, 1),
        ("The army", "The army", "Mirza", 3, 1),
        ("The army", "The army", "Mirza", 2, 0),
        ("The River Front", "The army", "Mirza", 3, 0),
    ],
)
def test_who_denies_a_strike_disputes_it(told: str, denied: str | None, place: str, day: int, disputes: int) -> None:
    """Drones hit Mirza on the 3rd, residents say; the army denies it."""
    news, strike = News(outlet="A", published=may(4)), "drone_strike"
    words = f"{told} hit Mirza on Saturday, residents said."
    news.say(words, strike, agent=told, place="Mirza", day=may(3), voice=["residents"])
    words = f"{denied or 'The army'} denied a drone strike on Mirza, The army said."
    news.say(words, strike, agent=denied, place=place, day=may(day), polarity="denied", voice=["The army"])
    record = derive(news)
    assert len(record.disputed("occurrence")) == disputes


def test_calm_before_the_storm_is_no_denial() -> None:
    """Calm on the 2nd, taken on the 3rd."""
    news = News(outlet="A", published=may(4))
    news.say(
        "The interior ministry called Kelat calm.",
        "control_state",
        place="Kelat",
        day=may(2),
        voice=["The interior ministry"],
    )
    news.say("Rebels took Kelat on 3 May.", "capture", agent="Rebels", place="Kelat", day=may(3))
    assert derive(news).disputed("occurrence") == []


def test_taken_and_still_to_be_taken() -> None:
    """One colonel says in one report that Kelat is taken and that it is about to be."""
    news = News(outlet="A", published=may(4))
    voice = ["Colonel Senn"]
    news.say("Colonel Senn confirmed that Kelat was taken.", "capture", place="Kelat", day=may(3), voice=voice)
    news.say("Soon we take Kelat, Colonel Senn said.", "capture", place="Kelat", modality="planned", voice=voice)
    assert len(derive(news).disputed("status")) == 1


def test_a_vow_before_the_deed_is_no_dispute() -> None:
    """The outlet tells the capture, and the vow of a colonel before it."""
    news = News(outlet="A", published=may(4))
    news.say("Rebels took Kelat on 3 May.", "capture", agent="Rebels", place="Kelat", day=may(3))
    news.say(
        "Colonel Senn had vowed to take Kelat.", "capture", place="Kelat", modality="planned", voice=["Colonel Senn"]
    )
    assert derive(news).disputed("status") == []


def test_gone_altogether_and_still_there() -> None:
    """Government forces withdrew completely on the 2nd; large reinforcements of theirs came on the 3rd."""
    news = News(outlet="A", published=may(4))
    who = "Government forces"
    news.say(f"{who} completely withdrew from Kelat on 2 May.", "withdrawal", agent=who, place="Kelat", day=may(2))
    news.say(f"{who} moved in tanks on 3 May.", "reinforcement_or_deployment", agent=who, place="Kelat", day=may(3))
    assert len(derive(news).disputed("status")) == 1


def test_two_sides_blamed_for_one_strike() -> None:
    """The army blames rebels, residents blame the army."""
    news = News(outlet="A", published=may(4))
    rockets = "shelling_artillery_missile"
    news.say(
        "Rebels shelled Mirza, the army said.", rockets, agent="Rebels", place="Mirza", day=may(3), voice=["the army"]
    )
    news.say(
        "Government forces shelled Mirza, residents said.",
        rockets,
        agent="Government forces",
        place="Mirza",
        day=may(3),
        voice=["residents"],
        counts=[("killed", 7, 7)],
    )
    told = derive(news)
    assert told.together(*news.claims)
    assert len(told.disputed("actor")) == 1


def test_control_told_by_both_sides_is_two_events_and_a_conflict() -> None:
    """The opposition has full control of Mirza; the defence ministry calls Mirza safe and stable, on one day."""
    one, two = News(outlet="A", published=may(4)), News(outlet="B", published=may(4))
    full = one.say(
        "Rebels have full control of Mirza.",
        "control_state",
        agent="Rebels",
        place="Mirza",
        day=may(3),
        voice=["Rebels"],
    )
    two.say("Government forces fired at rebels.", "clash", agent="Government forces", patient="rebels", place="Tamar")
    safe = two.say(
        "Mirza is safe, the Sarvanian government forces said.",
        "control_state",
        place="Mirza",
        day=may(3),
        voice=["government forces"],
    )
    told = derive(one, two)
    assert not told.together(full, safe)
    assert [dispute.nature for dispute in told.disputed("occurrence")] == ["conflict"]
    assert {told.event_of(claim).status for claim in (full, safe)} <= {"disputed", "claimed"}


def test_nobody_flees() -> None:
    """They fled from Mirza: the label names nobody."""
    news = News(outlet="A", published=may(4))
    fled = news.say("They fled from Mirza.", "displacement_or_flight", agent="They", place="Mirza", day=may(3))
    event = derive(news).event_of(fled)
    assert (event.agents, "They" in event.label) == ((), False)


@pytest.mark.parametrize(
    ("first", "second", "natures"),
    [
        ("Jets killed 9 in Mirza.", "Jets killed 4 in Mirza.", ["conflict"]),
        ("Jets killed 9 in Mirza.", "Initial reports said jets killed 4 in Mirza.", ["superseded"]),
        ("Jets killed 9 in Mirza.", "Jets killed 4 in separate attacks.", []),
    ],
)
def test_what_a_smaller_toll_is(first: str, second: str, natures: list[str]) -> None:
    """Nine killed, says one; four, the other, or at first, or elsewhere besides."""
    one, two = News(outlet="A", published=may(4)), News(outlet="B", published=may(4))
    for news, words, dead in ((one, first, 9), (two, second, 4)):
        news.say(words, "air_strike", place="Mirza", day=may(3), counts=[("killed", dead, dead)])
    assert [dispute.nature for dispute in derive(one, two).disputes] == natures


def test_one_man_among_the_dead_is_no_other_toll() -> None:
    """Nine were killed; a man was, says the other."""
    one, two = News(outlet="A", published=may(4)), News(outlet="B", published=may(4))
    one.say("Jets killed 9 people in Mirza.", "air_strike", place="Mirza", day=may(3), counts=[("killed", 9, 9)])
    two.say("Jets killed a man in Mirza.", "air_strike", place="Mirza", day=may(3), counts=[("killed", 1, 1)])
    assert derive(one, two).disputes == ()


@pytest.mark.parametrize(("place", "disputes"), [("Mirza", 1), ("Tamar", 0)])
def test_deeds_told_far_apart_are_not_set_against_each_other(place: str, disputes: int) -> None:
    """The army shelled Mirza, says one; rebels did, or they shelled Tamar, says the other on the same day."""
    one, two = News(outlet="A", published=may(4)), News(outlet="B", published=may(4))
    for news, doer, where in ((one, "Government forces", "Mirza"), (two, "Rebels", place)):
        news.say(
            f"{doer} shelled {where}, residents of {news.outlet}ton said.",
            "shelling_artillery_missile",
            agent=doer,
            place=where,
            day=may(3),
            voice=[f"residents of {news.outlet}ton"],
        )
    assert len(derive(one, two).disputed("actor")) == disputes


def test_a_denial_on_a_later_day_is_of_the_deed_before() -> None:
    """Rebels took Mirza on the 2nd; the army denies on the 4th that they took it."""
    one, two = News(outlet="A", published=may(3)), News(outlet="B", published=may(4))
    taken = one.say("Rebels took Mirza on 2 May.", "capture", agent="Rebels", place="Mirza", day=may(2))
    words = "The army denied on 4 May that rebels took Mirza."
    two.say(words, "capture", agent="rebels", place="Mirza", day=may(4), polarity="denied", voice=["The army"])
    told = derive(one, two)
    assert len(told.disputed("occurrence")) == 1
    assert told.event_of(taken).status == "disputed"


def test_one_capture_on_two_days_of_one_article() -> None:
    """An encyclopedia has rebels take Mirza on the 2nd and on the 6th, and nobody in between."""
    news = News(outlet="Encyclopedia", published=may(30))
    news.say("Rebels took Mirza on 6 May.", "capture", agent="Rebels", place="Mirza", day=may(6))
    news.say("Mirza fell to rebels on 2 May.", "capture", agent="rebels", place="Mirza", day=may(2))
    assert len(derive(news).disputed("date")) == 1


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Rebels retook Mirza on 6 May.", "capture"),
        ("Rebels took the rest of Mirza on 6 May.", "capture"),
        ("Rebels left Mirza on 4 May.", "withdrawal"),
    ],
)
def test_a_town_may_be_taken_twice_or_step_by_step(words: str, kind: str) -> None:
    """Rebels took Mirza on the 2nd and the 6th: again, or what was left of it, or after they had left it."""
    news = News(outlet="Encyclopedia", published=may(30))
    news.say("Mirza fell to rebels on 2 May.", "capture", agent="rebels", place="Mirza", day=may(2))
    day = may(4) if kind == "withdrawal" else may(6)
    said = news.say(words, kind, agent="Rebels", place="Mirza", day=day)
    if kind == "withdrawal":
        news.say("Rebels took Mirza on 6 May.", "capture", agent="Rebels", place="Mirza", day=may(6))
    else:
        start = said.start + words.index("took") - 2 * words.startswith("Rebels retook")
        news.claims[-1] = replace(said, trigger_start=start, trigger_end=start + len("took"))
    assert derive(news).disputed("date") == []


def strike(outlet: str, day: int, words: str, *counts: tuple[str, int | None, int | None], who: str = "all") -> News:
    """A report of a strike on Mirza on the 2nd with its numbers."""
    news = News(outlet=outlet, published=may(day))
    claim = news.say(words, "drone_strike", agent="drones", place="Mirza", day=may(2), counts=counts)
    spots = [(word, claim.text.index(word)) for word in (str(low or high) for _, low, high in counts)]
    quantities = tuple(
        replace(one, who=who, start=claim.start + at, end=claim.start + at + len(word))
        for one, (word, at) in zip(claim.quantities, spots, strict=True)
    )
    news.claims[-1] = replace(claim, quantities=quantities)
    return news


def test_later_news_replaces_only_what_it_raises() -> None:
    """9 so far on the 2nd, 17 on the 5th: that is later news. 21, said a paper on the 2nd: that is not."""
    nine = strike("A", 2, "Drones killed 9 in Mirza so far.", ("killed", 9, 9))
    twenty = strike("B", 2, "Drones killed 21 in Mirza.", ("killed", 21, 21))
    (dispute,) = derive(nine, twenty, strike("C", 5, "Drones killed 17 in Mirza.", ("killed", 17, 17))).disputed(
        "number"
    )
    assert [position.value for position in dispute.positions] == ["9", "21", "17"]
    assert derive(nine, strike("C", 5, "Drones killed 17 in Mirza.", ("killed", 17, 17))).disputed("number") == []


@pytest.mark.parametrize(("dead", "found"), [(17, 1), (30, 0)])
def test_civilians_are_no_more_than_all(dead: int, found: int) -> None:
    """A strike killed 21 civilians, says one; 17 people, or 30 people, the other."""
    one = strike("A", 3, "Drones killed 21 civilians in Mirza.", ("killed", 21, 21), who="civilians")
    two = strike("B", 3, f"Drones killed {dead} people in Mirza.", ("killed", dead, dead))
    assert len(derive(one, two).disputed("number")) == found


def test_others_are_all_that_were_hurt_beside_the_dead() -> None:
    """40 others were hurt, says one: all of them; 25, says the other."""
    one = strike("A", 3, "Drones killed 21 and 40 others were hurt in Mirza.", ("killed", 21, 21), ("injured", 40, 40))
    two = strike("B", 3, "Drones hurt 25 in Mirza.", ("injured", 25, 25))
    assert len(derive(one, two).disputed("number")) == 1


def test_further_victims_are_not_all() -> None:
    """3 were hurt and later 4 others, says one: 7, says the other."""
    one = strike("A", 3, "Drones hurt 3 and later 4 others in Mirza.", ("injured", 3, 3), ("injured", 4, 4))
    two = strike("B", 3, "Drones hurt 4 in Mirza.", ("injured", 4, 4))
    three = strike("C", 3, "Drones hurt 3 in Mirza.", ("injured", 3, 3))
    assert derive(one, three).disputed("number") == []
    assert len(derive(one, two).disputed("number")) == 0


def test_a_whole_withdrawal_and_the_army_that_came_after() -> None:
    """Government forces have left Mirza completely, says one; the army sent soldiers there the next day, the other."""
    one, two = News(outlet="A", published=may(5)), News(outlet="B", published=may(5))
    one.say(
        "Government forces left Mirza completely.", "withdrawal", agent="Government forces", place="Mirza", day=may(3)
    )
    two.say("The army sent men.", "reinforcement_or_deployment", agent="The army", place="Mirza", day=may(4))
    assert len(derive(one, two).disputed("status")) == 1
    three = News(outlet="C", published=may(5))
    three.say("Foreign troops came.", "reinforcement_or_deployment", agent="Foreign troops", place="Mirza", day=may(4))
    assert derive(one, three).disputed("status") == []


@pytest.mark.parametrize(("words", "found"), [("They are preparing to enter Mirza.", 1), ("They had planned it.", 0)])
def test_who_has_a_town_does_not_prepare_to_enter_it(words: str, found: int) -> None:
    """The commander says that Mirza is taken, and that his men are preparing to enter it."""
    news = News(outlet="A", published=may(4))
    news.say("Rebels took Mirza, Daro Senn said.", "capture", place="Mirza", day=may(3), voice=["Daro Senn"])
    news.say(f"{words} Daro Senn said.", "advance", place="Mirza", modality="planned", voice=["Daro Senn"])
    assert len(derive(news).disputed("status")) == found


def test_two_forces_accuse_each_other_of_one_attack() -> None:
    """The River Front attacked the convoy, says the council; federal soldiers did, says the River Front."""
    news = News(outlet="A", published=may(4))
    for agent, voice in (("River Front", "The council"), ("federal soldiers", "River Front")):
        said = f"{agent} attacked the convoy, {voice} said."
        news.say(said, "armed_attack", agent=agent, place="Mirza", day=may(3), voice=[voice])
    assert len(derive(news).disputed("actor")) == 1


@pytest.mark.parametrize(("voice", "found"), [("A court source", 1), ("A police source", 0)])
def test_two_voices_tell_who_shot_one_man(voice: str, found: int) -> None:
    """The River Front shot Colonel Daro Senn, says a police source; the Desert Guard, says a court source."""
    news = News(outlet="A", published=may(4))
    for agent, who in (("River Front", "A police source"), ("Desert Guard", voice)):
        said = f"{agent} shot Daro Senn, {who} said."
        news.say(said, "armed_attack", agent=agent, patient="Daro Senn", place="Mirza", day=may(3), voice=[who])
    assert len(derive(news).disputed("actor")) == found


def test_a_denial_of_a_strike_by_ones_own_drone() -> None:
    """An army drone bombed Mirza, says one; the army denies an air strike there."""
    one, two = News(outlet="A", published=may(5)), News(outlet="B", published=may(5))
    one.say("An army drone bombed Mirza.", "drone_strike", agent="An army drone", place="Mirza", day=may(3))
    two.say(
        "The army denied bombing Mirza.",
        "air_strike",
        agent="The army",
        place="Mirza",
        day=may(3),
        polarity="denied",
        voice=["The army"],
    )
    assert len(derive(one, two).disputed("occurrence")) == 1
