"""Words that a post masks so that no platform finds them, read as what they are: "kil*led", "H*T*S", "Israel|i"."""

import re

_MASK = re.compile(
    r"(?<=[^\W\d_])\*(?=[a-z])"  # kil*led, w*a*r
    r"|(?<=[A-Z])\*(?=[A-Z](?:\b|[A-Z]))"  # H*T*S, IS*IS, but not the row "Smith*Helen"
    r"|(?<=[a-z])\|(?=(?:n|i|ian|ish|s)\b)"  # Israel|i, Russia|n
)


def unmask(words: str) -> str:
    """The words without marks put between the letters of one."""
    return _MASK.sub("", words) if "*" in words or "|" in words else words
