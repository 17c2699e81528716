"""Tables of the field: every row leads to claims, keeps its codebook's rules, and does no harm in a spreadsheet."""

import csv
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from loose_cells import find_loose_cells, told
from made_up_record import PARTS

from orontes.base import InputError, read_lines
from orontes.exports import TABLES, make_rows, validate_file, validate_rows, write_record
from orontes.exports.cells.cell import Cell, Row
from orontes.exports.cells.columns import column_names, load_columns
from orontes.exports.cells.files import defuse, read_table, write_table
from orontes.exports.ged.cells import priogrid
from orontes.exports.plover import load_codes, load_plover_rules
from orontes.record import Record, build
from orontes.reports import Report, load_reports

COLUMNS = {"acled": 31, "ged": 49, "plover": 19, "polecat": 40}


@pytest.fixture(scope="module")
def sample(root: Path) -> Record:
    """The record of the sample's reports."""
    reports, problems = load_reports([str(root / "examples" / "homs" / "reports")])
    return build(reports, pack=root / "examples" / "homs", problems=problems)


@pytest.mark.parametrize("name", TABLES)
def test_every_cell_of_the_made_up_record_leads_to_claims(name: str) -> None:
    assert make_rows(name, PARTS)
    assert find_loose_cells(PARTS, name) == []


@pytest.mark.parametrize("name", TABLES)
def test_every_cell_of_the_sample_leads_to_claims(name: str, sample: Record) -> None:
    assert make_rows(name, sample)
    assert find_loose_cells(sample, name) == []


@pytest.mark.parametrize("name", TABLES)
def test_tables_keep_their_codebooks(name: str, sample: Record) -> None:
    for parts in (PARTS, sample):
        assert [str(fault) for fault in validate_rows(name, [dict(told(row)) for row in make_rows(name, parts)])] == []


@pytest.mark.parametrize("name", TABLES)
def test_files_keep_their_codebooks(name: str, sample: Record, tmp_path: Path) -> None:
    path = tmp_path / TABLES[name].file
    write_table(path, load_columns(name), make_rows(name, sample), hxl=True)
    found, faults = validate_file(path)
    assert found == name
    assert {one.severity for one in faults} <= {"incomplete"}
    rows = list(read_table(path, load_columns(name)))
    assert len(rows) == len(make_rows(name, sample))


@pytest.mark.parametrize(("name", "number"), COLUMNS.items())
def test_tables_have_the_columns_of_their_codebooks(name: str, number: int, sample: Record) -> None:
    assert len(column_names(name)) == number
    assert all(tuple(row) == column_names(name) for row in sample.to_rows(name))


@pytest.mark.parametrize("name", TABLES)
def test_a_record_holds_its_tables_and_what_they_rest_on(name: str, tmp_path: Path) -> None:
    write_record(tmp_path / "out", PARTS)
    rows = {row.id for row in make_rows(name, PARTS)}
    cells = list(read_lines(tmp_path / "out" / f"{name}.cells.jsonl"))
    assert {cell["row"] for cell in cells} == rows
    assert set(cells[0]) == {"row", "column", "claims", "rule", "lost"}
    assert (tmp_path / "out" / TABLES[name].file).is_file()


def test_rows_keep_their_ids_when_reports_are_added(sample: Record) -> None:
    """The mayor opened a bakery."""
    more = Report(id="zz-bakery", text="Government troops recaptured the town of Palmyra from rebels on Monday.")
    grown = build([*sample.reports, more], pack=None)
    alone = build(sample.reports, pack=None)
    for name in TABLES:
        ids = {row.id for row in make_rows(name, alone)}
        assert ids <= {row.id for row in make_rows(name, grown)}


def rows_of(name: str, text: str, **more: Any) -> list[dict[str, Any]]:
    """The rows of a table of one report."""
    return build([Report(id="wire", text=text, **more)]).to_rows(name)


def test_classes_of_actors_meet_in_an_interaction() -> None:
    """Army troops clashed with rebel fighters near Kosti."""
    (row,) = rows_of("acled", "Sudanese army troops clashed with rebel fighters in Kosti on 3 May 2031.")
    assert {row["inter1"], row["inter2"]} == {"State forces", "Rebel group"}
    assert row["interaction"] == "State forces-Rebel group"
    assert (row["country"], row["iso"], row["region"], row["admin1"]) == ("Sudan", 729, "Northern Africa", "White Nile")
    assert row["event_id_cnty"].startswith("SDN-ORO-")


