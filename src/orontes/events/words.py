"""The words of reports that the rules of this folder ask for: the lists of words.yaml, as pieces of patterns."""

from orontes.base import join_pattern


def either(name: str) -> str:
    """Any word of a list, as one piece of a pattern."""
    return join_pattern("events", name)
