"""Ids of reports: a file's name, its folders where names clash; one id for one report within a record.

Which of two reports keeps an id that both carry must not depend on the order in which they came, so their content
decides it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import PurePath

from orontes.base import Problem
from orontes.reports.loader import Loaded
from orontes.reports.report import Report


def name_files(files: Mapping[str, Loaded]) -> Loaded:
    """All reports of the files with ids that tell them apart, sorted by id, and all problems under these ids."""
    named = [file for file, (reports, _) in files.items() if _is_named_by_file(file, reports)]
    names = name_by_path(named)
    reports: list[Report] = []
    problems: list[Problem] = []
    for file, (loaded, told) in files.items():
        name = names.get(file)
        reports += [replace(report, id=name) for report in loaded] if name else loaded
        problems += [replace(one, report=name) if name and one.report else one for one in told]
    distinct, clashes = make_distinct(reports)
    return distinct, (*problems, *clashes)


def _is_named_by_file(file: str, reports: tuple[Report, ...]) -> bool:
    return len(reports) == 1 and reports[0].id == PurePath(file).stem


def name_by_path(files: Iterable[str]) -> dict[str, str]:
    """For each file its name without suffix, with as many folders before it as tell it from the others.

    Two files of one folder that differ by their suffix alone keep it.
    """
    todo = sorted(set(files))
    beside = Counter((PurePath(file).parent, PurePath(file).stem) for file in todo)
    own = {file: _own_name(PurePath(file), beside) for file in todo}
    names = {file: PurePath(file).stem for file in todo}
    for depth in range(1, 1 + max((len(PurePath(file).parts) for file in todo), default=0)):
        count = Counter(names.values())
        names |= {file: _join_folders(file, own[file], depth) for file in todo if count[names[file]] > 1}
    return names


def _own_name(path: PurePath, beside: Counter[tuple[PurePath, str]]) -> str:
    return path.name if beside[path.parent, path.stem] > 1 else path.stem


def _join_folders(file: str, name: str, depth: int) -> str:
    path = PurePath(file)
    folders = [part for part in path.parts[:-1] if part not in ("..", path.anchor)]
    return "/".join([*folders[-depth:], name])


def make_distinct(reports: Iterable[Report]) -> Loaded:
    """The reports by id, each id once; a second report under an id gets its hash behind it, and a problem.

    The very same report given again is kept once, with a problem.
    """
    groups: dict[str, list[Report]] = defaultdict(list)
    for report in sorted(reports, key=_content):
        groups[report.id].append(report)
    taken = set(groups)
    distinct: list[Report] = []
    problems: list[Problem] = []
    for name, given in sorted(groups.items()):
        group = list(dict.fromkeys(given))
        distinct.append(group[0])
        if len(group) < len(given):
            told = f"{group[0].file or 'a report'}: the report {name} was given more than once; it is kept once"
            problems.append(Problem(stage="reports", message=told, report=name))
        for report in group[1:]:
            other = _free_name(f"{name}-{report.sha256[:8]}", taken)
            taken.add(other)
            distinct.append(replace(report, id=other))
            told = f"{report.file or 'a report'}: the id {name} is taken by another report; it was given the id {other}"
            problems.append(Problem(stage="reports", message=told, report=other))
    return tuple(sorted(distinct, key=lambda report: report.id)), tuple(problems)


def _content(report: Report) -> tuple[str, ...]:
    day = report.published.isoformat() if report.published else ""
    facts = (report.id, report.sha256, report.file, report.outlet, report.title, report.url, day, report.language)
    return tuple(fact or "" for fact in facts)


def _free_name(name: str, taken: set[str]) -> str:
    number, free = 2, name
    while free in taken:
        free, number = f"{name}-{number}", number + 1
    return free
