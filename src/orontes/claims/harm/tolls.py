"""Whether a count is the event's own or a running toll (of a war, a place, a year so far), and what a toll reached.

The problem: "bringing the total to 41", "the toll since January", "the death toll rose to 12": the same words count
the dead of a war, of a year so far, or of the one attack that the report is about.
What we chose: words that count on ("since", "so far", "to date") make a total, unless the sentence names the one deed
whose dead they are, or the rubble where these are looked for; what a toll "reached" or "rose to" is its number, and
what it "topped" its lower bound.
Rejected: taking every toll for a total, which leaves the day's deed without its dead.
"""

import re
from collections.abc import Sequence

from orontes.base import ATTACKS, shared_words
from orontes.claims.frames import load_frames
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.tree import Tree, Word
from orontes.claims.word_classes import FINITE, NOUNS, VERBS
from orontes.language import NumberPhrase

MONTHS = "|".join(month.capitalize() for month in shared_words("months"))
WEEKDAYS = "|".join(day.capitalize() for day in shared_words("weekdays"))
RUNNING = re.compile(
    rf"\b[Ss]ince (?:the )?(?:beginning|start|outbreak|onset|early|mid|late|last|its|then|"
    rf"(?:[A-Z][a-z]+ )?(?:19|20)\d\d|(?:{MONTHS})\b|(?:{WEEKDAYS})\b)|\b[Ss]o far this\b"
    r"|\bthis (?:year|month)\b|\bto date\b"
    r"|\b(?:[Oo]ver|[Ii]n|[Dd]uring) the (?:past|last) (?:\w+ )?(?:weeks|months|years?)\b"
    r"|\b[Ii]n (?:the month of )?(?:19|20)\d\d\b"
    r"|\b(?:bring|took|take|rais|push)(?:s|es|ing)? the (?:total|overall|number|death toll|toll|tally|count)\b"
    r"|\b(?:total|overall|cumulative) (?:number|death toll|toll|tally|count)\b"
    r"|\b(?:death toll|toll) since\b|\b[Ss]ince (?:[\w-]+ ){1,4}(?:began|begun|started|erupted|broke out)\b"
)
RUNNING_SINCE = re.compile(
    r"\b[Ss]ince (?:the )?(?:beginning|start|outbreak|onset)"
    r"|\b[Ss]ince (?:[\w-]+ ){1,4}(?:began|begun|started|erupted|broke out)\b|\bthis (?:year|month)\b|\bto date\b"
    r"|\b(?:[Oo]ver|[Ii]n|[Dd]uring) the (?:past|last) (?:\w+ )?(?:weeks|months|years?)\b"
)
UP_TO_NOW = re.compile(
    r"\b[Aa]s (?:of|at|on) (?=[A-Z\d]|noon|midday|midnight|early|late|mid|now|yesterday|today|last|this|the )"
    r"|\b[Ss]o far\b|\b[Uu]p to (?:now|this point)\b|\b[Uu]p until\b|\bto this day\b|\buntil now\b"
    r"|\b[Ss]ince(?: then)?(?=\s*(?:[,.;:)”\"]|$))|\b(?:have|has) since (?:died|been|lost|perished|fallen)\b"
    rf"|^[Bb]y (?:the (?:end|start|middle) of |early |late |mid-?)?(?:\d{{1,2}} )?(?:{MONTHS})\b"
)
"""What tells that a count goes on, of a war where no deed is named beside it: "as of 15 October", "so far"."""
SO_FAR_IN = re.compile(r"\b[Ss]o far (?:in|during)\b")
OPENING = 6
BEYOND = frozenset({"above", "over", "past", "beyond"})
"""Prepositions of a number that a toll has gone beyond."""


