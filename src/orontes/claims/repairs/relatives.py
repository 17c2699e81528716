"""Words behind a relative clause that the parser hangs on the verb before it: "Bara, which was theirs since May".

A clause opened by a comma and "which" or "who" runs on to the next mark. What stands in it belongs to it, most of all
where its head is a noun, behind which the parser hardly ever hangs a time or a further clause.
"""

from dataclasses import replace

from orontes.claims.tree import Word, kids_of
from orontes.claims.word_classes import SUBJECTS

PRONOUNS = frozenset({"which", "who"})
FREE = frozenset({"obl", "advmod", "advcl", "obl:tmod", "nmod:tmod"})
"""What may hang on either verb."""
OPENERS = 4
"""Words from the comma to the pronoun: ", both of which"."""


def keep_in_relatives(words: list[Word]) -> list[Word]:
    """What stands behind the head of a relative clause, before any mark, hangs on it and on no verb before it."""
    for clause in list(words):
        if clause.dep != "acl:relcl" or clause.pos not in {"NOUN", "ADJ", "PROPN"}:
            continue
        opened = _find_opening(words, clause)
        if opened is None:
            continue
        end = next((word.i for word in words[clause.i + 1 :] if word.pos == "PUNCT"), len(words))
        for word in words[clause.i + 1 : end]:
            if word.dep in FREE and 0 <= word.head < opened:
                words[word.i] = replace(word, head=clause.i)
    return words


def _find_opening(words: list[Word], clause: Word) -> int | None:
    """The comma that opens a relative clause, right before its pronoun and the words that lead it."""
    subject = next((kid for kid in kids_of(words, clause.i, *SUBJECTS) if kid.i < clause.i), None)
    led = [] if subject is None else [subject, *kids_of(words, subject.i)]
    pronoun = next((word for word in led if word.lower in PRONOUNS), None)
    if pronoun is None:
        return None
    before = words[max(0, pronoun.i - OPENERS) : pronoun.i]
    return next((word.i for word in reversed(before) if word.text == ","), None)


RELATIVE_REPAIRS = (keep_in_relatives,)
