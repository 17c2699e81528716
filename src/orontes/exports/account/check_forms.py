"""The forms of the account's grammar read backwards: which words of a sentence stand in which slot.

A sentence is written by filling forms ("{voice} denied that {clause}", "{agent} [capture] {place}"). Here each form is
a regular expression with a group for each slot, so that a finished sentence gives back what stands in them, whoever
wrote or changed it. A sentence may fit several forms, and one form in two ways: its first slots taken short, or long.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from orontes.base import HARM
from orontes.exports.account.dates import MONTHS
from orontes.exports.account.words import load_deeds, options, table, verb_forms

_PIECES = re.compile(r"(\{\w+\??\})")
_VERB = re.compile(r"\[(\w+)(?: ([\w -]+))?\]")
_AT = (
    r"(?:(?:an area |the area |a place )?"
    r"(?:in|at|on|near|outside|around|inside|along|off|over|(?:north|south|east|west)[a-z-]* of) )"
)
_BEGIN = {
    "at": _AT,
    "in_land": _AT,
    "from": "from ",
    "to": "(?:to|towards|into) ",
    "towards": "(?:in|into|on|to|towards) ",
    "against": rf"(?:against |{_AT})",
}
"""How the words in a slot begin that has its own preposition."""
_TENSES = ("past", "perfect", "never", "unhappened", "plan", "order", "demand", "would", "might", "bare")
_NUMBER = r"\d{1,2}"
_MONTH = "(?:" + "|".join(MONTHS) + ")"
_DAY = rf"{_NUMBER} {_MONTH}(?: \d{{4}})?"
_TIMES = {
    "day": _DAY,
    "first": rf"(?:{_DAY}|{_NUMBER}|\d{{4}})",
    "last": rf"(?:{_DAY}|\d{{4}})",
    "month": rf"{_MONTH} \d{{4}}",
    "year": r"\d{4}",
}
Filled = dict[str, str]
"""What stands in the slots of a form."""
_FRAMES = ("opening", "by", "between", "night", "month", "year", "years")


@cache
def _compile_times() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What a sentence says of its time in front and behind a clause."""
    front, back = ["meanwhile", "the same day", "also that day"], []
    for frame in _FRAMES:
        front.append(_fill_time(str(table("time", frame)).removesuffix(", {clause}")))
        back.append(_fill_time(str(table("time", "closings", frame)).removeprefix("{clause} ")))
    parts = [re.escape(str(row["say"])) for row in table("parts_of_day")]
    front += parts
    back += parts
    head = re.compile(rf"^(?:{'|'.join(front)}),? ", re.IGNORECASE)
    return head, re.compile(rf",? (?:{'|'.join(back)})(?= and |[,.]|$)")


def _fill_time(form: str) -> str:
    return re.sub(r"\\\{(\w+)\\\}", lambda found: _TIMES[found[1]], re.escape(form).replace("\\ ", " "))


def drop_times(text: str) -> str:
    """A sentence without what it says of its time, which check_days.py proves."""
    front, back = _compile_times()
    bare = text.rstrip(".!?")
    bare = front.sub("", bare, count=1)
    return back.sub("", bare)


def fit(form: str, words: str) -> Iterator[Filled]:
    """What may stand in the slots of a form that the words fit as a whole: its first slots taken short, and long."""
    known: list[Filled] = []
    for pattern in _compile(form):
        found = pattern.fullmatch(words)
        slots = {name: text.strip(" ,") for name, text in found.groupdict().items()} if found else None
        if slots is not None and slots not in known:
            known.append(slots)
            yield slots


@cache
def _compile(form: str) -> tuple[re.Pattern[str], ...]:
    """A form with a group for each slot; without those that may be empty, and with them."""
    forms = [form]
    for found in re.findall(r" ?\{\w+\?\}", form):
        forms = [one for kept in forms for one in (kept.replace(found, ""), kept)]
    return tuple(
        re.compile("".join(_compile_piece(piece, few) for piece in _PIECES.split(one)), re.IGNORECASE)
        for one in forms
        for few in ("?", "")
    )


