"""Names of private persons stand in no file of a record that withholds them; those of people in office stay."""

import html
import json
import re
import unicodedata
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from urllib.parse import unquote

import pytest

from orontes.base import sha256_of
from orontes.cli import main
from orontes.exports import FORMATS, draw_map, render_export
from orontes.exports.sheets import SHEETS
from orontes.record import Record, build
from orontes.record_loading import load_record
from orontes.reports import Report

DAY = date(2024, 12, 8)
MAIN = unicodedata.normalize(
    "NFC",
    """Farmer Samer Darwazeh killed as jets bomb Rastan

The defence minister, Karim Barakat, said the army had captured Rastan on Friday. Samer Darwazeh,
34, a farmer from Talbiseh, was killed in an air strike on the village on Friday, his brother
Nizar told Reuters.

“We heard the planes,” Darwazeh's mother, Umm Wassim, said. “Samer was in the field.” Dr Loubna
Qabbani (لينا قباني), a surgeon at a field hospital, said 12 people were killed. General Walid
Mansour vowed to retake Talbiseh. Mansour said his forces would advance. President Vladimir Putin
denied the strike, and Putin's forces withdrew from Hama.

Among the dead were Oksana Bondarenko, her daughters Zlata and Myroslava, and Kwabena Mensah.

Police detained the activist Mariam Toure and Zoélie Müller-Ndiaye in Talbiseh on Saturday, their
lawyer Ibrahima Cisse said. Abdullah al-Khatib, a spokesman for the Joint Command, denied it.
Toure's family fled to Hama.

Photo: Rania Shehadeh walks past the ruins in Rastan
""",
)
LATER = """Government troops withdrew from Rastan on Sunday. The burial of Samir Darwaza was held in the
town, and Mr Darwazeh's neighbours fled. Gen. Walid Mansour said his forces had captured Talbiseh.
Ms Toure was released, @samerdarwazeh wrote.
"""
ARABIC = (
    "قُتل سامر دروزة في غارة جوية على الرستن يوم الجمعة، وقالت لينا قباني إن اثني عشر شخصا قتلوا في القصف على المدينة."
)
PRIVATE = frozenset(
    (
        "samer",
        "darwazeh",
        "nizar",
        "wassim",
        "loubna",
        "qabbani",
        "oksana",
        "bondarenko",
        "zlata",
        "myroslava",
        "kwabena",
        "mensah",
        "mariam",
        "toure",
        "zoelie",
        "muller",
        "ndiaye",
        "ibrahima",
        "cisse",
        "rania",
        "shehadeh",
        "darwaza",
        "samir",
        "halima",
    )
)
FOREIGN = ("لينا", "قباني", "سامر", "دروزة")
OFFICIALS = (
    "Karim Barakat",
    "Walid Mansour",
    "Mansour said his forces",
    "Vladimir Putin",
    "Putin's forces",
    "Abdullah al-Khatib",
)


def make_reports() -> list[Report]:
    return [
        Report(
            id="samer-darwazeh-killed",
            file="inbox/Samer_Darwazeh.txt",
            url="https://example.org/news/farmer-samer-darwazeh-killed?by=Rania%20Shehadeh",
            title="Farmer Samer Darwazeh killed as jets bomb Rastan",
            text=MAIN,
            outlet="Example Wire",
            published=DAY,
            language="en",
        ),
        Report(id="later", text=LATER, outlet="Other Paper", published=DAY, language="en", title="Ms Toure is freed"),
        Report(
            id="decomposed",
            text=unicodedata.normalize("NFD", "Police said on Sunday that Zoélie Müller-Ndiaye had died in Hama."),
            url="https://example.org/halima-okonjo-tells-of-the-night",
            outlet="Example Wire",
            published=DAY,
            language="en",
        ),
        Report(
            id="arabic",
            text=ARABIC,
            published=DAY,
            language="ar",
            title="مقتل سامر دروزة",
            url="https://example.org/%D8%B3%D8%A7%D9%85%D8%B1",
        ),
    ]


