"""Which acts told without a place belong to one told beside them."""

from dataclasses import replace

from told_claims import News, derive, may

import orontes


def test_dead_of_the_next_sentence_are_those_of_the_raid() -> None:
    """A raid on Mirza, and in the next sentence two who died: one event, with place and dead."""
    news = News(outlet="Herald", published=may(4))
    one = news.say("Jets raided Mirza at dawn.", "air_strike", agent="Jets", place="Mirza", day=may(3))
    two = news.say("Two people died.", "massacre_or_killing", counts=[("killed", 2, 2)])
    told = derive(news)
    assert told.together(one, two)
    event = told.event_of(two)
    assert event.place is not None
    assert event.place.text == "Mirza"
    assert event.quantities[0].best == 2


def test_another_attack_is_another() -> None:
    """Five died in Mirza; meanwhile two were killed, nobody says where."""
    news = News(outlet="Herald", published=may(4))
    one = news.say("Jets raided Mirza.", "air_strike", agent="Jets", place="Mirza", counts=[("killed", 5, 5)])
    two = news.say("Meanwhile two people were killed.", "massacre_or_killing", counts=[("killed", 2, 2)])
    assert not derive(news).together(one, two)


def test_dead_after_acts_in_two_places_belong_to_neither() -> None:
    """Jets raided Mirza and Tamar; two were killed."""
    news = News(outlet="Herald", published=may(4))
    sentence = "Jets raided Mirza and Tamar."
    one = news.say(sentence, "air_strike", agent="Jets", place="Mirza")
    two = news.say(sentence, "air_strike", agent="Jets", place="Tamar")
    dead = news.say("Two people were killed.", "massacre_or_killing", counts=[("killed", 2, 2)])
    told = derive(news)
    assert not told.together(one, dead)
    assert not told.together(two, dead)


def test_headline_and_first_sentence_are_one_event_in_the_finer_place() -> None:
    """A headline tells of shelling in the province of Sarv, the first sentence of Mirza in it."""
    news = News(outlet="Herald", published=may(4))
    head = news.say(
        "Woman killed in Sarv shelling.",
        "massacre_or_killing",
        patient="Woman",
        place="Sarv",
        counts=[("killed", 1, 1)],
    )
    body = news.say(
        "A woman was killed when shells hit Mirza.",
        "shelling_artillery_missile",
        patient="A woman",
        place="Mirza",
        counts=[("killed", 1, 1)],
    )
    told = derive(news)
    assert told.together(head, body)
    event = told.event_of(head)
    assert event.place is not None
    assert event.place.text == "Mirza"


def test_sum_of_many_attacks_is_none_of_them() -> None:
    """Jets struck Mirza on the 3rd; 12 strikes on Mirza between the 1st and the 30th killed 40."""
    news = News(outlet="Herald", published=may(30))
    one = news.say("Jets struck Mirza on 3 May.", "air_strike", place="Mirza", day=may(3), counts=[("killed", 2, 2)])
    news.text += "In all, 12 "
    days = (may(1), may(30))
    total = news.say("strikes on Mirza killed 40.", "air_strike", place="Mirza", day=days, counts=[("killed", 40, 40)])
    news.claims[-1] = total = replace(total, trigger_end=total.trigger_start + len("strikes"))
    assert not derive(news).together(one, total)


def test_region_is_no_event_place_where_a_town_is_told() -> None:
    """Two outlets tell the strike of the province of Sarv, one of Mirza in it."""
    news = [News(outlet=outlet, published=may(4)) for outlet in ("Herald", "Post", "Times")]
    places = ("Sarv", "Sarv", "Mirza")
    claims = [
        one.say(
            "Jets struck it on 3 May.", "air_strike", agent="Jets", place=place, day=may(3), counts=[("killed", 7, 7)]
        )
        for one, place in zip(news, places, strict=True)
    ]
    told = derive(*news)
    assert told.together(*claims)
    event = told.event_of(claims[0])
    assert event.place is not None
    assert event.place.name == "Mirza"


