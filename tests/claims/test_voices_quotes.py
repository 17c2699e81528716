"""Where direct speech begins and ends."""

import pytest

from orontes.claims.voices.quotes import find_speech

QUOTES = [
    ("“It is over,” he said.", ["It is over,"]),
    ('"It is over," he said. "Go home."', ["It is over,", "Go home."]),
    ('“It is over," he said.', ["It is over,"]),
    ("''It is over,'' he said.", ["It is over,"]),
    ("He called it ‘a dark day’ for all.", ["a dark day"]),
    ("The rebels' men took the army's base.", []),
    ("The commander’s men and the rebels’ guns", []),
    ("“He said ‘go’ and left,” she said.", ["He said ‘go’ and left,"]),
]


@pytest.mark.parametrize(("text", "quotes"), QUOTES)
def test_marks_pair_up(text: str, quotes: list[str]) -> None:
    assert [text[one.start : one.end] for one in find_speech([(0, text)])] == quotes


def test_open_quote_goes_on() -> None:
    """A paragraph leaves a quote open, and the next one opens with a mark."""
    first, second = "“It is over.", "“Go home,” he said."
    one, two = find_speech([(0, first), (20, second)])
    assert (one.start, one.end, one.goes_on) == (1, len(first), False)
    assert (two.start, two.end, two.goes_on) == (21, 29, True)


def test_a_closed_quote_does_not_go_on() -> None:
    """Two paragraphs with a quote each."""
    assert [one.goes_on for one in find_speech([(0, "“It is over.”"), (20, "“Go home.”")])] == [False, False]
