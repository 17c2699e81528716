"""What names are learnt from: words that stand alone or look back, roles beside names, articles before them."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from orontes.base import shared_words
from orontes.claims import ActorMention, Claim
from orontes.entities import Actor
from orontes.exports.account.nouns import count_nouns, make_single, name_things, tells_time
from orontes.exports.account.phrases import clean
from orontes.exports.account.words import list_words, table
from orontes.exports.parts import RecordParts
from orontes.language import list_ordinary
from orontes.reports import Report

_PRONOUN = re.compile(
    r"(?:he|she|it|they|we|you|i|them|him|her|us|who|which|that|this|these|those|his|their|our|its|themselves|itself|"
    r"himself|everyone|someone|nobody|there)\b|(?:one|ones|others|some|many|several|all|both)$",
    re.I,
)
_LOOKS_BACK = re.compile(
    r"\b(?:their|its|his|her|our|whose|which|them|themselves|who|what|said|that|this|these|those)\b", re.I
)
_CUT_OFF = re.compile(r"\b(?:of|for) (?:the )?(?:forces|troops|fighters|soldiers|units|militants|rebels)$", re.I)
"""Ends a role of which the report says more: "a spokesman for forces" loyal to somebody."""
_DATE = re.compile(rf"(?:\d{{1,2}} )?(?:{'|'.join(shared_words('months'))})(?: \d{{1,2}},?)?(?: \d{{4}})?", re.I)
_ROLE = re.compile(r"^,?\s*((?:an?|the)\s[^“”\"]{3,90})$")
OWNED = re.compile(
    r"(?:its|their|our|his) ((?:[a-z]+ )?(?:forces|troops|soldiers|fighters|units|men|warplanes|aircraft|jets|"
    r"drones|navy|"
    r"army|police))$",
    re.I,
)
SHARE = re.compile(
    r"(?:the last |the first |the remaining )?(?:some|several|many|most|dozens|scores|hundreds|thousands|"
    r"elements|units|"
    r"remnants|columns?|part|parts|a (?:\w+ )?(?:convoy|column|group|unit|number|few|handful)|\d[\d,]*|two|"
    r"three|four|five|"
    r"six|seven|eight|nine|ten|one|more than|at least|up to|about|nearly)\b",
    re.I,
)
"""Words that mean a share of a body, and not all of it: "dozens of Hezbollah fighters"."""
_CALLED = re.compile(
    r"\b(?:group|movement|militia|network|faction|organi[sz]ation|party|bloc|alliance|rebels?|insurgents|outfit) "
    r"\S+(?: \S+)?$"
)
"""A name behind a noun that has the article: "the Islamist group Ansar Dine"."""
NOBODY = re.compile(
    r"(?:another|(?:the )?others?)\b|the (?:group|organi[sz]ation|agency|channel|network|outlet|paper|"
    r"newspaper|website|statement|report|reports|account|post|video|footage|document)$"
    r"|(?:an? |some |the )?(?:[\w-]+ ){0,3}(?:imagery|information|evidence|footage|data)$",
    re.I,
)
"""Who or what says something and cannot be told apart from others: "another man", "the group", "satellite imagery"."""
_CLAUSE = re.compile(
    r"(?:after|before|while|whilst|when|although|though|because|since|until|if|where|despite|amid|by|with)\s", re.I
)
"""Begins words of which the head belongs to the clause before: "After gunmen" attacked."""
_ORDINAL = re.compile(r"(?:the )?\d+(?:st|nd|rd|th)")
_LONGEST = 9
_PHRASE = 80
ACRONYM = re.compile(r"[A-Z][A-Z0-9&]{1,6}s?")


def abbreviates(short: str, name: str) -> bool:
    """Whether capital letters are the first ones of a name's words: "HTS" of "Hayat Tahrir al-Sham"."""
    initials = "".join(
        piece[0].upper()
        for piece in re.split(r"[\s-]+", name)
        if piece and piece.lower() not in list_words("unlettered")
    )
    return short != name and len(initials) > 1 and len(short) > 1 and initials.endswith(short.upper())


