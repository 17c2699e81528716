"""Arcs between clauses that the parser hangs wrong: whose subject or speaker a noun is.

As in "After taking Kidal, the army raised its flag", "Police fired on the crowd", "…, the commission
concluded", "the offensive that three armies launched".
"""

from dataclasses import replace

from orontes.claims.frames import load_frames
from orontes.claims.lexicon import links_of, words_of
from orontes.claims.tree import Word, kids_of, root_of
from orontes.claims.word_classes import FINITE, NOUNS, TELLING, VERBS

MARKS = frozenset({"mark", "cc"})


def find_clause_link(words: list[Word], noun: Word) -> Word | None:
    """The "after" or "as" before a noun that was taken for a preposition, and may open a clause of that noun."""
    return next((kid for kid in kids_of(words, noun.i, "case") if kid.lower in links_of("before_clauses")), None)


def lead_after_participles(words: list[Word]) -> list[Word]:
    """A noun that was listed with an object leads the verb after it: "After taking Kidal, the army left"."""
    root = root_of(words)
    if root is None or root.tag not in FINITE or root.pos != "VERB":
        return words
    below = kids_of(words, root.i)
    if any(word.dep.startswith("nsubj") for word in below):
        return words
    clauses = [word for word in below if word.dep == "advcl" and word.i < root.i]
    clauses += [kid for clause in clauses for kid in kids_of(words, clause.i) if kid.dep == "xcomp"]
    heads = {k.i for clause in clauses for k in kids_of(words, clause.i) if k.dep in {"obj", "obl"}}
    listed = [word for word in words if word.dep == "conj" and word.head in heads and word.i < root.i]
    first = next((word for word in listed if _stands_behind_comma(words, word)), None)
    if first is None:
        return words
    words[first.i] = replace(first, dep="nsubj", head=root.i)
    for word in listed:
        if word.i > first.i and word.head == first.head:
            words[word.i] = replace(word, head=first.i)
    return words


def _stands_behind_comma(words: list[Word], word: Word) -> bool:
    """Whether the first word of a noun's phrase follows a comma, with no "and" between."""
    first = min([word.i, *(kid.i for kid in kids_of(words, word.i, "det", "amod", "compound", "nmod:poss"))])
    return first > 0 and words[first - 1].text == ","


def free_roots(words: list[Word]) -> list[Word]:
    """A sentence's main verb without "was" is no passive: "Police fired on the crowd"."""
    root = root_of(words)
    if root is None or root.tag != "VBN" or root.pos != "VERB" or words[-1].text != ".":
        return words
    below = kids_of(words, root.i)
    doers = any(word.lower == "by" and word.head >= 0 and words[word.head].head == root.i for word in words)
    told = words_of("told_of")
    if doers or any(word.dep in {"aux", "aux:pass", "obl:agent"} or word.lower in {"by", *told} for word in below):
        return words
    subject = next((word for word in below if word.dep == "nsubj:pass" and word.i < root.i), None)
    if subject is None:
        return words
    words[subject.i] = replace(subject, dep="nsubj")
    words[root.i] = replace(root, tag="VBD")
    return words


def part_speakers(words: list[Word]) -> list[Word]:
    """A verb of saying that ends a sentence behind a comma says what stands before: "…, they concluded"."""
    ends = [word for word in words if word.pos != "PUNCT"][-1:]
    if not ends:
        return words
    verb = ends[0]
    if verb.lower not in words_of("say_verbs") or verb.dep not in {"advcl", "conj"} or verb.head < 0:
        return words
    kids = kids_of(words, verb.i)
    subject = next((kid for kid in kids if kid.dep == "nsubj"), None)
    if subject is None or any(kid.dep in MARKS for kid in kids) or not _stands_behind_comma(words, subject):
        return words
    words[verb.i] = replace(verb, dep="parataxis")
    return words


