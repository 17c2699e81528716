"""Arcs around a speaker at the end of a sentence that the parser hangs wrong: "…, killing three, Mayor Noor said".

A number before a comma counts no name behind it, a name between a comma and the last verb of saying is who says it,
and a word such as "tore" is no comparative, since those end in "-er".
"""

from dataclasses import replace

from orontes.claims.lexicon import words_of
from orontes.claims.tree import Word, kid_of, kids_of
from orontes.claims.word_classes import NOMINALS

FEWEST = 5
COMPARATIVES = frozenset({"JJR", "RBR"})
SPEAKING = frozenset({"nsubj", "obj"})
"""Relations of a speaker before or behind the verb ("said the hospital"); who was told something is neither."""
MISHUNG = frozenset({"obj", "conj", "appos", "nmod:unmarked", "obl:unmarked", "dep", "orphan"})
IN_NAME = frozenset({"flat", "nmod:desc", "compound", "amod", "det", "nmod:poss", "case", "nmod", "cc", "conj"})


def free_past_tenses(words: list[Word]) -> list[Word]:
    """A "comparative" that does not look like one is the verb of the noun before it: "A missile tore through"."""
    for verb in list(words):
        if verb.tag not in COMPARATIVES or verb.lower not in words_of("tearing"):
            continue
        words[verb.i] = replace(verb, pos="VERB", tag="VBD")
        before = words[verb.i - 1] if verb.i else verb
        if before.pos in NOMINALS and before.head == verb.i:
            words[before.i] = replace(before, dep="nsubj")
    return words


def part_numbers(words: list[Word]) -> list[Word]:
    """A number with a comma behind it stands for people itself: "killing three, Mayor Noor said"."""
    for number in list(words):
        head = words[number.head] if number.head >= 0 else None
        comma = words[number.i + 1 : number.i + 2]
        if number.dep != "nummod" or head is None or head.i < number.i + 2 or comma[0].text != ",":
            continue
        verb = _last_saying(words)
        if verb is None or head.head < 0 or _name_before(words, verb) != head.i:
            continue
        words[number.i] = replace(number, dep=head.dep, head=head.head)
        words[head.i] = replace(head, dep="nsubj", head=verb)
    return words


def seat_speakers(words: list[Word]) -> list[Word]:
    """Who stands between a comma and a sentence's last verb of saying is its subject, whatever arc it was given."""
    verb = _last_saying(words)
    if verb is None or kids_of(words, verb, *SPEAKING):
        return words
    name = _name_before(words, verb)
    if name is not None and words[name].dep in MISHUNG:
        words[name] = replace(words[name], dep="nsubj", head=verb)
    return words


def lift_sayings(words: list[Word]) -> list[Word]:
    """A last verb of saying behind a comma and its speaker is the main one: "hit while near Bara, X announced"."""
    verb = _last_saying(words)
    speaker = kid_of(words, verb, "nsubj") if verb is not None else None
    if verb is None or speaker is None or words[verb].dep != "advcl" or speaker.i != verb - 1 or verb < FEWEST:
        return words
    root = next(word for word in words if word.head < 0)
    marks = kids_of(words, verb, "mark")
    if root.i > speaker.i or words[speaker.i - 1].text != "," or not marks:
        return words
    for kid in kids_of(words, verb):
        if kid.i < speaker.i:
            words[kid.i] = replace(kid, head=root.i, dep="advmod" if kid.dep == "mark" else kid.dep)
    words[root.i] = replace(words[root.i], dep="ccomp", head=verb)
    words[verb] = replace(words[verb], dep="ROOT", head=-1)
    return words


def list_speakers(words: list[Word]) -> list[Word]:
    """Two who speak behind the last comma are a list of their own: "wounding eight, police and officials said"."""
    verb = _last_saying(words)
    if verb is None or kids_of(words, verb, *SPEAKING):
        return words
    comma = next((k for k in range(verb - 1, -1, -1) if words[k].text == ","), verb)
    heads = [word for word in words[comma + 1 : verb] if not comma < word.head < verb]
    alike = len({word.head for word in heads}) == 1 and all(word.dep == "conj" for word in heads)
    if len(heads) > 1 and alike and heads[0].head < comma:
        for other in heads[1:]:
            words[other.i] = replace(other, head=heads[0].i)
    return words


def join_speakers(words: list[Word]) -> list[Word]:
    """Two who speak behind the last comma are both its speakers: "took the town, an official and two nurses said"."""
    verb = _last_saying(words)
    if verb is None or kids_of(words, verb, "xcomp"):
        return words
    second = next((kid for kid in kids_of(words, verb, "nsubj") if kid.i < verb), None)
    if second is None:
        return words
    comma = next((k for k in range(second.i, -1, -1) if words[k].text == ","), None)
    links = [word for word in words[(comma or 0) + 1 : second.i] if word.lower == "and"]
    if comma is None or len(links) != 1 or _is_inside(words, links[0], comma, second):
        return words
    first = [word for word in words[comma + 1 : links[0].i] if not comma < word.head < links[0].i]
    if len(first) != 1 or first[0].pos not in NOMINALS or first[0].dep not in MISHUNG | {"nmod", "obl"}:
        return words
    words[first[0].i] = replace(first[0], dep="nsubj", head=verb)
    words[second.i] = replace(second, dep="conj", head=first[0].i)
    words[links[0].i] = replace(links[0], dep="cc", head=second.i)
    return _seat_above(words, verb)


def _is_inside(words: list[Word], link: Word, comma: int, second: Word) -> bool:
    """Whether an "and" joins within one phrase, or a case before it makes the phrase no speaker's."""
    cased = any(word.dep == "case" for word in words[comma + 1 : link.i] if not comma < word.head < link.i)
    return cased or any(word.pos == "VERB" for word in words[comma + 1 : second.i])


def _seat_above(words: list[Word], verb: int) -> list[Word]:
    """A verb of saying that was joined to what it says, above it."""
    said = words[verb]
    if said.dep == "conj" and said.head >= 0 and words[said.head].head < 0:
        words[said.head] = replace(words[said.head], dep="ccomp", head=verb)
        words[verb] = replace(said, dep="ROOT", head=-1)
    return words


def _last_saying(words: list[Word]) -> int | None:
    """The verb of saying that ends a sentence, with at most whom it was told and when behind it."""
    for word in reversed(words):
        if word.pos == "VERB":
            return word.i if word.lower in words_of("saying") and word.tag == "VBD" else None
    return None


def _name_before(words: list[Word], verb: int) -> int | None:
    """The head of the noun phrase that fills the words from the comma before a verb up to it."""
    comma = next((k for k in range(verb - 1, -1, -1) if words[k].text in {",", "”", '"'}), None)
    if comma is None or comma == verb - 1:
        return None
    inside = words[comma + 1 : verb]
    heads = [word for word in inside if not comma < word.head < verb]
    rest = all(word.dep in IN_NAME for word in inside if word not in heads)
    named = any(word.pos == "PROPN" and word.dep == "flat" for word in inside)
    if len(heads) != 1 or not rest or not (named or heads[0].pos in NOMINALS):
        return None
    case = any(word.dep in {"case", "cc"} and word.head == heads[0].i for word in inside)
    return None if case else heads[0].i


SPEAKER_REPAIRS = (free_past_tenses, part_numbers, lift_sayings, join_speakers, list_speakers, seat_speakers)
"""The repairs of this module in the order in which they are made."""
