"""Which state's army a bare "the army" is where it stands, beside what the whole report suggests (`home`).

The problem: news of a war with a neighbour's troops in it says "the army" for the army at home and names the
neighbour's, perhaps once. Observed: a bare army is no foreign one that stands against it in its own sentence ("the
army blamed Rwandan artillery", "the army shelled them", where they are Rwandan troops), nor where its sentence tells
an answer to the one before ("the army fired back"); it is a foreign one that acted in the sentence right before ("The
Israeli army bombed Tyre. The army also ..."), unless the report spoke of a bare army or that at home before it named
another; else a foreign army counts only where it was named before. Where a report's places tell no country, that of
most claims of all reports is home. Rejected: the last named army however far back; the army most often named, which
in news of an invasion is the invader's.
"""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass

from orontes.base import find_commonest
from orontes.entities.actors.names import read_actor_name
from orontes.entities.actors.persons import ActorName
from orontes.entities.actors.phrases import WORD, bare_word, side_of_words
from orontes.entities.actors.words import actor_words, nation_pattern
from orontes.entities.words import either
from orontes.reports import Report

Spot = tuple[str, int, int]
_STOP = re.compile(r"(?<!\b[A-Z])(?<!\b[A-Z][a-z])(?<!\b(?:Gen|Col|Maj|Sgt))[.!?][”\"’']?\s+(?=[“\"‘']?[A-Z\d@#])|\n+")
_ANSWER = re.compile(rf"\b{either('answers')}\b", re.IGNORECASE)
_ATTACKS = re.compile(rf"\b{either('attacks')}\b", re.IGNORECASE)
_GOES_ON = re.compile(rf"\b{either('goes_on')}\b", re.IGNORECASE)
_SAYS = re.compile(rf"\W*(?:\w+\W+){{0,2}}?{either('says')}\b")
_STYLE = re.compile(r"\b(?:defen[cs]e|armed)\s(?:forces?|army)\b", re.IGNORECASE)
_DEFENDING = frozenset({"defence", "defense"})
RULERS = frozenset({"government", "defence ministry", "foreign ministry", "interior ministry"})
MOST_BEFORE = 4
_ONCE = 1.0


@dataclass(frozen=True, slots=True)
class NamedForce:
    """Where a report names a state's force, and whether it acts or speaks there."""

    start: int
    end: int
    nation: str
    acts: bool


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """What one report tells of forces: its sentences' starts, the named forces and the bare ones, in order."""

    text: str
    sentences: tuple[int, ...]
    named: tuple[NamedForce, ...]
    bare: tuple[int, ...]
    styled: Mapping[int, str]
    """The bare ones that stand under a style ("the Defence Army"), each with it in lower case."""

    def sentence(self, at: int) -> int:
        """The number of the sentence in which a place of the text stands."""
        return bisect_left(self.sentences, at + 1)

    def words_of(self, number: int) -> str:
        """The words of a sentence."""
        starts = (0, *self.sentences, len(self.text))
        return self.text[starts[number] : starts[number + 1]]


def look_around(text: str, uses: Iterable[tuple[int, int, str, bool]]) -> Whereabouts:
    """Reads where a report's forces stand; `uses` are (start, end, phrase, acts)."""
    named: dict[int, NamedForce] = {}
    bare = []
    styled: dict[int, str] = {}
    for start, end, phrase, acts in uses:
        name = read_actor_name(phrase)
        if is_force(name) and name.nation:
            before = named.get(start)
            named[start] = NamedForce(start, end, name.nation, acts or (before is not None and before.acts))
        elif is_plain_force(name) and not name.nation:
            bare.append(start)
            if style := _STYLE.search(phrase):
                styled[start] = style[0].casefold()
    for found in nation_pattern().finditer(text) if bare else ():
        end = _end_of_force(text, found.end())
        covered = any(one.start <= found.start() < one.end for one in named.values())
        if end and not covered:
            nation = actor_words().nations[found[1]]
            named[found.start()] = NamedForce(found.start(), end, nation, acts=False)
    stops = tuple(match.end() for match in _STOP.finditer(text)) if bare else ()
    return Whereabouts(text, stops, tuple(named[start] for start in sorted(named)), tuple(sorted(bare)), styled)


def is_plain_force(name: ActorName) -> bool:
    """Whether a phrase means a state's armed men in words of no side: "the army", "warplanes", "the Defence Forces"."""
    if not is_force(name) or name.lean is not None:
        return False
    own = [word for word in WORD.findall(name.core) if bare_word(word) not in _DEFENDING]
    return name.side is None or side_of_words(own, name.stance) is None


def is_force(name: ActorName) -> bool:
    """Whether a phrase names those who bear a state's arms, no ministry."""
    return name.form == "body" and name.body not in RULERS


