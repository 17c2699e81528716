"""Arcs that the parser is known to hang wrong, set right before a passage is read.

The problem: the crowded sentences of news are parsed wrong in ways that recur. Bounds of a number are taken for
prepositions ("killed up to 40 people"), names for participles ("the siege of Dilling"), a sentence's only finite verb
for a participle of its subject ("Police fired on the crowd"). All rules of the reader ask the arcs, so that each such
fault costs claims or makes false ones. What we chose: one small function for each fault that the words and arcs alone
give away, in any sentence; the modules beside this one hold them by what they mend. They run in one order, for what
follows may rest on what was mended before: names and verbs first, then counts and clauses, then speakers, lists and
doers. A repair that would close a circle of arcs is left out. Rejected: rules of the reader that know the faults (each
rule would have to), and training alone (docs/model.md): it mends what is common, and rare faults move no weights.
"""

from typing import TYPE_CHECKING

from orontes.claims.repairs.apposed import APPOSED_REPAIRS
from orontes.claims.repairs.beginnings import BEGINNING_REPAIRS, free_clauses
from orontes.claims.repairs.bodies import BODY_REPAIRS
from orontes.claims.repairs.called import CALLED_REPAIRS
from orontes.claims.repairs.camps import name_camps
from orontes.claims.repairs.clauses import CLAUSE_REPAIRS, free_verb
from orontes.claims.repairs.counts import (
    count_bounded,
    free_lone_numbers,
    free_numbers,
    gather_ranges,
    gather_wounded,
    join_wounded,
    lead_numbers,
    put_figures,
)
from orontes.claims.repairs.days import DAY_REPAIRS, SCHEDULED_REPAIRS
from orontes.claims.repairs.dismissed import DISMISSED_REPAIRS
from orontes.claims.repairs.doers import DOER_REPAIRS, hang_between
from orontes.claims.repairs.each_day import EACH_DAY_REPAIRS
from orontes.claims.repairs.forms import FORM_REPAIRS, hang_near_participles
from orontes.claims.repairs.gapped import GAPPED_REPAIRS
from orontes.claims.repairs.governed import GOVERNED_REPAIRS
from orontes.claims.repairs.harmed import HARMED_REPAIRS
from orontes.claims.repairs.headlines import HEADLINE_REPAIRS, headline_verb
from orontes.claims.repairs.helped import HELPED_REPAIRS, lead_perfects
from orontes.claims.repairs.joined import JOINED_REPAIRS
from orontes.claims.repairs.kin import KIN_REPAIRS
from orontes.claims.repairs.leading import LEADING_REPAIRS
from orontes.claims.repairs.listed import LISTED_REPAIRS
from orontes.claims.repairs.lists import LIST_REPAIRS
from orontes.claims.repairs.loose import LOOSE_REPAIRS
from orontes.claims.repairs.misread import name_places
from orontes.claims.repairs.movements import MOVEMENT_REPAIRS
from orontes.claims.repairs.named_verbs import NAMED_VERB_REPAIRS
from orontes.claims.repairs.names import NAME_REPAIRS
from orontes.claims.repairs.openings import OPENING_REPAIRS
from orontes.claims.repairs.parted import PARTED_REPAIRS
from orontes.claims.repairs.participles import PARTICIPLE_REPAIRS
from orontes.claims.repairs.parts import PART_REPAIRS
from orontes.claims.repairs.reduced import mend_carrying, mend_noun_verbs, mend_reduced, tell_fates
from orontes.claims.repairs.relatives import RELATIVE_REPAIRS
from orontes.claims.repairs.saying import SAYING_REPAIRS, hang_said_clauses, open_citing, seat_quoted
from orontes.claims.repairs.shares import SHARE_REPAIRS
from orontes.claims.repairs.speakers import SPEAKER_REPAIRS
from orontes.claims.repairs.stray import STRAY_REPAIRS
from orontes.claims.repairs.strikes import STRIKE_REPAIRS, seat_carried_out
from orontes.claims.repairs.telegraphic import tell_headline
from orontes.claims.repairs.times import TIME_REPAIRS
from orontes.claims.repairs.titled import TITLED_REPAIRS
from orontes.claims.repairs.tolls import TOLL_REPAIRS
from orontes.claims.repairs.verbs import VERB_REPAIRS, lead_no_longer, verb_governed_gerunds
from orontes.claims.tree import Word, leads_to_roots, words_of_doc

