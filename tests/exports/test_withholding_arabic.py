"""Names that only a place "has" in an Arabic report are withheld too."""

from datetime import date
from pathlib import Path

import orontes
from orontes.reports import Report


def test_a_place_in_arabic_that_no_gazetteer_knows_is_covered_in_every_file(tmp_path: Path) -> None:
    """Shelling hit the village of a man's name, near Kassala."""
    report = Report(
        text="قصف مدفعي على قرية مروان الدغيم في ريف كسلا",
        id="a",
        language="ar",
        published=date(2024, 3, 5),
        outlet="Post",
    )
    record = orontes.build([report])
    assert any("Marwan" in place.name for place in record.places)
    record.write(tmp_path / "out", withhold_names=True)
    files = [path for path in (tmp_path / "out").rglob("*") if path.is_file()]
    assert [path.name for path in files if "Marwan" in path.read_text(encoding="utf-8", errors="replace")] == []
    assert any("Kassala" in path.read_text(encoding="utf-8", errors="replace") for path in files)
