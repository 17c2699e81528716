"""A picture's SVG as PNG, by resvg, which is an extra.

Measured beside CairoSVG on a map with names in Arabic script: CairoSVG is quicker (0.5 s against 3 s, most of it for
finding the machine's fonts) and draws letters unjoined and their halo over them, so that no name can be read.
"""

from orontes.base import CallError


def render_png(picture: str) -> bytes:
    """The picture as PNG; CallError where the library for it is not installed."""
    try:
        import resvg_py  # noqa: PLC0415  (an extra)
    except ImportError:
        raise CallError("--out", "a PNG needs an extra: pip install 'orontes[picture]'; an SVG needs none") from None
    return bytes(resvg_py.svg_to_bytes(svg_string=picture))
