"""The English reader: passages that hold a trigger are parsed, drafted, filled and told as claims."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import product

from orontes.base import Problem, Span, make_id
from orontes.claims.claim import ActorMention, Claim, PlaceMention, When
from orontes.claims.draft import Draft
from orontes.claims.drafts import find_drafts
from orontes.claims.extent import clause_span
from orontes.claims.frames import load_frames
from orontes.claims.harm import join_harm
from orontes.claims.joining import join_drafts
from orontes.claims.moods import read_mood
from orontes.claims.nouns import Sorter
from orontes.claims.passage import ParsedPassage
from orontes.claims.quantities import read_quantities
from orontes.claims.references import Memory
from orontes.claims.slots import SlotFiller, Slots, share_places
from orontes.claims.speech import Speech
from orontes.claims.timing import Timing
from orontes.claims.tree import Tree, tree_of
from orontes.knowledge import Knowledge
from orontes.language import find_numbers, load_grammar, split_passages
from orontes.reports import Region, Report

READ_REGIONS = frozenset({"body", "headline", "caption"})
WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
FIELD = re.compile(r"(?<=\s)\|\s*|\|(?=\s)\s*")
LABEL = re.compile(
    r"[A-Z][\w’'-]*(?: [\w’'-]+){0,3} (?:province|countryside|governorate|city|district|region|suburbs|town|oblast|state|county): (?=[A-Z])"
)
NEEDS_BEFORE = frozenset({"they", "them", "he", "she", "it", "we", "their", "his", "her"})
MOST_WORDS = 120


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of the report with its region and paragraph."""

    span: Span
    region: str
    paragraph: int


@dataclass(frozen=True, slots=True)
class EnglishReader:
    """Reads English reports by grammar and frames."""

    name: str = "english-grammar"
    version: str = "1"
    languages: tuple[str, ...] = ("en",)

    def read(self, report: Report, knowledge: Knowledge) -> tuple[tuple[Claim, ...], tuple[Problem, ...]]:
        """The claims of a report, in the order of their words, and passages that could not be read."""
        passages = find_passages(report)
        chosen = choose_passages(report.text, passages)
        trees, parsed = parse_passages(report.text, chosen)
        return tuple(_claims(report, trees, Speech(parsed), knowledge, self)), ()


def find_passages(report: Report) -> list[Passage]:
    """The sentences of the regions that are read, in order."""
    regions = report.regions or (Region(start=0, end=len(report.text), kind="body"),)
    found: list[Passage] = []
    for region in regions:
        if region.kind in READ_REGIONS:
            for whole in split_passages(report.text, region.start, region.end):
                paragraph = report.text.count("\n", 0, whole.start)
                found.extend(Passage(span, region.kind, paragraph) for span in split_fields(report.text, whole))
    return found


def split_fields(text: str, whole: Span) -> list[Span]:
    """A title's fields ("Aleppo | Two killed | Agency") and a label before a colon, each a passage of its own."""
    ends = [m.end() for m in FIELD.finditer(text, whole.start, whole.end)]
    label = LABEL.match(text, whole.start, whole.end)
    if label is not None:
        ends.append(label.end())
    starts = [whole.start, *sorted(ends)]
    spans = [Span(start=start, end=end) for start, end in zip(starts, [*sorted(ends), whole.end], strict=True)]
    return [span for span in spans if text[span.start : span.end].strip(" |:")]


def choose_passages(text: str, passages: Sequence[Passage]) -> list[Passage]:
    """The passages that hold a trigger word, with the neighbours that their pronouns and quotes need."""
    triggers = load_frames().triggers
    words = [set(WORD.findall(text[p.span.start : p.span.end].lower().replace("’", "'"))) for p in passages]
    chosen = {
        k
        for k, here in enumerate(words)
        if here & triggers or any(part in triggers for word in here if "-" in word for part in word.split("-"))
    }
    for k in sorted(chosen):
        quoted = any(mark in text[passages[k].span.start : passages[k].span.end] for mark in '“”"')
        if k > 0 and (words[k] & NEEDS_BEFORE or quoted):
            chosen.add(k - 1)
        if quoted and k + 1 < len(passages):
            chosen.add(k + 1)
    return [passages[k] for k in sorted(chosen)]