@pytest.fixture(scope="module")
def record() -> Record:
    return build(make_reports())


@pytest.fixture(scope="module")
def covered(record: Record) -> Record:
    return record.withhold_names()


def read_as_people_do(raw: bytes) -> str:
    """A file's words in plain small letters: escapes of JSON, HTML and addresses undone, accents taken off."""
    text = raw.decode("utf-8", "ignore")
    text = re.sub(r"\\u([0-9a-fA-F]{4})", lambda found: chr(int(found[1], 16)), text)
    plain = unicodedata.normalize("NFKD", unquote(html.unescape(text)).casefold())
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


def find_names(raw: bytes) -> list[str]:
    """The planted names that a file holds."""
    text = read_as_people_do(raw)
    latin = [name for name in PRIVATE if re.search(rf"(?<![a-z]){name}(?![a-z])", text)]
    joined = [name for name in ("samerdarwazeh", "darwazeh", "bondarenko") if name in text]
    foreign = [name for name in FOREIGN if unicodedata.normalize("NFKD", name) in text]
    return latin + joined + foreign


def write_everything(record: Record, folder: Path) -> Iterator[tuple[str, bytes]]:
    """Each file of the record's folder and each export, with its name."""
    record.write(folder, all_disputes=True)
    yield from ((path.name, path.read_bytes()) for path in sorted(folder.iterdir()))
    for name in FORMATS:
        if name == "xlsx":
            pytest.importorskip("xlsxwriter")
            with zipfile.ZipFile(BytesIO(render_export(name, record))) as book:
                yield from ((f"xlsx {member}", book.read(member)) for member in book.namelist())
        elif name not in {"csv", "parquet"}:
            yield name, render_export(name, record)
    yield from ((f"csv of {table}", render_export("csv", record, table=table)) for table in SHEETS)
    yield "map", draw_map(record, date(2024, 12, 7), width=800, form="svg")


def test_the_planted_names_would_be_found(record: Record, tmp_path: Path) -> None:
    found = {name for _, raw in write_everything(record, tmp_path / "record") for name in find_names(raw)}
    assert found >= {*PRIVATE, *FOREIGN}


def test_no_file_holds_a_private_name(covered: Record, tmp_path: Path) -> None:
    holding = {
        name: found for name, raw in write_everything(covered, tmp_path / "record") if (found := find_names(raw))
    }
    assert holding == {}


def test_names_of_people_in_office_stay(covered: Record) -> None:
    """The defence minister, Karim Barakat, said …. General Walid Mansour vowed …. Mansour said his forces …."""
    text = " ".join(next(report.text for report in covered.reports if "Barakat" in report.text).split())
    assert [name for name in OFFICIALS if name not in text] == []
    assert any("Mansour" in actor.name for actor in covered.actors)


def test_places_bodies_and_outlets_stay(covered: Record) -> None:
    text = " ".join(report.text for report in covered.reports)
    for name in ("Rastan", "Talbiseh", "Hama", "Joint Command", "Reuters", "Friday"):
        assert name in text
    assert {"Example Wire", "Other Paper"} <= {report.outlet for report in covered.reports}


def test_as_many_blocks_as_characters(record: Record, covered: Record) -> None:
    by_hash = {report.sha256: report for report in covered.reports}
    for report in record.reports:
        other = by_hash[report.sha256]
        assert len(other.text) == len(report.text)
        assert {one for one, two in zip(other.text, report.text, strict=True) if one != two} == {"█"}


def test_offsets_lead_to_the_covered_words(covered: Record) -> None:
    texts = {report.id: report.text for report in covered.reports}
    for claim in covered.claims:
        assert texts[claim.report][claim.start : claim.end] == claim.text
        for mention in (claim.agent, claim.patient, *claim.attribution):
            assert mention is None or texts[claim.report][mention.start : mention.end] == mention.text


