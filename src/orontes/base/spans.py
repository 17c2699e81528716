"""Stretches of a report's text: half-open offsets in code points."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Span:
    """The characters from `start` up to, but not including, `end`."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def holds(self, other: "Span") -> bool:
        """Whether the other span lies wholly in this one."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Quote:
    """Words of a report as written, with where they stand."""

    text: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        """Where the words stand."""
        return Span(start=self.start, end=self.end)

    def to_dict(self) -> dict[str, object]:
        """The form of CONTRACT: text, start, end."""
        return {"text": self.text, "start": self.start, "end": self.end}

    @classmethod
    def cut(cls, text: str, start: int, end: int) -> "Quote":
        """The words of `text` between two offsets."""
        return cls(text=text[start:end], start=start, end=end)
