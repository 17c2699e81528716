"""The page as one text, with its data inside."""

from orontes.exports.parts import RecordParts


def render_page(parts: RecordParts, *, all_disputes: bool = False) -> str:
    """The whole of index.html."""
    disputes = len(parts.find_disputes(all_disputes=all_disputes))
    counts = ", ".join(f"{number} {name}" for name, number in (parts.count_parts() | {"disputes": disputes}).items())
    return f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Orontes</title><p>{counts}</p></html>\n'
