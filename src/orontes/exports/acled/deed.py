"""What of an event decides its ACLED type, drawn from the event and the claims that tell it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from orontes.base import ATTACKS
from orontes.claims import Claim
from orontes.events import Event, Party
from orontes.exports.acled.private import is_private
from orontes.exports.acled.sentences import find_sentence
from orontes.exports.acled.sorts import country_of, names_site, sort_party, words_in
from orontes.exports.known import Known
from orontes.knowledge import country_of_demonym, country_of_name
from orontes.reports import Report

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_MARCH = "(?:March|MARCH)"
_IN_MARCH = re.compile(
    rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MARCH}|{_MARCH} \d{{1,4}}"
    rf"|(?:in|since|until|by|early|mid|late|last|to)[ -]{_MARCH})\b"
)
"""The month, where it stands as one."""
_BEHIND = re.compile(r"\s+(?:in|at|on|near|from|of|with|who|and)\b")
_HARMING = ATTACKS | {"abduction", "arrest_or_detention", "sexual_violence"}
"""Deeds done to people, who may be told only by the name of their people."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """An event as the rules see it; agents and patients are sorts of actors.

    `words` are those of its clauses, `around` those of the sentences that hold them,
    `throughout` those that every one of these sentences has.
    """

    kind: str
    manner: str | None = None
    response: str | None = None
    means: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset({"nobody"})
    patients: frozenset[str] = frozenset({"nobody"})
    words: frozenset[str] = frozenset()
    around: frozenset[str] = frozenset()
    throughout: frozenset[str] = frozenset()
    harm: frozenset[str] = frozenset()
    placed: bool = False


def make_deed(event: Event, claims: Sequence[Claim], known: Known) -> Deed:
    """The deed of an event; `claims` are those of its claims that assert it."""
    actors = known.actors
    land = known.seat(event).country
    agents = _sort_agents(event, known, land)
    patients = {sort_party(party, actors) for party in find_sufferers(event, known)}
    if not agents and any(claim.agent for claim in claims):
        agents = {"unknown"}
    if any(claim.place and names_site(claim.place.text) for claim in claims):
        patients.add("state")
    sentences = [frozenset(_bare_words(_sentence(claim, known.reports[claim.report]))) for claim in claims]
    return Deed(
        kind=event.kind,
        manner=event.manner,
        response=_strongest(claim.response for claim in claims),
        means=frozenset(claim.means.type for claim in claims if claim.means),
        agents=frozenset(agents or {"nobody"}),
        patients=frozenset(patients or {"nobody"}),
        words=frozenset(word for claim in claims for word in _bare_words(claim.text)),
        around=frozenset().union(*sentences),
        throughout=frozenset.intersection(*sentences) if sentences else frozenset(),
        harm=frozenset(count.of for count in event.quantities if count.who != "fighters"),
        placed=any(claim.place or claim.origin for claim in claims),
    )


def _sort_agents(event: Event, known: Known, land: str | None) -> set[str]:
    """The sorts of who acts; of those who leave, private persons are civilians, who count where nobody else leaves."""
    leaving = event.kind == "withdrawal"
    sorts = {
        "civilians"
        if leaving and is_private(party, known)
        else place_abroad(party, sort_party(party, known.actors), land)
        for party in event.agents
    }
    return (sorts - {"civilians"} or sorts) if leaving else sorts


def _bare_words(text: str) -> Iterator[str]:
    """The words of a text, owners without their "'s": "the governor's house" names the governor; March is no march."""
    return (word.removesuffix("'s").removesuffix("’s") for word in words_in(_IN_MARCH.sub(" ", text)))


def find_sufferers(event: Event, known: Known) -> tuple[Party, ...]:
    """An event's patients without the towns that it befell: whoever attacked Homs fought no actor of that name."""
    told = (party for party in event.patients if not _is_site(party, known))
    return tuple(_as_people(party) if event.kind in _HARMING else party for party in told)


def _as_people(party: Party) -> Party:
    """Those whom only the name of their people tells are civilians: "ten Kenyans" are not Kenya's government."""
    words = _WORD.findall(_BEHIND.split(party.text, maxsplit=1)[0])
    alone = words and words[-1][0].isupper() and country_of_demonym(words[-1]) and not country_of_name(words[-1])
    if not alone or words[-1].endswith("'s") or words[0].lower() == "the":
        return party
    return replace(party, actor=None, name=party.text, side=None, text="civilians")


def _is_site(party: Party, known: Known) -> bool:
    """Whether the words of a patient are only those of its claims' places; a land may be an actor."""
    told = [claim for name in party.claims if (claim := known.claims.get(name)) and claim.patient]
    return bool(told) and all(_hit_place(claim) for claim in told) and country_of_name(party.text) is None


def _hit_place(claim: Claim) -> bool:
    """Whether a claim's patient is written with the words of its place."""
    patient, place = claim.patient, claim.place
    return bool(patient and place and patient.text.casefold() == place.text.casefold())


def _sentence(claim: Claim, report: Report) -> str:
    """The words of a claim's sentence."""
    span = find_sentence(claim, report)
    return report.text[span.start : span.end]


def place_abroad(party: Party, sort: str, land: str | None) -> str:
    """A state's forces in another country are foreign."""
    home = country_of(f"{party.text} {party.name}") if sort == "state" and land else None
    return "foreign" if home and home != land else sort


def _strongest(responses: Iterable[str | None]) -> str | None:
    """The strongest response to a protest that a claim tells."""
    told = set(responses)
    return next((one for one in ("excessive", "intervention", "none") if one in told), None)
