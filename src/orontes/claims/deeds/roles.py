"""Claims of what persons and places are: "RSF commander X", "X, head of the monitor", "the third largest city".

They tell no deed, but disputes rest on them (a rank or a size told two ways) and actors take their bodies from them.
Told once a report for each person and role; static, since they hold beyond the days of the report.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from orontes.base import Quote, make_id
from orontes.claims.claim import ActorMention, Claim, PlaceMention, Quantity
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.phrases import phrase_of
from orontes.claims.nouns.sorter import Sorter, noun_classes
from orontes.claims.places.lands import find_lands
from orontes.claims.places.quoted import place_quote
from orontes.claims.speech import Speech
from orontes.claims.tree import Tree, Word
from orontes.language import find_numbers
from orontes.reports import Report

CLAUSES = frozenset({"acl:relcl", "conj", "cc", "punct", "parataxis", "advcl"})


def read_roles(report: Report, trees: Sequence[Tree], sorter: Sorter, speech: Speech, reader: str) -> list[Claim]:
    """The claims of roles and ranks in the parsed passages of a report."""
    found: dict[tuple[str, str], Claim] = {}
    for tree in trees:
        for key, claim in [
            *_roles(report, tree, sorter, speech, reader),
            *_ranks(report, tree, sorter, speech, reader),
            *_lands(report, tree, sorter, speech, reader),
        ]:
            found.setdefault(key, claim)
    return list(found.values())


def _roles(
    report: Report, tree: Tree, sorter: Sorter, speech: Speech, reader: str
) -> Iterator[tuple[tuple[str, str], Claim]]:
    """Persons with a title before or behind their name, and the body that the title names."""
    for word in tree:
        if word.pos != "PROPN" or word.dep in {"compound", "flat", "nmod:desc"}:
            continue
        for kid in tree.kids(word.i, "compound", "appos", "flat", "nmod:desc"):
            if kid.lower in words_of("role_titles") and _is_person(tree, word, kid):
                name = _name_of(tree, word, kid)
                body = _body(tree, word, kid, sorter)
                if kid.dep == "nmod:desc" and (body is None or not _names_body(tree, body)):
                    continue  # "President Ruto" and "Prime Minister Abadi" tell of no body
                span = tree.quote(min(name.start_word, kid.i, body or kid.i), max(name.end_word, kid.i, body or kid.i))
                agent = ActorMention(text=name.quote.text, start=name.quote.start, end=name.quote.end)
                told = phrase_of(tree, body) if body is not None else None
                patient = ActorMention(text=told.text, start=told.start, end=told.end) if told is not None else None
                claim = replace(_claim(report, span, kid, speech, reader), agent=agent, patient=patient)
                yield (name.quote.text.casefold(), kid.lower), claim


def _names_body(tree: Tree, body: int) -> bool:
    """Whether what stands before a title is a body or a land, and no rest of the office: "Foreign Secretary"."""
    return tree.words[body].lower not in words_of("portfolios") and not tree.text.isupper()


class _Name:
    """The words of a person's name, without the title."""

    def __init__(self, tree: Tree, start: int, end: int) -> None:
        self.start_word, self.end_word = start, end
        self.quote = tree.quote(start, end)


def _name_of(tree: Tree, word: Word, title: Word) -> _Name:
    """The name that a word heads, without the title: proper nouns before it and those that go on behind it."""
    start = end = word.i
    words = tree.words
    while (
        start > 0
        and words[start - 1].pos == "PROPN"
        and words[start - 1].i != title.i
        and words[start - 1].head == word.i
    ):
        start -= 1
    while (
        end + 1 < len(words)
        and words[end + 1].pos == "PROPN"
        and words[end + 1].i != title.i
        and words[end + 1].dep in {"flat", "compound"}
    ):
        end += 1
    return _Name(tree, start, end)


def _is_person(tree: Tree, word: Word, title: Word) -> bool:
    """Whether the name is a person's: its title stands right before it, or in apposition to it."""
    if noun_classes(word.lower) & {"force", "place", "event", "time"}:
        return False
    if title.dep == "appos":
        return title.i > word.i and tree.words[word.i].text[:1].isupper()
    return title.i < word.i and all(tree.words[k].pos == "PROPN" for k in range(title.i + 1, word.i))