def lower_generic(name: str) -> str:
    """A body of no name of its own in small letters: "government forces" for "Government forces"."""
    words = name.split()
    if words and words[0] in table("proper"):
        return name
    if len(words) == 1 and name.istitle() and name.lower() in count_nouns():
        return name.lower()
    generic = frozenset(table("generic"))
    rest = words[1:]
    common = all(word.islower() for word in rest) or rest[0] in list_ordinary() | name_things()
    if words and common and _is_ordinary(words):
        return name[0].lower() + name[1:]
    if words and words[0].lower() in generic and all(word.lower() in generic or word.islower() for word in words):
        return name[0].lower() + name[1:]
    return name


def _is_ordinary(words: Sequence[str]) -> bool:
    """Whether a name is of ordinary words that only a sentence's start made great: "Humanitarian partners"."""
    first = words[0].lower()
    known = first in list_ordinary() | name_things() or make_single(first) in list_ordinary()
    return known and words[0].istitle() and (len(words) > 1 or first.endswith("s"))


def tells_body(person: Actor, body: Actor, reports: Mapping[str, Report]) -> bool:
    """Whether a report names a body in one phrase with a person, and it is no guess from "an army spokesman"."""
    names = [name.casefold() for name in (body.name, *body.aliases) if name != name.lower()]
    for use in person.mentions:
        text = reports[use.report].text if use.report in reports else ""
        before = re.split(r"[,.;:\n]", text[max(0, use.start - _PHRASE) : use.start])[-1]
        behind = re.split(r"[.;\n]", text[use.end : use.end + _PHRASE])[0]
        said = f"{before}{text[use.start : use.end]}{behind}".casefold()
        if any(re.search(rf"\b{re.escape(name)}\b", said) for name in names):
            return True
    return False


def turn_platform(name: str) -> str:
    """A channel before the platform that carries it: "Front Notes on Telegram" for "Telegram: Front Notes"."""
    platform, colon, channel = name.partition(": ")
    return f"{channel} on {platform}" if colon and platform.lower() in list_words("platforms") else name


def stands_alone(text: str) -> bool:
    """Whether words name somebody or something without looking back."""
    text = clean(text)
    if (
        not text
        or _DATE.fullmatch(text)
        or _PRONOUN.match(text)
        or _LOOKS_BACK.search(text)
        or len(text.split()) > _LONGEST
        or tells_time(text)
        or _CLAUSE.match(text)
        or _ORDINAL.fullmatch(text)
    ):
        return False
    if all(word.lower() in list_words("function_words") for word in text.split()):
        return False
    return len(re.sub(r"\W", "", text)) > 2


def find_roles(claims: Iterable[Claim]) -> dict[str, tuple[str, str]]:
    """What reports call a person beside the name: "a spokesman for the Joint Field Command", with the claim."""
    roles: dict[str, tuple[str, str]] = {}
    for claim in claims:
        if claim.kind != "other" or claim.agent is None or claim.agent.actor is None:
            continue
        rest = claim.text[claim.agent.end - claim.start :] if claim.agent.end >= claim.start else ""
        found = _ROLE.match(_clean_role(rest))
        whole = found is not None and not _LOOKS_BACK.search(found[1]) and not _CUT_OFF.search(found[1])
        if found and whole and claim.agent.actor not in roles:
            roles[claim.agent.actor] = (found[1], claim.id)
    return roles


def _clean_role(text: str) -> str:
    """The words behind a name without marks."""
    return text.replace("“", "").replace("”", "").replace('"', "").rstrip(" ,;")


