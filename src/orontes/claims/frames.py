"""Frames: the words that make a claim of a kind, and how their grammatical parts fill its slots (data/frames.yaml)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from functools import cache
from typing import Any

from orontes.claims.lexicon import load_list
from orontes.language import inflect_verb

EMPTY: frozenset[str] = frozenset()
_VERB_SORTS = ("verbs", "die", "losing", "falling")
"""How verbs of harm stand to those harmed."""
SWITCHES = {True: "on", False: "off"}
"""YAML takes the bare words "on" and "off" for switches; as keys of roles they are prepositions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One sense of some trigger words. The head of data/frames.yaml tells what each field means."""

    number: int
    kind: str
    roles: Mapping[str, str] = field(default_factory=dict)
    object: frozenset[str] = EMPTY
    reject_object: frozenset[str] = EMPTY
    object_words: frozenset[str] = EMPTY
    object_with: frozenset[str] = EMPTY
    object_without: frozenset[str] = EMPTY
    reject_words: frozenset[str] = EMPTY
    without: frozenset[str] = EMPTY
    subject: frozenset[str] = EMPTY
    reject_subject: frozenset[str] = EMPTY
    subject_words: frozenset[str] = EMPTY
    subject_without: frozenset[str] = EMPTY
    needs: frozenset[str] = EMPTY
    needs_words: frozenset[str] = EMPTY
    needs_classes: frozenset[str] = EMPTY
    needs_any: frozenset[str] = EMPTY
    reject_any: frozenset[str] = EMPTY
    light: Mapping[str, frozenset[str]] = field(default_factory=dict)
    light_needed: frozenset[str] = EMPTY
    reject_light: frozenset[str] = EMPTY
    count: str | None = None
    count_subject: str | None = None
    count_self: str | None = None
    strict: bool = False
    strict_subject: bool = False
    bare: bool = False
    means: bool = False
    military: bool = False
    artillery_any: bool = False
    compound_only: bool = False
    apposed_place: bool = False
    needs_place: bool = False
    taken: bool = False
    told_to: bool = False
    verbless: bool = False
    case: frozenset[str] = EMPTY

    def role(self, part: str) -> str | None:
        """The slot that a grammatical part fills here; None where the frame does not say."""
        return self.roles.get(part)


@dataclass(frozen=True, slots=True)
class FrameIndex:
    """Frames by trigger: verbs by base form with a fixed second word or None, nouns by form."""

    verbs: Mapping[str, tuple[tuple[str | None, Frame], ...]]
    nouns: Mapping[str, tuple[Frame, ...]]
    base_of: Mapping[str, str]
    harm: Mapping[str, tuple[str, str]]
    light_verbs: frozenset[str]
    place_light: frozenset[str]
    happen: frozenset[str]
    states: Mapping[str, frozenset[str]]

    def of_verb(self, form: str) -> tuple[Frame, ...]:
        """The frames of a form of a verb, in lower case; none for other words."""
        return tuple(frame for _, frame in self.verbs.get(self.base_of.get(form, ""), ()))

    def of_noun(self, form: str) -> tuple[Frame, ...]:
        """The frames of a noun in lower case; none for other words."""
        return self.nouns.get(form, ())

    @property
    def triggers(self) -> frozenset[str]:
        """All forms, in lower case, that may make a claim."""
        verbs = {form for form, base in self.base_of.items() if base in self.verbs}
        return frozenset(verbs | set(self.nouns) | set(self.harm) | set(self.states))


@cache
def load_frames() -> FrameIndex:
    """The frames of English, read once."""
    content = load_list("frames")
    verbs, nouns = _gather_triggers(content["frames"])
    light = frozenset(f"{content['light_verbs']} {content['happen']}".split())
    harm_bases = {
        verb for group in content["harm"].values() for sort in _VERB_SORTS for verb in group.get(sort, "").split()
    }
    bases = dict.fromkeys([*verbs, *sorted(light), *sorted(harm_bases), *content["happen"].split()])
    base_of = {form: base for base in reversed(list(bases)) for form in inflect_verb(base)}
    return FrameIndex(
        verbs=verbs,
        nouns=nouns,
        base_of=base_of,
        harm=_harm(content["harm"]),
        light_verbs=light,
        place_light=frozenset(content["place_subject_light"].split()),
        happen=frozenset(content["happen"].split()),
        states=_states(content["states"]),
    )


def list_frame_words(number: int, trigger: str) -> tuple[str, ...]:
    """The first trigger words of a frame, by which to find it in frames.yaml; none where it does not list `trigger`."""
    rows = load_list("frames")["frames"]
    words = f"{rows[number].get('verbs', '')} {rows[number].get('nouns', '')}".split() if number < len(rows) else []
    known = any(trigger == word.partition("+")[0] for word in words)
    return tuple(words[:3]) if known else ()


def _gather_triggers(
    rows: Sequence[Mapping[str, Any]],
) -> tuple[dict[str, tuple[tuple[str | None, Frame], ...]], dict[str, tuple[Frame, ...]]]:
    """Frames by verb, those with a fixed second word first, and by noun."""
    verbs: dict[str, list[tuple[str | None, Frame]]] = {}
    nouns: dict[str, list[Frame]] = {}
    for number, row in enumerate(rows):
        frame = _frame(number, row)
        for entry in str(row.get("verbs", "")).split():
            base, _, fixed = entry.partition("+")
            verbs.setdefault(base, []).append((fixed or None, frame))
        for form in str(row.get("nouns", "")).split():
            nouns.setdefault(form, []).append(frame)
    ranked = {
        base: tuple(sorted(senses, key=lambda sense: (sense[0] is None, sense[1].number)))
        for base, senses in verbs.items()
    }
    return ranked, {form: tuple(frames) for form, frames in nouns.items()}


def _frame(number: int, row: Mapping[str, Any]) -> Frame:
    """One frame of the YAML file as a record."""
    given: dict[str, Any] = {"number": number, "kind": row["kind"]}
    given["roles"] = {SWITCHES.get(part, str(part)): str(slot) for part, slot in row.get("roles", {}).items()}
    given["light"] = {kind: frozenset(words.split()) for kind, words in row.get("light", {}).items()}
    for one in fields(Frame):
        if one.name in row and one.name not in given:
            value = row[one.name]
            given[one.name] = frozenset(str(value).split()) if one.default is EMPTY else value
    return Frame(**given)


def _states(rows: Mapping[str, str]) -> dict[str, frozenset[str]]:
    """Adjectives that tell a state, with the subjects of which they tell it."""
    words = {word for line in rows.values() for word in line.split()}
    return {
        word: frozenset(subject for subject, line in rows.items() if word in line.split()) for word in sorted(words)
    }


def _harm(groups: Mapping[str, Mapping[str, str]]) -> dict[str, tuple[str, str]]:
    """Words of harm by form: (what is counted, how the word stands: verb, die, noun, dead or people)."""
    found: dict[str, tuple[str, str]] = {}
    named = {word for group in groups.values() for word in group.get("people", "").split()}
    for of, group in groups.items():
        for sort in ("people", "dead", "nouns", "toll", "lives"):
            found |= dict.fromkeys(group.get(sort, "").split(), (of, sort))
        for sort in _VERB_SORTS:
            forms = {form for base in group.get(sort, "").split() for form in inflect_verb(base)}
            found |= dict.fromkeys(sorted(forms - named), (of, sort))
    return found
