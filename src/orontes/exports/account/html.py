"""The account as a plain page that prints well: `account.html.j2` filled in."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from orontes.exports.account.account import Account
from orontes.exports.account.references import Reference, References
from orontes.exports.account.words import table

if TYPE_CHECKING:
    from jinja2 import Template


_FOLDED = 6
"""Of more sentences than these, what has no day opens only when it is asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One citation: the reference it leads to, and its own anchor, to lead back to."""

    anchor: str
    number: int


def render_html(account: Account, references: References) -> str:
    """The page's text. Each citation leads to its reference, each reference back to where it is cited."""
    back: dict[int, list[str]] = {reference.number: [] for reference in references.rows}
    sections = []
    for number, section in enumerate(account.sections):
        paragraphs = [
            [
                [(part.text, _mark(references.cited(part), back), part.claims) for part in sentence.parts]
                for sentence in paragraph
            ]
            for paragraph in section.paragraphs
        ]
        folded = section.heading == table("headings", "undated") and sum(map(len, paragraphs)) > _FOLDED
        sections.append((f"s{number}", section.heading, paragraphs, folded))
    return _template().render(
        title=account.title,
        sections=sections,
        references=references.rows,
        back=back,
        heading=table("headings", "references"),
    )


def _mark(cited: tuple[Reference, ...], back: dict[int, list[str]]) -> list[Mark]:
    marks = []
    for reference in cited:
        anchor = f"c{reference.number}-{len(back[reference.number]) + 1}"
        back[reference.number].append(anchor)
        marks.append(Mark(anchor=anchor, number=reference.number))
    return marks


@cache
def _template() -> "Template":
    from jinja2 import Environment  # noqa: PLC0415  (help answers without it)

    source = files("orontes.exports.account").joinpath("account.html.j2").read_text(encoding="utf-8")
    return Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True).from_string(source)
