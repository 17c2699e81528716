"""The light verb of an event noun ("launched an attack"), and nouns that only warn of a deed ("air raid sirens")."""

from collections.abc import Iterator

from orontes.claims.deeds.arguments import resolve_relative
from orontes.claims.frames import FrameIndex, load_frames
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.tree import Tree, Word
from orontes.claims.word_classes import PAST, VERBS
from orontes.language import list_ordinary

_AWAY = frozenset({"off", "back"})


def is_alarm(tree: Tree, n: int) -> bool:
    """Whether an event noun only names what warns of such events, or says that people do not work ("on strike")."""
    above = tree.head(n)
    idle = tree.words[n].lower == "strike" and tree.case(n) == "on" and tree.kid(n, "det") is None
    if idle and (tree.kid(n, "cop") is not None or (above is not None and above.lower in words_of("idling"))):
        return True
    if n + 1 >= len(tree):
        return False
    behind = tree.words[n + 1]
    men = behind.i == tree.words[n].head and "force" in noun_classes(behind.lower)  # "a sabotage group"
    return behind.lower in words_of("alarms") or (men and tree.words[n].dep in {"compound", "amod"})


def is_made_of(tree: Tree, n: int) -> bool:
    """Whether an event noun only says what was made of one told before: "making it the deadliest attack in years"."""
    above = tree.head(n)
    if above is None or above.lower not in words_of("making") or tree.words[n].dep not in {"obj", "xcomp"}:
        return False
    return any(kid.i < n and kid.lower in {"it", "this", "that"} for kid in tree.kids(above.i, "obj", "iobj"))


def names_no_deed(tree: Tree, n: int) -> bool:
    """Whether an event noun only names what warns of such events, what carries news, or what was made of one."""
    outside = tree.words[n].lower == "control" and tree.case(n) in {"outside", "beyond", "out of"}
    return outside or is_alarm(tree, n) or is_made_of(tree, n) or is_medium(tree, n)


OVER = frozenset({"over", "finished", "done", "decided"})


def find_light_verb(tree: Tree, n: int, index: FrameIndex) -> int | None:
    """The light verb that an event noun depends on: "launched an attack", "clashes erupted", "raids carried out by"."""
    word, head = tree.words[n], tree.head(n)
    reduced = next((kid.i for kid in _participles(tree, n) if index.base_of.get(kid.lower) in index.light_verbs), None)
    if reduced is None and head is not None and word.dep == "nsubj" and head.lower in words_of("going_on"):
        return head.i if tree.kid(head.i, "cop") is not None else None
    unfinished = find_unfinished(tree, n)
    if reduced is None and unfinished is not None:
        return unfinished
    if reduced is not None or head is None or head.pos not in VERBS:
        return reduced
    goes_on = head.lower in words_of("goes") and any(kid.lower == "on" for kid in tree.kids(head.i))
    if (word.dep == "nsubj" and goes_on) or is_suffered(tree, n):
        return None if _is_aside(tree, n) else head.i
    named = [kid for kid in tree.kids(n, "det", "nmod:poss") if kid.lower not in words_of("indefinite")]
    told = head.lower in words_of("reported") and not named
    if told and (word.dep == "nsubj:pass" or (word.dep == "nsubj" and tree.kid(head.i, "obj", "ccomp", "aux") is None)):
        return head.i
    base = index.base_of.get(head.lower)
    light = base in index.light_verbs | index.happen or (base == "call" and _is_called_in(tree, n, head))
    fended_off = head.lower in words_of("beating_back") and any(kid.lower in _AWAY for kid in tree.kids(head.i))
    if not light or fended_off or word.dep not in {"obj", "nsubj:pass", "nsubj", "obl"}:
        return None
    takes_place = base == "take" and any(kid.lower == "place" for kid in tree.kids(head.i, "obj", "obl", "xcomp"))
    if word.dep == "nsubj" and base not in index.happen and not takes_place:
        return None
    kicks = base == "kick" and all(one.lower != "off" for one in tree.words[head.i + 1 : head.i + 2])
    engaged = base == "engage" and tree.case(n) == "in"
    beside = word.dep == "obl" and tree.case(n) not in {"", "under"} and base != "call" and not engaged
    return None if kicks or beside else head.i


def find_unfinished(tree: Tree, n: int) -> int | None:
    """What says of a fight that it is not over: "the fighting there is not over", "the battle is far from over"."""
    head = tree.head(n)
    head = tree.head(head.i) if head is not None and head.dep == "cop" else head
    if head is None or tree.words[n].dep != "nsubj" or tree.kid(head.i, "cop") is None:
        return None
    far = head.lower == "far" and any(kid.lower in OVER for kid in tree.kids(head.i, "obl", "advcl", "xcomp"))
    nots = {"not", "n't", "n’t", "never"}
    going = far or (head.lower in OVER and any(kid.lower in nots for kid in tree.kids(head.i, "advmod", "aux")))
    return head.i if going else None


