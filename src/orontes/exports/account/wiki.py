"""The account as MediaWiki text with named references."""

import re

from orontes.exports.account.account import Account, Sentence
from orontes.exports.account.references import Reference, References
from orontes.exports.account.words import table

_MARKS = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "[": "&#91;",
    "]": "&#93;",
    "{": "&#123;",
    "}": "&#125;",
    "|": "&#124;",
}
_RUNS = re.compile(r"'{2,}|~{3,}|_{2,}|={2,}|-{4,}")
_ADDRESSES = re.compile(r"\b(https?|ftp|mailto|news|irc)(:)", re.I)


def render_wiki(account: Account, references: References) -> str:
    """The account's text for a MediaWiki page: headings, paragraphs.

    And references named once and used again by name.
    """
    defined: set[str] = set()
    lines: list[str] = []
    for section in account.sections:
        lines += [f"== {escape_wiki(section.heading)} ==", ""] if section.heading else []
        for paragraph in section.paragraphs:
            lines += [" ".join(_render_sentence(sentence, references, defined) for sentence in paragraph), ""]
    lines += [f"== {table('headings', 'references')} ==", "", "<references />"]
    return "\n".join(lines) + "\n"


def escape_wiki(text: str) -> str:
    """The text with everything shown as it is that a wiki would read as a mark."""
    plain = "".join(_MARKS.get(letter, letter) for letter in text)
    plain = _RUNS.sub(lambda found: f"&#{ord(found[0][0])};" * len(found[0]), plain)
    plain = _ADDRESSES.sub(r"\1&#58;", plain)
    return re.sub(r"^[*#:;=\s-]", lambda found: f"&#{ord(found[0])};", plain)


def _render_sentence(sentence: Sentence, references: References, defined: set[str]) -> str:
    return "".join(
        (escape_wiki(part.text) if not number else _inner(part.text))
        + "".join(_render_mark(one, defined) for one in references.cited(part))
        for number, part in enumerate(sentence.parts)
    )


def _inner(text: str) -> str:
    """A later part, whose space at its head is no mark."""
    return (
        text[: len(text) - len(text.lstrip())] + escape_wiki(text.lstrip())
        if text[:1].isspace()
        else escape_wiki("x" + text)[1:]
    )


def _render_mark(reference: Reference, defined: set[str]) -> str:
    """A reference as MediaWiki has it: in full at first, by its name afterwards."""
    if reference.name in defined:
        return f'<ref name="{reference.name}" />'
    defined.add(reference.name)
    title = f"“{escape_wiki(reference.title)}”" if reference.title else ""
    if title and reference.url:
        title = f"[{reference.url.replace('|', '%7C').replace(']', '%5D').replace('[', '%5B')} {title}]"
    outlet = f"''{escape_wiki(reference.outlet)}''" if reference.outlet else ""
    head = ", ".join(filter(None, (outlet, title, reference.day)))
    return f'<ref name="{reference.name}">{head}: “{escape_wiki(reference.words)}”</ref>'
