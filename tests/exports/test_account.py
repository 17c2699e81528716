"""The account of a record: what it says, how it says it, and the proof that it says nothing more than its claims."""

import re
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest
from made_up_record import PARTS

from orontes.exports.account import (
    Account,
    Section,
    Sentence,
    check_account,
    draft_account,
    make_account,
    render_accounts,
)
from orontes.record import Record, build
from orontes.reports import Report, load_reports

FORMS = ("account.md", "account.html", "account.wiki")
COVERED = 0.8


@pytest.fixture(scope="module")
def sample(root: Path) -> Record:
    reports, problems = load_reports([str(root / "examples" / "homs" / "reports")])
    return build(reports, pack=root / "examples" / "homs", problems=problems)


@pytest.fixture(scope="module")
def account(sample: Record) -> Account:
    return make_account(sample)


def tell(text: str, *, outlet: str = "Delta Post", day: str = "2031-05-04") -> str:
    """The account of one report, as plain text."""
    record = build([Report(text=text, outlet=outlet, published=day, language="en")])  # type: ignore[arg-type]
    written = draft_account(record)
    assert check_account(written, record) == ()
    return " ".join(sentence.text for sentence in written.sentences())


def hold_snapshot(written: dict[str, str], folder: Path, *, update: bool) -> None:
    """Compares the three forms with those that were read in review, or writes them anew."""
    for name, text in written.items():
        if update:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8")
        assert text == (folder / name).read_text(encoding="utf-8"), "read the change, then run pytest --update"


def test_made_up_record_is_told_as_its_snapshot(root: Path, update: bool) -> None:
    hold_snapshot(render_accounts(PARTS), root / "tests" / "snapshots" / "account", update=update)


@pytest.mark.slow  # what is read of the sample changes with the reader; run it, and read the change, before a release
def test_sample_is_told_as_its_snapshot(sample: Record, root: Path, update: bool) -> None:
    hold_snapshot(render_accounts(sample), root / "tests" / "snapshots" / "account_homs", update=update)


@pytest.mark.parametrize("parts", ["sample", "made up"])
def test_no_sentence_says_more_than_its_claims(parts: str, sample: Record) -> None:
    record = sample if parts == "sample" else PARTS
    written = draft_account(record)
    assert list(written.sentences())
    assert check_account(written, record) == ()


def test_events_with_more_than_one_claim_are_told(account: Account, sample: Record) -> None:
    wanted = {event.id for event in sample.events if len(event.claims) > 1}
    assert len(wanted & account.told()) >= COVERED * len(wanted)


def test_every_sentence_cites_claims_of_the_record(account: Account, sample: Record) -> None:
    known = {claim.id for claim in sample.claims}
    for sentence in account.sentences():
        assert sentence.claims
        assert set(sentence.claims) <= known


def test_no_two_sentences_on_end_open_alike(account: Account) -> None:
    openings = [" ".join(sentence.text.split()[:3]) for sentence in account.sentences()]
    assert all(one != two for one, two in pairwise(openings))


def alter(sentence: Sentence, names: list[str], record: Record) -> Iterator[str]:
    """The sentence with one number, day or name made another, which is none that its claims name."""
    text = sentence.text
    places = [place for claim in record.claims if claim.id in sentence.claims for place in (claim.place, claim.origin)]
    held = " ".join([text, *(place.name or "" for place in places if place is not None)])
    for found in re.finditer(r"\b\d[\d,]*\b", text):
        yield text[: found.start()] + str(int(found[0].replace(",", "")) + 1) + text[found.end() :]
    for found in re.finditer(r"\b(?:two|three|four|five|six|seven|eight|nine|dozens|hundreds|thousands)\b", text):
        yield f"{text[: found.start()]}eleven{text[found.end() :]}"
    for found in re.finditer("|".join(map(re.escape, names)), text):
        other = next(name for name in names if name not in held and found[0] not in name)
        if "“" not in text:
            yield text[: found.start()] + other + text[found.end() :]


