"""What is cut off, as control implies it."""

from datetime import date

import numpy as np
import pytest

from orontes import Report, build
from orontes.control.camp import Camps
from orontes.control.cut_off import find_cut_off
from orontes.control.neighbours import find_theatres
from orontes.control.span import ControlSpan, HeldPlace, Holder
from orontes.entities import NameUse, Place
from orontes.knowledge import PackBarrier
from orontes.record import Record

FIRST, TAKEN, BACK = date(2031, 5, 1), date(2031, 5, 7), date(2031, 5, 20)
SIDES = {"g": "government", "o": "opposition"}


def land(rows: list[str]) -> tuple[Place, ...]:
    """Places on a grid some twenty kilometres wide, named by row and column; the first is the most told of."""
    return tuple(
        Place(
            id=f"t:{row}{column}",
            name=f"T{row}{column}",
            kind="town",
            lat=34 + 0.2 * row + 0.01 * column,
            lon=40 + 0.2 * column + 0.013 * row,
            precision="exact",
            mentions=(NameUse(report="r", start=0, end=1),) * (3 if (row, column) == (0, 0) else 1),
        )
        for row, line in enumerate(rows)
        for column, _ in enumerate(line)
    )


def spans_of(rows: list[str], *, taken: str = "", back: bool = False) -> list[ControlSpan]:
    """Who holds each place of the grid (g, o, ? for nobody known); `taken` changes from g to o on one day."""
    found = []
    for row, line in enumerate(rows):
        for column, side in enumerate(line):
            name = f"{row}{column}"
            if name in taken.split():
                found += [held(name, "g", FIRST, TAKEN), held(name, "o", TAKEN, BACK if back else None)]
                found += [held(name, "g", BACK, None)] if back else []
            elif side != "?":
                found.append(held(name, side, FIRST, None))
    return found


def held(name: str, side: str, begun: date, until: date | None) -> ControlSpan:
    return ControlSpan(
        place=HeldPlace(id=f"t:{name}", name=f"T{name}"),
        holder=Holder(actor=None, name=SIDES[side], side=SIDES[side]),
        state="held",
        from_earliest=begun,
        from_latest=begun,
        until_earliest=until,
        until_latest=until,
        claims=(f"claim-{name}-{side}",),
        known_from=begun,
    )


def cut_off(rows: list[str], barriers: tuple[PackBarrier, ...] = (), **how: object) -> list[ControlSpan]:
    spans = spans_of(rows, **how)  # type: ignore[arg-type]
    return find_cut_off(find_theatres(land(rows), barriers), spans, Camps())


STRIP = ["gggg", "gggg", "gggg"]
MIDDLE = "02 12 22"


def test_a_strip_taken_cuts_the_far_side_off() -> None:
    """Rebels take the three towns between; the side with the town most told of is the chief one."""
    found = cut_off(STRIP, taken=MIDDLE)
    assert {span.place.name for span in found} == {"T03", "T13", "T23"}
    (first, *_) = found
    assert (first.state, first.basis, first.from_earliest, first.until_latest) == ("cut_off", "inferred", TAKEN, None)
    assert first.known_from == TAKEN
    assert first.note == "T03, T13 and T23 are cut off from T00: T02, T12 and T22 around them are held by opposition"
    own = f"claim-{first.place.name[1:]}-g"
    assert set(first.claims) == {own, "claim-02-o", "claim-12-o", "claim-22-o"}


def test_the_way_opened_again_ends_it() -> None:
    assert {span.until_earliest for span in cut_off(STRIP, taken=MIDDLE, back=True)} == {BACK}


@pytest.mark.parametrize(
    "rows",
    [
        ["ggog", "gg?g", "ggog"],  # of one town between nobody knows who has it
        ["ggog", "gggg", "ggog"],  # the government has it
        ["gog"],  # too few places
        ["g?o", "??g", "o?g"],  # too few holders known
        ["og", "oo", "oo", "go"],  # two parts alike: nothing tells which is cut off from which
    ],
)
def test_nothing_is_said_where_nothing_is_shown(rows: list[str]) -> None:
    told = [span for span in cut_off(rows) if span.place.name != "T00"]
    assert told == []


def test_a_contested_or_disputed_town_may_be_passed() -> None:
    spans = spans_of(STRIP, taken=MIDDLE)
    twice = [*spans, ControlSpan(place=spans[0].place, holder=None, state="contested", from_latest=TAKEN)]
    fought = HeldPlace(id="t:12", name="T12")
    twice.append(ControlSpan(place=fought, holder=None, state="contested", from_earliest=TAKEN, from_latest=TAKEN))
    assert find_cut_off(find_theatres(land(STRIP)), twice, Camps()) == []


def test_a_barrier_parts_neighbours() -> None:
    """A river between the second and the third column: a town of the enemy on the far bank joins nobody to anybody."""
    river = PackBarrier(name="river", line=((33.5, 40.31), (35.5, 40.36)))
    free = find_theatres(land(STRIP))[0]
    parted = find_theatres(land(STRIP), (river,))[0]
    assert len(parted.edges) < len(free.edges)
    west = np.array([place.lon is not None and place.lon < 40.33 for place in parted.places])
    assert all(west[one] == west[two] for one, two in parted.edges)


def test_places_far_apart_are_two_theatres() -> None:
    near = land(STRIP)
    far = tuple(
        Place(
            id=f"f{place.id}", name=place.name, kind="town", lat=place.lat, lon=(place.lon or 0) + 30, precision="exact"
        )
        for place in near
    )
    assert sorted(len(theatre.places) for theatre in find_theatres((*near, *far))) == [12, 12]


def test_places_on_a_line_have_no_neighbours() -> None:
    line = tuple(
        Place(id=f"l{step}", name=f"L{step}", kind="town", lat=34.0, lon=40 + step / 10, precision="exact")
        for step in range(9)
    )
    assert find_theatres(line) == []


@pytest.fixture(scope="module")
def coast() -> Record:
    """Reports of our own about a real coast: what joins it to the capital is taken on the 7th."""
    before = """The Syrian army holds Damascus, Nabk, Yabrud, Qusayr, Homs, Tartus, Baniyas, Jableh and Latakia, a
monitor said. Rebels hold Idlib, Hama, Salamiyah, Rastan and Palmyra."""
    after = """Rebels seized Homs, Qusayr, Talkalakh and Masyaf on Saturday, December 7, a monitor said.
The army still holds Nabk and Damascus."""
    days = {"a": date(2024, 12, 2), "b": date(2024, 12, 8)}
    texts = {"a": before, "b": after}
    return build(
        [Report(id=name, text=texts[name], published=days[name], outlet="Wire", language="en") for name in days]
    )


def test_the_coast_is_cut_off_from_the_capital(coast: Record) -> None:
    (note,) = {span.note for span in coast.control if span.state == "cut_off"}
    assert note is not None
    assert note.startswith("Tartus, Jableh and 2 other places are cut off from Damascus: Talkalakh, Masyaf and")
    told = {span.place.name for span in coast.control_on(date(2024, 12, 8)) if span.basis == "inferred"}
    assert told == {"Tartus", "Baniyas", "Jableh", "Latakia"}
    assert [span for span in coast.control_on(date(2024, 12, 6)) if span.basis == "inferred"] == []
    known = {claim.id for claim in coast.claims}
    assert all(set(span.claims) <= known for span in coast.control)
