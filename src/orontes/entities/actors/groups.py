"""Which phrases mean one actor: keys under which spellings, acronyms, ranks and short forms meet."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from orontes.base import find_commonest
from orontes.claims import Claim
from orontes.entities.actors.bare import Spot
from orontes.entities.actors.home import Nations, nations_of_reports
from orontes.entities.actors.names import ActorName, read_actor_name
from orontes.entities.actors.pack import Key, PackNames
from orontes.entities.actors.spellings import (
    group_organisations,
    group_persons,
    organisation_cores,
    person_cores,
)
from orontes.entities.actors.words import actor_words
from orontes.entities.entity import Place
from orontes.knowledge import name_words, person_words, same_person, sound_key
from orontes.reports import Report

_INTRODUCED = re.compile(r"((?:[^\s()]{1,40}\s{1,3}){1,12})\(([A-Z][A-Za-z]{1,7})\)")
_FIGHTING = {"armed_group", "state_force", "government", "unknown"}
_FEWEST_INITIALS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorUse:
    """One place where a claim names an actor; `voice` where it speaks; `told` where it is an outlet told something."""

    report: str
    start: int
    end: int
    phrase: str
    voice: bool = False
    told: bool = False


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


def find_acronyms(reports: Iterable[Report]) -> dict[str, str]:
    """Acronyms that reports introduce in brackets after the full name that they spell: HTS is Hay'at Tahrir al-Sham."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for report in reports:
        for match in _INTRODUCED.finditer(report.text) if "(" in report.text else ():
            words = match[1].split()
            full = _expansion(words, match[2]) or _translation(words, match[2])
            if full:
                found[match[2]][full] += 1
    return {acronym: find_commonest(names) or "" for acronym, names in sorted(found.items())}


def _expansion(words: list[str], acronym: str) -> str | None:
    """The last words before the bracket whose first letters spell the acronym, small words skipped at will."""
    letters = [letter.casefold() for letter in acronym if letter.isupper()]
    place = len(words)
    while letters and place:
        place -= 1
        first = _first_letter(words[place])
        if first == letters[-1]:
            letters.pop()
        elif words[place].casefold() not in actor_words().small:
            return None
    return " ".join(words[place:]).strip("“”\"'’,.") if not letters and place < len(words) - 1 else None


def _translation(words: list[str], acronym: str) -> str | None:
    """The name before letters that spell it in another language, whose initials are the same but for one and order."""
    small = actor_words().small
    run: list[str] = []
    for word in reversed(words):
        if not (word[:1].isupper() or word in small):
            break
        run.insert(0, word)
    while run and run[0].casefold() in small:
        run.pop(0)
    initials = Counter(_first_letter(word) for word in run if word[:1].isupper())
    letters = Counter(letter.casefold() for letter in acronym if letter.isupper())
    shared = (initials & letters).total()
    enough = letters.total() >= _FEWEST_INITIALS and shared >= letters.total() - (letters.total() > _FEWEST_INITIALS)
    alike = enough and initials.total() <= letters.total() + 1 and any(word in small for word in run)
    return " ".join(run) if alike else None


def _first_letter(word: str) -> str:
    """The first letter behind an article: "al-Sham" gives s."""
    bare = re.sub(r"^(?:[Aa]l|[Aa]n|[Aa]sh|[Aa]t|[Ee]l)-", "", word).lstrip("“\"'‘’(")
    return bare[:1].casefold()


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
    for short, full in _find_initials(uses, names).items():
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


def _find_initials(uses: Sequence[ActorUse], names: dict[str, ActorName]) -> dict[str, str]:
    """Initials of the one body that the same report names in full, or, of four and more letters, any report."""
    told: dict[tuple[str, str], set[str]] = defaultdict(set)
    short: set[tuple[str, str]] = set()
    for use in uses:
        name = names[use.phrase]
        if name.form != "organisation":
            continue
        words = [word for word in name.core.split() if word.casefold() not in actor_words().small]
        if len(words) >= _FEWEST_INITIALS:
            told[use.report, "".join(_first_letter(word) for word in words).upper()].add(name.core)
        elif name.core.isupper() and name.core.isalpha() and actor_words().named.get(name.core) != "media":
            short.add((use.report, name.core))
    full: dict[str, set[str]] = defaultdict(set)
    beside = {letters for _, letters in short & told.keys()}
    used = {letters for _, letters in short if letters in beside or len(letters) > _FEWEST_INITIALS}
    for key in sorted(told):
        if key in short or (key[1] in used - beside):
            full[key[1]] |= told[key]
    return {letters: min(found) for letters, found in sorted(full.items()) if len(found) == 1}


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
        return ("side", nation, name.side)
    named = name.form == "crowd" and (name.kind in {"media", "monitor", "international"} or name.of)
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
