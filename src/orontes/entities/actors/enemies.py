"""Who "the enemy" and "the occupation" are in a report that says elsewhere of which state: "the Israeli enemy".

A party's bulletin names its foe once and then calls him names, so that his deeds are nobody's. Where all such words of
a report that stand with a state's name are of one state, the bare ones mean it too. In quotation marks they are the
speaker's, who may be of either side, and tell nothing.
"""

import re
from functools import lru_cache

from orontes.base import drop_quotes
from orontes.entities.actors.names import read_actor_name
from orontes.entities.actors.phrases import nation_of
from orontes.entities.words import either

_NAMED = re.compile(rf"\b([A-Z]\w+(?:-[A-Z]\w+)?) {either('enemies')}\b")
_BARE = re.compile(
    rf"^(?:the |this )?(?:{either('enemies')}|(?:enemy|hostile|invading|occupying)(?= [a-z]))(?:['’]s)?"
    rf"(?: (?:\w+ )?(?:{either('own_men')}|artillery|aviation|aircraft|warplanes|jets|drones?|tanks|gunners))?$",
    re.IGNORECASE,
)
_MEN = re.compile(r" [a-z]+$")


@lru_cache(maxsize=4096)
def enemy_state(text: str) -> str | None:
    """The one state of which a report, outside quotation marks, speaks as of the enemy; None for none or several."""
    told = {nation_of(found[1]) for found in _NAMED.finditer(drop_quotes(text))} - {None}
    return min(state for state in told if state) if len(told) == 1 else None


def find_enemy(phrase: str, text: str) -> str | None:
    """The phrase that bare words for the enemy stand for in a report: "Israel's army"; None for any other phrase."""
    if _BARE.match(phrase) is None or read_actor_name(phrase).nation is not None:
        return None
    state = enemy_state(text)
    if state is None:
        return None
    return f"{state}'s army" if _MEN.search(phrase.removeprefix("the ").removeprefix("The ")) else state
