"""What the words around a claim tell of its act: its sentence, a headline, a turn to another act, a sum, a name."""

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache

from orontes.base import HARM, MEANS_UNTOLD, OWN_BASES
from orontes.claims import Claim
from orontes.events.rules import fusion_rules
from orontes.events.words import either
from orontes.knowledge import country_of_demonym

_NAMED = re.compile(
    r"(?:[“\"‘]|\bthe |\bOperation )?"
    r"((?:[A-Z][\w’'-]+ ){1,4}(?:[Mm]assacre|[Bb]ombing|[Ss]iege|[Oo]ffensive|[Oo]peration|[Uu]prising|[Bb]attle))"
    r"|\b(Battle of (?:al-)?[A-Z][\w’'-]+)|\b(Operation (?:[A-Z][\w’'-]+ ?){1,3})"
)
_NAME_OF_ONE = re.compile(r"[Mm]assacre|[Bb]ombing|[Ss]iege|[Oo]ffensive|[Oo]peration|[Uu]prising|[Bb]attle")
_NAME_PARTS = ("assacre", "ombing", "iege", "ffensive", "peration", "prising", "attle")
"""What such a word holds, small or capital: quicker to look for in a text that holds none."""
_OWN_NAME = re.compile(r"\b[Tt]he (?:[A-Z][\w’'-]+ ){1,3}$")
"""What makes a trigger a name of its own, beside which another in its sentence is none of its: "the Suva killings"."""
_NAMED_KINDS = {
    "massacre": ("massacre_or_killing", "armed_attack"),
    "bombing": ("explosion", "air_strike", "armed_attack", "massacre_or_killing"),
    "siege": ("siege",),
    "battle": ("clash", "offensive_launch"),
    "offensive": ("offensive_launch",),
    "operation": ("offensive_launch",),
    "uprising": ("protest_or_celebration", "riot"),
}
_SENTENCE_END = re.compile(r"[.!?][\"”’)\]]*\s|\n")
_LONGEST = 600
_COMMON_START = re.compile(r"^(?:The|This|That|A|An|On|In|During|After|Following|Many|Their|His) ")
_SINCE = re.compile(r"(?:since|so far|(?:over|in|during|for|within) the (?:past|last)|this (?:month|year))\b", re.I)
_SINCE_TODAY = re.compile(
    r"since (?:\w+ )*?(?:today|yesterday|dawn|midnight|noon|morning|afternoon|evening|night|hours?|[a-z]+day)\b"
    r"|\w+ the (?:past|last) (?:[\w-]+ )*?(?:minutes?|hours?|day|night|evening|morning)\b",
    re.I,
)
_MANY = re.compile(
    r"\b(?:(these|those)|dozens of|hundreds of|\d+|two|three|four|five|six|seven|eight|nine|ten) (?:\w+ )?$", re.I
)
_EVERY = re.compile(r"\b(?:every|each) (?:[\w-]+ ){0,2}$", re.I)
_NUMBER_OF = re.compile(r"\bnumber of (?:[\w-]+ )?$", re.I)
_OVER_YEARS = re.compile(
    r"\b(?:over the course of|throughout|in recent (?:weeks|months|years)"
    r"|over the (?:past|last) (?:\w+ )?(?:weeks|months|years)|since the (?:start|beginning|outbreak) of)\b",
    re.I,
)
_IN_A_WAR = re.compile(
    rf"\b{either('in_the_course_of')} (?:the|its|their|his|a) (?:[\w-]+ ){{0,2}}{either('long_deeds')}\b", re.I
)
"""The time in which many deeds were, told behind them."""
_TURN = re.compile(
    r"\W*(?:meanwhile|separately|elsewhere|furthermore|moreover|earlier|previously|yesterday|in another|in a separate"
    r"|on (?:\w+ )?\d|on (?:sun|mon|tues|wednes|thurs|fri|satur)day|since|also|in addition|last)\b",
    re.I,
)
_STAMP = re.compile(r"\b(?:posted|updated|published|modified|filed|created)(?: (?:on|at))?:?\s*$", re.I)
_ANOTHER = re.compile(
    r"\b(?:(?:another|second|third|fourth|separate|similar|unrelated)(?: [\w’'-]+)?|other|more|further) ?$", re.I
)
_AGAIN = re.compile(
    r"\bre-?(?:took|tak(?:e|es|en|ing)|captur|conquer|occup|claim|gain|seiz|enter|liberat)\w*"
    r"|\b(?:t[ao]k|took|w[io]n|seiz|g[eo]t)\w*\W+(?:[\w’'-]+\W+){0,2}back\b"
    r"|\b(?:again|once more|(?:second|third) time)\b",
    re.I,
)
_BACK = re.compile(r"\b(?:back|again|once more) (?:in|into|under) (?:[\w’'-]+ ){0,3}$", re.I)
_ITEM = re.compile(r"[ \t]*[•·▪‣◦*–—-][ \t]*\w")
_SUM = re.compile(r"\b(?:since|so far|this (?:year|month)|in all|total|overall)\b", re.I)
_CLAUSE_END = re.compile(r"[.,;:!?\n]|\b(?:and|but|while|after|before|as)\b")
_RISEN = re.compile(
    r"\b(?:tolls?|number|count|tally|total|figure)\b(?:(?!\b(?:and|but|while|whereas)\b)[^;:!?\n])*?"
    r"\b(?:r[oi]se[ns]?|rising|climb\w*|jump\w*|increas\w+|gr[eo]wn?|gone up|went up|going up|soar\w*|"
    r"revis\w+|updat\w+|(?:now|since) (?:stands|reached)|has (?:now )?reached)\b[^.;:!?,\n]{0,40}$"
    r"|\b(?:br(?:ing|ought|inging)|rais(?:e|ed|es|ing)|push(?:ed|es|ing)?|tak(?:e|es|ing)|took|put(?:s|ting)?)\b "
    r"the (?:[\w-]+ ){0,2}(?:toll|total|number|count|tally|figure)\b[^.;:!?,\n]{0,80}$",
    re.I,
)
"""What tells before a number that it is what a toll has reached since."""
_TOLL = ("toll", "number", "count", "tally", "total", "figure")
_HEAD = 250
_BEFORE = 40
_SAID_WITHIN = 25
_HALT = re.compile(r"[,;:.\n]")


