"""Counts, days, status and origins of events."""

from datetime import date

from told_claims import News, Told, derive, may


def strike(*counts: tuple[str, int, tuple[int | None, int | None]]) -> Told:
    """One strike told by outlets, on days of May, with their numbers of dead."""
    news = []
    for outlet, published, (low, high) in counts:
        one = News(outlet=outlet, published=may(published))
        one.say(
            "Shells fell on Mirza.",
            "shelling_artillery_missile",
            place="Mirza",
            day=may(3),
            counts=[("killed", low, high)],
        )
        news.append(one)
    return derive(*news)


def test_best_count_is_that_of_most_origins() -> None:
    """Two outlets count four dead, one five."""
    (event,) = strike(("A", 3, (4, 4)), ("B", 3, (5, 5)), ("C", 4, (4, 4))).events
    count = event.quantities[0]
    assert (count.of, count.low, count.best, count.high) == ("killed", 4, 4, 5)


def test_best_count_of_equal_support_is_the_latest() -> None:
    """Four on the day, six the day after."""
    (event,) = strike(("A", 3, (4, 4)), ("B", 4, (6, 6))).events
    assert event.quantities[0].best == 6


def test_best_of_bounds_alone_is_the_least_that_they_say() -> None:
    """At least four; dozens."""
    (event,) = strike(("A", 3, (4, None))).events
    assert (event.quantities[0].low, event.quantities[0].high, event.quantities[0].best) == (4, None, 4)
    (event,) = strike(("A", 3, (24, 99))).events
    assert (event.quantities[0].low, event.quantities[0].high, event.quantities[0].best) == (24, 99, 24)


def test_bound_and_number_speak_for_one_count() -> None:
    """At least four, four, and a day later five."""
    (event,) = strike(("A", 3, (4, None)), ("B", 3, (4, 4)), ("C", 4, (5, 5))).events
    assert event.quantities[0].best == 4


def one_report(*told: tuple[int, int | None]) -> int | None:
    """The best count of the one strike that a report tells in several sentences."""
    news = News(outlet="Herald", published=may(3))
    for hour, (low, high) in enumerate(told):
        news.say(
            f"Shells fell on Mirza at {hour}.",
            "shelling_artillery_missile",
            place="Mirza",
            day=may(3),
            counts=[("killed", low, high)],
        )
    (event,) = derive(news).events
    return event.quantities[0].best


def test_number_told_first_is_the_reports_own() -> None:
    """Five were killed. One was a baker. One was his son."""
    assert one_report((5, 5), (1, 1), (1, 1)) == 5


def test_mere_plural_gives_way_to_a_number() -> None:
    """People were killed. Nine were killed."""
    assert one_report((2, None), (9, 9)) == 9


def fall_of_mirza(voice: str) -> str:
    """The status of a town's capture by rebels from government forces, as one voice tells it."""
    news = News(outlet="Herald", published=may(4))
    news.say("Colonel Senn leads rebels.", "other", agent="Colonel Senn", patient="rebels")
    news.say(
        f"Rebels took Mirza from government forces on 3 May, {voice} said.",
        "capture",
        agent="Rebels",
        patient="government forces",
        place="Mirza",
        day=may(3),
        voice=[voice],
    )
    return next(event for event in derive(news).events if event.kind == "capture").status


def test_what_only_the_winner_says_is_claimed() -> None:
    """Rebels say that they took a town."""
    assert fall_of_mirza("the opposition") == "claimed"


def test_what_the_loser_says_is_conceded() -> None:
    """The army says that it lost the town."""
    assert fall_of_mirza("the army") == "conceded"


def test_what_a_bystander_says_is_reported() -> None:
    """Residents say so."""
    assert fall_of_mirza("residents") == "reported"


def test_two_outlets_confirm() -> None:
    """Two outlets in their own words."""
    news = [News(outlet=outlet, published=may(4)) for outlet in ("Herald", "Post")]
    for one in news:
        one.say("Rebels took Mirza on 3 May.", "capture", agent="Rebels", place="Mirza", day=may(3))
    (event,) = derive(*news).events
    assert event.status == "confirmed"


