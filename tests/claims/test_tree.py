"""Tests of the tree of a passage's words."""

from orontes.claims.tree import Word, leads_to_roots


def words_with_heads(*heads: int) -> list[Word]:
    """Words that hang on the given heads, -1 for a root."""
    return [Word(i, "x", "x", "NOUN", "NN", "dep", head, 2 * i, 2 * i + 1) for i, head in enumerate(heads)]


def test_trees_and_several_roots_lead_to_roots() -> None:
    assert leads_to_roots(words_with_heads(1, -1, 1, 2))
    assert leads_to_roots(words_with_heads(-1, 0, -1, 2))
    assert leads_to_roots([])


def test_a_circle_of_arcs_is_found_wherever_it_hangs() -> None:
    assert not leads_to_roots(words_with_heads(1, 0))
    assert not leads_to_roots(words_with_heads(1, 2, 3, 1, -1))
    assert not leads_to_roots(words_with_heads(-1, 2, 1))
