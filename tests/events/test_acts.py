"""What one report tells as one act, and how acts of two reports are compared."""

from told_claims import News, derive, may

from orontes.claims import Claim


def test_words_that_name_nothing_join_the_act_of_their_report() -> None:
    """A gunman fired in Mirza; far below he is said to have fired again and again, nobody says where or when."""
    news = News(outlet="Herald", published=may(4))
    one = news.say("A man opened fire in Mirza on 3 May.", "armed_attack", place="Mirza", day=may(3))
    news.text += "The council met for an hour and adjourned. " * 40
    two = news.say("He kept on firing.", "armed_attack")
    assert derive(news).together(one, two)


def test_police_did_not_fly() -> None:
    """The strike closed the road. Police killed three people."""
    news = News(outlet="Herald", published=may(4))
    one = news.say("The strike closed the road.", "air_strike")
    two = news.say("Police killed three people.", "massacre_or_killing", agent="Police", counts=[("killed", 3, 3)])
    assert not derive(news).together(one, two)


def test_a_second_attack_is_not_the_first() -> None:
    """A man opened fire in Mirza. A third attack left nobody hurt."""
    news = News(outlet="Herald", published=may(4))
    one = news.say("A man opened fire in Mirza on 3 May.", "armed_attack", place="Mirza", day=may(3))
    sentence = "A third attack left nobody hurt."
    two = news.say(sentence, "armed_attack")
    at = news.text.find("attack", news.text.find(sentence))
    news.claims[-1] = two = type(two)(
        **{name: getattr(two, name) for name in two.__dataclass_fields__} | {"trigger_start": at, "trigger_end": at + 6}
    )
    assert not derive(news).together(one, two)


def test_bare_words_join_no_act_where_a_report_tells_of_several() -> None:
    """Shells fell on Mirza, Tamar and Darvand; a child was hit, nobody says where."""
    news = News(outlet="Herald", published=may(4))
    told = [
        news.say(f"Shells fell on {place}.", "shelling_artillery_missile", place=place)
        for place in ("Mirza", "Tamar", "Darvand")
    ]
    news.text += "The council met for an hour and adjourned. " * 20
    bare = news.say("Shells also fell elsewhere.", "shelling_artillery_missile")
    found = derive(news)
    assert not any(found.together(one, bare) for one in told)


def test_names_around_two_acts_join_them_where_one_names_no_place() -> None:
    """Two outlets tell of one attack with the same street, club and victim; only one has the town."""
    herald, post = News(outlet="Herald", published=may(4)), News(outlet="Post", published=may(4))
    one = herald.say("A man opened fire in Mirza on 3 May.", "armed_attack", place="Mirza", day=may(3))
    herald.text += "Guests of the Blue Heron on Sander Street hid, said Ilva Prenn."
    two = post.say("Someone opened fire in a club on 3 May.", "armed_attack", day=may(3))
    post.text += "It was at the Blue Heron in Sander Street, where Ilva Prenn was hit."
    assert derive(herald, post).together(one, two)


def test_acts_without_place_and_names_stay_apart() -> None:
    """Two outlets tell of an attack on one day, without a place and with other names."""
    herald, post = News(outlet="Herald", published=may(4)), News(outlet="Post", published=may(4))
    one = herald.say("A man opened fire in Mirza on 3 May.", "armed_attack", place="Mirza", day=may(3))
    herald.text += "Guests of the Blue Heron on Sander Street hid."
    two = post.say("Someone opened fire in a club on 3 May.", "armed_attack", day=may(3))
    post.text += "It was at the Old Mill in Quarry Lane."
    assert not derive(herald, post).together(one, two)


def test_names_do_not_join_towns_far_apart() -> None:
    """Two attacks in two towns, told with the names of one commander, one road and one river."""
    herald, post = News(outlet="Herald", published=may(4)), News(outlet="Post", published=may(4))
    one = herald.say("A man opened fire in Mirza on 3 May.", "armed_attack", place="Mirza", day=may(3))
    two = post.say("A man opened fire in Darvand on 3 May.", "armed_attack", place="Darvand", day=may(3))
    for news in (herald, post):
        news.text += "Ilva Prenn of the Blue Heron on Sander Street by the Osk spoke of Gorm Tolven."
    assert not derive(herald, post).together(one, two)


def _two_outlets(later: int, shared: str) -> bool:
    """Whether an attack told for 3 May and one that another outlet tells for a weekday later become one event."""
    herald, post = News(outlet="Herald", published=may(4)), News(outlet="Post", published=may(later))
    one = herald.say("A man opened fire in Mirza on 3 May.", "armed_attack", place="Mirza", day=may(3))
    two = post.say("A man opened fire there.", "armed_attack", day=may(later), basis="weekday")
    for news in (herald, post):
        news.text += shared
    return derive(herald, post).together(one, two)


def test_a_guessed_day_is_outweighed_by_names_the_less_the_farther_it_lies() -> None:
    """The dead and the club are named alike; one report was printed a week later, another after three weeks."""
    shared = "Ilva Prenn and Gorm Tolven had met in the Blue Heron."
    assert _two_outlets(8, shared)
    assert not _two_outlets(29, shared)


def test_a_told_day_is_not_outweighed_by_names() -> None:
    """Two reports of one day name the same dead and the same club, each with another date of the attack."""
    herald, post = News(outlet="Herald", published=may(9)), News(outlet="Post", published=may(9))
    one = herald.say("A man opened fire in Mirza on 3 May.", "armed_attack", place="Mirza", day=may(3))
    two = post.say("A man opened fire on 8 May.", "armed_attack", day=may(8))
    for news in (herald, post):
        news.text += "Ilva Prenn and Gorm Tolven had met in the Blue Heron."
    assert not derive(herald, post).together(one, two)


