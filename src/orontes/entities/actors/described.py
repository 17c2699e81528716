"""Names behind a small word that says what sort of group bears them: "Islamist group Ansar Dine"."""

from collections.abc import Sequence

from orontes.entities.actors.words import actor_words


def behind_description(tokens: list[str]) -> list[str]:
    """The words behind a small word for a group where a name stands there; else all of them."""
    words = actor_words()
    groups = (place for place, token in enumerate(tokens[:-1]) if token in words.groups)
    place = next((place for place in groups if tokens[place + 1][:1].isupper()), None)
    if place is None or "and" in tokens[:place]:
        return tokens
    return tokens[place + 1 :]


def names_movement(tokens: Sequence[str], kind: str) -> bool:
    """Whether all words but small ones have capitals, as in names of movements: "Front for the People"."""
    small = actor_words().small
    armed = kind in {"armed_group", "state_force", "civilians"}
    return armed and len(tokens) > 1 and all(token[:1].isupper() or token in small for token in tokens)