def open_relatives(words: list[Word]) -> list[Word]:
    """A clause with "that" whose verb lacks its object describes the noun: "the raid that they launched"."""
    frames = load_frames()
    for verb in list(words):
        if verb.dep != "acl" or verb.head < 0 or words[verb.head].lower not in frames.nouns:
            continue
        if frames.base_of.get(verb.lower) not in frames.light_verbs:
            continue
        kids = kids_of(words, verb.i)
        that = any(kid.dep == "mark" and kid.lower == "that" for kid in kids)
        if that and any(kid.dep == "nsubj" for kid in kids) and not any(kid.dep in {"obj", "ccomp"} for kid in kids):
            words[verb.i] = replace(verb, dep="acl:relcl")
    return words


def free_verb(words: list[Word]) -> list[Word]:
    """Where a noun is the root and its clause holds the only finite verb, the verb leads with it as subject."""
    root = root_of(words)
    if root is None or root.pos not in NOUNS or not words[-1].text.endswith((".", "!", '"', "”")):
        return words
    finite = [word for word in words if word.tag in FINITE and word.pos in VERBS]
    clause = [word for word in words if word.dep == "acl" and word.tag in TELLING and _is_over(words, root, word)]
    clause = [word for word in clause if not kids_of(words, word.i, "obl:agent")]
    if len(clause) != 1 or any(word.i < clause[0].i for word in finite):
        return words
    verb = clause[0]
    moved = {"punct", "obl", "advmod", "advcl", "parataxis", "cc"}
    for kid in kids_of(words, root.i):
        if kid.i > verb.i and kid.dep in moved:
            words[kid.i] = replace(kid, head=verb.i)
    words[verb.i] = replace(verb, dep="ROOT", head=-1)
    words[root.i] = replace(root, dep="nsubj", head=verb.i)
    return words


def _is_over(words: list[Word], root: Word, verb: Word) -> bool:
    """Whether a verb hangs on the root, or a past tense on a noun of its phrase ("Control of the town passed")."""
    above = words[verb.head]
    return above.i == root.i or (verb.tag == "VBD" and above.dep == "nmod" and above.head == root.i)


def free_denied(words: list[Word]) -> list[Word]:
    """What is "dismissed as false" behind the adjective is the object: "dismissed as false reports that"."""
    for noun in list(words):
        if noun.dep != "obl" or noun.pos != "NOUN" or noun.head < 0 or words[noun.head].pos != "VERB":
            continue
        kids = kids_of(words, noun.i) if words[noun.head].lower in words_of("denying") else []
        mark = next((kid for kid in kids if kid.dep == "case" and kid.lower == "as"), None)
        said = next((kid for kid in kids if kid.dep == "amod" and kid.lower in words_of("untrue")), None)
        if mark is not None and said is not None and said.i == mark.i + 1:
            words[noun.i] = replace(noun, dep="obj")
            words[mark.i] = replace(mark, head=said.i)
            words[said.i] = replace(said, dep="xcomp", head=noun.head)
    return words


def relate_in_which(words: list[Word]) -> list[Word]:
    """A clause that opens with "in which" behind a comma describes the deed named before: "the raid of May, in which".

    The deed is the nearest event noun before it, with at most its own phrases between.
    """
    nouns = load_frames().nouns
    for verb in list(words):
        if verb.dep != "advcl" or verb.head < 0 or verb.head > verb.i:
            continue
        which = next((kid for kid in kids_of(words, verb.i, "obl") if kid.lower == "which" and kid.i >= 2), None)
        if which is None or words[which.i - 1].pos != "ADP":
            continue
        opened = which.i - (3 if words[which.i - 2].text == "," else 2)
        named = (word for word in reversed(words[max(verb.head + 1, 0) : opened + 1]) if word.lower in nouns)
        deed = next((word for word in named if word.pos in NOUNS), None)
        if deed is not None:
            words[verb.i] = replace(verb, dep="acl:relcl", head=deed.i)
    return words