def test_names_that_only_one_report_has_speak_against_one_act() -> None:
    """Both name the detective; each names six people of its own, whom a third report has too."""
    shared = "Asked was Ilva Prenn."
    mine = "They saw Gorm here and Tarn there, Velm later, then Sorv, with Kest and also Ulmar."
    theirs = "They saw Osk here and Brun there, Harl later, then Teviv, with Norj and also Adlen."
    third = News(outlet="Third", published=may(4), text=f"{mine} {theirs}")
    herald, post = News(outlet="Herald", published=may(4)), News(outlet="Post", published=may(4))
    one = herald.say("A man opened fire in a club on 3 May.", "armed_attack", day=may(3))
    two = post.say("Someone shot in a bar on 3 May.", "armed_attack", day=may(3))
    for news in (herald, post):
        news.text += shared
    assert derive(herald, post, third).together(one, two)
    herald.text += f" {mine}"
    post.text += f" {theirs}"
    assert not derive(herald, post, third).together(one, two)


def test_a_town_that_both_name_may_be_where_both_acts_were() -> None:
    """One report takes the town of a detective's office for the place; the other tells where it was."""
    herald, post = News(outlet="Herald", published=may(4)), News(outlet="Post", published=may(4))
    one = herald.say("A man opened fire in Mirza on 3 May.", "armed_attack", place="Mirza", day=may(3))
    two = post.say("A man opened fire, police in Darvand said.", "armed_attack", place="Darvand", day=may(3))
    post.text += "It was on a road to Mirza. "
    for news in (herald, post):
        news.text += "Ilva Prenn and Gorm Tolven had met in the Blue Heron on Sander Street."
    assert derive(herald, post).together(one, two)


_NAMES = "Ilva Prenn and Gorm Tolven had met in the Blue Heron on Sander Street by the Osk."


def _attack(outlet: str, *places: str, names: str = _NAMES, hurt: int | None = None) -> tuple[News, list[Claim]]:
    """A report that tells an attack of 3 May as acts in some places, far from each other in the text."""
    news, told = News(outlet=outlet, published=may(4)), []
    counts = [("injured", hurt, hurt)] if hurt else []
    for place in places:
        sentence = f"A man opened fire in {place} on 3 May."
        told.append(news.say(sentence, "armed_attack", place=place, day=may(3), counts=counts))
        news.text += f"{names} " + "The council met for an hour and adjourned. " * 40
    return news, told


def test_two_reports_show_that_the_two_acts_of_a_third_are_one() -> None:
    """One report tells of Mirza and of Darvand; others of Mirza and Darvand's police, and of a road to Mirza."""
    herald, (one, two) = _attack("Herald", "Mirza", "Darvand")
    post, _ = _attack("Post", "Mirza", names=f"It was police of Darvand who came. {_NAMES}", hurt=4)
    star, _ = _attack("Star", "Darvand", names=f"It is a road from Mirza. {_NAMES}", hurt=4)
    assert derive(herald, post, star).together(one, two)


def test_one_report_without_a_place_does_not_chain_two_towns_of_another() -> None:
    """One report tells of attacks in Mirza and Darvand; the other names neither, but the same people."""
    herald, (one, two) = _attack("Herald", "Mirza", "Darvand")
    post = News(outlet="Post", published=may(4))
    post.say("A man opened fire on 3 May.", "armed_attack", day=may(3))
    post.text += _NAMES
    assert not derive(herald, post).together(one, two)


def test_two_villages_are_two_though_no_gazetteer_knows_the_one() -> None:
    """Two reports name the same people; one tells of Mirza, the other of a village that nobody can place."""
    herald, (one,) = _attack("Herald", "Mirza")
    post, (two,) = _attack("Post", "Velmat")
    assert not derive(herald, post).together(one, two)


def test_the_day_of_a_charge_is_not_that_of_the_deed() -> None:
    """Police charged a man on Thursday with the killing in Mirza, which was on Monday."""
    herald, post = News(outlet="Herald", published=may(4)), News(outlet="Post", published=may(9))
    one = herald.say("A man was killed in Mirza on 3 May.", "massacre_or_killing", place="Mirza", day=may(3))
    sentence = "A man was charged on Thursday over a death in Mirza."
    two = post.say(sentence, "massacre_or_killing", place="Mirza", day=may(8), basis="weekday")
    at = post.text.find("death")
    first = post.text.find("Thursday")
    when = type(two.when)(days=two.when.days, text="Thursday", start=first, end=first + 8)
    post.claims[-1] = two = type(two)(
        **{name: getattr(two, name) for name in two.__dataclass_fields__}
        | {"trigger_start": at, "trigger_end": at + 5, "when": when}
    )
    assert derive(herald, post).event_of(two).when.latest != may(8)
    assert one.id != two.id


def test_names_of_a_whole_round_up_stand_around_none_of_its_acts() -> None:
    """A week in the north: places taken and left, and a mine; another report tells of a raid with the same names."""
    one, two = News(outlet="Herald", published=may(6)), News(outlet="Post", published=may(6))
    for news in (one, two):
        news.say("General Senn, Colonel Tahir and Major Odar spoke of Kelat and Darvand. ", "statement_or_appeal")
    for place in ("Kelat", "Darvand", "Tamar"):
        one.say(f"The K7 left {place}.", "withdrawal", agent="The K7", place=place, day=may(4))
    one.text += "The council met for an hour and adjourned. " * 40
    mine = one.say("A mine killed a man in Wadi Orsa.", "explosion", place="Wadi Orsa", day=may(4))
    raid = two.say("The K7 raided Mirza on 4 May.", "armed_attack", agent="The K7", place="Mirza", day=may(4))
    assert not derive(one, two).together(mine, raid)
