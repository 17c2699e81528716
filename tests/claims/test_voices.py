"""Who says what: attributions found in short dispatches of our own."""

from collections.abc import Callable, Sequence

import pytest
from reading_exam import read

from orontes.base import CallError
from orontes.claims import Attribution, ParsedPassage, find_attributions, find_voices, list_voices
from orontes.claims.repairs import mend
from orontes.language import load_grammar, split_passages

Finder = Callable[[str], Sequence[Attribution]]


@pytest.fixture(scope="module")
def find() -> Finder:
    """Reads a text, one paragraph a line, as a reader does."""
    try:
        grammar = load_grammar()
    except CallError as problem:
        pytest.skip(f"the grammar has not been trained yet: {problem}")

    def find(text: str) -> Sequence[Attribution]:
        spans, numbers, start = [], [], 0
        for number, line in enumerate(text.split("\n")):
            found = split_passages(text, start, start + len(line))
            spans += found
            numbers += [number] * len(found)
            start += len(line) + 1
        docs = grammar.parse([text[span.start : span.end] for span in spans])
        return find_attributions(
            [
                ParsedPassage(start=span.start, doc=mend(doc, span.start)[1], paragraph=number, text=text)
                for span, doc, number in zip(spans, docs, numbers, strict=True)
            ]
        )

    return find


def said(text: str, one: Attribution) -> str:
    return " … ".join(text[part.start : part.end] for part in one.content)


def only(found: Sequence[Attribution], cue: str) -> Attribution:
    (one,) = [one for one in found if one.cue.text == cue]
    return one


SAID = [
    ("Colonel Bako said that the garrison had surrendered.", "said", "Colonel Bako", "garrison had surrendered"),
    ("“The bridge is ours,” said Colonel Bako.", "said", "Colonel Bako", "The bridge is ours"),
    ("The bridge, the mayor said, was still open.", "said", "the mayor", "The bridge … was still open"),
    ("The town was shelled, according to two residents.", "according to", "two residents", "The town was shelled"),
    ("According to the ministry, the airport was closed.", "According to", "the ministry", "the airport was closed"),
    ("The front announced the capture of Tarvel.", "announced", "The front", "the capture of Tarvel"),
    ("As the governor put it, the city is lost.", "put it", "the governor", "the city is lost"),
]


@pytest.mark.parametrize(("text", "cue", "source", "content"), SAID)
def test_said_clause_has_speaker_and_words(find: Finder, text: str, cue: str, source: str, content: str) -> None:
    one = only(find(text), cue)
    assert one.source is not None
    assert one.source.text == source
    assert content in said(text, one)


KINDS = [
    ("The ministry denied that its troops had left.", "denied", "deny"),
    ("The army confirmed the loss of the base.", "confirmed", "confirm"),
    ("The commander ordered his men to hold fire.", "ordered", "order"),
    ("The rebels vowed to free all prisoners.", "vowed", "plan"),
    ("Residents feared that the army would return.", "feared", "fear"),
    ("The mayor claimed that nobody was hurt.", "claimed", "claim"),
    ("The army refused to confirm the loss of the base.", "refused", "refuse"),
]


@pytest.mark.parametrize(("text", "cue", "kind"), KINDS)
def test_way_of_saying_is_kept(find: Finder, text: str, cue: str, kind: str) -> None:
    assert only(find(text), cue).kind == kind


def test_denial_of_reports_leaves_the_reports_without_a_voice(find: Finder) -> None:
    """The ministry denied reports of rebels entering Tarvel."""
    text = "The ministry denied reports of rebels entering Tarvel."
    found = find(text)
    denial, reports = only(found, "denied"), only(found, "reports of")
    assert (denial.kind, denial.source and denial.source.text) == ("deny", "The ministry")
    assert (reports.kind, reports.source, reports.chain) == ("report", None, ())
    assert reports.hedge == "reports of"
    assert said(text, reports) == "rebels entering Tarvel"


def test_nobody_is_named_in_a_passive(find: Finder) -> None:
    """It was reported that the convoy had been hit."""
    one = only(find("It was reported that the convoy had been hit."), "It was reported that")
    assert (one.source, one.hedge) == (None, "It was reported that")


def test_yet_to_confirm_denies_nothing(find: Finder) -> None:
    """The government has yet to confirm the loss of Tarvel."""
    (one,) = find("The government has yet to confirm the loss of Tarvel.")
    assert (one.kind, one.hedge) == ("refuse", "has yet to confirm")


def test_reportedly_is_a_hedge(find: Finder) -> None:
    """The rebels are reportedly moving towards the coast."""
    (one,) = find("The rebels are reportedly moving towards the coast.")
    assert (one.source, one.hedge) == (None, "reportedly")


def test_participle_behind_a_comma_has_the_speaker_before_it(find: Finder) -> None:
    """The ministry said that the city was calm, denying reports of looting."""
    found = find("The ministry said that the city was calm, denying reports of looting.")
    denial = only(found, "denying")
    assert denial.source is not None
    assert denial.source.text == "The ministry"


