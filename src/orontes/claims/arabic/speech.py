"""Who says it in an Arabic sentence, and whether it happened."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from orontes.claims.arabic.actors import find_actors
from orontes.claims.arabic.deeds import Deed
from orontes.claims.arabic.lexicon import lexicon
from orontes.claims.arabic.matching import find_phrase, find_word
from orontes.language import ArabicWord, Cut

_LONGEST = 7
_NEAR = 3
_UNTRUE = 6
"""Words between "it is not true" and the deed."""
_NOT = "عدم"
_ANY = frozenset({"اي", "لاي", "باي"})
_UNSURE = frozenset({"لو", "هل", "اذا"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Who speaks, from word `first` to before word `last`, with a name in English where the lists have one.

    `over` is the first word that may be what they say; `denies` tells that they deny it.
    """

    first: int
    last: int
    name: str | None
    over: int
    denies: bool = False


def find_speakers(words: Sequence[ArabicWord]) -> list[Speaker]:
    """The speakers of a sentence, in order."""
    rules = lexicon()
    found: list[Speaker] = []
    for at, word in enumerate(words):
        if word.kind != "word":
            continue
        bare = word.form.removeprefix("و")
        says, denies = bare in rules.speaking, bare in rules.denying
        cites = next((len(one) for one in rules.citing if tuple(w.form for w in words[at : at + len(one)]) == one), 0)
        if says or denies or cites:
            one = _speaker(words, at + (cites or 1), denies=denies, cites=bool(cites))
            found += [one] if one is not None else []
    return found


def _speaker(words: Sequence[ArabicWord], at: int, *, denies: bool, cites: bool) -> Speaker | None:
    """The speaker named from a word on, to where what is said begins; without that word nobody says anything."""
    rules = lexicon()
    known = find_phrase(words, at, rules.speakers) if at < len(words) else None
    if known is None and not cites and (actors := find_actors(words, at, min(len(words), at + _LONGEST))):
        first = actors[0]
        known = (first.last, first.name, Cut(key="")) if first.first == at else None
    if known is None and (at >= len(words) or words[at].form in rules.leading | rules.opening):
        return None
    end = known[0] if known is not None else at
    while end < len(words) and end - at < _LONGEST and words[end].kind != "mark":
        if words[end].form in rules.opening or (denies and _is_deed(words[end])):
            break
        end += 1
    opens = end < len(words) and (words[end].form in rules.opening or words[end].form == ":")
    opens = opens or (denies and end < len(words) and _is_deed(words[end]))
    if known is None and not opens and not cites:
        return None
    last = known[0] if known is not None else end
    if last == at or last > len(words) or words[at].form.startswith("ل"):  # told to, not by
        return None
    actor = find_actors(words, at, last)
    name = known[1] if known is not None else actor[0].name if actor and not actor[0].nation else None
    over = 0 if cites else last
    return Speaker(first=at, last=last, name=name, over=over, denies=denies)


def _is_deed(word: ArabicWord) -> bool:
    """Whether a word is a noun that tells a deed, which may be denied at once: "نفى الناطق قصف"."""
    return find_word(word, lexicon().nouns) is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stance:
    """Whether a deed is told as done, as CONTRACT's polarity and modality."""

    polarity: str = "asserted"
    modality: str = "actual"


def read_stance(words: Sequence[ArabicWord], deed: Deed, voices: Sequence[Speaker]) -> Stance:
    """How a deed is told: done, not done, planned or only possible, by the words right before it and its voices."""
    own = _own_stance(words, deed)
    denied = any(one.denies for one in voices) != (own.polarity == "denied")
    return Stance(polarity="denied" if denied else "asserted", modality=own.modality)


def _own_stance(words: Sequence[ArabicWord], deed: Deed) -> Stance:
    """How the words right before a deed tell it."""
    rules, at = lexicon(), deed.triggers[0].at
    before = words[at - 1].form if at > deed.first else ""
    bare, ahead = before.removeprefix("و"), {word.form.removeprefix("و") for word in words[deed.first : at]}
    verb = deed.triggers[0].verb
    negated = bare in rules.negating if verb else bare == "لا" or (bare in _ANY and bool(ahead & rules.negating))
    if ahead & _UNSURE:
        return Stance(modality="possible")
    untrue = any(
        one.form == _NOT and two.form in rules.truth for one, two in pairwise(words[max(0, at - _UNTRUE) : at])
    )
    if negated or before == _NOT or untrue:
        return Stance(polarity="denied")
    for word in words[max(deed.first, at - _NEAR) : at]:
        cut = find_word(word, rules.moods)
        mood = rules.moods[cut.key] if cut is not None else None
        if mood == "denied":
            return Stance(polarity="denied")
        if mood is not None:
            return Stance(modality=mood)
    return Stance()
