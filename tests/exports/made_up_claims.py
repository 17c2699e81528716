"""The claims of the made-up reports, put together by hand: every slot quotes its report."""

from datetime import date

from made_up_reports import HOSTILE, MISSION, NAHR_1, POST_1, POST_2, RADIO_1, STATE_1, WIRE_1

from orontes.base import Days, make_id
from orontes.claims import ActorMention, Claim, PlaceMention, Quantity, Voice, When
from orontes.reports import Report

ACTORS = {
    "front": ("actor-front", "Northern Front", "opposition"),
    "army": ("actor-army", "Sarvani army", "government"),
    "ministry": ("actor-ministry", "Interior Ministry", "government"),
    "senn": ("actor-senn", "Daro Senn", "opposition"),
    "medics": ("actor-medics", "Medics' Union", None),
    "mission": ("actor-mission", "UN mission", None),
    "people": ("actor-people", "civilians", None),
    "general": ("actor-general", "an army general", "government"),
}
PLACES = {
    "Kelat": ("pack:kelat", 35.412, 41.020, "exact"),
    "Old Bridge": ("pack:old-bridge", 35.418, 41.031, "exact"),
    "Upper Mirza": ("pack:upper-mirza", 35.501, 41.113, "exact"),
    "Shahr base": ("pack:shahr-base", 35.230, 41.001, "near"),
    "Darvand": ("pack:darvand", 35.102, 40.870, "exact"),
    "Kelat prison": ("pack:kelat-prison", 35.409, 41.008, "exact"),
    "Port Sael": ("pack:port-sael", 34.920, 40.120, "exact"),
    "Tamar dam": (None, None, None, "unknown"),
}
_WHO = {
    "Northern Front": "front", "Fighters": "front", "fighters": "front", "armed men": "front", "terrorists": "front",
    "الجبهة الشمالية": "front", "مقاتليها": "front", "the army": "army", "The army": "army", "Army units": "army",
    "No army unit": "army", "Air force jets": "army", "Troops": "army", "الجيش": "army",
    "Interior Ministry": "ministry",
    "The ministry": "ministry", "It": "ministry", "Colonel Daro Senn": "senn", "Colonel Senn": "senn",
    "The Front": "front",
    "Medics' Union": "medics", "UN mission": "mission", "The mission": "mission", "residents": "people",
    "people": "people", "a general": "general", "متحدث باسم الجبهة الشمالية": "front",
}  # fmt: skip
_WHERE = {
    "the town": "Kelat", "The town": "Kelat", "the grain market": "Kelat", "the market": "Kelat", "Shahr": "Shahr base",
    "the Shahr base": "Shahr base", "the base": "Shahr base", "الجسر القديم": "Old Bridge",
    "the Old Bridge": "Old Bridge",
    "outside the city": "Darvand", "the Tamar dam": "Tamar dam", "قاعدة شهر": "Shahr base",
}  # fmt: skip


def _find(report: Report, words: str, near: int, end: int | None = None) -> tuple[int, int]:
    start = report.text.find(words, near, end)
    start = report.text.index(words) if start < 0 else start
    return start, start + len(words)


def _mention(report: Report, words: str | None, near: int) -> ActorMention | None:
    if words is None:
        return None
    start, end = _find(report, words, near)
    actor, name, side = ACTORS[_WHO[words]] if words in _WHO else (None, None, None)
    return ActorMention(text=words, start=start, end=end, name=name, actor=actor, side=side)


def _place(report: Report, words: str | None, near: int) -> PlaceMention | None:
    if words is None:
        return None
    start, end = _find(report, words, near)
    name = _WHERE.get(words, words)
    place, lat, lon, precision = PLACES[name]
    return PlaceMention(text=words, start=start, end=end, name=name, place=place, lat=lat, lon=lon, precision=precision)


def _when(report: Report, words: str | None, near: int, days: str | None) -> When:
    first, _, last = (days or "").partition("/")
    earliest = date.fromisoformat(first) if first else None
    latest = date.fromisoformat(last or first) if first else None
    basis = "none" if days is None else "weekday" if words else "narrative"
    start, end = _find(report, words, near) if words else (None, None)
    return When(days=Days(earliest=earliest, latest=latest, basis=basis), text=words, start=start, end=end)


def _count(report: Report, of: str, words: str, near: int, bounds: tuple[int | None, int | None]) -> Quantity:
    start, end = _find(report, words, near)
    return Quantity(of=of, who="all", scope="event", text=words, start=start, end=end, low=bounds[0], high=bounds[1])