def _compile_piece(piece: str, few: str) -> str:
    """A slot as a group that begins as such a slot does, and words as they are."""
    if not piece.startswith("{"):
        return re.escape(piece).replace("\\ ", " ")
    name = piece.strip("{?}")
    return f"(?P<{name}>{_BEGIN.get(name, '')}.+{few}),?"


@cache
def _deed_forms(kind: str, tense: str) -> tuple[str, ...]:
    """The patterns of a kind with their verb in a tense, singular and plural."""
    frames = table("tenses", tense)
    forms = []
    for entry in load_deeds().get(kind, ()):
        for pattern in entry["say"]:
            verb = _VERB.search(pattern)
            assert verb is not None
            past, done = verb_forms(verb[1])
            frame = str(frames["be" if verb[1] == "be" else "verb"])
            for was in ("was", "were"):
                said = frame.format(adverb="", past=past, done=done, base=verb[1], was=was, rest=verb[2] or "")
                forms.append(" ".join(f"{pattern[: verb.start()]}{said}{pattern[verb.end() :]}".split()))
    return tuple(dict.fromkeys(forms))


def read_deed(words: str, kind: str, tense: str) -> Iterator[Filled]:
    """Every way in which words are a deed of a kind told in a tense."""
    yield from _read(words, _deed_forms(kind, tense))


def read_noun(words: str, kind: str) -> Iterator[Filled]:
    """Every way in which words name a deed of a kind: "the capture of Homs by rebels"."""
    yield from _read(words, options("deed_nouns", kind) if kind in table("deed_nouns") else ())


def _read(words: str, forms: Iterable[str]) -> Iterator[Filled]:
    for form in forms:
        yield from fit(form, words)


@cache
def voice_forms() -> tuple[tuple[str, str, str], ...]:
    """The frames of attribution: name (denied, planned, ...; `said` for what is asserted), form and tense."""
    found = []
    for name, forms in table("said").items():
        says = name if name in {"denied", "negative", "planned", "possible", "ordered", "demanded"} else "said"
        found += [(says, *one.partition("|")[::2]) for one in ([forms] if isinstance(forms, str) else forms)]
    found += [("said", *str(one).partition("|")[::2]) for one in table("cues").values()]
    return tuple(dict.fromkeys(found))


def plain_forms() -> tuple[tuple[str, str], ...]:
    """What stands without a voice: name and tense."""
    return tuple((name, str(form).partition("|")[2]) for name, form in table("unsaid").items())


def tenses_of(tense: str) -> tuple[str, ...]:
    """The tenses in which a frame's clause may stand: past may step back to perfect, and a state stays in the past."""
    assert tense in _TENSES
    return ("past", "perfect") if tense in {"past", "perfect"} else (tense,)


@cache
def tail_forms() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Clauses with whom they harmed behind them, and what they suffered."""
    found: list[tuple[str, tuple[str, ...]]] = []
    for mode in ("active", "passive"):
        forms = table("deaths", mode)
        found += [(f"{{clause}}{forms['both']}", ("killed", "injured"))]
        found += [(f"{{clause}}{forms[of]}", (of,)) for of in ("killed", "injured")]
    found += [(f"{{clause}}{form}", (of,)) for of, forms in table("ranged").items() for form in forms]
    return tuple(found)


@cache
def cost_forms() -> tuple[tuple[str, str], ...]:
    """The forms of the human cost, with what its victims suffered."""
    found = []
    for name, forms in table("cost").items():
        for form in () if name == "total" or name.endswith("_ranged") else forms:
            for of, done in table("harm_verbs").items():
                if of in HARM | {name} or name not in HARM:
                    found += [
                        (form.replace("{were}", were).replace("{done}", done).replace("{maybe}", ""), _meant(name, of))
                        for were in ("was", "were")
                    ]
    return tuple(dict.fromkeys(found))


def range_forms() -> tuple[tuple[str, str], ...]:
    """The forms of the human cost that tell between which numbers accounts lie, with what is counted."""
    return tuple((form, of) for of in sorted(HARM) for form in options("cost", f"{of}_ranged"))


def _meant(name: str, of: str) -> str:
    """What the victims of a form suffered: what it is for, or what its verb says."""
    return {"killed": "killed", "injured": "injured", "fled": "displaced", "moved": "displaced"}.get(name, of)