def _end_of_force(text: str, at: int) -> int:
    """Where words for a force end right behind a state's adjective ("Rwandan artillery"); 0 where there are none."""
    end = at
    for word in re.finditer(r"[ ]([A-Za-z]+)", text[at : at + 40]):
        if at + word.start() != end or end - at > 20:
            break
        end = at + word.end()
        if word[1].casefold() in actor_words().bodies or word[1].casefold() in actor_words().arms:
            return end
    return 0


def settle_bare(
    report: Report,
    uses: Sequence[tuple[Spot, str, bool]],
    foes: Mapping[Spot, set[str]],
    counts: Mapping[str, float],
    ground: tuple[str, Set[str]],
) -> dict[Spot, str]:
    """The state of each bare force of a report; `counts` weigh the states that it names.

    `ground` is the state at home, and those whose forces do something in the report.
    """
    home = ground[0]
    around = look_around(report.text, [(spot[1], spot[2], phrase, acts) for spot, phrase, acts in uses])
    spots = sorted({spot for spot, _, _ in uses if spot[1] in around.bare})
    fought = _fought_by_styles(around, spots, foes, home)
    found: dict[Spot, str] = {}
    last, number = "", -2
    for spot in spots:
        here = around.sentence(spot[1])
        before = last if here - number <= 1 else ""
        against = {*foes.get(spot, ()), *fought.get(around.styled.get(spot[1], ""), ())}
        last = nation_here(around, spot[1], against, counts, ground, before)
        number, found[spot] = here, last
    return found


def _fought_by_styles(
    around: Whereabouts, spots: Sequence[Spot], foes: Mapping[Spot, set[str]], home: str
) -> dict[str, set[str]]:
    """The states that each style of a report is told to fight, or that did the deed right before it by other words."""
    fought: dict[str, set[str]] = defaultdict(set)
    for spot in spots:
        style = around.styled.get(spot[1])
        if style is None:
            continue
        number = around.sentence(spot[1])
        fought[style] |= foes.get(spot, set())
        fought[style] |= {one.nation for one in around.named if _stands_against(around, one, number, spot[1])}
        led = _led_before(around, number, spot[1])
        if led is not None and _is_other(around, led, style, number, home):
            fought[style].add(led.nation)
    return fought


def _is_other(around: Whereabouts, led: NamedForce, style: str, number: int, home: str) -> bool:
    """Whether a force that did a deed is another than a style of the next sentence; that at home only by an attack."""
    if style in around.text[led.start : led.end].casefold() or _SAYS.match(around.text, led.end):
        return False
    attacks = bool(_ATTACKS.search(around.words_of(number - 1)))
    return (led.nation != home or attacks) and not _GOES_ON.search(around.words_of(number))


def nation_here(
    around: Whereabouts,
    at: int,
    foes: Iterable[str],
    counts: Mapping[str, float],
    ground: tuple[str, Set[str]],
    before: str,
) -> str:
    """The state whose army a bare one is; `before` is whose a bare one was in this sentence or the last."""
    home, did = ground
    number = around.sentence(at)
    against = {*foes, *(one.nation for one in around.named if _stands_against(around, one, number, at))}
    led = _led_before(around, number, at)
    last = led.nation if led is not None and (not home or led.nation in {home, *did}) else ""
    if last and _ANSWER.search(around.words_of(number)):
        against.add(last)
        last = ""
    if before and before not in against:
        return before
    at_home = bool(home) and _speaks_of_home(around, home) and not _GOES_ON.search(around.words_of(number))
    if last and last not in against and not at_home:
        return last
    named = Counter(one.nation for one in around.named if one.start < at)
    fits = {
        nation: count
        for nation, count in counts.items()
        if nation not in against and (nation == home or named[nation] or count > _ONCE)
    }
    return find_commonest(fits) or ""


def _speaks_of_home(around: Whereabouts, home: str) -> bool:
    """Whether a report spoke of a bare army, or of that at home, before it named any other."""
    first = around.named[0] if around.named else None
    return first is None or around.bare[0] < first.start or first.nation == home


def _stands_against(around: Whereabouts, one: NamedForce, number: int, at: int) -> bool:
    """Whether a named force stands behind a bare one in its sentence, and does not speak there."""
    behind = one.start > at and around.sentence(one.start) == number
    return behind and not _SAYS.match(around.text, one.end)


def _led_before(around: Whereabouts, number: int, at: int) -> NamedForce | None:
    """The force that leads the sentence right before one that a bare force leads."""
    if not number or not _leads(around, at, number):
        return None
    led = [one for one in around.named if one.acts and around.sentence(one.start) == number - 1]
    return next((one for one in led if _leads(around, one.start, number - 1)), None)


def _leads(around: Whereabouts, at: int, number: int) -> bool:
    """Whether a place of the text is near the start of its sentence, with nobody else told before it."""
    start = (0, *around.sentences)[number]
    words = around.text[start:at].split()
    return len(words) <= MOST_BEFORE and "and" not in words