def tells_rise(text: str, number: int) -> bool:
    """Whether the number at an offset is what a toll has risen to: "the death toll has climbed to 41"."""
    if not _counts_up(text):
        return False
    start, _ = sentence_around(text, number, number)
    return bool(_RISEN.search(text[max(start, number - _LONGEST) : number]))


def has_risen(claim: Claim, text: str) -> bool:
    """Whether a claim's harmed are what a toll has risen to."""
    return any(tells_rise(text, one.start) for one in claim.quantities if one.of in HARM)


def turns_away(text: str, sentence: int) -> bool:
    """Whether a sentence opens by leaving what was told before it: "Meanwhile", "In a separate attack"."""
    return bool(_TURN.match(text, sentence))


def is_another(claim: Claim, text: str) -> bool:
    """Whether the claim's words tell of one more act: "a second strike", "other attacks"."""
    return bool(_ANOTHER.search(text, max(0, claim.trigger_start - _BEFORE), claim.trigger_start))


def is_again(claim: Claim, text: str) -> bool:
    """Whether the words of a deed say that its doer had done it, or had what it took, before: "retook", "again"."""
    if claim.kind == "control_state":
        return bool(_BACK.search(text, max(0, claim.trigger_start - _BEFORE), claim.trigger_start))
    end = _CLAUSE_END.search(text, claim.trigger_end)
    return bool(_AGAIN.search(text, max(0, claim.trigger_start - len("once more ")), end.start() if end else len(text)))


def tells_what_follows(claim: Claim, text: str) -> bool:
    """Whether a day is that of the page, or of a charge, trial or funeral told before the deed in its sentence."""
    if fusion_rules().family.get(claim.kind) != "violence":
        return False
    if claim.when.start is not None and _STAMP.search(text, max(0, claim.when.start - _BEFORE), claim.when.start):
        return True
    sentence, _ = sentence_around(text, claim.trigger_start, claim.trigger_end)
    if not fusion_rules().aftermath.search(text, sentence, claim.trigger_start):
        return False
    start, end = claim.when.start, claim.when.end
    if start is None or end is None or start < sentence:
        return True
    return end + len("’s ") < claim.trigger_start


def is_day_of_saying(claim: Claim, text: str) -> bool:
    """Whether the day of an act of violence stands by the verb of who tells it: "…, a spokesman said on Friday"."""
    at = claim.when.start
    told = claim.polarity == "asserted" and fusion_rules().family.get(claim.kind) == "violence"
    if not told or at is None or claim.start <= at < claim.end:
        return False
    before = [text[voice.end : at] for voice in claim.attribution if 0 <= at - voice.end <= _SAID_WITHIN]
    return any(not _HALT.search(words) for words in before)


def is_headline(text: str, sentence: int) -> bool:
    """Whether a line is the report's first and not closed, as a headline is not."""
    end = text.find("\n", sentence)
    line = text[sentence : end if end >= 0 else len(text)].rstrip()
    return not text[:sentence].strip() and len(line) <= _HEAD and not line.endswith((".", "!", "”", '"'))


