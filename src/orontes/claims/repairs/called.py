"""What somebody struck, sent or held by the words of others: "hit what it said was a depot in Odesa".

News gives the attacker's name for a target at arm's length, and the parser makes "what" the thing struck and hangs the
place on "called". What is named takes the place of "what", with all that is told of the deed behind it; who calls it so
stays in a clause of its own. A deed so named ("what the monitor called a massacre") is left as it is: there whoever
names it is its voice.
"""

from dataclasses import replace

from orontes.claims.frames import load_frames
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.tree import Word, kids_of
from orontes.claims.word_classes import NOUNS, VERBS

SPEAKING = frozenset({"he", "i", "it", "she", "they", "we", "who"})
"""Who names a thing stands right behind "what", and behind nobody else: not in "what the men they called so did"."""
REACH = 8
"""Words from "what" to the verb that names."""
PLACED = frozenset({"obj", "obl", "nmod", "nsubj:pass"})
BEHIND = frozenset({"obl", "obl:unmarked", "nmod", "advmod", "advcl"})


def name_called(words: list[Word]) -> list[Word]:
    """What is named behind "what it called" or "what it said was" stands where "what" stood."""
    for what in list(words):
        verb, start = _naming(words, what) if what.lower == "what" and what.i else (None, 0)
        if verb is None or start >= len(words):
            continue
        head = _head_from(words, start)
        place = _place_of(words, what, head)
        if place is not None and words[head].pos in NOUNS and not _is_deed(words[head]):
            _take_place(words, (what, verb, words[head]), place, start)
    return words


def _naming(words: list[Word], what: Word) -> tuple[Word | None, int]:
    """The verb that names a thing behind "what", and where the name begins: "described as X", "said was X"."""
    for verb in words[what.i + 1 : what.i + REACH]:
        if verb.pos == "PUNCT":
            break
        behind = words[verb.i + 1].lower if verb.i + 1 < len(words) else ""
        after = words[verb.i + 2].lower if verb.i + 2 < len(words) else ""
        named = verb.i > what.i + 1 and not any(word.lower in SPEAKING for word in words[what.i + 2 : verb.i])
        if named and verb.lower in words_of("calling_so") and behind:
            return verb, verb.i + 1
        if named and verb.lower in words_of("describing_as") and behind in {"as", "to"}:
            return verb, verb.i + (3 if behind == "to" else 2)
        if verb.i == what.i + 1 and verb.lower in words_of("appearing") and (behind, after) == ("to", "be"):
            return verb, verb.i + 3
        if (
            named
            and verb.lower in words_of("say_verbs") | words_of("believing")
            and behind in {"was", "were", "is", "are"}
        ):
            return verb, verb.i + 2
    return None, 0


def _is_deed(word: Word) -> bool:
    """Whether a noun is itself a deed."""
    return word.lower in load_frames().nouns or "event" in noun_classes(word.lower)


def _head_from(words: list[Word], start: int) -> int:
    """The head of the phrase that begins at a word: the topmost word above it that does not stand before it."""
    at = start
    while words[at].head >= start:
        at = words[at].head
    return at


def _place_of(words: list[Word], what: Word, head: int) -> tuple[int, str] | None:
    """The word that "what" hangs on and how, before it: the verb that it is the object of where the parser erred."""
    if what.dep in PLACED and 0 <= what.head < what.i and what.head != head:
        return what.head, what.dep
    verb = next((word for word in reversed(words[: what.i]) if word.pos in VERBS), None)
    if verb is None or verb.pos == "AUX":
        return None
    return verb.i, "obl" if words[what.i - 1].pos == "ADP" else "obj"


def _take_place(words: list[Word], parts: tuple[Word, Word, Word], place: tuple[int, str], start: int) -> None:
    """Puts the thing named where "what" hung, the naming clause on it, and what stands behind it on the deed's verb."""
    what, verb, head = parts
    top = words[place[0]]
    while top.pos not in VERBS and top.head >= 0:
        top = words[top.head]
    for kid in kids_of(words, verb.i):
        purpose = kid.dep == "xcomp" and kid.pos == "VERB"
        if kid.i > head.i and (purpose or kid.dep in BEHIND):
            words[kid.i] = replace(kid, head=top.i, dep="advcl" if purpose else kid.dep)
    for kid in [*kids_of(words, what.i), *kids_of(words, head.i, "cop", "case", "mark", "nsubj")]:
        if kid.i not in {verb.i, what.i} and kid.i < start:
            before = kid.i < what.i
            words[kid.i] = replace(kid, head=head.i if before else verb.i, dep=kid.dep if before else "mark")
    teller = next((word for word in words[what.i + 1 : verb.i] if word.head == place[0] or word.dep == "obj"), None)
    if teller is not None and teller.pos in NOUNS:
        words[teller.i] = replace(teller, dep="nsubj", head=verb.i)
    words[what.i] = replace(what, dep="mark", head=verb.i)
    words[verb.i] = replace(verb, dep="acl:relcl", head=head.i)
    words[head.i] = replace(head, dep=place[1], head=place[0])


CALLED_REPAIRS = (name_called,)
"""The repairs of this module."""
