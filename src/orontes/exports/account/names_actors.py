"""Who: actors with their articles, roles and sides at first mention and short forms afterwards."""

import re
from collections.abc import Mapping

from orontes.claims import ActorMention, Claim
from orontes.entities import Actor
from orontes.events import Party
from orontes.exports.account.counts import write_number
from orontes.exports.account.memory import Memory
from orontes.exports.account.names_places import PlaceNames
from orontes.exports.account.names_words import (
    ACRONYM,
    OWNED,
    SHARE,
    abbreviates,
    count_articles,
    find_approximate,
    find_roles,
    is_owners,
    lower_generic,
    names_force,
    spell_persons,
    stands_alone,
    tells_body,
    tells_troops,
    turn_platform,
    without_place,
)
from orontes.exports.account.nouns import add_article, drop_definite, name_things
from orontes.exports.account.phrases import Phrase, clean, is_plural, neutralise, quote_loaded
from orontes.exports.account.words import list_words, table
from orontes.exports.parts import RecordParts
from orontes.knowledge import country_of_demonym, country_of_name
from orontes.language import list_ordinary
from orontes.reports import Report

_SOMEWHERE = re.compile(r" (?:in|of|from|near|at|inside|outside|on) ")
_OF = re.compile(r" (?:of|for|on|in) ")
"""Ends the head of a body's name: "the Observatory for Human Rights", "the Ministry of Defence"."""
_OFFICE = re.compile(r"(\w+) of (?:the )?[A-Z]")
"""An office that is told as a name: "President of the republic"."""
_SOME_GROUP = re.compile(
    r"the (?:[\w-]+ ){0,3}(?:group|movement|organi[sz]ation|militia|faction|network|alliance|outfit|force)", re.I
)
"""A body that looks back to one named before: "the hardline Islamist group"."""
_NUMBERED = re.compile(r"[A-Z][a-z]+ (?:\d+|[A-Z])$")
"""A name that is a number: "Witness 7", "Source B"."""
_CUT_ROAD = re.compile(r" (?:on|along|of|near) (?:the )?[A-Z][a-z]+[-–](?:[Aa]l-)?[A-Z][a-z]+$")
"""A road between two towns whose last word a long mention lost: "the bridge on the Kelat-Shin"."""
_OWN_MEN = re.compile(r"(?:his|her|their) [a-z]+$")
_FIGURE = re.compile(r"^\d{1,2}(?= [a-z])")
_MANY_NAMES = frozenset({"umbrella"})
_UNSIDED = frozenset({"government", "state_force", "media", "monitor", "international", "person", "unknown"})


