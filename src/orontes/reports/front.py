"""What a text file says of itself at its very head: YAML between two lines of dashes, or lines such as "Outlet: …".

The text stays as it is, so that offsets lead into the file; what was read becomes regions that are no news. Keys that a
report does not have are passed over. Rejected: a lone "Date: …" or one beside "Location: …", which is the battle's.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from orontes.reports.cues import load_cues
from orontes.reports.report import Region
from orontes.reports.written_days import find_written_days, is_of_range

_YAML = re.compile(
    r"[\s\ufeff]*---[ \t]*\r?\n(?P<inner>[^\S\n]*[\w\"'#].*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n\s*|$)", re.DOTALL
)
_KEYED = re.compile(r"^[\"']?\w[\w -]*[\"']?:(?:\s|$)", re.MULTILINE)
_LINE = re.compile(
    r"(?P<mark>[*_]{0,3})(?P<key>[A-Z][\w ]{1,20}):(?P=mark)[ \t]+(?P<value>\S[^\n]*?)[ \t\r]*(?:\n|$)", re.IGNORECASE
)
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
_TITLE_OR_OUTLET = frozenset({"title", "outlet", "url"})
_MOST_YAML = 20_000
_LONGEST = 300
_MOST_WORDS = 8
_MOST_LINES = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """What the head says: fields of the report by name, its regions up to `end`, and what could not be read in it."""

    fields: Mapping[str, str] = field(default_factory=dict)
    published: date | None = None
    regions: tuple[Region, ...] = ()
    end: int = 0
    remark: str | None = None


def read_front(text: str) -> Front:
    """What a text says of itself before its first line of news; nothing of it where it says nothing."""
    found = _YAML.match(text)
    if found is None or not _KEYED.search(found["inner"]):
        return _read_lines(text)
    given, fault = _read_yaml(found["inner"])
    if fault:
        return Front(remark=f"front matter is no YAML ({fault}); it was read as text")
    fields, day, remark = _choose(given)
    region = Region(start=0, end=found.end(), kind="boilerplate")
    return Front(fields=fields, published=day, regions=(region,), end=found.end(), remark=remark)


def _read_yaml(inner: str) -> tuple[dict[str, str], str | None]:
    """The words under each key, or why there are none; all values are read as words, as they are written."""
    import yaml  # noqa: PLC0415  (help answers without it)

    if len(inner) > _MOST_YAML:
        return {}, f"longer than {_MOST_YAML:,} characters"
    try:
        given = yaml.load(inner, Loader=yaml.BaseLoader)  # it makes strings, lists and mappings alone
    except yaml.MarkedYAMLError as error:
        line = f"line {error.problem_mark.line + 2}: " if error.problem_mark else ""
        return {}, line + str(error.problem or error.context)
    except (yaml.YAMLError, RecursionError) as error:
        return {}, " ".join(str(error).split()[:20])
    if not isinstance(given, dict):
        return {}, "no keys in it"
    return {key: value for key, value in given.items() if isinstance(key, str) and isinstance(value, str)}, None


def _read_lines(text: str) -> Front:
    """The head lines "Outlet: …", "Published: …" of a plain file; the words of its title are its headline."""
    lines = list(_find_lines(text))
    names = {_name(line["key"]) for line in lines}
    strange = "" in names
    known = [line for line in lines if _name(line["key"]) and not (strange and _is_bare_date(line))]
    fields, day, remark = _choose({line["key"]: line["value"] for line in known})
    if not known or known[0] is not lines[0] or remark or not (_TITLE_OR_OUTLET & set(fields) or _labels_day(known)):
        return Front()
    return Front(fields=fields, published=day, regions=_cut_lines(known), end=known[-1].end())


def _find_lines(text: str) -> Iterator[re.Match[str]]:
    """The lines of a key and few words that open a text."""
    at = len(text) - len(text.lstrip())
    for _ in range(_MOST_LINES):
        line = _LINE.match(text, at)
        if line is None or len(line["value"]) > _LONGEST or not _may_be(_name(line["key"]), line["value"]):
            return
        yield line
        at = line.end()


def _may_be(name: str, value: str) -> bool:
    """Whether words are such as stand under a key: no sentence, except as a title."""
    return name == "title" or (not value.endswith((".", "!", "?")) and len(value.split()) <= _MOST_WORDS)


def _is_bare_date(line: re.Match[str]) -> bool:
    return line["key"].casefold() == "date"


def _labels_day(lines: list[re.Match[str]]) -> bool:
    """Whether a line says that its day is that of publication."""
    return any(_name(line["key"]) == "published" and not _is_bare_date(line) for line in lines)


def _cut_lines(lines: list[re.Match[str]]) -> tuple[Region, ...]:
    """The regions of head lines: none of them is news but the words of a title."""
    title = next((line for line in lines if _name(line["key"]) == "title"), None)
    end = lines[-1].end()
    if title is None:
        return (Region(start=0, end=end, kind="boilerplate"),)
    cuts = ((0, title.start("value"), "boilerplate"), (title.start("value"), title.end(), "headline"))
    pieces = (*cuts, (title.end(), end, "boilerplate"))
    return tuple(Region(start=start, end=stop, kind=kind) for start, stop, kind in pieces if stop > start)


def _choose(given: Mapping[str, str]) -> tuple[dict[str, str], date | None, str | None]:
    """The fields that a report has, its day, and what is wrong with the day; a source may be given by its address."""
    fields: dict[str, str] = {}
    for key, value in given.items():
        words = " ".join(value.strip("*_ \t").split())
        name = _name(key)
        if name == "outlet" and _ADDRESS.fullmatch(words):
            name = "url"
        if name and words:
            fields.setdefault(name, words)
    written = fields.pop("published", "")
    day = _read_day(written) if written else None
    remark = f"published is no day: {written[:40]!r}" if written and day is None else None
    return fields, day, remark


def _name(key: str) -> str:
    """The field of a report that a key stands for, or nothing."""
    return load_cues().front_keys.get(key.strip().casefold().replace("_", " "), "")


def _read_day(written: str) -> date | None:
    """The one day that words tell; none where they tell two, or one that may be read in two ways."""
    try:
        return datetime.fromisoformat(written).date()
    except ValueError:
        found = find_written_days(written)
    plain = [one for one in found if len(one.days) == 1 and not is_of_range(written, one)]
    return plain[0].days[0] if len(plain) == len(found) == 1 else None
