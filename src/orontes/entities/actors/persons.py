"""What a phrase that names an actor comes to, and phrases that name a person: a rank or an office before a name."""

import re
from dataclasses import dataclass

from orontes.entities.actors.men import body_before
from orontes.entities.actors.phrases import WORD, bare_word, is_capital, nation_of, side_of_words, title_end
from orontes.entities.actors.words import actor_words

OF = re.compile(r"^(.*?)\s+(?:of|for)\s+(?:the\s+)?(.+)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorName:
    """One phrase, read.

    `form` is person, body (of a state), organisation, crowd (a word for many), nation or none. `core` is the name
    without articles, ranks and brackets; `of` the organisation that a person or part belongs to; `lead`, `lean` who
    leads or backs; `stance` (pro or anti, whom).
    """

    text: str
    form: str
    core: str
    kind: str = "unknown"
    nation: str | None = None
    side: str | None = None
    acronym: str | None = None
    of: str | None = None
    lead: str | None = None
    lean: str | None = None
    stance: tuple[str, str] | None = None
    body: str | None = None


def read_person(text: str, clean: str, tokens: list[str]) -> ActorName | None:
    """A person: a rank or office, or the role of a body, before a capitalised name; "X of the Y" keeps Y."""
    words = actor_words()
    belongs = OF.match(clean)
    of = None
    if belongs and title_end(tokens) and belongs[1].split()[-1:] and belongs[1].split()[-1][0].isupper():
        of, tokens = belongs[2], WORD.findall(belongs[1])
    end = title_end(tokens)
    name = tokens[end:]
    if any(bare_word(token) in words.offices for token in name):
        return None
    if not end or not 0 < len(name) <= 5 or not all(is_capital(token) for token in name):
        return None
    inner = {word for phrase in words.bodies for word in phrase.split()} | set(words.kinds) | set(words.nations)
    if any(bare_word(token) in inner or token in words.nations for token in name):
        return None
    return ActorName(
        text=text,
        form="person",
        core=" ".join(name),
        kind="person",
        nation=nation_of(" ".join(tokens[:end])),
        side=side_of_words([bare_word(token) for token in tokens[:end]], None),
        of=of or body_before(tokens[:end]),
    )
