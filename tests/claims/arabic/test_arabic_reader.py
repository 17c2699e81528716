"""Sentences in Arabic as claims: what, who, whom, where, how many, whose word."""

from collections.abc import Sequence
from datetime import date

import pytest

import orontes
from orontes.claims import ArabicReader, Claim
from orontes.claims.arabic.deeds import Deed, find_deeds
from orontes.language.arabic import ArabicWord
from orontes.record import gather_knowledge
from orontes.reports import Report

PUBLISHED = date(2024, 3, 5)


def read(text: str, published: date | None = PUBLISHED) -> tuple[Claim, ...]:
    """The claims of a text in Arabic, places and actors settled."""
    report = Report(text=text, published=published, language="ar", outlet="Post")
    return orontes.build([report]).claims


def read_one(text: str) -> Claim:
    """The only claim of a text in Arabic."""
    claims = read(text)
    assert len(claims) == 1
    return claims[0]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("شن الطيران الحربي غارات على بلدة عيترون", "air_strike"),
        ("قصف مدفعي على بلدة عيترون", "shelling_artillery_missile"),
        ("طائرة مسيرة تستهدف سوقا في مدينة نيالا", "drone_strike"),
        ("مقتل طفل بانفجار لغم في مدينة حيس", "explosion"),
        ("قصف بغاز الكلور على بلدة عيترون", "chemical_attack"),
        ("مقتل تاجر وطفل في مدينة كسلا برصاص مسلحين مجهولين", "massacre_or_killing"),
        ("اندلعت اشتباكات في مدينة نيالا", "clash"),
        ("اختطف مسلحون مهندسا في مدينة عدن", "abduction"),
        ("اعتقلت الشرطة ثلاثة شبان في مدينة عدن", "arrest_or_detention"),
        ("سيطرت قوات الدعم السريع على مدينة سنجة", "capture"),
        ("انسحبت قوات الدعم السريع من مدينة سنجة", "withdrawal"),
        ("نزوح أكثر من 3000 شخص من مدينة سنجة", "displacement_or_flight"),
        ("خرجت مظاهرة في مدينة عدن", "protest_or_celebration"),
    ],
)
def test_what_happened_is_told_by_its_words_and_the_weapon(text: str, kind: str) -> None:
    assert [claim.kind for claim in read(text)] == [kind]


@pytest.mark.parametrize(
    ("text", "agent", "patient"),
    [
        ("قصفت مدفعية الدعم السريع مدينة كسلا", "Rapid Support Forces", None),
        ("غارات روسية على مدينة كسلا", "Russian forces", None),
        ("قصف مدفعي من قبل قوات الحكومة على مدينة كسلا", "government forces", None),
        ('قصف صاروخي لـ"داعش" على مدينة كسلا', "ISIS", None),
        ("قوات الحكومة تستهدف مدينة كسلا", "government forces", None),
        ("شن طيران الاحتلال الإسرائيلي غارات على بلدة عيترون", "Israeli forces", None),
        ("غارات إسرائيلية على مواقع حزب الله في بلدة عيترون", "Israeli forces", "Hezbollah"),
        ("مقتل جنديين من الجيش اليمني بانفجار لغم في مدينة حيس", None, "Yemeni army"),
        ("اشتباكات بين الجيش اليمني والحوثيين في مدينة حيس", "Yemeni army", "Houthis"),
        ("غارات على مواقع تابعة لحزب الله في بلدة عيترون", None, None),
    ],
)
def test_who_did_it_stands_behind_the_deed_and_who_is_hit_behind_its_target(
    text: str, agent: str | None, patient: str | None
) -> None:
    claim = read_one(text)
    assert (claim.agent and claim.agent.name, claim.patient and claim.patient.name) == (agent, patient)


