"""Who is told harmed together: list members, kin beside them, those killed "along with" them, those "included"."""

from orontes.claims.frames import load_frames
from orontes.claims.lexicon import links_of, words_of
from orontes.claims.nouns.lists import members
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.tree import Tree, Word
from orontes.claims.word_classes import NOUNS

PEOPLE = frozenset({"people", "force", "titles"})
CLAUSES = frozenset({"conj", "acl", "acl:relcl", "appos", "parataxis", "advcl", "cc"})
REACH = 6
OWNERS = frozenset({"her", "his", "its", "their", "my", "our", "your"})
"""Words that a misread list may take for one of its members: "a mother and her three sons" are four."""
ALL = frozenset({"all", "both", "most", "mostly", "mainly"})
INCLUDING = frozenset({"including", "incl", "incl.", "inc."})


def list_victims(tree: Tree, trigger: int, head: int) -> list[int]:
    """The heads of all who are told harmed by one word: the list that `head` opens, kin in it, and who died beside."""
    found = {one for one in members(tree, head) if one == head or not _is_other_harm(tree, head, one)}
    if tree.words[head].lower in {"members", "relatives"}:  # "15 members of the Odeh and Noor families"
        found = {one for one in found if tree.words[one].lower not in words_of("households")}
    for one in sorted(found):
        found.update(kid.i for kid in tree.kids(one, "appos", "dep", "conj") if _is_further(tree, one, kid))
    verb = tree.words[trigger]
    if verb.pos == "VERB" and head != trigger:
        joined = (kid for kid in tree.kids(trigger, "conj", "dep") if kid.pos in NOUNS and _is_further(tree, head, kid))
        found.update(member for kid in joined for member in members(tree, kid.i))
        for kid in [*tree.kids(trigger, "obl", "nmod", "nsubj", "nsubj:pass"), *tree.kids(head, "nmod", "obl")]:
            if tree.case(kid.i) in links_of("alongside") and is_person(tree, kid.i):
                found.update(members(tree, kid.i))
                found.update(one.i for one in tree.kids(kid.i, "appos") if _is_further(tree, kid.i, one))
    for one in sorted(found):
        found.update(kid.i for kid in tree.kids(one, "appos", "dep") if _is_further(tree, one, kid))
    told = (one for one in sorted(found) if one == head or tree.words[one].lower not in OWNERS)
    return [one for one in told if one == head or not _is_told_already(tree, head, one)]


def _is_other_harm(tree: Tree, head: int, one: int) -> bool:
    """Whether a member of a list counts another harm than its head: "nine deaths and 25 injuries"."""
    harm = load_frames().harm
    told, beside = harm.get(tree.words[head].lower), harm.get(tree.words[one].lower)
    return told is not None and beside is not None and told[0] != beside[0]


def _is_told_already(tree: Tree, head: int, one: int) -> bool:
    """Whether a list member only names or describes those before it, or is included in them."""
    words = tree.words
    if any(word.lower in INCLUDING | {"namely"} or _is_partitive(tree, word) for word in words[head:one]):
        return True
    if one > head and (_is_said_of_all(tree, head, one) or _is_same_man(tree, head, one)):
        return True
    first = min(tree.below_all(one, CLAUSES))
    joined = first > 0 and words[first - 1].lower in {"and", "&", "or", "with", "alongside"}
    if words[one].pos == "PROPN":
        return words[head].pos != "PROPN" or (
            "," in (words[first - 1].text, words[first].text) and _is_office(tree, head)
        )
    described = any(kid.lower in {"a", "an", "the"} for kid in tree.kids(one, "det"))
    return words[head].pos == "PROPN" and described and not joined


def _is_said_of_all(tree: Tree, head: int, one: int) -> bool:
    """Whether those behind "all" only tell who all were: "18 civilians, all members of one family", "all women and"."""
    words = tree.words
    if words[head].tag not in {"NNS", "NNPS", "CD"} and words[head].lower != "people":
        return False
    behind = (k for k in range(one, head, -1) if words[k].lower in ALL and words[k - 1].text in {",", "–", "—"})
    told = next(behind, None)
    return told is not None and not any(word.text == "," for word in words[told:one])


def _is_same_man(tree: Tree, head: int, one: int) -> bool:
    """Whether a verb for one person has but one: "a civilian, a shopkeeper and a father of two, was killed"."""
    verb, word = tree.head(head), tree.words[one]
    alone = verb is not None and any(kid.lower == "was" for kid in tree.kids(verb.i, "aux:pass", "aux"))
    described = any(kid.lower in {"a", "an"} for kid in tree.kids(one, "det"))
    apart = any(other.text == "," for other in tree.words[head:one])
    return alone and described and apart and tree.words[head].tag == "NN" and word.pos == "NOUN"


def _is_office(tree: Tree, head: int) -> bool:
    """Whether a capital only begins a passage with somebody's office: "Governor of Goma, Hassan Ali, was killed"."""
    named = tree.kid(head, "flat", "compound") is not None
    return head == 0 and not named and bool(noun_classes(tree.words[head].lower) & PEOPLE)


