"""Headlines that put the dead before a comma, before "as", or last of all."""

import pytest
from reading_exam import read

_BODY = "\n\nThe mayor spoke to reporters."


@pytest.mark.parametrize(
    ("headline", "kind", "killed", "injured"),
    [
        ("31 killed, dozens injured in Uvira blast", "explosion", (31, 31), (24, 99)),
        ("31 dead, dozens injured in Uvira blast", "explosion", (31, 31), (24, 99)),
        ("At least 31 dead, scores wounded in attack on Uvira", "armed_attack", (31, None), (40, 199)),
    ],
)
def test_the_dead_and_the_wounded_are_of_one_deed(
    headline: str, kind: str, killed: tuple[int, int | None], injured: tuple[int, int | None]
) -> None:
    """31 killed, dozens injured in Uvira blast."""
    (claim,) = read(headline + _BODY)
    assert claim.kind == kind
    assert claim.place is not None
    assert claim.place.text == "Uvira"
    counts = {count.of: (count.low, count.high) for count in claim.quantities}
    assert counts == {"killed": killed, "injured": injured}


def test_the_dead_before_as_died_in_what_it_opens() -> None:
    """64 killed as tribal fighters attack Birao."""
    (claim,) = read("64 killed as tribal fighters attack Birao" + _BODY)
    assert claim.kind == "armed_attack"
    assert claim.agent is not None
    assert claim.agent.text == "tribal fighters"
    assert [(count.low, count.high) for count in claim.quantities] == [(64, 64)]


def test_a_last_bare_number_counts_the_dead() -> None:
    """Rebels bomb clinic in Uvira, killing 19."""
    (claim,) = read("Rebels bomb clinic in Uvira, killing 19" + _BODY)
    assert claim.agent is not None
    assert [(count.of, count.low) for count in claim.quantities] == [("killed", 19)]


def test_the_dead_and_an_arrest_are_two_deeds() -> None:
    """Four dead, two soldiers arrested in Uvira."""
    kinds = {claim.kind for claim in read("Four dead, two soldiers arrested in Uvira" + _BODY)}
    assert "arrest_or_detention" in kinds
    assert len(kinds) == 2
