"""Acts whose place is told by a word for the place just named."""

from told_claims import News, derive, may


def test_its_edge_is_that_of_the_city_just_named() -> None:
    """Fighters entered Kelat after clashes on its northern edge."""
    news = News(outlet="Courier", published=may(4))
    sentence = "Fighters entered Kelat after clashes on its northern edge."
    news.say(sentence, "advance", agent="Fighters", place="Kelat")
    clash = news.say(sentence, "clash", place="its northern edge")
    place = derive(news).event_of(clash).place
    assert place is not None
    assert place.name == "Kelat"


def test_its_edge_is_nobodys_where_two_cities_are_named() -> None:
    """Fighters left Mirza for Kelat after clashes on its northern edge."""
    news = News(outlet="Courier", published=may(4))
    sentence = "Fighters left Mirza for Kelat after clashes on its northern edge."
    news.say(sentence, "withdrawal", agent="Fighters", place="Mirza")
    news.say(sentence, "advance", agent="Fighters", place="Kelat")
    clash = news.say(sentence, "clash", place="its northern edge")
    place = derive(news).event_of(clash).place
    assert place is None or place.place is None