if TYPE_CHECKING:
    from spacy.tokens import Doc


def mend(doc: "Doc", start: int, *, headline: bool = False) -> tuple[list[Word], "Doc"]:
    """The words of a parsed passage with such arcs set right, and the parsed passage with the same arcs."""
    found = words_of_doc(doc, start)
    told = tell_headline(list(found), headline=headline)
    words = repair_arcs(told if leads_to_roots(told) else list(found))
    if headline:
        told = headline_verb(list(words))
        words = told if leads_to_roots(told) else words
    return words, doc if words == found else _as_doc(doc, words)


def _as_doc(doc: "Doc", words: list[Word]) -> "Doc":
    """The parsed passage with other arcs and tags for its words; the gaps between them stay as they are."""
    from spacy.tokens import Doc  # noqa: PLC0415 - slow to import, and loaded already where something was parsed

    at = [token.i for token in doc if token.pos_ != "SPACE"] if len(words) < len(doc) else list(range(len(doc)))
    told = dict(zip(at, words, strict=True))
    heads = [at[told[k].head] if k in told and told[k].head >= 0 else k for k in range(len(doc))]
    return Doc(
        doc.vocab,
        words=[token.text for token in doc],
        spaces=[bool(token.whitespace_) for token in doc],
        pos=[told[token.i].pos if token.i in told else token.pos_ for token in doc],
        tags=[told[token.i].tag if token.i in told else token.tag_ for token in doc],
        deps=[told[token.i].dep if token.i in told else token.dep_ for token in doc],
        heads=[head if token.i in told else token.head.i for token, head in zip(doc, heads, strict=True)],
    )


def repair_arcs(words: list[Word]) -> list[Word]:
    """The words of a passage with such arcs set right; a repair that would close a circle of arcs is left out."""
    repairs = (
        *LOOSE_REPAIRS, *STRAY_REPAIRS, *NAME_REPAIRS, name_camps, *LEADING_REPAIRS, *JOINED_REPAIRS,
        *MOVEMENT_REPAIRS, *BODY_REPAIRS, *VERB_REPAIRS, *KIN_REPAIRS, *LISTED_REPAIRS,
        free_lone_numbers, join_wounded, gather_wounded, lead_numbers, put_figures,
        name_places, hang_said_clauses, open_citing, hang_near_participles, lead_perfects, free_numbers,
        gather_ranges, count_bounded, *TIME_REPAIRS, free_clauses, free_verb, seat_quoted,
        seat_carried_out, mend_noun_verbs, mend_reduced, mend_carrying, tell_fates, verb_governed_gerunds,
        lead_no_longer,
        *FORM_REPAIRS, *CLAUSE_REPAIRS, *TITLED_REPAIRS, *SPEAKER_REPAIRS, *SAYING_REPAIRS, *DISMISSED_REPAIRS,
        *APPOSED_REPAIRS, *BEGINNING_REPAIRS, *LIST_REPAIRS, *PART_REPAIRS, *DOER_REPAIRS, *DAY_REPAIRS,
        *EACH_DAY_REPAIRS, *HARMED_REPAIRS, *GAPPED_REPAIRS, *TOLL_REPAIRS, *HEADLINE_REPAIRS, *GOVERNED_REPAIRS,
        *HELPED_REPAIRS, *SCHEDULED_REPAIRS, *CALLED_REPAIRS, *NAMED_VERB_REPAIRS, *STRIKE_REPAIRS, *PARTICIPLE_REPAIRS,
        *OPENING_REPAIRS, *RELATIVE_REPAIRS, *PARTED_REPAIRS, *SHARE_REPAIRS, hang_between,
    )  # fmt: skip
    for repair in repairs:
        mended = repair(list(words))
        if mended != words and leads_to_roots(mended):
            words = mended
    return words
