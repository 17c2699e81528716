"""Which section of a newspaper a report belongs to, as far as the sense of words of war depends on it.

In news of sport, money, votes, art, weather, illness and accidents the words of war stand in other senses: sides
attack, shares are hit, films bomb, candidates battle, storms batter. No grammar tells "the visitors attacked from the
first minute" from the same words of an army; what else the report speaks of does. So words that belong to arms and
crime, and words that belong to the other sections, are counted over the report and in the passage (data/sections.yaml).

Observed: of 101 such claims in 30 articles on politics four in five were figures of speech. Four in five of such
articles hold more than twice as many words of other sections as of arms and crime; of reports of war one in a hundred
does. So a report of war is left alone whatever else it speaks of; in another a deed is kept where its passage speaks of
arms or crime, where something named other than a person does or suffers it or is where it happens, or where people come
to harm and no weather, illness or accident does it. Others go with a word of another section as a part, or two beside.
A named side that attacks goes where two words of sport tell of a match and nobody is harmed.

Rejected: dropping a deed for one word of another section in the report (war stands beside votes and storms in any
digest); a trained classifier of topics (nobody can read why a claim is missing); leaving out whole reports (the
profile of a politician may tell of a bombed hospital in one sentence); a list of figures of speech (there is no end).
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from orontes.base import ATTACKS
from orontes.claims.deeds.draft import Draft
from orontes.claims.frames import load_frames
from orontes.claims.lexicon import word_sets, words_of
from orontes.claims.nouns.sorter import Sorter
from orontes.claims.slots.means import find_means, means_words
from orontes.claims.tree import Tree

WORD = re.compile(r"[^\W_]+(?:[-'][^\W_]+)*")
HOSTILE = ("arms", "crime")
APART = ("plain", "causes", "illness", "doers", "mishaps")
"""Lists that tell what a word does beside a deed, and to no section."""
FIGURATIVE = (ATTACKS - {"chemical_attack"}) | {
    "capture",
    "control_state",
    "advance",
    "withdrawal",
    "siege",
    "clash",
    "release_of_detainees",
    "displacement_or_flight",
    "surrender_or_defection",
    "reinforcement_or_deployment",
    "offensive_launch",
    "property_destruction",
    "protest_or_celebration",
    "riot",
}
"""The kinds whose words have other senses in other sections."""
REAL = frozenset({"force", "people", "aircraft", "drone", "artillery", "vehicle", "weapon", "place", "person", "name"})
CONTESTED = frozenset({"abduction", "armed_attack", "capture", "clash", "control_state", "offensive_launch", "siege"})
"""What is told of those who run for an office, too."""
ARMED = frozenset({"force", "place", "people"})
OUTWEIGHS = 2
STRONG = 2
CAUSAL = frozenset({"after", "by", "from", "in", "with"})


@dataclass(frozen=True, slots=True)
class Section:
    """How many words belong to arms and crime, and how many to other sections."""

    hostile: int
    other: int

    @property
    def is_war(self) -> bool:
        """Whether arms and crime are not far outweighed."""
        return self.hostile > 0 and self.hostile * OUTWEIGHS >= self.other


def read_section(text: str) -> Section:
    """The section of a report by all of its words."""
    return count_words(WORD.findall(text.lower().replace("’", "'")))


def count_words(words: Iterable[str]) -> Section:
    """How many of some words, in lower case, belong to arms and crime and to other sections."""
    hostile, others = _sections()
    found = list(words)
    return Section(sum(word in hostile for word in found), sum(word in others for word in found))


@cache
def _sections() -> tuple[frozenset[str], frozenset[str]]:
    sets = word_sets("sections")
    hostile = frozenset().union(*(sets[name] for name in HOSTILE))
    others = [words for name, words in sets.items() if name not in {*HOSTILE, *APART}]
    return hostile, frozenset().union(*others) - hostile


def is_figure(draft: Draft, section: Section, sorter: Sorter) -> bool:
    """Whether a deed of a report that is none of war is a figure of speech, an accident or a death of another cause."""
    tree = draft.tree
    if section.is_war or draft.kind not in FIGURATIVE or _is_plain(draft, sorter):
        return False
    here = count_words(word.lower for word in tree)
    if here.hostile and here.hostile * OUTWEIGHS >= here.other:
        return False
    if _is_of_nature(draft, sorter) or not _is_real(tree, draft, sorter):
        return True
    if section.other and _is_contest(draft, here, sorter):
        return True
    if draft.harm or _names_more_than_persons(draft, sorter):
        return not draft.harm and _is_match(tree)
    return here.other >= STRONG or _is_of_section(draft)


def _is_contest(draft: Draft, here: Section, sorter: Sorter) -> bool:
    """Whether somebody, or a name beside words of votes or sport, wins or attacks without arms: "Rose captured Iowa".

    So is a rally that no crowd holds, and an attack "on" or "from" a person.
    """
    if draft.harm or here.hostile:
        return False
    words = draft.tree.words
    if draft.kind == "protest_or_celebration" and words[draft.trigger].lower in {"rally", "rallies"}:
        return True
    if draft.agent is None:
        beside = [k for k in (draft.object, *(k for _, k in draft.phrases)) if k is not None]
        persons = any("person" in sorter.classes(draft.tree, k) for k in beside)
        return persons and draft.kind in {"armed_attack", "clash"}
    classes = sorter.classes(draft.tree, draft.agent)
    of_section = count_words([words[draft.agent].lower]).other > 0
    bare = "name" in classes and not classes & ARMED and here.other > 0
    return draft.kind in CONTESTED and (of_section or "person" in classes or bare)


def _is_of_nature(draft: Draft, sorter: Sorter) -> bool:
    """Whether weather, an illness or an accident does the deed, it happens in one, or an illness or storm is fought."""
    words, sets, tree = draft.tree.words, word_sets("sections"), draft.tree
    shared = tree.kid(words[draft.clause].head, "nsubj") if words[draft.clause].dep == "conj" else None
    heads = [draft.agent, shared.i if shared is not None else None] + [k for case, k in draft.phrases if case in CAUSAL]
    fought = sets["illness"] | sets["weather"] | sets["health"]
    heads += _doers_beside(tree, draft)
    heads = [k for k in heads if k is None or not (_is_poison(tree, k) or _is_fall(tree, k, sorter))]
    named = _names(tree, heads) | {kid.lower for kid in tree.kids(draft.trigger, "compound")}
    if named & (fought | sets["causes"] | sets["accident"]) or _is_mishap(tree, draft, sorter):
        return True
    suffers = draft.object is not None and "place" not in sorter.classes(tree, draft.object)
    return suffers and bool(_names(tree, [draft.object]) & fought)


def _is_poison(tree: Tree, k: int) -> bool:
    """Whether a gas is one of war: "with poison gas"."""
    return tree.words[k].lower in {"gas", "gases"} and find_means(tree, [k]) is not None


def _is_fall(tree: Tree, k: int, sorter: Sorter) -> bool:
    """Whether a fall or collapse is that of a town or force, and no mishap: "a week after the fall of Bara"."""
    if tree.words[k].lower not in {"fall", "collapse"}:
        return False
    fallen = (kid for kid in tree.kids(k, "nmod") if tree.case(kid.i) == "of")
    return any(kid.pos == "PROPN" or sorter.classes(tree, kid.i) & {"force"} for kid in fallen)


def _doers_beside(tree: Tree, draft: Draft) -> list[int]:
    """The subjects of the verb that caused a deed and of the clauses that tell how it came: "when a wall collapsed"."""
    above = tree.head(draft.clause)
    verbs = [above.i] if above is not None and above.lower in words_of("causing") else []
    verbs += [kid.i for kid in tree.kids(draft.clause, "advcl", "acl:relcl")]
    subjects = (tree.kid(verb, "nsubj", "nsubj:pass") for verb in verbs)
    return [subject.i for subject in subjects if subject is not None]


def _is_mishap(tree: Tree, draft: Draft, sorter: Sorter) -> bool:
    """Whether people came to harm through a lifeless thing that is no weapon, or as somebody slipped or fell."""
    if draft.frame.number >= 0:
        return False
    own = {draft.clause, draft.trigger}
    by = [k for prep, k in draft.phrases if prep == "by" and tree.words[k].head in own]
    for k in [*by, *_doers_beside(tree, draft), *([draft.agent] if draft.agent is not None else [])]:
        word = tree.words[k]
        named = word.lower in words_of("splinters") or word.lower in means_words()
        lifeless = word.pos == "NOUN" and word.text.islower() and not named
        if lifeless and sorter.classes(tree, k) <= {"thing"}:
            return True
    armed = any(sorter.classes(tree, k) & {"artillery", "weapon", "aircraft"} for k in _doers_beside(tree, draft))
    mishaps = word_sets("sections")["mishaps"]
    return not armed and any(kid.lower in mishaps for kid in tree.kids(draft.clause, "advcl", "conj"))


def _names(tree: Tree, heads: Sequence[int | None]) -> set[str]:
    """The words that head phrases, and those compounded with them ("flu cases")."""
    known = [k for k in heads if k is not None]
    kids = [kid.lower for k in known for kid in tree.kids(k, "compound")]
    return {tree.words[k].lower for k in known} | set(kids)


def _is_of_section(draft: Draft) -> bool:
    """Whether a word of another section does or suffers the deed, or stands beside it."""
    words = draft.tree.words
    if draft.agent is not None and words[draft.agent].lower in word_sets("sections")["doers"]:
        return True
    heads = [draft.agent, draft.object] + [k for _, k in draft.phrases]
    return any(count_words([words[k].lower]).other for k in heads if k is not None)


def _names_more_than_persons(draft: Draft, sorter: Sorter) -> bool:
    """Whether a named force, body, people or place does or suffers the deed or is where it happens."""
    heads = [draft.agent, draft.object, draft.place_subject] + [k for _, k in draft.phrases]
    doers = word_sets("sections")["doers"]
    named = [k for k in heads if k is not None and draft.tree.words[k].lower not in doers]
    classes = [sorter.classes(draft.tree, k) for k in named]
    return any("name" in found and not found & {"person", "time"} for found in classes)


def _is_match(tree: Tree) -> bool:
    """Whether two words of a passage, not counting parts of a compound ("football match"), tell of a match."""
    sport = words_of("sport")
    found = [word for word in tree if word.lower in sport]
    return sum(word.dep != "compound" or tree.words[word.head].lower not in sport for word in found) >= STRONG


def _is_plain(draft: Draft, sorter: Sorter) -> bool:
    """Whether the words have no other sense: a massacre, what rebels do, people shot, people who demonstrate."""
    words = draft.tree.words
    word, heads = words[draft.trigger].lower, {words[k].lower for k in (draft.agent, draft.object) if k is not None}
    if word in word_sets("sections")["plain"] or heads & word_sets("sections")["arms"]:
        return True
    if word in words_of("shooting") and draft.object is not None:
        return bool(sorter.classes(draft.tree, draft.object) & {"people", "person", "name"})
    crowd = draft.agent if draft.kind == "protest_or_celebration" else None
    return crowd is not None and bool(sorter.classes(draft.tree, crowd) & {"people", "number"})


def _is_real(tree: Tree, draft: Draft, sorter: Sorter) -> bool:
    """Whether something named, or forces, people, vehicles or places, do or suffer the deed.

    Of a single death that no attack explains nothing tells how it came.
    """
    if load_frames().harm.get(tree.words[draft.trigger].lower, ("", ""))[1] in {"die", "nouns", "people"}:
        return any(tree.kid(victim, "nummod") is not None for _, _, victim in draft.harm)
    heads = [k for k in (draft.agent, draft.object) if k is not None] + [k for _, k in draft.phrases]
    return bool(draft.harm) or any(sorter.classes(tree, k) & REAL for k in heads)
