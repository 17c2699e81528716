"""Acts that one report tells apart."""

import orontes


def test_two_strikes_of_one_report_stay_two() -> None:
    """Sudanese jets hit the bridge at Tarvel; Chadian jets hit a market in Ombra."""
    text = (
        "Sudanese warplanes bombed the Tarvel bridge on 6 May 2024. "
        "Air strikes on the village of Ombra killed 20 civilians that day. "
        "Chadian warplanes bombed the Sella crossing on 6 May 2024."
    )
    record = orontes.build([orontes.Report(text=text, language="en")])
    harm = [event for event in record.events if any(count.of == "killed" for count in event.quantities)]
    assert len(harm) == 1
    assert all("Chad" not in party.name and "Sudan" not in party.name for party in harm[0].agents)
