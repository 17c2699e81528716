"""Names by how they sound: whom a name, or a part of one, may mean."""

from collections.abc import Iterable
from itertools import pairwise

from orontes.exports.withholding.words import Keys, given_names
from orontes.knowledge import sound_key


class Index:
    """Names by the sounds of their words, to find whom a full or partial name may mean.

    `alone` tells which words by themselves mean the bearer: any; of people in office their family name, and no given
    name (`office`), of those elsewhere no word at all that is also a given name (`family`).
    """

    def __init__(self, names: Iterable[Keys], *, alone: str = "any") -> None:
        self._parts: set[str] = set()
        self._ends: set[tuple[str, str]] = set()
        for name in names:
            sounds = sounds_of_name(name)
            ends = {(name[0], sounds[0], "office"), (name[-1], sounds[-1], "last")}
            self._parts |= {
                sound
                for word, sound, end in ends
                if alone == "any" or (alone == "office" and end == "last") or word not in given_names()
            }
            self._ends |= {(sounds[0], sounds[-1]), *pairwise(sounds)}

    def may_mean(self, name: Keys) -> bool:
        """Whether a name may be one of these: the same first and last word, or one of them alone."""
        sounds = sounds_of_name(name)
        if len(sounds) == 1:
            return sounds[0] in self._parts
        return (sounds[0], sounds[-1]) in self._ends


def sounds_of_name(name: Keys) -> Keys:
    """The sounds of a name's words; a word of few sounds stays as it is."""
    return tuple(sound if len(sound := sound_key(word)) > 1 else word for word in name)
