"""The reasons of a claim, found from what the reader used to make it.

Found after the fact, by pure functions over the draft, its slots, its voices and its time, rather than threaded through
every rule: the rules stay as short as they were, reading stays as fast, and what is shown rests on the same arcs and
lists. Rejected: reading a report again with a tracer (a page of a thousand claims would be read twice).
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace
from operator import attrgetter

from orontes.base import UNREAL
from orontes.claims.claim import ActorMention, Claim, Means, PlaceMention, Quantity, When
from orontes.claims.deeds.draft import Draft
from orontes.claims.frames import load_frames
from orontes.claims.lexicon import word_sets, words_of
from orontes.claims.nouns.sorter import Sorter
from orontes.claims.reasons import Cue, Link, Reasons, Sign, TimeReason
from orontes.claims.slots.shared import Slots
from orontes.claims.speech import MOODS, SILENT, Voiced
from orontes.claims.tree import Tree, Word
from orontes.claims.voices import Attribution

_start_of = attrgetter("start")
LOOSE = frozenset({"det", "case", "punct", "cc", "mark"})
BESIDE = ("advmod", "det", "aux", "aux:pass", "mark", "case", "cc", "cc:preconj", "amod", "compound", "neg")
ARGUMENTS = ("nsubj", "nsubj:pass", "obj")
FORESTALLING = frozenset({"before"})
SETTING = frozenset({*MOODS, "deny"})
"""Kinds of saying that set the mood themselves."""
REACH = 4
MODALS = ("planned", "possible", "demanded")


def find_reasons(draft: Draft, slots: Slots, claim: Claim, voiced: Voiced, sorter: Sorter) -> Reasons:
    """Why the claim that a draft made reads as it does; its doer as the slot was filled, before speech renames him."""
    tree = draft.tree
    mentions = (
        ("agent", slots.agent), ("patient", claim.patient), ("means", claim.means), ("place", claim.place),
        ("origin", claim.origin), ("destination", claim.destination), ("when", claim.when),
    )  # fmt: skip
    links = [link_of(tree, slot, mention) for slot, mention in mentions if mention is not None]
    links += [link_of(tree, "count", count) for count in claim.quantities]
    word = tree.words[draft.trigger]
    return Reasons(
        start=tree.start,
        end=tree.start + len(tree.text),
        rule=rule_of(draft),
        frame=draft.frame.number if draft.frame.number >= 0 else None,
        trigger=load_frames().base_of.get(word.lower, word.lower),
        met=tuple(list_met(draft, claim.kind, sorter)),
        links=tuple(link for link in links if link is not None),
        mood=tuple(find_signs(draft, voiced)),
        voices=tuple(cue_of(one, given=voiced.given) for one in voiced.heard),
        time=time_reason(tree, claim.when),
    )


def rule_of(draft: Draft) -> str:
    """Which part of the reader drafted it."""
    if draft.frame.number >= 0:
        return "noun" if draft.noun else "verb"
    return "harm" if draft.harm else "control"


def link_of(
    tree: Tree, slot: str, mention: ActorMention | PlaceMention | Means | When | Quantity
) -> Link | None:  # fmt: skip
    """The arc from the head of a slot's words to the word above it; None where they stand in another passage."""
    start, end = mention.start, mention.end
    if start is None or end is None:
        return None
    words = tree.words
    first = bisect_left(words, start, key=_start_of)
    last = bisect_left(words, end, lo=first, key=_start_of)
    tops = [word for word in words[first:last] if not first <= word.head < last]
    top = next((word for word in tops if word.dep not in LOOSE), tops[0] if tops else None)
    if top is None:
        return None
    above = tree.head(top.i)
    return Link(
        slot=slot,
        arc=top.dep,
        preposition=tree.case(top.i) or None,
        start=above.start if above is not None else None,
        end=above.end if above is not None else None,
        mended=top.i in tree.mended,
        meant=mention.name if isinstance(mention, ActorMention | PlaceMention) else None,
    )


