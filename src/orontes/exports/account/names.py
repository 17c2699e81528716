"""Who says it: voices with their titles, and outlets."""

import re
from collections.abc import Sequence

from orontes.claims import Claim, Voice
from orontes.entities import Actor
from orontes.exports.account.dates import write_day
from orontes.exports.account.names_actors import ActorNames
from orontes.exports.account.names_words import NOBODY, means_outlet, stands_alone, turn_platform
from orontes.exports.account.nouns import article
from orontes.exports.account.phrases import Phrase, clean, is_plural, neutralise
from orontes.exports.account.words import list_words, table

_POSSESSIVE = re.compile(r"[\w-]+[’']s\b")
_COUNTED = re.compile(
    r"(?:an?|the|some|several|many|one|two|three|all|both|multiple|other|another|only|various|numerous|\d+)\b"
)
_ONLY = re.compile(r"only (?=one\b|a\b)", re.I)
_OFFICE_OF = re.compile(r"([A-Z][a-z]+) (?:of|for) (?:the )?")
"""An office that only the start of a sentence made great: "Commander of the contingent"."""
_APPOSED = re.compile(r", (?:an?|the|aged|\d+)\b.*")
"""What stands behind a voice to say who it is: "Witness 7, a 34-year-old farmer"."""
_INTRODUCED = re.compile(r"(?:an?|the) [a-z][^,]*, (?:[A-Z][\w’'.-]*|al-[A-Z][\w-]*)(?: [\w’'.-]+)*$")
"""A man by what he is and his name: "a commander in the field, Rami Odal"."""
_OTHER = re.compile(r"(?:the )?another\b", re.I)
_PARTICLE = re.compile(r"(?:al|el|as|ash|an|ar|ad|at|az|abu|umm|bin|ibn|de|da|di|von|van)[- ][A-Z]")
"""Begins a name in small letters: "al Jazeera"."""
_BOTH = re.compile(r"both (?!.* and )", re.I)
_INDEFINITE = re.compile(r"an? ", re.I)
_CUT_OFF = re.compile(r"-(?:[a-z]+ed|led|held|run)$")
"""A name that is an adjective: "Kelat-backed"."""


