"""Events and control as KML, with the days of each, for globes that have a slider of time."""

import re
from collections.abc import Iterator
from xml.sax.saxutils import escape

from orontes.base import drop_marks
from orontes.exports.parts import RecordParts
from orontes.exports.sheets_rows import Flat, Named, flatten_control, flatten_events

_UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>\n'
_TOLD = ("status", "agents", "patients", "killed", "injured", "precision", "origins", "basis", "disputed", "claims")


def render_kml(parts: RecordParts) -> str:
    """A document of two folders, Events and Control, of all that has coordinates."""
    events = "".join(_events(parts))
    control = "".join(_control(parts))
    folders = f"<Folder><name>Events</name>\n{events}</Folder>\n<Folder><name>Control</name>\n{control}</Folder>\n"
    return f"{_HEAD}<name>Orontes</name>\n{folders}</Document></kml>\n"


def _events(parts: RecordParts) -> Iterator[str]:
    for row in flatten_events(parts.events):
        if row["lat"] is not None and row["lon"] is not None:
            yield _placemark(str(row["label"]), row, row["earliest"], row["latest"])


def _control(parts: RecordParts) -> Iterator[str]:
    for row in flatten_control(parts.control, parts.places):
        if row["lat"] is not None and row["lon"] is not None:
            name = f"{row['place']}: {row['state']}" + (f" by {row['holder']}" if row["holder"] else "")
            begun = row["from_earliest"] or row["from_latest"]
            yield _placemark(name, row, begun, row["until_earliest"] or row["until_latest"])


def _placemark(name: str, row: Named, begun: Flat, until: Flat) -> str:
    bounds = (("begin", begun), ("end", until))
    days = "".join(f"<{edge}>{day}</{edge}>" for edge, day in bounds if day)
    span = f"<TimeSpan>{days}</TimeSpan>" if days else ""
    data = "".join(_datum(one, row[one]) for one in _TOLD if row.get(one) not in (None, ""))
    point = f"<Point><coordinates>{row['lon']},{row['lat']}</coordinates></Point>"
    told = f"<name>{_text(name)}</name>{span}<ExtendedData>{data}</ExtendedData>{point}"
    return f"<Placemark>{told}</Placemark>\n"


def _datum(name: str, value: Flat) -> str:
    return f'<Data name="{name}"><value>{_text(str(value))}</value></Data>'


def _text(words: str) -> str:
    """Words as XML may hold them."""
    return escape(_UNWRITABLE.sub("\ufffd", drop_marks(words)))
