"""Which place each claim means, with coordinates where a gazetteer knows them; `resolving` opens with how."""

from orontes.entities.places.resolving import resolve_places

__all__ = [
    "resolve_places",
]