def test_who_tells_of_their_own_deed_did_it() -> None:
    """The army announced "its control" of the town."""
    claim = read_one("أعلن الجيش السوداني سيطرته على مدينة سنجة")
    assert claim.agent is not None
    assert claim.agent.name == claim.attribution[0].name == "Sudanese army"


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("مقتل سبعة مدنيين وإصابة 15 آخرين بقصف على مدينة كسلا", [("killed", 7, 7), ("injured", 15, 15)]),
        ("استشهاد امرأة وطفلين بقصف على مدينة كسلا", [("killed", 1, 1), ("killed", 2, 2)]),
        ("مقتل ٢٣ شخصا على الأقل بقصف على مدينة كسلا", [("killed", 23, None)]),
        ("مقتل أكثر من خمسة وعشرين مدنيا بقصف على مدينة كسلا", [("killed", 25, None)]),
        ("قصف على مدينة كسلا وسقوط عشرات القتلى", [("killed", 24, 99)]),
        ("مقتل وإصابة 10 مدنيين بقصف على مدينة كسلا", []),
        ("قصف على منزل مدني في مدينة كسلا", []),
        ("خمسة شهداء وثلاثة جرحى بقصف على مدينة كسلا", [("killed", 5, 5), ("injured", 3, 3)]),
        ("إصابة عدة أشخاص بقصف على مدينة كسلا", [("injured", 3, 9)]),
    ],
)
def test_counts_say_whom_what_befell(text: str, counts: list[tuple[str, int | None, int | None]]) -> None:
    assert [(one.of, one.low, one.high) for one in read_one(text).quantities] == counts


def test_who_is_among_the_dead_is_not_added_to_them() -> None:
    claim = read_one("مقتل 12 شخصا بينهم 5 أطفال بقصف على مدينة كسلا")
    assert [one.role for one in claim.quantities] == ["alone", "included"]


@pytest.mark.parametrize(
    ("text", "name", "precision"),
    [
        ("قصف على مدينة كسلا", "Kassala", "exact"),
        ("قصف محيط مدينة كسلا", "vicinity of Kassala", "near"),
        ("قصف حي السلام في مدينة كسلا", "al-Salam", "near"),
        ("قصف استهدف #كسلا", "Kassala", "exact"),
        ("قصف على قرية أم بزور في ريف كسلا", "Umm Bazur", "district"),
        ("قصف مدفعي على سوق القرية", None, None),
    ],
)
def test_places_stand_behind_their_nouns(text: str, name: str | None, precision: str | None) -> None:
    place = read_one(text).place
    assert (place and place.name, place and place.precision) == (name, precision)


def test_each_place_of_a_list_makes_a_claim() -> None:
    places = [claim.place and claim.place.text for claim in read("قصف على بلدات كسلا ونيالا وسنجة")]
    assert places == ["كسلا", "ونيالا", "وسنجة"]


def test_where_the_speaker_is_is_not_where_it_happened() -> None:
    """Our correspondent in Kassala said that shelling hit Nyala."""
    claim = read_one("قال مراسلنا في كسلا إن القصف استهدف مدينة نيالا")
    assert claim.place is not None
    assert claim.place.text == "نيالا"


@pytest.mark.parametrize(
    ("text", "earliest"),
    [
        ("قصف على مدينة كسلا أمس", date(2024, 3, 4)),
        ("قصف على مدينة كسلا يوم الأحد", date(2024, 3, 3)),
        ("قصف على مدينة كسلا في 2 آذار/مارس 2024", date(2024, 3, 2)),
        ("قصف على مدينة كسلا في ٢ مارس", date(2024, 3, 2)),
        ("قصف على مدينة كسلا", PUBLISHED),
    ],
)
def test_days_are_read_and_else_are_those_of_the_report(text: str, earliest: date) -> None:
    assert read_one(text).when.days.earliest == earliest