def _is_further(tree: Tree, one: int, kid: Word) -> bool:
    """Whether a word beside a victim is one more ("a man, his wife"), and not the same told again ("a man, Odeh")."""
    if tree.kid(kid.i, "nmod:poss") is not None and "people" in noun_classes(kid.lower):
        return True
    return kid.dep != "appos" and tree.words[one].pos == kid.pos == "PROPN" and is_name(tree, kid.i)


def is_person(tree: Tree, i: int) -> bool:
    """Whether a word names people: by its class, a number of them, or a person's name."""
    word = tree.words[i]
    return bool(noun_classes(word.lower) & PEOPLE) or word.pos == "NUM" or is_name(tree, i)


def is_name(tree: Tree, i: int) -> bool:
    """Whether a word is that of a person's name, as far as its form tells: two capitalised words of no known class."""
    word = tree.words[i]
    if word.pos != "PROPN" or not word.text.istitle() or word.tag == "NNPS" or noun_classes(word.lower):
        return False
    parts = tree.kids(i, "flat", "compound")
    if any("titles" in noun_classes(kid.lower.rstrip(".")) for kid in parts):
        return True
    named = [kid for kid in parts if kid.pos == "PROPN" and kid.text[:1].isupper()]
    known = any(noun_classes(kid.lower) & {"place", "force", "event", "weapon"} for kid in parts)
    aged = any(kid.lower == "old" or noun_classes(kid.lower) & PEOPLE for kid in tree.kids(i, "amod", "nmod:desc"))
    return bool(named) and not known and (aged or tree.kid(i, "det") is None)


def find_included(tree: Tree, heads: list[int]) -> list[tuple[int, int]]:
    """Those brought in by "including", "among them" or "two of whom were", as (whole, part) heads."""
    found = []
    for word in tree:
        part = _part_after(tree, word)
        before = [head for head in heads if part is not None and head < word.i and head < part]
        if part is not None and before and part not in heads:
            found += [(before[-1], one) for one in members(tree, part) if one > word.i and is_person(tree, one)]
    return found


def _is_partitive(tree: Tree, word: Word) -> bool:
    """Whether a word begins "among them" or "of whom"."""
    after = tree.words[word.i + 1].lower if word.i + 1 < len(tree) else ""
    return word.lower in {"among", "amongst", "of"} and after in {"them", "whom"}


def begins_part(tree: Tree, word: Word) -> bool:
    """Whether a word brings in some of those told before: "including", "among them"."""
    return word.lower in INCLUDING or _is_partitive(tree, word)


def _part_after(tree: Tree, word: Word) -> int | None:
    """The noun that "including", "among them" or "of them" brings in."""
    if word.lower in INCLUDING:
        first = word.i + 1
    elif _is_partitive(tree, word):
        first = word.i + 2
    else:
        return None
    for other in tree.words[first : first + REACH]:
        if other.pos in {"VERB", "PUNCT"} and other.text not in {"-", "–"} and other.i > first:
            return None
        if other.pos == "NOUN" and noun_classes(other.lower) & PEOPLE and other.dep != "compound":
            return other.i
    return None


def is_some_harm(tree: Tree, i: int) -> bool:
    """Whether a noun of harm tells of some people without a number: "a number of injuries", "resulting in deaths"."""
    word, above = tree.words[i], tree.head(i)
    plural = word.tag in {"NNS", "NNPS"} or word.lower in words_of("harmed_people")
    if not plural or above is None or tree.kid(i, "nmod:poss", "nummod") is not None:
        return False
    if any(kid.lower in words_of("some") for kid in tree.kids(i, "amod", "det")):
        return True
    case = tree.case(i)
    if word.dep == "nmod" and above.lower == "number":
        return case == "of" and (_has_article(tree, above.i) or above.tag == "NNS")
    top = above if word.dep != "conj" else tree.words[above.head]
    told = top.lower in words_of("leave") | words_of("telling_harm")
    return told and (word.dep in {"obj", "nsubj:pass", "conj"} or (word.dep == "obl" and case in {"in", "to"}))


def _has_article(tree: Tree, i: int) -> bool:
    """Whether "a" or "an" stands before a word: "a large number were wounded"."""
    return any(kid.lower in {"a", "an"} for kid in tree.kids(i, "det"))


def is_many(tree: Tree, i: int) -> bool:
    """Whether a word means some people without a number: "others were wounded", "killing civilians", "a family"."""
    word = tree.words[i]
    below = tree.kid(i, "nmod")
    if word.lower == "number":
        of = below is not None and tree.case(below.i) == "of"
        return is_many(tree, below.i) if of and below is not None else _has_article(tree, i)
    if word.lower in words_of("households"):
        return True
    if any(kid.lower in words_of("known_or_none") for kid in tree.kids(i, "det")):
        return False
    if word.lower in load_frames().harm:
        return is_some_harm(tree, i)
    if word.lower in words_of("some"):
        return True
    plural = word.tag in {"NNS", "NNPS"} or word.lower == "people"
    return plural and bool(noun_classes(word.lower) & PEOPLE)
