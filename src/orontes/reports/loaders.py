"""The loaders, one for each form that reports come in."""

from pathlib import PurePath

from orontes.reports.lines_of_rows import RowsLoader
from orontes.reports.loader import MAX_PAGE_BYTES, Loaded, Loader
from orontes.reports.texts import TextLoader


class PageLoader:
    """Web pages: the text that trafilatura extracts, with the page's own title, date and site name."""

    suffixes = (".html", ".htm")
    media_type = "text/html"
    max_bytes = MAX_PAGE_BYTES

    def load(self, raw: bytes, file: str) -> Loaded:
        """One report."""
        from orontes.reports.pages import load_page  # noqa: PLC0415 - trafilatura is slow to import

        return load_page(raw, file)


LOADERS: tuple[Loader, ...] = (
    TextLoader(suffixes=(".txt", ".text"), media_type="text/plain"),
    TextLoader(suffixes=(".md", ".markdown"), media_type="text/markdown"),
    PageLoader(),
    RowsLoader(suffixes=(".json",), media_type="application/json"),
    RowsLoader(suffixes=(".jsonl", ".ndjson"), media_type="application/x-ndjson"),
)
LINES_LOADER = LOADERS[-1]


def find_loader(file: str) -> Loader | None:
    """The loader for a file's suffix, if there is one."""
    suffix = PurePath(file).suffix.lower()
    return next((loader for loader in LOADERS if suffix in loader.suffixes), None)