def altered(account: Account, sentence: Sentence, text: str) -> Account:
    """The account of this one sentence, with other words."""
    part = replace(sentence.parts[0], text=text, claims=sentence.claims)
    changed = replace(sentence, parts=(part,))
    return replace(account, sections=(Section(heading="", paragraphs=((changed,),)),))


def test_an_altered_number_name_or_day_is_found(account: Account, sample: Record) -> None:
    names = sorted({place.name for place in sample.places if place.gazetteer}, key=lambda name: (-len(name), name))
    changed = [(sentence, text) for sentence in account.sentences() for text in alter(sentence, names, sample)]
    assert len(changed) > 60
    assert [text for sentence, text in changed if not check_account(altered(account, sentence, text), sample)] == []


TEN = [
    ("On 5 December", "On 6 December"),
    ("December 2024", "December 2023"),
    ("the Orontes Valley Monitor", "the Litani Valley Monitor"),
    ("Yasin Barkoud", "Nadim Barkoud"),
    ("Hama", "Aleppo"),
    ("Talbiseh", "Idlib"),
    ("Tartus", "Banias"),
    ("3,000", "3,100"),
    ("nine", "ten"),
    ("Thousands", "Hundreds"),
]


@pytest.mark.parametrize(("said", "altered_to"), TEN)
def test_one_word_changed_by_hand_is_found(said: str, altered_to: str, account: Account, sample: Record) -> None:
    sentence = next(one for one in account.sentences() if said.casefold() in one.text.casefold())
    text = re.sub(re.escape(said), altered_to, sentence.text, count=1, flags=re.IGNORECASE)
    assert check_account(altered(account, sentence, text), sample)


def test_a_sentence_without_claims_is_found(account: Account, sample: Record) -> None:
    sentence = next(account.sentences())
    bare = replace(sentence, parts=(replace(sentence.parts[0], claims=()),))
    assert check_account(replace(account, sections=(Section(heading="", paragraphs=((bare,),)),)), sample)


def test_villages_taken_in_one_day_are_one_sentence() -> None:
    """Rebels captured the towns of Suhail, Marwa and Rimah on Saturday."""
    told = tell("KELAT — Rebels captured the towns of Suhail, Marwa and Rimah on Saturday.")
    assert re.search(r"Suhail, Marwa and Rimah", told)
    assert "Rebels" not in told.replace(". Rebels", "")


DENIED = """KELAT — Rebels entered the town of Rastan on Saturday, residents said.

In Damascus, the defence ministry denied that its troops had left Homs. "Reports of a withdrawal from Homs are false,"
the ministry said in a statement.
"""


def test_a_denial_keeps_its_voice_and_its_mood() -> None:
    """Rebels entered Rastan, residents said; the defence ministry denied that its troops had left Homs."""
    told = tell(DENIED)
    assert "denied that its troops had" in told
    assert not re.search(r"troops (?:left|withdrew)", told)
    assert re.search(r"esidents said that rebels had entered Rastan|ccording to residents, rebels entered Rastan", told)


def test_a_plan_is_not_told_as_done() -> None:
    """The army plans to withdraw from Suhail."""
    told = tell(
        "KELAT — Rebels shelled Suhail on Saturday. The army plans to withdraw from Suhail on Monday, officers said."
    )
    assert "helled" in told
    assert not re.search(r"\b(?:withdrew|had withdrawn|pulled out|left)\b", told)


def test_words_of_a_party_are_neutral_or_quoted() -> None:
    """Regime forces shelled Suhail; army aircraft struck positions of terrorists near Marwa."""
    told = tell("Regime forces shelled Suhail on Saturday. Army aircraft struck positions of terrorists near Marwa.")
    assert re.search(r"government forces shelled Suhail", told, re.IGNORECASE)
    assert "“terrorists” near Marwa" in told


def test_the_same_record_gives_the_same_bytes(sample: Record) -> None:
    assert render_accounts(sample) == render_accounts(sample)


