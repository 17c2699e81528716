"""Who stands with whom by the words of reports: "X, an ally of Y", "X's armed wing", "X and Y took the town".

The problem: without a pack, a front, its army and the militia beside it were three strangers, and who named the one
for a capture was the rival of who named the other. What we chose: two bodies are tied where a report's own words put
them together, right beside each other and around words for it (`stand_with`, `under`); where one claim of force names
both as its doers; where rebels are called by the people or land whose name a group bears ("Tigrayan rebels"); and where
the one is known to be the armed wing of the other (`wings`). States are tied to nobody: who arms a group is no
side of its war. Rejected: two bodies in one sentence (foes stand there as often); "supports" and "helps", which news
says of food.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain
from pathlib import Path

from orontes.base import read_yaml, spread
from orontes.claims import Claim
from orontes.entities.actors.acronyms import STRIKING
from orontes.entities.actors.names import OUTSIDE, read_actor_name
from orontes.entities.actors.pack import Key
from orontes.entities.actors.persons import ActorName
from orontes.entities.actors.words import actor_words
from orontes.entities.words import either
from orontes.reports import Report

_CAPITALS = r"[A-Z][\w’'-]*(?: (?:(?:of|for|of the|for the|and the|al-[A-Z][\w-]*|[A-Z][\w’'-]*)(?![\w-])))*"
_BODY = rf"(?:[Tt]he )?(?:{_CAPITALS}(?: {either('tied_men')})?|(?:[a-z]+ )?{either('tied_men')})"
_LINK = re.compile(
    rf",? (?P<past>{either('no_longer')} )?(?:{either('stand_with')} (?:the )?|{either('under')} (?:the )?)"
    rf"(?=(?:the )?(?:[A-Z]|al-|[a-z]+))"
)
_LEFT = re.compile(rf"(?<![\w-])(?P<body>{_BODY})(?: \([A-Z][\w-]+\))?$")
_RIGHT = re.compile(rf"(?P<body>{_BODY})(?![\w-])")
_OWNED = re.compile(rf"(?<![\w-])(?P<one>[A-Z][\w-]+(?: [A-Z][\w-]+){{0,4}})['’]s (?P<two>{_CAPITALS})")
_AND = re.compile(r",? and (?:the )?|, ")
_TOGETHER = STRIKING | {"control_state"}
_TIED = frozenset({"organisation", "crowd", "side", "body", "pack"})
_NO_SIDES = OUTSIDE | {"civilians"}
_REACH, _STEM = 90, 5
_ENOUGH = 2_000  # texts from which on several processes read them
Resolve = Callable[[ActorName, str], Key | None]
Tie = tuple[Key, Key]
Pair = tuple[str, str]


def find_alliances(
    reports: Sequence[Report], claims: Sequence[Claim], phrases: Mapping[Key, Sequence[ActorName]], resolve: Resolve
) -> list[Tie]:
    """Those who stand with each other, the one that is told of first; each pair once, sorted."""
    texts = list(dict.fromkeys(report.text for report in reports))
    read = chain.from_iterable(spread(_read_texts, texts, enough=len(texts) >= _ENOUGH))
    told = {text: words for text, words in zip(texts, read, strict=True) if any(words)}
    telling = [(report, *told[report.text]) for report in reports if report.text in told]
    found = {tie for report, linked, _ in telling for tie in _told_in(report, linked, resolve)}
    found |= {tie for claim in claims for tie in _doers_together(claim, resolve)}
    found |= {tie for report, _, owned in telling for tie in _owned_in(report, owned, phrases, resolve)}
    found |= _by_wings(phrases, resolve) | _by_people(phrases)
    return sorted(tie for tie in found if _may_stand(tie, phrases))


def _may_stand(tie: Tie, phrases: Mapping[Key, Sequence[ActorName]]) -> bool:
    """Whether both are bodies that may be of a side, and no helpers, outlets or whole states."""
    kinds = {name.kind for key in tie for name in phrases.get(key, ())}
    return tie[0] != tie[1] and all(key[0] in _TIED for key in tie) and not kinds & _NO_SIDES


def _read_texts(texts: Sequence[str]) -> list[tuple[list[Pair], list[Pair]]]:
    """For some texts the words that each puts together, and those for owners and what is theirs."""
    return [
        (list(_linked_in(text)), [(owned["one"], owned["two"]) for owned in _OWNED.finditer(text)]) for text in texts
    ]


def _linked_in(text: str) -> Iterator[Pair]:
    """The words for two bodies that a text puts together."""
    for link in _LINK.finditer(text):
        left = _LEFT.search(text, max(0, link.start() - _REACH), link.start())
        right = _RIGHT.match(text, link.end())
        if left is not None and right is not None and not link["past"]:
            yield left["body"], right["body"]


def _told_in(report: Report, linked: Iterable[Pair], resolve: Resolve) -> list[Tie]:
    """The pairs that a report's words put together."""
    found = []
    for words in linked:
        one, two = (_resolve_words(body, report.id, resolve) for body in words)
        if one is not None and two is not None:
            found.append((one, two))
    return found