def test_unidentified_gunmen_and_civilians_have_the_codebooks_names() -> None:
    """Gunmen killed four farmers in Kosti."""
    (row,) = rows_of("acled", "Gunmen killed four farmers in Kosti on 3 May 2031.")
    assert (row["actor1"], row["inter1"]) == ("Unidentified Armed Group (Sudan)", "Political militia")


def test_a_crowd_has_its_size_or_none_told() -> None:
    """Protesters marched through Khartoum."""
    (row,) = rows_of("acled", "Protesters marched through Khartoum on 3 May 2031 to demand elections.")
    assert (row["actor1"], row["tags"]) == ("Protesters (Sudan)", "crowd size=no report")


def test_other_numbers_of_the_dead_are_lost_but_listed() -> None:
    """Nine dead, says one; fourteen, says the other."""
    one = Report(id="a", text="An air strike killed nine civilians in Raqqa on 3 May 2031.")
    two = Report(id="b", text="An air strike killed 14 civilians in Raqqa on 3 May 2031.")
    (row,) = make_rows("acled", build([one, two]))
    (cell,) = [cell for cell in row.cells if cell.column == "fatalities"]
    assert (cell.value, cell.rule, [lost.value for lost in cell.lost]) == (9, "lowest", ["14"])


def test_dead_of_a_side_are_laid_to_it() -> None:
    """Rebels killed seven soldiers and two civilians."""
    (row,) = rows_of("ged", "Rebel fighters killed seven Sudanese soldiers in Kosti on 3 May 2031.")
    assert (row["type_of_violence"], row["side_a"], row["gwnoa"]) == (1, "Government of Sudan", "625")
    assert (row["deaths_a"], row["deaths_b"], row["deaths_unknown"], row["best"]) == (7, 0, 0, 7)
    assert (row["code_status"], row["country_id"], row["date_prec"]) == ("Clear", 625, 1)
    assert row["date_start"] == "2031-05-03 00:00:00.000"


def test_events_without_dead_are_none_of_ged() -> None:
    """Rebels captured Kosti."""
    assert rows_of("ged", "Rebel fighters captured the town of Kosti on 3 May 2031.") == []


@pytest.mark.parametrize(("lat", "lon", "cell"), [(-90, -180, 1), (34.5, 69.2, 179_000 + 139), (0, 0, 129_961)])
def test_cells_of_half_a_degree(lat: float, lon: float, cell: int) -> None:
    row, column = int((lat + 90) * 2), int((lon + 180) * 2)
    assert priogrid(lat, lon) == row * 720 + column + 1
    if (lat, lon) == (0, 0):
        assert priogrid(lat, lon) == cell


def test_a_fought_capture_is_two_events_of_plover() -> None:
    """Rebels seized Kosti after heavy fighting."""
    rows = rows_of("plover", "Rebel fighters captured the town of Kosti after fierce clashes on 3 May 2031.")
    assert ["COERCE"] in [row["event"] for row in rows]
    taken = next(row for row in rows if row["event"] == ["COERCE"])
    assert (taken["mode"], taken["context"], taken["quad_code"]) == (["seize"], ["territory"], 4)
    assert taken["actor"][0]["sector"] == "REB"


def test_what_is_denied_or_planned_says_so_in_plover() -> None:
    """The army denied that its troops had left Kosti; the rebels plan to attack it."""
    denied = "The army denied on 3 May 2031 that its troops had withdrawn from Kosti."
    text = f"{denied} The rebels plan to attack Kosti on 5 May 2031."
    modes = [mode for row in rows_of("plover", text) for mode in row["mode"]]
    assert "negation" in modes
    assert "future" in modes


def test_each_story_has_its_own_row_in_polecat() -> None:
    """Two outlets tell one strike."""
    one = Report(id="a", outlet="Larim Post", text="An air strike killed nine civilians in Raqqa on 3 May 2031.")
    two = Report(id="b", outlet="Kelat Wire", text="Nine civilians died in an air strike on Raqqa on 3 May 2031.")
    rows = build([one, two]).to_rows("polecat")
    assert {row["Source"] for row in rows if row["Event Mode"] == "aerial"} == {"Larim Post", "Kelat Wire"}
    assert len({row["Event ID"] for row in rows}) == len(rows)