def test_these_attacks_are_none_of_them() -> None:
    """A strike on Mirza killed two; "these attacks" left 21 dead."""
    news = News(outlet="Herald", published=may(4))
    one = news.say("Jets struck Mirza on 3 May.", "air_strike", place="Mirza", day=may(3), counts=[("killed", 2, 2)])
    news.text += "Of these "
    claim = news.say("strikes 21 people are dead.", "air_strike", counts=[("killed", 21, 21)])
    news.claims[-1] = claim = replace(claim, trigger_end=claim.trigger_start + len("strikes"))
    told = derive(news)
    assert not told.together(one, claim)
    assert told.event_of(claim).quantities == ()


def test_areas_without_names_are_no_event_place() -> None:
    """Jets struck areas of the north of Sarvania."""
    news = News(outlet="Herald", published=may(4))
    claim = news.say("Jets struck areas in Sarvania.", "air_strike", agent="Jets", place="areas in Sarvania")
    assert derive(news).event_of(claim).place is None


def test_report_of_one_act_goes_back_to_it_throughout() -> None:
    """A raid on Mirza killed ten; far below, two brothers who died are named."""
    news = News(outlet="Herald", published=may(4))
    one = news.say("Jets raided Mirza.", "air_strike", agent="Jets", place="Mirza", counts=[("killed", 10, 10)])
    news.text += "The mayor spoke of the town's long history and of its schools and orchards. " * 12
    two = news.say("Two brothers died.", "massacre_or_killing", counts=[("killed", 2, 2)])
    told = derive(news)
    assert told.together(one, two)
    assert told.event_of(two).quantities[0].best == 10


def test_report_of_acts_in_two_places_does_not() -> None:
    """Jets raided Mirza, rebels attacked Tamar; far below, two brothers who died are named."""
    news = News(outlet="Herald", published=may(4))
    one = news.say("Jets raided Mirza.", "air_strike", agent="Jets", place="Mirza")
    two = news.say("Rebels attacked Tamar.", "armed_attack", agent="Rebels", place="Tamar")
    news.text += "The mayor spoke of the town's long history and of its schools and orchards. " * 12
    dead = news.say("Two brothers died.", "massacre_or_killing", counts=[("killed", 2, 2)])
    told = derive(news)
    assert not told.together(one, dead)
    assert not told.together(two, dead)


def test_region_around_the_act_is_no_second_place() -> None:
    """Jets raided Mirza, a town of Sarv; a raid shook Sarv; far below, two brothers who died are named."""
    news = News(outlet="Herald", published=may(4))
    one = news.say("Jets raided Mirza.", "air_strike", agent="Jets", place="Mirza")
    news.say("The raid shook Sarv.", "air_strike", place="Sarv")
    news.text += "The mayor spoke of the town's long history and of its schools and orchards. " * 12
    dead = news.say("Two brothers died.", "massacre_or_killing", counts=[("killed", 2, 2)])
    assert derive(news).together(one, dead)


def test_day_carried_on_does_not_part_the_dead_from_their_raid() -> None:
    """Jets raided Mirza on the 3rd; far below, after an aside on the 7th, two more of its dead are told."""
    news = News(outlet="Herald", published=may(9))
    raid = news.say("Jets raided Mirza on 3 May.", "air_strike", place="Mirza", day=may(3), counts=[("killed", 5, 5)])
    dead = news.say(
        "Two of a family were killed.", "massacre_or_killing", day=may(7), basis="context", counts=[("killed", 2, 2)]
    )
    assert derive(news).together(raid, dead)


def test_day_told_of_another_raid_parts_it() -> None:
    """Jets raided Mirza on the 3rd; a raid on the 7th killed two."""
    news = News(outlet="Herald", published=may(9))
    raid = news.say("Jets raided Mirza on 3 May.", "air_strike", place="Mirza", day=may(3), counts=[("killed", 5, 5)])
    other = news.say("A raid on 7 May killed two.", "air_strike", day=may(7), counts=[("killed", 2, 2)])
    assert not derive(news).together(raid, other)