def _owned_in(
    report: Report, owned: Iterable[Pair], phrases: Mapping[Key, Sequence[ActorName]], resolve: Resolve
) -> list[Tie]:
    """Groups by name and whose they are told to be: "Senn's Northern Army"."""
    found = []
    for head, words in owned:
        name = read_actor_name(words)
        if name.form != "organisation" or name.kind != "armed_group":
            continue
        owner, group = _resolve_words(head, report.id, resolve), resolve(name, report.id)
        if owner is not None and group is not None and owner in phrases and group in phrases:
            found.append((group, owner))
    return found


def _resolve_words(words: str, report: str, resolve: Resolve) -> Key | None:
    """The body that words mean; None where they name a state, a person or nobody."""
    name = read_actor_name(words)
    return resolve(name, report) if name.form in {"organisation", "body", "crowd"} else None


def _doers_together(claim: Claim, resolve: Resolve) -> list[Tie]:
    """The pairs of bodies by name that one claim of force has for its doers: "the K9 and the Falcons seized"."""
    agent = claim.agent
    if agent is None or claim.kind not in _TOGETHER or not _AND.search(agent.text):
        return []
    names = [read_actor_name(part) for part in _AND.split(agent.text)]
    if any(name.form != "organisation" for name in names):
        return []
    keys = [resolve(name, claim.report) for name in names]
    return [(keys[0], key) for key in keys[1:] if keys[0] is not None and key is not None]


def _by_wings(phrases: Mapping[Key, Sequence[ActorName]], resolve: Resolve) -> set[Tie]:
    """The armed wings that reports name, each with the movement that it is of."""
    found = set()
    for head, wings in _wings():
        keys = [resolve(name, "") for name in head]
        heads = [key for key in keys if key in phrases]
        for wing in (resolve(name, "") for name in wings):
            found |= {(wing, key) for key in heads if key is not None and wing is not None and wing in phrases}
    return found


def _by_people(phrases: Mapping[Key, Sequence[ActorName]]) -> set[Tie]:
    """Rebels by a people or land, each with the armed groups in whose full name it stands."""
    named = [(key, name) for key, names in phrases.items() if key[0] == "organisation" for name in names]
    rebels: dict[str, set[Key]] = {}
    for key, name in named:
        words = [word for word in re.findall(r"[\w’'-]+", name.core) if word[:1].isupper()]
        if name.side == "opposition" and len(words) == 1 and words[0].casefold() not in actor_words().creeds:
            rebels.setdefault(words[0].casefold()[:_STEM], set()).add(key)
    found = set()
    for key, name in named:
        words = [word.casefold()[:_STEM] for word in name.core.split() if word[:1].isupper()]
        if name.kind == "armed_group" and name.side is None and len(words) > 1:
            found |= {(key, other) for word in words if len(word) == _STEM for other in rebels.get(word, ())}
    return found


@cache
def _wings() -> tuple[tuple[tuple[ActorName, ...], tuple[ActorName, ...]], ...]:
    """The names of movements, and of the armed wings of each."""
    rows = read_yaml(Path(__file__).with_name("wings.yaml"))
    return tuple((_read(row["movement"]), _read(row["wings"])) for row in rows)


def _read(names: Sequence[str]) -> tuple[ActorName, ...]:
    return tuple(read_actor_name(name) for name in names)
