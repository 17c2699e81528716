"""Ages, kinship and measures told aside, without which a sentence is read: "Sara Odeh (14 years old), her brother".

Lists of victims give each name its age, in brackets or between commas. The parser takes these for clauses, and their
numbers for counts. What is left out leaves as many spaces. A bare number in brackets is an age only behind a name of
two words or more ("Aleppo (12), Homs (5)" counts). One between commas is left where it is the only one, for it tells
that a name is a person's ("captured Sadr, 41, on Monday"), and hinders no list. A measure that is told again in other
units ("20 kilometres (12 miles) north of Goma") parts the words around it.
"""

import re

from orontes.base import shared_words

_NUMBER = "one two three four five six seven eight nine ten eleven twelve".replace(" ", "|")
_YEARS = rf"(?:\d{{1,3}}|{_NUMBER})(?:(?: or | to |[-–/])\d{{1,3}})?"
_UNIT = r"[- ](?:years?|months?|weeks?|days?)(?:[- ]old|[- ]of[- ]age)?"
_AGED = rf"(?:(?:aged?|age of) {_YEARS}(?:{_UNIT})?|(?:an? )?{_YEARS}{_UNIT}|{_YEARS} ?y/?o)"
_KIN = r"(?:his|her|their)?\s?(?:son|daughter|wife|husband|mother|father|brother|sister|uncle|aunt|cousin|infant|baby)"
_CAPITAL = r"[A-Z][\w'’‘`-]*[a-z]"
_IN_BRACKETS = re.compile(rf"(?<=\w)\s\((?:{_AGED}|{_KIN}(?:, {_AGED})?)\)", re.IGNORECASE)
_BARE_IN_BRACKETS = re.compile(rf"({_CAPITAL} {_CAPITAL})(\s\(\d{{1,2}}(?:(?: or |[-–/])\d{{1,2}})?\))")
_LENGTH = r"(?:miles?|mi|k(?:ilo)?m(?:et(?:er|re))?s?|met(?:er|re)s?|m|feet|foot|ft|yards?|yd|acres?|hectares?|ha)"
_MEASURED = re.compile(
    rf"(?<=[- ]){_LENGTH}(\s\((?:about |around |some |nearly |roughly |over |just )?[\d.,]+(?: ?[-–] ?[\d.,]+)?[- ]?"
    rf"(?:square )?{_LENGTH}\.?\))"
)
_MONTHS = "|".join(month.capitalize() for month in shared_words("months"))
_BEHIND = r"(?:,(?= (?:and|was|were|is|who|along|alongside|together|as|with|in|on|by|from)\b)|(?=, [A-Za-z]))"
_AGED_BETWEEN = re.compile(rf"\b((?:[a-z]{{2}}-)?{_CAPITAL})(, {_AGED}{_BEHIND})")
_BARE_BETWEEN = re.compile(rf"\b([A-Za-z][\w'’.-]* (?!(?:{_MONTHS}),){_CAPITAL})(, [1-9]\d?{_BEHIND})")
"""Behind a name; the comma behind the age goes too where the sentence goes on and no further name follows."""


def hide_asides(text: str) -> str:
    """The text with ages and kinship behind names, and measures told again, as spaces, as long as before."""
    if "(" in text:
        text = _IN_BRACKETS.sub(lambda found: " " * len(found.group()), text)
        text = _BARE_IN_BRACKETS.sub(_keep_name, text)
        text = _MEASURED.sub(lambda found: found.group().removesuffix(found[1]) + " " * len(found[1]), text)
    hidden, count = _AGED_BETWEEN.subn(_keep_name, text)
    hidden, more = _BARE_BETWEEN.subn(_keep_name, hidden)
    return hidden if count + more > 1 else text


def _keep_name(found: re.Match[str]) -> str:
    """The name, and spaces for what stands behind it."""
    return found.group(1) + " " * len(found.group(2))
