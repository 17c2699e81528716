"""What a report may hold and a reader should not get as it is: controls, marks of direction, addresses that run."""

import re
from collections.abc import Mapping

_WEB = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff\ufffe\uffff]"
)
"""C0 and C1 controls but for tab and line breaks, marks of direction, the byte order mark, and what is no character."""
_NOTE = r"\[(?:\d{1,3}|[a-z]|note \d+|citation needed)\]"
_NOTES = re.compile(rf"(?:\s*{_NOTE})+")
_BOLD = re.compile(r"(?<![\w*])(\*\*|__)(?=[^\s*_])(.+?)(?<=[^\s*_])\1(?![\w*])", re.DOTALL)
_HALF_BOLD = re.compile(r"(?:(?<=[.,:;!?])|(?<=[^\W_]{3}))(?:\*\*|__)(?![\w*_])|(?<![\w*_])(?:\*\*|__)(?=\w)")
"""Where a quotation begins or ends within bold words; letters that a newspaper leaves out ("a**") stay."""
_SEPARATORS = re.compile("[\u2028\u2029]")
_QUOTED = re.compile(r'[“„][^”\n]*(?:”|$|\n)|"[^"\n]*(?:"|$|\n)|«[^»\n]*(?:»|$|\n)')


def drop_quotes(text: str) -> str:
    """The text without what stands in quotation marks, each up to its end or that of its line."""
    return _QUOTED.sub("", text)


def drop_marks(text: str) -> str:
    """The text without control characters and marks of direction, by which words could show as others than they are.

    For what is made from reports; a report's own text is kept as it was found, since offsets lead into it.
    """
    return _SEPARATORS.sub(" ", _UNSEEN.sub("", text))


def drop_notes(text: str) -> str:
    """The text without the marks by which an encyclopedia cites others ("[12]"), which say nothing without its list.

    One that alone parts two sentences stays. Markdown's marks of bold words go too.
    """
    return drop_bold(_NOTES.sub(lambda found: found[0] if _parts_sentences(found) else "", text)).lstrip()


def drop_bold(text: str) -> str:
    """The text without Markdown's marks of bold words: "**Kassala.** Rebels left", or "Kassala.** Rebels left"."""
    if "**" not in text and "__" not in text:
        return text
    return _HALF_BOLD.sub("", _BOLD.sub(r"\2", text))


def _parts_sentences(found: re.Match[str]) -> bool:
    """Whether a mark stands between a word and a capital, where nothing else ends a sentence."""
    behind = found.string[found.end() :].lstrip()
    return found.string[: found.start()][-1:].isalnum() and behind[:1].isupper()


def drop_marks_within(value: object) -> object:
    """A value as JSON has it, with every text in its lists and objects without those marks."""
    if isinstance(value, str):
        return drop_marks(value)
    if isinstance(value, Mapping):
        return {name: drop_marks_within(one) for name, one in value.items()}
    return [drop_marks_within(one) for one in value] if isinstance(value, list | tuple) else value


def find_link(address: str | None) -> str | None:
    """An address that leads to a page of the web; None for one that a browser might run or show as another."""
    return address if address and _WEB.fullmatch(address) and drop_marks(address) == address else None
