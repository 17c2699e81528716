"""Where: the names of places with their articles and prepositions, as the reports' own words have them."""

import re
from collections.abc import Mapping

from orontes.claims import Claim, PlaceMention
from orontes.entities import Place
from orontes.exports.account.memory import Memory
from orontes.exports.account.phrases import Phrase, clean, is_plural, neutralise
from orontes.exports.account.words import table
from orontes.reports import Report

_PREPOSITION = re.compile(
    r"\b((?:north|south|east|west)(?:-?(?:east|west))?(?:ern)? of|near|outside|around|inside|in|at|on|across|along|"
    r"over|off|from|to|towards?|into|of|against)\s+"
    r"(?:(?:the|a|an|several|some|key|its|their)\s+)?(?:[a-z][\w-]*\s+){0,3}(?:of\s+)?$"
)
_DISTANT = re.compile(r"\b(?:kilomet(?:re|er)s?|km|miles?|met(?:re|er)s?) (?:away )?(?:from|off) (?:the )?$")
_LISTED = re.compile(r"(?:(?:[A-Z][\w'’-]*)(?:[ -][A-Z][\w'’-]*)*(?:,\s+and\s+|,\s+|\s+and\s+))+$")
_LOOSE = frozenset({"near", "outside", "around"})
_AT = frozenset({"prison", "base", "crossing", "checkpoint", "site", "airport", "camp", "dam"})
_ON = re.compile(
    r"\b(?:outskirts|bridge|road|highway|coast|border|frontline|axis|island|mountain|mount|hill|edge)\b", re.I
)
_IN_ARTICLE = re.compile(
    r"\b(?:River|Valley|Strip|Sea|Gulf|Desert|Delta|Basin|Peninsula|Heights|Mountains|Islands|Hills|Republic|"
    r"Kingdom|Highlands)$"
)
_PRONOUN = re.compile(
    r"\b(?:its|their|his|her|our|it|they|which|whose|this|that|these|those|there|here|what|where)\b", re.I
)
_TAIL = re.compile(r" and (?:areas|parts|other|others|its|their|several|nearby|surrounding)\b.*$")
_GENERIC = (
    r"(?:cities|city|towns?|villages?|areas?|regions?|places?|positions?|sites?|locations?|districts?|neighbou?rhoods?|"
    r"suburbs?|territor(?:y|ies)|country|countryside|province|capital|outskirts|bases?|posts?|checkpoints?|"
    r"military bases|"
    r"farms?|homes?|houses?)"
)
_VAGUE = re.compile(
    r"(?:the |a |an |some |several |multiple |many |key |most |all |parts of |other |large )*"
    + _GENERIC
    + r"(?: of the (?:city|town|country|region|capital|village))?$",
    re.I,
)
_PART = re.compile(
    r"(?:the |an? |some |several |multiple |many |most |all |other |key |\d+ |[a-z]+-)*(?:[a-z]+(?:-[a-z]+)? )?"
    r"(?:cities|towns|villages|areas?|parts?|positions?|sites?|locations?|districts|neighbou?rhoods|suburbs|"
    r"territory|posts?|"
    r"checkpoints?|bases|farms|homes|houses|border crossings|crossings|roads|hospitals|schools|camps)\s"
    r"(?:(?:north|south|east|west)(?:-?(?:east|west))? of|of|in|near|around|outside|along|on)\b",
    re.I,
)
_ANAPHOR = re.compile(
    r"(?:(?:the|this|that|its?|their)\b(?: [\w-]+){0,2} ?)?(?:city|town|village|area|region|district|place|"
    r"capital|quarter|"
    r"camp|base|prison|airport|bridge|country|province|neighbou?rhood|suburb|hospital|it|there)$",
    re.I,
)
_ARABIC = re.compile(r"^(?:al|el|as|ad|ar|an|at|ash|az|ul)-", re.I)
_COMPASS = re.compile(
    r"(?:north|south|east|west|central|upper|lower|greater|inner|outer)[a-z]*(?: (?:and|&) [a-z]+)? [A-Z]"
)
_EDGE = re.compile(r"(?:\w+ )?(?:outskirts|suburbs|old|edges|environs)\b")
_EDGED = re.compile(
    r"^(?P<town>(?:[Aa]l-)?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*)(?:['’]s?)? "
    r"(?P<part>(?:(?:north|south|east|west|central|inner|outer)[a-z]*[- ])*(?:suburbs?|outskirts|countryside|environs)"
    r"|(?:(?:north|south|east|west)[a-z]*[- ])+(?:districts|quarters|neighbou?rhoods|areas))$"
)
"""A part behind the name of its town, as headlines have it: "Kelat eastern suburbs"."""
_BARE_KINDS = frozenset({"city", "town", "village", "region", "country", "quarter"})
_BESIDE = re.compile(
    r"(?:the )?(?:vicinity|outskirts?|edges?|entrances?|gates|environs|surroundings|periphery|approaches|fringes|"
    r"perimeter|doorstep) (?:of|to)\b",
    re.I,
)
"""What is by a place and not the place itself."""
_LONGEST = 9