def _body(tree: Tree, word: Word, title: Word, sorter: Sorter) -> int | None:
    """The body or country of the title: what stands before it, or behind "of" and "in"."""
    for kid in tree.kids(title.i, "nmod"):
        if tree.case(kid.i) in {"of", "in", "for"}:
            return kid.i
    before = [*tree.kids(word.i, "compound", "amod"), *tree.kids(title.i, "compound", "amod", "nmod:poss")]
    named = [
        kid for kid in before if kid.i < title.i and kid.text[:1].isupper() and "titles" not in noun_classes(kid.lower)
    ]
    return named[-1].i if named and sorter.classes(tree, named[-1].i) else None


def _ranks(
    report: Report, tree: Tree, sorter: Sorter, speech: Speech, reader: str
) -> Iterator[tuple[tuple[str, str], Claim]]:
    """Places with a rank by size: "it is the third largest city", "X, the country's second-largest city"."""
    numbers = find_numbers(report.text, tree.start, tree.start + len(tree.text))
    for word in tree:
        head = tree.head(word.i) if word.dep in {"amod", "compound", "conj"} else word
        if word.lower not in words_of("superlatives") or head is None:
            continue
        place = _ranked(tree, head)
        if place is None or not ("place" in sorter.classes(tree, place) or tree.words[place].pos == "PROPN"):
            continue
        near = [one for one in numbers if one.ordinal and 0 <= word.start - one.start < len("twenty-second ")]
        rank = near[-1].low if near else 1
        at = near[-1] if near else None
        quantity = Quantity(
            of="rank",
            who="all",
            scope="event",
            text=at.text if at else word.text,
            start=at.start if at else word.start,
            end=at.end if at else word.end,
            low=rank,
            high=rank,
        )
        quote = place_quote(tree, place)
        mention = PlaceMention(text=quote.text, start=quote.start, end=quote.end)
        own = tree.below_all(head.i, CLAUSES)
        span = tree.quote(min(own), max(own))
        claim = replace(_claim(report, span, word, speech, reader), place=mention, quantities=(quantity,))
        yield (quote.text.casefold(), f"{rank} {word.lower} {head.lower}"), claim


def _lands(
    report: Report, tree: Tree, sorter: Sorter, speech: Speech, reader: str
) -> Iterator[tuple[tuple[str, str], Claim]]:
    """Towns told by the country in which they are: "X, a town in Chad"."""
    for one in find_lands(tree, sorter):
        mention = PlaceMention(text=one.name.text, start=one.name.start, end=one.name.end)
        start, end = min(one.name.start, one.span.start), max(one.name.end, one.span.end)
        whole = Quote(text=report.text[start:end], start=start, end=end)
        key = (one.name.text.casefold(), one.span.text.casefold())
        yield key, replace(_claim(report, whole, one.word, speech, reader), place=mention)


def _ranked(tree: Tree, head: Word) -> int | None:
    """What bears the rank: the subject of "is the largest city", the name that the phrase stands beside, or its own."""
    if tree.kid(head.i, "cop") is not None:
        subject = tree.kid(head.i, "nsubj")
        return subject.i if subject is not None else None
    if head.dep == "appos" and head.head >= 0:
        return head.head
    own = next((kid for kid in tree.kids(head.i, "appos", "nmod") if kid.pos == "PROPN" and kid.i > head.i), None)
    if own is not None and tree.case(own.i) not in {"in", "within"}:
        return own.i
    return _name_before(tree, head)


def _name_before(tree: Tree, head: Word) -> int | None:
    """The name that stands with a comma right before the phrase, whatever arc the parser drew."""
    first = min(tree.below_all(head.i, CLAUSES))
    while first > 0 and tree.words[first].text == ",":
        first += 1
    if first < 2 or tree.words[first - 1].text != "," or tree.words[first - 2].pos != "PROPN":
        return None
    name = tree.words[first - 2]
    return name.head if name.dep in {"flat", "compound"} else name.i


def _claim(report: Report, span: Quote, trigger: Word, speech: Speech, reader: str) -> Claim:
    """A static claim on the words of a phrase; its outlet's own unless it stands in speech."""
    start, end = min(span.start, trigger.start), max(span.end, trigger.end)
    return Claim(
        id=make_id("claim", report.id, report.sha256, trigger.start, trigger.end, "other", start, end),
        report=report.id, start=start, end=end, text=report.text[start:end], trigger_start=trigger.start,
        trigger_end=trigger.end, kind="other", period="static",
        attribution=speech.over(trigger.start, trigger.end), reader=reader,
    )  # fmt: skip
