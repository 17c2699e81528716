"""Acts that one report tells apart."""

from datetime import date

import pytest
from told_claims import News, derive, may

import orontes
from orontes.events.acts import gather_acts
from orontes.events.ground import survey_places
from orontes.events.naming import hear_names, survey_names
from orontes.events.view import view_claims

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


TWO_DEEDS = [
    (
        "The army said that it killed 30 attackers near Gao on Monday.",
        "Militants attacked a base near Gao on Monday and 29 soldiers were killed.",
    ),
    (
        "The army sent a column of tanks from Homs to Idlib on Monday.",
        "The army sent a column of tanks from Daraa to Idlib on Monday.",
    ),
    (
        "Fighters were evacuated from Homs to Idlib on Monday.",
        "Fighters were evacuated from Homs to Damascus on Monday.",
    ),
]


@pytest.mark.parametrize(("one", "two"), TWO_DEEDS)
def test_each_sides_dead_and_each_convoy_are_an_event_of_their_own(one: str, two: str) -> None:
    """Thirty attackers are dead, says the army; residents count 29 soldiers. One column left Homs, another Daraa."""
    reports = [
        orontes.Report(id=str(number), outlet=str(number), text=text, published=date(2024, 3, 5), language="en")
        for number, text in enumerate((one, two))
    ]
    record = orontes.build(reports)
    home = {claim.id: claim.report for claim in record.claims}
    assert len(record.events) > 1
    assert all(len({home[claim] for claim in event.claims}) == 1 for event in record.events)


def test_one_hill_under_a_name_of_two_tongues_is_one_place_of_an_event() -> None:
    """Rebels took Jabal al-Ghurab, says one; another calls it Mount Gurab. Mount Tolma is another hill."""
    hills = ("Jabal al-Ghurab", "Mount Gurab", "Mount Tolma")
    reports = [
        orontes.Report(
            id=hill, outlet=hill, text=f"Rebels captured {hill} on Monday.", published=date(2024, 3, 5), language="en"
        )
        for hill in hills
    ]
    assert sorted(len(event.claims) for event in orontes.build(reports).events) == [1, 2]


def test_names_of_a_neighbouring_act_speak_for_no_act() -> None:
    """A digest tells of shots in Orvel Lane, then of a raid on the Tolma mill; only the second is told elsewhere."""
    text = "The council spoke of water, of roads and of schools in the dry season. " * 5
    text += "Gunmen shot two men in Orvel Lane on Monday. Masked men raided the Tolma mill on Tuesday and shot a guard."
    day = date(2024, 3, 8)
    reports = [orontes.Report(id=str(number), text=text, published=day, language="en") for number in range(2)]
    record = orontes.build(reports[:1])
    naming = survey_names(hear_names([*record.reports, reports[1]]))
    views = view_claims(record.claims, record.reports)
    acts = gather_acts(views, survey_places(record.places), naming)
    named = [{name for name, _ in act.view.names} for act in acts if act.view.family == "violence"]
    assert any("tolma" in names and "orvel" not in names for names in named)
