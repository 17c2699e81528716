"""The closed lists of codes that records use; CONTRACT names each."""

KINDS = (
    "capture",
    "control_state",
    "advance",
    "withdrawal",
    "siege",
    "clash",
    "air_strike",
    "drone_strike",
    "shelling_artillery_missile",
    "explosion",
    "chemical_attack",
    "armed_attack",
    "massacre_or_killing",
    "sexual_violence",
    "abduction",
    "arrest_or_detention",
    "release_of_detainees",
    "displacement_or_flight",
    "evacuation_or_transfer",
    "surrender_or_defection",
    "reinforcement_or_deployment",
    "base_established",
    "offensive_launch",
    "weapons_seized",
    "property_destruction",
    "protest_or_celebration",
    "riot",
    "agreement_or_talks",
    "statement_or_appeal",
    "other",
)
ATTACKS = frozenset(
    {
        "air_strike",
        "drone_strike",
        "shelling_artillery_missile",
        "explosion",
        "chemical_attack",
        "armed_attack",
        "massacre_or_killing",
    }
)
"""The kinds of deeds that one side does to people, places or things, whatever the means."""
MEANS_UNTOLD = frozenset({"armed_attack", "massacre_or_killing"})
"""The kinds of attacks that do not tell with what: they stand for any weapon where none is named."""
POLARITIES = ("asserted", "denied")
MODALITIES = ("actual", "planned", "possible", "ordered", "demanded")
UNREAL = ("planned", "ordered", "demanded", "possible")
"""The modalities of what has not happened; whoever plans or orders tells more of it than who demands or fears it."""
BASES = ("explicit", "weekday", "relative", "narrative", "publication", "context", "none")
OWN_BASES = frozenset({"explicit", "weekday", "relative"})
"""The bases of days that a report's own words tell."""
CARRIED_BASES = frozenset({"narrative", "context"})
"""The bases of days that are carried over from what stands around."""
HARM = frozenset({"killed", "injured"})
"""What is counted of people who are hurt."""
TOLD_COUNTS = ("killed", "injured", "released", "displaced", "detained", "missing", "fighters", "vehicles")
"""What a dispute about a number is of, the gravest first."""
UNARMED = frozenset({"civilians", "women", "children"})
"""Those counted who bear no arms."""
STATE_KINDS = frozenset({"state_force", "government"})
"""The kinds of actors that act for a state."""
PERIODS = ("current", "background", "static")
MEANS_TYPES = (
    "grenade",
    "suicide",
    "ied_mine",
    "gun",
    "rocket",
    "artillery",
    "aircraft",
    "drone",
    "chemical",
    "blade",
    "crowd",
    "other",
)
REGION_KINDS = ("body", "headline", "dateline", "caption", "infobox", "boilerplate", "references", "related")
CONTROL_STATES = ("held", "contested", "left", "cut_off")
STATUSES = ("planned", "denied", "disputed", "conceded", "confirmed", "claimed", "reported")
DISPUTE_ATTRIBUTES = ("date", "place", "number", "actor", "occurrence", "status", "victim")
DISPUTE_NATURES = ("conflict", "slip", "unconfirmed", "granularity", "naming", "superseded")
