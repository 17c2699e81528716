"""Who "they" and which place "the city" mean within one report; what fits nobody stays as written."""

import pytest
from reading_exam import read


def test_they_are_those_who_led_the_sentence_before() -> None:
    """Rebels attacked Goma. They captured Bukavu."""
    _, capture = read("Rebels attacked Goma. They captured Bukavu.")
    assert capture.agent is not None
    assert (capture.agent.text, capture.agent.name) == ("They", "Rebels")


def test_the_city_is_the_one_told_last() -> None:
    """Rebels attacked Goma. The army fled the city."""
    _, flight = read("Rebels attacked Goma. The army fled the city.")
    assert flight.place is not None
    assert (flight.place.text, flight.place.name) == ("the city", "Goma")


def test_the_city_with_a_name_needs_no_memory() -> None:
    """Rebels attacked Goma. The army captured the city of Bukavu."""
    _, capture = read("Rebels attacked Goma. The army captured the city of Bukavu.")
    assert capture.place is not None
    assert capture.place.name is None


def test_they_without_anyone_before_stay_they() -> None:
    """They captured Goma."""
    (capture,) = read("They captured Goma.")
    assert capture.agent is not None
    assert (capture.agent.text, capture.agent.name) == ("They", None)


def test_pronoun_in_speech_names_nobody() -> None:
    """Rebels attacked Goma. “They killed two farmers,” a resident said."""
    said = read("Rebels attacked Goma. “They killed two farmers,” a resident said.")[-1]
    assert [voice.text for voice in said.attribution] == ["a resident"]
    assert said.agent is None or said.agent.name is None


def test_city_is_the_town_most_spoken_of() -> None:
    """Rebels seized the city of Hama and moved towards Homs, near the border with Jordan. Troops shelled the city."""
    said = (
        "Rebels seized the city of Hama and moved towards Homs, near the border with Jordan. Troops shelled the city."
    )
    claim = next(claim for claim in read(said) if claim.kind == "shelling_artillery_missile")
    assert claim.place is not None
    assert (claim.place.text, claim.place.name) == ("the city", "Hama")


def test_town_named_in_the_same_sentence_goes_first() -> None:
    """Rebels are moving on Damascus. Troops in Homs said rebels entered the city."""
    said = "Rebels are moving on Damascus. Troops in Homs said rebels entered the city."
    claim = next(
        claim for claim in read(said) if claim.kind == "advance" and claim.place and "city" in claim.place.text
    )
    assert claim.place is not None
    assert claim.place.name == "Homs"


def test_group_is_the_latest_that_bears_a_name() -> None:
    """Al-Shabaab attacked a base near Beledweyne. The group also seized a checkpoint in the district."""
    claims = read("Al-Shabaab attacked a base near Beledweyne. The group also seized a checkpoint in the district.")
    claim = next(claim for claim in claims if claim.kind == "capture")
    assert claim.agent is not None
    assert (claim.agent.text, claim.agent.name) == ("The group", "Al-Shabaab")


def test_an_army_in_capitals_is_no_militia() -> None:
    """ARMY FREES GOMA. Our heroic forces entered Goma. The terrorist militia burned the market."""
    claims = read("ARMY FREES GOMA. Our heroic forces entered Goma. The terrorist militia burned the market.")
    claim = next(claim for claim in claims if claim.kind == "property_destruction")
    assert claim.agent is not None
    assert (claim.agent.text, claim.agent.name) == ("The terrorist militia", None)


def test_the_militia_is_never_a_named_army() -> None:
    """The Congolese army captured Goma. The militia burned the market."""
    claims = read("The Congolese army captured Goma. The militia burned the market.")
    claim = next(claim for claim in claims if claim.kind == "property_destruction")
    assert claim.agent is not None
    assert claim.agent.name is None


@pytest.mark.parametrize(
    ("said", "words", "body"),
    [
        ("Israel said it had bombed Tyre on Monday.", "it", "Israel"),
        ("The RSF denied that it had shelled Kosti.", "it", "The RSF"),
        ("Ukraine denied that its drones had hit Belgorod.", "its drones", "Ukraine"),
        ("The RSF stormed Kosti on Monday. It also shelled Rabak.", "It", "The RSF"),
        ("The army attacked Kosti on Monday. Residents said it had burned homes in Rabak.", "it", "The army"),
        ("Russia attacked Odesa. It captured Izium, the army said.", "It", "Russia"),
    ],
)
def test_it_is_the_body_that_speaks_or_led_the_clause_before(said: str, words: str, body: str) -> None:
    claim = read(said)[-1]
    assert claim.agent is not None
    assert (claim.agent.text, claim.agent.name) == (words, body)


