"""Examples of each command, which its help shows, and the layout of that help."""

import argparse

EXAMPLES = {
    "record": (
        "orontes record reports/ --out homs",
        "orontes record reports/*.txt page.html --out homs --pack packs/homs",
        "orontes record reports/ --out public --withhold-names",
        "cat reports.jsonl | orontes record - --out homs --gazetteer villages.csv",
    ),
    "claims": (
        "orontes claims dispatch.txt | head -1",
        "orontes claims reports/ --out claims.jsonl",
        "orontes claims reports/ | jq -r 'select(.kind == \"capture\") | .text'",
    ),
    "add": (
        "orontes add today/ --store homs.orontes",
        "orontes add today/ --store homs.orontes --out homs --pack packs/homs",
    ),
    "explain": (
        "orontes explain claim-5f3c homs",
        "orontes explain event-90d1 homs",
        "orontes explain 5f3c homs --json | jq .reasons",
    ),
    "control": (
        "orontes control homs --on 2024-12-07",
        "orontes control homs --on 2024-12-07 --as-known 2024-12-06",
        "orontes control homs.orontes --on 2024-12-07 --place Rastan --json",
    ),
    "changes": (
        "orontes changes homs.orontes",
        "orontes changes homs.orontes --since 2024-12-08",
        "orontes changes homs.orontes --since 3 --json",
    ),
    "show": (
        "orontes show events homs --place Rastan",
        "orontes show events homs.orontes --status disputed --from 2024-12-06 --to 2024-12-08",
        'orontes show claims homs --actor "defence ministry" --text withdraw',
        "orontes show disputes homs --json | jq .positions",
        "orontes show sources homs | cut -f 2 | sort | uniq -c",
    ),
    "export": (
        "orontes export acled homs --hxl --out homs-acled.csv",
        "orontes export geojson homs --kind air_strike > strikes.geojson",
        "orontes export parquet homs.orontes --table claims --out claims.parquet",
        "orontes export xlsx homs --out homs.xlsx",
        "orontes export kml homs --from 2024-12-05 --to 2024-12-08 --out homs.kml",
    ),
    "map": (
        "orontes map homs --on 2024-12-07 -o homs.svg",
        "orontes map homs.orontes --on 2024-12-07 -o homs.png --width 1600",
    ),
    "validate": (
        "orontes validate homs",
        "orontes validate homs/acled.csv homs/ged.csv --incomplete",
        "orontes validate downloaded/acled.csv && echo sound",
    ),
}


class Layout(argparse.HelpFormatter):
    """Fits paragraphs to the terminal and leaves lists and examples in their lines."""

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        if any(line.startswith("  ") for line in text.splitlines()):
            return "".join(indent + line for line in text.splitlines(keepends=True))
        return super()._fill_text(text, width, indent)


def add_examples(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Gives every command's help its examples."""
    for name, parser in commands.choices.items():
        parser.formatter_class = Layout
        parser.epilog = "\n".join(["examples:", *(f"  {line}" for line in EXAMPLES[name])])
