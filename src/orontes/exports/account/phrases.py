"""Noun phrases: what stands in a slot, with its number and the claims that hold it; lists, articles, neutral words."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from html import unescape

from orontes.base import drop_bold, drop_marks
from orontes.exports.account.words import list_words, table

_HEAD_END = re.compile(
    r"\s(?:of|in|from|with|at|on|near|around|outside|towards|between|along|over|under|by|inside|who|which|that|for|to|against|led|belonging|carrying)\b|,"
)
_MANY = re.compile(
    r"(?:a (?:large |small |great |growing )?(?:number|couple|handful|majority) of|a total of (?=[\d,]{2}|[2-9])|"
    r"both|several|many|some|dozens|scores|hundreds|thousands|two|three|four|five|six|seven|eight|nine|ten|"
    r"all|these|those)\b"
    r"|(?:at least |more than |up to |about |around |some |nearly |over |an (?:estimated|additional) |a further )?"
    r"[\d,]{1,}\b(?<!\b1)",
    re.I,
)
_SINGULARS = re.compile(r"(?:ss|us|is|news|series|headquarters|Hamas|Forces? Base)$")
_NAMED = re.compile(r"-[A-Z]")
"""A name behind a small article: "al-Ras"."""
_LIST = re.compile(r"[\w’'-]+(?: [\w’'-]+)?(?:, [\w’'-]+(?: [\w’'-]+)?)+ and [\w’'-]+(?: [\w’'-]+)?")
"""Several in a list: "bank, prison and hospital"."""
_OWNER = re.compile(r"[’']s?$")
_TITLE = re.compile(r"“[^”]*”")
_SPACES = re.compile(r"\s+")
_MARKS = re.compile(r"\s*\[[^\]]{1,12}\]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """Words for a slot. `plural` is for agreement; `claims` hold what the words say."""

    text: str
    plural: bool = False
    claims: tuple[str, ...] = ()

    def after(self, words: str) -> "Phrase":
        """The same with words before it."""
        return replace(self, text=f"{words} {self.text}")


def join_phrases(phrases: Sequence[Phrase]) -> Phrase:
    """Several as one: "A, B and C"."""
    if len(phrases) == 1:
        return phrases[0]
    joined = f" {table('join', 'list')} "
    text = ", ".join(one.text for one in phrases[:-1]) + joined + phrases[-1].text
    return Phrase(text=text, plural=True, claims=unite(one.claims for one in phrases))


def join_positions(positions: Sequence[Phrase]) -> Phrase:
    """Positions with who holds each: "A according to B and C according to D"; with semicolons where one is a list."""
    lists = (re.search(rf", | {table('join', 'list')} ", _TITLE.sub("", one.text)) for one in positions[:-1])
    if not any(lists):
        return join_phrases(positions)
    text = "; ".join(one.text for one in positions[:-1]) + f"; {table('join', 'list')} {positions[-1].text}"
    return Phrase(text=text, plural=True, claims=unite(one.claims for one in positions))


def unite(groups: Iterable[Iterable[str]]) -> tuple[str, ...]:
    """All members of the groups in order, each once."""
    return tuple(dict.fromkeys(one for group in groups for one in group))


def is_plural(text: str) -> bool:
    """Whether a noun phrase as written is a plural: "rebels", "two men from Shin", "the security forces"."""
    if _MANY.match(text) or _LIST.fullmatch(text):
        return True
    end = _HEAD_END.search(text)
    words = (text[: end.start()] if end else text).split()
    head = words[-1] if words else ""
    if "and" in words[1:-1] and words[0].lower() not in {"a", "an"}:
        return True
    plural = head.endswith("s") and head[:1].islower() and not _SINGULARS.search(head) and not _NAMED.search(head)
    return plural or head.lower() in list_words("plurals")


def clean(text: str) -> str:
    """Words as written, in one line, without marks of references or bold; quotation marks are the account's."""
    plain = _SPACES.sub(" ", _MARKS.sub("", drop_bold(drop_marks(unescape(text))))).strip(' ,;:.&–—-“”"')
    plain = re.sub(r"^['‘’](?=@)|(?<=[A-Z])['’]$", "", plain).replace(" & ", f" {table('join', 'list')} ")
    return plain.replace("“", "").replace("”", "").replace('"', "")


def neutralise(text: str) -> str:
    """Words of a party in neutral ones, by the tables `neutral` and `strip`: "regime forces" are government forces."""
    swaps, dropped = table("neutral"), frozenset(table("strip"))
    words = [str(swaps.get(word, word)) for word in text.split(" ") if word.lower() not in dropped]
    return " ".join(words) or text


def quote_loaded(text: str) -> str:
    """The words with loaded ones in quotation marks: “terrorists”."""
    loaded = frozenset(table("loaded"))
    return " ".join(f"“{word}”" if _OWNER.sub("", word.lower()) in loaded else word for word in text.split(" "))


SEAM = "\ue000"
"""Stands between the parts of a sentence while it is put in order."""


def tidy(text: str) -> str:
    """A sentence's last touch: one comma where there were two, and no space before a mark; seams between parts stay."""
    text = re.sub(r" {2,}", " ", text).strip()
    text = re.sub(rf"\s+({SEAM}?[,.;:])", r"\1", text)
    text = re.sub(rf",({SEAM}?)(?:\s*,)+", r",\1", text)
    text = re.sub(rf",({SEAM}?)\s*([.;:])", r"\1\2", text)
    return re.sub(r"([.;:]),", r"\1", text) if ":," in text else text


def capitalise(text: str) -> str:
    """The text with a capital at its head, behind an opening quotation mark too."""
    found = re.search(r"\w", text) if not text.startswith("@") else None
    at = found.start() if found else 0
    return text[:at] + text[at : at + 1].upper() + text[at + 1 :]


def put_marks_first(texts: list[str]) -> list[str]:
    """Parts of a sentence with the comma that begins one at the end of the one before, where its citations stand."""
    for number in range(1, len(texts)):
        if texts[number][:1] in {",", ";"}:
            texts[number - 1], texts[number] = texts[number - 1] + texts[number][0], texts[number][1:]
    return texts