def is_suffered(tree: Tree, n: int) -> bool:
    """Whether a deed is what somebody or a place was "subjected to", or "came under"."""
    verb, under = tree.head(n), tree.case(n) == "under"
    if under and (tree.words[n].lower in words_of("sieges") or find_besieged(tree, n) is not None):
        return find_besieged(tree, n) is not None
    if verb is None or tree.words[n].dep != "obl":
        return False
    if under and load_frames().base_of.get(verb.lower) == "come":
        return True
    return tree.case(n) == "to" and verb.lower in words_of("suffering")


def find_besieged(tree: Tree, n: int) -> int | None:
    """What is under siege or fire: "Bara stays under siege", "Bara, under fire since May", "kept Bara under siege"."""
    word, above = tree.words[n], tree.head(n)
    if word.lower not in words_of("sieges") | words_of("fire_met") or tree.case(n) != "under":
        return None
    met = tree.kid(n, "nsubj", "nsubj:pass")
    if met is not None:
        met = tree.words[resolve_relative(tree, n, met)]
    elif above is not None and above.pos not in VERBS:
        met = above if word.dep == "nmod" else None
    elif _is_aside(tree, n):
        met = _name_ending(tree, n - 3)
    elif above is not None and above.lower in words_of("keeping_under"):
        met = tree.kid(above.i, "obj", "nsubj:pass")
    elif above is not None and above.lower in words_of("staying_so") | words_of("going_on_so"):
        met = tree.kid(above.i, "nsubj")
    return met.i if met is not None and _is_town_like(met) else None


def _is_aside(tree: Tree, n: int) -> bool:
    """Whether a siege or fire is told between commas of what stands before: "Bara, under siege since May"."""
    return n > 2 and [one.text for one in tree.words[n - 2 : n]] == [",", "under"]


def _name_ending(tree: Tree, i: int) -> Word:
    """The head of the name whose last word is word `i`."""
    word = tree.words[i]
    return tree.words[word.head] if word.dep in {"flat", "compound"} and 0 <= word.head < i else word


def _is_town_like(word: Word) -> bool:
    """Whether a word is a name, which the parser may take for a noun where it opens a sentence, or "the town"."""
    named = word.text[:1].isupper() and word.pos in {"NOUN", "VERB", "X"} and word.lower not in list_ordinary()
    return word.pos == "PROPN" or named or word.lower in words_of("settlement")


def _is_called_in(tree: Tree, n: int, verb: Word) -> bool:
    """Whether fire was asked for by who has it fired: "called in air strikes on", "called an airstrike against"."""
    if any(kid.lower != "in" for kid in tree.kids(verb.i, "compound:prt")):
        return False
    if tree.words[n].dep == "obl":
        return tree.case(n) == "in"
    own = {kid.lower for kid in tree.kids(n, "det", "nmod:poss")}
    named = tree.kid(verb.i, "xcomp") is not None or not own <= words_of("indefinite") or _names_what(tree, verb)
    return tree.words[n].dep == "obj" and not named and not tree.quote(n, n).text.istitle()


def _names_what(tree: Tree, verb: Word) -> bool:
    """Whether somebody calls a deed by a name: "in what Kyiv called a massacre"."""
    above = tree.head(verb.i) if verb.dep in {"acl:relcl", "acl"} else None
    called = above is not None and above.lower in {"what", "that", "this", "something"}
    return called or any(kid.lower in {"what", "it", "this", "that"} for kid in tree.kids(verb.i, "obj", "nsubj"))


def _participles(tree: Tree, n: int) -> Iterator[Word]:
    """Verbs that say who did it: "an attack carried out by", "the raid that they launched"."""
    gap = {kid.i for kid in tree.kids(n, "acl:relcl") if tree.kid(kid.i, "obj", "aux:pass") is None}
    return (
        kid
        for kid in tree.kids(n, "acl", "acl:relcl")
        if (kid.dep == "acl" and kid.tag in PAST)
        or (kid.i in gap and any(k.lower not in words_of("relative") for k in tree.kids(kid.i, "nsubj")))
    )


def modifiers_of(tree: Tree, n: int) -> frozenset[str]:
    """Words that stand before an event noun and say what sort it is, joined by hyphens or not."""
    found = {kid.lower for kid in tree.kids(n, "compound", "amod", "nmod")}
    for k in range(max(0, n - 2), n):
        word = tree.words[k]
        if word.head == n or word.text == "-" or word.dep == "compound":
            found.add(word.lower)
    return frozenset(found)


def is_medium(tree: Tree, n: int) -> bool:
    """Whether a noun is only where something was said: "said in a statement"."""
    return tree.words[n].lower in {"statement", "statements"} and tree.case(n) in {"in", "by", "through", "via", "from"}
