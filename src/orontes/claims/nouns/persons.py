"""Whether a name is a person's, by its words and by what stands beside it.

"Captured" is said of towns and of men, and no gazetteer holds every village, so that an unknown name tells nothing by
itself. What tells is a given name before it, an age, a trade or "who" behind it, a person joined to it; and, of what
was captured, that it was so in a town or a country, was then tried or wounded, or is spoken of as "he".
"""

from collections.abc import Callable

from orontes.claims.lexicon import links_of, word_sets, words_of
from orontes.claims.tree import Tree, Word
from orontes.claims.word_classes import PAST

OLDEST = 110
OPENERS = frozenset({",", "_", "-", "--", "–", "—", "("})
CLOSERS = frozenset({",", ".", ")", ";"})
CAUGHT = frozenset({"obj", "nsubj:pass", "nsubj"})
DURING = frozenset({"in", "during", "after", "following"})
WHERE = frozenset({"in", "at", "near", "outside"})


def has_given_name(tree: Tree, first: int, last: int) -> bool:
    """Whether the name from word `first` to `last` is a given name or begins with one: "Omar Khalil"."""
    lists, given = word_sets("persons"), tree.words[first].lower
    return given in lists["given_names"] and (last > first or given not in lists["late"])


def is_told_as_person(tree: Tree, i: int, last: int) -> bool:
    """Whether an age, a trade or "who" stands behind a name headed by `i` up to `last`, or people are joined to it."""
    ones = word_sets("persons")["individuals"]
    if has_age(tree, last):
        return True
    for kid in tree.kids(i, "appos", "conj", "acl:relcl"):
        if kid.dep == "acl:relcl" and any(word.lower in {"who", "whom"} for word in tree.kids(kid.i)):
            return True
        joined = kid.dep == "conj" and kid.lower.removesuffix("s") in ones
        if kid.pos == "NOUN" and kid.i > i and (joined or (kid.dep == "appos" and kid.lower in ones)):
            return True
    return False


def has_age(tree: Tree, last: int) -> bool:
    """Whether an age stands behind a name, between commas or in brackets."""
    opener, age, closer = ([word.text for word in tree.words[last + 1 : last + 4]] + ["", "", "."])[:3]
    return opener in OPENERS and age.isdigit() and 0 < int(age) < OLDEST and closer in CLOSERS


def is_caught(tree: Tree, i: int, width: Callable[[int], int | None]) -> bool:
    """Whether what was captured is a person by what the sentence tells of it; `width` gives that of a known place."""
    lists, verb = word_sets("persons"), _catching(tree, i)
    if verb is None:
        return False
    passive = tree.words[i].dep != "obj"
    if passive and any(kid.lower in lists["tried"] for kid in tree.kids(verb.i, "conj")):
        return True
    if passive and any(tree.case(kid.i) in WHERE and width(kid.i) in {0, 2} for kid in tree.kids(verb.i, "obl")):
        return True
    if not passive and any(tree.case(kid.i) == "in" and width(kid.i) == 0 for kid in tree.kids(verb.i, "obl")):
        return True
    swoop = any(kid.lower in lists["swoops"] and tree.case(kid.i) in DURING for kid in tree.kids(verb.i, "obl"))
    return (passive and swoop) or any(_is_he(tree, word) for word in tree.words[i + 1 :])


def is_surely_caught(tree: Tree, i: int, width: Callable[[int], int | None], *, town: bool) -> bool:
    """Whether a name that was captured is a person's although a place may bear it too.

    Nothing that is a place is taken at a roadblock, along with its friends, while fleeing, or as "he" dined. Where no
    `town` of that name is known, whom detectives took, or who was taken in a country or after a shootout, is one too;
    towns are taken so as well.
    """
    lists, verb = word_sets("persons"), _catching(tree, i)
    if verb is None:
        return False
    above = tree.head(verb.i) if verb.dep == "conj" else None
    if above is not None and above.lower in lists["tried"] and tree.words[i].head == above.i:
        return True
    passive = tree.words[i].dep != "obj"
    if passive and any(_is_doing(tree, kid) for kid in tree.kids(verb.i, "advcl", "xcomp", "acl")):
        return True
    phrases = tree.kids(verb.i, "obl", "obl:agent", "nmod")
    if any(_tells_catch(tree, kid) for kid in phrases):
        return True
    if not town and any(_hints_catch(tree, kid, width, passive=passive) for kid in phrases):
        return True
    clauses = [
        kid for word in tree.kids(verb.i, "advcl", "parataxis") for kid in tree.kids(word.i, "nsubj", "nsubj:pass")
    ]
    return any(kid.lower in {"he", "she"} for kid in clauses)


