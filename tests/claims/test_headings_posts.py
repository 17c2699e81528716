"""Who posted, with day and hour, before a post."""

from datetime import date

from reading_exam import read

POSTS = (
    "Rabak Front, 7 July, 18:20: Kosti airport: the RSF has full control of terminal and runway.\n\n"
    "Rabak Front, 8 July, 09:00: To those asking: no, the army did NOT retake Kosti airport.\n\n"
    "Rabak Front, 9 July, 21:15: Drone hit Rabak market. 2 wounded so far."
)


def test_a_label_is_no_doer_and_dates_what_it_heads() -> None:
    claims = read(POSTS, date(2026, 7, 12))
    told = [(claim.kind, claim.polarity, claim.agent.text if claim.agent else None) for claim in claims[:3]]
    assert told == [
        ("control_state", "asserted", "the RSF"),
        ("capture", "denied", "the army"),
        ("drone_strike", "asserted", "Drone"),
    ]
    assert [claim.when.days.earliest for claim in claims[:3]] == [date(2026, 7, day) for day in (7, 8, 9)]


def test_a_site_before_a_colon_is_where_its_parts_are() -> None:
    first, *_ = read(POSTS, date(2026, 7, 12))
    assert first.place is not None
    assert first.place.text == "Kosti airport"
