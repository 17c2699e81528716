"""Human cost: the dead, wounded, displaced and detained, event by event, the gravest first, and running totals."""

import re
from collections.abc import Sequence

from orontes.base import HARM
from orontes.claims import Claim
from orontes.exports.account.account import Sentence
from orontes.exports.account.counts import find_counts, write_count, write_pair
from orontes.exports.account.dates import front_time
from orontes.exports.account.deed_nouns import name_deed
from orontes.exports.account.facts import Fact, backing_of
from orontes.exports.account.finding import refocus
from orontes.exports.account.people import count_people
from orontes.exports.account.phrases import Phrase, unite
from orontes.exports.account.slots import Slots
from orontes.exports.account.slots_places import BODIES
from orontes.exports.account.tails import find_range
from orontes.exports.account.telling import Chronicler, Paragraph, fold_alike
from orontes.exports.account.voicing import unique_voices
from orontes.exports.account.words import options, order_by_hash, table

_ORDER = ("killed", "injured", "displaced", "detained", "missing", "abducted")
_STRIKES = frozenset(
    {
        "air_strike",
        "drone_strike",
        "shelling_artillery_missile",
        "explosion",
        "chemical_attack",
        "armed_attack",
        "clash",
    }
)
_MOST = 40
_SLOT = re.compile(r"\{(\w+)\}")


def tell_cost(chronicler: Chronicler, facts: Sequence[Fact], told: frozenset[str]) -> tuple[Paragraph, ...]:
    """A paragraph for the dead, one for the wounded and so on; `told` are events of which nothing is left to say."""
    paragraphs = []
    for of in _ORDER:
        focused = (_focus(chronicler, fact, of) for fact in facts if fact.event.id not in told)
        rows = [(fact, claims) for fact in focused if (claims := _counting(fact, of))]
        rows.sort(key=lambda row: (-_size(row[1], of), row[0].event.id))
        told_once = _once(rows, of)[:_MOST]
        telling = (_tell(chronicler, *row, of, turn) for turn, row in enumerate(told_once))
        sentences = [sentence for sentence in telling if sentence is not None]
        sentences += _tell_totals(chronicler, facts, of)
        if sentences:
            paragraphs.append(fold_alike(sentences))
    return tuple(paragraphs)


def _focus(chronicler: Chronicler, fact: Fact, of: str) -> Fact:
    """The fact, or where only claims of another deed beside it count whom it harmed, that deed: arrests at a march."""
    if find_counts(fact.claims, of):
        return fact
    counting = [claim for _, claim in find_counts(fact.beside, of)]
    return refocus(fact, counting, fact.stance, chronicler.names.actors) if counting else fact


def _once(rows: Sequence[tuple[Fact, list[Claim]]], of: str) -> list[tuple[list[Fact], list[Claim]]]:
    """Each number with the facts of which it is told and its claims: one count over a list of places is one."""
    kept: dict[tuple[str, int, int], tuple[list[Fact], list[Claim]]] = {}
    for fact, claims in rows:
        quantity, claim = find_counts(claims, of)[0]
        key = (claim.report, quantity.start, quantity.end)
        if key in kept and fact.place is not None and not _alike(fact, kept[key][0][0]):
            key = (fact.event.id, *key[1:])  # another deed of which that number is told too
        facts, counting = kept.setdefault(key, ([], []))
        if not facts or (fact.place is not None and _alike(fact, facts[0])):
            facts.append(fact)
            counting.extend(claims)
    return list(kept.values())


def _alike(one: Fact, two: Fact) -> bool:
    """Whether two facts may be told as one deed in two places."""
    doers = [fact.agent.actor or fact.agent.name if fact.agent else None for fact in (one, two)]
    return (one.event.kind, one.stance, one.days, doers[0]) == (two.event.kind, two.stance, two.days, doers[1])


def _counting(fact: Fact, of: str) -> list[Claim]:
    """The claims of a fact that count people, where they tell it as done."""
    placed = fact.place is not None or fact.agent is not None or fact.days.known
    if not placed or fact.stance not in {"plain", "said", "doubted"}:
        return []
    return [claim for _, claim in find_counts(fact.claims, of)]


def _size(claims: Sequence[Claim], of: str) -> int:
    return max(quantity.low or quantity.high or 0 for quantity, _ in find_counts(claims, of))


