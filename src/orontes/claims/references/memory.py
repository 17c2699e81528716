"""Who "they" and what "the city" mean: names carried within one report, from the latest fitting mention.

Nothing is guessed across reports. "They" takes the latest actor that led a sentence (see `leads`), or who was caught
and is now freed (`captives`), "it" the body that led the sentence before (`pronouns`), "the group" the latest that
bears a name. "The city" takes the town (`towns`) that the report has most spoken of just before: each mention counts
by its part in its sentence and less with each passage that lies between; countries and regions are no towns.
Where none fits, the words stay as they are.
"""

from itertools import takewhile

from orontes.base import Quote
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.marked import whole_of
from orontes.claims.nouns.phrases import phrase_of
from orontes.claims.nouns.sorter import Sorter
from orontes.claims.places.headings import Headings
from orontes.claims.references.captives import Captive, find_captive, meant_captive
from orontes.claims.references.leads import is_aside, is_cleft, is_state_name, latest_lead, lead_of, leads
from orontes.claims.references.mention import Mention
from orontes.claims.references.pronouns import (
    Subject,
    find_above,
    find_body,
    led_by_force,
    owner_word,
    reach_of,
    subject_of,
)
from orontes.claims.references.sites import (
    bears_name,
    is_told_close,
    is_unnamed,
    last_town,
    lies_near,
    meant_building,
    meant_site,
    reword_part,
    site_led,
    town_of_site,
)
from orontes.claims.references.takings import Taking, find_taken, find_taking
from orontes.claims.references.talk import (
    FEW_PASSAGES,
    TOWN_PASSAGES,
    latest_named,
    latest_person,
    quote_of_name,
    several_towns,
    sole_town,
    spoken_of,
)
from orontes.claims.references.towns import (
    called_as,
    fares,
    is_generic_town,
    is_held,
    is_town,
    names_area,
    opens_sentence,
    weigh_town,
)
from orontes.claims.tree import Tree, Word
from orontes.claims.word_classes import NOUNS