def test_cited_resident_stands_inside_the_agency(find: Finder) -> None:
    """The agency reported, citing a resident, that the troops had withdrawn."""
    text = "The agency reported, citing a resident, that the troops had withdrawn."
    inner, *outer = find_voices(find(text), text.index("troops"), text.index("troops") + 6)
    assert inner.source is not None
    assert inner.source.text == "a resident"
    assert [quote.text for quote in inner.chain] == ["The agency"]
    assert [one.source.text for one in outer if one.source] == ["The agency"]


def test_chain_holds_body_and_medium(find: Finder) -> None:
    """Colonel Idris Bako of the Eastern Front told state television that the road was open."""
    text = "Colonel Idris Bako of the Eastern Front told state television that the road was open."
    one = only(find(text), "told")
    assert one.source is not None
    assert one.source.text == "Colonel Idris Bako"
    assert [quote.text for quote in one.chain] == ["the Eastern Front", "state television"]


def test_voice_in_another_voice(find: Finder) -> None:
    """The Gazette reported that the rebels had pledged to protect the shrine."""
    one = only(find("The Gazette reported that the rebels had pledged to protect the shrine."), "pledged")
    assert one.within
    assert [quote.text for quote in one.chain] == ["The Gazette"]


def test_quote_runs_on_over_sentences(find: Finder) -> None:
    """“We have won,” said Colonel Bako. “The garrison has fled. Nobody was hurt.”"""
    text = "“We have won,” said Colonel Bako. “The garrison has fled. Nobody was hurt.”"
    words = said(text, only(find(text), "said"))
    assert words.endswith("Nobody was hurt.")
    assert words.startswith("We have won")


def test_open_quote_goes_on_in_the_next_paragraph(find: Finder) -> None:
    """A quote left open at the end of a paragraph goes on where the next one opens with a mark."""
    text = "The mayor said: “The water is gone.\n“The power is gone too.”"
    assert "The power is gone too" in said(text, only(find(text), "said"))


def test_he_is_who_spoke_before(find: Finder) -> None:
    """Colonel Bako said the road was cut. He added that two bridges were down."""
    one = only(find("Colonel Bako said the road was cut. He added that two bridges were down."), "added")
    assert (one.source and one.source.text, one.name) == ("He", "Colonel Bako")


def test_a_bare_role_is_who_spoke_before(find: Finder) -> None:
    """The commander is the colonel named before."""
    one = only(find("Colonel Bako said the road was cut. The commander added that two bridges were down."), "added")
    assert one.name == "Colonel Bako"


def test_next_sentence_without_a_cue_is_the_outlets_own(find: Finder) -> None:
    """Colonel Bako said the road was cut. Rain fell all day."""
    text = "Colonel Bako said the road was cut. Rain fell all day."
    assert find_voices(find(text), text.index("Rain"), text.index("Rain") + 4) == ()


def test_a_second_speaker_ends_the_first_ones_words(find: Finder) -> None:
    """The ministry denied that any fighters had fled, but the monitors said that dozens had left."""
    text = "The ministry denied that any fighters had fled, but the monitors said that dozens had left."
    found = find(text)
    assert "dozens" not in said(text, only(found, "denied"))
    assert "dozens had left" in said(text, only(found, "said"))


def test_a_toll_that_is_put_is_said(find: Finder) -> None:
    """A rebel commander put the toll at 30."""
    text = "A rebel commander put the toll at 30."
    assert said(text, only(find(text), "put")) == "the toll at 30"


def test_a_preposition_decides_the_kind(find: Finder) -> None:
    """To call for a truce is a demand, to call it a trap is none."""
    assert only(find("The governor called for a truce."), "called").kind == "demand"
    assert only(find("The governor called the truce a trap."), "called").kind == "say"


def test_according_to_keeps_its_own_speaker(find: Finder) -> None:
    """Rebels accused the army of looting, according to the agency."""
    one = only(find("Rebels accused the army of looting, according to the agency."), "according to")
    assert (one.source and one.source.text) == "the agency"


def test_dateline_does_not_speak(find: Finder) -> None:
    """PORTVALE, Eastland - Rebels said on Sunday that they had won."""
    one = only(find("PORTVALE, Eastland - Rebels said on Sunday that they had won."), "said")
    assert (one.source and one.source.text) == "Rebels"


def test_handle_of_a_post_speaks(find: Finder) -> None:
    """@frontnews: our men have entered the base"""
    (one,) = find("@frontnews: our men have entered the base")
    assert (one.source and one.source.text) == "@frontnews"


@pytest.mark.parametrize("text", ["18: “Rebels captured Orla.”", "BREAKING: rebels captured Orla"])
def test_number_or_alarm_before_a_colon_does_not_speak(find: Finder, text: str) -> None:
    """BREAKING: rebels captured Orla"""
    assert not find(text)