def test_hashes_stay_those_of_what_was_found(covered: Record, tmp_path: Path) -> None:
    assert {sha256_of(report.text) for report in make_reports()} == {report.sha256 for report in covered.reports}
    covered.write(tmp_path / "record")
    again = load_record(tmp_path / "record")
    assert {report.sha256 for report in again.reports} == {report.sha256 for report in covered.reports}
    cover = json.loads((tmp_path / "record" / "record.json").read_text())
    assert covered.withheld is not None
    assert cover["withheld"] == {"names": covered.withheld.names, "mentions": covered.withheld.mentions}


def test_ids_hold_no_name_and_lead_on(record: Record, covered: Record) -> None:
    """An id made of a name, or the hash of one, which anybody could try, gives way to one made of where it stands."""
    known = {actor.id for actor in covered.actors}
    private = [actor for actor in record.actors if {"Darwazeh", "Qabbani"} & set(actor.name.split())]
    assert private
    assert not {actor.id for actor in private} & known
    for claim in covered.claims:
        for mention in (claim.agent, claim.patient, *claim.attribution):
            assert mention is None or mention.actor is None or mention.actor in known
    reports = {report.id for report in covered.reports}
    assert {claim.report for claim in covered.claims} <= reports
    assert {use.report for actor in covered.actors for use in actor.mentions} <= reports


def test_a_record_covered_once_is_covered_twice_the_same(covered: Record) -> None:
    assert covered.withhold_names() == covered


def test_the_order_of_reports_does_not_matter(covered: Record) -> None:
    assert build(make_reports()[::-1]).withhold_names() == covered


def test_an_actor_of_the_pack_stays(record: Record) -> None:
    """Mariam Toure leads the party that the pack knows."""
    actors = tuple(
        replace(actor, side="opposition", side_basis="pack", kind="person") if "Toure" in actor.name else actor
        for actor in record.actors
    )
    if actors == record.actors:
        pytest.skip("no actor is called so")
    kept = replace(record, actors=actors).withhold_names()
    assert any("Mariam Toure" in report.text for report in kept.reports)


