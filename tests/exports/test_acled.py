"""ACLED's rows: the type of each event by the rules, and the cells beside it."""

from pathlib import Path
from typing import Any

import pytest

from orontes.base import read_yaml
from orontes.exports.acled import Deed, find_rule, load_rules, load_types
from orontes.record import build
from orontes.reports import Report

TYPES = 25
COLUMNS = 31

DEEDS: dict[str, dict[str, Any]] = {
    "freed from a captor": {"kind": "release_of_detainees", "agents": {"state"}, "around": {"rescued"}},
    "freed from a prison": {"kind": "release_of_detainees", "agents": {"armed"}, "around": {"prison"}},
    "claim of responsibility": {"kind": "explosion", "means": {"ied_mine"}, "throughout": {"responsibility"}},
    "crime": {"kind": "arrest_or_detention", "around": {"smugglers"}},
    "accident": {"kind": "explosion", "around": {"furnace"}},
    "unopposed": {"kind": "capture", "manner": "unopposed", "agents": {"armed"}},
    "handed over": {"kind": "capture", "words": {"handed"}, "agents": {"state"}},
    "regained": {"kind": "capture", "agents": {"state"}},
    "overtaken by a foreign state": {"kind": "capture", "agents": {"foreign"}},
    "overtaken": {"kind": "capture", "agents": {"armed"}},
    "lost by the state": {"kind": "capture", "patients": {"state"}},
    "lost by rebels": {"kind": "capture", "patients": {"armed"}},
    "captured by nobody told": {"kind": "capture"},
    "now in control": {"kind": "control_state", "agents": {"state"}, "around": {"now"}},
    "now in control of others": {"kind": "control_state", "agents": {"armed"}, "around": {"now"}},
    "entered a stronghold": {"kind": "advance", "agents": {"state"}, "words": {"stronghold"}, "placed": True},
    "entered unopposed": {"kind": "advance", "agents": {"armed"}, "around": {"resistance"}, "placed": True},
    "left a treaty": {"kind": "withdrawal", "agents": {"state"}, "words": {"treaty"}},
    "left by agreement": {"kind": "withdrawal", "agents": {"armed"}, "around": {"deal"}},
    "civilians left": {"kind": "withdrawal", "agents": {"civilians"}, "placed": True},
    "arms moved off": {"kind": "withdrawal", "agents": {"state"}, "words": {"artillery"}, "placed": True},
    "left": {"kind": "withdrawal", "agents": {"state"}, "placed": True},
    "moved off": {"kind": "withdrawal", "agents": {"state"}},
    "celebration": {"kind": "protest_or_celebration", "words": {"celebrated"}},
    "excessive force": {"kind": "protest_or_celebration", "response": "excessive"},
    "dead of a protest": {"kind": "protest_or_celebration", "response": "intervention", "harm": {"killed"}},
    "protest turned violent": {"kind": "protest_or_celebration", "response": "none", "around": {"clashed"}},
    "intervention": {"kind": "protest_or_celebration", "response": "intervention"},
    "protest": {"kind": "protest_or_celebration", "agents": {"protesters"}},
    "forces hurt at a protest": {
        "kind": "armed_attack",
        "patients": {"state"},
        "words": {"demonstrators"},
        "around": {"stones"},
    },
    "protesters killed": {"kind": "massacre_or_killing", "patients": {"protesters"}, "agents": {"state"}},
    "crowd fired on": {"kind": "armed_attack", "agents": {"state"}, "patients": {"crowd"}, "around": {"protest"}},
    "marchers fired on": {
        "kind": "armed_attack",
        "agents": {"state"},
        "patients": {"civilians"},
        "words": {"striking"},
    },
    "killed at a protest": {
        "kind": "massacre_or_killing",
        "agents": {"state"},
        "words": {"rally"},
        "around": {"rally", "police"},
    },
    "crowd attacks people": {"kind": "riot", "agents": {"crowd"}, "patients": {"civilians"}},
    "crowd storms": {"kind": "riot", "agents": {"crowd"}, "words": {"stormed"}},
    "crowd against crowd": {"kind": "clash", "agents": {"civilians"}, "words": {"each", "other"}},
    "crowd clashes with police": {
        "kind": "clash",
        "agents": {"crowd"},
        "words": {"police"},
        "around": {"villagers"},
    },
    "communities clash": {"kind": "clash", "words": {"communal"}},
    "crowd against the state": {"kind": "armed_attack", "agents": {"crowd"}, "patients": {"state"}},
    "crowd against offices": {"kind": "property_destruction", "agents": {"crowd"}, "words": {"parliament"}},
    "lynching": {"kind": "massacre_or_killing", "agents": {"crowd"}},
    "killed by a crowd": {"kind": "massacre_or_killing", "means": {"crowd"}},
    "villagers clash": {"kind": "clash", "agents": {"crowd"}},
    "protesters clash": {"kind": "clash", "agents": {"protesters"}, "patients": {"state"}},
    "clash with protesters": {"kind": "clash", "agents": {"state"}, "patients": {"protesters"}},
    "ransacked by armed men": {"kind": "riot", "agents": {"armed"}},
    "riot": {"kind": "riot"},
    "gas explosion": {"kind": "explosion", "around": {"gas"}},
    "chemical weapon": {"kind": "chemical_attack", "means": {"chemical"}},
    "chemical munition": {"kind": "air_strike", "means": {"aircraft"}, "words": {"chlorine"}},
    "chemical attack": {"kind": "armed_attack", "around": {"sarin"}},
    "aircraft shot down": {"kind": "armed_attack", "words": {"downed", "helicopter"}, "patients": {"state"}},
    "drone shot down": {"kind": "armed_attack", "words": {"shot", "down", "drone"}},
    "air or drone strike": {"kind": "drone_strike", "means": {"drone"}},
    "suicide bomb": {"kind": "explosion", "means": {"suicide"}, "patients": {"state"}},
    "suicide bomber": {"kind": "massacre_or_killing", "around": {"suicide"}},
    "suicide by blast": {"kind": "explosion", "around": {"himself"}},
    "shelling": {"kind": "shelling_artillery_missile", "patients": {"state"}},
    "grenade": {"kind": "explosion", "means": {"grenade"}},
    "grenade attack": {"kind": "armed_attack", "agents": {"armed"}, "around": {"grenades"}},
    "bomb": {"kind": "explosion", "means": {"ied_mine"}},
    "bombing": {"kind": "explosion", "around": {"bombing"}},
    "explosion by somebody": {"kind": "explosion", "agents": {"armed"}},
    "explosion of unknown cause": {"kind": "explosion"},
    "search": {"kind": "armed_attack", "agents": {"state"}, "words": {"raid", "detained"}, "around": {"detained"}},
    "attack repelled": {"kind": "armed_attack", "agents": {"armed"}, "around": {"repelled"}},
    "exchange of shelling": {"kind": "clash", "agents": {"state"}, "words": {"exchanged", "artillery"}},
    "clash at a protest": {"kind": "clash", "around": {"protesters"}},
    "clash": {"kind": "clash", "agents": {"state"}, "patients": {"armed"}},
    "mass grave": {"kind": "massacre_or_killing", "around": {"mass", "grave"}},
    "under fire": {"kind": "armed_attack", "patients": {"civilians"}, "words": {"under", "fire"}},
    "death without a doer": {"kind": "massacre_or_killing", "patients": {"civilians"}},
    "attack on forces": {"kind": "armed_attack", "agents": {"armed"}, "patients": {"state"}},
    "offensive": {"kind": "offensive_launch", "agents": {"state"}},
    "rape": {"kind": "sexual_violence", "agents": {"state"}},
    "attack": {"kind": "massacre_or_killing", "agents": {"armed"}, "patients": {"civilians"}},
    "abduction": {"kind": "abduction", "agents": {"armed"}},
    "defection": {"kind": "surrender_or_defection", "words": {"defected"}},
    "surrender": {"kind": "surrender_or_defection", "words": {"surrendered"}},
    "release": {"kind": "release_of_detainees"},
    "evacuation by agreement": {"kind": "evacuation_or_transfer", "words": {"deal"}},
    "talks": {"kind": "agreement_or_talks", "words": {"talks"}},
    "commerce": {"kind": "agreement_or_talks", "words": {"agreed"}, "around": {"trade"}},
    "agreement": {"kind": "agreement_or_talks", "words": {"ceasefire"}},
    "arrest for rape": {"kind": "arrest_or_detention", "agents": {"state"}, "around": {"raping"}},
    "arrested while protesting": {"kind": "arrest_or_detention", "agents": {"state"}, "words": {"gathered"}},
    "arrested at a protest": {"kind": "arrest_or_detention", "agents": {"state"}, "patients": {"protesters"}},
    "arrested at a rally": {"kind": "arrest_or_detention", "agents": {"state"}, "words": {"rally"}},
    "seized by armed men": {"kind": "arrest_or_detention", "agents": {"armed"}, "patients": {"civilians"}},
    "arrest": {"kind": "arrest_or_detention", "agents": {"state"}},
    "security measures in a disaster": {"kind": "reinforcement_or_deployment", "around": {"earthquake"}},
    "security measures in an epidemic": {"kind": "reinforcement_or_deployment", "around": {"cholera"}},
    "deployment": {"kind": "reinforcement_or_deployment"},
    "weapons seized": {"kind": "weapons_seized"},
    "base": {"kind": "base_established"},
    "destroyed from the air": {"kind": "property_destruction", "words": {"jets"}},
    "destroyed by shelling": {"kind": "property_destruction", "words": {"shelling"}},
    "blown up": {"kind": "property_destruction", "words": {"bombs"}},
    "prison break": {"kind": "displacement_or_flight", "words": {"inmates", "jail"}, "placed": True},
    "expulsion": {"kind": "displacement_or_flight", "agents": {"state"}, "words": {"deported"}},
    "column on the move": {"kind": "advance", "agents": {"state"}, "words": {"convoy"}},
    "blockade imposed": {"kind": "siege", "agents": {"armed"}, "words": {"imposed"}},
    "destruction": {"kind": "property_destruction"},
}
"""For each rule a deed that it decides."""