def scope_of(tree: Tree, head: int) -> str:
    """A running toll ("since the beginning of the year", "bringing the total to") or the event's own count."""
    parts = _parts_of(tree, tree.words[head].start - tree.start)
    toll = _toll_of(tree)
    if is_of_deed(tree, toll) or (toll is not None and _adds_wounded(tree, toll)):
        return "event"
    running = any(RUNNING.search(part) for part in parts) or ("toll" in parts[0] and _is_place_toll(tree))
    told = any(
        word.tag in FINITE and word.pos in VERBS for word in tree
    )  # "11 dead so far" alone is of the deed before
    going_on = any((told and UP_TO_NOW.search(part)) or SO_FAR_IN.search(part) for part in parts)
    return "total" if running or (going_on and not _names_deed(tree)) else "event"


def _toll_of(tree: Tree) -> int | None:
    """The first toll that a sentence tells."""
    return next((word.i for word in tree if word.lower == "toll" and word.pos == "NOUN"), None)


def is_of_deed(tree: Tree, toll: int | None) -> bool:
    """Whether a toll is told of one deed: "from Saturday's car bomb", "of the attack in Gusau"; not of a war."""
    if toll is None or RUNNING_SINCE.search(tree.text):
        return False
    if any(kid.lower in words_of("weekdays") for kid in tree.kids(toll, "nmod:poss")):
        return True  # "Monday's toll"
    return any(_is_deed(kid.lower) and not _are_many(tree, kid) for kid in tree.kids(toll, "nmod", "nmod:poss"))


def _are_many(tree: Tree, word: Word) -> bool:
    """Whether deeds are many and of no day: "from Russian air strikes", not "from Sunday's strikes"."""
    known = tree.kid(word.i, "det", "nmod:poss") is not None
    days = (one for one in tree if one.i > word.i and "time" in noun_classes(one.lower))
    return word.tag == "NNS" and not known and not any(tree.case(one.i) in {"on", "at"} for one in days)


def is_brought(tree: Tree, i: int) -> bool:
    """Whether a toll is what the dead just told bring it to: "four have died, bringing the toll to 44"."""
    verb = tree.head(i)
    return (
        tree.words[i].lower == "toll"
        and verb is not None
        and verb.lower in words_of("bringing")
        and verb.dep == "advcl"
    )


def _adds_wounded(tree: Tree, toll: int) -> bool:
    """Whether a toll grows by those hurt in the deed who died since: "four of the wounded died, bringing it to 44"."""
    return is_brought(tree, toll) and any(word.lower in {"wounded", "injured", "wounds", "injuries"} for word in tree)


def find_reached(tree: Tree, i: int) -> int | None:
    """The number that a toll or a count has reached: "rose to 12", "has reached 12", "a toll of 30", "to 12 people"."""
    heads = [i] + ([tree.words[i].head] if tree.words[i].dep in {"nsubj", "nsubj:pass", "obj"} else [])
    for head in heads:
        if head != i and tree.words[head].lower in words_of("reaching"):
            number = tree.kid(head, "obj")
            if number is not None and _is_number(tree, number.i):
                return number.i
        for word in tree.kids(head, "obl", "nmod", "obj", "xcomp"):
            if tree.case(word.i) in {"to", "at", "of"} | BEYOND and _is_number(tree, word.i):
                return word.i
    return None


def may_be_people(tree: Tree, i: int) -> bool:
    """Whether a figure counts people, or nothing that it names: no money and no houses."""
    word = tree.words[i]
    behind = next((one for one in tree.words[i + 1 :] if one.pos != "NUM"), None)
    of = [word] if word.pos != "NUM" else [behind] if behind is not None and behind.pos == "NOUN" else []
    marked = word.i > 0 and tree.words[word.i - 1].text in {"$", "€", "£"}
    return not marked and all(noun_classes(one.lower) & {"people", "person", "force"} for one in of)


def _is_number(tree: Tree, i: int) -> bool:
    """Whether a word is a number, or is counted by one and no money."""
    counted = tree.kid(i, "nummod") is not None and "time" not in noun_classes(tree.words[i].lower)
    return tree.words[i].pos == "NUM" or counted


def _is_place_toll(tree: Tree) -> bool:
    """Whether a toll is told of a place or a war, and not of one event: "the death toll in the town rose to"."""
    toll = next((word for word in tree if word.lower == "toll" and word.pos == "NOUN"), None)
    if toll is None:
        return False
    of = tree.kids(toll.i, "nmod", "nmod:poss")
    return bool(of) and not any(_is_deed(kid.lower) for kid in of)


