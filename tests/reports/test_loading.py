import io
import os
from pathlib import Path

import pytest

from orontes import reports
from orontes.base import CallError, Problem
from orontes.reports import Report, load_reports


def messages(problems: tuple[Problem, ...]) -> list[str]:
    return [problem.message for problem in problems]


def write(folder: Path, **texts: str) -> None:
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")


def test_text_is_the_content_unchanged(tmp_path: Path) -> None:
    """Line ends and spaces stay as they are."""
    (tmp_path / "one.txt").write_bytes(b"  Shells fell on Marun.\r\n\r\nNobody was hurt. \n")
    (report,), problems = load_reports([str(tmp_path / "one.txt")])
    assert report.text == "  Shells fell on Marun.\r\n\r\nNobody was hurt. \n"
    assert (report.id, report.encoding, report.media_type, problems) == ("one", "utf-8", "text/plain", ())


def test_folder_is_read_with_all_below_it(tmp_path: Path) -> None:
    """Three correspondents file from three towns."""
    (tmp_path / "north" / "deep").mkdir(parents=True)
    write(tmp_path, b="Shells fell.")
    write(tmp_path / "north", a="Troops left.")
    write(tmp_path / "north" / "deep", c="A bridge was blown up.")
    found, problems = load_reports([str(tmp_path)])
    assert [report.id for report in found] == ["a", "b", "c"]
    assert not problems


def test_files_that_share_a_name_carry_their_folder(tmp_path: Path) -> None:
    """Two bureaus both call their file monday."""
    for bureau in ("east", "west"):
        (tmp_path / bureau).mkdir()
        write(tmp_path / bureau, monday=f"Calm in the {bureau}.", **{bureau: "Quiet."})
    found, _ = load_reports([str(tmp_path)])
    assert [report.id for report in found] == ["east", "east/monday", "west", "west/monday"]


def test_files_of_one_folder_that_share_a_name_keep_their_suffix(tmp_path: Path) -> None:
    """One dispatch as text and as Markdown."""
    write(tmp_path, day="Calm.")
    (tmp_path / "day.md").write_text("# Calm", encoding="utf-8")
    found, _ = load_reports([str(tmp_path)])
    assert [report.id for report in found] == [f"{tmp_path.name}/day.md", f"{tmp_path.name}/day.txt"]


def test_glob_names_several_files(tmp_path: Path) -> None:
    """Only Monday's files are wanted."""
    write(tmp_path, mon1="Calm.", mon2="Fire.", tue="Rain.")
    found, _ = load_reports([str(tmp_path / "mon*.txt")])
    assert [report.id for report in found] == ["mon1", "mon2"]


def test_file_named_twice_is_read_once(tmp_path: Path) -> None:
    """The editor drags both the folder and the file."""
    write(tmp_path, one="Calm.")
    found, problems = load_reports([str(tmp_path), str(tmp_path / "one.txt")])
    assert (len(found), problems) == (1, ())


def test_rows_come_from_standard_input() -> None:
    """A feed is piped in."""
    rows = '{"text": "Calm.", "id": "x", "outlet": "The Marun Post", "published": "2031-05-02T08:00:00Z"}\n'
    (report,), problems = load_reports(["-", "-"], stdin=io.StringIO(rows))
    assert (report.id, report.outlet, str(report.published)) == ("x", "The Marun Post", "2031-05-02")
    assert (report.published_basis, problems) == ("given", ())


def test_row_without_id_is_named_by_its_content() -> None:
    """The feed gives no ids."""
    (report,), _ = load_reports(["-"], stdin=io.BytesIO(b'{"text": "Calm."}'))
    assert report.id == Report(text="Calm.").id


def test_lines_cut_short_cost_only_themselves() -> None:
    """The line breaks off while the feed is saved."""
    found, problems = load_reports(["-"], stdin=io.StringIO('{"text": "Calm."}\n{"text": "Fire and'))
    assert len(found) == 1
    assert "line 2: not JSON, or cut short" in messages(problems)[0]


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ('{"id": "a"}', "text is missing"),
        ('{"text": " "}', "text is empty"),
        ('{"text": 5}', "text is not a string but a number"),
        ("[1]", "no JSON object"),
    ],
)
def test_row_without_text_is_a_problem(row: str, told: str) -> None:
    """A row says nothing."""
    found, problems = load_reports(["-"], stdin=io.StringIO(row))
    assert not found
    assert told in messages(problems)[0]


