"""The shapes in which reports write times, as one pattern, with the words that may stand before and after them."""

import re

from orontes.language.times.words import WORDS, any_of, cased, opening_of

MONTH = rf"(?:{any_of(cased(WORDS.months))}|(?:{any_of(cased(WORDS.short_months))})\b\.?)"
YEAR = r"(?:1\d|20)\d\d"
NTH = r"(?:st|nd|rd|th)?"
TO = r"\s?(?:[-–—/]|\bto\b|\band\b|\bor\b|\bthrough\b)\s?"
NO_CLOCK = r"(?![\d:%]|,\d{3}|\.\d|\s?(?i:[ap]\.?m\b))"
NO_ERA = r"(?!\s*(?:BC|B\.C|BCE)\b)"
NO_MORE = r"(?!\d|[,.]\d|-\d\d|%)"
NUMBERS = any_of([*WORDS.numbers, *WORDS.vague_numbers])
COUNT = rf"(?:\d{{1,3}}|(?:{NUMBERS})(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)"
UNIT = rf"(?:{any_of(WORDS.units)})"
SEASON = f"(?:{any_of(WORDS.seasons)})"
SHORT_WEEKDAY = any_of(cased(WORDS.short_weekdays))
WEEKDAY = rf"(?:{any_of(cased(WORDS.weekdays))}|(?:{SHORT_WEEKDAY})\b\.?)"
HOURS = any_of(WORDS.hours)

FUNCTION_WORDS = (
    "and|or|in|on|at|to|by|the|a|an|when|after|before|as|with|was|were|is|has|had|who|that|which|from|for|of|but|until"
    "|they|he|it|she|we|also|saw|this|there|while|through|during|because|onwards?|against|alone|under"
)
COUNTS = rf"\s+(?:(?!(?:{FUNCTION_WORDS})\b)[a-z]|GMT|UTC|EST)|\s?(?:hrs|hours)\b"

# What a time expression may begin with: of a hundred words of news four do, and only there the shapes are tried.
CALENDAR = (*WORDS.months, *WORDS.short_months, *WORDS.weekdays, *WORDS.short_weekdays, *WORDS.holidays, *WORDS.seasons)
OPENINGS = (*WORDS.openings, *WORDS.numbers, *WORDS.vague_numbers, *WORDS.reference, *WORDS.narrative)

DATES = rf"""
(?P<iso>\b\d{{4}}-\d\d-\d\d)(?!\d)
|(?P<numeric>(?<![\d/.-])\d{{1,2}}(?P<mark>[/.])\d{{1,2}}(?P=mark)(?:\d{{4}}|\d\d))(?![\d/]|\.\d)
|(?<![\d.,:/-])(?P<d_day>\d{{1,2}}){NTH}(?:{TO}(?P<d_to>\d{{1,2}}){NTH})?[\s-]+(?:of\s+)?(?P<d_month>{MONTH})(?![a-z])
    (?:[,،-]?\s?(?:of\s+)?(?P<d_year>{YEAR}){NO_MORE}{NO_ERA})?
|\b(?P<m_month>{MONTH})\s+(?:the\s+)?(?P<m_day>\d{{1,2}}){NTH}{NO_CLOCK}
    (?:{TO}(?P<m_to>\d{{1,2}}){NTH}{NO_CLOCK}(?!\s+{MONTH}|{COUNTS}))?(?:[,،]?\s+(?:of\s+)?(?P<m_year>{YEAR}){NO_MORE}{NO_ERA})?
|(?P<other>\d{{4}}[/.-](?:\d{{1,2}}|[A-Za-z]{{3,9}})[/.-]\d{{1,2}}|\d{{1,2}}[/.][A-Za-z]{{3,9}}[/.]\d{{2,4}}|[A-Z][a-z]{{2,8}}[/-]\d{{1,2}}[/-]\d{{4}})(?![\w/-])
|\b(?P<y_month>{MONTH})[,،]?\s+(?:of\s+)?(?P<y_year>{YEAR}){NO_MORE}{NO_ERA}
|\b(?P<month>{MONTH})(?![a-z])
|\bthe\s+(?P<nth>\d{{1,2}})(?:st|nd|rd|th)(?=[,.;](?:\s|$)|\s+of\s+(?:that|the\s+same|this)\s+month
    |\s+(?:around|about|they|he|she|we|our|their|a|an|the|when)\s)
|\b(?i:the\s+)?(?P<decade>{YEAR[:-2]}0)['’]?s\b
|\b(?i:the\s+)?(?P<century>\d{{1,2}}(?:st|nd|rd|th)|(?i:eighteenth|nineteenth|twentieth|twenty-first))[\s-](?i:century)\b
|(?<![\d.,:/$€£#\[])(?<!\d-)\b(?P<years>{YEAR})(?:\s?[-–—/]\s?(?P<years_to>\d{{4}}|\d\d)(?![\d-]))?(?![\d%,/:-]*\d){NO_ERA}
"""

