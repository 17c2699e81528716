"""Which numbers of a claim are told as numbers of the whole: of all that its event killed, hurt, freed or moved.

Single victims, items of lists, bodies found, kin, "two more", and sums over separate attacks are none.
"""

import re
from collections import Counter
from collections.abc import Collection, Sequence

from orontes.base import OWN_BASES, TOLD_COUNTS, Bounds
from orontes.claims import Quantity
from orontes.events.disputes.case import Case
from orontes.events.disputes.number_sides import is_told_beside, tell_whose
from orontes.events.view import ClaimView
from orontes.language import find_numbers, has_number, read_number, split_words

_UNTOLD = (Bounds(), Bounds(low=2))
"""No bounds, and the mere plural: "civilians were hurt"."""
_OTHERS = re.compile(
    r"\s+(?:[a-z-]+\s+){0,2}?(?:more|others?|additional|further|bod(?:y|ies)|corpses|funerals|graves|remains|relatives|"
    r"(?:family )?members|families|of (?:(?:his|her|its|their|our|my)\b(?! (?:own )?(?:\w+ )?"
    r"(?:soldiers|men|troops|fighters|servicemen|officers|policemen|police|militants|combatants|members|personnel|guards"
    r"|rebels|comrades)\b)|them|these|those|whom))\b"
)
"""What makes a number that of a part, or of another thing: further victims, bodies found, one family's dead."""
_WHOLE = re.compile(r"[\w,.-]+\s+(?:people|persons|dead|lives|fatalities|deaths|were killed|killed)\b", re.I)
"""A number of people of no sort."""
_STRIKES = "strikes"
_WITHIN, _TENTH, _PAIR = 24, 10, 2
_BESIDE = re.compile(r"\s+(?:[a-z-]+\s+){0,2}?(?:others?|more)")
_ONE_OF_A_KIND = re.compile(r"\s+(?!(?:of|was|were|is|are|in|at|on|who|whom|by|and|or|to|from|another)\b)[a-z]+")
_MANY_DEEDS = re.compile(
    r"\b(?:(?:separate|various|multiple|different|other|further|more|additional) (?:\w+ )?"
    r"(?:attacks|strikes|air ?strikes|raids|incidents|shootings|bombings|clashes)"
    r"|throughout the|across the (?:city|country|province|region|state|strip)|on \w+ fronts)\b",
    re.I,
)


def may_exclude(views: Sequence[ClaimView]) -> bool:
    """Whether any two numbers of one thing exclude each other, by their bounds alone; in most events none do."""
    least: dict[str, int] = {}
    most: dict[str, int] = {}
    for one in (one for view in views for one in view.claim.quantities if one.of in {*TOLD_COUNTS, _STRIKES}):
        if one.low is not None:
            least[one.of] = max(least.get(one.of, one.low), one.low)
        if one.high is not None:
            most[one.of] = min(most.get(one.of, one.high), one.high)
    return any(low > most.get(of, low) for of, low in least.items())


def told_in_parts(views: Sequence[ClaimView]) -> set[tuple[str, str]]:
    """What a report tells an event's count of more than once: "three were hurt", and later "two others"."""
    seen = Counter((view.claim.report, one.of) for view in views for one in view.claim.quantities)
    return {key for key, times in seen.items() if times > 1}


def told_counts(
    case: Case, view: ClaimView, parts: Collection[tuple[str, str]], *, states: bool = False
) -> list[tuple[str, str, Bounds, Bounds]]:
    """The counts of a claim that its words tell as numbers of the whole: no single victims, lists, bodies or kin.

    "Forty others were hurt" are all that were, beside the dead, unless the report tells of more (`parts`). Last stand
    the bounds within which a number fits, wider for a round one: "some 200" may be 198.
    """
    text = case.reports[view.claim.report].text
    if not view.asserted or view.summary or _MANY_DEEDS.search(case.sentence_text(view)):
        return []
    counts = []
    for one in view.claim.quantities:
        bounds = Bounds(low=one.low, high=one.high)
        fits = (one.of in TOLD_COUNTS or _is_of_a_day(view, one)) and one.scope == "event" and bounds not in _UNTOLD
        fits = fits and (one.role != "listed" or is_told_beside(view, one, text)) and not _of_own(view, one)
        rest = _OTHERS.match(text, one.end)
        other = rest is not None and not (_BESIDE.fullmatch(rest[0]) and (view.claim.report, one.of) not in parts)
        if fits and not other and _is_number(one, text):
            told = Bounds(high=one.high) if _of_several(case, view, one) else bounds
            counts.append(
                (
                    one.of,
                    tell_whose(view, one, text, states=states),
                    told,
                    _about(told, one, text),
                )
            )
    return counts


def tells_whole(case: Case, view: ClaimView, of: str, bounds: Bounds) -> bool:
    """Whether a number is told of people as such, or of all: "five people", "four dead in all"; no part of others."""
    text = case.reports[view.claim.report].text
    told = [one for one in view.claim.quantities if one.of == of and (one.low, one.high) == (bounds.low, bounds.high)]
    return any(one.role == "alone" and _WHOLE.match(text, one.start) for one in told)


def _is_of_a_day(view: ClaimView, one: Quantity) -> bool:
    """Whether a number of strikes is told of one told day: what was flown in more days is another number."""
    return one.of == _STRIKES and view.days.width == 0 and view.days.basis in OWN_BASES


def _about(bounds: Bounds, one: Quantity, text: str) -> Bounds:
    """What a number fits that is told as a round one, a tenth less or more; any other as it is."""
    if not bounds.exact or bounds.low is None:
        return bounds
    if not any(found.rough for found in find_numbers(text, max(0, one.start - _WITHIN), one.end)):
        return bounds
    slack = bounds.low // _TENTH
    return Bounds(low=bounds.low - slack, high=bounds.low + slack)


def _of_own(view: ClaimView, one: Quantity) -> bool:
    """Whether nobody is said to have come to harm beside others who did: "killed 30 men and suffered no casualties"."""
    return one.high == 0 and any(told.of == one.of and told.low for told in view.claim.quantities)


def _of_several(case: Case, view: ClaimView, one: Quantity) -> bool:
    """Whether a number is told of several places at once, so that each has at most as many."""
    return any(
        other.place != view.place
        and any((count.start, count.end) == (one.start, one.end) for count in other.claim.quantities)
        for other in case.in_report(view.claim.report)
        if other.place is not None and other.family == view.family
    )


def _is_arabic_number(one: Quantity, text: str) -> bool:
    """Whether a count begins with a number in Arabic: "أربعة مدنيين"; "طفلين" (two children) is one too."""
    words = split_words(text, one.start, one.end)
    arabic = bool(words) and words[0].kind == "word" and not words[0].form.isascii()
    return arabic and (read_number(words, 0) is not None or (one.low, one.high) == (_PAIR, _PAIR))


def _is_number(one: Quantity, text: str) -> bool:
    """Whether a number is told in words or digits: "three", "no soldier"; of one, only "one person", not "a man"."""
    if one.high == 0:
        return True
    if not has_number(text, one.start, one.end) and not _is_arabic_number(one, text):
        return False
    return (one.low, one.high) != (1, 1) or _ONE_OF_A_KIND.match(text, one.end) is not None
