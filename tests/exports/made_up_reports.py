"""Eight reports of a war that never was, so that every view of the page has something to show."""

from datetime import date

from orontes.reports import Region, Report

_PASTE = "Read also: Ten photographs from the river."


def _cut_regions(text: str, title: str) -> tuple[Region, ...]:
    paste = text.find(_PASTE)
    end = len(text) if paste < 0 else paste
    regions = [Region(start=0, end=len(title), kind="headline"), Region(start=len(title) + 2, end=end, kind="body")]
    return tuple(regions if paste < 0 else [*regions, Region(start=paste, end=len(text), kind="related")])


def _report(
    name: str,
    outlet: str,
    day: int | None,
    title: str,
    body: str,
    language: str = "en",
    url: str | None = None,
    copies: tuple[str, ...] = (),
) -> Report:
    text = f"{title}\n\n{body}"
    return Report(
        text=text,
        id=name,
        outlet=outlet,
        title=title,
        published=date(2031, 5, day) if day else None,
        language=language,
        url=url,
        file=f"{name}.txt",
        regions=_cut_regions(text, title),
        copies=copies,
    )


_COPY = (
    "The Northern Front now holds all of Kelat, Colonel Daro Senn told reporters late on Saturday. "
    "Army units pulled back from the Old Bridge without a fight, he added."
)
_LETTERS = "Kelat changes hands 🌊🌊"

POST_1 = _report(
    "tamar-post-1",
    "Tamar Post",
    3,
    "Front enters Kelat as columns leave the river line",
    "Fighters of the Northern Front entered Kelat at dawn on Saturday after two days of clashes along the Tamar river. "
    "At least 14 people were killed when shells hit the grain market, the Medics' Union said.\n\n"
    + _COPY
    + "\n\nSeveral thousand residents fled towards Darvand on Friday night, according to the UN mission. "
    "The army launched its last counter-attack at Upper Mirza on Thursday and lost the village by evening.\n\n"
    "In 2019, some 200 prisoners died in a fire at Kelat prison.",
    url="https://post.example/front-enters-kelat",
    copies=("river-radio-1",),
)
STATE_1 = _report(
    "state-news-1",
    "Sarvan State News",
    3,
    "Kelat calm, says ministry",
    "The situation in Kelat is calm and the town is firmly in the hands of the army, the Interior Ministry said on "
    "Saturday. It denied that armed men had entered the town.\n\n"
    "Air force jets struck a column of terrorists north of Upper Mirza, killing dozens, a military source said. "
    "Troops at the Shahr base repelled an attack, the source added.\n\n"
    "The ministry vowed to retake Upper Mirza within days.",
)
RADIO_1 = _report(
    "river-radio-1",
    "River Radio",
    4,
    _LETTERS,
    "🎙️ " + _COPY + "\n\nDoctors at the town's clinic counted nine dead from the shelling of the market. "
    "Guards opened the gates of Kelat prison and more than 600 inmates walked free, a warden told River Radio.",
    copies=("tamar-post-1",),
)
WIRE_1 = _report(
    "meridian-wire-1",
    "Meridian Wire",
    5,
    "Army confirms withdrawal from Kelat, regroups at Shahr",
    "The army has left Kelat “to spare its people”, a general conceded on Monday, two days after the Northern Front "
    "said it had taken the town. Units regrouped at the Shahr base, 20 km to the south.\n\n"
    "The Medics' Union revised its toll for the market shelling to 17 killed and 40 injured. Rocket fire cut the road "
    "between Darvand and Shahr on Sunday, reportedly isolating the base.\n\n"
    "Envoys of both sides met in Port Sael on Monday for talks on prisoners, the UN mission said.",
    url="javascript:alert(1)",
)
NAHR_1 = _report(
    "al-nahr-1",
    "النهر",
    5,
    "الجبهة الشمالية تعلن سيطرتها على الجسر القديم",
    "قال متحدث باسم الجبهة الشمالية إن مقاتليها سيطروا على الجسر القديم فجر الأحد. وأضاف أن الجيش انسحب نحو قاعدة شهر.",
    language="ar",
)
POST_2 = _report(
    "tamar-post-2",
    "Tamar Post",
    6,
    "Darvand braces; market dead are buried",
    "Crowds marched through Darvand on Tuesday to demand a truce; police fired in the air and detained 12 marchers. "
    "The Front ordered its fighters to halt outside the city, Colonel Senn said.\n\n"
    "On Wednesday 3 May shells hit the grain market of Kelat; the dead were buried on Monday. "
    "A drone hit a fuel depot at the Shahr base overnight, setting it ablaze.\n\n"
    "Fighters abducted two engineers at the Tamar dam, their family said.\n\n" + _PASTE,
)
HOSTILE = _report(
    "hostile-1",
    "<b>Bold Outlet</b>",
    None,
    "<script>window.pwned = 1</script> {{ 7 * 7 }} Shahr base falls",
    'Fighters <img src=x onerror="window.pwned = 2"> stormed the Shahr base on Wednesday & took it, {{ config }} '
    "residents said. </script><script>window.pwned = 3</script> The army has not commented.",
    url="https://bold.example/?a=1&b=<2>",
)
MISSION = _report(
    "mission-bulletin",
    "UN mission",
    8,
    "Bulletin on the Tamar valley",
    "The mission saw fighters of the Northern Front at the gates of the Shahr base on Wednesday. No army unit was seen "
    "there. The mission cannot say who holds the Tamar dam.\n\n"
    "Some 8,200 people from Kelat are now sheltered in Darvand, more than half of them children. "
    "Both sides may resume talks in Port Sael next week.",
)

REPORTS = tuple(sorted((POST_1, STATE_1, RADIO_1, WIRE_1, NAHR_1, POST_2, HOSTILE, MISSION), key=lambda one: one.id))
