"""Proof that an account says nothing that its claims do not hold.

Every word of a sentence must come from one of two places: the grammar's own closed list of words (grammar.yaml,
deeds.yaml: "captured", "according to", "on"), or the claims cited by that sentence. From a claim may come the words
of its slots (agent, patient, place, origin, destination, means, voices, time), the names by which these were settled
(an actor's or place's name and other spellings, an actor's bodies and side, a place's region), the outlet and title
of its report, and the neutral words that stand for a party's. Names of a claim's clause that stand in no slot are not
enough: a list of captured towns cited for one must not vouch for another.

Numbers, days and quotations are checked by what they mean. A number must be one that a claim counts, or stand in its
slots. A day, month or year must bound the days of a claim. Words in quotation marks must stand so in the clause of a
claim, or be marked as its loaded word. A sentence under the heading of a day needs a claim that may mean that day.
Whether doers, victims and voices keep their roles is proved by reading each sentence backwards (check_roles.py).

Chosen over asking the generator for its own account of each word, which would prove only that it agrees with itself:
the check reads the finished text, so that it finds a word changed by hand as well. Rejected: letting any word of the
cited clause pass.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from orontes.base import shared_words
from orontes.claims import Claim
from orontes.exports.account.account import Account, Sentence
from orontes.exports.account.check_days import check_days, drop_weekdays
from orontes.exports.account.check_pronouns import name_doer
from orontes.exports.account.check_statements import check_roles
from orontes.exports.account.check_words import TOKEN, ClaimWords, numbers_of
from orontes.exports.account.counts import add_sums
from orontes.exports.account.dates import write_day
from orontes.exports.account.phrases import clean
from orontes.exports.account.words import own_words, table
from orontes.exports.parts import RecordParts

_QUOTE = re.compile(r"“([^”]*)”")
_NUMBER_WORDS = frozenset({*shared_words("numbers"), *shared_words("tens"), *table("number_words")})


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A sentence that says more than its claims, with the words that they do not hold."""

    sentence: str
    words: str
    reason: str


def check_account(account: Account, parts: RecordParts) -> tuple[Fault, ...]:
    """Every fault of the account; none where each sentence says what its claims say.

    Its names, numbers, days and quotations occur in them; doers, victims and voices are those of the claims.
    """
    checker = _Checker(parts)
    found: list[Fault] = []
    for section in account.sections:
        for paragraph in section.paragraphs:
            for number, sentence in enumerate(paragraph):
                found += checker.check(sentence, paragraph[number - 1] if number else None)
    return tuple(found)


class _Checker:
    """What the claims of a record allow to be written."""

    def __init__(self, parts: RecordParts) -> None:
        self._claims = {claim.id: claim for claim in parts.claims}
        self._words = ClaimWords(parts)
        self._reports = {report.id: report for report in parts.reports}

    def check(self, sentence: Sentence, before: Sentence | None = None) -> list[Fault]:
        """The faults of one sentence, which may point back to the one before."""
        claims = [self._claims[name] for name in sentence.claims if name in self._claims]
        if not claims or len(claims) != len(sentence.claims) or any(not part.claims for part in sentence.parts):
            return [
                Fault(sentence=sentence.text, words="", reason="rests on no claim, or on one that is not in the record")
            ]
        found = _check_heading(sentence, claims)
        rest, quotes = self._check_quotes(sentence.text, claims)
        rest = drop_weekdays(self._drop_reports(rest, claims), claims)
        rest, days = check_days(rest, claims)
        allowed = frozenset(word for claim in claims for word in self._words.all_of(claim))
        numbers = numbers_of(count for claim in claims for count in add_sums(claim))
        words = [word for word in TOKEN.findall(rest) if not _may_stand(word, allowed, numbers)]
        wrong = [*found, *quotes, *days, *((word, "stands in none of its claims") for word in words)]
        prior = (before.text, [self._claims[one] for one in before.claims if one in self._claims]) if before else None
        text = name_doer(sentence.text, claims, prior, self._words)
        roles = check_roles(text, claims, self._words) if not wrong else None
        wrong += [("", roles)] if roles else []
        return [Fault(sentence=sentence.text, words=one, reason=reason) for one, reason in wrong]

    def _check_quotes(self, text: str, claims: Iterable[Claim]) -> tuple[str, list[tuple[str, str]]]:
        """The text without its quotations, and those that no claim holds."""
        held = [clean(text) for claim in claims for text in (*_quotable(claim), self._title(claim))]
        wrong = [words for words in _QUOTE.findall(text) if not any(clean(words) in one for one in held)]
        return _QUOTE.sub(" ", text), [(words, "is quoted, but stands so in none of its claims") for words in wrong]

    def _drop_reports(self, text: str, claims: Iterable[Claim]) -> str:
        """The text without "the report of" such a day, where a cited report was published then."""
        for report in filter(None, (self._reports.get(claim.report) for claim in claims)):
            if report.published is not None:
                words = str(table("outlet", "day")).format(day=write_day(report.published, year=True))
                text = re.sub(re.escape(words), " ", text, flags=re.IGNORECASE)
        return text

    def _title(self, claim: Claim) -> str:
        report = self._reports.get(claim.report)
        return (report.title or "") if report else ""


def _quotable(claim: Claim) -> list[str]:
    """The words of a claim that may be quoted: its clause, its time words, and those of its mentions."""
    mentions = [mention for mention in (claim.agent, claim.patient, *claim.attribution) if mention is not None]
    return [claim.text, claim.when.text or "", *(text for one in mentions for text in (one.text, one.name or ""))]


def _may_stand(word: str, allowed: frozenset[str], numbers: frozenset[str]) -> bool:
    """Whether a word is the grammar's own, or a claim's."""
    small = word.lower()
    if small[0].isdigit() or small in _NUMBER_WORDS:
        return small in numbers or small in allowed or word in allowed or word.capitalize() in allowed
    if any(one in allowed for one in (word, small, word[0].upper() + word[1:], word[0].lower() + word[1:])):
        return True
    pieces = word.split("-")
    if len(pieces) > 1:
        return all(_may_stand(piece, allowed, numbers) for piece in pieces if piece)
    return small in own_words()


def _check_heading(sentence: Sentence, claims: Iterable[Claim]) -> list[tuple[str, str]]:
    days = sentence.days
    if days.known and not any(claim.when.days.known and claim.when.days.meets(days) for claim in claims):
        return [("", "stands under a day that none of its claims means")]
    return []
