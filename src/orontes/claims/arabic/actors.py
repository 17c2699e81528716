"""Who is named in an Arabic sentence: groups of the lists, and forces of a state or a group.

"قوات النظام" is regime forces, "الطيران الحربي الروسي" Russian warplanes, "روسيا" Russian forces, and so is "روسية"
right behind "غارات". The name in English is what meets reports in English; the words stay as they are written.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from orontes.claims.arabic.lexicon import lexicon
from orontes.claims.arabic.matching import find_phrase, find_word
from orontes.language import ArabicWord

_ADJECTIVAL = ("the regime", "the government", "the International Coalition")
_ALONE = {"جيش": "the army", "احتلال": "occupation forces"}
"""What of a force means one by itself, with its article."""
_PREPOSITIONS = frozenset({"ل", "ب"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorSpan:
    """An actor from word `first` to before word `last`. `preposition` is grown to its front ("ل" in "لقوات النظام").

    `nation` tells that it is only an adjective or the name of a state.
    """

    first: int
    last: int
    name: str
    preposition: str = ""
    nation: bool = False


def find_actors(words: Sequence[ArabicWord], low: int, high: int) -> list[ActorSpan]:
    """The actors between two words, in order."""
    found: list[ActorSpan] = []
    at = low
    while at < high:
        one = _with_lone_preposition(words, _actor_at(words, at, high))
        if one is None:
            at += 1
        else:
            found.append(one)
            at = one.last
    return found


def _with_lone_preposition(words: Sequence[ArabicWord], one: ActorSpan | None) -> ActorSpan | None:
    """The actor with a preposition that quotation marks part from it: "لـ"قسد""."""
    if one is None or one.first < 2 or words[one.first - 1].kind != "mark":
        return one
    before = words[one.first - 2].form
    return replace(one, preposition=before) if before in _PREPOSITIONS else one


def _actor_at(words: Sequence[ArabicWord], at: int, high: int) -> ActorSpan | None:
    rules = lexicon()
    named = find_phrase(words, at, rules.names)
    if named is not None and named[0] <= high:
        return ActorSpan(first=at, last=named[0], name=named[1], preposition=named[2].preposition)
    force = find_word(words[at], rules.forces)
    if force is not None and not force.suffixed:
        inner = _behind_force(words, at + 1, high)
        if inner is None:
            name = _ALONE.get(force.key) if force.article else None
            return None if name is None else ActorSpan(first=at, last=at + 1, name=name, preposition=force.preposition)
        described = {rules.forces.get(word.form) for word in words[at : inner.last]}
        name = _compose("drone" if "drone" in described else rules.forces[force.key], inner)
        return ActorSpan(first=at, last=inner.last, name=name, preposition=force.preposition)
    nation = find_word(words[at], rules.nations)
    if nation is None or nation.suffixed:
        return None
    name = f"{rules.nations[nation.key]} forces"
    return ActorSpan(first=at, last=at + 1, name=name, preposition=nation.preposition, nation=True)


def _behind_force(words: Sequence[ArabicWord], at: int, high: int) -> ActorSpan | None:
    """Whose force it is: the name or nation behind words that describe it."""
    while at < high and words[at].kind == "word" and find_word(words[at], lexicon().describing):
        at += 1
    if at >= high or words[at].form.startswith("و"):
        return None
    return _actor_at(words, at, high)


def _compose(force: str, inner: ActorSpan) -> str:
    """The name of a force of someone: "regime forces", "Russian warplanes", "Kurdish militias"."""
    name = inner.name
    if inner.nation:
        nation = name.removesuffix(" forces")
        return f"{nation} {'militias' if force == 'militia' else force}"
    if name in _ADJECTIVAL and force != "militia":
        return f"{name.removeprefix('the ')} {force}"
    return name
