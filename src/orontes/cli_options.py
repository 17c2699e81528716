"""The options of `orontes show`, `orontes export` and `orontes map`, which read a record back."""

import argparse

SHOWN = ("events", "claims", "disputes", "control", "sources")
FORMATS = {
    "acled": "ACLED's table, comma separated",
    "ged": "UCDP GED's table, comma separated",
    "plover": "PLOVER's records, JSON Lines",
    "polecat": "POLECAT's table, tab separated",
    "csv": "one table of the record, comma separated (--table)",
    "geojson": "events as points",
    "control-geojson": "spans of control as points",
    "kml": "events and control with their days, for globes",
    "jsonld": "events, claims and sources as JSON-LD in the terms of PROV",
    "xlsx": "an Excel workbook with a sheet for each table (extra: excel)",
    "parquet": "one table as Parquet (--table; extra: parquet)",
}
TABLES = ("events", "claims", "disputes", "control", "sources", "actors", "places", "acled", "ged", "polecat")
_SHOW = """\
Shows a part of a record as a table: events, claims, disputes, control or sources, all of it or what filters ask for.
On a terminal the table is fitted to its width; into a pipe go lines of cells with tabs between them.
Where nothing fits, the table is empty and the exit status 0; a name that nothing in the record bears is told as such.
"""
_EXPORT = """\
Writes a record, or what the filters ask for of it, in a format that other programs read. Formats:

"""


_MAP = """\
Draws who holds what on a day, and what happened on it, as a still map for print: territory as cells around known
places, hatched where it is disputed, events by how well they are placed, names in Latin and Arabic script. The picture
is SVG, or PNG where the file is called so (extra: picture).
"""


def add_show(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The options of `orontes show`."""
    show = commands.add_parser("show", help="a part of a record as a table", description=_SHOW)
    show.add_argument("part", metavar="PART", choices=SHOWN, help=f"what to show: {', '.join(SHOWN)}")
    show.add_argument("record", metavar="RECORD", help="the folder of a record, or a store")
    _add_filters(show)
    show.add_argument("--limit", metavar="N", type=int, help="at most so many rows")
    show.add_argument("--all-disputes", action="store_true", help="disputes that are none of conflict or slip too")
    show.add_argument("--json", action="store_true", help="one JSON object a line, as in the record's files")
    show.add_argument("--quiet", action="store_true", help="no closing line")


def add_export(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The options of `orontes export`."""
    told = _EXPORT + "".join(f"  {name:<16} {said}\n" for name, said in FORMATS.items())
    export = commands.add_parser("export", help="a record in a format of other programs", description=told)
    export.add_argument("format", metavar="FORMAT", choices=FORMATS, help=f"one of {', '.join(FORMATS)}")
    export.add_argument("record", metavar="RECORD", help="the folder of a record, or a store")
    export.add_argument(
        "--out", metavar="FILE", help="the file (default: standard output; needed for xlsx and parquet)"
    )
    export.add_argument(
        "--table", metavar="TABLE", choices=TABLES, default="events", help=f"of csv and parquet: {', '.join(TABLES)}"
    )
    export.add_argument("--hxl", action="store_true", help="a second row of HXL tags (acled, ged, polecat)")
    _add_filters(export)


def add_map(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The options of `orontes map`."""
    drawn = commands.add_parser("map", help="a still map of one day", description=_MAP)
    drawn.add_argument("record", metavar="RECORD", help="the folder of a record, or a store")
    drawn.add_argument("--on", metavar="DAY", required=True, help="the day asked for, as 2024-12-07")
    drawn.add_argument(
        "-o", "--out", metavar="FILE", help="the picture, .svg or .png (default: SVG on standard output)"
    )
    drawn.add_argument("--width", metavar="N", type=int, default=1200, help="points across (default: 1200)")
    add_withholding(drawn)
    drawn.add_argument("--quiet", action="store_true", help="no closing line")


def add_withholding(parser: argparse.ArgumentParser) -> None:
    """The option that covers names of private persons."""
    parser.add_argument(
        "--withhold-names",
        action="store_true",
        help="cover the names of private persons (victims, witnesses, detainees; not officials) by blocks",
    )


def _add_filters(parser: argparse.ArgumentParser) -> None:
    """The filters that all parts of a record share."""
    parser.add_argument("--kind", metavar="KIND", help="only this kind of event, as air_strike")
    parser.add_argument("--actor", metavar="NAME", help="only where this actor acts, suffers, speaks or holds")
    parser.add_argument("--place", metavar="NAME", help="only at this place, by any of its names")
    parser.add_argument("--outlet", metavar="NAME", help="only what this outlet tells")
    parser.add_argument(
        "--status", metavar="STATUS", help="only events of this status; of control, this state or disputed"
    )
    parser.add_argument("--from", metavar="DAY", dest="since", help="only what may be of this day or later")
    parser.add_argument("--to", metavar="DAY", dest="until", help="only what may be of this day or earlier")
    parser.add_argument("--text", metavar="WORDS", help="only where these words stand")
    add_withholding(parser)
