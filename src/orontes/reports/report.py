"""The report: one document as found, with what is known of its making."""

import re
from dataclasses import dataclass, field
from datetime import date, datetime

from orontes.base import CallError, Span, sha256_of


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Region:
    """A part of a report's text with its kind (`codes.REGION_KINDS`)."""

    start: int
    end: int
    kind: str

    @property
    def span(self) -> Span:
        """Where the region stands."""
        return Span(start=self.start, end=self.end)

    def to_dict(self) -> dict[str, object]:
        """The form of CONTRACT: start, end, kind."""
        return {"start": self.start, "end": self.end, "kind": self.kind}


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A document; only `text` is required. CallError where the text or the day is none.

    `id` defaults to a hash of the content. `published` is the day of publication, also taken as an ISO string or with
    a time of day, which is cut off; `published_basis` is what it rests on (`given`, `header`, `address`, `text`; None
    while unknown). `regions` cover the text without overlap once `prepare` has read it. `copies` are ids of reports
    that share most of their words with this one. `raw_sha256` is the hash of the bytes as found, `sha256` that of the
    text in UTF-8. `withheld` tells that names in the words are covered; the hashes are then those of what was found.
    """

    text: str
    id: str = ""
    outlet: str | None = None
    title: str | None = None
    url: str | None = None
    published: date | None = None
    language: str | None = None
    published_basis: str | None = None
    file: str | None = None
    media_type: str = "text/plain"
    encoding: str | None = None
    raw_sha256: str | None = None
    sha256: str = field(default="")
    regions: tuple[Region, ...] = ()
    copies: tuple[str, ...] = ()
    withheld: bool = False

    def __post_init__(self) -> None:
        """Fills the hash and, where none was given, the id and the basis of a given day."""
        if not isinstance(self.text, str):
            raise CallError("text", f"a report's text is a string, not {type(self.text).__name__}")
        digest = self.sha256 if self.withheld and self.sha256 else sha256_of(self.text)
        object.__setattr__(self, "sha256", digest)
        object.__setattr__(self, "published", _to_day(self.published))
        object.__setattr__(self, "language", _to_language(self.language))
        if not self.id:
            object.__setattr__(self, "id", f"report-{digest[:16]}")
        if self.published is not None and self.published_basis is None:
            object.__setattr__(self, "published_basis", "given")

    def to_dict(self) -> dict[str, object]:
        """The form of CONTRACT's reports.jsonl."""
        return {
            "id": self.id,
            "file": self.file,
            "media_type": self.media_type,
            "encoding": self.encoding,
            "raw_sha256": self.raw_sha256,
            "sha256": self.sha256,
            "outlet": self.outlet,
            "title": self.title,
            "url": self.url,
            "published": self.published.isoformat() if self.published else None,
            "published_basis": self.published_basis,
            "language": self.language,
            "text": self.text,
            "regions": [region.to_dict() for region in self.regions],
            "copies": list(self.copies),
        }


def _to_language(given: str | None) -> str | None:
    """The language of a tag, as in feeds: `en` of "en-GB", "en_US" and "EN"; other words as they are, in lower case."""
    if not given or not given.strip():
        return None
    head = re.split(r"[-_]", given.strip().lower(), maxsplit=1)[0]
    return head if head.isalpha() and len(head) in {2, 3} else given.strip().lower()


def _to_day(given: object) -> date | None:
    """The day that a caller gave, in whatever form Python knows of it."""
    if isinstance(given, datetime):
        return given.date()
    if given is None or isinstance(given, date):
        return given
    if isinstance(given, str):
        try:
            return datetime.fromisoformat(given.strip()).date()
        except ValueError:
            pass
    raise CallError("published", f"{given!r} is no day; give a date or an ISO day such as '2024-12-08'")