@pytest.mark.parametrize(
    "said",
    [
        "Netanyahu said it had bombed Tyre on Monday.",
        "A resident said it had burned homes in Kosti.",
        "Troops attacked Kosti on Monday. It shelled Rabak.",
        "The soldier attacked Kosti. It shelled Rabak.",
        "Kosti fell on Monday. It shelled Rabak.",
        "The RSF stormed Kosti. The offensive surprised Cairo. It captured Rabak.",
        "Israel said its allies had bombed Tyre.",
        "The army attacked Kosti. “It burned homes in Rabak,” a resident said.",
    ],
)
def test_it_is_no_person_crowd_place_or_event(said: str) -> None:
    claim = read(said)[-1]
    assert claim.agent is None or claim.agent.name is None


def test_the_countrys_second_city_is_the_city_named_before() -> None:
    """Crowds cheered in Goma after rebels took control of the country's second-largest city."""
    claims = read("Crowds cheered in Goma on Friday after rebels took control of the country's second-largest city.")
    (taken,) = (claim for claim in claims if claim.kind == "capture")
    assert taken.place is not None
    assert taken.place.name == "Goma"


def test_suburbs_of_the_city_are_those_of_its_name() -> None:
    """The army shelled Goma. Rebels entered suburbs of the city."""
    *_, entry = read("The army shelled Goma. Rebels entered suburbs of the city.")
    assert entry.place is not None
    assert entry.place.name == "suburbs of Goma"


HARMED = [
    ("Police shot four miners near Rabak as they fled.", "miners"),
    ("Soldiers arrested 40 students in Kosti after they marched.", "students"),
    ("The front abducted nine herders near Kutum when they left the village.", "herders"),
    ("Raiders killed six traders near Kosti and burned their homes as they fled.", "traders"),
]


@pytest.mark.parametrize(("text", "meant"), HARMED)
def test_they_behind_harm_are_the_harmed(text: str, meant: str) -> None:
    agents = [claim.agent for claim in read(text) if claim.agent is not None and claim.agent.text == "they"]
    assert agents
    assert all(meant in str(agent.name) for agent in agents)


GOING_ON = [
    ("Rebels shot six soldiers near Rutana as they captured the village of Hasna.", "Rebels"),
    ("Raiders wounded four herders when they attacked Kosti.", "Raiders"),
    ("The militia killed two nurses as they shelled Rabak.", "The militia"),
    ("Militiamen seized nine women when they stormed the village of Hasna.", "Militiamen"),
    ("Two herders were killed by raiders when they attacked Kosti.", "raiders"),
]


@pytest.mark.parametrize(("text", "meant"), GOING_ON)
def test_they_who_harmed_go_on_to_deeds_of_force(text: str, meant: str) -> None:
    """Rebels shot six soldiers as they captured a village: the rebels took it."""
    agents = [claim.agent for claim in read(text) if claim.agent is not None and claim.agent.text == "they"]
    assert [agent.name for agent in agents] == [meant]


STRUCK_BACK = [
    ("Soldiers killed six militants as they attacked a base in Kosti.", "militants"),
    ("A sniper shot two soldiers as they stormed a house in Kosti.", "soldiers"),
    ("A mine killed three soldiers as they advanced on Kosti.", "soldiers"),
    ("Police arrested 30 students after they stormed the ministry in Kosti.", "students"),
]


@pytest.mark.parametrize(("text", "meant"), STRUCK_BACK)
def test_they_who_were_shot_had_attacked(text: str, meant: str) -> None:
    """Soldiers killed six militants as they attacked a base: the militants attacked it."""
    agents = [claim.agent for claim in read(text) if claim.agent is not None and claim.agent.text == "they"]
    assert agents
    assert all(meant in str(agent.name) for agent in agents)


def test_they_who_fled_before_may_be_the_doers() -> None:
    """Raiders killed six traders near Kosti before they fled."""
    flights = [
        claim
        for claim in read("Raiders killed six traders near Kosti before they fled.")
        if claim.kind != "armed_attack"
    ]
    assert all("traders" not in str(claim.agent.name) for claim in flights if claim.agent is not None)


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("A drone hit a car in the village of Hasna, south of Goma. The strike in the village wounded two.", "Hasna"),
        ("Shells hit Hasna village, near Goma. The shelling of the village killed three.", "Hasna"),
        ("Rebels took the village of Hasna, west of Goma. The army shelled the city.", "Goma"),
        ("The army bombed the hamlet of Hasna. Rebels shelled the city.", None),
        ("Shells hit the city of Goma. Soldiers attacked the village.", None),
        ("Rebels attacked Goma. Soldiers shelled the town.", "Goma"),
    ],
)
def test_the_village_is_what_was_called_one(said: str, place: str | None) -> None:
    meant = read(said)[-1].place
    name = meant.name if meant is not None else None
    assert name == place or (name == f"{place} village" and place is not None)


def test_the_capital_is_no_town_but_one_that_is_called_so() -> None:
    """Rebels captured Goma. The army advanced on the capital."""
    bare = read("Rebels captured Goma. The army advanced on the capital.")[-1]
    assert bare.place is not None
    assert (bare.place.text, bare.place.name) == ("the capital", None)
    told = read("Rebels left the capital, Juba. The army captured Bor. Troops advanced on the capital.")[-1]
    assert told.place is not None
    assert (told.place.text, told.place.name) == ("the capital", "Juba")


