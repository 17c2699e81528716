"""The name of who did it, told around two acts, does not make them one."""

from datetime import date

from orontes import Report, build


def test_one_doer_in_two_villages_is_no_one_attack() -> None:
    """The Karo Liberation Front ambushed soldiers near Velmat on Monday. It ambushed soldiers near Sorvat."""
    villages = ("Velmat", "Sorvat", "Dunmat")
    reports = [
        Report(
            id=f"r{at}",
            outlet=f"Outlet {at}",
            text=f"The Karo Liberation Front ambushed soldiers near {village} on Monday, residents said.",
            published=date(2031, 5, 6),
            language="en",
        )
        for at, village in enumerate(villages)
    ]
    attacks = [event for event in build(reports).events if event.kind == "armed_attack"]
    assert len(attacks) == len(villages)