class PlaceNames:
    """Gives places as phrases; knows which were named with their region already."""

    def __init__(self, places: Mapping[str, Place], reports: Mapping[str, Report]) -> None:
        self._places, self._reports = places, reports
        self.told = Memory()

    def is_clean(self, mention: PlaceMention, claim: Claim) -> bool:
        """Whether a place can be told: it is named, or its words say where without looking back."""
        return bool(self._name_of(mention, claim))

    def bare(self, mention: PlaceMention, claim: Claim, *, region: bool = True) -> Phrase:
        """The place as subject or object of a deed: "Rastan, in Homs Governorate," at first, "the Mukh checkpoint"."""
        name = self._name_of(mention, claim)
        text = self._with_article(name, mention, claim) + (self._region_of(mention, name) if region else "")
        return Phrase(text=text, plural=is_plural(name), claims=(claim.id,))

    def at(self, mention: PlaceMention, claim: Claim, *, region: bool = True) -> Phrase:
        """The place with the preposition that its report uses: "near Teir Maalah", "in Homs".

        "at the Josieh crossing".
        """
        return self.bare(mention, claim, region=region).after(self.preposition(mention, claim))

    def is_country(self, mention: PlaceMention) -> bool:
        """Whether a place is a whole country."""
        return self._kind_of(mention) == "country"

    def kind_word(self, mention: PlaceMention) -> str:
        """What a town is called when it was just named: "the city"; empty for other places."""
        return str(table("town_words").get(self._kind_of(mention), ""))

    def is_loose(self, mention: PlaceMention, claim: Claim) -> bool:
        """Whether the report tells of a place near this one only."""
        found = self._found_preposition(mention, claim)
        return found in _LOOSE or found.endswith(" of")

    def preposition(self, mention: PlaceMention, claim: Claim) -> str:
        """The preposition for what happened there."""
        found = self._found_preposition(mention, claim)
        if found in _LOOSE or found.endswith(" of"):
            return found
        name, kind = self._name_of(mention, claim), self._kind_of(mention)
        if _ON.search(name):
            return "on"
        return "at" if kind in _AT else "in"

    def way(self, mention: PlaceMention, claim: Claim) -> str:
        """The preposition that stands before the place in the report; empty where none does."""
        return self._found_preposition(mention, claim)

    def _found_preposition(self, mention: PlaceMention, claim: Claim) -> str:
        """The preposition that the report has before a place; empty where none is found."""
        report = self._reports.get(claim.report)
        before = report.text[max(0, mention.start - 160) : mention.start] if report else ""
        start = re.search(r"\b(near|outside|around)\s", mention.text)
        if start and not _PART.match(clean(mention.text)):
            return start[1]
        if _DISTANT.search(before):
            return "near"
        for link in claim.reasons.links if claim.reasons is not None else ():
            if link.start is not None and link.preposition and mention is getattr(claim, link.slot, None):
                return link.preposition.split()[0] if link.preposition != "out of" else "from"
        found = _PREPOSITION.search(_LISTED.sub("", before))
        return found[1] if found else ""

    def _kind_of(self, mention: PlaceMention) -> str:
        place = self._places.get(mention.place or "")
        return place.kind if place else "unknown"

    def _name_of(self, mention: PlaceMention, claim: Claim | None = None) -> str:
        """The words for a place: its name, or the report's words where they mean a part of it ("farms near Shin").

        Empty where neither stands alone: words that look back, or that say "army posts" and name no place beside it.
        """
        place = self._places.get(mention.place or "")
        names = (
            [clean(name) for name in (place.name, *place.aliases, mention.name or "")]
            if place
            else [clean(mention.name or "")]
        )
        text = _TAIL.sub("", clean(mention.text))
        held = any(name and name.casefold() in text.casefold() for name in names)
        if (_PART.match(text) or _BESIDE.match(text)) and (held or re.search(r"[A-Z]", text)):
            found = re.sub(
                r"^(?:near|outside|around) ",
                "",
                text[:1].lower() + text[1:] if text.startswith(("The ", "A ", "An ")) else text,
            )
        elif held or _ANAPHOR.match(text) or (re.search(r"(?<!^)[A-Z]|^[A-Z]", text) and names[0]):
            found = _TAIL.sub("", names[0])
        else:
            found = self._complete(mention, text, names, claim)
        found = _EDGED.sub(r"the \g<part> of \g<town>", neutralise(found))
        fits = (
            re.search(r"[A-Z]", found)
            and not found.lower().startswith(("pro-", "anti-", "non-"))
            and not _PRONOUN.search(found)
            and len(found.split()) <= _LONGEST
        )
        return found if fits and not _VAGUE.match(found) else ""

    def _complete(self, mention: PlaceMention, text: str, names: list[str], claim: Claim | None) -> str:
        """Words without a name with the place that the report names behind them: "army posts around Daraa"."""
        report = self._reports.get(claim.report) if claim is not None else None
        if report is None:
            return ""
        after = report.text[mention.end : mention.end + 60]
        found = re.match(r"\s+(?:around|near|in|of|outside|at)\s+(?:the\s+)?([A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*)*)", after)
        near = found is not None and any(name and name.casefold() in found[0].casefold() for name in names)
        return f"{text}{found[0]}".replace("\n", " ") if found is not None and near else ""

    def _with_article(self, name: str, mention: PlaceMention, claim: Claim) -> str:
        """The name of a place with "the" where it takes one."""
        core = _ARABIC.sub("", name)
        words = core.split()
        if re.match(r"(?:the|an?)\b|.*[’']s\b", name, re.I) and not name[0].isdigit():
            return name
        if name[0].isdigit() or _IN_ARTICLE.search(name):
            return f"the {name}"
        if words[-1][0].islower() and words[-1].isalpha():
            return name if is_plural(name) and not self._has_article(name, claim) else f"the {name}"
        if core[0].islower():
            return name if (is_plural(name) and not _EDGE.match(name)) or _COMPASS.match(name) else f"the {name}"
        own = len(words) > 1 and self._kind_of(mention) not in _BARE_KINDS
        return f"the {name}" if own and self._has_article(name, claim) else name

    def _has_article(self, name: str, claim: Claim) -> bool:
        report = self._reports.get(claim.report)
        return bool(report and re.search(rf"\b[Tt]he {re.escape(name)}\b", report.text))

    def _region_of(self, mention: PlaceMention, name: str) -> str:
        """The region behind a town named for the first time: "Rastan, in Homs Governorate,"."""
        place = self._places.get(mention.place or "")
        if place is None or place.id in self.told:
            return ""
        self.told.add(place.id)
        for within in place.within if place.kind in {"town", "village", "city"} else ():
            region = self._places.get(within)
            if region and region.kind == "region" and re.fullmatch(r"(?:[A-Z][\w’'-]*\s?)+", region.name):
                return "" if region.name.split()[0] in name.split() else f", in {region.name},"
        return ""
