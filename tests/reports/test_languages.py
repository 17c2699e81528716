import pytest

from orontes.reports import detect_language


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
