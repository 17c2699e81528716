"""The floors of `quality.json`: figures of the judges that may not fall, with a digest of the data they rest on."""

import hashlib
import json
import math
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

PINNED = Path(__file__).with_name("quality.json")


@dataclass(frozen=True, slots=True, kw_only=True)
class Floors:
    """What is pinned of one set: `data` is the digest of all that was read to measure it."""

    data: str
    at_least: dict[str, float]
    at_most: dict[str, float]

    def list_falls(self, figures: dict[str, float]) -> list[str]:
        """What is worse than it was, in words."""
        missing = [name for name in {**self.at_least, **self.at_most} if name not in figures]
        low = [(name, floor) for name, floor in self.at_least.items() if figures.get(name, floor) < floor]
        high = [(name, most) for name, most in self.at_most.items() if figures.get(name, most) > most]
        return [
            *(f"{name} is no longer told by the judge" for name in missing),
            *(f"{name} {figures[name]:.3f} is below {floor:.3f}" for name, floor in low),
            *(f"{name} {figures[name]:.3f} is above {most:.3f}" for name, most in high),
        ]

    def raise_to(self, figures: dict[str, float], data: str, slack: float) -> "Floors":
        """The floors raised to the figures less the slack; none is lowered, unless the data are others."""
        reached = {name: max(0.0, math.floor((value - slack) * 1000 + 1e-6) / 1000) for name, value in figures.items()}
        pinned = self.at_least or dict.fromkeys(figures, 0.0)
        kept = pinned if data == self.data else dict.fromkeys(pinned, 0.0)
        raised = {name: max(floor, reached[name]) for name, floor in kept.items() if name in reached}
        return replace(self, data=data, at_least=raised)


def digest_of(*files: Path) -> str:
    """One hash over names and contents."""
    parts = [f"{file.name} {hashlib.sha256(file.read_bytes()).hexdigest()}" for file in files]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def load_slack() -> float:
    """By how much a figure may fall before it fails, which is what floors are set below the figures reached."""
    return float(_load()["slack"])


def load_floors(name: str) -> Floors:
    """The floors of one set; none where it was never measured."""
    row = _load()["sets"].get(name, {})
    return Floors(data=row.get("data", ""), at_least=row.get("at_least", {}), at_most=row.get("at_most", {}))


def write_floors(name: str, floors: Floors) -> None:
    """Writes the floors of one set into `quality.json`, beside the others."""
    pinned = _load()
    pinned["sets"][name] = {"data": floors.data, "at_least": floors.at_least, "at_most": floors.at_most}
    PINNED.write_text(json.dumps(pinned, indent=2) + "\n", encoding="utf-8")


def _load() -> dict[str, Any]:
    pinned: dict[str, Any] = json.loads(PINNED.read_text(encoding="utf-8"))
    return pinned
