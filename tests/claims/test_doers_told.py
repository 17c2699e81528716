"""Who did it, with what and to whom, where other words stand between: sets of which half was looked at.

Of each set the first ten were looked at while the rule was written; the last ten were written with them and only ever
scored, and their share may rise, never fall.
"""

import pytest
from reading_exam import read

from orontes.claims import Claim

HALF = 10

WEAPONS_USED = [
    ("Rebels used mortars to shell the market in Kosti.", "shelling_artillery_missile"),
    ("The army used heavy artillery to bombard Rabak on Sunday.", "shelling_artillery_missile"),
    ("The junta used helicopters to attack a monastery in Falam.", "air_strike"),
    ("Militants used rockets to hit the airport in Goma.", "shelling_artillery_missile"),
    ("The navy has used cruise missiles to strike Melitopol.", "shelling_artillery_missile"),
    ("Separatists fired rockets to target homes in Taiz.", "shelling_artillery_missile"),
    ("The coalition used warplanes to bomb a bridge near Manbij.", "air_strike"),
    ("Fighters used drones to strike a fuel depot in Rabak.", "drone_strike"),
    ("The regime employed howitzers to shell Kafr Sama.", "shelling_artillery_missile"),
    ("Insurgents used a drone to attack the barracks in Jowhar.", "drone_strike"),
    ("Government forces used tanks to shell Sennar on Friday.", "shelling_artillery_missile"),
    ("The air force used jets to bomb a camp near Lashio.", "air_strike"),
    ("Rebels have used mortars to bombard El Obeid since dawn.", "shelling_artillery_missile"),
    ("Gunmen used grenades to attack a bar in Bamenda.", "explosion"),
    ("The militia used rocket launchers to bomb houses in Sirte.", "shelling_artillery_missile"),
    ("Soldiers used mortars to hit a village near Kutkai.", "shelling_artillery_missile"),
    ("The paramilitaries used artillery to strike a clinic in El Fasher.", "shelling_artillery_missile"),
    ("Troops used a missile to strike a ferry near Kherson.", "shelling_artillery_missile"),
    ("Russia used Iranian drones to attack Odesa overnight.", "drone_strike"),
    ("The group used suicide drones to hit a checkpoint in Tikrit.", "drone_strike"),
]

IN_WHAT_WAS_HIT = [
    ("A tailor died in Kosti when soldiers targeted the van he was in with a missile.", "missile"),
    ("Rebels hit the house he lived in with a shell.", "shell"),
    ("The army targeted the bus they were travelling in with a rocket.", "rocket"),
    ("A patrol hit the hut he slept in with a grenade.", "grenade"),
    ("Militants targeted the truck he was driving with a roadside bomb.", "bomb"),
    ("Troops struck the building they were sheltering in with mortars.", "mortars"),
    ("A nurse was killed in Rabak when rebels targeted the ambulance she was riding in with a missile.", "missile"),
    ("Gunmen targeted the tent the family was sleeping in with a grenade.", "grenade"),
    ("The regime hit the shop he worked in with a rocket.", "rocket"),
    ("Soldiers attacked the boat they were in with rockets.", "rockets"),
    ("A farmer died in Falam when troops targeted the cart he was on with a mortar.", "mortar"),
    ("Militiamen targeted the minibus she was travelling in with a rocket.", "rocket"),
    ("The army struck the flat they lived in with a missile.", "missile"),
    ("Rebels targeted the lorry he drove with a shell.", "shell"),
    ("Fighters hit the school they were sheltering in with shells.", "shells"),
    ("Two brothers died in Sirte when militants targeted the taxi they were in with a bomb.", "bomb"),
    ("Troops targeted the barn they were hiding in with artillery.", "artillery"),
    ("A teacher was hurt in Taiz when rebels hit the room she was in with a mortar.", "mortar"),
    ("Insurgents attacked the jeep he was riding in with a grenade.", "grenade"),
    ("The junta targeted the clinic he was staying in with a rocket.", "rocket"),
]

SHOT_AT = [
    ("Soldiers shot dead 12 farmers near Adwa as they fled.", "farmers"),
    ("Gunmen attacked civilians in Kosti after they protested.", "civilians"),
    ("Police fired on students in Kampala as they marched.", "students"),
    ("Troops shot at villagers near Falam while they were fleeing.", "villagers"),
    ("Rebels opened fire on traders in Goma as they fled.", "traders"),
    ("Militiamen killed four herders near Gao as they escaped.", "herders"),
    ("Guards shot three workers in Beni when they protested.", "workers"),
    ("Soldiers shelled families near Kutkai as they fled.", "families"),
    ("The army attacked refugees near Zam Zam as they fled.", "refugees"),
    ("Police shot two teachers in Lagos as they demonstrated.", "teachers"),
    ("Soldiers killed nine miners near Kosti as they fled.", "miners"),
    ("Gunmen shot dead five shopkeepers in Jos as they escaped.", "shopkeepers"),
    ("Security forces fired on mourners in Homs as they marched.", "mourners"),
    ("Fighters attacked residents of Rabak while they were fleeing.", "residents"),
    ("Police opened fire on teachers in Lima after they rallied.", "teachers"),
    ("Paramilitaries shot at women in Nyala as they fled.", "women"),
    ("Troops killed six monks in Sagaing because they protested.", "monks"),
    ("Rebels shot eight passengers near Bambari as they fled.", "passengers"),
    ("The junta bombed villagers in Hakha as they fled.", "villagers"),
    ("Militants attacked pilgrims near Quetta as they fled.", "pilgrims"),
]