def test_rows_quote_the_report(find: Finder) -> None:
    """Every row's words stand where the row says; a speaker's own "we hope" makes no row."""
    text = "“We hope that the road opens,” said Colonel Bako, head of the Eastern Front."
    rows = list_voices(find(text), text)
    assert [row["source"] for row in rows] == [
        {"text": "Colonel Bako, head of the Eastern Front", "start": 36, "end": 75}
    ]
    for row in rows:
        for part in row.values():
            assert isinstance(part, dict)
            assert text[part["start"] : part["end"]] == part["text"]


def test_gaps_between_passages_do_no_harm(find: Finder) -> None:
    """No passages give no attributions."""
    assert find("") == ()


TOLD_TO = [
    ("“They burned our homes,” Ko Htet, a local resident, told Border Wire by phone.", "Ko Htet"),
    ("“The soldiers shelled the ward,” Osman Adam, a doctor at the hospital, told Delta News.", "Osman Adam"),
    ("“The road is cut,” a driver told Border Wire.", "a driver"),
]


@pytest.mark.parametrize(("text", "source"), TOLD_TO)
def test_who_told_an_outlet_speaks_and_the_outlet_stands_outwards(find: Finder, text: str, source: str) -> None:
    one = only(find(text), "told")
    assert one.source is not None
    assert one.source.text.startswith(source)
    assert one.chain
    assert one.chain[-1].text in {"Border Wire", "Delta News"}


NO_WORD = [
    "There was no comment from the army on the strike in Tarvel.",
    "There was no immediate comment from the front on the attack in Tarvel.",
    "There was no immediate confirmation from the ministry of the loss of Tarvel.",
]


@pytest.mark.parametrize("text", NO_WORD)
def test_who_gave_no_comment_is_no_voice(find: Finder, text: str) -> None:
    assert {one.kind for one in find(text)} <= {"refuse"}


def test_agency_that_quoted_a_source_is_who_it_is() -> None:
    """State news agency SANA quoted a military source. It denied reports that troops had left Hama."""
    text = (
        "State news agency SANA quoted a military source as saying that the army would launch a counter-attack. "
        "It denied reports that troops had withdrawn from Hama."
    )
    denied = [claim for claim in read(text) if claim.polarity == "denied"]
    assert [voice.name for claim in denied for voice in claim.attribution] == ["State news agency SANA"]


def test_role_before_a_colon_speaks() -> None:
    """Governor: one killed in drone strike on Belgorod."""
    (claim,) = read("Governor: one killed, four wounded in drone strike on Belgorod.")
    assert [voice.text for voice in claim.attribution] == ["Governor"]


QUOTED = [
    ("Troops left Kosti on Sunday, the state agency quoted a general as saying.", ["a general", "the state agency"]),
    ("Four traders were killed in Rabak, the paper quoted a nurse as saying.", ["a nurse", "the paper"]),
    ("Drones hit a depot in Kutum, Radio Nile cited an elder as telling reporters.", ["an elder", "Radio Nile"]),
]


@pytest.mark.parametrize(("text", "chain"), QUOTED)
def test_who_is_quoted_as_saying_it_speaks_of_what_stands_before(text: str, chain: list[str]) -> None:
    (claim,) = read(text)
    assert [voice.text for voice in claim.attribution] == chain


def test_who_ruled_the_town_says_nothing() -> None:
    """Troops retook Kutum, where raiders had ruled for years, the governor said."""
    text = "Troops retook Kutum, where raiders had ruled for years, the governor said."
    assert {voice.text for claim in read(text) for voice in claim.attribution} == {"the governor"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Bara Guard fought beside the army. It said six fighters were killed.", "The Bara Guard"),
        ("A local militia, the Bara Guard, fought beside the army. It said six men were killed.", "the Bara Guard"),
        ("General Karim Bol said Sake had fallen. It said six soldiers were killed.", None),
        ("The Bara Guard and the army attacked Sake. It said six soldiers were killed.", None),
    ],
)
def test_it_that_speaks_is_the_body_that_led_the_sentence_before(find: Finder, text: str, name: str | None) -> None:
    """The Bara Guard fought beside the army. It said: the guard did, and no person is it."""
    (said,) = [one for one in find(text) if one.source is not None and one.source.text == "It"]
    assert said.name == name


def test_the_mayor_is_no_health_worker_told_before() -> None:
    """A local health worker gives the dead of the market. In the next paragraph a mayor speaks."""
    claims = read(
        "A local health worker said that 23 people had died in a strike on the market of Kassala.\n"
        "In Gedaref, shelling by the Northern Front wounded five people on Wednesday, the mayor said."
    )
    (shelling,) = [claim for claim in claims if claim.kind == "shelling_artillery_missile"]
    assert [voice.name or voice.text for voice in shelling.attribution] == ["the mayor"]
