"""The places that a name may mean by its phrase."""

from orontes.entities.places.atlas import Atlas
from orontes.entities.places.candidates import Register
from orontes.entities.places.phrases import read_place_phrase
from orontes.knowledge import load_knowledge


def test_a_street_that_no_gazetteer_knows_changes_no_candidate() -> None:
    """A shell fell in Tadmur near Zorbelkat Street, another in Tadmur."""
    register = Register(Atlas(knowledge=load_knowledge()))
    beside = register.candidates("Tadmur", read_place_phrase("Tadmur near Zorbelkat Street"))
    assert beside
    assert register.candidates("Tadmur", read_place_phrase("Tadmur")) is beside


def test_a_town_beside_which_a_place_lies_speaks_for_it() -> None:
    """A convoy was hit in Salamiyah near Hama."""
    register = Register(Atlas(knowledge=load_knowledge()))
    told = register.candidates("Salamiyah", read_place_phrase("Salamiyah near Hama"))
    bare = register.candidates("Salamiyah", read_place_phrase("Salamiyah"))
    assert max(one.lands for one in told) > max(one.lands for one in bare) == 0