def _is_deed(lower: str) -> bool:
    return lower not in words_of("long_deeds") and bool(
        {"event", "artillery", "weapon"} & noun_classes(lower) or lower in load_frames().nouns
    )


def _names_deed(tree: Tree) -> bool:
    """Whether a sentence names the deed whose dead it counts so far, or the rubble under which they are looked for."""
    frames, harm = load_frames(), load_frames().harm
    for word in tree:
        lower = word.lower
        if lower in words_of("rescue") or (lower not in harm and word.pos in NOUNS and _is_deed(lower)):
            return True
        if word.pos == "VERB" and lower not in harm and any(one.kind in ATTACKS for one in frames.of_verb(lower)):
            return True
    return False


def _parts_of(tree: Tree, at: int) -> list[str]:
    """The stretch between commas that holds an offset, and a short opening ("In 2022, 54 were killed")."""
    start = tree.text.rfind(", ", 0, at) + 1
    end = tree.text.find(", ", at)
    parts = [tree.text[start : end if end >= 0 else len(tree.text)]]
    opening = tree.text.split(",", 1)[0]
    return [*parts, opening] if len(opening.split()) <= OPENING or opening.startswith("Since ") else parts


def number_reached(tree: Tree, head: int, numbers: Sequence[NumberPhrase]) -> NumberPhrase | None:
    """What the number of those counted has reached: "the number of prisoners freed has risen to 41"."""
    number = _number_over(tree, head)
    reached = find_reached(tree, number.i) if number is not None else None
    if reached is None:
        return None
    starts = [tree.words[k].start for k in (reached, *(kid.i for kid in tree.kids(reached, "nummod")))]
    return next((one for start in starts for one in numbers if not one.ordinal and one.start <= start < one.end), None)


def reaching_verb(tree: Tree, head: int) -> int | None:
    """The verb that tells what the number of those counted has reached: "has risen" in "has risen to 41"."""
    number = _number_over(tree, head)
    verb = tree.head(number.i) if number is not None else tree.head(head)
    if verb is None or verb.lower not in words_of("reaching"):
        return None
    counts = tree.kid(verb.i, "nsubj", "nsubj:pass")
    return verb.i if counts is not None and counts.lower in words_of("running_counts") else None


def is_passed(tree: Tree, number: NumberPhrase) -> bool:
    """Whether a count is told to have gone beyond a number: "has topped 3,000", "climbed above 300", "exceeds 40"."""
    word = _counting_word(tree, number)
    if word is None:
        return False
    verb = tree.head(word.i) if word.dep == "obj" else None
    beyond = word.dep in {"obl", "nmod"} and tree.case(word.i) in BEYOND
    return beyond or (verb is not None and verb.lower in words_of("passing_numbers"))


def is_denied_passing(tree: Tree, number: NumberPhrase) -> bool:
    """Whether a number is told not to have been passed: "did not exceed 250"."""
    word = _counting_word(tree, number)
    verb = tree.head(word.i) if word is not None else None
    return verb is not None and any(kid.lower in {"not", "n't", "never"} for kid in tree.kids(verb.i, "advmod"))


def _counting_word(tree: Tree, number: NumberPhrase) -> Word | None:
    """The head of a number's phrase: itself, or the noun that it counts."""
    word = next((word for word in tree if number.start <= word.start < number.end and word.pos == "NUM"), None)
    word = word if word is not None else next((w for w in tree if number.start <= w.start < number.end), None)
    return tree.head(word.i) if word is not None and word.dep == "nummod" else word


def _number_over(tree: Tree, head: int) -> Word | None:
    """The word "number" of which a phrase tells what is counted; itself where the phrase is it."""
    word, above = tree.words[head], tree.head(head)
    if word.lower in words_of("running_counts"):
        return word
    counted = (
        above is not None
        and above.lower in words_of("running_counts")
        and word.dep == "nmod"
        and tree.case(head) == "of"
    )
    return above if counted else None