def parse_passages(text: str, passages: Sequence[Passage]) -> tuple[list[Tree], list[ParsedPassage]]:
    """The passages with their grammar, as trees and as parsed passages."""
    docs = load_grammar("en").parse([text[p.span.start : p.span.end] for p in passages])
    trees, parsed = [], []
    for number, (passage, doc) in enumerate(zip(passages, docs, strict=True)):
        start = passage.span.start
        tree = tree_of(doc, text[start : passage.span.end], start, region=passage.region, paragraph=passage.paragraph)
        tree.number = number
        trees.append(tree)
        parsed.append(
            ParsedPassage(start=start, doc=doc, region=passage.region, paragraph=passage.paragraph, text=text)
        )
    return trees, parsed


@lru_cache(maxsize=100_000)
def _place_kind(knowledge: Knowledge, name: str) -> str | None:
    found = knowledge.find_places(name)
    return found[0].kind if found else None


def _claims(
    report: Report, trees: Sequence[Tree], speech: Speech, knowledge: Knowledge, reader: EnglishReader
) -> list[Claim]:
    sorter = Sorter(lambda name: _place_kind(knowledge, name))
    memory = Memory(sorter)
    timing = Timing(report.text, report.published)
    filler = SlotFiller(sorter, memory, timing.covered)
    claims: list[Claim] = []
    used: dict[tuple[object, ...], int] = {}
    for tree in trees:
        memory.learn(tree)
        drafts = join_drafts(tree, join_harm(tree, find_drafts(tree, sorter), sorter), sorter)
        filled = share_places(drafts, [filler.fill(draft) for draft in drafts])
        for draft, slots in zip(drafts, filled, strict=True):
            claims.extend(_tell(report, draft, slots, timing, speech, reader, used))
        timing.advance(tree, drafts)
    return sorted(
        claims, key=lambda claim: (claim.start, claim.trigger_start, claim.place.start if claim.place else -1, claim.id)
    )


def _tell(
    report: Report,
    draft: Draft,
    slots: Slots,
    timing: Timing,
    speech: Speech,
    reader: EnglishReader,
    used: dict[tuple[object, ...], int],
) -> list[Claim]:
    """The claims of a draft: one for each place, or one without."""
    tree = draft.tree
    trigger = tree.words[draft.trigger]
    mood = read_mood(tree, draft.trigger, draft.clause)
    voiced = speech.of(trigger.start, trigger.end, mood)
    agent = _spoken(slots.agent) if voiced.chain else slots.agent
    when, period = timing.read(draft)
    span = clause_span(draft)
    numbers = find_numbers(report.text, tree.start, tree.start + len(tree.text))
    told: list[Claim] = []
    places: tuple[PlaceMention | None, ...] = slots.places or (None,)
    denied = (voiced.polarity, voiced.chain, voiced.hedge)
    for place, (polarity, chain, hedge) in product(
        places, [denied, ("asserted", (), voiced.reported)] if voiced.reported else [denied]
    ):
        key = (trigger.start, trigger.end, slots.kind, place.start if place else -1, place.end if place else -1)
        used[key] = used.get(key, -1) + 1
        told.append(
            Claim(
                id=make_id("claim", report.id, report.sha256, *key, used[key]),
                report=report.id, start=span.start, end=span.end, text=report.text[span.start : span.end],
                trigger_start=trigger.start, trigger_end=trigger.end, kind=slots.kind, agent=agent, patient=slots.patient, means=slots.means,
                place=place, origin=slots.origin, destination=slots.destination, when=when if when is not None else When(),
                quantities=read_quantities(draft, numbers), polarity=polarity, modality=voiced.modality, hedge=hedge,
                attribution=chain, period=period, reader=f"{reader.name} {reader.version}",
            )
        )  # fmt: skip
    return told


def _spoken(agent: ActorMention | None) -> ActorMention | None:
    """A pronoun inside speech means whom the speaker means, which the report's own mentions do not tell."""
    return replace(agent, name=None) if agent is not None else None