@pytest.mark.parametrize(
    ("text", "polarity", "modality"),
    [
        ("لم تقصف قوات الحكومة مدينة كسلا", "denied", "actual"),
        ("نفت وزارة الدفاع قصف مستشفى في مدينة كسلا", "denied", "actual"),
        ("هدد الجيش بقصف مدينة كسلا", "asserted", "planned"),
        ("قصف على مدينة كسلا", "asserted", "actual"),
    ],
)
def test_what_did_not_happen_is_told_so(text: str, polarity: str, modality: str) -> None:
    claim = read_one(text)
    assert (claim.polarity, claim.modality) == (polarity, modality)


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("قال شهود عيان إن قذيفة قتلت طفلا في مدينة كسلا", "witnesses"),
        ("قصف على مدينة كسلا، بحسب مصادر محلية", "local sources"),
        ("قصف على مدينة كسلا", None),
    ],
)
def test_who_says_it_is_named_in_english_where_it_is_known(text: str, voice: str | None) -> None:
    voices = read_one(text).attribution
    assert (voices[0].name if voices else None) == voice


def test_two_strikes_of_one_sentence_are_two() -> None:
    """One was killed by a mine in Hays and three were hurt by shelling in Aden."""
    claims = read("مقتل مدني بانفجار لغم في مدينة حيس وإصابة ثلاثة مدنيين بقصف في مدينة عدن")
    assert [(claim.kind, [one.of for one in claim.quantities]) for claim in claims] == [
        ("explosion", ["killed"]),
        ("shelling_artillery_missile", ["injured"]),
    ]


def test_words_broken_by_marks_are_read() -> None:
    """Posts break the words that platforms look for."""
    claim = read_one("قـ.ـصف مدفـ.ـعي على مدينة كسلا")
    assert claim.kind == "shelling_artillery_missile"
    assert claim.text == "قـ.ـصف مدفـ.ـعي على مدينة كسلا"


@pytest.mark.parametrize(
    "text",
    [
        "هجوم إعلامي على الوزير",
        "انفجار سكاني في المدن الكبرى",
        "هجوم كورونا الثاني",
        "رحم الله الشهداء",
        "اللهم ارحم قتلى القصف على كسلا",
        "افتتح الوزير سوقا في مدينة كسلا",
    ],
)
def test_prayers_and_other_news_give_no_claims(text: str) -> None:
    assert read(text) == ()


def test_a_post_in_arabic_within_an_english_page_is_read() -> None:
    """The page says that it is English; the post is not."""
    text = "Example on Twitter\nقصف مدفعي على مدينة كسلا ومقتل ثلاثة مدنيين\n3 Retweets"
    claims = orontes.build([Report(text=text, language="en", published=PUBLISHED)]).claims
    assert [(claim.kind, claim.reader) for claim in claims] == [("shelling_artillery_missile", "arabic-formulas 1")]


def test_reports_in_both_languages_tell_one_event() -> None:
    one = Report(text="قصف مدفعي على مدينة كسلا أدى لمقتل ثلاثة مدنيين", id="a", published=PUBLISHED, outlet="A")
    two = Report(text="Shelling of Kassala killed three civilians on Tuesday.", id="b", published=PUBLISHED, outlet="B")
    events = orontes.build([one, two]).events
    assert [len(event.claims) for event in events] == [2]


def test_persian_is_not_read_as_arabic() -> None:
    text = "حمله پهپادی به شهر کسلا و کشته شدن سه نفر در این گفتگو گزارش شد"
    assert orontes.build([Report(text=text, language="fa")]).claims == ()


