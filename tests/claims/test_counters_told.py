"""Two who count the dead of one fight in one sentence, and what is counted beside them."""

import pytest
from reading_exam import read


def voiced(text: str) -> dict[str | None, int | None]:
    """How many were killed, by who says so."""
    return {
        claim.attribution[0].text if claim.attribution else None: one.low
        for claim in read(text)
        for one in claim.quantities
        if one.of == "killed"
    }


@pytest.mark.parametrize(
    "text",
    [
        "The ministry put the dead at 27, while the UN counted 71 dead.",
        "The ministry put the number of dead at 27; the UN recorded 71 deaths.",
        "The ministry said 27 people were killed in the shelling of Goma, while the UN recorded 71 deaths.",
    ],
)
def test_who_counts_the_dead_gives_their_number(text: str) -> None:
    """The ministry put the dead at 27, while the UN counted 71 dead."""
    told = {(voice or "").removeprefix("The ").removeprefix("the "): low for voice, low in voiced(text).items()}
    assert told == {"ministry": 27, "UN": 71}


def test_more_than_forty_were_wounded_beside_the_dead() -> None:
    """Ten people were killed in Goma, and more than 40 were wounded."""
    [claim] = read("Ten people were killed in Goma, and more than 40 were wounded.")
    assert {(one.of, one.low, one.high) for one in claim.quantities} == {("killed", 10, 10), ("injured", 40, None)}


def test_the_toll_of_a_weekday_is_no_running_one() -> None:
    """Hospital officials put Monday's toll at nine dead in Goma."""
    [claim] = read("Hospital officials in Goma put Monday's toll at nine dead.")
    assert [(one.low, one.scope) for one in claim.quantities] == [(9, "event")]


def test_a_name_is_no_part_of_its_preposition() -> None:
    """Forces massacred at least 32 Croat civilians in Guca Marda near Goma on Tuesday and burned the church."""
    text = (
        "Forces massacred at least 32 Croat civilians in Guca Gora near Travnik on Tuesday and set the church on fire."
    )
    assert [claim.place.text for claim in read(text) if claim.place][:1] == ["Guca Gora"]