class ActorNames:
    """Gives phrases for actors; remembers who was named before."""

    def __init__(self, parts: RecordParts) -> None:
        self.actors: Mapping[str, Actor] = {actor.id: actor for actor in parts.actors}
        self.reports: Mapping[str, Report] = {report.id: report for report in parts.reports}
        self.places = PlaceNames({place.id: place for place in parts.places}, self.reports)
        self._roles = find_roles(parts.claims)
        self._articles = count_articles(parts)
        self._told = Memory()
        self.outlets: Mapping[str, Actor] = {clean(actor.name): actor for actor in reversed(parts.actors)}
        self._spelt = spell_persons(parts)
        self.numbered = frozenset(one.about[1] for one in parts.disputes if one.attribute == "number")
        """Events of which a dispute is about a number."""

    def snapshot(self) -> tuple[int, int]:
        """Where the memory of names stands."""
        return self._told.mark(), self.places.told.mark()

    def restore(self, state: tuple[int, int]) -> None:
        """Goes back to what was named at that time."""
        self._told.rewind(state[0])
        self.places.told.rewind(state[1])

    def can_name(self, mention: ActorMention | None) -> bool:
        """Whether a mention can be told: its actor is known, or its words stand alone."""
        if mention is None:
            return False
        actor = self.actors.get(mention.actor or "")
        name = actor.name if actor is not None else mention.text
        pieces = clean(name).split("-")
        if actor is None and _SOME_GROUP.fullmatch(clean(name)):
            return False
        return stands_alone(name) and not (len(pieces) > 1 and all(country_of_demonym(one) for one in pieces))

    def is_titled(self, mention: ActorMention, claim: Claim) -> bool:
        """Whether words name a person with his office or rank ("Colonel Ilo Veshti"), or the office ("the mayor")."""
        actor = self.actors.get(mention.actor or "")
        if actor is None:
            return False
        office = re.compile(rf"\b(?:{'|'.join(table('offices'))})\b", re.I)
        if actor.kind == "person":
            title = clean(without_place(mention, claim)).removesuffix(actor.name)
            return bool(office.search(title) or office.search(self._roles.get(actor.id, ("", ""))[0]))
        return bool(office.search(mention.text)) and not is_plural(clean(mention.text))

    def party(self, party: Party, mention: ActorMention, claim: Claim, *, speaker: str | None = None) -> Phrase:
        """An agent by the name of its actor, else by the words of the claim; by "it" where it speaks itself."""
        actor = self.actors.get(party.actor or "")
        if (
            actor is None
            or tells_troops(mention.text, actor.name)
            or (SHARE.match(clean(mention.text)) and stands_alone(mention.text))
        ):
            return self.words(mention, claim)
        owner = self.actors.get(speaker or "")
        if owner is not None and actor.name == f"{owner.name}'s forces" and _OWN_MEN.match(clean(mention.text)):
            return Phrase(text=clean(mention.text), plural=is_plural(clean(mention.text)), claims=(claim.id,))
        owned = OWNED.match(clean(mention.text))
        if speaker is not None and speaker == actor.id:
            many = self._is_many(actor, lower_generic(clean(actor.name)))
            text = f"{'their' if many else 'its'} {owned[1]}" if owned else "they" if many else "it"
            return Phrase(text=text, plural=is_plural(owned[1]) if owned else many, claims=(claim.id,))
        if owned is None or names_force(actor.name, owned[1]):
            return self.actor(actor, (claim.id,), mention)
        whole = self.actor(actor, (claim.id,))
        text = f"{owned[1]} of {whole.text}"
        return Phrase(text=text, plural=is_plural(owned[1]), claims=whole.claims)

    def words(self, mention: ActorMention, claim: Claim) -> Phrase:
        """Somebody or something in the claim's own words, in neutral ones where those are a party's."""
        actor = self.actors.get(mention.actor or "")
        if not stands_alone(mention.text) and actor is not None:
            return self.actor(actor, (claim.id,))
        told = _CUT_ROAD.sub("", clean(without_place(mention, claim)))
        text = quote_loaded(neutralise(self._lower(told, mention.start, claim)))
        text = drop_definite(_FIGURE.sub(lambda found: write_number(int(found[0])), text))
        text = (
            f"the {text}"
            if is_owners(text, mention)
            else find_approximate(mention, self.reports.get(claim.report)) + add_article(text)
        )
        return Phrase(text=text, plural=is_plural(text), claims=(claim.id,))

    def _as_said(self, actor: Actor, mention: ActorMention | None, claims: tuple[str, ...]) -> str:
        """What the claim calls a body of no single name: "opposition fighters" for the Syrian opposition."""
        generic = actor.kind in _MANY_NAMES or (actor.name[:1].islower() and is_plural(actor.name))
        if mention is None or not claims or not generic:
            return ""
        text = clean(mention.text)
        known = text.casefold() in {alias.casefold() for alias in actor.aliases}
        partisan = any(word.lower().startswith(tuple(table("partisan"))) for word in text.split())
        text = neutralise(lower_generic(text)) if known and not partisan else ""
        return text if text and is_plural(text) and text == text.lower() and " " in text else ""

    def actor(self, actor: Actor, claims: tuple[str, ...], mention: ActorMention | None = None) -> Phrase:
        """An actor: in full with role or side at first, shorter afterwards."""
        name = quote_loaded(neutralise(lower_generic(turn_platform(clean(actor.name)))))
        first = actor.id not in self._told
        said = self._as_said(actor, mention, claims) if not first else ""
        if said:
            return Phrase(text=said, plural=True, claims=claims)
        self._told.add(actor.id)
        short = next((alias for alias in actor.aliases if ACRONYM.fullmatch(alias) and abbreviates(alias, name)), "")
        article = self._has_article(actor, name)
        text = f"the {name}" if article else name
        if first:
            role, of = self._introduce(actor, name)
            text = f"{role[0]}{text}{role[1]}" if not article or not role[0] else f"the {role[0]}{name}{role[1]}"
            text = f"{text} ({short})" if short and not role[1] else text
            return Phrase(text=text, plural=self._is_many(actor, name), claims=(*claims, *of))
        if short:
            name, text = short, f"the {short}" if article else short
        elif actor.kind == "person":
            text = self._surname(actor, name)
        return Phrase(text=text, plural=self._is_many(actor, name), claims=claims)

    def _is_many(self, actor: Actor, name: str) -> bool:
        """Whether a name is a plural; of a group by one name that takes an article, too: "the Houthis"."""
        group = name[0].isupper() and name.endswith("s") and " " not in name and self._has_article(actor, name)
        return is_plural(name) or (group and actor.kind == "armed_group")

    def _introduce(self, actor: Actor, name: str) -> tuple[tuple[str, str], tuple[str, ...]]:
        """What stands before and behind a name at first mention, with the claims that hold it."""
        role = self._roles.get(actor.id)
        if role is not None and actor.kind == "person":
            return ("", f", {neutralise(role[0])},"), (role[1],)
        bodies = [self.actors[body] for body in actor.member_of if body in self.actors]
        if actor.kind == "person" and bodies and tells_body(actor, bodies[0], self.reports):
            body = neutralise(clean(bodies[0].name))
            return ("", f" of the {body}" if self._has_article(bodies[0], body) else f" of {body}"), ()
        if actor.kind in _UNSIDED or not actor.side or name[0].islower():
            return ("", ""), ()
        if actor.side[:4].lower() in name.lower() or actor.side[0].isupper():
            return ("", ""), ()
        return (f"{actor.side}-{table('aligned')} ", ""), ()

    def _surname(self, actor: Actor, name: str) -> str:
        """A name's last part where the actor is called by it alone."""
        words = name.split()
        start = len(words) - 1
        while start > 1 and words[start - 1].lower() in list_words("particles"):
            start -= 1
        surname = " ".join(words[start:])
        return surname if surname.casefold() in self._spelt.get(actor.id, frozenset()) else name

    def _has_article(self, actor: Actor, name: str) -> bool:
        """Whether a name takes "the", by how reports write it."""
        if name.lower().startswith(("the ", "an ", "a ")) or re.match(r"[A-Z]\w+[’']s\b", name):
            return False
        if name in table("definite") or (_OF.search(name) and _OF.split(name, maxsplit=1)[0] in table("definite")):
            return True
        if (office := _OFFICE.match(name)) is not None and office[1].lower() in table("offices"):
            return True
        if not is_plural(name) and (name[0].islower() or (" " in name and name.rsplit(maxsplit=1)[-1].islower())):
            return actor.kind != "person"
        if actor.kind == "person" and re.fullmatch(r"[A-Z][\w’'-]+(?: [A-Z][\w’'.-]+)+", name):
            return False  # "the spokesman Ilo Veshti" is no "the Veshti"
        with_the, without = self._articles.get(actor.id, (0, 0))
        head = _OF.split(name, maxsplit=1)[0].rsplit(maxsplit=1)[-1]
        if " " in name and head in table("bodies") and without <= 2 * with_the + 2:
            return True
        return with_the > without and not (name[0].islower() and is_plural(name))

    def _lower(self, text: str, start: int, claim: Claim) -> str:
        """The words with a small letter at their head where only the start of a sentence made it great."""
        report = self.reports.get(claim.report)
        word = re.match(r"[\w’'-]+", text)
        if report is None or word is None or not text[0].isupper() or (len(text) > 1 and text[1].isupper()):
            return text
        if _NUMBERED.match(text) or word[0] in table("proper"):
            return text
        if word[0].lower() in list_words("counting"):
            return text[0].lower() + text[1:]
        before = report.text[max(0, start - 3) : start].rstrip(" \"“‘'")
        if before and before[-1] not in ".!?\n:—-])”":
            return text
        known = frozenset(table("generic")) | list_ordinary() | name_things()
        if word[0].lower() not in frozenset(table("generic")) and re.search(r"\s[A-Z]", text):
            common = word[0].lower() in known and re.match(r",? [a-z]", text[word.end() :])
            many = _SOMEWHERE.match(text, word.end()) is None or word[0].endswith("s")
            return text[0].lower() + text[1:] if common and many and text not in self.outlets else text
        if country_of_demonym(word[0].split("-")[0]) or country_of_demonym(word[0]):
            return text
        if country_of_name(re.sub(r"[’']s?$", "", word[0])):
            return text
        elsewhere = re.search(rf"[a-z,] {re.escape(word[0])}\b", report.text)
        small = word[0].lower()
        ordinary = bool({re.sub(r"[’']s?$", "", small), small.split("-")[0]} & known) or small in report.text
        return lower_generic(text) if elsewhere or not ordinary else text[0].lower() + text[1:]
