"""Who does what to whom: the subject, object and prepositional phrases of a verb.

Active, passive, shared ("entered the town and freed"), governed ("managed to capture"), relative ("which they
hold") and reduced ("towns captured by the rebels", "rebels advancing on the city") and participle clauses ("…,
seizing two towns").
"""

from orontes.claims.deeds.predicates import said_to_be, who_is_meant
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.tree import Tree, Word
from orontes.claims.word_classes import NOMINALS, VERBS

DEPTH = 6
SHARING = frozenset({"conj", "xcomp", "advcl", "ccomp", "parataxis", "aux", "obl", "nmod"})


def is_passive(tree: Tree, v: int) -> bool:
    """Whether a verb form is passive: by its auxiliary or subject, or as a bare past participle."""
    word = tree.words[v]
    if tree.kid(v, "aux:pass", "nsubj:pass", "obl:agent") is not None:
        return True
    if word.tag not in {"VBN", "VBD", "JJ"} or tree.kid(v, "nsubj", "obj") is not None:
        return False
    if word.dep == "xcomp" and word.tag == "VBN":
        head = tree.head(v)
        return head is not None and tree.kid(head.i, "obj") is not None
    if word.dep in {"acl", "amod"}:
        return word.tag != "VBD" or word.dep == "acl"
    if tree.kid(v, "aux") is not None:
        return False
    if word.dep == "conj":
        head = tree.head(v)
        return head is not None and head.pos == "VERB" and head.tag in {"VBN", word.tag} and is_passive(tree, head.i)
    return word.dep == "advcl" and word.tag == "VBN"


def subject_of(tree: Tree, v: int, depth: int = 0) -> int | None:
    """The word that heads the logical subject of verb `v`; None where the grammar gives none."""
    if depth > DEPTH:
        return None
    if is_passive(tree, v):
        return _by_phrase(tree, v)
    own = tree.kid(v, "nsubj", "nsubj:outer")
    if own is not None:
        return resolve_relative(tree, v, own)
    return _shared_subject(tree, v, depth)


def surface_subject(tree: Tree, v: int, depth: int = 0) -> int | None:
    """The subject as it stands, be the verb active or passive."""
    own = tree.kid(v, "nsubj", "nsubj:pass", "nsubj:outer")
    if own is not None:
        return resolve_relative(tree, v, own)
    word = tree.words[v]
    if word.dep == "acl" and (word.tag == "VBN" or is_passive(tree, v)):
        return word.head
    return _shared_subject(tree, v, depth)


def _shared_subject(tree: Tree, v: int, depth: int) -> int | None:
    """The subject that a verb without its own takes from the verb or noun above it."""
    word, head = tree.words[v], tree.head(v)
    if head is None or depth > DEPTH:
        return None
    meant = word.dep == "acl" and head.lower in words_of("on_the_point") | words_of("sharing")
    having = any(kid.lower == "having" for kid in tree.kids(v, "aux"))
    told = (word.tag == "VBG" or having) and not meant and head.pos != "ADJ"
    if word.dep == "acl:relcl" or (word.dep == "acl" and told):
        return _nearest_doer(tree, word, head)
    if word.dep == "acl":
        return _noun_owner(tree, head.i, depth)
    controlled = _controller(tree, word, head)
    if controlled is not None:
        return controlled
    said = _subject_of_said(tree, word, head)
    if said is not None:
        return said
    if word.dep not in SHARING or (word.dep in {"ccomp", "parataxis"} and word.tag not in {"VBG", "VB"} and not having):
        return None
    if head.pos in {"VERB", "AUX", "ADJ"} or tree.kid(head.i, "cop") is not None:
        return surface_subject(tree, head.i, depth + 1)
    return _noun_owner(tree, head.i, depth) if word.dep in {"conj", "advcl", "nmod", "obl"} else None


