"""Small words around a verb that the parser hangs on what stands behind them, and modifiers that it takes for verbs.

As in "called off the assault", "were set free hours later", "killed upwards of 100 soldiers", "killed by falling
debris near the market", "from neighbouring Niger's base".
"""

from dataclasses import replace

from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.tree import Word, kid_of, kids_of
from orontes.claims.word_classes import NOUNS

_PAIRED = frozenset({"in", "at", "on", "inside", "near", "around", "within"})
_MODIFIED = frozenset({"NOUN", "PROPN", "ADJ"})


def bind_particles(words: list[Word]) -> list[Word]:
    """As in "called off the assault": "off" belongs to the verb before it, and what follows is its object."""
    for verb in list(words):
        behind = words[verb.i + 1] if verb.i + 1 < len(words) else verb
        if (
            verb.pos != "VERB"
            or verb.lower not in words_of("undone_by") | {"kick", "kicks", "kicked", "kicking"}
            or behind.lower not in {"off", "out"}
        ):
            continue
        thing = words[behind.head] if behind.head > behind.i and behind.dep == "case" else None
        if thing is not None and thing.head == verb.i and thing.dep in {"obl", "nmod"}:
            words[behind.i] = replace(behind, dep="compound:prt", head=verb.i)
            words[thing.i] = replace(thing, dep="obj")
    return words


def bind_free(words: list[Word]) -> list[Word]:
    """As in "two were set free hours later": "free" belongs to "set" before it, whatever stands behind."""
    for free in list(words[1:]):
        verb = words[free.i - 1]
        if free.lower == "free" and verb.lower == "set" and verb.pos == "VERB" and free.head > free.i:
            words[free.i] = replace(free, dep="xcomp", head=verb.i)
    return words


def bound_upwards(words: list[Word]) -> list[Word]:
    """As in "killed upwards of 100 soldiers": the words bound the number, and those counted stand in their place."""
    for bound, of in zip(list(words), words[1:], strict=False):
        if bound.lower not in {"upwards", "upward"} or of.lower != "of" or bound.head < 0:
            continue
        number = words[of.i + 1] if of.i + 1 < len(words) else of
        thing = words[number.head] if number.dep == "nummod" and number.head > number.i else number
        if number.pos != "NUM" or thing.head != bound.i:
            continue
        obj = words[bound.head].pos == "VERB" and bound.i > bound.head and kid_of(words, bound.head, "obj") is None
        words[thing.i] = replace(thing, dep="obj" if obj else bound.dep, head=bound.head)
        words[bound.i] = replace(bound, dep="advmod", head=number.i)
        words[of.i] = replace(of, dep="fixed", head=bound.i)
    return words


def describe_movers(words: list[Word]) -> list[Word]:
    """As in "killed by falling debris near the market": a participle of what moves by itself describes its noun."""
    for gerund in list(words[1:]):
        by, above = words[gerund.i - 1], words[gerund.head] if gerund.head >= 0 else None
        if gerund.tag != "VBG" or gerund.lower not in words_of("moving_by_itself") or above is None:
            continue
        thing = next((kid for kid in kids_of(words, gerund.i, "obj") if kid.i > gerund.i), None)
        between = words[gerund.i + 1 : thing.i] if thing is not None else []
        if thing is None or by.lower not in {"by", "from"} or any(w.pos not in _MODIFIED for w in between):
            continue
        _describe(words, gerund, by, replace(thing, dep="obl:agent" if by.lower == "by" else "obl", head=above.i))
    return words


def _describe(words: list[Word], told: Word, case: Word, thing: Word) -> None:
    """Seats a thing behind its preposition, with the form that was taken for a verb as what describes it."""
    words[thing.i] = thing
    words[case.i] = replace(case, pos="ADP", tag="IN", dep="case", head=thing.i)
    words[told.i] = replace(told, pos="ADJ", tag="JJ", dep="amod", head=thing.i)
    for kid in kids_of(words, told.i):
        if kid.i not in {case.i, thing.i}:
            words[kid.i] = replace(kid, head=thing.head)


def describe_neighbours(words: list[Word]) -> list[Word]:
    """As in "from neighbouring Niger's base": a word for what lies beside is no verb."""
    for near in list(words[1:]):
        if near.lower not in words_of("neighbouring") or near.pos != "VERB" or near.dep not in {"advcl", "acl"}:
            continue
        thing = next((kid for kid in kids_of(words, near.i, "obj") if kid.i > near.i), None)
        before = words[near.i - 1]
        if thing is None or near.head < 0 or before.head != near.i or before.dep not in {"mark", "case"}:
            continue
        noun = words[near.head].pos in NOUNS
        _describe(words, near, before, replace(thing, dep="nmod" if noun else "obl", head=near.head))
    return words


def hang_names_of_sites(words: list[Word]) -> list[Word]:
    """As in "Odesa grain port": the name before a word for what a site is for belongs to the site."""
    for name in list(words):
        use = words[name.head] if name.head == name.i + 1 else None
        site = words[use.head] if use is not None and use.head == use.i + 1 else None
        if use is None or site is None or name.pos != "PROPN" or use.pos != "NOUN" or site.pos not in NOUNS:
            continue
        chained = name.dep == use.dep == "compound" and "place" in noun_classes(site.lower)
        if chained and not noun_classes(use.lower) & {"place", "force", "people"}:
            words[name.i] = replace(name, head=site.i)
    return words


def join_paired_links(words: list[Word]) -> list[Word]:
    """As in "in and around Goma": two prepositions before one name, of which the first was taken for an adverb."""
    for first, link, second in zip(list(words), words[1:], words[2:], strict=False):
        named = words[second.head] if second.dep == "case" and second.head > second.i else None
        if named is None or link.lower not in {"and", "or"} or first.lower not in _PAIRED or first.head < 0:
            continue
        if first.dep == "case" or named.dep != "conj" or named.head not in {first.i, first.head}:
            continue
        words[named.i] = replace(named, dep="nmod" if words[first.head].pos in NOUNS else "obl", head=first.head)
        words[first.i] = replace(first, dep="case", head=named.i)
        words[link.i] = replace(link, dep="cc", head=second.i)
        words[second.i] = replace(second, dep="conj", head=first.i)
    return words


def hang_goals_of_entrances(words: list[Word]) -> list[Word]:
    """As in "at the entrance to Goma": what the entrance leads to is told by it, and not by the verb."""
    for entrance, to in zip(list(words), words[1:], strict=False):
        goal = words[to.head] if to.lower == "to" and to.dep == "case" and to.head > to.i else None
        if goal is None or entrance.pos != "NOUN" or entrance.lower not in words_of("entrances"):
            continue
        if goal.dep == "obl" and goal.head == entrance.head and entrance.dep in {"obl", "nmod", "obj"}:
            words[goal.i] = replace(goal, dep="nmod", head=entrance.i)
    return words


LOOSE_REPAIRS = (
    join_paired_links,
    hang_goals_of_entrances,
    hang_names_of_sites,
    bind_particles,
    bind_free,
    bound_upwards,
    describe_movers,
    describe_neighbours,
)
