"""Which names of persons and of organisations are spellings of one: by sound, by their words, by a word left out."""

from collections import Counter, defaultdict
from itertools import chain

from orontes.entities.actors.names import read_actor_name
from orontes.entities.actors.pack import Key
from orontes.entities.actors.persons import ActorName
from orontes.entities.actors.words import actor_words
from orontes.knowledge import SAME, name_words, person_words, same_person, same_spelling, sound_key

LONG = 7
"""Letters of a word in which two of them swapped are a slip and no other name."""


def person_cores(names: dict[str, ActorName], spoken: set[str], acronyms: dict[str, str]) -> list[str]:
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


def group_persons(cores: list[str]) -> tuple[dict[tuple[str, ...], Key], dict[str, tuple[Key, ...]]]:
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


def organisation_cores(names: dict[str, ActorName], acronyms: dict[str, str]) -> Counter[str]:
    """Names of organisations: named, leading, or that a person belongs to."""
    cores: Counter[str] = Counter(acronyms.values())
    for name in names.values():
        if name.form == "organisation":
            cores[name.core] += 1
        for other in (name.lead, name.lean, name.of if name.form == "person" else None):
            if other and read_actor_name(other).form == "organisation":
                cores[read_actor_name(other).core] += 1
    return cores


def is_slip(name: str, other: str) -> bool:
    """Whether one long word is the other with two neighbouring letters swapped behind the first: "Hebzollah"."""
    one, two = name.casefold(), other.casefold()
    if len(one) != len(two) or len(one) < LONG or " " in one:
        return False
    apart = [place for place in range(len(one)) if one[place] != two[place]]
    swapped = len(apart) == len("ab") and apart[0] > 0 and apart[1] == apart[0] + 1
    return swapped and one[apart[0]] == two[apart[1]] and one[apart[1]] == two[apart[0]]


def group_organisations(cores: Counter[str], acronyms: dict[str, str]) -> dict[str, Key]:
    """Keys by name as written: the same bag of words, a near spelling, or all but one word of a longer name."""
    keys: dict[str, Key] = {}
    spelt: dict[str, list[str]] = defaultdict(list)
    bags: dict[frozenset[str], Key] = {}
    but_one: dict[frozenset[str], list[Key]] = defaultdict(list)  # by all words of a longer name but one
    lettered: dict[str, list[str]] = defaultdict(list)
    for core in sorted(cores, key=lambda core: (-len(core.split()), -cores[core], core)):
        full = acronyms.get(core, core)
        bag = frozenset(word for word in name_words(full) if word not in actor_words().small)
        alike = spelt[sound_key(full)]
        whole = len(bag) > 1 and core.casefold() not in actor_words().kinds
        inside = but_one.get(bag, ()) if whole else ()
        letters = lettered["".join(sorted(full.casefold()))]
        spelt_so = (other for other in alike if same_spelling(full, other) >= 0.9)
        near = (keys[other] for other in chain(spelt_so, (name for name in letters if is_slip(full, name))))
        key = bags.get(bag) or next(near, None) or (inside[0] if len(inside) == 1 else None)
        keys[core] = keys[full] = key or ("organisation", " ".join(sorted(bag)))
        alike.append(full)
        letters.append(full)
        if bag not in bags:
            bags[bag] = keys[core]
            for word in bag:
                but_one[bag - {word}].append(keys[core])
    return keys
