"""The words that make speech of what stands with them, read from `data/voices.yaml`."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from orontes.base import read_words
from orontes.claims.lexicon import load_list
from orontes.language import inflect_noun, inflect_verb

OTHER_CUES = ("according", "acc", "acc.", "per", "put", "puts", "putting")


@dataclass(frozen=True, slots=True, kw_only=True)
class CueFrame:
    """What a cue word means (`kind`) and takes; `part` is verb, noun, adjective or adverb.

    `takes` holds clause, object, thing, infinitive, addressee, person, name or cited, `by` the prepositions of what is
    said; `kinds_by` the kind that each gives ("called for" demands, "called" names).
    """

    kind: str
    part: str
    takes: frozenset[str] = frozenset()
    by: frozenset[str] = frozenset()
    kinds_by: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CueWords:
    """All cue words in all their forms, in lower case, with the lists that chains and names need."""

    verbs: dict[str, CueFrame]
    nouns: dict[str, CueFrame]
    adjectives: dict[str, CueFrame]
    adverbs: dict[str, CueFrame]
    media: frozenset[str]
    audience: frozenset[str]
    roles: frozenset[str]
    light: frozenset[str]
    headings: frozenset[str]
    silent: frozenset[str]
    times: frozenset[str]
    tolls: frozenset[str]
    counting: frozenset[str]
    counted: frozenset[str]
    lookup: frozenset[str]

    def forms(self) -> tuple[str, ...]:
        """Every form of every cue word, sorted: what a passage must hold to be worth parsing for voices."""
        return tuple(sorted(self.lookup))


def read_frames(rows: list[dict[str, Any]], part: str) -> dict[str, CueFrame]:
    """The frames of one part of speech by base form; where a word stands twice the first kind holds and takes join."""
    frames: dict[str, CueFrame] = {}
    for row in rows:
        takes, by = frozenset(row.get("takes", ())), frozenset(row.get("by", "").split())
        for word in row["words"].split():
            known = frames.get(word)
            frames[word] = CueFrame(
                kind=known.kind if known else row["kind"],
                part=part,
                takes=takes | (known.takes if known else frozenset()),
                by=by | (known.by if known else frozenset()),
                kinds_by=((*known.kinds_by,) if known else ()) + tuple((link, row["kind"]) for link in sorted(by)),
            )
    return frames


@lru_cache(maxsize=1)
def load_body_nouns() -> frozenset[str]:
    """Nouns that make a name a body's, in lower case."""
    return frozenset(read_words(load_list("voices")["bodies"]))


@lru_cache(maxsize=1)
def load_cue_words() -> CueWords:
    """The shipped cue words."""
    raw = load_list("voices")
    verbs: dict[str, CueFrame] = {}
    for base, frame in read_frames(raw["verbs"], "verb").items():
        for form in inflect_verb(base):
            verbs.setdefault(form, frame)
    nouns: dict[str, CueFrame] = {}
    for base, frame in read_frames(raw["nouns"], "noun").items():
        for form in inflect_noun(base):
            nouns.setdefault(form, frame)
    adjectives, adverbs = read_frames(raw["adjectives"], "adjective"), read_frames(raw["adverbs"], "adverb")
    return CueWords(
        verbs=verbs,
        nouns=nouns,
        adjectives=adjectives,
        adverbs=adverbs,
        lookup=frozenset({*verbs, *nouns, *adjectives, *adverbs, *OTHER_CUES, *read_words(raw["counting"])}),
        media=frozenset(read_words(raw["media"])),
        audience=frozenset(read_words(raw["audience"])),
        roles=frozenset(read_words(raw["roles"])),
        headings=frozenset(read_words(raw["headings"])),
        silent=frozenset(read_words(raw["silent"])),
        times=frozenset(read_words(raw["times"])),
        tolls=frozenset(read_words(raw["tolls"])),
        counting=frozenset(read_words(raw["counting"])),
        counted=frozenset(read_words(raw["counted"])),
        light=frozenset(form for base in read_words(raw["light"]) for form in inflect_verb(base)),
    )
