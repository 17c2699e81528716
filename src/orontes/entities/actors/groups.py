"""Which phrases mean one actor: keys under which spellings, acronyms, ranks and short forms meet."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from orontes.claims import Claim
from orontes.entities.actors.acronyms import ActorUse, find_acronyms, find_initials, phrases_in_arms
from orontes.entities.actors.bare import Spot
from orontes.entities.actors.home import Nations, nations_of_reports
from orontes.entities.actors.leaning import leans_to_group
from orontes.entities.actors.names import read_actor_name
from orontes.entities.actors.offices import find_office_key, holds_office
from orontes.entities.actors.pack import Key, PackNames
from orontes.entities.actors.persons import ActorName
from orontes.entities.actors.spellings import (
    group_organisations,
    group_persons,
    organisation_cores,
    person_cores,
)
from orontes.entities.actors.words import actor_words
from orontes.entities.entity import Place
from orontes.entities.words import either
from orontes.knowledge import name_words, person_words, same_person, sound_key
from orontes.reports import Report

_SOLDIERS = re.compile(rf"\b{either('soldiery')}\b", re.I)
_FIGHTING = {"armed_group", "state_force", "government", "unknown"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Aliases:
    """What the reports together say of names: acronyms, persons and organisations under one spelling each."""

    acronyms: dict[str, str]
    full: frozenset[str]
    persons: dict[tuple[str, ...], Key]
    surnames: dict[str, tuple[Key, ...]]
    organisations: dict[str, Key]
    nations: Nations
    pack: PackNames
    owners: Mapping[str, str]
    """The full names of leaders whose men are named, by the sound of their last word, where only one fits."""


def gather_aliases(
    uses: Sequence[ActorUse],
    reports: Sequence[Report],
    pack: PackNames,
    claims: Sequence[Claim] = (),
    places: Sequence[Place] = (),
) -> Aliases:
    """Reads every phrase once and settles which spellings are one; claims with their places tell where reports are."""
    acronyms = find_acronyms(reports)
    for use in uses:
        name = read_actor_name(use.phrase)
        if name.acronym and name.form == "organisation":
            acronyms.setdefault(name.acronym, name.core)
    names = {use.phrase: read_actor_name(use.phrase) for use in uses}
    for short, full in find_initials(uses, names, phrases_in_arms(uses, claims)).items():
        acronyms.setdefault(short, full)
    for short, full in actor_words().initials.items():
        acronyms.setdefault(short, full)
    spoken = {use.phrase for use in uses if use.voice} - {use.phrase for use in uses if use.told}
    persons, surnames = group_persons(person_cores(names, spoken, acronyms))
    organisations = group_organisations(organisation_cores(names, acronyms), acronyms)
    nations = nations_of_reports(_acting(uses, claims), reports, claims, places)
    return Aliases(
        acronyms=acronyms,
        full=frozenset(acronyms.values()),
        persons=persons,
        surnames=surnames,
        organisations=organisations,
        nations=nations,
        pack=pack,
        owners=_find_owners(names.values()),
    )


def _find_owners(names: Iterable[ActorName]) -> dict[str, str]:
    """Leaders by the sound of their surname: "Senn's militias" are Daro Senn's where no other Senn is named."""
    full: dict[str, set[str]] = defaultdict(set)
    for name in names:
        told = name.of if name.form == "crowd" else name.core if name.form == "person" else None
        words = person_words(told) if told else ()
        if len(words) > 1:
            full[sound_key(words[-1])].add(" ".join(words))
    return {sound: min(found) for sound, found in sorted(full.items()) if len(found) == 1}


def _acting(uses: Sequence[ActorUse], claims: Sequence[Claim]) -> list[tuple[Spot, str, bool]]:
    """The spot and phrase of each use, and whether who is named there acts or speaks."""
    agents = {(claim.report, claim.agent.start, claim.agent.end) for claim in claims if claim.agent}
    spots = [((use.report, use.start, use.end), use) for use in uses]
    return [(spot, use.phrase, use.voice or spot in agents) for spot, use in spots]


def resolve_actor(name: ActorName, report: str, aliases: Aliases, spot: Spot | None = None) -> Key | None:
    """The key of the actor that a phrase means in a report; None where it names nobody in particular."""
    known = aliases.pack.find(name) if name.form != "none" else None
    if known is not None:
        return known
    full = aliases.acronyms.get(name.core) if name.form == "organisation" else None
    if full and read_actor_name(full).form == "body":
        name = read_actor_name(full)
    if (
        name.form == "crowd" and name.side == "opposition" and name.core in aliases.full
    ):  # "Revolutionary Armed Forces of Colombia"
        name = replace(name, form="organisation")
    name = in_full(name, aliases)
    if name.form in {"person", "organisation"}:
        return _by_name(name, aliases)
    if name.form == "crowd" and name.of and name.core == f"{name.of}'s forces":
        return _men_of(read_actor_name(name.of), aliases)
    return _by_words(name, name.nation or aliases.nations.of(report, name, spot))


def in_full(name: ActorName, aliases: Aliases) -> ActorName:
    """The name in full where only its end stands before its acronym: "Human Rights (SOHR)" is the observatory."""
    full = aliases.acronyms.get(name.acronym or "") if name.form == "organisation" else None
    cut = full is not None and full != name.core and full.endswith(name.core)
    return replace(name, core=full) if cut and full else name


def _men_of(owner: ActorName, aliases: Aliases) -> Key:
    """The key of a leader's men, under his full name where a surname means one; those of a group are the group."""
    if owner.form == "organisation" and owner.core in aliases.acronyms:
        return _by_name(owner, aliases) or ("crowd", owner.core)
    words = person_words(owner.core)
    full = " ".join(words) if len(words) > 1 else aliases.owners.get(sound_key(words[-1]) if words else "")
    return ("crowd", f"{full or ' '.join(words)}'s forces".casefold())


def _by_words(name: ActorName, nation: str) -> Key | None:
    """The key of a body, a nation or a word for many."""
    if name.form == "nation":
        return ("nation", name.nation or name.core)
    if name.form == "body":
        return ("body", nation, name.body or "")
    if name.form == "crowd" and name.side and name.kind in _FIGHTING and not name.of:
        return find_office_key(name) if holds_office(name) else ("side", nation, name.side)
    if (
        name.form == "crowd"
        and name.nation
        and name.kind == "state_force"
        and not name.of
        and _SOLDIERS.search(name.core)
    ):
        return ("body", name.nation, "army")
    named = name.form == "crowd" and (name.kind in {"media", "monitor", "international"} or name.of)
    named = named or (name.form == "crowd" and name.kind in _FIGHTING and leans_to_group(name))
    return ("crowd", name.core.casefold()) if named else None


def _by_name(name: ActorName, aliases: Aliases) -> Key | None:
    """The key of a person or an organisation."""
    words = person_words(name.core)
    if words in aliases.persons and (name.form == "person" or name.core not in aliases.acronyms):
        return aliases.persons[words]
    if name.form == "organisation":
        return _organisation(name, words, aliases)
    return ("person", " ".join(words)) if words else None


def _organisation(name: ActorName, words: tuple[str, ...], aliases: Aliases) -> Key:
    """An organisation's key; a lone word that is the surname of one known person is that person."""
    fits = aliases.surnames.get(sound_key(words[-1]), ()) if len(words) == 1 and name.kind == "unknown" else ()
    if len(fits) == 1 and name.core not in aliases.acronyms and same_person(name.core, fits[0][1]) >= 0.7:
        return fits[0]
    return aliases.organisations.get(name.core) or ("organisation", " ".join(sorted(name_words(name.core))))