def claim(
    report: Report,
    clause: str,
    trigger: str,
    kind: str,
    *,
    agent: str | None = None,
    patient: str | None = None,
    place: str | None = None,
    to: str | None = None,
    when: str | None = None,
    days: str | None = None,
    counts: tuple[tuple[str, str, int | None, int | None], ...] = (),
    voices: tuple[str, ...] = (),
    **more: str,
) -> Claim:
    """A claim whose offsets are found by its words; `days` as `2031-05-03` or `2031-05-01/2031-05-03`."""
    start, end = _find(report, clause, 0)
    cue, cue_end = _find(report, trigger, start, end)
    voiced = [(_mention(report, voice, 0), voice) for voice in voices]
    return Claim(
        id=make_id("claim", report.id, start, kind, trigger),
        report=report.id,
        start=start,
        end=end,
        text=clause,
        trigger_start=cue,
        trigger_end=cue_end,
        kind=kind,
        agent=_mention(report, agent, start),
        patient=_mention(report, patient, start),
        place=_place(report, place, start),
        destination=_place(report, to, start),
        when=_when(report, when, start, days),
        quantities=tuple(_count(report, of, words, start, (low, high)) for of, words, low, high in counts),
        attribution=tuple(
            Voice(text=one.text, start=one.start, end=one.end, name=one.name, actor=one.actor)
            for one, _ in voiced
            if one is not None
        ),
        reader="made-up 1",
        **more,  # type: ignore[arg-type]
    )


