"""How far a made report strays from what happened: the share of claims that leave a slot open or get it wrong."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Noise:
    """Shares of claims. `wide` tells the region or the words for many, `none` nothing, `off` something wrong.

    `day_off` is a day too early or too late, `place_off` the nearest town of the theatre's list, `count_off` another
    number of dead by up to a third, `kind_off` a kindred kind ("attack" for an air strike).
    """

    place_wide: float
    place_none: float
    place_off: float
    day_none: float
    day_off: float
    count_none: float
    count_off: float
    doer_none: float
    doer_wide: float
    kind_off: float


def _noise(scale: float) -> Noise:
    return Noise(
        place_wide=0.06 * scale,
        place_none=0.04 * scale,
        place_off=0.02 * scale,
        day_none=0.12 * scale,
        day_off=0.05 * scale,
        count_none=0.25 * scale,
        count_off=0.15 * scale,
        doer_none=0.25 * scale,
        doer_wide=0.2 * scale,
        kind_off=0.1 * scale,
    )


NOISE = {"none": _noise(0), "low": _noise(0.4), "medium": _noise(1), "high": _noise(2)}
