"""Sentences of news for made claims, written piece by piece so that every slot knows where it stands."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """How a kind is told: `done` after a doer, `told` where none is named; "|" marks the trigger's two ends."""

    kind: str
    share: float
    done: str
    told: str
    kin: str | None = None
    of: str | None = None


WORDINGS = (
    Wording(
        kind="air_strike", share=0.14, done="|bombed| ", told="An |air strike| hit ", kin="armed_attack", of="killed"
    ),
    Wording(
        kind="shelling_artillery_missile",
        share=0.18,
        done="|shelled| ",
        told="|Shelling| hit ",
        kin="explosion",
        of="killed",
    ),
    Wording(
        kind="drone_strike",
        share=0.08,
        done="sent a |drone| that hit ",
        told="A |drone| hit ",
        kin="air_strike",
        of="killed",
    ),
    Wording(
        kind="armed_attack",
        share=0.14,
        done="|attacked| ",
        told="An |attack| was made on ",
        kin="massacre_or_killing",
        of="killed",
    ),
    Wording(
        kind="massacre_or_killing",
        share=0.06,
        done="|killed| people in ",
        told="People were |killed| in ",
        kin="armed_attack",
        of="killed",
    ),
    Wording(
        kind="explosion",
        share=0.07,
        done="set off a |bomb| in ",
        told="A |bomb| went off in ",
        kin="armed_attack",
        of="killed",
    ),
    Wording(
        kind="clash", share=0.1, done="|clashed| with others in ", told="|Clashes| broke out in ", kin="armed_attack"
    ),
    Wording(kind="capture", share=0.05, done="|captured| ", told="Fighters |captured| ", kin=None),
    Wording(kind="withdrawal", share=0.02, done="|withdrew| from ", told="Units |withdrew| from "),
    Wording(kind="advance", share=0.02, done="|advanced| into ", told="Columns |advanced| into "),
    Wording(
        kind="arrest_or_detention",
        share=0.04,
        done="|arrested| men in ",
        told="Men were |arrested| in ",
        kin="abduction",
        of="detained",
    ),
    Wording(kind="abduction", share=0.02, done="|abducted| men in ", told="Men were |abducted| in ", of="abducted"),
    Wording(
        kind="displacement_or_flight", share=0.03, done="made families |flee| ", told="Families |fled| ", of="displaced"
    ),
    Wording(
        kind="protest_or_celebration",
        share=0.03,
        done="faced a |protest| in ",
        told="A |protest| was held in ",
        kin="riot",
    ),
    Wording(
        kind="reinforcement_or_deployment",
        share=0.02,
        done="sent |reinforcements| to ",
        told="|Reinforcements| came to ",
    ),
)
BY_KIND = {wording.kind: wording for wording in WORDINGS}
TOLLS = {
    "killed": ("killing {} people", "leaving {} dead", "in which {} people died"),
    "detained": ("taking {} of them", "with {} held since"),
    "abducted": ("taking {} of them away",),
    "displaced": ("some {} people in all", "{} of them by one count"),
}
FILLERS = (
    "Shops in {0} were shut for {1} hours and buses ran late.",
    "The price of bread rose by {1} per cent in a week, traders told {0}.",
    "A meeting about water and power in {0} was put off for the {1}th time.",
    "Nurses counted {1} beds in the clinic of {0} and none was free.",
    "{0} has had no school for {1} days.",
    "A spokesman for {0} had nothing to add, and {1} calls went unanswered.",
)


@dataclass(slots=True)
class Writer:
    """A text as it grows."""

    parts: list[str] = field(default_factory=list)
    length: int = 0

    def add(self, words: str) -> tuple[int, int]:
        """Adds words and tells where they stand."""
        start = self.length
        self.parts.append(words)
        self.length += len(words)
        return start, self.length

    def add_marked(self, words: str) -> tuple[int, int]:
        """Adds words of which those between two bars are the trigger, and tells where that stands."""
        before, trigger, after = words.split("|")
        self.add(before)
        span = self.add(trigger)
        self.add(after)
        return span

    def text(self) -> str:
        """All that was written."""
        return "".join(self.parts)
