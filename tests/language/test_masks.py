"""Words masked so that no platform finds them."""

import pytest

from orontes.language import unmask


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Two civilians kil*led and one inj*ured", "Two civilians killed and one injured"),
        ("shel*ling by H*T*S", "shelling by HTS"),
        ("w*a*r", "war"),
        ("Israel|i strikes", "Israeli strikes"),
        ("Russia|n jets", "Russian jets"),
        ("*Two killed* in Marun", "*Two killed* in Marun"),
        ("Noor*Helen*District", "Noor*Helen*District"),
        ("Marun | two killed", "Marun | two killed"),
        ("2*3", "2*3"),
    ],
)
def test_marks_between_the_letters_of_a_word_are_dropped(written: str, meant: str) -> None:
    assert unmask(written) == meant
