"""The ten lines that end a run in the terminal."""

from pathlib import Path

from orontes.exports.parts import RecordParts


def render_summary(parts: RecordParts, folder: Path | None = None) -> str:
    """What the record holds, in plain text: counts, disputes, warnings and, where `folder` is given, what to open."""
    counts = parts.count_parts()
    lines = [f"{name:9}{number:>7,}" for name, number in counts.items()]
    if folder is not None:
        lines.append(f"open {folder / 'index.html'}")
    return "\n".join(lines) + "\n"
