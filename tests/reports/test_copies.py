from orontes.reports import Report, find_copies, find_shared_passages, prepare_reports

STATEMENT = (
    "our fighters entered Marun from three sides before dawn and the garrison laid down its arms "
    "without a single shot being fired at the town"
)
FIRST = f"A commander spoke on Monday. “Today {STATEMENT},” he said. Residents heard nothing. The bakery opened late."
FIRST += " The market stayed shut, as it does on the feast of the town's saint, and buses to the coast ran half empty."
SECOND = (
    f"There was no word from the ministry. In a recording the commander claimed that {STATEMENT}. "
    "A monitor could not confirm it, and telephone lines to the province were cut for most of the day."
)
THIRD = (
    "In Port Salem the talks went on without result for a sixth day, and the envoy left for the capital to consult "
    "with the ministers who had sent him."
)


def test_dispatch_printed_twice_is_a_copy() -> None:
    """One outlet shortens it and puts in a word."""
    long = f"{SECOND} {THIRD}"
    reports = [Report(text=long, id="a"), Report(text=SECOND.replace("recording", "short recording"), id="b")]
    assert find_copies([*reports, Report(text=THIRD.replace("talks", "negotiations"), id="c")])["a"] == ("b", "c")


def test_reports_of_one_event_in_own_words_are_no_copies() -> None:
    """They share a statement only."""
    assert find_copies([Report(text=FIRST, id="a"), Report(text=SECOND, id="b"), Report(text=THIRD, id="c")]) == {}


def test_prepared_reports_name_their_copies() -> None:
    """Both outlets print the whole."""
    prepared, _ = prepare_reports([Report(text=SECOND, id="a"), Report(text=SECOND + " More soon.", id="b")])
    assert [report.copies for report in prepared] == [("b",), ("a",)]


def test_statement_quoted_by_two_is_a_shared_passage() -> None:
    """The frames around it differ."""
    (passage,) = find_shared_passages([Report(text=SECOND, id="b"), Report(text=FIRST, id="a")])
    texts = {"a": FIRST, "b": SECOND}
    assert passage.reports() == ("a", "b")
    assert all(texts[report][start:end] == STATEMENT for report, start, end in passage.places)


def test_statement_with_a_word_changed_is_still_shared() -> None:
    """A spelling and a word differ."""
    other = SECOND.replace("before dawn and", "just before dawn, and")
    (passage,) = find_shared_passages([Report(text=FIRST, id="a"), Report(text=other, id="b")])
    assert passage.places[0][2] - passage.places[0][1] == len(STATEMENT)


def test_statement_quoted_by_three_is_one_passage() -> None:
    """A third outlet quotes its first half only."""
    half = STATEMENT[: STATEMENT.index(" without")]
    third = f"Nobody knows more. “Since yesterday {half},” a post read, and then the channel fell silent for hours."
    reports = [Report(text=FIRST, id="a"), Report(text=SECOND, id="b"), Report(text=third, id="c")]
    found = find_shared_passages(reports)
    assert {"a", "b"} <= {report for passage in found for report in passage.reports()}
    assert any("c" in passage.reports() for passage in found)


def test_short_agreement_is_no_passage() -> None:
    """Eight words are anyone's."""
    reports = [
        Report(text="He said that the situation in Marun was calm, and left.", id="a"),
        Report(text="She said that the situation in Marun was tense.", id="b"),
    ]
    assert find_shared_passages(reports) == ()


def test_furniture_is_not_compared() -> None:
    """Both pages end with the same notice."""
    notice = "This article was translated and edited by The Westland Review, which has not verified the content of it."
    reports, _ = prepare_reports([Report(text=f"{FIRST}\n{notice}", id="a"), Report(text=f"{THIRD}\n{notice}", id="b")])
    assert find_shared_passages(reports) == ()


def test_the_very_same_short_text_is_a_copy() -> None:
    """One line of news under two names."""
    one, two, other = (
        Report(id=name, text=text) for name, text in (("a", "Goma fell."), ("b", "Goma fell."), ("c", "No."))
    )
    assert find_copies([one, two, other]) == {"a": ("b",), "b": ("a",)}
