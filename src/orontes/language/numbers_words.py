"""The patterns of numbers, built once from the word list."""

import re
from dataclasses import dataclass
from importlib.resources import files

from orontes.base import read_yaml, shared_words
from orontes.language.times import any_of


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberWords:
    """The word list of numbers in one language."""

    units: dict[str, int]
    tens: dict[str, int]
    scales: dict[str, int]
    ordinals: dict[str, int]
    vague: dict[str, tuple[int | None, int | None]]
    before: dict[str, list[str]]
    after: dict[str, list[str]]
    named: dict[str, list[str]]


def read_number_words() -> NumberWords:
    """The English word list as it stands in the package."""
    rows = read_yaml(files(__package__).joinpath("numbers_en.yaml"))
    return NumberWords(
        units={word: number for number, word in enumerate(("zero", *shared_words("numbers")))},
        tens={word: 10 * number for number, word in enumerate(shared_words("tens"), 2)},
        ordinals={word: number for number, word in enumerate(shared_words("ordinals"), 1)} | rows.pop("ordinals"),
        vague={words: (low, high) for words, (low, high) in rows.pop("vague").items()},
        **rows,
    )


WORDS = read_number_words()

TENS, UNITS, SCALES = any_of(WORDS.tens), any_of(WORDS.units), any_of(WORDS.scales)
DIGIT_WORDS = any_of(word for word, value in WORDS.units.items() if 0 < value < 10)
SMALL = rf"(?:(?:{TENS})(?:[\s-](?:{DIGIT_WORDS}))?|{UNITS})"
SCALED = rf"(?:{SMALL}|an?)(?:[\s-](?:{SCALES}))+"
MONTHS = (
    rf"(?:{'|'.join(month.capitalize() for month in shared_words('months'))}"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)"
)

# A number without its bounding words.
BARE = re.compile(
    rf"\b(?=\w)(?:(?P<vague>\b(?:{any_of(WORDS.vague)})\b)"
    rf"|(?P<ordinal>\b(?:\d{{1,3}}(?:st|nd|rd|th)|(?:(?:{TENS})[\s-])?(?:{any_of(WORDS.ordinals)}))\b)"
    rf"|(?P<words>\b(?:{SCALED}(?:\s+(?:and\s+)?{SCALED})*(?:\s+(?:and\s+)?{SMALL})?|{SMALL})\b)"
    r"|(?P<digits>(?<![\w.,/:'’])(?<![A-Za-z]-)(?!0\d)(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d/:]|,\d))"
    rf"(?:[\s-]?(?P<scale>{SCALES})\b)?(?![A-Za-z]))",
    re.IGNORECASE,
)
RANGE_GAP = re.compile(r"\s*(?:[-–—]|(?P<to>\bto\b)|(?P<or>\bor\b)|(?P<and>\band\b))\s*", re.IGNORECASE)

# Words beside a number that set its bounds.
BEFORE = re.compile(
    r"\b(?:"
    + "|".join(f"(?P<{kind}>{any_of(words)})" for kind, words in WORDS.before.items())
    + r")\s+(?:the\s+|another\s+)?$",
    re.IGNORECASE,
)
AFTER = re.compile(
    "|".join(
        rf"(?P<{kind}>" + "|".join(re.escape(w) if not w[0].isalpha() else rf"\s+{any_of([w])}\b" for w in words) + ")"
        for kind, words in WORDS.after.items()
    ),
    re.IGNORECASE,
)

# Words beside a number that make it no count: prices, dates, ages, hours, shares, citation marks, names.
AGE = r"(?:years?|months?|weeks?|days?|yrs?)[-\s](?:olds?|of\s+age)\b"
AGED = (
    r"\b(?:[Aa]ged?|[Aa]ges|[Aa]ge\s+of)\s+(?:(?:between|from|either|about|around|just|only)\s+)?"
    r"(?:\d+\s*(?:-|–|and|or|to)\s*)?"
)
NOT_BEFORE = re.compile(rf"(?:[$€£#\[]\s?|\b(?:1[5-9]|20)\d\d-|\b{MONTHS}\s+|{AGED})$")
NOT_AFTER = re.compile(
    r"\s*(?:%|percent\b|per\s+cent\b|[ap]\.?m\b|o['’]clock\b)"
    rf"|(?:-?\s*(?:or|to|and)\s+\d+)?[-\s]{AGE}|[-.]\d+-|['’]?s\b|[\]°′″]"
    rf"|(?:\s*[-–]\s*\d{{1,2}})?(?:\s+of)?\s+{MONTHS}(?![a-z])"
)
# An age in brackets or between commas right behind a name: "Odeh (45)", "Odeh, 45, said".
AGE_BEFORE = re.compile(r"[^\W\d_a-z][\w'’-]+[”\"’)]?(?P<comma>,)?\s(?:\((?:\d{1,2}\s*(?:or|to|-|–)\s*)?)?$")
AGE_AFTER = re.compile(r"(?:\s*(?:or|to|-|–)\s*\d{1,2})?(?P<end>[,)])")
OLDEST = 110
ONE_BEFORE = re.compile(r"\b(?:no|any|every|each|the|this|that|some|which)[\s-]$", re.IGNORECASE)
ONE_AFTER = re.compile(
    r"\s+(?:of|another|must|can|could|should|would|may|might|day|side|hand)\b|-(?!\w+ly)\w", re.IGNORECASE
)
NAMED_BEFORE = re.compile(rf"\b(?:{any_of(WORDS.named['before'])})\s+$")
NAMED_AFTER = re.compile(rf"\s+(?:[A-Z][\w-]+\s+)?(?:{any_of(WORDS.named['after'])})\b")

# A bare year: after words that lead to one, or not before a thing that can be counted.
YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
YEAR_BEFORE = re.compile(
    r"(?:\b(?:in|since|until|till|by|during|early|late|mid|circa|spring|summer|autumn|fall|winter"
    rf"|{MONTHS}),?\s+|\d[-–—]|\d,\s)$",
    re.IGNORECASE,
)
COUNTED_NEXT = re.compile(
    r"\s+(?!(?:and|or|in|on|at|to|by|the|a|an|when|after|before|as|with|was|were|is|has|had|who|that|which|from|for|of|but)\b)[a-z]"
)
