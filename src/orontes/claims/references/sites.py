"""How reports speak of sites: by name or with their town ("the monastery in Bara"), and again as "the monastery".

A site that is told by its town alone is meant again as that town; what was told close by is asked here as well.
"""

from collections.abc import Sequence
from typing import Protocol

from orontes.base import Quote
from orontes.claims.lexicon import links_of, words_of
from orontes.claims.nouns.sorter import Sorter
from orontes.claims.references.towns import ASIDE, tells_holding
from orontes.claims.tree import Tree, Word
from orontes.claims.word_classes import NOUNS

WITHIN = frozenset({"in", "at"})


class Met(Protocol):
    """What was met in a report: its words, where, as what and by which word or town."""

    @property
    def text(self) -> str:
        """Its words."""
        ...

    @property
    def start(self) -> int:
        """Where it begins."""
        ...

    @property
    def passage(self) -> int:
        """The number of its passage."""
        ...

    @property
    def sort(self) -> str:
        """What it is; a site by its noun."""
        ...

    @property
    def called(self) -> str | None:
        """The town that a site stands in, where no name of its own tells it."""
        ...

    @property
    def leading(self) -> bool:
        """Whether it leads its clause."""
        ...

    @property
    def weight(self) -> float:
        """How much it counts; what only tells where another lies or whence somebody came hardly does."""
        ...

    @property
    def opens(self) -> bool:
        """Whether it says ahead of its sentence where all that it tells was."""
        ...

    @property
    def fares(self) -> bool:
        """Whether its sentence tells what became of it."""
        ...


def is_unnamed(tree: Tree, i: int) -> bool:
    """Whether a site is told with an article and no name: "the camp"."""
    named = any(tree.words[k].pos == "PROPN" for k in tree.below_all(i))
    return not named and any(kid.lower in {"the", "this", "that"} for kid in tree.kids(i, "det"))


def bears_name(tree: Tree, i: int) -> bool:
    """Whether a site has a name in its phrase: "Jabar camp", "the camp of Jabar"."""
    named = any(kid.pos == "PROPN" for kid in tree.kids(i, "compound", "nmod:poss", "flat"))
    return named or any(kid.pos == "PROPN" and tree.case(kid.i) == "of" for kid in tree.kids(i, "nmod"))


def town_of_site(tree: Tree, i: int, sorter: Sorter) -> str | None:
    """The town told right behind a site: Bara of "hit a monastery in Bara"."""
    behind = tree.words[i + 1] if i + 1 < len(tree.words) else None
    if behind is None or behind.lower not in WITHIN or tree.words[i].lower not in words_of("site"):
        return None
    town = tree.head(i + 1)
    if town is None or town.pos not in NOUNS or not town.text[:1].isupper() or town.i < i or bears_name(tree, i):
        return None
    classes = sorter.classes(tree, town.i)
    return sorter.bare_name(tree, town.i) if "name" in classes and not classes & {"force", "person", "time"} else None


def lies_near(tree: Tree, i: int) -> bool:
    """Whether a site is told by the town that it lies near: "a police station near Bara", "the camp outside Bara"."""
    behind = tree.words[i + 1] if i + 1 < len(tree.words) else None
    town = tree.head(behind.i) if behind is not None and behind.lower in {"near", "outside"} else None
    return town is not None and town.i > i and town.pos == "PROPN"


def site_led(met: Sequence[Met], tree: Tree, word: Word) -> str | None:
    """The site that led the clause before and that "it" was taken or left: "The base is ours. News of its fall"."""
    taken = tells_holding(tree, word) or word.dep == "nsubj:pass"
    near = [one for one in met if one.start < word.start and tree.number - one.passage <= 1 and one.leading]
    sites = words_of("site") | words_of("lands_again")
    near = [one for one in near if one.sort == "settlement" or one.sort in sites]
    return near[-1].text if taken and near and near[-1].sort != "settlement" else None


def meant_site(met: Sequence[Met], tree: Tree, i: int, reach: int) -> str | None:
    """Which site "the camp" means: the latest; none of those told by their towns where the report told of two.

    Where this sentence or the one before names another town since, the site may be that town's, and none is taken.
    """
    word, close = tree.words[i], {tree.number - 1, tree.number}
    near = [one for one in met if one.start < word.start and tree.number - one.passage <= reach]
    sites = [one for one in near if one.sort == word.lower]
    if not sites or sites[-1].called is None:
        return sites[-1].text if sites else None
    site = sites[-1]
    told = {one.text for one in met if one.sort == "settlement" and one.start > site.start and one.passage in close}
    return None if len({one.text for one in sites}) > 1 or told - {site.called} else site.text


def meant_building(met: Sequence[Met], tree: Tree, i: int) -> str | None:
    """The one site named in this sentence or the one before that "the building" means."""
    near = [one for one in met if one.start < tree.words[i].start and tree.number - one.passage <= 1]
    sites = {one.text for one in near if one.sort in words_of("site")}
    return sites.pop() if len(sites) == 1 else None


def is_told_close(met: Sequence[Met], town: str | None, tree: Tree, i: int) -> bool:
    """Whether a town was told before in this sentence, or ahead of or as lost in the one before: "In Bara, …"."""
    told = [one for one in met if one.text == town and one.start < tree.words[i].start]
    return any(
        one.passage == tree.number or ((one.opens or one.fares) and one.passage == tree.number - 1) for one in told
    )


def last_town(met: Sequence[Met], before: int, passage: int) -> str | None:
    """The place named last before an offset, in this passage or the one before, where "there" is.

    A town that only tells where another lies ("28 km north of Bara") is it where no other was named.
    """
    near = (one for one in reversed(met) if one.sort == "settlement" and passage - one.passage <= 1)
    towns = [one for one in near if one.start < before]
    return next((one.text for one in towns if one.weight > ASIDE), towns[0].text if towns else None)


def is_unnamed_body(text: str, noun: str) -> bool:
    """Whether words call a body by a noun and by no name: "a group of local militia" for "militia"."""
    words = text.split()
    named = any(word[:1].isupper() for word in words[1:])
    return not named and words[0].lower() not in links_of("determiners") - {"a", "an"} and noun in words


def reword_part(tree: Tree, kid: Word, quote: Quote, town: str) -> str | None:
    """A phrase of which a word means a town, with the town's name for it; None where the phrase leaves it out.

    "Its airport" and "the town's northern heights" are the airport and the northern heights "of" that town.
    """
    start = min(
        (word.start for word in tree.kids(kid.i if kid.dep != "compound" else kid.head, "det")), default=kid.start
    )
    if quote.start > start or kid.end > quote.end:
        return None
    behind = quote.text[kid.end - quote.start :]
    if kid.dep == "nmod:poss":
        return f"{behind.partition(' ')[2]} of {town}"
    return quote.text[: start - quote.start] + town + behind
