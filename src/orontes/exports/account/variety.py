"""Variety without chance: which of several wordings is used follows from what is told and from what stood before."""

from collections.abc import Callable, Sequence

from orontes.base import make_id
from orontes.exports.account.phrases import SEAM
from orontes.exports.account.words import list_words

_KEPT = 2


class Variety:
    """Chooses wordings; remembers how the last sentences opened and which frames they used."""

    def __init__(self) -> None:
        self._opening = ""
        self._frames: list[str] = []

    def choose(self, wordings: Sequence[str], seed: str, render: Callable[[str], str]) -> str:
        """The wording to use, by the seed, but none whose sentence opens as the last did while another does not.

        `render` gives the sentence that a wording would make; it must leave no trace.
        """
        ordered = sorted(wordings, key=lambda one: (one in self._frames, make_id("wording", one, seed)))
        return next((one for one in ordered if _opening_of(render(one)) != self._opening), ordered[0])

    def close(self, sentence: str, frame: str) -> None:
        """Notes the sentence that was written, and its frame."""
        self._opening = _opening_of(sentence)
        self._frames = [*self._frames, frame][-_KEPT:]


def _opening_of(sentence: str) -> str:
    """The first word in small letters, with the next where it is an article or a preposition."""
    words = sentence.replace(SEAM, "").lower().split()
    return " ".join(words[: _KEPT if words[:1] and words[0] in list_words("light") else 1])
