"""States at war together, by who leads them or how far they reach: "the US-led coalition"."""

import re

_LEAGUE = re.compile(
    r"\b(?:(?P<lead>[A-Z][\w.’']*)-led (?:[a-z-]+ )?|(?P<reach>international|global|arab|multinational|multi-national) "
    r"(?:military )?)(?P<body>coalition|alliance)\b",
    re.I,
)


def league_of(clean: str) -> str | None:
    """The name of states at war together by who leads them or how far they reach: "US-led coalition"."""
    found = _LEAGUE.search(clean)
    if found is None:
        return None
    if found["lead"]:
        return f"{found['lead'].replace('.', '')}-led {found['body'].casefold()}"
    return f"{found['reach'].capitalize()} {found['body'].capitalize()}"
