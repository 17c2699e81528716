"""The account as Markdown with footnotes."""

import re

from orontes.exports.account.account import Account, Sentence
from orontes.exports.account.references import Reference, References
from orontes.exports.account.words import table

_MARKS = re.compile(r"([\\`*_\[\]<>#|~])")


def render_markdown(account: Account, references: References) -> str:
    """The account's text; each reference is a footnote with outlet, title, day and the words themselves."""
    lines = [f"# {escape_markdown(account.title)}", ""]
    for section in account.sections:
        lines += [f"## {escape_markdown(section.heading)}", ""] if section.heading else []
        for paragraph in section.paragraphs:
            lines += [" ".join(_render_sentence(sentence, references) for sentence in paragraph), ""]
    lines += [f"## {table('headings', 'references')}", ""]
    lines += [f"[^{reference.number}]: {_render_reference(reference)}" for reference in references.rows]
    return "\n".join(lines) + "\n"


def escape_markdown(text: str) -> str:
    """The text with marks of Markdown and HTML shown as they are; a number at its head makes no list."""
    return re.sub(r"^(\d+)([.)])", r"\1\\\2", _MARKS.sub(r"\\\1", text.replace("&", "&amp;")))


def _render_sentence(sentence: Sentence, references: References) -> str:
    return "".join(
        escape_markdown(part.text) + "".join(f"[^{one.number}]" for one in references.cited(part))
        for part in sentence.parts
    )


def _render_reference(reference: Reference) -> str:
    title = f"“{escape_markdown(reference.title)}”" if reference.title else ""
    if title and reference.url:
        title = f"[{title}](<{reference.url}>)"
    outlet = f"*{escape_markdown(reference.outlet)}*" if reference.outlet else ""
    head = ", ".join(filter(None, (outlet, title, reference.day)))
    return f"{head}: “{escape_markdown(reference.words)}”"