@pytest.mark.parametrize("text", ["=1+1", "+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", " =1+1", "＝1"])
def test_text_that_a_spreadsheet_would_run_is_defused(text: str) -> None:
    assert defuse(text) == f"'{text}"


def test_numbers_stay_numbers(tmp_path: Path) -> None:
    row = Row(
        id="x",
        columns=column_names("acled"),
        cells=(
            Cell(column="latitude", value=-3.25, rule="gazetteer", claims=("c",)),
            Cell(column="notes", value="=cmd|' /C calc'!A0", rule="words", claims=("c",)),
        ),
    )
    write_table(tmp_path / "acled.csv", load_columns("acled"), [row])
    with (tmp_path / "acled.csv").open(encoding="utf-8", newline="") as file:
        (told_row,) = csv.DictReader(file)
    assert told_row["latitude"] == "-3.25"
    assert told_row["notes"].startswith("'=")


def test_hostile_names_of_outlets_are_defused_in_every_file(tmp_path: Path) -> None:
    """An outlet calls itself by a formula."""
    text = "An air strike killed nine civilians in Raqqa on 3 May 2031."
    record = build([Report(id="a", outlet='=HYPERLINK("x")', title="@now", text=text)])
    for name in ("acled", "ged", "polecat"):
        path = tmp_path / TABLES[name].file
        write_table(path, load_columns(name), make_rows(name, record))
        with path.open(encoding="utf-8", newline="") as file:
            cells = [
                cell for line in csv.reader(file, delimiter="\t" if path.suffix == ".tsv" else ",") for cell in line
            ]
        assert [cell for cell in cells if cell.startswith(("=", "+", "@"))] == []


@pytest.mark.parametrize(
    ("name", "column", "value", "said"),
    [
        ("acled", "event_type", "Riots", "sub-event type"),
        ("acled", "year", 1999, "date"),
        ("acled", "geo_precision", 7, "none of its codes"),
        ("acled", "event_date", "8 May 2031", "is no day"),
        ("acled", "interaction", "Rioters only", "is not"),
        ("ged", "geom_wkt", "POINT (1 2)", "point of the coordinates"),
        ("acled", "fatalities", None, "is empty and may not be"),
        ("acled", "fatalities", "many", "is no whole number"),
        ("acled", "latitude", 123.0, "is not between"),
        ("ged", "best", 99, "sum of its parts"),
        ("ged", "priogrid_gid", 1, "cell of the coordinates"),
        ("ged", "date_start", "2031-05-03", "00:00:00.000"),
        ("plover", "mode", ["ban"], "is no mode"),
        ("plover", "quad_code", 1, "quad class"),
        ("plover", "context", ["war"], "is no context"),
        ("polecat", "Intensity", 3.0, "has the score"),
        ("polecat", "Latitude", None, "one coordinate"),
    ],
)
def test_faults_are_found(name: str, column: str, value: object, said: str, sample: Record) -> None:
    full = [told(row) for row in make_rows(name, sample)]
    best = max(full, key=len)
    assert validate_rows(name, [best]) == ()
    found = validate_rows(name, [best | {column: value}])
    assert any(said in fault.message for fault in found), found


def test_an_id_that_stands_twice_is_found(sample: Record) -> None:
    row = told(make_rows("acled", sample)[0])
    assert [fault.message for fault in validate_rows("acled", [row, row])] == ["is also the id of row 1"]


def test_a_file_of_another_kind_is_named(tmp_path: Path) -> None:
    file = tmp_path / "other.csv"
    file.write_text("a,b\n1,2\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"other\.csv: is none of acled"):
        validate_file(file)
    wrong = tmp_path / "acled.csv"
    wrong.write_text("event_id_cnty,b\n1,2\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"has not the 31 columns of this table in their order; column 2 is 'b'"):
        validate_file(wrong)


def test_tables_do_not_depend_on_the_order_of_claims(sample: Record) -> None:
    turned = replace(sample, claims=sample.claims[::-1])
    for name in TABLES:
        assert [row.to_dict() for row in make_rows(name, turned)] == sample.to_rows(name)


def test_every_code_of_plover_has_its_quad_and_score() -> None:
    assert len(load_codes()["events"]) == 16
    assert len(load_codes()["contexts"]) == 37
    used = {rule.code for rule in load_plover_rules()} | {rule.second for rule in load_plover_rules()} - {None}
    assert {code for code in used if code} <= set(load_codes()["events"])