CLAIMS_BY_NAME: dict[str, Claim] = {
    "enter": claim(POST_1, "Fighters of the Northern Front entered Kelat at dawn on Saturday", "entered", "advance",
        agent="Northern Front", place="Kelat", when="on Saturday", days="2031-05-03"),
    "clashes": claim(POST_1, "two days of clashes along the Tamar river", "clashes", "clash",
        days="2031-05-01/2031-05-03"),
    "market": claim(POST_1, "At least 14 people were killed when shells hit the grain market", "shells",
        "shelling_artillery_missile", patient="people", place="the grain market", days="2031-05-03",
        counts=(("killed", "At least 14", 14, None),), voices=("Medics' Union",)),
    "hold": claim(POST_1, "The Northern Front now holds all of Kelat", "holds", "control_state", agent="Northern Front",
        place="Kelat", when="late on Saturday", days="2031-05-03", voices=("Colonel Daro Senn",)),
    "bridge": claim(POST_1, "Army units pulled back from the Old Bridge without a fight", "pulled back", "withdrawal",
        agent="Army units", place="the Old Bridge", days="2031-05-03", voices=("Colonel Daro Senn",)),
    "fled": claim(POST_1, "Several thousand residents fled towards Darvand on Friday night", "fled",
        "displacement_or_flight", agent="residents", to="Darvand", when="on Friday night", days="2031-05-02",
        counts=(("displaced", "Several thousand", 2000, 9999),), voices=("UN mission",)),
    "mirza": claim(POST_1, "lost the village by evening", "lost", "capture", patient="The army", place="Upper Mirza",
        when="on Thursday", days="2031-05-01", manner="fought"),
    "fire": claim(POST_1, "some 200 prisoners died in a fire at Kelat prison", "died", "other", place="Kelat prison",
        when="In 2019", days="2019-01-01/2019-12-31", counts=(("killed", "some 200", 200, 200),), period="background"),
    "calm": claim(STATE_1, "the town is firmly in the hands of the army", "in the hands of", "control_state",
        agent="the army", place="the town", voices=("Interior Ministry",), when="on Saturday", days="2031-05-03"),
    "denied": claim(STATE_1, "denied that armed men had entered the town", "denied", "advance",
        agent="armed men", place="the town", days="2031-05-03", voices=("Interior Ministry",), polarity="denied"),
    "jets": claim(STATE_1, "Air force jets struck a column of terrorists north of Upper Mirza, killing dozens",
        "struck", "air_strike", agent="Air force jets", patient="terrorists",
        place="Upper Mirza", days="2031-05-02/2031-05-03",
        counts=(("killed", "dozens", 24, 99),), voices=("a military source",)),
    "repelled": claim(STATE_1, "Troops at the Shahr base repelled an attack", "repelled", "armed_attack",
        agent="Troops", place="the Shahr base", days="2031-05-02/2031-05-03", voices=("a military source",)),
    "vow": claim(STATE_1, "vowed to retake Upper Mirza within days", "retake", "capture", agent="The ministry",
        place="Upper Mirza", modality="planned", voices=("The ministry",)),
    "radio_hold": claim(RADIO_1, "The Northern Front now holds all of Kelat", "holds", "control_state",
        agent="Northern Front", place="Kelat", when="late on Saturday", days="2031-05-03",
        voices=("Colonel Daro Senn",)),
    "radio_bridge": claim(RADIO_1, "Army units pulled back from the Old Bridge without a fight", "pulled back",
        "withdrawal", agent="Army units", place="the Old Bridge", days="2031-05-03", voices=("Colonel Daro Senn",)),
    "nine": claim(RADIO_1, "counted nine dead from the shelling of the market", "shelling",
        "shelling_artillery_missile", place="the market", days="2031-05-03", counts=(("killed", "nine", 9, 9),),
        voices=("Doctors",)),
    "prison": claim(RADIO_1, "more than 600 inmates walked free", "walked free", "release_of_detainees",
        place="Kelat prison", days="2031-05-03/2031-05-04", counts=(("released", "more than 600", 600, None),),
        voices=("a warden",)),
    "left": claim(WIRE_1, "The army has left Kelat", "left", "withdrawal", agent="The army", place="Kelat",
        days="2031-05-03/2031-05-05", voices=("a general",)),
    "taken": claim(WIRE_1, "it had taken the town", "taken", "capture", agent="Northern Front", place="the town",
        days="2031-05-03", voices=("Northern Front",)),
    "regroup": claim(WIRE_1, "Units regrouped at the Shahr base", "regrouped", "reinforcement_or_deployment",
        place="the Shahr base", days="2031-05-05"),
    "seventeen": claim(WIRE_1, "revised its toll for the market shelling to 17 killed and 40 injured", "shelling",
        "shelling_artillery_missile", place="Kelat", counts=(("killed", "17", 17, 17), ("injured", "40", 40, 40)),
        days="2031-05-03", voices=("Medics' Union",)),
    "road": claim(WIRE_1, "Rocket fire cut the road between Darvand and Shahr on Sunday", "Rocket fire",
        "shelling_artillery_missile", place="Shahr", when="on Sunday", days="2031-05-04"),
    "isolated": claim(WIRE_1, "reportedly isolating the base", "isolating", "siege", place="the base",
        days="2031-05-04", hedge="reportedly"),
    "talks": claim(WIRE_1, "Envoys of both sides met in Port Sael on Monday for talks on prisoners", "met",
        "agreement_or_talks", place="Port Sael", when="on Monday", days="2031-05-05", voices=("UN mission",)),
    "jisr": claim(NAHR_1, "مقاتليها سيطروا على الجسر القديم فجر الأحد", "سيطروا", "capture", agent="مقاتليها",
        place="الجسر القديم", when="فجر الأحد", days="2031-05-04", voices=("متحدث باسم الجبهة الشمالية",)),
    "jaysh": claim(NAHR_1, "الجيش انسحب نحو قاعدة شهر", "انسحب", "withdrawal", agent="الجيش", to="قاعدة شهر",
        days="2031-05-04", voices=("متحدث باسم الجبهة الشمالية",)),
    "march": claim(POST_2, "Crowds marched through Darvand on Tuesday to demand a truce", "marched",
        "protest_or_celebration", place="Darvand", when="on Tuesday", days="2031-05-06", response="intervention"),
    "police": claim(POST_2, "police fired in the air and detained 12 marchers", "detained", "arrest_or_detention",
        place="Darvand", days="2031-05-06", counts=(("detained", "12", 12, 12),)),
    "halt": claim(POST_2, "The Front ordered its fighters to halt outside the city", "halt", "other", agent="The Front",
        place="outside the city", modality="ordered", days="2031-05-06", voices=("Colonel Senn",)),
    "wednesday": claim(POST_2, "On Wednesday 3 May shells hit the grain market of Kelat", "shells",
        "shelling_artillery_missile", place="the grain market", when="On Wednesday 3 May", days="2031-05-03"),
    "drone": claim(POST_2, "A drone hit a fuel depot at the Shahr base overnight", "hit", "drone_strike",
        place="the Shahr base", when="overnight", days="2031-05-05/2031-05-06"),
    "ablaze": claim(POST_2, "setting it ablaze", "ablaze", "property_destruction", place="the Shahr base",
        days="2031-05-05/2031-05-06"),
    "engineers": claim(POST_2, "Fighters abducted two engineers at the Tamar dam", "abducted", "abduction",
        agent="Fighters", patient="two engineers", place="the Tamar dam", voices=("their family",)),
    "stormed": claim(HOSTILE, "stormed the Shahr base on Wednesday", "stormed", "armed_attack", agent="Fighters",
        place="the Shahr base", when="on Wednesday", days="2031-05-07", voices=("residents",)),
    "took": claim(HOSTILE, "took it", "took", "capture", agent="Fighters", place="the Shahr base",
        days="2031-05-07", voices=("residents",)),
    "falls": claim(HOSTILE, "Shahr base falls", "falls", "capture", place="Shahr base"),
    "gates": claim(MISSION, "saw fighters of the Northern Front at the gates of the Shahr base on Wednesday", "saw",
        "control_state", agent="Northern Front", place="the Shahr base", when="on Wednesday", days="2031-05-07"),
    "unseen": claim(MISSION, "No army unit was seen there", "seen", "control_state", agent="No army unit",
        place="the Shahr base", polarity="denied", days="2031-05-07"),
    "dam": claim(MISSION, "cannot say who holds the Tamar dam", "holds", "control_state", place="the Tamar dam",
        modality="possible", days="2031-05-08"),
    "sheltered": claim(MISSION, "Some 8,200 people from Kelat are now sheltered in Darvand", "sheltered",
        "displacement_or_flight", agent="people", to="Darvand", days="2031-05-08",
        counts=(("displaced", "Some 8,200", 8200, 8200),)),
    "resume": claim(MISSION, "Both sides may resume talks in Port Sael next week", "talks", "agreement_or_talks",
        place="Port Sael", modality="possible", when="next week", days="2031-05-12/2031-05-18", hedge="may"),
}  # fmt: skip
CLAIMS = tuple(sorted(CLAIMS_BY_NAME.values(), key=lambda one: (one.report, one.start, one.id)))
