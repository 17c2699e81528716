"""Who flees with a civil calling or an age beside the name is no force that withdraws."""

import pytest
from reading_exam import read

CIVIL = [
    "A teacher, Omar Said, 41, who fled to Bara with his four children, said the town was calm.",
    "Omar Said, 41, fled to Bara with his four children on Monday.",
    "Idris Hamad, a farmer, fled Kosti on Monday.",
    "A shopkeeper, Omar Said, who fled Kosti on Monday, said the town was calm.",
]
ARMED = [
    "General Omar Said fled Kosti on Monday.",
    "Omar Said, a commander, fled Kosti on Monday.",
    "Rebels fled Kosti on Monday.",
]


@pytest.mark.parametrize("text", CIVIL)
def test_civilian_who_flees_is_displaced(text: str) -> None:
    """Omar Said, 41, fled to Bara with his four children on Monday."""
    assert [claim.kind for claim in read(text)] == ["displacement_or_flight"]


@pytest.mark.parametrize("text", ARMED)
def test_soldier_who_flees_withdraws(text: str) -> None:
    """General Omar Said fled Kosti on Monday."""
    assert [claim.kind for claim in read(text)] == ["withdrawal"]
