"""The reasons of a claim in few bytes, for the page: lists in place of names, nothing that the claim itself tells.

f frame · r rule, where it is not that of a verb · t trigger's base form · m conditions met
l links [slot, arc, preposition, start, end, mended]; no offsets where the word above is the trigger
s signs [sign, start, end] · c cues [kind, does, start, end] · w time [rule, form, anchor, start, end]
"""

from collections.abc import Callable

from orontes.claims import Claim, Link

Turn = Callable[[int], int]
Row = list[object]


def reasons_row(claim: Claim, turn: Turn) -> dict[str, object] | None:
    """What the page keeps of a claim's reasons, offsets turned; None where its reader gave none."""
    reasons = claim.reasons
    if reasons is None:
        return None
    time = reasons.time
    row: dict[str, object] = {
        "f": reasons.frame,
        "r": reasons.rule if reasons.rule != "verb" else None,
        "t": reasons.trigger,
        "m": list(reasons.met),
        "l": [_link_row(claim, link, turn) for link in reasons.links],
        "s": [[sign.sign, turn(sign.start), turn(sign.end)] for sign in reasons.mood],
        "c": [[cue.kind, cue.does, turn(cue.start), turn(cue.end)] for cue in reasons.voices],
        "w": _cut([time.rule, time.form, time.anchor, _turned(time.start, turn), _turned(time.end, turn)])
        if time is not None
        else None,
    }
    return {key: value for key, value in row.items() if value is not None and value != []}


def _link_row(claim: Claim, link: Link, turn: Turn) -> Row:
    row: Row = [link.slot, link.arc, link.preposition or 0]
    at_trigger = link.start == claim.trigger_start
    if not at_trigger or link.mended:
        row += [_turned(link.start, turn), _turned(link.end, turn), int(link.mended)]
    return _cut(row)


def _turned(offset: int | None, turn: Turn) -> int | None:
    return turn(offset) if offset is not None else None


def _cut(row: Row) -> Row:
    """A list without what is empty at its end."""
    kept = list(row)
    while kept and kept[-1] in (None, 0):
        kept.pop()
    return kept
