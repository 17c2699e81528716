"""Arcs that the parser is known to hang wrong, set right before a passage is read.

Only faults that a rule can tell from the words alone: bounds of a number taken for prepositions ("killed up to 40
people"), a name taken for a participle ("the siege of Dilling"), and a sentence's only finite verb read as a participle
of its subject ("Police fired on the crowd").
"""

from dataclasses import replace
from typing import TYPE_CHECKING

from orontes.claims.frames import load_frames
from orontes.claims.lexicon import links_of
from orontes.claims.repairs_beginnings import BEGINNING_REPAIRS
from orontes.claims.repairs_between import hang_between
from orontes.claims.repairs_bodies import BODY_REPAIRS
from orontes.claims.repairs_clauses import CLAUSE_REPAIRS, free_verb
from orontes.claims.repairs_counts import (
    counted_alone,
    counted_harmed,
    counted_up_to,
    counted_wounded,
    gather_ranges,
    lead_numbers,
    put_figures,
)
from orontes.claims.repairs_dated import DATED_REPAIRS
from orontes.claims.repairs_days import DAY_REPAIRS
from orontes.claims.repairs_doers import DOER_REPAIRS
from orontes.claims.repairs_forms import FORM_REPAIRS
from orontes.claims.repairs_gapped import GAPPED_REPAIRS
from orontes.claims.repairs_governed import GOVERNED_REPAIRS
from orontes.claims.repairs_harmed import HARMED_REPAIRS
from orontes.claims.repairs_headlines import HEADLINE_REPAIRS, headline_verb
from orontes.claims.repairs_helped import HELPED_REPAIRS
from orontes.claims.repairs_lists import LIST_REPAIRS
from orontes.claims.repairs_movements import MOVEMENT_REPAIRS
from orontes.claims.repairs_named_verbs import NAMED_VERB_REPAIRS
from orontes.claims.repairs_names import NAME_REPAIRS
from orontes.claims.repairs_parts import PART_REPAIRS
from orontes.claims.repairs_reduced import mend_carrying, mend_noun_verbs, mend_reduced, tell_fates
from orontes.claims.repairs_saying import SAYING_REPAIRS, seat_quoted
from orontes.claims.repairs_scheduled import SCHEDULED_REPAIRS
from orontes.claims.repairs_speakers import SPEAKER_REPAIRS
from orontes.claims.repairs_strikes import STRIKE_REPAIRS, seat_carried_out
from orontes.claims.repairs_times import TIME_REPAIRS
from orontes.claims.repairs_titled import TITLED_REPAIRS
from orontes.claims.repairs_tolls import TOLL_REPAIRS
from orontes.claims.repairs_verbs import VERB_REPAIRS, governed_gerunds, no_longer
from orontes.claims.tree import Word, leads_to_roots, words_of_doc
from orontes.claims.word_classes import NOUNS

if TYPE_CHECKING:
    from spacy.tokens import Doc

BOUNDS = frozenset(
    {
        ("up", "to"),
        ("at", "least"),
        ("at", "most"),
        ("more", "than"),
        ("less", "than"),
        ("fewer", "than"),
        ("close", "to"),
        ("as", "many", "as"),
    }
)


def mend(doc: "Doc", start: int, *, headline: bool = False) -> tuple[list[Word], "Doc"]:
    """The words of a parsed passage with such arcs set right, and the parsed passage with the same arcs."""
    found = words_of_doc(doc, start)
    words = repair_arcs(list(found))
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
        *NAME_REPAIRS, *MOVEMENT_REPAIRS, *BODY_REPAIRS, *VERB_REPAIRS,
        counted_alone, counted_harmed, counted_wounded, lead_numbers, put_figures,
        _name_places, _said_clauses, _citing, _near_participles, _perfects, _free_numbers, gather_ranges,
        counted_up_to, *TIME_REPAIRS, _free_clauses, free_verb, seat_quoted,
        seat_carried_out, mend_noun_verbs, mend_reduced, mend_carrying, tell_fates, governed_gerunds, no_longer,
        *FORM_REPAIRS, *CLAUSE_REPAIRS, *TITLED_REPAIRS, *SPEAKER_REPAIRS, *SAYING_REPAIRS, *BEGINNING_REPAIRS,
        *LIST_REPAIRS, *PART_REPAIRS, *DOER_REPAIRS, *DAY_REPAIRS, *DATED_REPAIRS, *HARMED_REPAIRS,
        *GAPPED_REPAIRS, *TOLL_REPAIRS, *HEADLINE_REPAIRS, *GOVERNED_REPAIRS, *HELPED_REPAIRS, *SCHEDULED_REPAIRS,
        *NAMED_VERB_REPAIRS, *STRIKE_REPAIRS, hang_between,
    )  # fmt: skip
    for repair in repairs:
        mended = repair(list(words))
        if mended != words and leads_to_roots(mended):
            words = mended
    return words


def _citing(words: list[Word]) -> list[Word]:
    """As in "reported, citing a resident": the participle is a clause, not a preposition."""
    for word in list(words):
        if word.dep == "case" and word.lower in {"citing", "quoting"} and word.head > word.i:
            cited = words[word.head]
            if cited.head >= 0:
                words[word.i] = replace(word, dep="advcl", head=cited.head, pos="VERB")
                words[cited.i] = replace(cited, dep="obj", head=word.i)
    return words


