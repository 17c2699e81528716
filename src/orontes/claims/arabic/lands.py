"""Of which countries a report in Arabic speaks, so that "القنيطرة" is the one in Syria and not in Morocco."""

from orontes.knowledge import count_arabic_cities

_SHARE = 0.25


def rank_countries(text: str) -> tuple[str, ...]:
    """The countries by ISO code whose cities a text names, most of them first; none that it hardly names.

    Names of countries and their people do not count: they stand for armies as often as for lands.
    """
    weights = count_arabic_cities(text, capitals=True)
    least = _SHARE * max(weights.values(), default=0.0)
    return tuple(sorted((one for one in weights if weights[one] >= least), key=lambda one: (-weights[one], one)))