UNCODED = ("statement_or_appeal", "other", "control_state", "displacement_or_flight", "siege", "advance")


@pytest.mark.parametrize("name", [rule.name for rule in load_rules()])
def test_each_rule_decides_its_deed(name: str) -> None:
    given: dict[str, Any] = {part: frozenset(one) if isinstance(one, set) else one for part, one in DEEDS[name].items()}
    rule = find_rule(Deed(**given))
    assert rule is not None
    assert rule.name == name


@pytest.mark.parametrize("kind", UNCODED)
def test_acled_does_not_code(kind: str) -> None:
    assert find_rule(Deed(kind=kind, agents=frozenset({"state"}))) is None


def test_every_rule_is_told_in_the_docs(root: Path) -> None:
    page = (root / "docs" / "acled.md").read_text(encoding="utf-8")
    assert [rule.name for rule in load_rules() if f"| {rule.name} |" not in page] == []


def test_every_type_has_a_rule() -> None:
    assert len(load_types()) == TYPES
    assert {rule.type.name for rule in load_rules() if rule.type} == set(load_types())


def sentences() -> list[tuple[str, str]]:
    """Each sentence of acled.yaml with its type."""
    told: dict[str, list[str]] = read_yaml(Path(__file__).with_name("acled.yaml"))
    return [(name, text) for name, texts in told.items() for text in texts]