def count_articles(parts: RecordParts) -> dict[str, tuple[int, int]]:
    """How often each actor's name stands right behind "the" and how often not; behind "a" it is an adjective."""
    texts = {report.id: report.text for report in parts.reports}
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for actor in parts.actors:
        spelt = {name.casefold() for name in (actor.name, *actor.aliases)}
        acronyms = {name.casefold() for name in actor.aliases if ACRONYM.fullmatch(name)}
        for use in actor.mentions:
            text = texts.get(use.report, "")
            said = text[use.start : use.end].casefold()
            bare = said.removeprefix("the ")
            short = bare in acronyms
            ends_alike = short or bare.split()[-1:] == actor.name.casefold().split()[-1:]
            if actor.name[:1].isupper() and not ends_alike:
                continue
            before = text[max(0, use.start - 5) : use.start].lower()
            longer = " " in actor.name and said != bare and bare.endswith(tuple(f" {name}" for name in spelt))
            longer = longer and not _CALLED.search(bare)
            named = bare in spelt or longer
            if (
                named
                and not before.endswith((" a ", " an ", "\na "))
                and not text[use.end : use.end + 8].startswith(" air")
            ):
                counts[actor.id][0 if said != bare or before.endswith("the ") else 1] += 1
    return {name: (with_the, without) for name, (with_the, without) in counts.items()}


def spell_persons(parts: RecordParts) -> dict[str, frozenset[str]]:
    """How each person is called in the reports, in small letters."""
    texts = {report.id: report.text for report in parts.reports}
    return {
        actor.id: frozenset(texts.get(use.report, "")[use.start : use.end].casefold() for use in actor.mentions)
        for actor in parts.actors
        if actor.kind == "person"
    }


def without_place(mention: ActorMention, claim: Claim) -> str:
    """The words of a mention without the claim's own place at their end, which the sentence tells by itself."""
    place = claim.place
    if place is None or not mention.start < place.start or place.end != mention.end:
        return mention.text
    head = re.sub(
        r"\s+(?:in|at|near|outside|inside|over|above|around)\s+(?:the\s+)?$",
        "",
        mention.text[: place.start - mention.start],
    )
    return head if head and head != mention.text[: place.start - mention.start] else mention.text


def names_force(name: str, force: str) -> bool:
    """Whether a name says by itself what "its forces" does: "Ukraine's forces", "the Rapid Support Forces"."""
    words = name.casefold().split()
    return words[-1] == force.casefold().split()[-1] or words[-1] in table("forces")


def is_owners(text: str, mention: ActorMention) -> bool:
    """Whether words of an owner with an article have lost it: "the army's jets"."""
    return bool(re.match(r"[a-z“][\w”-]*[’']s\b", text)) and mention.text.lower().startswith("the ")


def tells_troops(text: str, name: str) -> bool:
    """Whether words mean the troops of a body that is no troop: "Sarvani soldiers" of a staff, "Houthi fighters"."""
    *head, last = clean(text).split() or [""]
    if last.casefold() not in table("forces") or not head:
        return False
    return name.rsplit(maxsplit=1)[-1] in table("staffs") or (" ".join(head) == name and " " not in name)


def means_outlet(text: str, outlet: str | None) -> bool:
    """Whether words call an outlet by its kind in its own report: "the monitor" in one of the Hill Country Monitor."""
    found = re.fullmatch(r"the ([a-z]+)", clean(text), re.I)
    return (
        found is not None
        and found[1].lower() in table("bodies")
        and (outlet or "").lower().endswith(f" {found[1].lower()}")
    )


def find_approximate(mention: ActorMention, report: Report | None) -> str:
    """The word before a number that makes it a rough one: "about " of "about 60 houses"."""
    if report is None or not re.match(r"\d|\w+(?:teen|ty)\b|(?:ten|twelve|dozens?|hundreds?)\b", mention.text):
        return ""
    before = report.text[max(0, mention.start - 16) : mention.start].lower()
    return next((f"{word} " for word in table("approximate") if re.search(rf"\b{word}\s$", before)), "")
