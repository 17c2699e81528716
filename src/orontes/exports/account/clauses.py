"""A deed as a clause: the pattern chosen for it, and the pattern in the tense and mood of its sentence."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from orontes.exports.account.phrases import Phrase, is_plural, unite
from orontes.exports.account.slots import Slots
from orontes.exports.account.words import load_deeds, order_by_hash, table, verb_forms

_SLOT = re.compile(r"\{(\w+)(\??)\}")
_THINGS = frozenset({"strikes", "drones", "shells", "a_bomb", "a_charge", "with_shells", "an_explosion", "a_massacre"})
_VERB = re.compile(r"\[(\w+)(?: ([\w -]+))?\]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A deed in words. `subject` stands before the verb, `rest` behind it; `verb` is its base form.

    `done` a passive's participle.
    """

    subject: str
    plural: bool
    verb: str
    done: str
    rest: str
    claims: tuple[str, ...]
    passive: bool
    by_agent: bool
    by_thing: bool
    names_dead: bool = False

    def render(self, tense: str, *, adverb: str = "") -> str:
        """The whole clause."""
        return f"{self.subject} {self.predicate(tense, adverb=adverb)}".strip()

    def predicate(self, tense: str, *, adverb: str = "") -> str:
        """The clause without its subject, to be joined to another of the same subject."""
        past, participle = verb_forms(self.verb)
        was = "were" if self.plural else "was"
        extra = f"{adverb} " if adverb else ""
        frame = str(table("tenses", tense, "be" if self.verb == "be" else "verb"))
        said = frame.format(adverb=extra, past=past, done=participle, base=self.verb, was=was, rest=self.done)
        return f"{said} {self.rest}".strip()


def list_patterns(kind: str, slots: Slots, seed: str) -> tuple[str, ...]:
    """The patterns of the kind that can be filled, the fullest first; of equal ones the seed chooses. Empty.

    Cannot be told.
    """
    entries = load_deeds().get(kind, ())
    fitting = [entry for entry in entries if slots.trigger in entry.get("told", ())]
    rest = (
        [] if any(entry.get("only") for entry in fitting[:1]) else [entry for entry in entries if "told" not in entry]
    )
    for entry in (*fitting[:1], *rest):
        found = [pattern for pattern in entry["say"] if _can_fill(pattern, slots)]
        if found:
            most = max(_weigh(pattern, slots) for pattern in found)
            return order_by_hash(tuple(pattern for pattern in found if _weigh(pattern, slots) == most), seed)
    return ()


def make_clause(pattern: str, slots: Slots) -> Clause:
    """The pattern with its slots filled, in the order in which they stand, so that names are full at first mention."""
    claims: list[tuple[str, ...]] = []
    phrases: list[Phrase] = []

    def fill(found: re.Match[str]) -> str:
        if found[2] and not slots.has(found[1]):
            return ""
        phrase = slots.fill(found[1], before=tuple(phrases))
        claims.append(phrase.claims)
        phrases.append(phrase)
        return phrase.text

    verb = _VERB.search(pattern)
    assert verb is not None
    subject = _SLOT.sub(fill, pattern[: verb.start()]).strip()
    plural = phrases[0].plural if pattern.startswith("{") else is_plural(subject)
    rest = _SLOT.sub(fill, pattern[verb.end() :]).strip()
    return Clause(
        subject=subject,
        plural=plural,
        verb=verb[1],
        done=verb[2] or "",
        rest=rest,
        claims=unite(claims),
        passive=verb[1] == "be",
        by_agent=pattern.startswith("{agent}"),
        names_dead="{victims}" in pattern,
        by_thing=pattern.startswith(tuple(f"{{{name}}}" for name in _THINGS)) and verb[1] != "be",
    )


def point_to(clause: Clause) -> Clause:
    """A clause of the doer of the sentence before, as "they" or "it"."""
    return replace(clause, subject="they" if clause.plural else "it")


def point_back(clause: Clause, voice: Phrase | None, form: str) -> Clause:
    """A clause of the deed of who tells it, as "they" or "it": "the elders said that they would meet"."""
    if voice is None or clause.subject != voice.text or not 0 <= form.find("{voice}") < form.find("{clause}"):
        return clause
    return point_to(replace(clause, plural=voice.plural))


def _can_fill(pattern: str, slots: Slots) -> bool:
    needed: Sequence[tuple[str, str]] = _SLOT.findall(pattern)
    return all(slots.has(name) for name, may in needed if not may)


def _weigh(pattern: str, slots: Slots) -> float:
    """How much a pattern tells: the slots that it fills, those that it needs for more."""
    weight = 0.0
    for name, may in _SLOT.findall(pattern):
        if name not in _THINGS:
            weight += (0.4 if slots.has(name) else 0.0) if may else 0.9 if name == "to" else 1.0
    return weight
