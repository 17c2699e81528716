"""Words behind a clause that describes a noun, which the parser hangs in it or out of it: "Bara, theirs since May".

A clause opened by a comma and "which" or "who" runs on to the next mark. What stands in it belongs to it, most of all
where its head is a noun, behind which the parser hardly ever hangs a time or a further clause.
"""

from dataclasses import replace
from itertools import pairwise

from orontes.claims.frames import load_frames
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.repairs.relatives_harm import free_days, hang_in_which
from orontes.claims.tree import Word, kids_of, subject_link
from orontes.claims.word_classes import FINITE, NOUNS, PLACING, SUBJECTS, VERBS

PRONOUNS = frozenset({"which", "who"})
FREE = frozenset({"obl", "advmod", "advcl", "obl:tmod", "nmod:tmod"})
"""What may hang on either verb."""
OPENERS = 4
"""Words from the comma to the pronoun: ", both of which"."""


def keep_in_relatives(words: list[Word]) -> list[Word]:
    """What stands behind the head of a relative clause, before any mark, hangs on it and on no verb before it."""
    for clause in list(words):
        if clause.dep != "acl:relcl" or clause.pos not in {"NOUN", "ADJ", "PROPN"}:
            continue
        opened = _find_opening(words, clause)
        if opened is None:
            continue
        end = next((word.i for word in words[clause.i + 1 :] if word.pos == "PUNCT"), len(words))
        for word in words[clause.i + 1 : end]:
            if word.dep in FREE and 0 <= word.head < opened:
                words[word.i] = replace(word, head=clause.i)
    return words


def _find_opening(words: list[Word], clause: Word) -> int | None:
    """The comma that opens a relative clause, right before its pronoun and the words that lead it."""
    subject = next((kid for kid in kids_of(words, clause.i, *SUBJECTS) if kid.i < clause.i), None)
    led = [] if subject is None else [subject, *kids_of(words, subject.i)]
    pronoun = next((word for word in led if word.lower in PRONOUNS), None)
    if pronoun is None:
        return None
    before = words[max(0, pronoun.i - OPENERS) : pronoun.i]
    return next((word.i for word in reversed(before) if word.text == ","), None)


def leave_relatives(words: list[Word]) -> list[Word]:
    """A phrase behind the comma that ends a relative clause is the verb's: "held by them, who are allies, in Bara"."""
    for word in list(words):
        clause = words[word.head] if 0 <= word.head < word.i else word
        if word.dep != "obl" or clause.dep != "acl:relcl" or _find_opening(words, clause) is None:
            continue
        case = next(iter(kids_of(words, word.i, "case")), None)
        comma = words[case.i - 1] if case is not None and case.i else word
        verb = _verb_above(words, clause)
        if case is None or comma.text != "," or comma.i < clause.i or verb is None:
            continue
        beside = [kid.lower for other in kids_of(words, clause.i, "obl") for kid in kids_of(words, other.i, "case")]
        if beside.count(case.lower) == 1:
            words[word.i] = replace(word, head=verb.i)
    return words


def _verb_above(words: list[Word], clause: Word) -> Word | None:
    """The verb in whose clause the noun stands that a relative clause describes."""
    above = words[clause.head] if clause.head >= 0 else None
    while above is not None and above.pos not in VERBS:
        above = words[above.head] if above.head >= 0 else None
    return above if above is not None and above.i < clause.i else None


def place_deeds(words: list[Word]) -> list[Word]:
    """Where a deed was, told right before its verb, is no place of what its doers have: "backed by tanks near Bara"."""
    for deed in list(words):
        verb = words[deed.head] if deed.head > deed.i else deed
        if deed.dep not in SUBJECTS or deed.lower not in load_frames().nouns or verb.pos not in VERBS:
            continue
        for word in words[deed.i + 1 : verb.i]:
            if word.dep != "nmod" or not _is_placed(words, word):
                continue
            last = word.i + 1 == verb.i or words[word.i + 1].head == verb.i
            if last and "acl" in _path_to(words, word, deed):
                words[word.i] = replace(word, head=deed.i)
    return words


def place_agents(words: list[Word]) -> list[Word]:
    """Where a deed was, told at the end of its doers' phrase: "killed by troops backed by tanks in Bara"."""
    for agent in list(words):
        verb = words[agent.head] if 0 <= agent.head < agent.i else agent
        if (
            agent.dep != "obl:agent"
            or verb.pos not in VERBS
            or any(_is_placed(words, kid) for kid in kids_of(words, verb.i))
        ):
            continue
        end = next((word.i for word in words[agent.i :] if word.pos == "PUNCT"), len(words))
        for word in words[agent.i + 1 : end]:
            at_deed = words[word.head].lower in load_frames().nouns  # "by men involved in clashes in Bara"
            if at_deed or word.dep != "nmod" or not _is_placed(words, word):
                continue
            if "acl" in _path_to(words, word, agent):
                words[word.i] = replace(word, dep="obl", head=verb.i)
    return words


def _is_placed(words: list[Word], word: Word) -> bool:
    """Whether a name stands behind a preposition of place."""
    return word.pos == "PROPN" and any(kid.lower in PLACING for kid in kids_of(words, word.i, "case"))


