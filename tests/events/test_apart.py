"""Acts that one report tells apart."""

import pytest
from told_claims import News, derive, may

import orontes

SHELLING = "shelling_artillery_missile"


def test_two_strikes_of_one_report_stay_two() -> None:
    """Sudanese jets hit the bridge at Tarvel; Chadian jets hit a market in Ombra."""
    text = (
        "Sudanese warplanes bombed the Tarvel bridge on 6 May 2024. "
        "Air strikes on the village of Ombra killed 20 civilians that day. "
        "Chadian warplanes bombed the Sella crossing on 6 May 2024."
    )
    record = orontes.build([orontes.Report(text=text, language="en")])
    harm = [event for event in record.events if any(count.of == "killed" for count in event.quantities)]
    assert len(harm) == 1
    assert all("Chad" not in party.name and "Sudan" not in party.name for party in harm[0].agents)


def test_only_doer_of_a_report_may_be_lent_to_a_wider_place() -> None:
    """The army shelled the province of Sarv; two died when shells fell on Mirza in it."""
    news = News(outlet="Herald", published=may(4))
    one = news.say("The army shelled Sarv.", SHELLING, agent="The army", place="Sarv")
    two = news.say("Two died when shells fell on Mirza.", SHELLING, place="Mirza", counts=[("killed", 2, 2)])
    assert derive(news).together(one, two)


def test_acts_at_one_site_are_one_however_far_apart_they_are_told() -> None:
    """Jets raided Mirza; far below, a baker was killed in Mirza."""
    news = News(outlet="Herald", published=may(4))
    one = news.say("Jets raided Mirza.", "air_strike", place="Mirza", counts=[("killed", 3, 3)])
    news.text += "The mayor spoke of the town's long history and of its schools and orchards. " * 24
    two = news.say("A baker was killed in Mirza.", "massacre_or_killing", place="Mirza", counts=[("killed", 1, 1)])
    assert derive(news).together(one, two)


def test_a_clash_told_with_a_place_joins_no_strike_of_another_report() -> None:
    """Fighters clashed at Kelat's edge and jets hit Mirza, says one; another tells of the strike on Mirza alone."""
    one = News(outlet="Courier", published=may(4))
    clash = one.say("Fighters clashed on its northern edge.", "clash", place="its northern edge", day=may(3))
    strike = one.say("Jets hit the market of Mirza.", "air_strike", place="Mirza", day=may(3))
    two = News(outlet="Herald", published=may(4))
    again = two.say("Mirza was bombed.", "air_strike", place="Mirza", day=may(3), counts=[("killed", 4, 4)])
    told = derive(one, two)
    assert told.together(strike, again)
    assert not told.together(clash, strike)


WHO_DID_WHAT = [
    (
        "Rebels attacked an army post in Kelat on Saturday. "
        "Six civilians were killed in an air strike on Kelat on Saturday.",
        "killed",
    ),
    (
        "Rebels attacked a convoy near Kelat on Saturday, wounding four soldiers. "
        "Three civilians died in shelling of Kelat on Saturday.",
        "killed",
    ),
    (
        "Rebels shelled a barracks in Kelat on Saturday. "
        "Government jets bombed Kelat on Saturday, killing six civilians.",
        "killed",
    ),
]


@pytest.mark.parametrize(("text", "harm"), WHO_DID_WHAT)
def test_no_doer_is_lent_to_another_deed_in_the_same_town(text: str, harm: str) -> None:
    """Rebels attacked a post in Kelat; an air strike on Kelat killed six: nobody says that the rebels flew it."""
    record = orontes.build([orontes.Report(text=text, language="en", published=may(5))])
    deadly = [event for event in record.events if any(count.of == harm for count in event.quantities)]
    assert deadly
    assert not [event for event in deadly if any("ebels" in party.name for party in event.agents)]


def test_other_people_harmed_by_a_doer_of_its_own_are_another_act() -> None:
    """Rebels killed 12 soldiers in Kelat, says one; an air strike on Kelat killed five civilians, says another."""
    texts = (
        "Rebels killed 12 soldiers in Kelat on Saturday.",
        "An air strike on Kelat killed 5 civilians on Saturday.",
    )
    reports = [
        orontes.Report(text=text, language="en", published=may(5), outlet=outlet)
        for text, outlet in zip(texts, ("Courier", "Herald"), strict=True)
    ]
    assert len(orontes.build(reports).events) == len(texts)
