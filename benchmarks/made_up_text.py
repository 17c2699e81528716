"""Text in the register of news, made from sentences of our own, the same in every run."""

import random

_PLACES = [
    "Larim",
    "Teskova",
    "Um Hadi",
    "Port Selan",
    "Dervent",
    "Qara Bel",
    "Nimra",
    "Ost Valley",
    "Harun",
    "Bel Asha",
    "Kovin",
]
_ACTORS = [
    "government troops",
    "the Kesra Front",
    "rebels",
    "the 4th Brigade",
    "tribal fighters",
    "army units",
    "border guards",
]
_VOICES = [
    "the governor",
    "a rebel commander",
    "the defence ministry",
    "a monitoring group",
    "state radio",
    "residents",
    "two officials",
]
_DAYS = ["on Friday", "late on Saturday", "on 3 May", "overnight", "on Tuesday morning", "two days later", "at dawn"]
_TRIGGERED = [
    "{actor} captured {place} {day} after heavy fighting, {voice} said.",
    "{number} people were killed {day} when warplanes bombed a market in {place}, according to {voice}.",
    "{voice} denied that {actor} had withdrawn from {place} and {place2}.",
    "Control of the road between {place} and {place2} passed to {actor} {day}, when its last checkpoint fell.",
    "{actor}, who had besieged {place} for {number} weeks, entered its northern quarters {day}.",
    "At least {number} soldiers surrendered to {actor} near {place}, {voice} told reporters {day}.",
    "{voice} announced that {number} detainees had been released from the prison of {place} {day}.",
    "Thousands of families fled {place} towards {place2} {day} as {actor} shelled the town.",
    "Reinforcements of {actor} were deployed to {place} {day}, although {voice} had vowed to defend {place2} alone.",
    "The seizure of {place}, which {voice} called a turning point, came {number} hours after {actor} attacked it.",
    "Clashes broke out {day} between {actor} and fighters who hold {place}, {place2} and the hills above them.",
    "{voice} said {actor} arrested {number} men in {place} {day} and executed several of them.",
]
_PLAIN = [
    "The bakery at the corner of the square has flour until noon and a queue from six.",
    "Prices of bread and cooking oil in {place} are {number} per cent higher than last spring.",
    "The minister spoke for {number} minutes about schools, roads and the new law on water.",
    "Farmers in the valley of {place} expect a good harvest of olives and figs this year.",
    "It was a cold morning, and the windows of the houses in {place2} were white with frost.",
    "The national team will play in {place} next month, and tickets cost {number} crowns.",
    "She studied medicine abroad and now works in the small clinic of {place}.",
    "{voice} had no comment on the budget, which parliament will read again in the autumn.",
    "The bridge of {place} is the work of engineers from the capital and is {number} metres long.",
    "Many shops have a generator now, because there is power for only {number} hours a week.",
    "The old library of {place} keeps letters, maps and the songs of travelling singers.",
    "A doctor explained that most of her patients have a cough or a pain in the back.",
]


def make_text(*, words: int, one_in: int, seed: int) -> str:
    """About so many words of news in which one passage in `one_in` holds a trigger word."""
    chance = random.Random(seed)
    passages: list[str] = []
    length = 0
    while length < words:
        frames = _TRIGGERED if len(passages) % one_in == 0 else _PLAIN
        passage = chance.choice(frames).format(
            actor=chance.choice(_ACTORS),
            place=chance.choice(_PLACES),
            place2=chance.choice(_PLACES),
            voice=chance.choice(_VOICES),
            day=chance.choice(_DAYS),
            number=chance.randint(3, 90),
        )
        passages.append(passage[0].upper() + passage[1:])
        length += len(passage.split())
    return "\n\n".join(" ".join(passages[start : start + 4]) for start in range(0, len(passages), 4)) + "\n"
