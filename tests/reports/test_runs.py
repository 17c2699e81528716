"""Runs of words in many texts."""

from orontes.reports.runs import find_repeated_runs


def test_a_run_of_two_reports_is_found_where_it_stands() -> None:
    """ "The bridge fell at dawn" in one report, and in another behind two words of its own; once only in a third."""
    texts = [
        ["the", "bridge", "fell", "at", "dawn"],
        ["officials", "say", "the", "bridge", "fell", "at", "noon"],
        ["the", "bridge"],
    ]
    found = find_repeated_runs(texts, 3)
    assert list(zip(found.text.tolist(), found.word.tolist(), strict=True)) == [(0, 0), (0, 1), (1, 2), (1, 3)]


def test_no_run_goes_over_the_end_of_a_report() -> None:
    """One report ends with "fell at", the next begins with "dawn"."""
    texts = [["fell", "at"], ["dawn"], ["fell", "at", "dawn"]]
    assert not len(find_repeated_runs(texts, 3).run)


def test_reports_of_few_words_have_no_runs() -> None:
    """A flash of two words."""
    assert not len(find_repeated_runs([["air", "raid"]], 5).run)
