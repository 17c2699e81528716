"""The docs name every command, file and kind that there is, and no command that there is not."""

import argparse
import re
import shlex
from dataclasses import fields
from pathlib import Path

from orontes.base import KINDS, MODALITIES, REGION_KINDS
from orontes.base.codes import CONTROL_STATES, DISPUTE_ATTRIBUTES, DISPUTE_NATURES, STATUSES
from orontes.claims import Claim
from orontes.cli import make_parser
from orontes.exports import TABLES as EXPORTS
from orontes.exports import RecordParts, load_columns
from orontes.record import TABLES

ACCOUNTS = ("account.md", "account.html", "account.wiki")
HEAD = "# Commands\n\nMade from the program itself by `make docs`; do not edit.\n"

COLUMNS_HEAD = """# Columns of the tables

Made from the rules themselves (`src/orontes/exports/columns`) by `make docs`; do not edit. A cell is empty where none
of its rules finds a value. [tables.md](tables.md) tells what holds for all tables.
"""


def render_commands(parser: argparse.ArgumentParser) -> str:
    """The command reference in Markdown, the same under every version of Python."""
    parts = [HEAD, f"## {parser.prog}\n", f"{parser.description}\n", *render_options(parser)]
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                parts += [f"## {command.prog}\n", f"{(command.description or '').strip()}\n", *render_options(command)]
    parts += ["```", f"{(parser.epilog or '').strip()}", "```"]
    return "\n".join(parts) + "\n"


def render_options(parser: argparse.ArgumentParser) -> list[str]:
    rows = ["| argument | meaning |", "|---|---|"]
    for action in parser._actions:
        if not isinstance(action, argparse._SubParsersAction):
            value = f" {action.metavar}" if action.metavar and action.option_strings else ""
            name = ", ".join(action.option_strings) or f"{action.metavar}…"
            needed = " (needed)" if action.required and action.option_strings else ""
            rows.append(f"| `{name}{value}` | {action.help}{needed} |")
    return [*rows, ""]


def commands_of(text: str) -> set[str]:
    """The commands that a document shows after a dollar sign."""
    return set(re.findall(r"^ *\$ (.+)$", text, flags=re.MULTILINE))


def test_command_reference_is_what_the_program_says(root: Path, update: bool) -> None:
    path = root / "docs" / "commands.md"
    said = render_commands(make_parser())
    if update:
        path.write_text(said, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == said, "run make docs"


def render_columns() -> str:
    """The rules of all columns of all tables in Markdown."""
    parts = [COLUMNS_HEAD]
    for table in EXPORTS.values():
        parts += [f"## {table.title} (`{table.file}`)", "", "| column | rule: how it is filled |", "|---|---|"]
        for column in load_columns(table.name):
            rules = [f"{name}: {said}" for name, said in column.rules] or [f"always empty: {column.empty}"]
            parts.append(f"| `{column.name}` | {'<br>'.join(rules)} |")
        parts.append("")
    return "\n".join(parts)


def test_rules_of_columns_are_those_that_fill_them(root: Path, update: bool) -> None:
    path = root / "docs" / "columns.md"
    said = render_columns()
    if update:
        path.write_text(said, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == said, "run make docs"


def test_readme_shows_every_command(root: Path) -> None:
    readme = (root / "README.md").read_text(encoding="utf-8")
    (commands,) = [a for a in make_parser()._actions if isinstance(a, argparse._SubParsersAction)]
    assert [name for name in commands.choices if f"$ orontes {name} " not in readme] == []


def test_readme_names_only_scripts_and_targets_that_there_are(root: Path) -> None:
    readme = (root / "README.md").read_text(encoding="utf-8")
    scripts = set(re.findall(r"sh (scripts/\w+)", readme))
    targets = set(re.findall(r"`make (\w+)`", readme + (root / "CONTRIBUTING.md").read_text(encoding="utf-8")))
    makefile = (root / "Makefile").read_text(encoding="utf-8")
    assert {"scripts/sample", "scripts/check"} <= scripts
    assert [name for name in sorted(scripts) if not (root / name).is_file()] == []
    assert [name for name in sorted(targets) if not re.search(rf"^{name}:", makefile, flags=re.MULTILINE)] == []


def test_ci_runs_the_readmes_test_command(root: Path) -> None:
    assert "sh scripts/check" in commands_of((root / "README.md").read_text(encoding="utf-8"))
    assert r"sh scripts\/check" in (root / ".ci" / "run").read_text(encoding="utf-8")


def test_every_file_of_a_record_is_described(root: Path) -> None:
    page = (root / "docs" / "record.md").read_text(encoding="utf-8")
    files = [*(f"{name}.jsonl" for name in TABLES), "explanations.jsonl", "record.json", "index.html", *ACCOUNTS]
    files += ["events.geojson", "control.geojson"]
    files += [name for table in EXPORTS.values() for name in (table.file, f"{table.name}.cells.jsonl")]
    assert [name for name in files if f"`{name}`" not in page] == []
    assert {field.name for field in fields(RecordParts)} >= set(TABLES)


def test_every_key_of_a_claim_is_described(root: Path) -> None:
    page = (root / "docs" / "record.md").read_text(encoding="utf-8")
    assert [field.name for field in fields(Claim) if f"`{field.name}`" not in page] == []


def test_every_code_is_described(root: Path) -> None:
    page = (root / "docs" / "record.md").read_text(encoding="utf-8")
    codes = (*KINDS, *MODALITIES, *STATUSES, *DISPUTE_ATTRIBUTES, *DISPUTE_NATURES, *CONTROL_STATES, *REGION_KINDS)
    assert [code for code in codes if f"`{code}`" not in page] == []


def test_links_between_documents_lead_somewhere(root: Path) -> None:
    broken = []
    for path in (*root.glob("*.md"), *(root / "docs").glob("*.md")):
        for link in re.findall(r"\]\(([^)#]+)", path.read_text(encoding="utf-8")):
            if "://" not in link and not (path.parent / link).exists():
                broken.append(f"{path.name}: {link}")
    assert broken == []


def test_study_of_news_tells_of_every_kind(root: Path) -> None:
    page = (root / "docs" / "reading.md").read_text(encoding="utf-8")
    assert [kind for kind in KINDS if f"| `{kind}` |" not in page] == []


def test_every_commands_help_has_examples_that_it_takes() -> None:
    parser = make_parser()
    (commands,) = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    for name, command in commands.choices.items():
        lines = [line.strip() for line in command.format_help().partition("examples:")[2].splitlines() if line.strip()]
        assert lines, name
        for line in lines:
            call = next(part for part in re.split(r"\||&&", line) if "orontes" in part)
            words = shlex.split(call.partition("orontes")[2].partition(">")[0])
            assert parser.parse_args(words).command == name
