"""Forms of English verbs and nouns, from regular rules and a list of irregular ones."""

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from orontes.base import read_yaml

if TYPE_CHECKING:
    from spacy.tokens import Token

_VOWELS = "aeiou"
_SILENT = re.compile(r"(?:[vucz]|[drn]g|[aiuo]s|ur|at|i[zr]|[bgptd]l)$")
_SOUNDED = re.compile(r"(?:[aio]ng|[eoi]at|eet|ous|ius)$")


@cache
def _read_rules() -> Any:  # noqa: ANN401 - the content of a YAML file
    return read_yaml(Path(__file__).with_name("inflection.yaml"))


@cache
def _read_irregular(kind: str) -> dict[str, tuple[str, ...]]:
    return {base: tuple(str(forms).split()) for base, forms in _read_rules()[kind].items()}


@cache
def _read_list(kind: str) -> frozenset[str]:
    return frozenset(_read_rules()[kind])


@cache
def inflect_verb(base: str) -> tuple[str, ...]:
    """All forms of a verb: base, third person, past, participles; a phrasal verb ("take over") keeps its particle."""
    verb, space, rest = base.partition(" ")
    irregular = _read_irregular("verbs").get(verb)
    past = irregular if irregular else (_add_ed(verb),)
    forms = dict.fromkeys((verb, _add_s(verb), *past, _add_ing(verb)))
    return tuple(form + space + rest for form in forms)


def conjugate(base: str, tag: str) -> str:
    """One form of a verb by its Penn Treebank tag: VB, VBP, VBZ, VBD, VBN or VBG."""
    past = _read_irregular("verbs").get(base) or (_add_ed(base),)
    forms = {"VB": base, "VBP": base, "VBZ": _add_s(base), "VBD": past[0], "VBN": past[-1], "VBG": _add_ing(base)}
    return forms[tag]


@cache
def inflect_noun(base: str) -> tuple[str, ...]:
    """Singular and plural; of words joined by spaces the last is inflected."""
    before, space, noun = base.rpartition(" ")
    plural = _read_irregular("nouns").get(noun) or (_add_s(noun),)
    return tuple(before + space + form for form in dict.fromkeys((noun, *plural)))


def _add_s(word: str) -> str:
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def _add_ed(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        return verb[:-1] + "ied"
    return _double(verb) + "ed"


def _add_ing(verb: str) -> str:
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return verb[:-1] + "ing"
    return _double(verb) + "ing"


def _double(verb: str) -> str:
    """The verb with its last consonant doubled where English does so: one short vowel before it, stressed."""
    if verb in _read_list("doubling"):
        return verb + verb[-1]
    short = len(verb) >= 3 and verb[-1] not in _VOWELS + "wxy" and verb[-2] in _VOWELS and verb[-3] not in _VOWELS
    one_syllable = sum(letter in _VOWELS + "y" for letter in verb) == 1
    return verb + verb[-1] if short and one_syllable else verb


@cache
def _read_bases(kind: str) -> dict[str, str]:
    """Form to base, of all listed verbs or nouns; a form of two bases ("found", "lay") leads to the irregular one."""
    irregular, inflect = _read_irregular(kind), inflect_verb if kind == "verbs" else inflect_noun
    regular = sorted(_read_list("regular") | _read_list("doubling")) if kind == "verbs" else []
    bases = {base: base for base in irregular}
    for base in (*irregular, *regular):
        for form in inflect(base):
            bases.setdefault(form, base)
    return bases


def lemma_of(token: "Token") -> str:
    """The base form of a parsed word, lower-cased unless it is a name."""
    if token.pos_ == "PROPN":
        return str(token.text)
    return find_base(token.text, token.pos_)


@cache
def find_base(word: str, pos: str) -> str:
    """The base form of a word with its part of speech (UPOS), lower-cased."""
    form = word.lower()
    if pos in {"VERB", "AUX"}:
        return _read_bases("verbs").get(form) or _strip_verb(form)
    if pos == "NOUN":
        return _read_bases("nouns").get(form) or _strip_plural(form)
    return form


def _strip_plural(form: str) -> str:
    if form.endswith("ies") and len(form) > 4:
        return form[:-3] + "y"
    if form.endswith(("sses", "xes", "ches", "shes", "zes")):
        return form[:-2]
    return form[:-1] if form.endswith("s") and not form.endswith(("ss", "us", "is")) else form


def _strip_verb(form: str) -> str:
    """The base form of a regular verb's form."""
    if form.endswith("ies") and len(form) > 4:
        return form[:-3] + "y"
    if form.endswith("ied") and len(form) > 4:
        return form[:-3] + "y"
    if form.endswith(("sses", "xes", "ches", "shes", "zzes", "oes")):
        return form[:-2]
    if form.endswith("s") and not form.endswith(("ss", "us", "is")):
        return form[:-1]
    for ending in ("ing", "ed"):
        if form.endswith(ending) and any(letter in _VOWELS + "y" for letter in form[: -len(ending)]):
            return _restore(form[: -len(ending)])
    return form


def _restore(stem: str) -> str:
    """The base behind an unlisted stem that has lost -ed or -ing: undoubled, with its e, or as it is."""
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "lsfz":
        return stem[:-1]
    return stem + "e" if _SILENT.search(stem) and not _SOUNDED.search(stem) else stem