class Names(ActorNames):
    """Gives phrases for actors, voices and outlets; remembers who was named before."""

    def voice(self, voices: Sequence[Voice], claim: Claim) -> Phrase | None:
        """Who said it: the innermost voice that has a name or words that stand alone."""
        for voice in voices:
            report = self.reports.get(claim.report)
            if report is not None and means_outlet(voice.text, report.outlet):
                return self.outlet(claim)
            actor = self.actors.get(voice.actor or "")
            somebody = actor is not None and not NOBODY.match(actor.name)
            if actor is not None and somebody and not (actor.name[:1].islower() and not is_plural(actor.name)):
                return (
                    self._as_written(actor, voice, claim)
                    or self._titled(actor, voice, claim)
                    or self._in_full(actor, voice, claim)
                    or self.actor(actor, (claim.id,))
                )
            if stands_alone(voice.name or voice.text) and not NOBODY.match(voice.text):
                return self._unnamed(voice, claim)
        return None

    def _unnamed(self, voice: Voice, claim: Claim) -> Phrase:
        """A voice that is nobody known, in its own words with the article that they need."""
        words = _APPOSED.sub("", _BOTH.sub("", clean(voice.name or voice.text)))
        text = _ONLY.sub("", neutralise(self._lower(words, voice.start, claim)))
        if _OTHER.match(text):
            text = _OTHER.sub("another", text)
            return Phrase(text=text, plural=is_plural(text), claims=(claim.id,))
        if (office := _OFFICE_OF.match(text)) is not None and office[1].lower() in table("offices"):
            text = f"the {text[:1].lower()}{text[1:]}"
        if text[0].islower() and (_POSSESSIVE.match(text) or voice.text.lower().startswith(f"the {text}")):
            text = f"the {text}"
        elif (
            text[0].islower()
            and not _PARTICLE.match(text)
            and not (_POSSESSIVE.match(text) or _COUNTED.match(text) or is_plural(text))
        ):
            sole = text.rsplit(maxsplit=1)[-1] in list_words("sole") or not stands_alone(voice.text)
            text = f"the {text}" if sole else f"{article(text)} {text}"
        text = f"{text}," if _INTRODUCED.match(text) else text
        return Phrase(text=text, plural=is_plural(text), claims=(claim.id,))

    def outlet(self, claim: Claim) -> Phrase:
        """The outlet that speaks itself; its title where the outlet is unknown."""
        report = self.reports.get(claim.report)
        if report is None:
            return Phrase(text=str(table("outlet", "none")), claims=(claim.id,))
        if report.outlet:
            name = turn_platform(clean(report.outlet))
            known = self.outlets.get(clean(report.outlet))
            body = " " in name and name.rsplit(maxsplit=1)[-1] in table("bodies")
            text = f"the {name}" if body and not name.startswith("The ") else name
            return self.actor(known, (claim.id,)) if known else Phrase(text=text, claims=(claim.id,))
        if report.title:
            return Phrase(text=str(table("outlet", "title")).format(title=clean(report.title)), claims=(claim.id,))
        if report.published is not None:
            day = write_day(report.published, year=True)
            return Phrase(text=str(table("outlet", "day")).format(day=day), claims=(claim.id,))
        return Phrase(text=str(table("outlet", "none")), claims=(claim.id,))

    def speaker(self, claim: Claim) -> Phrase:
        """Whose word a claim is: its voice, else its outlet."""
        return self.voice(claim.speakers, claim) or self.outlet(claim)

    def is_one_of(self, voice: Voice) -> bool:
        """Whether a voice is a man who speaks for a body, and not the body: "an army spokesman", "the mayor"."""
        actor, text = self.actors.get(voice.actor or ""), clean(voice.text)
        if actor is None or actor.kind == "person":
            return False
        office = re.search(rf"^the\b.*\b({'|'.join(table('offices'))})$", text, re.I)
        held = office is not None and office[1].casefold() not in actor.name.casefold()
        return (held or _INDEFINITE.match(text) is not None) and stands_alone(text)

    def _as_written(self, actor: Actor, voice: Voice, claim: Claim) -> Phrase | None:
        """One of a body ("an army spokesman") and a body whose name is no more than a part of its words."""
        text, name = _APPOSED.sub("", clean(voice.text)), clean(actor.name)
        body = text.rsplit(maxsplit=1)[-1] in table("bodies")
        owner = re.search(rf"\b{re.escape(name)}[’']s\b", text)
        part = name in text and not text.endswith(name) and (_CUT_OFF.search(name) or body or owner)
        if actor.kind == "person" or not (part or self.is_one_of(voice)) or not stands_alone(text):
            return None
        text = neutralise(re.sub(r"^(?:A|An|The) ", lambda found: found[0].lower(), text))
        return Phrase(text=text, plural=is_plural(text), claims=(claim.id,))

    def _in_full(self, actor: Actor, voice: Voice, claim: Claim) -> Phrase | None:
        """A body by its report's words where these name more of it than the record does: "the Kelat Doctors' Union"."""
        text = re.sub(r"^[Tt]he ", "", clean(voice.text))
        more = text.removesuffix(actor.name).strip()
        if actor.kind == "person" or more == text or not more or not more[0].isupper() or actor.name.startswith(more):
            return None
        self._told.add(actor.id)
        return Phrase(text=f"the {neutralise(text)}", plural=is_plural(text), claims=(claim.id,))

    def _titled(self, actor: Actor, voice: Voice, claim: Claim) -> Phrase | None:
        """A person with the title that the report gives, at first mention.

        "the Sarvani Transport Minister Ilo Veshti".
        """
        text = clean(voice.text)
        if (
            actor.id in self._told
            or actor.kind != "person"
            or actor.id in self._roles
            or not re.fullmatch(rf"(?:[\w-]+ )+{re.escape(actor.name)}", text)
        ):
            return None
        self._told.add(actor.id)
        text = text[:1].lower() + text[1:] if text.lower().startswith(("the ", "a ", "an ")) else text
        return Phrase(text=neutralise(text), claims=(claim.id,))

    def kind_of(self, claim: Claim) -> str:
        """The kind of actor that speaks in a claim."""
        actor = self.actors.get(claim.attribution[0].actor or "") if claim.attribution else None
        return actor.kind if actor else "unknown"
