"""Two words taken for the sentence's verb: "airstrikes", and a participle ("A drone believed to be foreign struck").

The parser takes the first verb behind the subject for the sentence's own and the real one for a second. Where the
first is a bare past form with its phrase behind it ("fired from a drone", ", carried out by militants,") and the
second has an object or phrases but no subject and no conjunction before it, the first only describes the subject.
So does a form in -ing without a helper, where a verb with one follows ("a van carrying workers had been hit").
"""

from dataclasses import replace

from orontes.claims.frames import load_frames
from orontes.claims.lexicon import links_of, words_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.repairs.seating import seat_verb
from orontes.claims.tree import Word, kid_of, kids_of, root_of
from orontes.claims.word_classes import FINITE, NOUNS, PAST, SECOND, SUBJECTS

CLAUSES = frozenset({"advcl", "ccomp"})


def mend_reduced(words: list[Word]) -> list[Word]:
    """The words with the participle hung on its noun and the real verb in its place."""
    root = root_of(words)
    if root is None:
        return words
    for first in [root, *(word for word in words if word.tag == "VBN" and word.dep in CLAUSES)]:
        mended = _mended(words, first)
        if mended is not words:
            return mended
    return words


def _mended(words: list[Word], first: Word) -> list[Word]:
    """The words with one verb hung on its subject as a participle, where another behind it is the clause's own."""
    if first.tag not in PAST or first.pos != "VERB":
        return words
    subject = _bare_subject(words, first)
    second = _real_verb(words, first) if subject is not None else None
    if subject is None or second is None or not _describes(words, subject, first, second):
        return words
    mended = list(words)
    for kid in kids_of(words, first.i):
        if (kid.i > second.i or kid.i < subject.i) and kid.i != second.i:
            mended[kid.i] = replace(kid, head=second.i)
    mended[subject.i] = replace(subject, dep="nsubj", head=second.i)
    inner = _counted_noun(words, subject, first)
    mended[first.i] = replace(first, dep="acl", head=subject.i if inner is None else inner.i, tag="VBN")
    mended[second.i] = replace(second, dep=first.dep, head=first.head)
    return mended


def mend_carrying(words: list[Word]) -> list[Word]:
    """A form in -ing with no helper, behind its noun, describes it: "said that a van carrying workers had been hit"."""
    for first in words:
        if first.tag != "VBG" or first.pos != "VERB" or first.dep not in {"ccomp", "ROOT", "root"}:
            continue
        subject = kid_of(words, first.i, *SUBJECTS)
        if subject is None or subject.i != first.i - 1 or subject.pos not in NOUNS:
            continue
        if kids_of(words, first.i, "aux", "aux:pass", "cop"):
            continue
        second = _helped_verb(words, first)
        if second is not None:
            return _seat_under(words, subject, first, second)
    return words


def _helped_verb(words: list[Word], first: Word) -> Word | None:
    """The first verb behind with helpers of its own and neither subject, mark nor conjunction: "had been hit".

    A past tense needs no helpers, for it describes no noun: "Police riding on motorcycles withdrew".
    """
    owners = {first.i, first.head} - {-1}
    phrases = {kid.i for kid in kids_of(words, first.i, "obj", "obl") if kid.i > first.i}
    for word in words[first.i + 1 :]:
        past = word.tag == "VBD" and word.head in phrases and word.dep == "acl"
        if (not past and (word.head not in owners or word.dep not in SECOND)) or word.pos != "VERB":
            continue
        carried = _carried(words, first, word)
        kids = {kid.dep for kid in kids_of(words, word.i) if kid is not carried}
        bare = not kids & {"nsubj", "nsubj:pass", "mark", "cc"}
        helped = bool(kids & {"aux", "aux:pass"}) or word.tag == "VBD"
        return word if bare and helped and word.tag in FINITE | PAST else None
    return None


def _carried(words: list[Word], first: Word, second: Word) -> Word | None:
    """What is carried, where it was taken for the subject of the verb behind: "a bus carrying miners had been hit"."""
    if second.head != first.i or kids_of(words, first.i, "obj"):
        return None
    behind = (kid for kid in kids_of(words, second.i, *SUBJECTS) if first.i < kid.i < second.i)
    return next(behind, None)


def _seat_under(words: list[Word], subject: Word, first: Word, second: Word) -> list[Word]:
    """The words with the second verb in the place of the first, which describes the subject of both."""
    mended, carried = list(words), _carried(words, first, second)
    if carried is not None:
        mended[carried.i] = replace(carried, dep="obj", head=first.i)
    seat_verb(mended, subject, first, second, before=True)
    return mended


def mend_noun_verbs(words: list[Word]) -> list[Word]:
    """Nouns taken for verbs: deeds without a verb of their name ("Junta airstrikes hit"), people ("army personnel")."""
    frames = load_frames()
    mended = list(words)
    for word in words:
        if word.tag not in {"VBZ", "VBP"} or word.lower in frames.base_of or word.head < 0:
            continue
        people = noun_classes(word.lower) & {"force", "people"} and word.dep.startswith("nsubj")
        if people or (word.tag == "VBZ" and word.lower in frames.nouns):
            mended[word.i] = replace(word, pos="NOUN", tag="NNS")
            before = mended[word.i - 1]
            if word.i and before.head == word.i and before.dep.startswith("nsubj"):
                mended[before.i] = replace(before, dep="compound")
    return mended


