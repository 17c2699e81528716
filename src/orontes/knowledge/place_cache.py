"""Where indexes of users' gazetteers are kept: the user's cache, or a temporary folder where that cannot be written."""

import os
import sys
import tempfile
from functools import cache
from hashlib import blake2b
from pathlib import Path

_FOLDER = "orontes"
_RULES = ("names.py", "names.yaml", "geonames_index.py", "place*.py", "place*.yaml")


def cache_path(digest: str, gazetteer: str, suffix: str) -> Path:
    """Where the index of a file lies, by its content, its kind and the rules by which it is read."""
    key = blake2b(f"{digest}\n{gazetteer}\n{suffix}\n{_rules_digest()}".encode(), digest_size=16).hexdigest()
    return _folder() / f"{key}.places"


@cache
def _rules_digest() -> str:
    """The hash of what decides how names and rows are read."""
    here, whole = Path(__file__).parent, blake2b(digest_size=16)
    for path in sorted({path for pattern in _RULES for path in here.glob(pattern)}):
        whole.update(path.read_bytes())
    return whole.hexdigest()


@cache
def _folder() -> Path:
    """The folder, made where it is not there yet."""
    folder = _usual_folder() / _FOLDER / "gazetteers"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return folder
    except OSError:
        return Path(_temporary().name)


def _usual_folder() -> Path:
    """The folder for caches of the system at hand."""
    named = os.environ.get("XDG_CACHE_HOME") or (os.environ.get("LOCALAPPDATA") if sys.platform == "win32" else None)
    if named:
        return Path(named)
    return Path.home() / ("Library/Caches" if sys.platform == "darwin" else ".cache")


@cache
def _temporary() -> tempfile.TemporaryDirectory[str]:
    """A folder that goes when the process ends."""
    return tempfile.TemporaryDirectory(prefix="orontes-gazetteers-")
