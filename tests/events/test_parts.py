"""Which events are parts of a capture, an advance or an offensive."""

from told_claims import News, derive, may


def test_a_prison_taken_in_a_captured_town_is_part_of_the_capture() -> None:
    """Rebels took Kelat on 4 May and its prison the day before."""
    news = News(outlet="Herald", published=may(5))
    town = news.say("Rebels captured Kelat.", "capture", agent="Rebels", place="Kelat", day=may(4))
    part = news.say("Rebels took its prison.", "capture", agent="Rebels", place="Kelat Army Prison", day=may(3))
    told = derive(news)
    assert told.event_of(part).part_of == told.event_of(town).id


def test_captures_in_an_offensive_hang_under_it() -> None:
    """Rebels launched an offensive in Sarv on 1 May and took Mirza on 4 May."""
    news = News(outlet="Herald", published=may(5))
    whole = news.say("Rebels launched an offensive.", "offensive_launch", agent="Rebels", place="Sarv", day=may(1))
    part = news.say("Rebels captured Mirza.", "capture", agent="Rebels", place="Mirza", day=may(4))
    told = derive(news)
    assert told.event_of(part).part_of == told.event_of(whole).id


def test_villages_of_one_sentence_are_parts_of_the_advance_that_it_tells() -> None:
    """Rebels advanced in Sarv, taking Mirza and Tamar."""
    news = News(outlet="Herald", published=may(5))
    sentence = "Rebels advanced in Sarv on 4 May, taking Mirza and Tamar."
    whole = news.say(sentence, "advance", agent="Rebels", place="Sarv", day=may(4))
    parts = [news.say(sentence, "capture", agent="Rebels", place=place, day=may(4)) for place in ("Mirza", "Tamar")]
    told = derive(news)
    assert {told.event_of(part).part_of for part in parts} == {told.event_of(whole).id}


def test_a_capture_is_part_of_its_own_doers_offensive() -> None:
    """Rebels, and then the Desert Brigade of theirs, launched offensives around Kelat; rebels took it."""
    news = News(outlet="Herald", published=may(5))
    whole = news.say("Rebels launched an offensive.", "offensive_launch", agent="Rebels", place="Kelat", day=may(1))
    other = "The rebel Desert Brigade"
    news.say("The rebel Desert Brigade opened a front.", "offensive_launch", agent=other, place="Sarv", day=may(3))
    part = news.say("Rebels captured Kelat.", "capture", agent="Rebels", place="Kelat", day=may(4))
    record = derive(news)
    assert record.event_of(part).part_of == record.event_of(whole).id


def test_the_other_side_takes_no_part_in_an_offensive() -> None:
    """Rebels launched an offensive in Sarv; troops captured Mirza."""
    news = News(outlet="Herald", published=may(5))
    news.say("Rebels launched an offensive.", "offensive_launch", agent="Rebels", place="Sarv", day=may(1))
    part = news.say("Government troops took Mirza.", "capture", agent="Government troops", place="Mirza", day=may(4))
    assert derive(news).event_of(part).part_of is None


def test_what_came_weeks_later_is_no_part() -> None:
    """Rebels launched an offensive on 1 May and took Mirza on 28 May."""
    news = News(outlet="Herald", published=may(29))
    news.say("Rebels launched an offensive.", "offensive_launch", agent="Rebels", place="Sarv", day=may(1))
    part = news.say("Rebels captured Mirza.", "capture", agent="Rebels", place="Mirza", day=may(28))
    assert derive(news).event_of(part).part_of is None


def test_nothing_is_part_of_itself_by_steps() -> None:
    """Rebels advanced on Kelat, took it, and had launched an offensive on it."""
    news = News(outlet="Herald", published=may(5))
    news.say("Rebels launched an offensive.", "offensive_launch", agent="Rebels", place="Kelat", day=may(2))
    news.say("Rebels advanced on Kelat.", "advance", agent="Rebels", place="Kelat", day=may(3))
    news.say("Rebels captured Kelat.", "capture", agent="Rebels", place="Kelat", day=may(4))
    above = {event.id: event.part_of for event in derive(news).events}
    for event in above:
        seen: set[str] = set()
        at: str | None = event
        while at is not None:
            assert at not in seen
            seen.add(at)
            at = above[at]


def test_a_town_taken_twice_has_the_parts_of_each_time() -> None:
    """Rebels took Kelat on 2 May, lost it, and took it again on 27 May; on 26 May they had taken its prison."""
    early = News(outlet="Herald", published=may(3))
    first = early.say("Rebels captured Kelat.", "capture", agent="Rebels", place="Kelat", day=may(2))
    late = News(outlet="Gazette", published=may(28))
    again = late.say("Rebels recaptured Kelat.", "capture", agent="Rebels", place="Kelat", day=may(27))
    part = late.say("Rebels took its prison.", "capture", agent="Rebels", place="Kelat Army Prison", day=may(26))
    told = derive(early, late)
    assert told.event_of(first).id != told.event_of(again).id
    assert told.event_of(part).part_of == told.event_of(again).id


def test_a_part_without_a_day_has_the_whole_of_its_side() -> None:
    """Rebels took Kelat on 4 May, and its prison at some time."""
    news = News(outlet="Herald", published=may(5))
    town = news.say("Rebels captured Kelat.", "capture", agent="Rebels", place="Kelat", day=may(4))
    part = news.say("Rebels took its prison.", "capture", agent="Rebels", place="Kelat Army Prison")
    told = derive(news)
    assert not told.event_of(part).when.known
    assert told.event_of(part).part_of == told.event_of(town).id