def test_dead_told_before_the_doer_speaks_are_those_of_the_strike() -> None:
    """Strikes hit farms at Mirza. We know of nine deaths; the army says that it hit fighters."""
    news = News(outlet="Monitor", published=may(4))
    strike = news.say("Air strikes hit farms at Mirza.", "air_strike", place="Mirza", day=may(3))
    dead = news.say("We know of the deaths of nine farmers.", "massacre_or_killing", counts=[("killed", 9, 9)])
    own = news.say("The army says that it hit fighters.", "armed_attack", agent="The army", voice=["The army"])
    told = derive(news)
    assert told.together(strike, dead, own)
    place = told.event_of(dead).place
    assert place is not None
    assert place.text == "Mirza"


def test_police_who_kill_after_a_strike_did_not_fly() -> None:
    """An air strike closed the road at Mirza. Police killed three people."""
    news = News(outlet="Herald", published=may(4))
    strike = news.say("An air strike closed the road at Mirza.", "air_strike", place="Mirza")
    killing = news.say("Police killed three people.", "massacre_or_killing", agent="Police", counts=[("killed", 3, 3)])
    assert not derive(news).together(strike, killing)


def test_headline_that_names_the_city_near_by_means_the_village() -> None:
    """A headline has a blast in Kelat, the first sentence in a village that no gazetteer knows."""
    news = News(outlet="Herald", published=may(4))
    head = news.say("Blast hurts one in Kelat\n", "explosion", place="Kelat", counts=[("injured", 1, 1)])
    body = news.say("A blast in the village of Oshnar hurt a man.", "explosion", place="Oshnar", day=may(3))
    told = derive(news)
    assert told.together(head, body)
    place = told.event_of(head).place
    assert place is not None
    assert place.text == "Oshnar"


def test_headline_of_a_city_that_is_told_again_means_the_city() -> None:
    """Kelat in the headline and in the text, a village beside it."""
    news = News(outlet="Herald", published=may(4))
    head = news.say("Blast hurts one in Kelat\n", "explosion", place="Kelat", counts=[("injured", 1, 1)])
    news.say("A blast in the village of Oshnar hurt a man.", "explosion", place="Oshnar", day=may(3))
    again = news.say("The blast in Kelat broke windows.", "explosion", place="Kelat", day=may(3))
    told = derive(news)
    place = told.event_of(head).place
    assert told.together(head, again)
    assert place is not None
    assert place.text == "Kelat"


def test_who_denies_the_strike_laid_to_him_denies_that_one() -> None:
    """A plane dropped bombs on Ihusi; the rebels accused the army; the army said that it had carried out no strike."""
    report = orontes.Report(
        text="At least eight people died when a plane dropped bombs on the market of Ihusi on Tuesday. The rebels "
        "accused the army of the bombing. The army said it had carried out no air strike in the area.",
        outlet="Wire",
        published=may(8),
        language="en",
    )
    record = orontes.build([report])
    (denial,) = [claim for claim in record.claims if claim.polarity == "denied"]
    (event,) = [event for event in record.events if denial.id in event.claims]
    assert event.place is not None
    assert event.status == "disputed"


def test_the_dead_behind_a_semicolon_are_those_of_the_deed_before_it() -> None:
    """Gunners destroyed a column at Mirza on Friday; 200 soldiers died. Planes bombed Tamar, killing nine."""
    text = (
        "Gunners wiped out an army column at Mirza on Friday; 200 soldiers died. "
        "Planes bombed Tamar on Saturday, killing nine residents."
    )
    record = orontes.build([orontes.Report(text=text, published=may(6), language="en")])
    (raid,) = [event for event in record.events if event.place and event.place.name == "Tamar"]
    assert {count.best for count in raid.quantities} == {9}


def test_the_dead_right_behind_an_act_without_a_known_place_are_of_no_later_strike() -> None:
    """Villagers fled Kelat as rebels shelled the hills. Six people were killed. The army struck Mirza."""
    text = (
        "Villagers fled Kelat on Tuesday as rebels shelled the hills. Six people were killed, a nurse said.\n\n"
        "The army carried out a drone strike in Mirza on Tuesday."
    )
    record = orontes.build([orontes.Report(text=text, published=may(6), language="en")])
    tolls = {event.kind: [count.low for count in event.quantities] for event in record.events}
    assert (tolls["shelling_artillery_missile"], tolls["drone_strike"]) == ([6], [])