def _subject_of_said(tree: Tree, word: Word, head: Word) -> int | None:
    """Whose a participle clause behind a speaker is: "entered the town, officials said, after taking the bridge"."""
    if word.dep != "advcl" or word.tag != "VBG" or head.lower not in words_of("saying") or word.i < head.i:
        return None
    mark = tree.kid(word.i, "mark")
    above = tree.head(head.i) if head.dep == "parataxis" else None
    if mark is None and above is not None and tree.words[word.i - 1].text == ",":
        return surface_subject(tree, above.i)  # "drones hit the town, the mayor said, setting homes on fire"
    told = [kid for kid in tree.kids(head.i, "ccomp", "parataxis") if kid.i < head.i]
    trailing = mark is None and tree.words[word.i - 1].text == ","
    if not told or not (trailing or (mark is not None and mark.lower in {"after", "before"})):
        return None
    subject = tree.kid(told[0].i, "nsubj", "nsubj:pass")
    return subject.i if subject is not None else None


def _nearest_doer(tree: Tree, word: Word, head: Word) -> int:
    """The noun that a participle describes: in "reports of rebels entering the town" the one right before it."""
    before = tree.words[word.i - 1]
    beside = before.head == head.i and before.dep == "nmod" and tree.case(before.i) == "of" and word.dep == "acl"
    return before.i if beside and noun_classes(before.lower) & {"force", "people"} else head.i


def _controller(tree: Tree, word: Word, head: Word) -> int | None:
    """The object that acts: "urged them to withdraw", "accused the army of shelling"."""
    if (
        word.dep in {"xcomp", "obl", "advcl"}
        and head.lower in words_of("object_control")
        and not is_passive(tree, head.i)
    ):
        thing = tree.kid(head.i, "obj", "iobj")
        called = (kid for kid in tree.kids(head.i, "obl") if tree.case(kid.i) in {"on", "upon"} and kid.i < word.i)
        thing = thing if thing is not None else next(called, None)
        return thing.i if thing is not None else None
    return None


def _noun_owner(tree: Tree, noun: int, depth: int) -> int | None:
    """Whose "attempt to", "offensive, capturing": the noun's owner, or the subject of the verb that governs it.

    Who "was found guilty of killing" is the subject of that.
    """
    owner = tree.kid(noun, "nmod:poss")
    if owner is not None:
        return owner.i
    by = next((word.i for word in tree.kids(noun, "nmod") if tree.case(word.i) == "by"), None)
    if by is not None:
        return by
    head = tree.head(noun)
    own = tree.kid(noun, "nsubj") if tree.kid(noun, "cop") is not None else None
    if own is not None:
        return own.i
    if head is not None and head.pos in VERBS:
        found = surface_subject(tree, head.i, depth + 1)
        return found if found != noun else None
    return None


def resolve_relative(tree: Tree, v: int, word: Word) -> int:
    """The noun that "who", "which", "that" or "some of which" stands for; another word is itself."""
    part = next((kid for kid in tree.kids(word.i, "nmod") if kid.lower == "which"), None)
    if part is not None and tree.case(part.i) == "of":
        word = part
    if word.lower not in words_of("relative") or word.pos not in {"PRON", "DET", "SCONJ"}:
        return word.i
    at = v
    for _ in range(DEPTH):
        here = tree.words[at]
        if here.dep in {"acl:relcl", "acl"}:
            return who_is_meant(tree, word, _nearer_event(tree, here.head, word))
        if here.head < 0:
            break
        at = here.head
    return word.i


def _nearer_event(tree: Tree, antecedent: int, relative: Word) -> int:
    """The antecedent, or an event noun right before the pronoun: "the death of a man in an attack that hit"."""
    before = tree.words[relative.i - 1] if relative.i > 0 else relative
    if before.i != antecedent and before.pos == "NOUN" and "event" in noun_classes(before.lower):
        return before.i
    return antecedent


