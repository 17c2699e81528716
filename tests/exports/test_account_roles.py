"""The account's check of roles: who did it to whom, who says so, whether it is denied, dead or wounded."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from made_up_record import PARTS

from orontes.claims import Claim
from orontes.exports.account import Account, Section, Sentence, check_account, draft_account
from orontes.exports.parts import RecordParts
from orontes.record import build
from orontes.reports import Report, load_reports

TURNED = [
    ("denied that", "said that"),
    ("denied that", "claimed that"),
    ("denied it", "reported it"),
    ("said that", "denied that"),
    ("claimed that", "denied that"),
    ("reported that", "denied that"),
    ("had not", "had"),
    ("killed", "wounded"),
    ("wounded", "killed"),
    ("killing", "wounding"),
    ("of dead", "of wounded"),
    ("captured", "attacked"),
    ("withdrew from", "captured"),
]
"""What makes a true sentence false and uses none but the account's own words."""
_SHORT = 3
_LOOKS_BACK = re.compile(r"\b(?:they|he|she|it|our|their|its)\b", re.IGNORECASE)


@pytest.fixture(scope="module")
def sample(root: Path) -> RecordParts:
    reports, problems = load_reports([str(root / "examples" / "homs" / "reports")])
    return build(reports, pack=root / "examples" / "homs", problems=problems)


def record_of(text: str) -> RecordParts:
    return build([Report(text=text, outlet="Delta Post", published="2031-05-04", language="en")])  # type: ignore[arg-type]


def put(sentence: Sentence, text: str) -> Account:
    """An account of this one sentence, with other words."""
    part = replace(sentence.parts[0], text=text, claims=sentence.claims)
    changed = replace(sentence, parts=(part,))
    return Account(title="", sections=(Section(heading="", paragraphs=((changed,),)),))


def name_all(claims: list[Claim], role: str) -> set[str]:
    """The words and names of one role in claims."""
    mentions = [
        one for claim in claims for one in (claim.attribution if role == "voice" else (getattr(claim, role),)) if one
    ]
    names = {name for one in mentions for name in (one.text, one.name) if name and len(name) > _SHORT}
    return {name for name in names if not _LOOKS_BACK.search(name)}


def turn_roles(sentence: Sentence, parts: RecordParts) -> Iterator[str]:
    """The sentence with its sides swapped, its victim as its doer, another as its voice, or its mood turned."""
    text = sentence.text
    claims = [claim for claim in parts.claims if claim.id in sentence.claims]
    doers, whom, voices = (name_all(claims, role) for role in ("agent", "patient", "voice"))
    yield from (text.replace(said, other, 1) for said, other in TURNED if said in text)
    for doer in sorted(name for name in doers - whom if has(text, name)):
        for victim in sorted(whom - doers):
            if has(text, victim):
                yield swap(text, doer, victim)
            else:
                yield exchange(text, doer, victim)
    for voice in sorted(name for name in voices if has(text, name)):
        others = sorted(
            one for one in (doers | whom) - voices if not has(voice, one)
        )  # "residents and the rebels" said it
        yield from (exchange(text, voice, other) for other in others)


def has(text: str, name: str) -> bool:
    return re.search(rf"\b{re.escape(name)}\b", text, re.IGNORECASE) is not None


def exchange(text: str, name: str, other: str) -> str:
    return re.sub(rf"\b{re.escape(name)}\b", lambda _: other, text, count=1, flags=re.IGNORECASE)


def swap(text: str, one: str, two: str) -> str:
    return exchange(exchange(exchange(text, one, "QQQ"), two, one), "QQQ", two)


@pytest.mark.parametrize("name", ["sample", "made up"])
def test_a_sentence_with_its_roles_turned_is_found(name: str, sample: RecordParts) -> None:
    parts = sample if name == "sample" else PARTS
    told = list(draft_account(parts).sentences())
    turned = [(one, text) for one in told for text in turn_roles(one, parts) if text.casefold() != one.text.casefold()]
    assert len(turned) > (60 if name == "sample" else 5)
    assert [text for sentence, text in turned if not check_account(put(sentence, text), parts)] == []


BATTLE = """KELAT — Rebels ambushed government soldiers near Suhail on Saturday, killing 12 of them and wounding 30.

The army spokesman denied that rebels had captured Marwa. Residents said that rebels shelled Rimah.
"""
FALSE = [
    ("ambushed", "Government soldiers ambushed rebels near Suhail."),
    ("ambushed", "Rebels ambushed government soldiers near Suhail, killing 30 people and wounding twelve people."),
    ("denied", "The army said that Marwa had been taken by rebels."),
    ("denied", "Residents denied that Marwa had been taken by rebels."),
    ("denied", "Marwa was taken by rebels."),
    ("shelled", "The army said that rebels had shelled Rimah."),
    ("shelled", "Rebels shelled Rimah."),
    ("shelled", "Residents said that residents had shelled Rimah."),
    ("shelled", "Residents said that rebels had taken Rimah."),
]


@pytest.mark.parametrize(("near", "text"), FALSE)
def test_false_sentences_of_true_words_are_found(near: str, text: str) -> None:
    """Rebels ambushed soldiers; a spokesman denied a capture; residents spoke of shelling."""
    parts = record_of(BATTLE)
    sentence = next(one for one in draft_account(parts).sentences() if near in one.text)
    assert check_account(draft_account(parts), parts) == ()
    assert check_account(put(sentence, text), parts)


def test_a_sentence_in_no_form_of_the_grammar_is_found() -> None:
    """Rebels ambushed government soldiers near Suhail."""
    parts = record_of("KELAT — Rebels ambushed government soldiers near Suhail on Saturday.")
    sentence = next(draft_account(parts).sentences())
    faults = check_account(put(sentence, "Near Suhail rebels, government soldiers ambushed."), parts)
    assert [fault.reason for fault in faults] == ["is told in no form of the account's grammar"]


def test_withdrawn_whence_and_whither_keep_their_places() -> None:
    """The army withdrew from Homs towards Shin."""
    parts = record_of("HOMS — The army withdrew from Homs to Hama on Saturday.")
    sentence = next(draft_account(parts).sentences())
    assert check_account(put(sentence, "The army withdrew from Homs to Hama."), parts) == ()
    assert check_account(put(sentence, "The army withdrew from Hama to Homs."), parts)