def is_summary(claim: Claim, text: str) -> bool:
    """Whether a claim sums up many acts: those since a day, "these attacks", many over many days, an item of sums."""
    if is_tally(claim) or _in_list_of_sums(claim, text):
        return True
    if claim.when.text and _SINCE.match(claim.when.text) and not _SINCE_TODAY.match(claim.when.text):
        return True
    before = text[max(0, claim.trigger_start - _BEFORE) : claim.trigger_start]
    if _EVERY.search(before):
        return True
    if text[claim.trigger_end - 1 : claim.trigger_end] != "s":
        return False
    found = _MANY.search(before)
    behind = text[claim.trigger_end : claim.trigger_end + _HEAD].partition(".")[0]
    if (found or _NUMBER_OF.search(before)) and _OVER_YEARS.search(behind):
        return True
    if _IN_A_WAR.search(behind.partition("\n")[0]):
        return True
    if found is None:
        return False
    wide = claim.when.days.basis in OWN_BASES and (claim.when.days.width or 0) > fusion_rules().limits["short_days"]
    return wide or found[1] is not None or (claim.kind == "armed_attack" and claim.place is None)


def is_tally(claim: Claim) -> bool:
    """Whether a claim only counts the dead of a war so far, and tells of no deed: "532 have died since it began"."""
    counted = [one for one in claim.quantities if one.of in HARM]
    return claim.kind in MEANS_UNTOLD and bool(counted) and all(one.scope == "total" for one in counted)


def _in_list_of_sums(claim: Claim, text: str) -> bool:
    """Whether a claim is an item of a list that breaks a running sum down: "Since May … as follows: • 23 civilians"."""
    start = text.rfind("\n", 0, claim.trigger_start) + 1
    first = start
    while first > start - _LONGEST and _ITEM.match(text, first):
        start, first = first, text.rfind("\n", 0, max(first - 1, 0)) + 1
        if first == start:
            return False
    lead = text[max(0, start - _LONGEST) : start].rstrip()
    return first != start and lead.endswith(":") and bool(_SUM.search(lead))


def event_name(claim: Claim, text: str) -> str | None:
    """A name of the event's own in the claim's sentence ("Market Massacre"), where it fits the kind."""
    if not _may_name_events(text):
        return None
    start, end = sentence_around(text, claim.trigger_start, claim.trigger_end)
    if not _NAME_OF_ONE.search(text, start, end):
        return None
    own = _OWN_NAME.search(text, max(start, claim.trigger_start - _BEFORE), claim.trigger_start)
    for found in _NAMED.finditer(text, start, end):
        if own is not None and not found.start() <= claim.trigger_start < found.end():
            continue
        name = _COMMON_START.sub("", next(part for part in found.groups() if part)).strip()
        head = next((word for word in _NAMED_KINDS if word in name.casefold()), "")
        words = name.split()
        words = words[1:] if len(words) > 2 and country_of_demonym(words[0]) else words
        people = all(country_of_demonym(word) for word in words[:-1])
        if len(words) > 1 and not people and claim.kind in _NAMED_KINDS.get(head, ()):
            return " ".join(words).casefold()
    return None


@lru_cache(maxsize=64)
def _may_name_events(text: str) -> bool:
    """Whether a text has any word by which an event may be named; asked once for all of its claims."""
    return any(part in text for part in _NAME_PARTS) and _NAME_OF_ONE.search(text) is not None


@lru_cache(maxsize=64)
def _counts_up(text: str) -> bool:
    """Whether a text has any word for a toll; asked once for all of its claims."""
    low = text.casefold()
    return any(word in low for word in _TOLL)


@lru_cache(maxsize=64)
def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence that the words from start to end stand in, roughly: between full stops or line ends."""
    stops, nexts = _sentence_ends(text)
    before, after = bisect_right(nexts, start) - 1, bisect_left(stops, end)
    first, last = max(0, start - _LONGEST), min(len(text), end + _LONGEST)
    begun = before >= 0 and (stops[before] >= first or first < nexts[before] == text.rfind("\n", first, start) + 1)
    if after and nexts[after - 1] > end and text[nexts[after - 1] - 1] == "\n":
        after -= 1
    ended = after < len(stops) and nexts[after] <= last
    return nexts[before] if begun else first, nexts[after] if ended else last


@lru_cache(maxsize=2048)
def _sentence_ends(text: str) -> tuple[list[int], list[int]]:
    """Where each sentence of a text stops, and where the next begins; found once, for claims ask for theirs often."""
    found = [match.span() for match in _SENTENCE_END.finditer(text)]
    return [stop for stop, _ in found], [begin for _, begin in found]
