from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orontes.base import REGION_KINDS
from orontes.reports.regions import find_regions

LEAD = "Rebels entered the town of Marun on Monday after the garrison withdrew, residents and a local monitor said."
MORE = (
    "The garrison left by the northern road before dawn, taking its artillery with it, and no shots were heard. "
    "A resident reached by telephone said that families were staying indoors and that bakeries had not opened. "
    "The governor told state radio that the army still held every district of the province and would hold it."
)


def kinds_of(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for region in find_regions(text):
        found.setdefault(region.kind, []).append(text[region.start : region.end].strip())
    return found


def page(*lines: str) -> str:
    return "\n\n".join(lines) + "\n"


def test_headline_date_and_outlet_stand_before_the_story() -> None:
    """A page saved with its head."""
    found = kinds_of(page("Rebels enter Marun", "05-02-2031\nThe Marun Post\nA+ A-\n3 min read", LEAD, MORE))
    assert found["headline"] == ["Rebels enter Marun"]
    assert found["dateline"] == ["05-02-2031\nThe Marun Post"]
    assert found["boilerplate"] == ["A+ A-\n3 min read"]
    assert found["body"] == [f"{LEAD}\n\n{MORE}"]


@pytest.mark.parametrize(
    "start",
    [
        "MARUN, Northern Province - ",
        "MARUN (Reuters) — ",
        "PORT SALEM/MARUN, May 5 (AFP) - ",
        "Marun, Westland (AP) -- ",
        "May 5, 2031 (MARUN) – ",
        "MARUN, May 5. /TASS/. ",
        "MARUN, Monday, May 5, 2031 (WAFA) - ",
        "Marun / Port Salem -- ",
        "Marun, SANA – ",
        "(AP) - ",
    ],
)
def test_dateline_is_told_from_the_sentence_after_it(start: str) -> None:
    """Agencies begin so."""
    found = kinds_of(page("Rebels enter Marun", start + LEAD, MORE))
    assert found["dateline"] == [start.strip()]
    assert found["body"][0].startswith("Rebels entered")


def test_dateline_may_have_a_line_of_its_own() -> None:
    """The page breaks the line after the dash."""
    assert kinds_of(page("Rebels enter Marun", "PORT SALEM, Westland -", LEAD))["dateline"] == [
        "PORT SALEM, Westland -"
    ]


@pytest.mark.parametrize(
    "lead",
    [
        "The mayor of Marun – a former teacher – said on Monday that the town had been spared by both sides so far.",
        "Marun - the town that both sides want - was quiet on Monday, residents said, for the first time in weeks.",
        "UN-led talks resumed on Monday in Port Salem, where both delegations stayed in rooms of their own all day.",
    ],
)
def test_dash_within_a_sentence_is_no_dateline(lead: str) -> None:
    """The story begins at once."""
    assert "dateline" not in kinds_of(page("Talks and fire", lead, MORE))


@pytest.mark.parametrize(
    "caption",
    [
        "A tank stands at the entrance of Marun [Getty]",
        "(Sami Doe/AFP)",
        "A bridge near Marun after the blast. Photo: Civil Defence",
        "Smoke over the port of Salem (Reuters)",
        "FILE - Soldiers stand guard at a checkpoint near Marun",
        "In this Monday, May 5, 2031 photo, a soldier waits near Marun.",
        "Old bridge at Marun, blown up by the garrison. marun bridge.jpg",
    ],
)
def test_caption_is_told_by_its_credit(caption: str) -> None:
    """A picture stands between headline and story."""
    found = kinds_of(page("Rebels enter Marun", caption, LEAD, MORE))
    assert found["caption"] == [caption]


def test_sentence_that_ends_with_an_agency_is_no_caption() -> None:
    """The last paragraph is signed."""
    found = kinds_of(page("Rebels enter Marun", LEAD, f"{MORE} Nobody was hurt, he said. (AFP)"))
    assert "caption" not in found


def test_caption_that_stands_twice_is_caption_twice() -> None:
    """An encyclopedia repeats it without the file's name."""
    words = "Old bridge at Marun, which was blown up by the garrison on its way north."
    found = kinds_of(page("Marun offensive", LEAD, f"{words} marun bridge.jpg\n{words}", MORE))
    assert found["caption"] == [f"{words} marun bridge.jpg\n{words}"]


def test_comment_form_ends_the_story() -> None:
    """The site asks for comments and then tells of other news."""
    comments = ("Comments", "We will not tolerate threats or attacks of any kind.", "Post a comment", "Required")
    other = ("The Latest", "Shells fell on Port Salem. Photo: Handout", "Port Salem shelled again", LEAD)
    found = kinds_of(page("Rebels enter Marun", LEAD, MORE, *comments, *other))
    assert found["body"] == [f"{LEAD}\n\n{MORE}"]
    assert found["boilerplate"] == ["\n\n".join(comments)]
    assert found["related"] == ["\n\n".join(other)]


def test_teasers_amid_the_story_end_where_it_goes_on() -> None:
    """Three other headlines stand between two paragraphs."""
    teasers = (
        "Related News",
        "Port Salem shelled for a third day",
        "Two bridges down",
        "Envoy puts off talks on prisoners again",
    )
    found = kinds_of(page("Rebels enter Marun", LEAD, *teasers, MORE, MORE))
    assert found["related"] == ["\n\n".join(teasers)]
    assert found["body"] == [LEAD, f"{MORE}\n\n{MORE}"]


def test_line_that_sends_the_reader_elsewhere_is_related() -> None:
    """A link stands in a line of its own."""
    found = kinds_of(page("Rebels enter Marun", LEAD, "Read more: Port Salem shelled for a third day", MORE))
    assert found["related"] == ["Read more: Port Salem shelled for a third day"]


def test_subheading_within_the_story_is_a_headline() -> None:
    """The second half has a heading of its own."""
    found = kinds_of(page("Rebels enter Marun", LEAD, "Governor denies loss", MORE))
    assert found["headline"] == ["Rebels enter Marun", "Governor denies loss"]


def test_list_of_villages_stays_body() -> None:
    """A statement lists what was taken, one a line."""
    villages = "Tell Aram\nTell Barad\nDeir Salem\nKafr Nour"
    found = kinds_of(page("Rebels enter Marun", LEAD, villages, MORE))
    assert villages in found["body"][0]


@pytest.mark.parametrize(
    "notice",
    [
        "This article was translated and edited by The Westland Review, which has not verified it.",
        "Agencies contributed to this report.",
        "Reporting by Sami Doe; Editing by Ann Roe",
        "© 2031 The Marun Post. All rights reserved.",
        "The views expressed in this article are the author's own.",
    ],
)
def test_notice_of_the_house_is_boilerplate(notice: str) -> None:
    """The outlet speaks of itself at the end."""
    assert kinds_of(page("Rebels enter Marun", LEAD, MORE, notice))["boilerplate"] == [notice]


@pytest.mark.parametrize(
    "sentence",
    [
        "The agency could not independently verify the report, and the army has not verified the claims of anyone.",
        "Comments by the governor on Monday were rejected by the council, which said he had not visited the town.",
        "The latest shelling killed two people in the market and wounded seven others, the hospital said on Monday.",
        "Related clashes broke out on the road to Port Salem, where militiamen attacked a convoy of the garrison.",
        "Follow-up strikes hit the depot twice before noon, and the fire spread to the houses that stand beside it.",
    ],
)
def test_news_that_looks_like_a_notice_stays_body(sentence: str) -> None:
    """What the story says is never lost."""
    assert set(kinds_of(page("Rebels enter Marun", LEAD, sentence, MORE))) == {"headline", "body"}


def test_encyclopedia_has_infobox_related_articles_and_references() -> None:
    """An article on an offensive."""
    box = "Marun offensive\nPart of the Westland war\nDate5 May 2031 – 7 May 2031\nLocation\nResult Rebel victory"
    box += "\nBelligerents\nStrength\n400 fighters"
    related = ("See also", "The Siege of Port Salem was a siege by the army. It began on 2 March 2029 and failed.")
    references = ("References", '1. "Rebels enter Marun". The Marun Post. Retrieved 8 May 2031.')
    found = kinds_of(page("Marun offensive", box, LEAD, "Contents", "Background", MORE, *related, *references))
    assert found["infobox"] == [box]
    assert found["headline"] == ["Marun offensive", "Background"]
    assert found["related"] == ["\n\n".join(related)]
    assert found["references"] == ["\n\n".join(references)]
    assert found["body"] == [LEAD, MORE]


def test_text_of_one_line_is_body() -> None:
    """A post without a full stop."""
    assert set(kinds_of("Rebels enter Marun")) == {"body"}


def test_wrapped_lines_are_one_paragraph() -> None:
    """A dispatch from a terminal of eighty columns."""
    words = f"{LEAD} {MORE}".split()
    lines = [" ".join(words[at : at + 11]) for at in range(0, len(words), 11)]
    assert set(kinds_of("\n".join(lines))) == {"body"}


@given(st.text(st.sampled_from("Aa b.\n-–[]()/:1,'“”") | st.characters(exclude_categories=["Cs"])))
def test_regions_cover_any_text(text: str) -> None:
    """Every character belongs to one region."""
    regions = find_regions(text)
    assert (regions[0].start, regions[-1].end) == (0, len(text)) if text else regions == ()
    assert all(one.end == other.start for one, other in pairwise(regions))
    assert all(region.start < region.end and region.kind in REGION_KINDS for region in regions)


def test_bare_headlines_at_the_end_are_other_stories() -> None:
    """No heading stands before the list."""
    others = ("Shells kill three in Port Salem", "Two convoys leave the camp at Reth", "Rebels free a reporter in Oum")
    found = kinds_of(page("Rebels enter Marun", LEAD, MORE, "\n".join(others)))
    assert found["related"] == ["\n".join(others)]
    assert found["body"] == [f"{LEAD}\n\n{MORE}"]


def test_closed_sentences_at_the_end_belong_to_the_story() -> None:
    """Short paragraphs end a story."""
    last = ("The army has not commented.", "The road is closed.", "Schools will open on Monday.")
    assert "related" not in kinds_of(page("Rebels enter Marun", LEAD, MORE, *last))


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Smoke over a market in Marun – Radio Marun", "caption"),
        ("Damage from shelling in Marun - Marun Press/archive", "related"),
    ],
)
def test_line_under_the_headline_that_names_its_owner_is_a_caption(line: str, kind: str) -> None:
    """A picture's caption between headline and story; one from an archive shows another day."""
    found = kinds_of(page("Rebels enter Marun", line, LEAD, MORE))
    assert line in "\n".join(found[kind])