@pytest.mark.parametrize(("name", "text"), sentences())
def test_news_has_the_row_of_its_type(name: str, text: str) -> None:
    rows = rows_of(text)
    assert (rows[0]["sub_event_type"] if rows else "none") == name


def rows_of(text: str, **more: Any) -> list[dict[str, Any]]:
    """The rows of one report."""
    return build([Report(id="wire", text=text, **more)]).to_rows("acled")


def test_undated_report_has_a_row_with_empty_cells() -> None:
    """Government troops recaptured the town of Palmyra from Islamic State militants."""
    (row,) = rows_of("Government troops recaptured the town of Palmyra from Islamic State militants.")
    assert len(row) == COLUMNS
    assert row["sub_event_type"] == "Government regains territory"
    assert (row["event_type"], row["disorder_type"]) == ("Battles", "Political violence")
    assert (row["event_date"], row["time_precision"], row["timestamp"]) == (None, None, None)
    assert (row["location"], row["country"], row["geo_precision"]) == ("Palmyra", "Syria", 1)
    assert row["civilian_targeting"] is None


def test_planned_and_denied_deeds_have_no_row() -> None:
    """The rebels plan to attack Palmyra. The army denied that its troops had withdrawn from Homs."""
    assert rows_of("The rebels plan to attack Palmyra. The army did not withdraw from Homs.") == []


def test_statements_and_states_of_control_have_no_row() -> None:
    """The minister condemned the sanctions. Kurdish forces control Hasakah."""
    assert rows_of("The minister condemned the sanctions. Kurdish forces control Hasakah.") == []


