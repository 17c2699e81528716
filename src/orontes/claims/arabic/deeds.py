"""The deeds of an Arabic sentence: which words tell one, and how far what is said of it goes.

The problem: one strike is told by three words ("مقتل مدني بقصف مدفعي استهدف بلدة"), and one sentence tells three
strikes by one word each. What we chose: a word that tells a deed goes on the deed before it, unless "and" is grown to
it or new harm was told in between; killing joins the strike that did it. Rejected: one deed a word (counts every
strike twice) and one a sentence (puts the dead of one town into the next).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from orontes.claims.arabic.actors import ActorSpan, find_actors
from orontes.claims.arabic.harm import HarmCount, HarmWord, count_harm, find_harm_words
from orontes.claims.arabic.lexicon import Frame, lexicon
from orontes.claims.arabic.matching import find_phrase, find_word
from orontes.language import ArabicWord, Cut, list_cuts

_STOPS = frozenset(".؟!؛:?;|")
_KILLING = "massacre_or_killing"
_HITS = frozenset({"strike", "explosion", "clash", "armed_attack"})
_ATTACKS = _HITS | {_KILLING}
_BESIDE_MEANS = frozenset({"gun", "blade"})
"""Weapons of which the dead are a killing."""
_NEED_WITHIN = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Trigger:
    """A word that tells a deed, at `at`, with its frame; `verb` tells a verb, `cut` what is grown to it."""

    at: int
    frame: Frame
    cut: Cut
    verb: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """What happened, told from word `first` to before word `last`; its own word is `trigger`.

    `means` is the first word of the weapon with the word behind it and its type; `actors` are all who are named.
    """

    trigger: Trigger
    triggers: tuple[Trigger, ...]
    first: int
    last: int
    kind: str
    means: tuple[int, int, str] | None
    counts: tuple[HarmCount, ...]
    actors: tuple[ActorSpan, ...]


def split_clauses(words: Sequence[ArabicWord]) -> Iterator[tuple[int, int]]:
    """The clauses of a sentence, by its marks and the words that begin another."""
    first = 0
    for at, word in enumerate(words):
        stop = (word.kind == "mark" and word.form in _STOPS) or _begins_other_script(words, at)
        if (stop or word.form in lexicon().breaks) and at > first:
            yield first, at
            first = at
        first = at + 1 if stop else first
    if first < len(words):
        yield first, len(words)


def _begins_other_script(words: Sequence[ArabicWord], at: int) -> bool:
    """Whether some words in Latin letters follow one another: what stands around a post on its page."""
    return len(words) > at + 1 and words[at].kind == words[at + 1].kind == "latin"


def find_deeds(words: Sequence[ArabicWord]) -> list[Deed]:
    """The deeds of a sentence, in order."""
    found: list[Deed] = []
    for low, high in split_clauses(words):
        triggers = _find_triggers(words, low, high)
        harm = find_harm_words(words, low, high)
        groups = _group(words, triggers, harm)
        starts = [low, *(group[0] for group in groups[1:]), high]
        for number, (_, members) in enumerate(groups):
            first, last = starts[number], starts[number + 1]
            deed = _deed(words, members, first, last, count_harm(words, first, last))
            found += [] if _is_no_violence(words, deed) else [deed]
        if not groups:
            found += _by_harm(words, low, high)
    return found


def _is_no_violence(words: Sequence[ArabicWord], deed: Deed) -> bool:
    """Whether a deed without weapon and doer is an accident, or a figure of speech of games and trade."""
    if deed.means is not None or any(not one.nation for one in deed.actors):
        return False
    spots = range(deed.first, deed.last)
    if any(find_phrase(words, at, lexicon().accidents) is not None for at in spots):
        return True
    at = deed.trigger.at + 1
    spots = range(at, min(at + 1, deed.last)) if deed.kind == "explosion" else spots
    return not deed.counts and any(find_word(words[at], lexicon().figures) is not None for at in spots)


def _find_triggers(words: Sequence[ArabicWord], low: int, high: int) -> list[Trigger]:
    """The words of a clause that tell deeds."""
    found = []
    for at in range(low, high):
        trigger = _trigger_at(words, at, high) if words[at].kind == "word" else None
        found += [trigger] if trigger is not None else []
    return found


def _trigger_at(words: Sequence[ArabicWord], at: int, high: int) -> Trigger | None:
    rules = lexicon()
    for cut in list_cuts(words[at].form):
        noun = rules.nouns.get(cut.key)
        verb = rules.verbs.get(cut.key) if not (cut.article or cut.preposition or cut.suffixed) else None
        frame = noun or verb
        if frame is None or not _fits(words, at, high, frame):
            continue
        return Trigger(at=at, frame=frame, cut=cut, verb=noun is None)
    return None


def _fits(words: Sequence[ArabicWord], at: int, high: int, frame: Frame) -> bool:
    """Whether the words that a frame needs follow, and none stands before that it excludes."""
    before = words[at - 1].form if at else ""
    if before in frame.not_after or before.removeprefix("ال") in frame.not_after:
        return False
    if not frame.needs:
        return True
    near = words[at + 1 : min(high, at + 1 + _NEED_WITHIN)]
    return any(cut.key in frame.needs for word in near for cut in list_cuts(word.form))


def _group(
    words: Sequence[ArabicWord], triggers: Sequence[Trigger], harm: Sequence[HarmWord]
) -> list[tuple[int, list[Trigger]]]:
    """The triggers of each deed, with the word at which it begins."""
    groups: list[tuple[int, list[Trigger]]] = []
    for trigger in triggers:
        start = _start_of_next(words, groups[-1][1], trigger, harm) if groups else trigger.at
        if start is None:
            groups[-1][1].append(trigger)
        else:
            groups.append((start, [trigger]))
    return groups


def _start_of_next(
    words: Sequence[ArabicWord], group: Sequence[Trigger], trigger: Trigger, harm: Sequence[HarmWord]
) -> int | None:
    """Where a trigger begins another deed than the group before it; None where it goes on that one."""
    if trigger.frame.kind not in _ATTACKS or group[-1].frame.kind not in _ATTACKS:
        return trigger.at
    hits = [one for one in group if one.frame.kind in _HITS]
    if not hits or trigger.frame.kind == _KILLING:
        return None
    between = [one for one in harm if hits[-1].at < one.at < trigger.at and words[one.at].form.startswith("و")]
    caused = trigger.cut.preposition == "ب" or words[trigger.at - 1].form in lexicon().causal
    if between and caused:
        return between[-1].at
    return trigger.at if trigger.cut.joined == "و" else None


def _deed(
    words: Sequence[ArabicWord], members: Sequence[Trigger], first: int, last: int, counts: Sequence[HarmCount]
) -> Deed:
    """The deed of a group of triggers, with its kind by the means told."""
    trigger = next((one for one in members if one.frame.kind in _HITS), members[0])
    means = _find_means(words, first, last)
    kind = _kind_of(trigger.frame, means[2] if means is not None else None)
    return Deed(
        trigger=trigger,
        triggers=tuple(members),
        first=first,
        last=last,
        kind=kind,
        means=means,
        counts=tuple(counts),
        actors=tuple(find_actors(words, first, last)),
    )


def _kind_of(frame: Frame, means: str | None) -> str:
    """The kind of deed that a frame and a weapon make."""
    kinds = lexicon().means_kinds
    if frame.kind == "strike":
        return kinds[means] if means is not None else frame.without or "armed_attack"
    if frame.kind == _KILLING and means is not None and means not in _BESIDE_MEANS:
        return kinds[means]
    return frame.kind


def _find_means(words: Sequence[ArabicWord], first: int, last: int) -> tuple[int, int, str] | None:
    """The weapon told between two words; of several the one that says most of the kind."""
    rules = lexicon()
    found: list[tuple[int, int, int, str]] = []
    for at in range(first, last):
        phrase = find_phrase(words, at, rules.means)
        if phrase is None or phrase[0] > last:
            continue
        watches = any(word.form in rules.watching for word in words[max(0, at - 1) : at + 3])
        if not watches:
            found.append((rules.means_order.index(phrase[1]), at, phrase[0], phrase[1]))
    return min(found)[1:] if found else None


def _by_harm(words: Sequence[ArabicWord], low: int, high: int) -> list[Deed]:
    """The deed of a clause that only counts its victims: the dead by themselves, the hurt where it tells with what."""
    counts = count_harm(words, low, high)
    told = [one for one in counts if one.of == "killed"]
    if not told and _find_means(words, low, high) is not None:
        told = [one for one in counts if one.of == "injured"]
    if not told:
        return []
    frame = Frame(kind=_KILLING) if told[0].of == "killed" else Frame(kind="strike", without="armed_attack")
    at = told[0].last - 1
    trigger = Trigger(at=at, frame=frame, cut=Cut(key=words[at].form), verb=False)
    return [_deed(words, [trigger], low, high, counts)]