def _bare_subject(words: list[Word], verb: Word) -> Word | None:
    """The noun before a verb that has it as subject and neither helper verb nor object."""
    kids = kids_of(words, verb.i)
    helped = {"aux", "aux:pass", "obj", "cop"} | ({"mark"} if verb.head < 0 else set())
    if any(kid.dep in helped for kid in kids):
        return None
    found = [kid for kid in kids if kid.dep in {"nsubj", "nsubj:pass"} and kid.i < verb.i]
    return found[0] if len(found) == 1 and found[0].pos in NOUNS else None


def _real_verb(words: list[Word], first: Word) -> Word | None:
    """A second verb that is finite or perfect, without a subject, a conjunction or a mark of its own."""
    above, at = {first.i}, first
    while at.dep in {*CLAUSES, "conj"} and at.head >= 0:
        at = words[at.head]
        above.add(at.i)
    for word in words[first.i + 2 :]:
        if word.head not in above or word.dep not in SECOND or word.pos != "VERB" or word.tag not in FINITE | PAST:
            continue
        kids = kids_of(words, word.i)
        if any(kid.dep in {"cc", "mark", "nsubj", "nsubj:pass"} for kid in kids):
            return None
        if any(kid.dep == "aux:pass" for kid in kids):
            return word if word.dep == "conj" and not any(one.text == "," for one in words[first.i : word.i]) else None
        if word.dep == "advcl" and word.tag == "VBN" and not any(kid.dep == "aux" for kid in kids):
            return None
        return word if any(kid.dep in {"obj", "obl"} and kid.i > word.i for kid in kids) else None
    return None


def _describes(words: list[Word], subject: Word, first: Word, second: Word) -> bool:
    """Whether the first verb stands right behind its noun with its phrase, set off by two commas or by none."""
    gap = [word.text for word in words[subject.i + 1 : first.i]]
    behind = words[first.i + 1]
    closed = words[second.i - 1].text == "," or words[second.i - 2].text == ","
    passive = bool(kids_of(words, first.i, "obl:agent"))
    if _counted_noun(words, subject, first) is not None:
        gap = []
    led = behind.lower in links_of("behind_participles") and gap in ([], [","])
    if not led or (closed != (gap == [","]) and not passive):
        return False
    return not any(word.lower in {"and", "but", "or", "then"} for word in words[second.i - 2 : second.i])


def _counted_noun(words: list[Word], subject: Word, first: Word) -> Word | None:
    """The noun right before a participle that the subject counts: "the number of soldiers killed in the raid rose"."""
    before = words[first.i - 1]
    of = any(kid.lower == "of" and subject.i <= kid.i < first.i for kid in kids_of(words, before.i, "case"))
    return before if of and before.head == subject.i and before.dep == "nmod" else None


def _tell_by(words: list[Word], told: Word, fate: Word) -> bool:
    """Hangs on the report who tells of a fate and is no doer: "were reported injured by the hospital's director"."""
    teller = next(iter(kids_of(words, fate.i, "obl:agent")), None)
    if teller is None or teller.lower not in words_of("tellers_of_harm"):
        return False
    words[teller.i] = replace(teller, head=told.i)
    return True


def tell_fates(words: list[Word]) -> list[Word]:
    """Those "reported killed", "were reported killed" or "feared dead" say nothing: their fate is told, hedged."""
    for k in range(len(words)):
        told = words[k]
        if told.lower not in words_of("told_of") or told.pos != "VERB" or told.tag not in PAST:
            continue
        below = kids_of(words, told.i)
        fate = next((kid for kid in below if kid.i == told.i + 1 and kid.dep in {"xcomp", "ccomp", "acl"}), None)
        subject = next((kid for kid in below if kid.dep in {"nsubj", "nsubj:pass"} and kid.i < told.i), None)
        sure = told.lower in {"reported", "confirmed"} and fate is not None and fate.tag == "VBN"
        helped = any(kid.dep in {"aux", "obj", "mark"} or (kid.dep == "aux:pass" and not sure) for kid in below)
        helped = helped or told.lower == "feared" or (fate is not None and _tell_by(words, told, fate))  # may be
        if fate is None or subject is None or helped or not (fate.tag == "VBN" or fate.lower in words_of("fates")):
            continue
        for kid in below:
            if kid.i != fate.i:
                words[kid.i] = replace(kid, head=fate.i)
        words[subject.i] = replace(subject, dep="nsubj:pass" if fate.pos == "VERB" else "nsubj", head=fate.i)
        words[told.i] = replace(told, dep="advmod", head=fate.i, pos="ADV", tag="RB")
        words[fate.i] = replace(fate, dep=told.dep, head=told.head, tag="VBN" if fate.pos == "VERB" else fate.tag)
    return words
