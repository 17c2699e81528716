import pytest

from orontes.reports import Report, detect_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "The garrison withdrew from the town on Monday and the rebels entered it without a fight, residents said.",
            "en",
        ),
        ("Rebels enter Marun", "en"),
        ("Air strikes", "en"),
        ("Les rebelles sont entrés dans la ville lundi sans combat, ont déclaré des habitants.", "fr"),
        ("La garnison a quitté la ville", "fr"),
        ("انسحبت الحامية من البلدة يوم الاثنين ودخلها المقاتلون دون قتال", "ar"),
        ("Гарнизон покинул город в понедельник", "ru"),
        ("12 345 ...", "und"),
        ("", "und"),
    ],
)
def test_language_of_long_and_short_texts(text: str, language: str) -> None:
    """A headline is not Frisian."""
    assert detect_language(text) == language


@pytest.mark.parametrize(
    ("given", "told"),
    [("en-GB", "en"), ("EN", "en"), ("en_US", "en"), ("English", "english"), (" ", None), (None, None)],
)
def test_tags_of_feeds_are_languages(given: str | None, told: str | None) -> None:
    assert Report(text="Rebels took Goma.", language=given).language == told