WORDED = rf"""
\b(?P<weekday>(?:{any_of(cased(WORDS.weekdays))})|(?:{SHORT_WEEKDAY})(?=[.,]?\s+(?:{MONTH}|\d{{1,2}}\b))
    |(?<=\b(?i:on)\s)(?:{SHORT_WEEKDAY})\b\.?)(?:\s+(?P<weekday_hours>(?i:{HOURS}))\b)?(?!s)
|\b(?P<holiday>{any_of(WORDS.holidays)})\b(?:,?\s+(?:(?:of|in)\s+)?(?P<holiday_year>{YEAR}))?
|(?i:
\b(?P<reference>{any_of(WORDS.reference)})\b(?:(?:(?<=yesterday)|(?<=tomorrow))\s+(?:{HOURS})\b)?
|\b(?P<narrative>{any_of(WORDS.narrative)})\b
|\b(?P<ago>{COUNT})\s+(?P<ago_unit>{UNIT})s?\s+ago\b
|\b(?:(?:just|only)\s+)?(?P<gap>{COUNT})\s+(?P<gap_unit>{UNIT})s?\s+(?P<gap_way>later|earlier|before|after(?:wards?)?|previously|prior)\b
|\b(?P<last_way>last|next|this\s+past|this\s+coming|this)\s+
    (?P<last_what>{UNIT}|{SEASON}|(?-i:{WEEKDAY}|{MONTH})|weekend)\b(?!\s+(?:of|one)\b)
|\b(?P<same_way>that|that\s+same|(?:the|this)\s+(?:very\s+)?(?:same|following|next|previous|preceding|subsequent|ensuing)|the\s+very\s+next)\s+
    (?P<same_what>{UNIT}|(?!fall){SEASON}|(?-i:{WEEKDAY}|{MONTH}))(?P<same_many>s)?\b
|\b(?:(?:over|in|during|for|within|throughout)\s+)?(?:the\s+)?(?P<past_way>past|last|recent|previous|preceding|next|coming|following)\s+
    (?:(?P<past>{COUNT})\s+)?(?P<past_unit>{UNIT})(?P<past_many>s)?\b(?!\s+of\s+(?:the\b|early\b|mid\b|late\b|(?-i:{MONTH})|{YEAR}))
|\bwithin\s+(?:the\s+)?(?P<within>{COUNT})\s+(?P<within_unit>{UNIT})s?\b
|\b(?:for\s+)?(?P<length>{COUNT})-(?P<length_unit>day|week|month|year|hour)(?:-long)?\b(?!-old)
|\bfor\s+(?:(?:over|about|nearly|almost|more\s+than|at\s+least)\s+)?(?P<lasting>{COUNT})\s+(?P<lasting_unit>{UNIT})s?\b
|\b(?:of|in)\s+the\s+(?P<whole>day|week|month|year)(?=[,.;)]|\s+(?:and|the|but|as|when|with|to|in|at)\b)
)
|\b(?P<season>(?i:{SEASON}))\b(?:,?\s+(?:of\s+)?(?P<season_year>{YEAR})(?!\d|,\d){NO_ERA}(?:\s?[-–—/]\s?(?P<season_to>\d{{4}}|\d\d)\b)?)?
"""

SMALL = "[abcdf-mo-su-z]"  # small letters with which no date begins: "the", "eighteenth", "nineteenth", "twentieth" do
CORE = re.compile(rf"\b(?={opening_of(OPENINGS, CALENDAR)})(?:(?!{SMALL})(?:{DATES})|{WORDED})", re.VERBOSE)

