"""A number that its own outlet corrects is superseded; another outlet's word against it is a conflict."""

from datetime import date

import pytest

import orontes
from orontes import Report


@pytest.mark.parametrize(("outlet", "nature"), [("Herald", "superseded"), ("Courier", "conflict")])
def test_an_outlet_corrects_its_own_number(outlet: str, nature: str) -> None:
    """Correction: six, not nine."""
    first = "Nine people were killed on Friday when a drone struck a convoy near Lachin."
    second = "Correction: six, not nine, people were killed in Friday's drone strike near Lachin."
    reports = [
        Report(text=first, id="r1", outlet="Herald", published=date(2020, 10, 16)),
        Report(text=second, id="r2", outlet=outlet, published=date(2020, 10, 17)),
    ]
    (dispute,) = orontes.build(reports).disputes
    assert (dispute.attribute, dispute.nature) == ("number", nature)
