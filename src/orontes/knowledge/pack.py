"""The pack: what is known beforehand of one conflict, in a folder with pack.yaml and places.csv.

A pack is optional. It names actors with their spellings, sides and membership, places that gazetteers lack, and who
held what at the beginning. Outsiders write it, so pydantic checks it, and PackError names file and field of a fault.
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from orontes.base import InputError, PackError, sha256_of
from orontes.knowledge.place_files import load_place_list
from orontes.knowledge.place_list import PlaceList


class _ActorRow(BaseModel):
    """An actor as pack.yaml writes it."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    name: str
    id: str | None = None
    kind: str = "unknown"
    side: str | None = None
    aliases: tuple[str, ...] = ()
    member_of: tuple[str, ...] = ()


class _ControlRow(BaseModel):
    """Who held a place before the reports begin, as pack.yaml writes it."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    place: str
    holder: str
    since: date | None = None


class _BarrierRow(BaseModel):
    """What parts the ground (a river without bridges, a front line, a closed border), as pack.yaml writes it."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    name: str
    line: tuple[tuple[float, float], ...]


class _PackFile(BaseModel):
    """pack.yaml."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    name: str
    source: str = ""
    countries: tuple[str, ...] = ()
    places: str | None = None
    actors: tuple[_ActorRow, ...] = ()
    control: tuple[_ControlRow, ...] = ()
    barriers: tuple[_BarrierRow, ...] = ()


_FAULTS = {
    "missing": "is missing",
    "extra_forbidden": "is no key that a pack has",
    "string_type": "is not text (quote what YAML takes for a number, a day or true and false)",
    "tuple_type": "is not a list",
    "model_type": "is not a mapping of keys",
    "date_from_datetime_parsing": "is no ISO day",
    "date_type": "is no ISO day",
}
"""Faults of a pack in plain words, by pydantic's name for them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackActor:
    """An actor that the pack knows; `member_of` gives names of the pack's actors."""

    name: str
    id: str
    kind: str
    side: str | None = None
    aliases: tuple[str, ...] = ()
    member_of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PackControl:
    """A place (by name), its holder (by name) and since when."""

    place: str
    holder: str
    since: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PackBarrier:
    """A line that parts neighbours: latitude and longitude of its points, in degrees."""

    name: str
    line: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """A conflict's pack. `countries` are ISO 3166 codes of where the conflict is fought."""

    name: str
    digest: str
    countries: tuple[str, ...] = ()
    actors: tuple[PackActor, ...] = ()
    control: tuple[PackControl, ...] = ()
    barriers: tuple[PackBarrier, ...] = ()
    places: PlaceList | None = None


def load_pack(path: Path | str) -> Pack:
    """The pack in a folder or at a pack.yaml. PackError names file, field and reason."""
    file = Path(path) / "pack.yaml" if Path(path).is_dir() else Path(path)
    try:
        text = file.read_text(encoding="utf-8")
        row = _PackFile.model_validate(yaml.safe_load(text) or {})
    except (OSError, UnicodeDecodeError) as error:
        raise PackError(str(file), getattr(error, "strerror", None) or "not a text file in UTF-8") from error
    except yaml.YAMLError as error:
        raise PackError(str(file), f"not YAML: {' '.join(str(error).split())}") from error
    except ValidationError as error:
        first = error.errors()[0]
        reason = _FAULTS.get(first["type"], first["msg"])
        raise PackError(str(file), reason, ".".join(str(part) for part in first["loc"])) from error
    places = _load_pack_places(file, row)
    _check_membership(file, row)
    return Pack(
        name=row.name,
        digest=sha256_of(text + (places.digest if places else "")),
        countries=row.countries,
        actors=tuple(_actor(actor) for actor in row.actors),
        control=tuple(PackControl(place=c.place, holder=c.holder, since=c.since) for c in row.control),
        barriers=tuple(PackBarrier(name=barrier.name, line=barrier.line) for barrier in row.barriers),
        places=places,
    )


def _load_pack_places(file: Path, row: _PackFile) -> PlaceList | None:
    """The places file that pack.yaml names, or places.csv beside it where there is one."""
    places = file.with_name(row.places or "places.csv")
    if row.places is None and not places.exists():
        return None
    try:
        return load_place_list(places, "pack")
    except InputError as error:
        raise PackError(str(file), f"{places.name}: {error.reason}", "places") from error


def _check_membership(file: Path, row: _PackFile) -> None:
    """Every actor that another belongs to must be one of the pack's."""
    known = {name for actor in row.actors for name in (actor.name, actor.id, *actor.aliases)}
    for number, actor in enumerate(row.actors):
        for head in actor.member_of:
            if head not in known:
                raise PackError(str(file), f"{head!r} is no actor of this pack", f"actors.{number}.member_of")


def _actor(row: _ActorRow) -> PackActor:
    return PackActor(
        name=row.name,
        id=row.id or row.name,
        kind=row.kind,
        side=row.side,
        aliases=row.aliases,
        member_of=row.member_of,
    )
