"""Spokesmen who are named without their body, and councils that rule."""

from told_claims import may

from orontes import Report, build
from orontes.record import Record

SAID = '"Security forces remain in full control of Sake," spokesman Major General Karim Bol said.'


def read(text: str) -> Record:
    """The record of one report."""
    return build([Report(text=text, id="one", published=may(4))])


def side_of(record: Record, name: str) -> str | None:
    """On whose side an actor is."""
    return next(actor.side for actor in record.actors if actor.name == name)


def heads_of(record: Record, name: str) -> list[str]:
    """The bodies that a person belongs to."""
    (one,) = [actor for actor in record.actors if actor.name == name]
    return [actor.name for actor in record.actors if actor.id in one.member_of]


def test_a_spokesman_speaks_for_the_body_of_the_sentence_before() -> None:
    """The Ruling Council said so in a statement; spokesman Karim Bol said more: he speaks for the council."""
    said = "The army repelled an attack by M23 fighters in Sake on Friday, the Ruling Council said in a statement. "
    record = read(said + SAID + " The junta bombed Goma on Monday.")
    assert heads_of(record, "Karim Bol") == ["Ruling Council"]
    assert side_of(record, "Ruling Council") == side_of(record, "Karim Bol") == "government"


def test_a_spokesman_behind_two_bodies_is_no_ones() -> None:
    """The army and M23 both spoke before spokesman Karim Bol: whose he is remains unknown."""
    said = "The army repelled M23 fighters in Sake on Friday, the army said. The M23 said it had taken Goma. "
    assert heads_of(read(said + SAID), "Karim Bol") == []


def test_the_council_of_a_town_takes_no_side() -> None:
    """Bara Town Council said that the junta bombed Goma: it is no government's."""
    record = read("Bara Town Council said the junta bombed Goma on Monday.")
    assert side_of(record, "Bara Town Council") is None


def test_the_front_is_the_one_front_named_before_it() -> None:
    """The Kivu Unity Front took Sake; fighters of the front then shelled Goma."""
    record = read(
        "The Kivu Unity Front captured Sake on Friday. Fighters of the front shelled Goma on Saturday. "
        "The front said that it would march on."
    )
    doers = {claim.agent.name for claim in record.claims if claim.agent and claim.kind != "statement_or_appeal"}
    assert doers == {"Kivu Unity Front"}


def test_the_front_is_nobodys_name_where_two_were_named() -> None:
    """The Kivu Unity Front and the Ituri Dawn Front both fought: which one "the front" is, is open."""
    record = read(
        "The Kivu Unity Front captured Sake on Friday. The Ituri Dawn Front captured Bunia on Friday. "
        "The front shelled Goma on Saturday."
    )
    (last,) = [claim for claim in record.claims if claim.kind == "shelling_artillery_missile"]
    assert (last.agent.name if last.agent else None) not in {"Kivu Unity Front", "Ituri Dawn Front"}
