"""The account as records: sections of paragraphs of sentences, each sentence with the claims that it rests on."""

from collections.abc import Iterator
from dataclasses import dataclass

from orontes.base import Days


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A stretch of a sentence with the ids of the claims that hold what it says; they are cited behind it."""

    text: str
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence. `events` are the ids of the events that it tells of, `days` those under whose heading it stands."""

    parts: tuple[Part, ...]
    events: tuple[str, ...] = ()
    days: Days = Days()

    @property
    def text(self) -> str:
        """The words without citations."""
        return "".join(part.text for part in self.parts)

    @property
    def claims(self) -> tuple[str, ...]:
        """All claims cited, each once."""
        return tuple(dict.fromkeys(claim for part in self.parts for claim in part.claims))


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading with its paragraphs; the lead has no heading."""

    heading: str
    paragraphs: tuple[tuple[Sentence, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """The whole account, before it is written in one of its three forms."""

    title: str
    sections: tuple[Section, ...]

    def sentences(self) -> Iterator[Sentence]:
        """Every sentence from first to last."""
        for section in self.sections:
            for paragraph in section.paragraphs:
                yield from paragraph

    def told(self) -> frozenset[str]:
        """The ids of all events that some sentence tells of."""
        return frozenset(event for sentence in self.sentences() for event in sentence.events)