def _by_phrase(tree: Tree, v: int) -> int | None:
    """Who stands behind "by": of the verb itself, or of a participle joined to it."""
    agent = next((kid for kid in tree.kids(v, "obl:agent") if not _is_no_doer(tree, kid)), None)
    if agent is not None:
        return agent.i
    for word in tree.kids(v, "obl", "nmod"):
        if tree.case(word.i) == "by" and word.pos in NOMINALS and word.tag != "VBG" and not _is_no_doer(tree, word):
            return word.i
    joined = (
        kid
        for kid in tree.kids(v, "conj")
        if kid.tag == "VBN" and tree.kid(kid.i, "nsubj:pass", "nsubj") is None and not _undoes(kid.lower)
    )
    shared = (tree.kid(kid.i, "obl:agent") for kid in joined)
    return next((kid.i for kid in shared if kid is not None), None)


def _is_no_doer(tree: Tree, word: Word) -> bool:
    """Whether a noun behind "by" says when or how something was done: "by nightfall", "by name", "by mistake"."""
    way = word.lower in words_of("ways_by") and not any(kid.lower != "by" for kid in tree.kids(word.i))
    way = way or (word.lower == "side" and tree.kid(word.i, "amod", "nmod:poss", "compound") is None)  # of a road
    way = way or word.lower in words_of("helps")
    return way or word.lower in words_of("terms") or "time" in noun_classes(word.lower)


def _undoes(verb: str) -> bool:
    """Whether who did this did not do what stands before it: "taken in March and recaptured by the army"."""
    return verb in words_of("won_back")


def object_of(tree: Tree, v: int, depth: int = 0) -> int | None:
    """The word that heads the logical object of verb `v`."""
    if depth > DEPTH:
        return None
    if is_passive(tree, v):
        own = tree.kid(v, "nsubj:pass", "nsubj")
        if own is not None:
            return resolve_relative(tree, v, own)
        return _passive_object(tree, v, depth)
    own = tree.kid(v, "obj")
    if own is not None:
        return said_to_be(tree, resolve_relative(tree, v, own)) if own.i < v else own.i
    if tree.words[v].dep == "acl:relcl" and _gap_is_object(tree, v):
        return said_to_be(tree, tree.words[v].head)
    given = tree.kid(v, "iobj")
    return given.i if given is not None else _shared_object(tree, v)


def _shared_object(tree: Tree, v: int) -> int | None:
    """The object of the verb right behind "and", for a verb without phrases: "captured and annexed the heights"."""
    joined = tree.words[v + 1 : v + 3]
    if len(joined) < 2 or joined[0].pos != "CCONJ" or joined[1].dep != "conj" or joined[1].head != v:
        return None
    thing = tree.kid(joined[1].i, "obj") if joined[1].tag == tree.words[v].tag else None
    return thing.i if thing is not None and thing.i > joined[1].i else None


def _passive_object(tree: Tree, v: int, depth: int) -> int | None:
    """Who a passive without a subject of its own is said of: the noun it describes, or who leads the clause above."""
    word = tree.words[v]
    if word.dep in {"acl", "acl:relcl", "amod"}:
        return word.head if word.dep == "amod" else said_to_be(tree, word.head)
    head = tree.head(v)
    if head is not None and word.dep in {"conj", "advcl", "xcomp", "ccomp"} and head.pos in {"VERB", "AUX", "ADJ"}:
        declared = tree.kid(head.i, "obj") if word.dep == "xcomp" else None
        if declared is not None:
            return declared.i
        if word.dep == "conj" and is_passive(tree, head.i):
            return object_of(tree, head.i, depth + 1)
        return surface_subject(tree, head.i, depth + 1)
    return None


def _gap_is_object(tree: Tree, v: int) -> bool:
    """Whether a relative clause has its own subject, so that its noun is the object: "the town they hold"."""
    subject = tree.kid(v, "nsubj")
    return subject is not None and subject.lower not in words_of("relative")