def test_denied_alone_is_denied() -> None:
    """The ministry denies that Mirza fell; nobody says that it did."""
    news = News(outlet="Herald", published=may(4))
    news.say(
        "The interior ministry denied that rebels took Mirza.",
        "capture",
        agent="rebels",
        place="Mirza",
        polarity="denied",
        voice=["The interior ministry"],
    )
    (event,) = derive(news).events
    assert event.status == "denied"


def test_days_are_those_of_most_origins() -> None:
    """Two say the 3rd, one "over the past week"."""
    news = [News(outlet=outlet, published=may(6)) for outlet in ("A", "B", "C")]
    told: list[date | tuple[date, date]] = [may(3), may(3), (may(1), may(6))]
    for one, days in zip(news, told, strict=True):
        one.say("Rebels took Mirza.", "capture", agent="Rebels", place="Mirza", day=days)
    (event,) = derive(*news).events
    assert (event.when.earliest, event.when.latest) == (may(3), may(3))


def test_undated_violence_is_of_the_day_of_the_news() -> None:
    """An outlet tells on the 4th that shells fell on Mirza."""
    news = News(outlet="Herald", published=may(4))
    news.say("Shells fell on Mirza.", "shelling_artillery_missile", place="Mirza")
    (event,) = derive(news).events
    assert (event.when.earliest, event.when.latest, event.when.basis) == (may(3), may(4), "publication")


def test_undated_capture_has_no_day() -> None:
    """What was taken may have been taken long ago."""
    news = News(outlet="Herald", published=may(4))
    news.say("Rebels took Mirza.", "capture", agent="Rebels", place="Mirza")
    (event,) = derive(news).events
    assert event.when.earliest is None


def test_nameless_weapon_stands_after_who_is_named() -> None:
    """Two claims name a drone, one the army of Sarvania."""
    news = News(outlet="Herald", published=may(4))
    for agent in ("a drone", "a drone", "Sarvanian army"):
        news.say(f"A blow by {agent} hit Mirza.", "drone_strike", agent=agent, place="Mirza", day=may(3))
    (event,) = derive(news).events
    assert [agent.text for agent in event.agents] == ["Sarvanian army", "a drone"]


def test_monitor_that_tells_of_a_deed_did_not_do_it() -> None:
    """The reader took a monitor for the doer."""
    news = News(outlet="Herald", published=may(4))
    news.say(
        "Sarvanian Observatory: shells fell on Mirza.",
        "shelling_artillery_missile",
        agent="Sarvanian Observatory",
        place="Mirza",
    )
    (event,) = derive(news).events
    assert event.agents == ()


def kind_of(*told: tuple[str, tuple[str, str] | None]) -> str:
    """The kind of one event that outlets tell by kinds and weapons of their own."""
    news = []
    for number, (kind, means) in enumerate(told):
        one = News(outlet=f"Herald {number}", published=may(3))
        one.say("Mirza was hit.", kind, place="Mirza", day=may(3), counts=[("killed", 7, 7)], means=means)
        news.append(one)
    (event,) = derive(*news).events
    return event.kind


def test_a_named_weapon_says_more_than_bombed() -> None:
    """Mirza was bombed. Shells fell on Mirza."""
    assert kind_of(("air_strike", None), ("shelling_artillery_missile", ("shells", "artillery"))) == (
        "shelling_artillery_missile"
    )


def test_missiles_beside_aircraft_are_theirs() -> None:
    """Missiles hit Mirza, two outlets say; jets struck it, says a third."""
    missiles = ("shelling_artillery_missile", ("missiles", "rocket"))
    assert kind_of(missiles, missiles, ("air_strike", ("jets", "aircraft"))) == "air_strike"


def test_bare_attacks_speak_against_no_strike() -> None:
    """Three outlets tell of an attack, one of an air strike."""
    attack = ("armed_attack", None)
    assert kind_of(attack, attack, attack, ("air_strike", None)) == "air_strike"


def test_items_of_a_running_sum_count_for_no_event() -> None:
    """Since May the watch counted 61 dead, as follows: a list of who killed how many."""
    news = News(outlet="Herald", published=may(4))
    news.text = "Since early spring the watch has counted 61 dead, as follows:\n"
    news.say("• 23 herders were killed by the army.\n", "massacre_or_killing", counts=[("killed", 23, 23)])
    news.say("• 38 soldiers were killed by rebels.\n", "massacre_or_killing", counts=[("killed", 38, 38)])
    assert not any(event.quantities for event in derive(news).events)
