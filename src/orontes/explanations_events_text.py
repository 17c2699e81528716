"""An explanation of an event for the terminal: its claims with numbers, the evidence of each, and what nearly was."""

import textwrap
from collections.abc import Iterator, Mapping

from orontes.events import Bond, NearMiss
from orontes.explanations_events import EventExplanation, ToldClaim
from orontes.explanations_text import INDENT, TOPIC, WIDEST
from orontes.exports import word_code


def render_event(one: EventExplanation, width: int = WIDEST) -> str:
    """The whole explanation as lines of at most `width` signs."""
    wide = max(40, min(width, WIDEST))
    told = {claim.claim: claim for claim in one.told}
    numbers = {claim: number for number, claim in enumerate(one.claims, start=1)}
    lines = [f"{one.event}  {one.label}", f"{one.status}; {_count(len(one.claims), 'claim')}", ""]
    for choice in one.choices:
        rule = word_code("choices", choice.rule)
        words = f"{choice.value}: {rule} ({_list(choice.claims, numbers)})"
        words += "".join(f"; not {value} ({_list(claims, numbers)})" for value, claims in choice.others)
        topic = word_code("fields", choice.field)
        lines += _wrap(f"{topic:{TOPIC}} ", words, wide)
    lines.append("")
    for claim, number in numbers.items():
        lines += _wrap(f"{number:>3} ", _quote(told[claim]), wide)
        for bond in (bond for bond in one.bonds if bond.claim == claim):
            lines += _wrap(" " * 6, _tell_bond(bond, numbers), wide)
    lines += ["", "What nearly was" if one.near else "No claim of another event came near."]
    for near in one.near:
        lines += _tell_near(near, told, numbers, wide)
    return "\n".join(lines) + "\n"


def _tell_near(near: NearMiss, told: Mapping[str, ToldClaim], numbers: Mapping[str, int], width: int) -> Iterator[str]:
    """A claim of another event, its evidence and why it stays out."""
    yield from _wrap(" " * INDENT, f"{near.event or 'no event'}: {_quote(told[near.bond.other])}", width)
    with_whom = f"with {numbers[near.bond.claim]}"
    yield from _wrap(" " * 6, f"{near.bond.total:g} {with_whom}: {_tell_reasons(near.bond)}; apart: {near.why}", width)


def _tell_bond(bond: Bond, numbers: Mapping[str, int]) -> str:
    """A bond in words: its points, with which claim, and each reason with its points."""
    told = "told as one act by its report; " if bond.told else ""
    against = f"; by itself it would stand apart: {bond.against}" if bond.against else ""
    return f"{bond.total:g} with {numbers[bond.other]}: {told}{_tell_reasons(bond)}{against}"


def _tell_reasons(bond: Bond) -> str:
    """Reasons with their points, the strongest first."""
    return ", ".join(f"{word_code('evidence', name)} {points:+g}" for name, points in bond.reasons)


def _quote(claim: ToldClaim) -> str:
    source = ", ".join(part for part in (claim.outlet, claim.published) if part) or f"report {claim.report}"
    return f"{claim.claim} {source}: “{claim.text}”"


def _list(claims: tuple[str, ...], numbers: Mapping[str, int]) -> str:
    return " ".join(str(numbers[claim]) for claim in claims if claim in numbers)


def _count(number: int, what: str) -> str:
    return f"{number} {what}" + ("" if number == 1 else "s")


def _wrap(head: str, words: str, width: int) -> list[str]:
    """Words in lines under a head."""
    return textwrap.wrap(
        words, width, initial_indent=head, subsequent_indent=" " * len(head), break_on_hyphens=False
    ) or [head]