ANOTHERS_RAID = [
    ("Gunmen killed two officers during a police raid in Kosti.", "Gunmen"),
    ("Smugglers killed a guard during an army raid on Rabak.", "Smugglers"),
    ("Militants killed three commandos during an army raid in Gwoza.", "Militants"),
    ("Bandits killed a sergeant during a police operation in Zamfara.", "Bandits"),
    ("Villagers killed a soldier during a militia raid near Bunia.", "Villagers"),
    ("Rebels killed four marines during a navy raid in Sirte.", "Rebels"),
    ("Insurgents killed two rangers during an army assault on Pibor.", "Insurgents"),
    ("Cartel gunmen killed six marines during a navy raid in Tepic.", "gunmen"),
    ("Fighters killed an officer during a police raid near Jenin.", "Fighters"),
    ("Jihadists killed five troops during an army raid in Diffa.", "Jihadists"),
    ("Attackers killed a constable during a police raid in Karachi.", "Attackers"),
    ("Extremists killed two soldiers during an army raid near Quetta.", "Extremists"),
    ("Separatists killed a captain during an army raid in Bamenda.", "Separatists"),
    ("Kidnappers killed two policemen during a police raid in Owerri.", "Kidnappers"),
    ("Terrorists killed seven soldiers during an army attack in Boulsa.", "Terrorists"),
    ("Guerrillas killed a corporal during an army raid in Cauca.", "Guerrillas"),
    ("Tribesmen killed three guards during a militia raid in Marib.", "Tribesmen"),
    ("Mercenaries killed two scouts during an army raid near Bria.", "Mercenaries"),
    ("Snipers killed a medic during an army raid on Tulkarm.", "Snipers"),
    ("Residents killed a militant during a militia attack on Tillaberi.", "Residents"),
]


def _used(claims: tuple[Claim, ...], kind: str) -> bool:
    return any(claim.kind == kind and claim.modality == "actual" and claim.means is not None for claim in claims)


def _with(claims: tuple[Claim, ...], weapon: str) -> bool:
    return any(claim.means is not None and weapon in claim.means.text for claim in claims)


def _meant(claims: tuple[Claim, ...], people: str) -> bool:
    said = [claim.agent for claim in claims if claim.agent is not None and claim.agent.text == "they"]
    return bool(said) and all(people in (agent.name or "") for agent in said)


def _killer(claims: tuple[Claim, ...], doer: str) -> bool:
    harmed = [claim for claim in claims if any(count.of == "killed" for count in claim.quantities)]
    return bool(harmed) and all(claim.agent is not None and doer in claim.agent.text for claim in harmed)


SETS = {
    "weapons used": (WEAPONS_USED, _used, 10),
    "in what was hit": (IN_WHAT_WAS_HIT, _with, 9),
    "shot at": (SHOT_AT, _meant, 10),
    "another's raid": (ANOTHERS_RAID, _killer, 9),
}
"""Each set with how an answer is judged, and how many of those only scored were right when last measured."""

FAULTS = {"Police fired on students in Kampala as they marched.": "who was fired on is hung on the place"}
"""What of those looked at is not yet read, with the cause."""

LOOKED = [
    pytest.param(
        name,
        *case,
        id=case[0],
        marks=[pytest.mark.xfail(reason=FAULTS[case[0]], strict=True)] if case[0] in FAULTS else [],
    )
    for name, (cases, _, _) in SETS.items()
    for case in cases[:HALF]
]


@pytest.mark.parametrize(("name", "text", "wanted"), LOOKED)
def test_deed_is_told_whole(name: str, text: str, wanted: str) -> None:
    assert SETS[name][1](read(text), wanted)


@pytest.mark.parametrize("name", SETS)
def test_share_of_what_was_only_scored_does_not_fall(name: str) -> None:
    cases, fits, pinned = SETS[name]
    assert sum(fits(read(text), wanted) for text, wanted in cases[HALF:]) >= pinned


def test_who_won_back_a_town_did_not_take_it_first() -> None:
    """Larim was taken on 27 March and recaptured by the army on 4 April."""
    taken, retaken = read("Larim was taken on 27 March and recaptured by the army on 4 April.")
    assert taken.agent is None
    assert retaken.agent is not None
    assert retaken.agent.text == "the army"
