"""What a report may hold and a reader should not get as it is: controls, marks of direction, addresses that run."""

import re

_WEB = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
"""C0 and C1 controls but for tab and line breaks, marks of direction, and the byte order mark."""


def drop_marks(text: str) -> str:
    """The text without control characters and marks of direction, by which words could show as others than they are.

    For what is made from reports; a report's own text is kept as it was found, since offsets lead into it.
    """
    return _UNSEEN.sub("", text)


def find_link(address: str | None) -> str | None:
    """An address that leads to a page of the web; None for any other, which a browser might run."""
    return address if address and _WEB.fullmatch(address) else None