def _said_clauses(words: list[Word]) -> list[Word]:
    """A clause with "that" and a subject of its own behind a comma is what the verb before says, not the noun's."""
    for verb in list(words):
        if verb.dep not in {"acl:relcl", "acl"} or verb.head < 0:
            continue
        kids = [word for word in words if word.head == verb.i]
        mark = next((kid for kid in kids if kid.dep == "mark" and kid.lower == "that" and kid.pos == "SCONJ"), None)
        above = words[words[verb.head].head] if words[verb.head].head >= 0 else None
        own_subject = any(kid.dep.startswith("nsubj") for kid in kids)
        if mark is None or above is None or above.pos != "VERB" or not own_subject or words[mark.i - 1].text != ",":
            continue
        if not any(word.head == above.i and word.dep == "ccomp" for word in words):
            words[verb.i] = replace(verb, dep="ccomp", head=above.i)
    return words


def _near_participles(words: list[Word]) -> list[Word]:
    """A participle behind "reports of rebels" describes the rebels."""
    for word in list(words):
        if word.dep != "acl" or word.tag != "VBG" or word.i < 2:
            continue
        before = words[word.i - 1]
        of = any(kid.head == before.i and kid.lower == "of" for kid in words[max(0, before.i - 4) : before.i])
        if before.head == word.head and before.dep == "nmod" and before.pos in NOUNS and of:
            words[word.i] = replace(word, head=before.i)
    return words


def _perfects(words: list[Word]) -> list[Word]:
    """Perfects taken for possession: "had previously evacuated fighters" is no having of evacuated fighters."""
    for verb in list(words):
        if verb.dep != "amod" or verb.head < 0 or not (verb.tag == "VBN" or _counts_behind(words, verb)):
            continue
        noun = words[verb.head]
        at = verb.i - 1
        while at > 0 and words[at].pos == "ADV":
            at -= 1
        had = words[at]
        if had.lower not in {"had", "has", "have"} or noun.dep != "obj" or noun.head != had.i:
            continue
        for word in list(words):
            if word.head == had.i and word.i != verb.i:
                words[word.i] = replace(word, head=verb.i)
        words[verb.i] = replace(verb, dep=had.dep, head=had.head, pos="VERB", tag="VBN")
        words[had.i] = replace(had, dep="aux", head=verb.i, pos="AUX")
        words[noun.i] = replace(words[noun.i], head=verb.i)
    return words


def _counts_behind(words: list[Word], verb: Word) -> bool:
    """Whether what looks like an adjective stands before a number, as none does: "had uprooted 9,000 people"."""
    behind = words[verb.i + 1].pos if verb.i + 1 < len(words) else ""
    return verb.tag == "JJ" and verb.lower in load_frames().base_of and behind in {"NUM", "DET"}


def _free_clauses(words: list[Word]) -> list[Word]:
    """A noun behind "as" or "after" and before "were" leads a clause: "erupted as prisoners were freed"."""
    by_verb: dict[int, list[Word]] = {}
    for word in words:
        if word.dep in {"aux", "aux:pass"} and word.head >= 0:
            by_verb.setdefault(word.head, []).append(word)
    for at, helpers in sorted(by_verb.items()):
        verb = words[at]
        if any(word.head == verb.i and word.dep.startswith("nsubj") for word in words):
            continue
        noun = words[helpers[0].i - 1]
        mark = next(
            (w for w in words if w.head == noun.i and w.dep == "case" and w.lower in links_of("before_clauses")), None
        )
        if mark is None or noun.pos not in NOUNS or noun.dep not in {"obl", "nmod"} or noun.head < 0:
            continue
        passive = any(word.dep == "aux:pass" for word in helpers)
        words[mark.i] = replace(mark, dep="mark", head=verb.i)
        words[verb.i] = replace(verb, dep="advcl", head=noun.head if verb.head == noun.head else verb.head)
        words[noun.i] = replace(noun, dep="nsubj:pass" if passive else "nsubj", head=verb.i)
    return words


def _name_places(words: list[Word]) -> list[Word]:
    """A capitalised word behind "of" or "in" that was taken for a participle is a name."""
    for word in list(words):
        if word.i < 1 or word.pos != "VERB" or word.tag not in {"VBG", "VBN"} or not word.text[:1].isupper():
            continue
        before = words[word.i - 1]
        if before.lower in {"of", "in", "at", "near", "from"} and before.head == word.i and words[0].text != word.text:
            words[before.i] = replace(before, dep="case", pos="ADP")
            words[word.i] = replace(word, pos="PROPN", tag="NNP", dep="nmod" if word.dep == "acl" else "obl")
    return words


def _free_numbers(words: list[Word]) -> list[Word]:
    """A phrase that begins with the bounds of its number is the verb's object, not a circumstance."""
    for word in list(words):
        if word.dep not in {"obl", "nmod"} or word.head < 0 or words[word.head].pos != "VERB":
            continue
        number = next((k for k in words if k.head == word.i and k.dep == "nummod" and k.pos == "NUM"), None)
        if number is None or any(k.dep == "obj" and k.head == word.head for k in words):
            continue
        before = tuple(k.lower for k in words[max(0, number.i - 3) : number.i])
        length = next((n for n in (2, 3) if before[-n:] in BOUNDS), 0)
        if length and (number.i - length == 0 or words[number.i - length - 1].pos != "ADP"):
            words[word.i] = replace(word, dep="obj")
            for k in range(number.i - length, number.i):
                words[k] = replace(words[k], dep="advmod", head=number.i)
    return words
