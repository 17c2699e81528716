"""Which of PLOVER's events and modes a deed is, by the first of the rules (rules.yaml) whose conditions all hold."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from orontes.base import read_yaml
from orontes.claims import Claim
from orontes.events import Event
from orontes.exports.acled import Deed
from orontes.exports.acled.coding import Rule, read_rule
from orontes.exports.acled.deed import make_deed
from orontes.exports.acled.rows import asserting_claims
from orontes.exports.known import Known

_BY_MEANS = "by means"
_OPEN = {"planned": "future", "ordered": "future", "demanded": "future", "possible": "hypothetical"}
_STATE_FORCES = frozenset({"state", "foreign"})


@dataclass(frozen=True, slots=True, kw_only=True)
class PloverRule:
    """A rule: its conditions, the event and mode that it gives, a second event, contexts; `both` all are actors."""

    name: str
    conditions: Rule
    code: str | None
    mode: str | None = None
    second: str | None = None
    contexts: tuple[str, ...] = ()
    both: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PloverCoding:
    """One PLOVER event that an event of ours is: `mode` says how, `auxiliary` whether, by its claims."""

    event: Event
    rule: str
    code: str
    mode: str | None
    auxiliary: tuple[str, ...]
    contexts: tuple[str, ...]
    both: bool
    claims: tuple[Claim, ...]

    @property
    def score(self) -> float:
        """The event's intensity: that of its mode, else of its type."""
        entry = load_codes()["events"][self.code]
        return float(entry.get("modes", {}).get(self.mode, entry["score"]))

    @property
    def quad(self) -> int:
        """1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict."""
        return int(load_codes()["events"][self.code]["quad"])


@cache
def load_codes() -> Mapping[str, Any]:
    """The content of codes.yaml."""
    content: Mapping[str, Any] = read_yaml(Path(__file__).with_name("codes.yaml"))
    return content


@cache
def load_plover_rules() -> tuple[PloverRule, ...]:
    """The rules in the order in which they are asked."""
    return tuple(
        PloverRule(
            name=row["name"],
            conditions=read_rule({key: row[key] for key in row if key not in {"code", "mode", "and", "contexts"}}),
            code=row["code"],
            mode=row.get("mode"),
            second=row.get("and"),
            contexts=tuple(row.get("contexts", ())),
            both=bool(row.get("both")),
        )
        for row in read_yaml(Path(__file__).with_name("rules.yaml"))
    )


def code_plover(events: Sequence[Event], known: Known) -> tuple[PloverCoding, ...]:
    """PLOVER's events of every event of ours that has a day and that PLOVER codes."""
    return tuple(coding for event in events if event.when.earliest for coding in _code(event, known))


def _code(event: Event, known: Known) -> list[PloverCoding]:
    """The codings of an event by the first rule that fits it; none where no rule or code does."""
    claims = asserting_claims(event, known) or _other_claims(event, known)
    if not claims:
        return []
    deed = make_deed(event, claims, known)
    rule = next((one for one in load_plover_rules() if one.conditions.fits(deed)), None)
    if rule is None or rule.code is None:
        return []
    coded = [(rule.code, rule.mode), *([(rule.second, _BY_MEANS)] if rule.second else [])]
    return [
        PloverCoding(
            event=event,
            rule=rule.name,
            code=code,
            mode=_mode_of(deed) if mode == _BY_MEANS else mode,
            auxiliary=_auxiliary(event, claims),
            contexts=_contexts(rule, deed),
            both=rule.both,
            claims=claims,
        )
        for code, mode in coded
    ]


def _other_claims(event: Event, known: Known) -> tuple[Claim, ...]:
    """The claims of an event that nobody says has happened; none where they tell what always holds."""
    claims = [known.claims[name] for name in event.claims]
    return tuple(claim for claim in claims if claim.period != "static")


def _mode_of(deed: Deed) -> str | None:
    """The mode of an assault by its weapons, the worst first."""
    return next((str(mode) for means, mode in load_codes()["means"].items() if means in deed.means), None)


def _auxiliary(event: Event, claims: Sequence[Claim]) -> tuple[str, ...]:
    """PLOVER's auxiliary modes: denied, not yet done, only possible, or long past."""
    told = []
    if event.status == "denied":
        told.append("negation")
    if event.status == "planned":
        told.append(next((_OPEN[one.modality] for one in claims if one.modality in _OPEN), "future"))
    if all(claim.period == "background" for claim in claims):
        told.append("historical")
    return tuple(told)


def _contexts(rule: PloverRule, deed: Deed) -> tuple[str, ...]:
    """The contexts of a rule; `military` where a state's forces act, `repression` where on protesters."""
    told = list(rule.contexts)
    if deed.agents & _STATE_FORCES and rule.code in {"ASSAULT", "MOBILIZE", "RETREAT", "COERCE"}:
        told.append("repression" if "protesters" in deed.patients else "military")
    return tuple(dict.fromkeys(told))
