"""ES modules joined into one script, since a page opened from the file system may not import files beside it."""

import re
from collections.abc import Mapping

_IMPORT = re.compile(r'^import \{([^}]*)\} from "\./([a-z_]+)\.js";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:const|(?:async )?function|class) (?:\{\s*([^}]*?),?\s*\}|(\w+)))", re.MULTILINE)


def join_modules(sources: Mapping[str, str], entry: str) -> str:
    """One script from modules by name, each in a scope of its own, those that others import first.

    Our modules keep to two forms: `import { a, b } from "./name.js";` and `export const|function|class name`, where a
    function may be async.
    ValueError where an import leads nowhere or in a circle.
    """
    done: list[str] = []
    _visit(entry, sources, done, ())
    return '"use strict";\n' + "".join(_wrap(name, sources[name]) for name in done)


def _visit(name: str, sources: Mapping[str, str], done: list[str], way: tuple[str, ...]) -> None:
    if name in done:
        return
    if name not in sources or name in way:
        raise ValueError(f"module {name}, imported by {way[-1] if way else 'the page'}, is missing or imports itself")
    for found in _IMPORT.finditer(sources[name]):
        _visit(found[2], sources, done, (*way, name))
    done.append(name)


def _wrap(name: str, source: str) -> str:
    exported = ", ".join(listed or name for listed, name in _EXPORT.findall(source))
    body = _EXPORT.sub("", _IMPORT.sub(_take, source))
    return f"const module_{name} = (() => {{\n{body}return {{ {exported} }};\n}})();\n"


def _take(found: re.Match[str]) -> str:
    names = found[1].replace(" as ", ": ")
    return f"const {{{names}}} = module_{found[2]};\n"
