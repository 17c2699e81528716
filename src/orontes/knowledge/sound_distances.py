"""How far two names lie apart in their sounds: vowels cheap, kin consonants dearer, other consonants one each."""

from functools import cache, lru_cache

from orontes.knowledge.names import name_rules, sounds_of

_VOWEL_CHANGE, _VOWEL_LOSS, _H_LOSS = 0.2, 0.3, 0.4
_KINDRED = 0.4


def grade_sounds(one: str, two: str, *, same_sound: bool) -> float:
    """A grade from keys: their distance against their length."""
    if not one or not two:
        return 0.0
    mine, theirs = sounds_of(one), sounds_of(two)
    share = sound_distance(mine, theirs) / max(len(mine), len(theirs))
    if _change(mine[0], theirs[0]) > _KINDRED:
        share += 0.1
    if same_sound and 1 in (_syllables(mine), _syllables(theirs)) and _syllables(mine) != _syllables(theirs):
        share += 0.15  # "Homs" and "Hamas"
    return max(0.0, min(0.95, 1.0 - share if same_sound else 0.95 - 1.3 * share))


@lru_cache(maxsize=65536)
def _syllables(sounds: str) -> int:
    """How many groups of vowels a name has."""
    vowels = name_rules().vowels
    return sum(sound in vowels and before not in vowels for before, sound in zip(" " + sounds, sounds, strict=False))


@lru_cache(maxsize=65536)
def sound_distance(one: str, two: str) -> float:
    """Weighted edit distance of two strings of sound classes."""
    if one == two:
        return 0.0
    lost = [_loss(char) for char in two]
    row = [0.0]
    for loss in lost:
        row.append(row[-1] + loss)
    for a in one:
        own = _loss(a)
        left = row[0] + own
        new = [left]
        for b, loss, above, here in zip(two, lost, row, row[1:], strict=False):
            change, dropped, added = above + _change(a, b), here + own, left + loss
            left = change if change <= dropped else dropped
            left = added if added < left else left
            new.append(left)
        row = new
    return row[-1]


@cache
def _loss(sound: str) -> float:
    """The cost of a sound that only one spelling has."""
    if sound in name_rules().vowels:
        return _VOWEL_LOSS
    return _H_LOSS if sound == "h" else 1.0


@cache
def _change(one: str, two: str) -> float:
    """The cost of one sound in place of another."""
    rules = name_rules()
    if one == two:
        return 0.0
    if one in rules.vowels and two in rules.vowels:
        return _VOWEL_CHANGE
    if {one, two} & {"w"} and {one, two} & {"u", "o"}:
        return _VOWEL_CHANGE
    return rules.near.get((one, two), 1.0)