class Memory:
    """The mentions of one report, in reading order.

    `topic` is the place that its title is about, where it is one; `headings` are those that head lines, by passage.
    """

    def __init__(self, sorter: Sorter, topic: str | None = None, headings: Headings | None = None) -> None:
        self._sorter = sorter
        self._topic = topic
        self._headings = {start: one.text for start, one in (headings or {}).items()}
        self._met: list[Mention] = []
        self._towns: set[str] = set()
        self._subjects: list[Subject] = []
        self._takings: list[Taking] = []
        self._captives: list[Captive] = []

    def learn(self, tree: Tree) -> None:
        """Adds the actors and places that a passage names."""
        for word in tree:
            if names_area(tree, word, self._sorter):  # "the Bara area"
                self._add(tree, word, "settlement")
            part = word.dep in {"compound", "flat", "nmod:desc"} or whole_of(tree, word.i) != word.i
            if part or word.pos not in NOUNS:
                continue
            if leads(tree, word):
                self._subjects.append(subject_of(tree, word, self._text(tree, word), self._sorter))
            taking = find_taking(tree, word, self._sorter)
            self._takings += [taking] if taking is not None else []
            captive = find_captive(tree, word, self._sorter)
            self._captives += [captive] if captive is not None else []
            classes = self._sorter.classes(tree, word.i)
            if "person" in classes and word.pos == "PROPN":
                self._sorter.remember(tree, word.i)
            sort = self._sort(tree, word.i, classes)
            if sort is not None:
                self._add(tree, word, sort)
            elif is_generic_town(tree, word) or (word.lower in words_of("site") and is_unnamed(tree, word.i)):
                self._point_again(tree, word)

    def _text(self, tree: Tree, word: Word) -> str:
        """The words of a mention, or its bare name in "it was M23 that moved"."""
        return self._sorter.bare_name(tree, word.i) if is_cleft(tree, word) else phrase_of(tree, word.i).text

    def _add(self, tree: Tree, word: Word, sort: str) -> None:
        """Adds one mention."""
        town = sort == "settlement"
        text = self._sorter.bare_name(tree, word.i) if town else self._text(tree, word)
        if town:
            self._towns.add(text)
        where = town_of_site(tree, word.i, self._sorter)
        self._met.append(
            Mention(
                text=where or text,
                start=word.start,
                passage=tree.number,
                sort=sort,
                leading=leads(tree, word) or (word.dep == "nmod:poss" and sort == "group"),
                weight=weigh_town(tree, word) if town else 1.0,
                lead=lead_of(tree, word),
                called=called_as(tree, word) if town else where,
                held=town and is_held(tree, word),
                opens=town and opens_sentence(tree, word),
                fares=town and fares(tree, word),
                quote=quote_of_name(tree, word, text) if town else None,
            )
        )

    def _point_again(self, tree: Tree, word: Word) -> None:
        """Counts "the city" as one more mention of the town that it means, "the base" of that base."""
        site = word.lower in words_of("site")
        name = (
            meant_site(self._met, tree, word.i, TOWN_PASSAGES) if site else self._headings.get(tree.start, self._topic)
        )
        if name is None and not site:
            name = spoken_of(self._met, word.start, tree.number, self._sorter, word.lower)
        if name is not None:
            sort, leading = (word.lower, leads(tree, word)) if site else ("settlement", False)
            weight, at = weigh_town(tree, word), (word.start, tree.number)
            self._met.append(
                Mention(
                    text=name,
                    start=at[0],
                    passage=at[1],
                    sort=sort,
                    leading=leading,
                    weight=weight,
                    quote=None if site else tree.quote(word.i, word.i),
                )
            )

    def _sort(self, tree: Tree, i: int, classes: frozenset[str]) -> str | None:
        """As what a mention may be meant again: a site by its noun, "person", "group", "town"; None for any other."""
        word = tree.words[i]
        if word.lower in words_of("site") | words_of("lands_again"):
            told = bears_name(tree, i) or lies_near(tree, i) or town_of_site(tree, i, self._sorter) is not None
            return word.lower if told else None
        if "person" in classes:
            prayed_to = word.lower in words_of("deities") and self._sorter.bare_name(tree, i) == word.text
            return None if prayed_to else "person"
        if "force" in classes and not (word.pos == "PROPN" and self._sorter.knows_place(word.text)):
            return "group"
        called = word.lower in words_of("settlement") and any(k.pos == "PROPN" for k in tree.kids(i, "compound"))
        named = word.pos == "PROPN" and "name" in classes and not classes & {"force", "time"}
        if (named or ("place" in classes and ("name" in classes or called))) and is_town(
            tree, word, self._sorter, self._towns
        ):
            return "settlement"
        if word.pos != "PROPN" or "name" not in classes:
            return None
        if word.dep in {"nsubj", "nsubj:pass"} or (leads(tree, word) and not is_aside(tree, word)):
            return "state" if "place" in classes and is_state_name(tree, word, self._sorter) else "group"
        return "name" if classes == {"name"} else None

    def actor_of(self, tree: Tree, i: int, deed: str) -> str | None:
        """Who a pronoun in a deed of some kind means; None where nobody fits or the word names its actor itself."""
        word = tree.words[i]
        if word.lower in words_of("bodies_again") and is_unnamed(tree, i):
            return latest_named(self._met, word, tree.number)
        owner = owner_word(tree, i)
        if owner is not None:
            return find_body(self._subjects, tree, owner)
        if word.pos != "PRON":
            return None
        above = find_above(tree, word, self._sorter, deed)
        if above is not None:
            return phrase_of(tree, above, bare=True, own_name=True).text
        captive = meant_captive(self._captives, tree, word)
        if captive is not None:
            return captive
        before = reach_of(tree, word)
        if word.lower in words_of("they"):
            return self._leading(before, tree.number)
        return latest_person(self._met, before, tree.number) if word.lower in words_of("he") else None

    def _leading(self, before: int, passage: int) -> str | None:
        """The body or state that last led a sentence before an offset, whom "they" means."""
        near = takewhile(lambda one: passage - one.passage <= FEW_PASSAGES, reversed(self._met))
        fits = [one for one in near if one.start < before and one.sort in {"group", "state"} and one.leading]
        latest = latest_lead(fits[::-1], passage)
        return latest.text if latest is not None else None

    def are_forces(self, tree: Tree, i: int) -> bool:
        """Whether "they" are a force, by the latest that led a clause before."""
        return led_by_force(self._subjects, tree, tree.words[i], FEW_PASSAGES)

    def place_of(self, tree: Tree, i: int) -> str | None:
        """Which place "the city" or "it" means; None where none fits or the words name their place themselves."""
        word = tree.words[i]
        generic = is_generic_town(tree, word)
        if word.lower in words_of("site") | words_of("lands_again") and is_unnamed(tree, i):
            return meant_site(self._met, tree, i, TOWN_PASSAGES) or self._headings.get(tree.start)
        if word.lower in words_of("sites_again") and is_unnamed(tree, i):
            return meant_building(self._met, tree, i)
        if word.lower == "there":
            return last_town(self._met, word.start, tree.number) or self._headings.get(tree.start)
        if not generic and word.lower not in {"it", "its"}:
            return None
        again = word.lower if generic else ""
        site = None if generic else site_led(self._met, tree, word)
        latest = site or find_taken(self._takings, tree, word)
        latest = latest or spoken_of(self._met, word.start, tree.number, self._sorter, again)
        topic = self._headings.get(tree.start, self._topic)
        return topic if generic and topic is not None and not is_told_close(self._met, latest, tree, i) else latest

    def several_of(self, tree: Tree, i: int) -> list[str]:
        """Which towns "both towns" or "the three villages" means; none where no sentence just before names so many."""
        return several_towns(self._met, tree, i)

    def sole_town(self, tree: Tree, before: int) -> Mention | None:
        """The one town that this passage, before an offset, or else one of the two before it names."""
        return sole_town(self._met, tree, before)

    def part_of(self, tree: Tree, i: int, quote: Quote) -> str | None:
        """A phrase on a part of "the city", by the city's name: "suburbs of the city", "its airport" are Mirza's."""
        for kid in tree.kids(i, "nmod", "compound", "nmod:poss"):
            if kid.lower == "it" or (kid.lower == "its" and tree.words[i].lower not in words_of("owned_by_towns")):
                continue
            town = self.place_of(tree, kid.i)
            named = reword_part(tree, kid, quote, town) if town is not None else None
            if named is not None:
                return named
        return None
