"""Deaths told right after an accident or a disaster ("A bus overturned. Three people died.") are none of war."""

import re
from functools import cache

from orontes.claims.deeds.draft import Draft
from orontes.claims.lexicon import word_sets, words_of
from orontes.claims.senses.sections import WORD, count_words
from orontes.claims.tree import Tree

_SENTENCE = re.compile(r"[.!?][\"”’]?\s+(?=[\"“A-Z])")
_BACK = 300
_FIRE = re.compile(r"\b(?:caught|catching|catches) fire\b|\b(?:fire|blaze) (?:broke out|swept)\b", re.IGNORECASE)


def dies_of_mishap(draft: Draft, text: str) -> bool:
    """Whether a draft tells bare deaths, by nobody and nowhere, and the sentence before it only a mishap."""
    tree = draft.tree
    if draft.kind != "massacre_or_killing" or draft.agent is not None:
        return False
    if _of_want(tree, draft.trigger):
        return True
    if tree.region == "headline":
        return False
    if any(case != "of" for case, _ in draft.phrases):
        return False
    before = text[max(0, tree.start - _BACK) : tree.start]
    if "\n" in before.rstrip(" ")[-1:] or count_words(word.lower for word in tree).hostile:
        return False
    last = _SENTENCE.split(before.rsplit("\n", 1)[-1].strip())[-1]
    words = WORD.findall(last.lower())
    told = any(word in _mishaps() for word in words) or _FIRE.search(last) is not None
    return told and not count_words(words).hostile


def _of_want(tree: Tree, verb: int) -> bool:
    """Whether people died of hunger, thirst or an illness: "13 children died of starvation"."""
    dead = tree.words[verb].lower in words_of("dying")
    causes = [kid for kid in tree.kids(verb, "obl", "nmod") if tree.case(kid.i) in {"of", "from"}]
    told = [kid for kid in causes if kid.lower != "exposure" or tree.kid(kid.i, "nmod") is None]  # "exposure to gas"
    held = any(word.lower in words_of("detainees") for word in tree)
    return dead and not held and any(kid.lower in words_of("wants") | word_sets("sections")["illness"] for kid in told)


@cache
def _mishaps() -> frozenset[str]:
    """The words of accidents and disasters."""
    sets = word_sets("sections")
    return words_of("accidents") | words_of("disasters") | sets["accident"]
