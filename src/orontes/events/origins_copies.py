"""Which claims without a named voice only repeat another report's words: one wire text in ten papers is one origin.

"A commander said" is that outlet's commander, "residents" are its residents; printed by another outlet in the same
words they are still the same ones. The words are the same where a passage of a dozen words is shared, where the
reports as wholes are copies, however short, or where the same speaker without a name says the same clause: two
reporters who each heard residents do not write down one and the same sentence.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from orontes.claims import Claim
from orontes.knowledge import name_key
from orontes.reports import SharedPassage

_SAME_CLAUSE = 6  # words from which a clause of a speaker without a name is no chance


def find_firsts(
    claims: Sequence[Claim],
    voiceless: Mapping[str, str],
    copies: Mapping[str, Sequence[str]],
    shared: Sequence[SharedPassage],
) -> dict[str, str]:
    """For each claim of `voiceless` that stands in copied words, the first claim that stands in them, by id.

    `voiceless` has the words of each one's speaker, none for an outlet; `copies` are the near-copies of each report.
    """
    spots: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
    for number, passage in enumerate(shared):
        for report, start, end in passage.places:
            spots[report].append((start, end, number))
    for places in spots.values():
        places.sort()
    first: dict[tuple[str, str], str] = {}
    found: dict[str, str] = {}
    for claim in sorted(claims, key=lambda claim: (claim.report, claim.start, claim.id)):
        if claim.id not in voiceless:
            continue
        speaker = voiceless[claim.id]
        keys = [(kept, speaker) for kept in _passage_of(claim, spots.get(claim.report, ()))]
        keys += [(words, speaker) for words in _wordings(claim, speaker, copies.get(claim.report, ()))]
        known = next((first[key] for key in keys if key in first), claim.id)
        for key in keys:
            first.setdefault(key, known)
        if keys:
            found[claim.id] = known
    return found


def _passage_of(claim: Claim, spots: Sequence[tuple[int, int, int]]) -> list[str]:
    """The number of the first shared passage that holds a claim."""
    return [f"passage:{number}" for start, end, number in spots if start <= claim.start and claim.end <= end][:1]


def _wordings(claim: Claim, speaker: str, copies: Sequence[str]) -> list[str]:
    """The words by which a claim is known for a copy: in copied reports, and of a speaker without a name anywhere."""
    words = name_key(claim.text)
    found = [f"report:{min(claim.report, *copies)}:{words}"] if copies else []
    return [*found, f"clause:{words}"] if speaker and len(claim.text.split()) >= _SAME_CLAUSE else found