def test_a_passage_that_fails_costs_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault in one sentence is told, and the next is read."""
    seen: list[object] = []

    def fail_once(words: Sequence[ArabicWord]) -> list[Deed]:
        seen.append(words)
        if len(seen) == 1:
            raise ValueError("broken")
        return find_deeds(words)

    monkeypatch.setattr("orontes.claims.arabic.reader.find_deeds", fail_once)
    report = Report(text="قصف على مدينة كسلا.\nقصف على مدينة نيالا.", language="ar", published=PUBLISHED)
    claims, problems = ArabicReader().read(report, gather_knowledge(None, None))
    assert [claim.text for claim in claims] == ["قصف على مدينة نيالا"]
    assert ["broken" in one.message for one in problems] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "نفى الناطق باسم القوات قصف مستشفى في مدينة كسلا",
        "نفت القيادة العامة استهداف سوق في مدينة كسلا",
        "أكد الناطق عدم صحة الأنباء عن قصف مدينة كسلا",
    ],
)
def test_whoever_denies_a_deed_denies_it(text: str) -> None:
    """A spokesman of no known body denied the shelling; another said that reports of it were untrue."""
    assert [(claim.polarity, len(claim.attribution) <= 1) for claim in read(text)] == [("denied", True)]


def test_where_the_hurt_were_taken_is_not_where_they_were_hit() -> None:
    claims = read("غارة على مدينة نيالا ونقل 15 جريحا إلى مستشفى كسلا")
    assert [claim.place and claim.place.text for claim in claims] == ["نيالا"]


def test_a_market_called_friday_is_no_day() -> None:
    assert read_one("قصف على سوق الجمعة في مدينة كسلا").when.days.basis == "publication"


@pytest.mark.parametrize("text", ["غارة على الخرطوم", "غارة على مدينة طرابلس", "غارة على القدس"])
def test_capitals_are_known_in_any_spelling(text: str) -> None:
    place = read_one(text).place
    assert place is not None
    assert place.precision == "exact"


def test_counts_in_arabic_words_are_held_against_others() -> None:
    """One post counts four dead in Kassala, another nine."""
    one = Report(text="مقتل أربعة مدنيين بقصف على مدينة كسلا", id="a", published=PUBLISHED, outlet="A", language="ar")
    two = Report(text="مقتل تسعة مدنيين بقصف على مدينة كسلا", id="b", published=PUBLISHED, outlet="B", language="ar")
    assert [one.attribute for one in orontes.build([one, two]).disputes] == ["number"]


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("مقتل 140 ألف شخص بقصف على مدينة كسلا", [140_000]),
        ("مقتل مئة وخمسين مدنيا بقصف على مدينة كسلا", [150]),
        ("مقتل اثني عشر مدنيا بقصف على مدينة كسلا", [12]),
        ("مقتل 5 وإصابة 10 بقصف على مدينة كسلا", [5, 10]),
        ("استشهاد شاب بقصف على مدينة كسلا عام 2015.", [1]),
    ],
)
def test_numbers_are_whole_and_years_count_nobody(text: str, counts: list[int]) -> None:
    assert [one.low for one in read_one(text).quantities] == counts


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("لم تتعرض مدينة كسلا لأي قصف مدفعي", ("denied", "actual")),
        ("هل قصفت قوات الحكومة مدينة كسلا؟", ("asserted", "possible")),
    ],
)
def test_no_shelling_and_asked_shelling_did_not_happen(text: str, stance: tuple[str, str]) -> None:
    assert [(claim.polarity, claim.modality) for claim in read(text)] == [stance]


@pytest.mark.parametrize(
    "text",
    [
        "حادث سير في مدينة كسلا أدى لمقتل ثلاثة أشخاص",
        "ضربة جزاء في مباراة مدينة كسلا",
        "زلزال يضرب مدينة كسلا ومقتل خمسة أشخاص",
    ],
)
def test_accidents_and_games_are_no_war(text: str) -> None:
    assert read(text) == ()


def test_an_old_day_told_before_is_not_carried_to_the_news() -> None:
    """The revolt began in March 2011. Government forces shelled Kassala."""
    claims = read("انطلقت الثورة في آذار 2011. قصفت قوات الحكومة مدينة كسلا")
    assert [(claim.period, claim.when.days.earliest) for claim in claims] == [("current", PUBLISHED)]


def test_an_object_right_behind_the_doer_is_where_they_struck() -> None:
    place = read_one("قصفت قوات الحكومة كسلا").place
    assert place is not None
    assert place.name == "Kassala"