def doer(text: str, kind: str) -> str | None:
    """Whom the last claim of a kind names as its doer."""
    claim = [claim for claim in read(text) if claim.kind == kind][-1]
    return (claim.agent.name or claim.agent.text) if claim.agent is not None else None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ADF is fought by Uganda, Kinshasa says. The group captured Eringeti.", "ADF"),
        ("Chad and the United Nations accuse Libya of arming XLF. The group captured Kosti.", "XLF"),
        ("ADF rebels, whom Kinshasa says Libya arms, entered Beni. The movement captured Kosti.", "ADF rebels"),
        ("The ADF, pushed back by the Ugandan army, moved west. It captured Kosti.", "ADF"),
        ("The RSF was beaten by the army in Sennar but regrouped. It captured Kosti.", "RSF"),
        ("It was XLF that moved first. It captured Kosti, according to the United Nations.", "XLF"),
        ("Rebels attacked Sennar, the army said. They captured Kosti.", "Rebels"),
        ("The army said rebels fled Sennar. It captured Kosti.", "army"),
    ],
)
def test_the_group_is_whom_the_sentence_is_about(text: str, name: str) -> None:
    """The ADF, pushed back by the Ugandan army, moved west. It captured Kosti."""
    found = doer(text, "capture")
    assert found is not None
    assert name in found


def test_no_state_is_the_group() -> None:
    """Libya armed traders in Sennar, Uganda says. The group captured Kosti."""
    assert doer("Libya armed traders in Sennar, Uganda says. The group captured Kosti.", "capture") == "The group"


@pytest.mark.parametrize(
    ("text", "kind", "whom"),
    [
        ("Gunmen abducted four nurses near Kosti. They were freed on Tuesday.", "release_of_detainees", "nurses"),
        ("Soldiers captured 20 rebels in Kosti. They were executed.", "massacre_or_killing", "rebels"),
        ("Rebels captured seven soldiers in Kidal. They were killed on Monday.", "massacre_or_killing", "soldiers"),
        ("Police arrested a journalist in Kosti. He was released on Tuesday.", "release_of_detainees", "journalist"),
        ("Bandits abducted 30 farmers near Kosti. Troops freed them.", "release_of_detainees", "farmers"),
    ],
)
def test_they_who_are_freed_are_those_caught(text: str, kind: str, whom: str) -> None:
    """Gunmen abducted four nurses near Kosti. They were freed on Tuesday."""
    claim = [claim for claim in read(text) if claim.kind == kind][-1]
    assert claim.patient is not None
    assert whom in (claim.patient.name or "")


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("Rebels captured the town of Mirza on Monday, on the road to Homs. The army denied losing the town.", "Mirza"),
        ("Rebels captured Goma on Monday, a step closer to Homs. A general denied that the town had fallen.", "Goma"),
        ("We did not withdraw from Lumbisha. The town remains under our full control.", "Lumbisha"),
        ("Rebels entered Goma on Sunday. They took control of the city centre.", "Goma"),
    ],
)
def test_the_town_is_the_one_taken_and_not_the_one_beyond(text: str, town: str) -> None:
    """Rebels captured the town of Mirza on Monday, on the road to Homs. The army denied losing the town."""
    last = [claim for claim in read(text) if claim.place is not None][-1]
    assert last.place is not None
    assert last.place.name in {town, f"{town} centre"}


def test_a_village_is_no_city() -> None:
    """Rebels shelled the outskirts of Homs and entered the village of Mirza. Troops captured the city."""
    told = "Rebels shelled the outskirts of Homs and entered the village of Mirza. Troops captured the city."
    claim = [claim for claim in read(told) if claim.kind == "capture"][-1]
    assert claim.place is not None
    assert claim.place.name == "Homs"


def test_the_capital_is_a_states_or_one_that_was_called_so() -> None:
    """The army left Khartoum and took Nyala. Drones hit the capital."""
    told = read("The army left Khartoum and took Nyala on Sunday. Drones hit the capital on Monday.")[-1]
    assert told.place is not None
    assert told.place.name == "Khartoum"
    told = read("Clashes erupted in Goma, the capital of North Kivu. Youths burned shops in the capital on Monday.")[-1]
    assert told.place is not None
    assert told.place.name == "Goma"
    told = read("Rebels captured Bouar. The army retook the capital on Monday.")[-1]
    assert told.place is not None
    assert told.place.name is None


def test_he_is_the_president_named_by_title_and_surname() -> None:
    """President Ruto met rebels on Monday. He also met Angola's president."""
    claims = read("President Ruto met rebels on Monday. He also met Angola's president.")
    assert [claim.agent.name or claim.agent.text for claim in claims if claim.agent] == ["President Ruto"] * 2