# What may stand before a core: the part of a period, hours of the day, a clock.
PART = "|".join(any_of(words) for words in WORDS.parts.values())
PREFIX = re.compile(
    rf"""(?:
    \b(?P<part>{PART})(?:\s*-\s*|\s+)(?:of\s+)?(?:on\s+|the\s+)?
    |(?P<mid>\b[Mm]id-)
    |\b(?:the\s+)?(?:{any_of(WORDS.hours)})(?:\s+(?:hours\s+)?(?:of|on|of\s+the)|,)\s+(?:the\s+)?
    |\b\d{{1,2}}(?:[:.]\d\d\s?(?:[ap]\.?m\.?)?|\s?[ap]\.?m\.?)(?:\s+local\s+time)?,?\s+on\s+
    )$""",
    re.VERBOSE | re.IGNORECASE,
)
PREFIX_ENDS = frozenset(
    {"of", "on", "the"}
    | {re.split(r"[^a-z]+", word.casefold().rstrip("-"))[-1] for words in WORDS.parts.values() for word in words}
)
"""The last words that such a beginning may have; else it ends with a comma or a dash."""
BEFORE_ON = frozenset(
    {"hours", "am", "pm", "m", "time"}
    | {part for words in WORDS.parts.values() for word in words for part in re.split(r"[^a-z]+", word.casefold())}
    | {re.split(r"[^a-z]+", word.casefold())[-1] for word in WORDS.hours}
)
"""The words that may stand before its "on"; else a number or a mark does."""
OF_YEAR = re.compile(
    r"\s+(?:(?:of|in)\s+(?P<way>that|the\s+same|the\s+following|the\s+next|the\s+previous|this|last|next)"
    r"|(?P<near>this|last|next))\s+year\b",
    re.I,
)
LEAD_IN_CAPITALS = re.compile(r"\b(?:IN|SINCE|OF|UNTIL|DURING|LAST|NEXT|EARLY|LATE|MID)[\s-]+$")
LEAD = re.compile(rf"\b(?:{any_of(WORDS.month_leads)})[\s-]+$", re.IGNORECASE)
SEASON_LEAD = re.compile(
    r"\b(?:in|of|and|a|its|their|the|by|that|this|last|next|early|late|mid|since|during|until|following|previous|through|over)[\s-]+$",
    re.IGNORECASE,
)
FALL_LEAD = re.compile(r"\b(?:in\s+the|last|next|this|early|late)\s+$", re.IGNORECASE)
NAMED = re.compile(rf"\b(?:{any_of(WORDS.named_before)})\s+$")
YEAR_LEAD = re.compile(
    r"\b(?:a|an|its|his|her|their|in|since|until|till|by|from|to|of|the|during|early|late|mid|circa|around|about|year|years|season|summer|winter|spring|autumn"
    r"|fall|before|after|between|through|and|ending)[\s-]+$",
    re.IGNORECASE,
)
COUNTED = re.compile(COUNTS)
COUNTED_THINGS = re.compile(
    r"\s+(?:\w+\s+)?(?:people|men|women|children|troops|soldiers|fighters|civilians|prisoners|dead|wounded|tanks|aircraft|vehicles"
    r"|families|miles|kilometres|kilometers|km|metres|meters|feet|square|tons|tonnes|deaths|casualties|refugees|villages)\b"
)

# Words that join two expressions or open one.
GAP_DATE = re.compile(r",?\s*\(?\s*(?:on\s+)?(?:the\s+)?")
COUNTS_ON = re.compile(r"\b(?:after|before|following)$", re.IGNORECASE)
GAP_RANGE = re.compile(
    r"\s*(?:(?P<dash>[-–—/])|,?\s(?P<to>to|until|till|through|up\s+to)|\s(?P<and>and|into))\s*(?:the\s+)?",
    re.IGNORECASE,
)
BETWEEN = re.compile(r"\b(?P<way>between|from|overnight)\s+(?:on\s+|the\s+)?$", re.IGNORECASE)
OPEN = re.compile(
    r"\b(?P<way>ever\s+since|since|until|till|up\s+to|before|prior\s+to|after)\s+(?:on\s+|(?P<the>the\s+))?$",
    re.IGNORECASE,
)
FROM = re.compile(r"\bfrom\s+(?:the\s+)?$", re.IGNORECASE)
ONWARDS = re.compile(r"\s+(?:onwards?|forward|on(?=\s*(?:[,.;:)\]]|$)))", re.IGNORECASE)
NUMBERED = re.compile(r"\d{1,2}(?:st|nd|rd|th)\b")
"""A day with which "the" may stand behind a word that opens a range: "since the 10th of May"."""
RANGE_ON = re.compile(rf"\s?[-–—/]\s?{MONTH}")
OF_SOMETHING = re.compile(r"\s+(?!(?:the|that|this|these|those)\b)\w", re.IGNORECASE)
