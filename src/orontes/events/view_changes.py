"""A claim's view with some slots told anew, six times as quickly as `dataclasses.replace` asks all forty again."""

from dataclasses import fields
from operator import attrgetter

from orontes.events.view import ClaimView
from orontes.events.view_chance import sum_rarity

_SLOTS = tuple(field.name for field in fields(ClaimView))
_AT = {name: at for at, name in enumerate(_SLOTS)}
_READ = attrgetter(*_SLOTS)
_WRITE = tuple(getattr(ClaimView, name).__set__ for name in _SLOTS)


def change_view(view: ClaimView, **changes: object) -> ClaimView:
    """The view with other values in the slots named; the claim itself, and what is known from it, stays."""
    values = list(_READ(view))
    for name, value in changes.items():
        values[_AT[name]] = value
    changed = ClaimView.__new__(ClaimView)
    for write, value in zip(_WRITE, values, strict=True):
        write(changed, value)
    if "names" in changes:
        object.__setattr__(changed, "around", sum_rarity(changed.names))
    return changed
