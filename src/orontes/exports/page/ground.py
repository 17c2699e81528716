"""The ground of the map as the page takes it: shapes as GeoJSON, cells by the ids of their places."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from orontes.exports.map import Ground


def ground_row(ground: "Ground") -> dict[str, object]:
    """What the page keeps of the ground."""
    return {
        "focus": list(ground.focus),
        "bounds": list(ground.bounds),
        "countries": [
            {"name": country.name, "at": list(country.at) if country.at else None, "shape": country.shape}
            for country in ground.countries
        ],
        "cells": [{"place": cell.place, "shape": cell.shape} for cell in ground.cells],
    }
