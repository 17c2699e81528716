"""How far two points of the Earth lie apart."""

import math

Point = tuple[float, float]


def kilometres(one: Point, two: Point) -> float:
    """The distance of two points (latitude, longitude) on a sphere of the Earth's mean radius."""
    lat1, lon1, lat2, lon2 = map(math.radians, (*one, *two))
    root = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 12742 * math.asin(math.sqrt(min(1.0, root)))