def test_most_told_event_stands_first() -> None:
    """Gunmen killed a teacher in Mosul. … two mentions of an air strike on Raqqa."""
    text = (
        "Gunmen killed a teacher in Mosul. An air strike on Raqqa killed nine civilians. "
        "The air strike on Raqqa was carried out by coalition warplanes."
    )
    first, second = rows_of(text)
    assert [first["sub_event_type"], second["sub_event_type"]] == ["Air/drone strike", "Attack"]
    assert (first["fatalities"], second["fatalities"]) == (9, 1)
    assert second["civilian_targeting"] == "Civilians targeted"


@pytest.mark.parametrize(
    ("told", "dead"), [("dozens of", 12), ("hundreds of", 100), ("several", 3), ("at least nine", 9)]
)
def test_vague_counts_of_the_dead_are_the_codebooks(told: str, dead: int) -> None:
    """An air strike killed dozens of civilians in Raqqa."""
    (row,) = rows_of(f"An air strike killed {told} civilians in Raqqa.")
    assert row["fatalities"] == dead


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("An air strike killed 23 people in Nyala on Monday, including nine children.", 23),
        ("An air strike killed 23 people in Nyala on Monday, nine of them children.", 23),
        ("A raid killed 20 civilians and three soldiers, including a colonel, in Kosti.", 23),
        ("Gunmen killed a man and two women in Kosti on Monday.", 3),
        ("Some 300 people were killed in a raid on Kosti on Monday.", 300),
        ("Two dozen people were killed in a raid on Kosti on Monday.", 24),
    ],
)
def test_who_is_included_is_no_more_dead(text: str, dead: int) -> None:
    assert [row["fatalities"] for row in build([Report(text=text)]).to_rows("acled")] == [dead]


def test_a_killing_that_nobody_claims_has_its_row() -> None:
    """A captain was shot dead; no group claimed responsibility."""
    text = "A captain was shot dead in his home in Kosti on Monday; no group claimed responsibility."
    assert len(build([Report(text=text)]).to_rows("acled")) == 1


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Soldiers took the town of Larim after clashes with rebels.", ["Government regains territory"]),
        ("Bandits attacked a village in Katsina and abducted 36 people.", ["Abduction/forced disappearance"]),
        ("Two soldiers were hurt in an attack in Yala. A grenade was thrown at their patrol.", ["Grenade"]),
        ("Hundreds rallied in Kosti on Monday. Police arrested dozens of participants.", ["Protest with intervention"]),
        (
            "Grenades were thrown into a crowd at a political rally in Kigali.",
            ["Grenade", "Peaceful protest"],
        ),
    ],
)
def test_what_only_accompanies_a_deed_has_no_row(text: str, names: list[str]) -> None:
    assert [row["sub_event_type"] for row in rows_of(text)] == names


def test_deeds_of_two_towns_keep_their_rows() -> None:
    """Soldiers took Palma. The same day a patrol was ambushed in Kosti."""
    rows = rows_of("Soldiers captured the town of Palma from rebels. Gunmen ambushed a patrol in Kosti.")
    assert [row["sub_event_type"] for row in rows] == ["Government regains territory", "Armed clash"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A pro-government lawmaker was shot dead in Mogadishu.", "Attack"),
        ("Hindu and Muslim groups fought each other in Khargone.", "Mob violence"),
        ("Armed men attacked an army post in Pibor.", "Armed clash"),
    ],
)
def test_head_of_a_phrase_tells_who_somebody_is(text: str, name: str) -> None:
    assert rows_of(text)[0]["sub_event_type"] == name


def test_dead_of_a_later_sentence_are_not_laid_to_the_police() -> None:
    """Police dispersed marchers in Lodwar on Monday. Four people were shot dead in the night."""
    text = "Police dispersed protesters with tear gas in Lodwar on Monday. Four people were shot dead in the night."
    rows = build([Report(text=text)]).to_rows("acled")
    assert [(row["sub_event_type"], row["fatalities"]) for row in rows] == [
        ("Protest with intervention", 0),
        ("Attack", 4),
    ]


def test_who_claims_a_bombing_does_not_unmake_it() -> None:
    """A car bomb killed nine in Kano. Boko Haram claimed responsibility for the attack."""
    assert (
        len(rows_of("A car bomb killed nine in Kano on Monday. Boko Haram claimed responsibility for the attack.")) == 1
    )
