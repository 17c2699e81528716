"""Forms of verbs and nouns, and back."""

import pytest

from orontes.language import find_base, inflect_noun, inflect_verb


@pytest.mark.parametrize(
    ("base", "forms"),
    [
        ("seize", "seize seizes seized seizing"),
        ("carry", "carry carries carried carrying"),
        ("stop", "stop stops stopped stopping"),
        ("control", "control controls controlled controlling"),
        ("enter", "enter enters entered entering"),
        ("raid", "raid raids raided raiding"),
        ("free", "free frees freed freeing"),
        ("flee", "flee flees fled fleeing"),
        ("take", "take takes took taken taking"),
        ("withdraw", "withdraw withdraws withdrew withdrawn withdrawing"),
        ("die", "die dies died dying"),
        ("cut", "cut cuts cutting"),
        ("ambush", "ambush ambushes ambushed ambushing"),
        ("overrun", "overrun overruns overran overrunning"),
        ("besiege", "besiege besieges besieged besieging"),
        ("destroy", "destroy destroys destroyed destroying"),
    ],
)
def test_verbs(base: str, forms: str) -> None:
    assert inflect_verb(base) == tuple(forms.split())


def test_phrasal_verbs_keep_their_particle() -> None:
    assert inflect_verb("take over") == ("take over", "takes over", "took over", "taken over", "taking over")


@pytest.mark.parametrize(
    ("base", "forms"),
    [
        ("clash", "clash clashes"),
        ("city", "city cities"),
        ("militiaman", "militiaman militiamen"),
        ("aircraft", "aircraft"),
        ("person", "person people persons"),
    ],
)
def test_nouns(base: str, forms: str) -> None:
    assert inflect_noun(base) == tuple(forms.split())


def test_of_several_words_the_last_is_inflected() -> None:
    assert inflect_noun("air strike") == ("air strike", "air strikes")


@pytest.mark.parametrize(
    ("word", "pos", "base"),
    [
        ("seized", "VERB", "seize"),
        ("fleeing", "VERB", "flee"),
        ("found", "VERB", "find"),
        ("shelling", "VERB", "shell"),
        ("withdrew", "VERB", "withdraw"),
        ("barricaded", "VERB", "barricade"),
        ("lobbed", "VERB", "lob"),
        ("were", "AUX", "be"),
        ("gunmen", "NOUN", "gunman"),
        ("convoys", "NOUN", "convoy"),
        ("crises", "NOUN", "crisis"),
        ("Aleppo", "PROPN", "aleppo"),
    ],
)
def test_bases(word: str, pos: str, base: str) -> None:
    assert find_base(word, pos) == base


@pytest.mark.parametrize("base", ["capture", "retake", "shoot", "bury", "rebel", "mine", "storm", "hit", "occupy"])
def test_every_form_leads_back(base: str) -> None:
    assert {find_base(form, "VERB") for form in inflect_verb(base)} == {base}
