"""An explanation for the terminal: the sentence with numbers and lines under its words, and a note for each number."""

import textwrap
from collections.abc import Iterator, Sequence

from orontes.explanations import Explanation
from orontes.explanations_notes import Mark

NUMBERS = "123456789abcdefghijklmnopqrstuvwxyz"
WIDEST, INDENT, TOPIC = 100, 2, 14


def render_explanation(one: Explanation, width: int = WIDEST) -> str:
    """The whole explanation as lines of at most `width` signs."""
    wide = max(40, min(width, WIDEST))
    source = ", ".join(part for part in (one.outlet, one.published, f"report {one.report}") if part)
    lines = [f"{one.claim}  {one.kind.replace('_', ' ')}", f"{source}; read by {one.reader}", ""]
    lines += _mark_sentence(one, wide - INDENT)
    lines.append("")
    before = ""
    for note in one.notes:
        number = _number(note.mark) if note.mark is not None else " "
        topic = note.topic if note.topic != before else ""
        before = note.topic
        head = f"{number} {topic:{TOPIC}}"
        lines += textwrap.wrap(
            note.text, wide, initial_indent=head, subsequent_indent=" " * len(head), break_on_hyphens=False
        )
    return "\n".join(lines) + "\n"


def _number(mark: int) -> str:
    return NUMBERS[mark] if mark < len(NUMBERS) else "*"


def _mark_sentence(one: Explanation, width: int) -> Iterator[str]:
    """The sentence in lines, each with lines of marks under it; words that overlap are marked on lines of their own."""
    shown = "".join(" " if sign.isspace() or not sign.isprintable() else sign for sign in one.sentence)
    layers = _layer_marks(one.marks)
    for start, end in _cut_lines(shown, width):
        yield " " * INDENT + shown[start:end].rstrip()
        for layer in layers:
            under = _underline(one, layer, start, end)
            if under.strip():
                yield " " * INDENT + under.rstrip()


def _cut_lines(text: str, width: int) -> Iterator[tuple[int, int]]:
    """Where a text is cut into lines at blanks, so that every offset keeps its column."""
    start = 0
    while len(text) - start > width:
        cut = text.rfind(" ", start + 1, start + width) + 1 or start + width
        yield start, cut
        start = cut
    yield start, len(text)


def _layer_marks(marks: Sequence[Mark]) -> list[list[int]]:
    """The numbers of the marks in layers without overlap."""
    layers: list[list[int]] = []
    for number, mark in enumerate(marks):
        free = next((layer for layer in layers if marks[layer[-1]].end <= mark.start), None)
        if free is None:
            layers.append([number])
        else:
            free.append(number)
    return layers


def _underline(one: Explanation, layer: Sequence[int], start: int, end: int) -> str:
    """One line of marks: each begins with its number and runs on as a line under its words."""
    signs = [" "] * (end - start)
    for number in layer:
        mark = one.marks[number]
        first, last = mark.start - one.start, mark.end - one.start
        for at in range(max(first, start), min(last, end)):
            signs[at - start] = "─"
        if start <= max(first, start) < min(last, end):
            signs[max(first, start) - start] = _number(number)
    return "".join(signs)