class Anchors(HTMLParser):
    """The anchors of a page and the links to them; what runs or loads."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.links: set[str] = set()
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.tags.add(tag)
        self.names.add(found.get("id") or "")
        if (found.get("href") or "").startswith("#"):
            self.links.add((found["href"] or "")[1:])


def test_every_citation_of_the_page_leads_to_its_words_and_back(sample: Record) -> None:
    page = Anchors()
    page.feed(render_accounts(sample)["account.html"])
    assert page.links - page.names == set()
    assert {name for name in page.names if name.startswith("r")} - {"references"} <= page.links
    assert page.tags.isdisjoint({"script", "img", "iframe", "link"})


def test_every_footnote_is_defined_once_and_used(sample: Record) -> None:
    text = render_accounts(sample)["account.md"]
    defined = re.findall(r"^\[\^(\d+)\]: ", text, re.MULTILINE)
    assert len(defined) == len(set(defined))
    assert set(defined) == set(re.findall(r"\[\^(\d+)\](?!:)", text))


def test_a_named_reference_is_defined_before_it_is_used_again(sample: Record) -> None:
    text = render_accounts(sample)["account.wiki"]
    first: dict[str, str] = {}
    for name, end in re.findall(r'<ref name="([^"]+)"( /)?>', text):
        assert name in first or not end
        first.setdefault(name, end)
    assert len(re.findall(r"<ref name=\"[^\"]+\">", text)) == len(first)
    assert text.count("</ref>") == len(first)


def test_hostile_words_are_shown_as_text() -> None:
    """Rebels captured [[Suhail]] {{delete}} <script>alert(1)</script>."""
    text = "Rebels captured Suhail on Saturday, [[File:x.png]] {{delete}} <script>alert(1)</script> ''' __NOTOC__ said."
    record = build([Report(text=text, outlet="<b>''Post''</b> [[X]]", published="2031-05-04", language="en")])  # type: ignore[arg-type]
    written = render_accounts(record)
    assert "<script>" not in written["account.html"]
    assert not re.search(r"\[\[|\{\{|<script|<b>", written["account.wiki"])
    assert "<b>" not in written["account.md"]


def test_an_empty_record_has_an_account() -> None:
    written = render_accounts(PARTS.__class__())
    assert set(written) == set(FORMS)
    assert all(written.values())


def test_who_met_nobody_took_part_in_a_meeting() -> None:
    """Delegations of the government met in Luanda."""
    told = tell("LUANDA — Rebel leaders met in Luanda on Saturday.")
    assert "took part in a meeting" in told or "meeting was held" in told
    assert not re.search(r"\bmet in\b", told)


def test_a_body_has_its_article_by_its_head() -> None:
    """The Observatory for Human Rights said that rebels had captured Suhail."""
    told = tell("Rebels captured Suhail on Saturday, the Kelat Observatory for Human Rights said.")
    assert re.search(r"[Tt]he Kelat Observatory for Human Rights", told)


def test_who_names_one_of_the_dead_gives_no_number() -> None:
    """A strike killed 14; among them a baker whom his brother named."""
    told = tell(
        "An air strike on Suhail killed 14 people on Saturday, doctors said. It killed a baker, his brother said."
    )
    assert "14" in told
    assert "one person" not in told


def test_who_speaks_of_his_own_loss_is_it() -> None:
    """The Northern Front denied having lost the town that the army retook."""
    told = tell("The army recaptured Lasbar on Saturday. The Northern Front denied having lost it.")
    assert "denied that it had lost Lasbar" in told


def test_who_stands_kilometres_away_is_not_inside() -> None:
    """Rebels positioned themselves 20 kilometres from Hama."""
    assert "near Hama" in tell("Rebels positioned themselves 20 kilometres from Hama on Saturday.")


def test_a_week_of_many_towns_is_named_after_their_country() -> None:
    """Four towns of one country, each told once."""
    towns = ("Sabratha", "Tarhuna", "Zliten", "Misrata", "Zuwara")
    text = " ".join(f"Shelling hit {town} on Saturday." for town in towns)
    record = build([Report(text=text, outlet="Post", published="2031-05-04", language="en")])  # type: ignore[arg-type]
    assert render_accounts(record)["account.md"].startswith("# Libya, 3 May 2031")