def list_met(draft: Draft, kind: str, sorter: Sorter) -> Iterator[str]:
    """The conditions of the frame that the draft's parts met."""
    tree, frame = draft.tree, draft.frame
    for part, head, wanted in (("object", draft.object, frame.object), ("subject", draft.agent, frame.subject)):
        if head is not None and wanted:
            yield from (f"{part}:{one}" for one in sorted(sorter.classes(tree, head) & wanted)[:1])
        elif "none" in wanted:
            yield f"{part}:none"
    if draft.object is not None and tree.words[draft.object].lower in frame.object_words:
        yield f"object:{tree.words[draft.object].lower}"
    yield from (f"needs:{prep}" for prep in dict.fromkeys(prep for prep, _ in draft.phrases) if prep in frame.needs)
    before = {word.lower for word in tree.words[max(0, draft.trigger - 2) : draft.trigger]}
    before |= {kid.lower for kid in tree.kids(draft.trigger)}
    yield from (f"beside:{word}" for word in sorted(before & frame.needs_any))
    if draft.light is not None:
        yield f"light:{tree.words[draft.light].lower}"
    if draft.harm:
        yield from (f"harm:{of}" for of in dict.fromkeys(of for _, of, _ in draft.harm))
    if kind not in {frame.kind, draft.kind}:
        yield "kind:means"


def find_signs(draft: Draft, voiced: Voiced) -> list[Sign]:
    """The words that deny the deed or tell that it is planned, possible, ordered or demanded."""
    if (voiced.polarity, voiced.modality) == ("asserted", "actual"):
        return []
    tree, sets = draft.tree, word_sets("moods")
    above = [word for _, word in zip(range(REACH), tree.above(draft.clause), strict=False)]
    heads = dict.fromkeys([draft.trigger, draft.clause, *(word.i for word in above)])
    near = [kid for head in heads for kid in tree.kids(head, *BESIDE)]
    near += [inner for head in heads for kid in tree.kids(head, *ARGUMENTS) for inner in tree.kids(kid.i, "det")]
    found: list[Sign] = []
    if voiced.polarity == "denied":
        found += _signs("negation", near, sets["negations"])
        found += _signs("failed", [*above, *near], sets["failed"] | sets["failed_events"] | words_of("untrue"))
        found += _signs("stopped", above, sets["stopped"])
        found += _signs("before", near, FORESTALLING)
    if voiced.modality in MODALS:
        found += _signs("modal", near, sets[f"modal_{voiced.modality}"])
    if voiced.modality == "possible":
        found += _signs("if", near, sets["hypothetical_marks"])
    if voiced.modality in UNREAL:
        words = sets[voiced.modality] | sets.get(f"{voiced.modality}_events", frozenset())
        found += _signs(voiced.modality, [*above, *near], words)
    clause = tree.words[draft.clause]
    if not found and not any(one.kind in SETTING for one in voiced.heard):
        sign = "purpose" if voiced.modality == "planned" and clause.dep == "advcl" else "around"
        found.append(Sign(sign=sign, start=clause.start, end=clause.end))
    return list(dict.fromkeys(found))


def _signs(sign: str, words: Iterable[Word], wanted: frozenset[str]) -> list[Sign]:
    return [Sign(sign=sign, start=word.start, end=word.end) for word in words if word.lower in wanted]


def cue_of(one: Attribution, *, given: bool) -> Cue:
    """What an attribution over the claim does with it; a deed that is `given` as known is not what it denies."""
    if one.kind in SILENT:
        does = "silent"
    elif one.kind == "deny" and not given:
        does = "denies"
    else:
        does = "speaks" if one.utters and one.source is not None else "minds"
    return Cue(kind=one.kind, start=one.cue.start, end=one.cue.end, does=does)


def time_reason(tree: Tree, told: When) -> TimeReason | None:
    """Which time rule gave the days."""
    one = told.expression
    if one is None:
        if told.days.basis != "publication":
            return None
        return TimeReason(rule="headline" if tree.region == "headline" else "present")
    base = one.base
    return TimeReason(
        rule="own" if told.days.basis not in {"narrative", "context"} else "carried",
        form=one.form,
        anchor=one.anchor,
        start=base.start if base is not None else None,
        end=base.end if base is not None else None,
    )


def with_rule(rule: str, claims: Iterable[Claim]) -> list[Claim]:
    """The claims that a rule without a frame made, with that rule as their reason."""
    return [replace(claim, reasons=Reasons(start=claim.start, end=claim.end, rule=rule, time=None)) for claim in claims]
