"""A place that changes hands has a capture for each time, and a slip of a day makes no second one."""

from told_claims import News, derive, may

from orontes import Report, build


def test_a_town_that_changes_hands_twice_is_taken_three_times() -> None:
    """Northern forces take Mirza, Southern troops recapture it, Northern forces retake it, on three days."""
    news = [News(outlet=outlet, published=may(9)) for outlet in ("Herald", "Post", "Mail")]
    one = news[0].say(
        "Northern forces captured Mirza on 3 May.", "capture", agent="Northern forces", place="Mirza", day=may(3)
    )
    two = news[1].say(
        "Southern troops recaptured Mirza on 4 May.", "capture", agent="Southern troops", place="Mirza", day=may(4)
    )
    three = news[2].say(
        "Northern forces retook Mirza on 5 May.", "capture", agent="Northern forces", place="Mirza", day=may(5)
    )
    told = derive(*news)
    assert not told.together(one, two)
    assert not told.together(two, three)
    assert not told.together(one, three)


def test_one_report_tells_three_captures() -> None:
    """The K7 took Mirza on the 3rd, the army recaptured it a day later, and the K7 seized it again on the 5th."""
    news = News(outlet="Almanac", published=may(20))
    one = news.say("On 3 May the K7 captured Mirza.", "capture", agent="the K7", place="Mirza", day=may(3))
    two = news.say("The army recaptured Mirza on 4 May.", "capture", agent="The army", place="Mirza", day=may(4))
    three = news.say("On 5 May the K7 again seized Mirza.", "capture", agent="the K7", place="Mirza", day=may(5))
    told = derive(news)
    assert not told.together(one, two)
    assert not told.together(two, three)
    assert not told.together(one, three)


def test_a_capture_by_another_in_between_keeps_two_apart() -> None:
    """The K7 captured Mirza on the 3rd; the K7 captured it on the 5th; the Southern army took it on the 4th."""
    news = [News(outlet=outlet, published=may(9)) for outlet in ("Herald", "Post", "Mail")]
    one = news[0].say("The K7 captured Mirza on 3 May.", "capture", agent="The K7", place="Mirza", day=may(3))
    two = news[1].say("The K7 captured Mirza on 5 May.", "capture", agent="The K7", place="Mirza", day=may(5))
    news[2].say(
        "The Southern army took Mirza on 4 May.", "capture", agent="The Southern army", place="Mirza", day=may(4)
    )
    assert not derive(*news).together(one, two)


def test_two_days_for_one_capture_stay_one_event() -> None:
    """Two outlets tell one capture of Mirza for the 3rd and the 5th; nobody else is told to have taken it."""
    herald, post = News(outlet="Herald", published=may(9)), News(outlet="Post", published=may(9))
    one = herald.say("The K7 captured Mirza on 3 May.", "capture", agent="The K7", place="Mirza", day=may(3))
    two = post.say("The K7 captured Mirza on 5 May.", "capture", agent="The K7", place="Mirza", day=may(5))
    assert derive(herald, post).together(one, two)


def test_who_retakes_a_town_took_it_from_who_had_it() -> None:
    """The K7 captured Mirza on the 3rd. An undated post: our Falcons have retaken Mirza."""
    herald, post = News(outlet="Herald", published=may(4)), News(outlet="Post", published=may(6))
    one = herald.say("The K7 captured Mirza on 3 May.", "capture", agent="The K7", place="Mirza", day=may(3))
    two = post.say("Our Falcons have retaken Mirza!", "capture", agent="Our Falcons", place="Mirza")
    assert not derive(herald, post).together(one, two)


def test_nobody_denies_his_own_success() -> None:
    """The K7 captured Mirza on the 3rd, then the army retook it; the K7 denies that the army did."""
    news = News(outlet="Herald", published=may(6))
    one = news.say("The K7 captured Mirza on 3 May.", "capture", agent="The K7", place="Mirza", day=may(3))
    two = news.say(
        "The K7 denied that Mirza was in the hands of the army.",
        "capture",
        agent="the army",
        place="Mirza",
        polarity="denied",
        voice=["The K7"],
    )
    assert not derive(news).together(one, two)


def test_a_fall_without_a_taker_is_no_part_of_the_recapture() -> None:
    """4 May: Mirza has fallen, residents said. 9 May, two papers: Southern troops recaptured Mirza."""
    herald, post, mail = (News(outlet=outlet, published=may(day)) for outlet, day in (("A", 4), ("B", 9), ("C", 9)))
    fall = herald.say("Mirza has fallen, residents said.", "capture", place="Mirza", voice=["residents"])
    again = [
        news.say("Southern troops recaptured Mirza.", "capture", agent="Southern troops", place="Mirza")
        for news in (post, mail)
    ]
    told = derive(herald, post, mail)
    assert not told.together(fall, again[0])
    assert told.together(*again)


def test_a_fall_to_a_named_taker_is_no_recapture_by_nobody_named() -> None:
    """4 May: the K7 captured Mirza. 9 May: Mirza was recaptured."""
    herald, post = News(outlet="Herald", published=may(4)), News(outlet="Post", published=may(9))
    fall = herald.say("The K7 captured Mirza.", "capture", agent="The K7", place="Mirza")
    again = post.say("Mirza was recaptured.", "capture", place="Mirza")
    assert not derive(herald, post).together(fall, again)


def test_back_in_the_hands_of_who_lost_it() -> None:
    """4 May: Mirza has fallen, residents said. 9 May: Mirza is back in the hands of the army."""
    news = ("Mirza has fallen, residents said.", may(4)), ("Mirza is back in the hands of the army.", may(9))
    record = build([Report(text=text, language="en", published=day) for text, day in news])
    assert [(event.kind, event.status) for event in record.events] == [
        ("capture", "reported"),
        ("control_state", "reported"),
    ]


def test_who_plans_to_retake_a_town_did_not_take_it() -> None:
    """4 May: Mirza has fallen. On the same day: the Southern army vows to retake Mirza."""
    herald, post = News(outlet="Herald", published=may(4)), News(outlet="Post", published=may(4))
    fall = herald.say("Mirza has fallen.", "capture", place="Mirza")
    plan = post.say(
        "The Southern army vows to retake Mirza.",
        "capture",
        agent="The Southern army",
        place="Mirza",
        modality="planned",
    )
    assert not derive(herald, post).together(fall, plan)


def test_a_fall_told_on_the_day_of_the_recapture_may_be_it() -> None:
    """4 May, two papers: Mirza has fallen. Southern troops recaptured Mirza."""
    herald, post = News(outlet="Herald", published=may(4)), News(outlet="Post", published=may(4))
    fall = herald.say("Mirza has fallen.", "capture", place="Mirza")
    again = post.say("Southern troops recaptured Mirza.", "capture", agent="Southern troops", place="Mirza")
    assert derive(herald, post).together(fall, again)
