"""How an actor's name stands in a cell: without a count before it, and by who holds a site that is told for them.

"Between 40 and 60 fighters" are fighters; who bombs "an army base" fights the army, and who bombs "a command post"
fights whoever holds it, of whom nothing is told.
"""

import re
from functools import cache

from orontes.events import Party
from orontes.exports.acled.sorts import find_names, is_site, list_words, words_in
from orontes.exports.known import Known
from orontes.knowledge import country_of_demonym
from orontes.language import find_numbers

UNIDENTIFIED = "Unidentified Armed Group"
_ACTING = frozenset({"state_force", "armed_group", "umbrella", "government", "international"})
_REST = re.compile(r"^(?:(?:and|of|the|its|their|other)\s+)+")
_ARTICLE = re.compile(r"^(?:an?|the|its|their|our)\s+(?=\S)", re.IGNORECASE)
_GATHERED = re.compile(
    r"^(?:[Aa] |[Aa]n |[Tt]he )?(?:[Gg]atherings?|[Cc]oncentrations?|[Gg]roups?|clusters?|columns?|convoys?|remnants|"
    r"elements|members) of (?:the )?(?=[a-z])"
)
_OWNED = re.compile(r"\bof (?:the |its |their )?(.+)$")
_BEHIND = re.compile(r"\s+(?:in|at|on|near|outside|from|with|who|that|which|and)\b")


def name_group(party: Party) -> str:
    """The name of a party without a count before it: "eight people" are people, "gatherings of gunmen" are gunmen."""
    return _GATHERED.sub("", _without_count(party.name))


@cache
def _without_count(name: str) -> str:
    rest = name
    while True:
        numbers = find_numbers(rest[:1].lower() + rest[1:])
        if not numbers or numbers[0].start > 0:
            return rest or name
        rest = _REST.sub("", rest[numbers[0].end :].strip())


@cache
def name_holder(name: str) -> str | None:
    """Who holds the site that a phrase names ("an army base", "barracks of the guard"); None where it does not say.

    A phrase that names no site is given back.
    """
    if not is_site(name):
        return name
    owned = _OWNED.search(name)
    if owned is not None:
        return _BEHIND.split(owned[1], maxsplit=1)[0] or None
    named = find_names(name)
    if named is not None:
        return named
    before = _BEHIND.split(_ARTICLE.sub("", name), maxsplit=1)[0].split()[:-1]
    kept = [word for word in before if _tells_force(word)]
    return " ".join(kept) if any(_is_force(word) for word in kept) else None


def _tells_force(word: str) -> bool:
    """Whether a word before a site tells whose it is: a force, or a land."""
    return _is_force(word) or country_of_demonym(word) is not None


def _is_force(word: str) -> bool:
    forces = list_words("actors", "state") | list_words("actors", "armed") | list_words("actors", "armed_or_state")
    return bool(set(words_in(word)) & forces) and not is_site(word)


def name_body(party: Party, known: Known) -> Party:
    """The body for which a man acts or falls, where the record tells it: a commander is no actor of these tables."""
    actor = known.actors.get(party.actor or "")
    if actor is None or actor.kind != "person":
        return party
    bodies = [known.actors[one] for one in actor.member_of if one in known.actors]
    body = next((one for one in bodies if one.kind in _ACTING), None)
    if body is None:
        return party
    return Party(actor=body.id, name=body.name, side=body.side or party.side, text=body.name, claims=party.claims)


def _rule_of(text: str, name: str) -> str | None:
    """The words for a man's government ("Daro Senn's regime") of which the record has the man's name alone."""
    rule = "|".join(sorted(list_words("words", "governing") | {"rule"}))
    found = re.search(rf"{re.escape(name)}(?:['’]s?)? (?:{rule})\b", text)
    return found[0] if found else None


def plain_name(party: Party) -> str:
    """The name of a party as a cell has it: without a count or an article, and of a site who holds it."""
    name = _without_count(_ARTICLE.sub("", name_group(party)))
    if set(words_in(name)) <= list_words("words", "abuse"):
        return UNIDENTIFIED
    rule = _rule_of(party.text, name)
    if rule is not None:
        return rule
    if set(words_in(name)) <= list_words("words", "qualities"):
        name = _without_count(_ARTICLE.sub("", party.text))
    return name_holder(name) or name