def test_wrong_field_costs_only_the_field() -> None:
    """The day is given as "soon"."""
    (report,), (problem,) = load_reports(["-"], stdin=io.StringIO('{"text": "Calm.", "published": "soon", "id": 7}'))
    assert (report.id, report.published, problem.report) == ("7", None, "7")
    assert problem.message.endswith("published is no ISO day: 'soon'")


def test_json_holds_one_report_or_a_list(tmp_path: Path) -> None:
    """An archive of two and a single page."""
    (tmp_path / "page.json").write_text('{"text": "Calm."}', encoding="utf-8")
    (tmp_path / "more.json").write_text(
        '[{"text": "Fire.", "id": "f"}, {"text": "Rain.", "id": "r"}]', encoding="utf-8"
    )
    found, _ = load_reports([str(tmp_path)])
    assert [report.id for report in found] == ["f", "page", "r"]


def test_second_report_under_one_id_gets_another() -> None:
    """Two rows call themselves a; which keeps the name does not hang on their order."""
    rows = ['{"text": "Calm.", "id": "a"}', '{"text": "Fire.", "id": "a"}']
    one, problems = load_reports(["-"], stdin=io.StringIO("\n".join(rows)))
    other, _ = load_reports(["-"], stdin=io.StringIO("\n".join(reversed(rows))))
    assert [(report.id, report.text) for report in one] == [(report.id, report.text) for report in other]
    assert len({report.id for report in one}) == 2
    assert "the id a is taken" in messages(problems)[0]


def test_what_cannot_be_read_is_told_and_the_rest_is_read(tmp_path: Path) -> None:
    """A folder of everything that goes wrong."""
    write(tmp_path, good="Calm.", empty="", blank=" \n")
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)))
    (tmp_path / "page.pdf").write_bytes(b"%PDF")
    (tmp_path / "void").mkdir()
    (tmp_path / "link.txt").symlink_to("nowhere.txt")
    os.mkfifo(tmp_path / "pipe.txt")
    sources = [str(tmp_path), str(tmp_path / "void"), str(tmp_path / "gone.txt"), str(tmp_path / "*.xml")]
    found, problems = load_reports(sources)
    told = {Path(message.split(": ")[0]).name: message.split(": ")[1] for message in messages(problems)}
    assert [report.id for report in found] == ["good"]
    assert told == {
        "empty.txt": "empty",
        "blank.txt": "empty",
        "binary.txt": "binary, not text",
        "page.pdf": "no loader reads .pdf",
        "void": "a folder without reports",
        "link.txt": "a link that leads nowhere",
        "pipe.txt": "not a plain file",
        "gone.txt": "there is no such file or folder",
        "*.xml": "no file fits this pattern",
    }
    assert all(problem.stage == "reports" and problem.report is None for problem in problems)


def test_file_that_is_too_large_is_not_opened(tmp_path: Path) -> None:
    """Fifty megabytes of log."""
    with (tmp_path / "log.txt").open("wb") as file:
        file.truncate(50_000_000)
    found, problems = load_reports([str(tmp_path / "log.txt")])
    assert not found
    assert "50,000,000 bytes; more than" in messages(problems)[0]


def test_folder_that_links_to_itself_is_read_once(tmp_path: Path) -> None:
    """A backup links back to its parent."""
    write(tmp_path, one="Calm.")
    (tmp_path / "back").symlink_to(tmp_path)
    assert len(load_reports([str(tmp_path)])[0]) == 1


def test_no_source_is_a_wrong_call() -> None:
    """Nothing is named."""
    with pytest.raises(CallError, match="name at least one file"):
        load_reports([])


def test_the_front_names_what_other_stages_use() -> None:
    """What stands in `__all__` is there."""
    assert all(hasattr(reports, name) for name in reports.__all__)
