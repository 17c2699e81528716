"""The English reader: passages that hold a trigger are parsed, drafted, filled and told as claims.

The problem: most sentences of a report tell nothing of war, and what the others tell hangs on those before: who "they"
are, which day it is, who speaks. What we chose: passages without a trigger word are never parsed (`gate`); the others
are read in order, each in three steps: its deeds as drafts (`Finder`), their slots (`SlotFiller`), their voice, mood
and days (`Teller`). What holds between claims (blame, denials, roles) is found when all are there. What a report
carries from passage to passage lies in `Memory`, `Speech` and `Timing`. Rejected: one pass that fills claims as words
come, for a draft's kind hangs on those beside it; and a failure that ends the report, where it may cost a passage.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from orontes.base import ATTACKS, Problem, Span
from orontes.claims.blame.blaming import find_blames
from orontes.claims.blame.firing import point_fire_back
from orontes.claims.blame.mutual import find_mutual_blames
from orontes.claims.blame.origins import find_origins
from orontes.claims.claim import ActorMention, Claim, PlaceMention, Quantity, When
from orontes.claims.claim_ids import ClaimIds, place_in_report
from orontes.claims.deeds.boasting import name_boasters
from orontes.claims.deeds.doers_before import carry_doers
from orontes.claims.deeds.draft import Draft
from orontes.claims.deeds.extent import clause_span
from orontes.claims.deeds.finding import Finder
from orontes.claims.deeds.kinds_again import call_again
from orontes.claims.deeds.nominals_light import find_unfinished
from orontes.claims.deeds.outcomes import read_manner, read_response
from orontes.claims.deeds.presence import is_of_force
from orontes.claims.deeds.repelling import MET
from orontes.claims.deeds.roles import read_roles
from orontes.claims.deeds.sieges import still_stands
from orontes.claims.gate import choose_passages, find_passages, parse_passages
from orontes.claims.harm.quantities import read_quantities
from orontes.claims.infobox import read_infobox, title_matter
from orontes.claims.moods.corrections import find_corrections
from orontes.claims.moods.denials import find_denials
from orontes.claims.moods.disclaiming import find_disclaimers
from orontes.claims.moods.mood import Mood, is_presupposed, read_mood
from orontes.claims.moods.untruths import find_untrue, with_verdict
from orontes.claims.nouns.body_names import find_short_forms
from orontes.claims.nouns.sorter import Sorter
from orontes.claims.places.headings import find_headings, with_heading, with_sections
from orontes.claims.places.headings_posts import with_posts
from orontes.claims.places.headings_sections import find_section_headings
from orontes.claims.places.scenes import Scenes
from orontes.claims.places.told import find_told_places
from orontes.claims.reasons_finding import find_reasons, with_rule
from orontes.claims.references.memory import Memory
from orontes.claims.references.pronouns import name_spoken
from orontes.claims.senses.purposes import is_held
from orontes.claims.senses.sections import read_section
from orontes.claims.senses.settings import is_drilled, tells_of_drills
from orontes.claims.slots.filler import SlotFiller
from orontes.claims.slots.shared import Slots
from orontes.claims.speech import Speech, Voiced
from orontes.claims.times.afterwards import find_dated_after
from orontes.claims.times.by_tense import before_report
from orontes.claims.times.facts import tells_fact
from orontes.claims.times.respective import read_respective
from orontes.claims.times.timer import Timing
from orontes.claims.tree import Tree
from orontes.knowledge import Knowledge
from orontes.language import NumberPhrase, find_numbers
from orontes.reports import Report

KNOWN_NAMES = 100_000
ACTS = ATTACKS | {"capture", "advance", "clash", "property_destruction", "evacuation_or_transfer", "riot", "siege"}
"""What troops play through in an exercise."""


@dataclass(frozen=True, slots=True)
class EnglishReader:
    """Reads English reports by grammar and frames."""

    name: str = "english-grammar"
    version: str = "1"
    languages: tuple[str, ...] = ("en",)

    def read(self, report: Report, knowledge: Knowledge) -> tuple[tuple[Claim, ...], tuple[Problem, ...]]:
        """The claims of a report, in the order of their words, and what could not be read."""
        passages = find_passages(report)
        chosen = choose_passages(report.text, passages)
        trees, parsed = parse_passages(report.text, chosen)
        signed = f"{self.name} {self.version}"
        sorter = Sorter(lambda name: _place_kind(knowledge, name))
        timing = Timing(report.text, report.published)
        sections = find_section_headings(report, trees, sorter, timing.expressions)
        sections = with_posts(sections, trees, report.text, timing.expressions)
        timing.learn(sections, find_dated_after(report.text, passages, timing.expressions))
        headings = with_sections(find_headings(trees, sorter, report.text), sections, trees, sorter)
        speech = Speech(parsed, frozenset(one.start for one in headings.values()))
        sorter.learn_bodies(find_short_forms(trees, knowledge))
        matter = title_matter(report)
        memory = Memory(sorter, matter[1].text if matter is not None and matter[1] is not None else None, headings)
        section = read_section(report.text)
        sorter.learn_places(find_told_places(trees, sorter, war=section.is_war))
        teller = Teller(report, signed, speech, sorter, timing, drills=tells_of_drills(report.text, section.hostile))
        claims, faults = _claims(trees, teller, Finder(sorter, section, report.text, headings), memory)
        claims = carry_doers(name_boasters(point_fire_back(report, claims, trees), trees, sorter), trees)
        claims += with_rule("role", read_roles(report, trees, sorter, speech, signed))
        claims += with_rule("infobox", read_infobox(report, signed, report.published))
        claims += with_rule("blame", find_blames(report, claims, trees, sorter))
        claims += with_rule("blame", find_mutual_blames(report, claims, trees, sorter))
        claims += with_rule("blame", find_origins(report, claims, trees, speech, sorter))
        denied = find_denials(report, claims, speech, trees)
        denied += find_corrections(report, [*claims, *denied], speech, trees)
        claims += with_rule("denial", denied + find_disclaimers(report, claims, speech, trees))
        problems = (replace(fault, report=report.id) for fault in faults)
        return tuple(sorted(claims, key=place_in_report)), tuple(problems)


@lru_cache(maxsize=KNOWN_NAMES)
def _place_kind(knowledge: Knowledge, name: str) -> str | None:
    """What kind of place bears just this name, looked up once."""
    return knowledge.find_kind(name)


def _claims(
    trees: Sequence[Tree], teller: "Teller", finder: Finder, memory: Memory
) -> tuple[list[Claim], list[Problem]]:
    """The claims of all passages, read in order, since names and times carry from one to the next.

    A fault of ours costs the passage in which it lies, and is told.
    """
    filler, scenes = SlotFiller(finder.sorter, memory, teller.timing.covered), Scenes(finder.sorter, memory)
    claims: list[Claim] = []
    problems: list[Problem] = []
    for tree in trees:
        if tree.fault is not None:
            problems.append(_problem(tree, f"a passage was read as the parser left it: {tree.fault}"))
        try:
            memory.learn(tree)
            drafts = [draft for draft in finder.find(tree) if is_of_force(draft, memory, finder.sorter)]
            filled = zip(drafts, with_heading(tree, filler.fill_all(drafts), finder.headings), strict=True)
            again = [(draft, call_again(draft, slots, claims)) for draft, slots in filled]
            told = scenes.settle(tree, again, teller.tell)
            teller.timing.advance(tree)
        except Exception as error:  # noqa: BLE001  (one passage must not cost the others)
            problems.append(_problem(tree, f"a passage could not be read: {type(error).__name__}: {error}"))
        else:
            claims += [claim for group in told for claim in group]
    return claims, problems


def _problem(tree: Tree, message: str) -> Problem:
    return Problem(stage="claims", message=message, span=Span(start=tree.start, end=tree.start + len(tree.text)))


class Teller:
    """Makes claims of filled drafts; knows what of one report goes beyond a passage: voices, time and ids given."""

    def __init__(
        self, report: Report, reader: str, speech: Speech, sorter: Sorter, timing: Timing, *, drills: bool = False
    ) -> None:
        self.timing = timing
        self._report = report
        self._reader = reader
        self._speech = speech
        self._sorter = sorter
        self._drills = drills
        self._ids = ClaimIds(report)
        self._counted: tuple[Tree | None, tuple[NumberPhrase, ...]] = (None, ())

    def tell(self, draft: Draft, slots: Slots) -> list[Claim]:
        """The claims of a draft: one a place, or one without; a report that is denied is a claim of its own."""
        trigger = draft.tree.words[draft.trigger]
        mood = self._mood(draft)
        given = still_stands(draft) or is_presupposed(draft.tree, draft.trigger, draft.clause)
        fact = tells_fact(draft.tree, draft.clause)
        untrue = find_untrue(draft.tree, draft.trigger) if mood.polarity == "denied" else None
        at = untrue.start if untrue is not None else -1
        voiced = self._speech.of(trigger.start, trigger.end, mood, given=given, fact=fact, untrue=at)
        cues = tuple(one for one in voiced.heard if one.kind in {"report", "claim"})
        unnamed = voiced.reported if not voiced.reporters and cues else None
        polarity = "asserted" if untrue is not None else mood.polarity
        reported = replace(voiced, polarity=polarity, chain=voiced.reporters, hedge=unnamed, heard=cues)
        told = [voiced, reported] if voiced.reported else [voiced]
        places: tuple[PlaceMention | None, ...] = slots.places or (None,)
        if (tree := draft.tree) is not self._counted[0]:
            self._counted = tree, find_numbers(self._report.text, tree.start, tree.start + len(tree.text))
        counts = read_quantities(draft, self._counted[1])
        return [self._claim(draft, slots, place, saying, counts) for place in places for saying in told]

    def _claim(
        self,
        draft: Draft,
        slots: Slots,
        place: PlaceMention | None,
        voiced: Voiced,
        counts: tuple[Quantity, ...],
    ) -> Claim:
        """The claim that a draft makes at one of its places and in one of its voices, with its reasons."""
        report, trigger = self._report, draft.tree.words[draft.trigger]
        span = clause_span(draft) if voiced.polarity != "denied" else with_verdict(draft, clause_span(draft))
        when, period = self._when(draft, slots, place)
        when = before_report(when, report.published) if voiced.modality == "actual" else when
        claim = Claim(
            id=self._ids.give(trigger.start, trigger.end, slots.kind, place),
            report=report.id,
            start=span.start, end=span.end,
            text=report.text[span.start : span.end],
            trigger_start=trigger.start, trigger_end=trigger.end,
            kind=slots.kind,
            manner=read_manner(draft, slots.kind),
            response=read_response(draft, slots.kind),
            agent=self._doer(draft, slots, voiced),
            patient=slots.patient,
            means=slots.means,
            place=place,
            origin=slots.origin,
            destination=slots.destination,
            when=when,
            quantities=counts,
            polarity=voiced.polarity,
            modality=voiced.modality,
            hedge=voiced.hedge,
            attribution=voiced.chain,
            period=period,
            reader=self._reader,
        )  # fmt: skip
        return replace(claim, reasons=find_reasons(draft, slots, claim, voiced, self._sorter))

    def _doer(self, draft: Draft, slots: Slots, voiced: Voiced) -> ActorMention | None:
        """Who did it; a pronoun inside speech means whom its speakers mean."""
        if not voiced.chain:
            return slots.agent
        return name_spoken(slots.agent, voiced.chain, draft.tree, self._sorter, slots.kind)

    def _when(self, draft: Draft, slots: Slots, place: PlaceMention | None) -> tuple[When, str]:
        """The days of a draft at one of its places, and its period."""
        tree = draft.tree
        here = place is not None and place.start >= tree.start  # one carried from before stands in another passage
        when, period = self.timing.read(draft, place.end if place is not None and here else None)
        times = self.timing.in_passage(tree)
        return read_respective(when, tree, times, slots.places, place, self._report.published), period

    def _mood(self, draft: Draft) -> Mood:
        """A deed's mood: one of an exercise only could be, a protest that police meant to disperse was held."""
        mood = read_mood(draft.tree, draft.clause if draft.frame is MET else draft.trigger, draft.clause)
        fought = draft.noun and draft.kind == "clash"
        if still_stands(draft) or (fought and find_unfinished(draft.tree, draft.trigger) is not None):
            return Mood(hedge=mood.hedge)
        drilled = draft.kind in ACTS and (is_drilled(draft) or (self._drills and not draft.harm))
        if drilled and mood.modality == "actual":
            return Mood(polarity=mood.polarity, modality="possible", hedge=mood.hedge)
        met = draft.kind == "protest_or_celebration" and (draft.frame.role("subject") == "patient" or is_held(draft))
        return Mood(hedge=mood.hedge) if met and mood.modality == "planned" else mood
