"""Whose deed is told without a doer by who did it: "the army said the town had been retaken".

Forces tell their own gains in the passive: places freed, foes neutralised or caught, weapons found. Where a body that
fights is the voice, the words are those of who gains by it, and nobody else is told beside it, the body did it. Losses
and a mere "was captured" are told of others too ("the army said that its base had been captured"), and in strikes an
ally may have flown; these stay without a doer. "He" and "the general" speak for whom the one before them spoke, and a
report that tells of "our forces" for these. Rejected: the voice as the doer of all that it tells without one.
"""

from collections.abc import Sequence
from dataclasses import replace

from orontes.claims.claim import ActorMention, Claim, Voice
from orontes.claims.deeds.serving import BY_FORCE, FOUGHT, Body, body_of, fights, plain_name, serves
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.phrases import phrase_of
from orontes.claims.nouns.sorter import Sorter, noun_classes
from orontes.claims.tree import Tree, Word

_ALL_OURS = [["forces"], ["troops"], ["army"], ["fighters"], ["soldiers"], ["units"], ["men"], ["heroes"], ["boys"]]
_REACH = 4
"""How many passages may lie between a speaker and "he"."""


def name_boasters(claims: Sequence[Claim], trees: Sequence[Tree], sorter: Sorter) -> list[Claim]:
    """The claims, with who tells a deed of his own as its doer where the words name none."""
    speakers = _Speakers(claims, trees, sorter)
    return [_with_boaster(claim, claims, speakers) for claim in claims]


def _with_boaster(claim: Claim, claims: Sequence[Claim], speakers: "_Speakers") -> Claim:
    told = claim.agent is None and claim.polarity == "asserted" and claim.modality == "actual"
    tree = speakers.tree_at(claim.trigger_start) if told else None
    if tree is None:
        return claim
    bodies = (speakers.body_of(voice) for voice in claim.attribution)
    body = next((one for one in bodies if one is not None), None) if claim.attribution else speakers.own
    if body is None or not serves(claim, tree, body) or _told_beside(claims, tree, body):
        return claim
    return replace(claim, agent=body.mention)


def _told_beside(claims: Sequence[Claim], tree: Tree, body: Body) -> bool:
    """Whether the sentence tells another doer of force."""
    end = tree.start + len(tree.text)
    beside = [one.agent for one in claims if one.kind in FOUGHT and tree.start <= one.trigger_start < end]
    return bool({plain_name(one) for one in beside if one is not None} - {plain_name(body.mention)})


class _Speakers:
    """For which bodies the voices of one report speak."""

    def __init__(self, claims: Sequence[Claim], trees: Sequence[Tree], sorter: Sorter) -> None:
        self._trees = trees
        self._sorter = sorter
        doers = (claim.agent for claim in claims if claim.agent is not None and claim.kind in BY_FORCE)
        self._fighters = {plain_name(one) for one in doers}
        self.own = _find_own(claims)
        self._known: list[tuple[int, frozenset[str], Body]] = []
        for voice in sorted({voice for claim in claims for voice in claim.attribution}, key=lambda one: one.start):
            self._learn(voice)

    def tree_at(self, start: int) -> Tree | None:
        """The passage in which an offset lies."""
        return next((one for one in self._trees if one.start <= start < one.start + len(one.text)), None)

    def body_of(self, voice: Voice) -> Body | None:
        """The body that fights for which a voice speaks; for "he", a rank or a bare name that of the one before."""
        own = self._own_body(voice)
        tree = self.tree_at(voice.start)
        if own is not None or tree is None:
            return own
        words = [word for word in _inside(tree, voice) if word.text not in {"the", "The"}]
        again = all(word.lower in words_of("speakers_again") for word in words)
        last = words[-1].text if words else ""
        for passage, names, body in reversed(self._known):
            if last in names or (again and 0 <= tree.number - passage <= _REACH):
                return body
        return None

    def _learn(self, voice: Voice) -> None:
        """Notes the names of persons who speak for a body."""
        body, tree = self._own_body(voice), self.tree_at(voice.start)
        if body is not None and tree is not None:
            inside = _inside(tree, voice)
            top = next((one for one in inside if not voice.start <= _start_above(tree, one) < voice.end), inside[0])
            self._known.append((tree.number, self._names_beside(tree, top), body))

    def _names_beside(self, tree: Tree, top: Word) -> frozenset[str]:
        """The names of persons in the phrase in which a word stands."""
        while top.dep in {"appos", "flat", "compound"} and top.head >= 0:
            top = tree.words[top.head]
        below = (tree.words[k] for k in tree.below_all(top.i))
        return frozenset(word.text for word in below if "person" in self._sorter.classes(tree, word.i))

    def _own_body(self, voice: Voice) -> Body | None:
        """The body that a voice's own words name: itself, or that of "the army spokesman"."""
        tree = self.tree_at(voice.start)
        inside = _inside(tree, voice) if tree is not None else []
        if tree is None or any(word.lower in words_of("no_boasters") for word in inside):
            return None
        own = next((word for word in reversed(inside) if fights(tree, word, self._sorter)), None)
        if own is not None and any(_holds_office(word) for word in inside):
            quote = phrase_of(tree, own.i)
            return body_of(ActorMention(text=quote.text, start=quote.start, end=quote.end), quote.text.split())
        pronoun = len(inside) == 1 and inside[0].pos == "PRON" and voice.name is None
        if own is None and (pronoun or plain_name(voice) not in self._fighters):
            return None
        whole = ActorMention(text=voice.text, start=voice.start, end=voice.end, name=voice.name)
        return body_of(whole, voice.text.split())


def _find_own(claims: Sequence[Claim]) -> Body | None:
    """The body for which the report speaks itself: "our forces hold the town", in nobody's mouth."""
    bare = (claim.agent for claim in claims if not claim.attribution and claim.kind in BY_FORCE)
    ours = [one for one in bare if one is not None]
    ours = [one for one in ours if one.text.lower().split()[0] in {"our", "we", "us"}]
    told = [one for one in ours if len(one.text.split()) == 1 or one.text.lower().split()[1:] in _ALL_OURS]
    own = min(told, key=lambda one: (len(one.text.split()) == 1, one.start), default=None)
    return body_of(own, own.text.split()) if own is not None else None


def _inside(tree: Tree, voice: Voice) -> list[Word]:
    """The words of a voice."""
    return [word for word in tree if voice.start <= word.start and word.end <= voice.end]


def _start_above(tree: Tree, word: Word) -> int:
    above = tree.head(word.i)
    return above.start if above is not None else -1


def _holds_office(word: Word) -> bool:
    """Whether a word is a rank, an office or who speaks for a body."""
    return "titles" in noun_classes(word.lower) or word.lower in words_of("speaking_for")