def _tells_catch(tree: Tree, kid: Word) -> bool:
    """Whether a phrase beside a verb of catching tells that a person was caught: with friends, at a roadblock."""
    prep = tree.case(kid.i)
    if prep in {"with", "along with", "together with", "alongside"}:
        return noun_is(kid, "people") and not noun_is(kid, "force") and not kid.text[:1].isupper()
    narrow = prep in links_of("caught_at")
    return narrow and kid.lower in word_sets("persons")["spots"]


def _hints_catch(tree: Tree, kid: Word, width: Callable[[int], int | None], *, passive: bool) -> bool:
    """Whether a phrase speaks for a person where no town of that name is known."""
    lists, prep = word_sets("persons"), tree.case(kid.i)
    if prep == "by":
        return kid.lower in lists["catchers"]
    return (prep in DURING and kid.lower in lists["hunts"]) or (passive and prep == "in" and width(kid.i) == 2)


def noun_is(word: Word, *classes: str) -> bool:
    """Whether a word stands in one of the lists of common nouns."""
    return any(word.lower in word_sets("nouns")[name] for name in classes)


def _catching(tree: Tree, i: int) -> Word | None:
    """The verb of catching whose object or passive subject a word is, be it the second of two verbs."""
    verb = tree.head(i)
    if verb is None or tree.words[i].dep not in CAUGHT:
        return None
    catching, passive = word_sets("persons")["catching"], tree.words[i].dep != "obj"
    if verb.lower not in catching:
        second = (kid for kid in tree.kids(verb.i, "conj") if kid.lower in catching and kid.tag in PAST)
        verb = next(second, verb) if passive and tree.kid(verb.i, "aux:pass") is not None else verb
        return verb if verb.lower in catching else None
    bare = tree.kid(verb.i, "obj") is None and verb.tag in PAST
    return verb if not passive or bare or tree.kid(verb.i, "aux:pass") is not None else None


def _is_doing(tree: Tree, word: Word) -> bool:
    """Whether a participle tells what somebody did or suffered as he was caught: "hiding", "being wounded"."""
    lower = tree.words[word.i].lower
    being = any(kid.lower == "being" for kid in tree.kids(word.i, "aux", "aux:pass"))
    hurt = being and lower in words_of("caught_being")
    return hurt or lower in word_sets("persons")["doing"]


def bears_byname(tree: Tree, first: int, last: int) -> bool:
    """Whether a name of several words begins as those of persons do who are called after a child: "Abu Zubaydah"."""
    return last > first and tree.words[first].lower in words_of("parents_in_names")


def stands_as_place(tree: Tree, i: int, *, known: bool, alone: bool) -> bool:
    """Whether a name with a given name in it stands where places do: "captured Mina", "in Musa Qala", "Mina fell".

    `known` tells that a gazetteer holds it, `alone` that it is one word; a later "he" makes it a person.
    """
    lists, word, verb = word_sets("persons"), tree.words[i], tree.head(i)
    while word.dep == "conj" and verb is not None:
        word, verb = verb, tree.head(verb.i)
    if verb is None or any(_is_he(tree, later) for later in tree.words[i + 1 :]):
        return False
    if word.dep in {"obl", "nmod"}:
        return known and tree.case(word.i) in lists["inward"]
    if word.dep == "nsubj" and verb.lower in lists["falling"]:
        return known
    if word.dep not in CAUGHT or (word.dep == "nsubj" and tree.kid(verb.i, "aux:pass") is None):
        return False
    if verb.lower in lists["taking"]:
        return known or alone or verb.lower not in lists["catching"]
    return known and verb.lower in lists["touching"]


def _is_he(tree: Tree, word: Word) -> bool:
    """Whether a later pronoun speaks of a person who is not the one that tells the story ("he said")."""
    if word.lower not in word_sets("persons")["he"]:
        return False
    verb = tree.head(word.i)
    return verb is None or word.dep != "nsubj" or verb.lower not in word_sets("words")["say_verbs"]