def lead_over_relative(words: list[Word]) -> list[Word]:
    """A verb behind the comma that ends a relative clause is the root's: "The front, whose head is he, held Kosti"."""
    root = root_of(words)
    if root is None or root.pos not in NOUNS:
        return words
    clauses = {kid.i for kid in kids_of(words, root.i, "acl:relcl", "acl") if kid.i > root.i + 1}
    opened = words[root.i + 1].text == "," if root.i + 1 < len(words) else False
    joined = (word for word in words if word.dep == "conj" and word.head in clauses and word.tag in TELLING)
    verb = next((word for word in joined if word.pos == "VERB" and words[word.i - 1].text == ","), None)
    if verb is None or not opened or kids_of(words, verb.i, "cc", "nsubj"):
        return words
    if not any(kid.i > verb.i for kid in kids_of(words, verb.i, "obj", "obl")):
        return words
    for kid in kids_of(words, root.i):
        if kid.i > verb.i:
            words[kid.i] = replace(kid, head=verb.i)
    words[verb.i] = replace(verb, dep="ROOT", head=-1, tag="VBD")
    words[root.i] = replace(root, dep="nsubj", head=verb.i)
    return words


def lead_behind_clause(words: list[Word]) -> list[Word]:
    """A noun listed with the place of an opening clause leads the verb behind it: "As troops neared Bara, aid left"."""
    root = root_of(words)
    opening = words[0].lower in links_of("opening_clauses") and words[0].dep == "mark"
    if root is None or not opening or words[0].head != root.i:
        return words
    verbs = [kid for kid in kids_of(words, root.i, "conj") if kid.tag in FINITE]
    verb = next((word for word in verbs if not kids_of(words, word.i, "cc", "nsubj")), None)
    inside = {root.i, *(kid.i for kid in kids_of(words, root.i, "xcomp"))}
    heads = {word.i for word in words if word.head in inside and word.dep in {"obj", "obl"} and word.i > root.i}
    listed = [word for word in words if word.dep == "conj" and word.head in heads and verb and word.i < verb.i]
    first = next((word for word in listed if _stands_behind_comma(words, word)), None)
    if verb is None or first is None:
        return words
    for word in list(words):
        if word.i > verb.i and word.head == root.i:
            words[word.i] = replace(word, head=verb.i)
        elif word.i > first.i and word.dep == "conj" and word.head == first.head:
            words[word.i] = replace(word, head=first.i)
    words[first.i] = replace(first, dep="nsubj", head=verb.i)
    words[verb.i] = replace(verb, dep="ROOT", head=-1)
    words[root.i] = replace(root, dep="advcl", head=verb.i)
    return words


def lead_behind_marks(words: list[Word]) -> list[Word]:
    """A noun behind "after" with a verb right behind it leads that verb: "fired after a boat crossed the border"."""
    for verb in list(words[1:]):
        noun = words[verb.i - 1]
        if verb.tag not in FINITE or verb.pos != "VERB" or noun.dep != "obl" or noun.pos not in NOUNS:
            continue
        if verb.dep not in {"advcl", "acl"} or verb.head not in {noun.head, noun.i}:
            continue
        case = find_clause_link(words, noun)
        own = kids_of(words, verb.i)
        if case is None or any(kid.dep in {"nsubj", "nsubj:pass", "obl:agent", "mark"} for kid in own):
            continue
        words[verb.i] = replace(verb, dep="advcl", head=noun.head)
        words[noun.i] = replace(noun, dep="nsubj", head=verb.i)
        words[case.i] = replace(case, dep="mark", head=verb.i)
    return words


CLAUSE_REPAIRS = (
    lead_after_participles, free_roots, part_speakers, open_relatives, free_denied, relate_in_which, lead_over_relative,
    lead_behind_clause, lead_behind_marks,
)  # fmt: skip
"""The repairs of this module in the order in which they are made."""
