"""Which phrases mean one actor: keys under which spellings, acronyms, ranks and short forms meet."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from orontes.claims import Claim
from orontes.entities.actors_home import Nations, is_plain_force, nations_of_reports
from orontes.entities.actors_names import ActorName, read_actor_name
from orontes.entities.actors_pack import Key, PackNames
from orontes.entities.actors_words import actor_words
from orontes.entities.entity import Place
from orontes.knowledge import SAME, name_words, person_words, same_person, same_spelling, sound_key
from orontes.reports import Report

_INTRODUCED = re.compile(r"((?:[^\s()]{1,40}\s{1,3}){1,8})\(([A-Z][A-Za-z]{1,7})\)")
_FIGHTING = {"armed_group", "state_force", "government", "unknown"}
_FEWEST_INITIALS = 3
_SKIPPED = {"of", "for", "and", "the", "in", "on", "de", "la", "to"}


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
    persons: dict[tuple[str, ...], Key]
    surnames: dict[str, tuple[Key, ...]]
    organisations: dict[str, Key]
    nations: Nations
    pack: PackNames


def find_acronyms(reports: Iterable[Report]) -> dict[str, str]:
    """Acronyms that reports introduce in brackets after the full name that they spell: HTS is Hay'at Tahrir al-Sham."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for report in reports:
        for match in _INTRODUCED.finditer(report.text) if "(" in report.text else ():
            full = _expansion(match[1].split(), match[2])
            if full:
                found[match[2]][full] += 1
    return {acronym: min(names, key=lambda name: (-names[name], name)) for acronym, names in sorted(found.items())}


def _expansion(words: list[str], acronym: str) -> str | None:
    """The last words before the bracket whose first letters spell the acronym, small words skipped at will."""
    letters = [letter.casefold() for letter in acronym if letter.isupper()]
    place = len(words)
    while letters and place:
        place -= 1
        first = _first_letter(words[place])
        if first == letters[-1]:
            letters.pop()
        elif words[place].casefold() not in _SKIPPED:
            return None
    return " ".join(words[place:]).strip("“”\"'’,.") if not letters and place < len(words) - 1 else None


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
    spoken = {use.phrase for use in uses if use.voice} - {use.phrase for use in uses if use.told}
    persons, surnames = _group_persons(_person_cores(names, spoken, acronyms))
    organisations = _group_organisations(_organisation_cores(names, acronyms), acronyms)
    nations = nations_of_reports([(use.report, use.phrase) for use in uses], reports, claims, places)
    return Aliases(
        acronyms=acronyms,
        persons=persons,
        surnames=surnames,
        organisations=organisations,
        nations=nations,
        pack=pack,
    )


def _find_initials(uses: Sequence[ActorUse], names: dict[str, ActorName]) -> dict[str, str]:
    """Initials that one report uses of a body that it names in full elsewhere, where only one body fits."""
    told: dict[tuple[str, str], set[str]] = defaultdict(set)
    short: set[tuple[str, str]] = set()
    for use in uses:
        name = names[use.phrase]
        if name.form != "organisation":
            continue
        words = [word for word in name.core.split() if word.casefold() not in _SKIPPED]
        if len(words) >= _FEWEST_INITIALS:
            told[use.report, "".join(_first_letter(word) for word in words).upper()].add(name.core)
        elif name.core.isupper() and name.core.isalpha() and actor_words().named.get(name.core) != "media":
            short.add((use.report, name.core))
    full: dict[str, set[str]] = defaultdict(set)
    for key in sorted(short & told.keys()):
        full[key[1]] |= told[key]
    return {letters: min(found) for letters, found in sorted(full.items()) if len(found) == 1}


def _person_cores(names: dict[str, ActorName], spoken: set[str], acronyms: dict[str, str]) -> list[str]:
    """Names of persons: with a rank, or of two to four words that speak and are called nothing else."""
    cores = {name.core for name in names.values() if name.form == "person"}
    known = set(acronyms.values())
    for phrase in spoken:
        name = names[phrase]
        if name.form == "organisation" and name.kind == "unknown" and not name.acronym and name.core not in known:
            words = name.core.split()
            office = any(word.casefold() in actor_words().offices for word in words)
            if 2 <= len(words) <= 4 and not name.core.isupper() and name.side is None and not office:
                cores.add(name.core)
    return sorted(cores)


