"""Arcs around speakers told by office and name, and around what they say in two clauses, that the parser hangs wrong.

As in "…, the province's deputy governor, Noor Saleh, said on Sunday", "An ally of the army, MNLF, claimed", "said its
men held the town and that they had killed nine", "drones hit a depot in Bara and in Kosti, a source told Noor News".
"""

from dataclasses import replace

from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.tree import Word, kids_of
from orontes.claims.word_classes import NOMINALS, NOUNS, SUBJECTS, VERBS

LONGEST = 9
"""Words of an office or a name between two commas."""
OFFICES = frozenset({"people", "titles", "force"})
BEHIND = frozenset({"obj", "iobj", "obl", "obl:unmarked", "obl:tmod", "nmod", "punct"})


def seat_titled(words: list[Word]) -> list[Word]:
    """An office and a name between commas before "said" are who says it, also where they were listed with a place."""
    for verb in list(words):
        if verb.pos != "VERB" or verb.lower not in words_of("say_verbs") or words[verb.i - 1].text != ",":
            continue
        if kids_of(words, verb.i, *SUBJECTS):
            continue
        name = _stretch_before(words, verb.i - 1)
        office = _stretch_before(words, name[0] - 1) if name is not None else None
        if name is None or office is None:
            continue
        head, named = _head_of(words, office), _head_of(words, name)
        if head is None or named is None or words[named].pos != "PROPN" or words[head].pos not in NOUNS:
            continue
        if not noun_classes(words[head].lower) & OFFICES and words[head].lower not in words_of("offices"):
            continue
        words[head] = replace(words[head], dep="nsubj", head=verb.i)
        words[named] = replace(words[named], dep="appos", head=head)
    return words


def _stretch_before(words: list[Word], comma: int) -> tuple[int, int] | None:
    """The words between a comma and the one before it, where they are few and hold no verb."""
    if comma <= 0 or words[comma].text != ",":
        return None
    first = comma
    while first > 0 and words[first - 1].text != ",":
        first -= 1
    inside = words[first:comma]
    fits = first > 0 and 0 < len(inside) <= LONGEST and not any(word.pos in VERBS for word in inside)
    return (first, comma - 1) if fits else None


def _head_of(words: list[Word], stretch: tuple[int, int]) -> int | None:
    """The one noun of a stretch that hangs on a word outside it."""
    first, last = stretch
    heads = [word for word in words[first : last + 1] if not first <= word.head <= last]
    nouns = [word.i for word in heads if word.pos in NOMINALS]
    case = any(word.dep == "case" and word.head in nouns for word in words[first : last + 1])
    return nouns[0] if len(nouns) == 1 and not case else None


def name_subjects(words: list[Word]) -> list[Word]:
    """Of two subjects with only commas around the second, the second names the first: "An ally, MNLF, claimed"."""
    for second in list(words):
        if second.dep != "nsubj" or second.pos != "PROPN" or second.head <= second.i:
            continue
        first = next((kid for kid in kids_of(words, second.head, "nsubj") if kid.i < second.i), None)
        low = min([second.i, *(kid.i for kid in kids_of(words, second.i, "det", "compound", "flat"))])
        high = max([second.i, *(kid.i for kid in kids_of(words, second.i, "flat"))])
        if first is None or first.pos not in NOUNS or words[low - 1].text != "," or words[high + 1].text != ",":
            continue
        if high + 2 == second.head and not any(w.pos in VERBS for w in words[first.i : low]):
            words[second.i] = replace(second, dep="appos", head=first.i)
    return words


def join_said(words: list[Word]) -> list[Word]:
    """What stands behind "and that" is said as well: "said its men held the town and that they had killed nine"."""
    for verb in list(words):
        above = words[verb.head] if verb.head >= 0 else verb
        if verb.dep != "conj" or above.lower not in words_of("say_verbs") or above.i > verb.i:
            continue
        below = kids_of(words, verb.i)
        marked = next((kid for kid in below if kid.dep == "mark" and kid.lower == "that"), None)
        said = next((kid for kid in kids_of(words, above.i, "ccomp") if above.i < kid.i < verb.i), None)
        if marked is not None and said is not None and words[marked.i - 1].lower in {"and", "but"}:
            words[verb.i] = replace(verb, head=said.i)
    return words


def part_telling(words: list[Word]) -> list[Word]:
    """Who tells somebody at a sentence's end, behind a comma, tells what stands before: "…, a source told Noor"."""
    verb = next((word for word in reversed(words) if word.pos == "VERB"), None)
    if verb is None or verb.lower not in words_of("saying") or verb.dep != "conj" or verb.head < 0:
        return words
    below = kids_of(words, verb.i)
    subject = next((kid for kid in below if kid.dep == "nsubj" and kid.i < verb.i), None)
    if subject is None or any(kid.i > verb.i and kid.dep not in BEHIND for kid in below):
        return words
    first = _first_word(words, subject.i)
    if first < 1 or words[first - 1].text != "," or any(kid.dep == "mark" for kid in below):
        return words
    for kid in below:
        if kid.i < first - 1:
            words[kid.i] = replace(kid, head=verb.head)
    words[verb.i] = replace(verb, dep="parataxis")
    return words


def _first_word(words: list[Word], i: int) -> int:
    """The first word of a noun's phrase."""
    first = i
    for word in words:
        at = word
        while at.head >= 0 and at.i != i:
            at = words[at.head]
        if at.i == i and word.i < first:
            first = word.i
    return first


TITLED_REPAIRS = (seat_titled, name_subjects, join_said, part_telling)
"""The repairs of this module in the order in which they are made."""
