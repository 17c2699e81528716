"""News that breaks off anywhere is read as far as it goes."""

from typing import Any

import pytest

from orontes.claims.deeds.draft import Draft
from orontes.claims.deeds.verbs import draft_verb
from orontes.claims.tree import Tree
from orontes.record import build
from orontes.reports import Report

NEWS = (
    "Rebels captured Goma, Bukavu, Kidal and the town of Gao on Monday; the army, which had denied it, "
    "said two of them fell back, killing at least five people and wounding a nurse in Kutum and Tawila, residents said."
)
WORDS = NEWS.split(" ")


@pytest.mark.parametrize("length", range(1, len(WORDS) + 1))
def test_a_sentence_cut_at_any_word_is_read(length: int) -> None:
    record = build([Report(text=" ".join(WORDS[:length]), language="en")])
    assert [problem.message for problem in record.problems if problem.stage == "reading"] == []


@pytest.mark.parametrize(
    "text", ["Rebels captured Goma;", "Army shelled Goma and the", "Rebels captured Goma, Bukavu,"]
)
def test_a_list_that_breaks_off_keeps_its_claims(text: str) -> None:
    assert build([Report(text=text, language="en")]).claims


def test_a_fault_of_ours_costs_one_passage(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rebels seized Goma. The army shelled Bukavu."""

    def fail_once(tree: Tree, *rest: Any) -> Draft | None:
        if "Goma" in tree.text:
            raise IndexError("no such word")
        return draft_verb(tree, *rest)

    monkeypatch.setattr("orontes.claims.deeds.drafts.draft_verb", fail_once)
    record = build([Report(text="Rebels seized Goma. The army shelled Bukavu.", language="en")])
    assert [claim.kind for claim in record.claims] == ["shelling_artillery_missile"]
    assert any("could not be read" in problem.message for problem in record.problems)