def _group_persons(cores: list[str]) -> tuple[dict[tuple[str, ...], Key], dict[str, tuple[Key, ...]]]:
    """Keys by the words of a name, and the keys that a surname may mean; full names first."""
    persons: dict[tuple[str, ...], Key] = {}
    blocks: dict[str, list[tuple[str, Key]]] = defaultdict(list)
    spelt = sorted({person_words(core): core for core in cores}.items(), key=lambda item: (-len(item[0]), item[0]))
    for words, core in spelt:
        if not words:
            continue
        block = blocks[sound_key(words[-1])]
        match = [
            key
            for known, key in block
            if same_person(core, known) >= SAME or (len(words) > 1 and same_person(core, known) >= 0.75)
        ]
        fit = sorted(set(match or [key for known, key in block if same_person(core, known) >= 0.7]))
        key = fit[0] if len(fit) == 1 else ("person", " ".join(words))
        persons[words] = key
        block.append((core, key))
    surnames = {sound: tuple(sorted({key for _, key in block})) for sound, block in blocks.items()}
    return persons, surnames


def _organisation_cores(names: dict[str, ActorName], acronyms: dict[str, str]) -> Counter[str]:
    """Names of organisations: named, leading, or that a person belongs to."""
    cores: Counter[str] = Counter(acronyms.values())
    for name in names.values():
        if name.form == "organisation":
            cores[name.core] += 1
        for other in (name.lead, name.lean, name.of if name.form == "person" else None):
            if other and read_actor_name(other).form == "organisation":
                cores[read_actor_name(other).core] += 1
    return cores


def _group_organisations(cores: Counter[str], acronyms: dict[str, str]) -> dict[str, Key]:
    """Keys by name as written: the same bag of words, a near spelling, or all but one word of a longer name."""
    keys: dict[str, Key] = {}
    blocks: dict[str, list[str]] = defaultdict(list)
    bags: dict[frozenset[str], Key] = {}
    for core in sorted(cores, key=lambda core: (-len(core.split()), -cores[core], core)):
        full = acronyms.get(core, core)
        bag = frozenset(word for word in name_words(full) if word not in _SKIPPED)
        sound = sound_key(full)
        near = [keys[other] for other in blocks[sound] if same_spelling(full, other) >= 0.9]
        whole = len(bag) > 1 and core.casefold() not in actor_words().kinds
        inside = [key for other, key in bags.items() if whole and bag < other and len(other) == len(bag) + 1]
        key = bags.get(bag) or (near[0] if near else None) or (inside[0] if len(inside) == 1 else None)
        keys[core] = keys[full] = key or ("organisation", " ".join(sorted(bag)))
        bags.setdefault(bag, keys[core])
        blocks[sound].append(full)
    return keys


def resolve_actor(name: ActorName, report: str, aliases: Aliases) -> Key | None:
    """The key of the actor that a phrase means in a report; None where it names nobody in particular."""
    known = aliases.pack.find(name) if name.form != "none" else None
    if known is not None:
        return known
    full = aliases.acronyms.get(name.core) if name.form == "organisation" else None
    if full and read_actor_name(full).form == "body":
        name = read_actor_name(full)
    name = in_full(name, aliases)
    if name.form in {"person", "organisation"}:
        return _by_name(name, aliases)
    return _by_words(name, name.nation or aliases.nations.get((report, is_plain_force(name))) or "")


def in_full(name: ActorName, aliases: Aliases) -> ActorName:
    """The name in full where only its end stands before its acronym: "Human Rights (SOHR)" is the observatory."""
    full = aliases.acronyms.get(name.acronym or "") if name.form == "organisation" else None
    cut = full is not None and full != name.core and full.endswith(name.core)
    return replace(name, core=full) if cut and full else name


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
