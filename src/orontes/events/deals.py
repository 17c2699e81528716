"""Agreements that are two: each told as a new one, or struck between others."""

import re

from orontes.events.view import ClaimView

_NEW = re.compile(r"\b(?:an?|another)\s+((?:[\w-]+\s+){0,3})$", re.I)
_KIND = "agreement_or_talks"


def are_two_deals(one: ClaimView, two: ClaimView) -> bool:
    """Whether a report tells two agreements each as a new one of its own sort, or two tell of wholly other parties."""
    if one.claim.kind != _KIND or two.claim.kind != _KIND:
        return False
    if one.claim.report == two.claim.report:
        sorts = (_sort_of(one), _sort_of(two))
        return None not in sorts and sorts[0] != sorts[1]
    parties = [_parties(view) for view in (one, two)]
    sides = [{view.side, view.patient_side} - {None} for view in (one, two)]
    return all(len(found) > 1 for found in parties) and not parties[0] & parties[1] and not sides[0] & sides[1]


def _sort_of(view: ClaimView) -> str | None:
    """The words by which a report brings in an agreement as a new one: "a prisoner swap"; None where it does not."""
    told = _NEW.search(view.claim.text[: max(0, view.claim.trigger_start - view.claim.start)])
    return f"{told[1]}{_head_of(view)}".casefold() if told else None


def _head_of(view: ClaimView) -> str:
    """The word for the agreement."""
    start = max(0, view.claim.trigger_start - view.claim.start)
    return view.claim.text[start : start + view.claim.trigger_end - view.claim.trigger_start]


def _parties(view: ClaimView) -> set[str]:
    """The actors that a claim names."""
    return {actor for actor in (view.agent, view.patient) if actor}