def _tell(
    chronicler: Chronicler, facts: Sequence[Fact], claims: Sequence[Claim], of: str, turn: int
) -> Sentence | None:
    """How many one event harmed, where all claims give one number; where they differ, the day's section tells it.

    The words for a voice change with each `turn`.
    """
    fact = facts[0]
    rows = find_counts(fact.asserted, of)
    if len({(quantity.low, quantity.high) for quantity, _ in rows}) > 1:
        return _tell_spread(chronicler, facts, of)
    who = count_people(chronicler.names, *find_counts(claims, of)[0])
    clause = _write(chronicler, facts, of, who) if who is not None else None
    if who is None or clause is None or who.text.endswith(BODIES):
        return None
    text, needed = clause.text, unite([clause.claims, who.claims, [claim.id for claim in claims][:3]])
    time = front_time(fact.days, year=True) if not fact.vague and not fact.published_only else {}
    if time:
        text = str(table("time", "closings", time.pop("frame"))).format(clause=text, **time)
    if fact.stance == "said":
        voices = unique_voices(chronicler.teller, claims)
        forms = [
            form for form, _, tense in (str(one).partition("|") for one in options("said", "plain")) if tense == "past"
        ]
        text = forms[turn % len(forms)].format(voice=voices.text, clause=text)
        needed = unite([needed, voices.claims])
    cited = unite([needed, backing_of(fact)])
    return chronicler.teller.finish([(text, cited)], tuple(one.event.id for one in facts), None, "cost")


def _tell_spread(chronicler: Chronicler, facts: Sequence[Fact], of: str) -> Sentence | None:
    """Between which numbers the accounts of one event lie; the day's section tells who gives which."""
    fact = facts[0]
    found = find_range(fact, of) if of in HARM and fact.event.kind in _STRIKES else None
    deed = name_deed(fact, chronicler.names, beside=facts[1:]) if found is not None else None
    if found is None or deed is None:
        return None
    low, high, claims = found
    form = str(table("cost", f"{of}_ranged"))
    text = form.format(**write_pair(low, high), deed=deed.text)
    time = front_time(fact.days, year=True) if not fact.vague and not fact.published_only else {}
    if time:
        text = str(table("time", "closings", time.pop("frame"))).format(clause=text, **time)
    cited = unite([deed.claims, claims, backing_of(fact)])
    return chronicler.teller.finish([(text, cited)], tuple(one.event.id for one in facts), None, "cost")


def _write(chronicler: Chronicler, facts: Sequence[Fact], of: str, who: Phrase) -> Phrase | None:
    """The clause: in what deed, by whom or where they were harmed, or whence they fled."""
    fact = facts[0]
    were = "were" if who.plural else "was"
    if of in HARM and fact.event.kind in _STRIKES:
        deed = name_deed(fact, chronicler.names, beside=facts[1:])
        if deed is not None:
            forms = order_by_hash(options("cost", of), fact.event.id)
            form = min(forms, key=lambda one: who.text[:1].isdigit() and one.startswith("{victims}"))
            return Phrase(
                text=form.format(victims=who.text, deed=deed.text, were=were, maybe=_maybe(fact)), claims=deed.claims
            )
    slots = Slots(facts, chronicler.names)
    done = "abducted" if fact.event.kind == "abduction" and of == "detained" else of
    by = options("cost", "did" if who.text[:1].isdigit() else "by")
    forms = options("cost", "fled") if of == "displaced" else (*by, *options("cost", "plain"))
    for form in forms:
        needed = [name for name in _SLOT.findall(form) if name not in {"victims", "were", "done", "maybe"}]
        if all(slots.has(name) for name in needed):
            filled = {name: slots.fill(name, before=(who,)) for name in needed}
            words = {name: phrase.text for name, phrase in filled.items()}
            text = form.format(victims=who.text, were=were, done=table("harm_verbs", done), maybe=_maybe(fact), **words)
            return Phrase(text=text, claims=unite(phrase.claims for phrase in filled.values()))
    return None


def _maybe(fact: Fact) -> str:
    """The word of doubt before the verb, for what is only told with a hedge."""
    return f"{table('doubt')} " if fact.stance == "doubted" else ""


def _tell_totals(chronicler: Chronicler, facts: Sequence[Fact], of: str) -> list[Sentence]:
    """Running totals, each with who gives it."""
    sentences = []
    for fact in facts:
        for quantity, claim in find_counts(fact.claims, of, "total"):
            number = count_people(chronicler.names, quantity, claim)
            if number is None or fact.stance not in {"plain", "said"}:
                continue
            voice = chronicler.names.speaker(claim)
            written = write_count(quantity)
            form = options("cost", "total")[1 if written.startswith("at ") else 0]
            text = form.format(voice=voice.text, number=written, done=table("dead", of))
            sentences.append(
                chronicler.teller.finish([(text, unite([voice.claims, (claim.id,)]))], (fact.event.id,), None, form)
            )
    return sentences
