"""A verb put in the place of a description that the parser took for the verb of its clause."""

from dataclasses import replace

from orontes.claims.tree import Word, kids_of, subject_link


def seat_verb(words: list[Word], who: Word, part: Word, verb: Word, *, before: bool = False) -> None:
    """Makes a verb lead where `part` did, which then describes `who`, the subject of both.

    What hung on `part` behind the verb is the verb's, and so, with `before`, is what stands before the subject.
    """
    words[verb.i] = replace(verb, dep=part.dep, head=part.head)
    for kid in kids_of(words, part.i):
        if kid.i > verb.i or (before and kid.i < who.i):
            words[kid.i] = replace(kid, head=verb.i)
    words[who.i] = replace(who, dep=subject_link(words, verb.i), head=verb.i)
    words[part.i] = replace(part, dep="acl", head=who.i)
