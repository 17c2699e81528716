"""Which of ACLED's sub-event types a deed is, by the first of the rules (rules.yaml) whose conditions all hold."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from orontes.base import read_yaml
from orontes.exports.acled.deed import Deed
from orontes.exports.acled.sorts import list_words


@dataclass(frozen=True, slots=True, kw_only=True)
class SubEventType:
    """One of the 25 types; `rank` is its place in the hierarchy, 0 the highest."""

    name: str
    event_type: str
    disorder_type: str
    rank: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One line of rules.yaml, whose head tells what each condition means; a condition that is empty always holds."""

    name: str
    type: SubEventType | None
    kinds: frozenset[str]
    manner: frozenset[str] = frozenset()
    response: frozenset[str] = frozenset()
    means: frozenset[str] = frozenset()
    agent: frozenset[str] = frozenset()
    patient: frozenset[str] = frozenset()
    harm: frozenset[str] = frozenset()
    words: tuple[frozenset[str], ...] = ()
    not_words: frozenset[str] = frozenset()
    around: tuple[frozenset[str], ...] = ()
    not_around: frozenset[str] = frozenset()
    throughout: tuple[frozenset[str], ...] = ()
    placed: bool = False

    def fits(self, deed: Deed) -> bool:
        """Whether all conditions hold of a deed."""
        asked = (
            (self.manner, {deed.manner}),
            (self.response, {deed.response}),
            (self.means, deed.means),
            (self.agent, deed.agents),
            (self.patient, deed.patients),
            (self.harm, deed.harm),
            *((wanted, deed.words) for wanted in self.words),
            *((wanted, deed.around) for wanted in self.around),
            *((wanted, deed.throughout) for wanted in self.throughout),
        )
        met = all(not wanted or wanted & told for wanted, told in asked)
        unmet = self.not_words & deed.words or self.not_around & deed.around or (self.placed and not deed.placed)
        return deed.kind in self.kinds and met and not unmet


@cache
def load_types() -> dict[str, SubEventType]:
    """The 25 sub-event types by name, in the order of the hierarchy."""
    rows = read_yaml(Path(__file__).with_name("types.yaml"))
    return {
        row["type"]: SubEventType(name=row["type"], event_type=row["event"], disorder_type=row["disorder"], rank=rank)
        for rank, row in enumerate(rows)
    }


@cache
def load_rules() -> tuple[Rule, ...]:
    """The rules in the order in which they are asked."""
    return tuple(read_rule(row) for row in read_yaml(Path(__file__).with_name("rules.yaml")))


def read_rule(row: dict[str, Any]) -> Rule:
    """One rule of a YAML file as a record; one without a type only sets conditions."""
    given: dict[str, Any] = {"name": row["name"], "type": load_types()[row["type"]] if row.get("type") else None}
    for part in ("kinds", "manner", "response", "means", "agent", "patient", "harm"):
        given[part] = frozenset(str(row.get(part, "")).split())
    for part in ("words", "around", "throughout"):
        given[part] = tuple(list_words("words", name) for name in str(row.get(part, "")).split())
    for part in ("not_words", "not_around"):
        lists = str(row.get(part, "")).split()
        given[part] = frozenset(word for name in lists for word in list_words("words", name))
    return Rule(**given, placed=bool(row.get("placed")))


def find_rule(deed: Deed) -> Rule | None:
    """The rule that decides a deed's type; None for what ACLED does not code."""
    return next((rule for rule in load_rules() if rule.fits(deed)), None)
