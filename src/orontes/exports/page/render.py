"""The page as one text: template, styles, script and data, with nothing to fetch."""

import base64
import gzip
import hashlib
import json
import re
from functools import cache
from importlib.resources import files
from urllib.parse import urlsplit

from orontes.base import CallError
from orontes.exports.page.data import make_page_data
from orontes.exports.page.modules import join_modules
from orontes.exports.parts import RecordParts

_ESCAPES = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}


def render_page(parts: RecordParts, *, all_disputes: bool = False, tiles: str | None = None) -> str:
    """The whole of index.html; opened from the file system it asks the network for nothing.

    Script and styles are named by their hashes in the page's own security policy, so that a report's words could not
    run even if one day they came through as markup. The map's library is kept packed and opened only with the map.
    Only with `tiles`, the address of map tiles of the user's own, may the page ask that one server, and only for these.
    """
    from jinja2 import Environment, StrictUndefined  # noqa: PLC0415 - commands that write no page need not wait for it
    from markupsafe import Markup  # noqa: PLC0415

    script = join_modules(_read_sources(".js"), "main")
    style = "".join(_read_sources(".css").values())
    template = Environment(autoescape=True, undefined=StrictUndefined, keep_trailing_newline=True).from_string(
        (files(__package__) / "page.html.j2").read_text("utf-8")
    )
    return template.render(
        version=parts.version,
        style=Markup(style),
        script=Markup(script),
        style_hash=_hash_for_policy(style),
        script_hash=_hash_for_policy(script),
        library=_pack_library(),
        tile_server=find_server(tiles) if tiles else "",
        data=Markup(
            render_data(make_page_data(parts, all_disputes=all_disputes) | ({"tiles": tiles} if tiles else {}))
        ),
    )


def find_server(tiles: str) -> str:
    """The server of map tiles, for the page's security policy; CallError where the address is none of tiles."""
    found = urlsplit(tiles)
    safe = re.fullmatch(r"[A-Za-z0-9.\-:\[\]]+", found.netloc)
    if found.scheme not in ("http", "https") or not safe or not all(part in tiles for part in ("{z}", "{x}", "{y}")):
        raise CallError("tiles", f"{tiles!r} is no address such as https://tiles.example/{{z}}/{{x}}/{{y}}.png")
    return f"{found.scheme}://{found.netloc}"


def render_data(data: object) -> str:
    """JSON that may stand inside a page: no sign in it can end the script or open a tag."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for sign, escape in _ESCAPES.items():
        text = text.replace(sign, escape)
    return text


def _read_sources(suffix: str) -> dict[str, str]:
    found = [path for path in files(__package__).iterdir() if path.name.endswith(suffix)]
    return {path.name.removesuffix(suffix): path.read_text("utf-8") for path in sorted(found, key=lambda one: one.name)}


@cache
def _pack_library() -> str:
    """The map's library, packed, in signs that may stand in a page."""
    source = (files(__package__) / "vendor" / "maplibre-gl.js").read_bytes()
    return base64.b64encode(gzip.compress(source, mtime=0)).decode()


def _hash_for_policy(content: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