@pytest.mark.parametrize("call", [["claims"], ["record", "--out"]])
def test_commands_withhold(call: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "dispatch.txt"
    source.write_text(MAIN, encoding="utf-8")
    out = [str(tmp_path / "out")] if "--out" in call else []
    assert main([call[0], str(source), *call[1:], *out, "--withhold-names"]) == 0
    printed = capsys.readouterr()
    written = "".join(path.read_text(encoding="utf-8") for path in (tmp_path / "out").glob("*")) if out else ""
    assert find_names((printed.out + printed.err + written).encode()) == []


def test_a_record_read_back_withholds(record: Record, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = str(tmp_path / "record")
    record.write(folder)
    for call in (
        ["show", "claims", folder, "--json"],
        ["show", "sources", folder],
        ["export", "jsonld", folder],
        ["control", folder, "--on", "2024-12-07"],
        ["map", folder, "--on", "2024-12-07", "-o", str(tmp_path / "map.svg")],
    ):
        assert main([*call, "--withhold-names"]) == 0
        printed = capsys.readouterr()
        assert find_names((printed.out + printed.err).encode()) == []
    assert find_names((tmp_path / "map.svg").read_bytes()) == []


@pytest.mark.parametrize(
    ("text", "covered", "kept"),
    [
        ("A Swiss woman, Beate Stockler, who had lived there for years, was kidnapped.", "Beate Stockler", None),
        ("Gendarmes arrested 14 looters in Mopti.", None, "Gendarmes"),
        (
            "General Walid Mansour took the hill. Walid, a boy of nine, was killed. Mansour denied it.",
            "Walid,",
            "Mansour denied",
        ),
        ("Assad's family left Damascus on Sunday. Assad had vowed to fight.", None, "Assad had vowed"),
        ("Police arrested Rasha Assad, a student, in Hama. Assad was beaten, her mother said.", "Assad", None),
        ("Judge Amos Kiprop freed 12 people. The judge's driver, Peter Kamau, was shot.", "Kamau", "Amos Kiprop"),
        ("A shell killed a driver, Omar Bashir, and his son Sami in Kosti.", "Sami", None),
        ("A shell killed a driver, Omar Bashir, and his son Sami in Kosti.", "Omar Bashir", "Kosti"),
        ("Amina Osman lost her two nephews, Ali and Mahmoud, on Friday.", "Mahmoud", None),
        ("Police hurt her two nephews, Ali and Bassam, on Friday.", "Ali", None),
        ("The president, Omar al-Bashir, and his aide left.", None, "Omar al-Bashir"),
        ("The minister of the interior, Basel Hadi, and his son Rami left.", "Rami", "Basel Hadi"),
        ("Troops of the Haddad regime left Hama. Haddad's army shelled the town.", None, "Haddad's army"),
        ("Gunmen took Dr Salem Odali, head of the field hospital in Rema, on Tuesday.", "Salem Odali", None),
        ("Gunmen killed Salem Odali, head of the army's intelligence branch, on Tuesday.", None, "Salem Odali"),
    ],
)
def test_one_name_may_be_of_two(text: str, covered: str | None, kept: str | None) -> None:
    told = build([Report(text=text, language="en")]).withhold_names().reports[0].text
    assert covered is None or covered not in told
    assert kept is None or kept in told


def test_explanations_withhold(record: Record, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = str(tmp_path / "record")
    record.write(folder)
    for name in [claim.id for claim in record.claims] + [event.id for event in record.events]:
        for form in ([], ["--json"]):
            assert main(["explain", name, folder, "--withhold-names", *form]) == 0
            assert find_names(capsys.readouterr().out.encode()) == []


def test_changes_of_a_store_withhold(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "first.txt").write_text(MAIN, encoding="utf-8")
    store = str(tmp_path / "war.orontes")
    assert main(["add", str(tmp_path / "first.txt"), "--store", store, "--quiet"]) == 0
    capsys.readouterr()
    assert main(["changes", store]) == 0
    assert find_names(capsys.readouterr().out.encode())
    for form in ([], ["--json"]):
        assert main(["changes", store, "--withhold-names", *form]) == 0
        assert find_names(capsys.readouterr().out.encode()) == []


def test_a_name_of_war_that_a_reader_took_for_a_body_is_covered(tmp_path: Path) -> None:
    """The activist known as Abu Saqr was abducted; Abu Saqr documented strikes."""
    text = "The activist known as Abu Saqr was abducted by gunmen in Kassala on Monday. Abu Saqr documented strikes."
    record = build([Report(text=text, outlet="Delta Post", published=DAY, language="en")])
    record.withhold_names().write(tmp_path / "out")
    assert [path.name for path in (tmp_path / "out").iterdir() if "Saqr" in path.read_text("utf-8")] == []


def test_a_town_that_no_gazetteer_knows_and_an_outlet_are_no_persons(tmp_path: Path) -> None:
    """Liberation forces free Kanyatsi. Agence Norienne d'Information."""
    first = "Rebels captured Kanyatsi on Monday. Residents in Kanyatsi fled. A driver, Haro Tenko, was killed."
    second = "Kanyatsi is free! The militia freed Kanyatsi on Monday, killing Haro Tenko."
    record = build(
        [
            Report(text=first, outlet="Agence Norienne d'Information", published=DAY, language="en"),
            Report(text=f"Agence Norienne d'Information. {second}", outlet="Delta Post", published=DAY, language="en"),
        ]
    )
    record.withhold_names().write(tmp_path / "out")
    text = (tmp_path / "out" / "reports.jsonl").read_text("utf-8")
    assert text.count("Kanyatsi") == 4
    assert text.count("Agence Norienne") == 2
    assert "Tenko" not in text
