"""Whether those to whom a sentence gives its words are the voices of its claims."""

import re
from collections.abc import Sequence

from orontes.claims import Claim
from orontes.exports.account.check_words import ClaimWords, Words, pieces_of
from orontes.exports.account.phrases import clean
from orontes.exports.account.words import table

_CUT = re.compile(r", (?:and )?| and ")
_TITLE = re.compile(r"“([^”]*)”")
_MARK = "\ue001"
"""Stands for a quoted title while a list of voices is cut at its commas."""
LOOSE: Words = frozenset(table("loose"))


class Voices:
    """The voices of one sentence's claims."""

    def __init__(self, claims: Sequence[Claim], words: ClaimWords) -> None:
        self.words = words
        self._roles = [claim for claim in claims if claim.kind == "other"]

    def find(self, text: str, claims: Sequence[Claim]) -> list[Claim]:
        """The claims, of those given, that are the word of these voices; none where a voice is nobody's of them."""
        titles = _TITLE.findall(text)
        bare = _TITLE.sub(_MARK, text)
        cuts = [0, *(place for found in _CUT.finditer(bare) for place in found.span()), len(bare)]
        pieces = [bare[start:end] for start, end in zip(cuts[::2], cuts[1::2], strict=True)]
        return self._cover([_restore(piece, titles) for piece in pieces], claims) or []

    def _cover(self, pieces: Sequence[str], claims: Sequence[Claim], last: str = "") -> list[Claim] | None:
        """The claims of voices that together are all pieces, each of one or several; None where some are nobody's."""
        for size in range(len(pieces), 0, -1):
            text = ", ".join(pieces[:size])
            own = [claim for claim in claims if self._is_voice(text, claim)]
            if own or (last and self._is_role(text, last)):
                rest = self._cover(pieces[size:], claims, text if own else last) if size < len(pieces) else []
                if rest is not None:
                    return [*own, *(claim for claim in rest if claim not in own)]
        return None

    def _is_voice(self, text: str, claim: Claim) -> bool:
        """Whether words name who speaks in a claim: its voice, its outlet's title, or an outlet without a name."""
        titles, said = _TITLE.findall(text), pieces_of([_TITLE.sub("", text)]) - LOOSE
        report = self.words.report(claim)
        if titles:
            title = clean(report.title or "") if report is not None else ""
            return not said and not claim.attribution and [clean(one) for one in titles] == [title]
        if not said:
            nameless = text.casefold() == table("outlet", "none") and self.words.is_nameless(claim)
            bare = pieces_of([text])
            return nameless or (bool(bare and claim.attribution) and bare <= self.words.voice(claim))
        return said <= self.words.voice(claim) and bool(said & self.words.speaker(claim))

    def _is_role(self, text: str, name: str) -> bool:
        """Whether words behind a name are what a claim says that this man is: "a spokesman for the Front"."""
        said, told = pieces_of([name]) - LOOSE, pieces_of([text]) - LOOSE
        return any(said <= self.words.agent(claim) and told <= pieces_of([claim.text]) - said for claim in self._roles)


def _restore(piece: str, titles: list[str]) -> str:
    """A piece with the titles that stood in it, in their order."""
    while _MARK in piece:
        piece = piece.replace(_MARK, f"“{titles.pop(0)}”", 1)
    return piece