def free_explained(words: list[Word]) -> list[Word]:
    """What explains a name between commas is no subject: "A raid on Bara, a town in the north, left ten dead"."""
    for noun in list(words):
        first = next((kid for kid in kids_of(words, noun.i, *SUBJECTS) if kid.pos in NOUNS and kid.i < noun.i), None)
        opened = min([noun.i, *(kid.i for kid in kids_of(words, noun.i, "det", "amod", "compound"))])
        comma = opened > 1 and words[opened - 1].text == ","
        verb = words[noun.head] if noun.head > noun.i else noun
        if noun.dep not in SUBJECTS or first is None or not comma or verb.pos not in VERBS:
            continue
        if kids_of(words, noun.i, "cop") or opened - 2 < first.i:
            continue
        words[first.i] = replace(first, dep=noun.dep, head=verb.i)
        words[noun.i] = replace(noun, dep="appos", head=opened - 2)
    return words


def _path_to(words: list[Word], word: Word, top: Word) -> list[str]:
    """The links on the way from a word up to another; none where it does not lead there."""
    links: list[str] = []
    while word.i != top.i:
        if word.head < 0:
            return []
        links.append(word.dep)
        word = words[word.head]
    return links


def take_which(words: list[Word]) -> list[Word]:
    """What was taken, left or struck is the name before the comma: "hold Bara, which the armed groups took in May"."""
    for comma, which in pairwise(list(words)):
        name = words[comma.i - 1]
        if which.lower != "which" or comma.text != "," or comma.i == 0 or name.pos != "PROPN":
            continue
        doer = next((word for word in words[which.i + 1 : which.i + OPENERS + 1] if word.pos in {*NOUNS, "PRON"}), None)
        verb = words[doer.i + 1] if doer is not None and doer.i + 1 < len(words) else which
        if doer is None or not any(frame.kind in GROUND for frame in load_frames().of_verb(verb.lower)):
            continue
        parted = which.dep in {"dep", "nsubj:pass"} and verb.dep == "acl" and verb.head == doer.i
        if parted:
            words[which.i] = replace(which, dep="obj", head=verb.i)
            words[doer.i] = replace(doer, dep="nsubj", head=verb.i)
        elif verb.dep != "advcl:relcl" or which.dep != "obj":
            continue
        words[verb.i] = replace(verb, dep="acl:relcl", head=name.i)
    return words


def lead_after_clause(words: list[Word]) -> list[Word]:
    """A bare noun behind a clause's comma leads the verb behind: "In Bara, which rebels took, a strike hit"."""
    for noun in list(words):
        clause = words[noun.head] if noun.head >= 0 else noun
        if clause.dep != "acl:relcl" or noun.i < clause.i or noun.pos not in NOUNS or noun.dep not in {"obl", "obj"}:
            continue
        opened = min([noun.i, *(kid.i for kid in kids_of(words, noun.i) if kid.i < noun.i and kid.dep != "punct")])
        verb = next((word for word in words[noun.i + 1 :] if word.pos in VERBS and word.tag in FINITE), None)
        if verb is None or kids_of(words, noun.i, "case") or words[opened - 1].text != ",":
            continue
        if kids_of(words, verb.i, *SUBJECTS) or clause.head not in {kid.i for kid in kids_of(words, verb.i)}:
            continue
        words[noun.i] = replace(noun, dep=subject_link(words, verb.i), head=verb.i)
    return words


def count_worst(words: list[Word]) -> list[Word]:
    """What is one of the worst is no verb: "in one of the deadliest attacks the country has suffered"."""
    for worst, deed in pairwise(list(words)):
        one = words[worst.head] if worst.dep == "nmod" and worst.head >= 0 else worst
        if worst.tag != "JJS" or deed.tag != "VBZ" or one.lower != "one" or one.head != deed.i:
            continue
        above = deed.head
        if above < 0:
            continue
        for kid in kids_of(words, deed.i):
            words[kid.i] = replace(kid, head=above) if kid.i < one.i else kid
        words[one.i] = replace(one, dep="obl", head=above)
        words[worst.i] = replace(worst, pos="ADJ", dep="amod", head=deed.i)
        for kid in kids_of(words, worst.i):
            words[kid.i] = replace(kid, head=deed.i)
        words[deed.i] = replace(deed, pos="NOUN", tag="NNS", dep="nmod", head=one.i)
    return words


def give_people(words: list[Word]) -> list[Word]:
    """A clause on "who" is told of people, no place behind "in": "soldiers captured in Bara, who will be freed"."""
    for who in list(words[2:]):
        verb = words[who.head] if who.lower == "who" and who.head > who.i else None
        if verb is None or verb.dep != "acl:relcl" or words[who.i - 1].text != ",":
            continue
        place = words[verb.head]
        case = next((kid.lower for kid in kids_of(words, place.i, "case")), "")
        above = words[place.head] if place.dep in {"obl", "nmod"} and place.head >= 0 else None
        if above is None or case not in PLACING or place.pos != "PROPN" or place.head > place.i:
            continue
        people = [above, *kids_of(words, above.i, *SUBJECTS, "obj")]
        meant = [one for one in people if one.i < place.i and noun_classes(one.lower) & {"people", "person", "force"}]
        if meant:
            words[verb.i] = replace(verb, head=meant[-1].i)
    return words


GROUND = frozenset({"capture", "advance", "withdrawal", "siege", "control_state"})
RELATIVE_REPAIRS = (
    give_people,
    take_which,
    free_explained,
    lead_after_clause,
    count_worst,
    keep_in_relatives,
    leave_relatives,
    place_deeds,
    place_agents,
    free_days,
    hang_in_which,
)
