"""A private name is covered as it is written, wherever a file holds it, and in small letters in a handle."""

from pathlib import Path

import pytest

from orontes.record import Record, build
from orontes.reports import Report

TEXT = """Shells hit homes in Rastan on Friday, killing a baker, Nabil Qassoum.

Abu Omar, a witness, said that soldiers had looted shops in Talbiseh on Friday. The governor, Adnan Tahhan, denied it.

@samer_qassoum posted a video of the street, and @rastan_media a picture.
"""


@pytest.fixture(scope="module")
def record() -> Record:
    return build([Report(text=TEXT, id="courier", outlet="Levant Courier", language="en")])


def read_all(record: Record, folder: Path) -> str:
    record.write(folder, withhold_names=True)
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(folder.iterdir()))


@pytest.mark.parametrize("name", ["Abu Omar", "Qassoum", "qassoum", "samer"])
def test_no_file_holds_a_private_name(name: str, record: Record, tmp_path: Path) -> None:
    """Abu Omar, a witness, saw it; a relative of the baker's wrote under his name."""
    assert name in TEXT
    assert name not in read_all(record, tmp_path / "out")


def test_names_in_office_and_channels_stay(record: Record, tmp_path: Path) -> None:
    """The governor, Adnan Tahhan, denied it; the town's channel showed a picture."""
    written = read_all(record, tmp_path / "out")
    assert "Adnan Tahhan" in written
    assert "@rastan_media" in written
