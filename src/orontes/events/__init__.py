"""Claims -> events; origins; disputes."""

from orontes.events.bonds import Bond, NearMiss
from orontes.events.choices import Choice
from orontes.events.disputes import country_of
from orontes.events.event import Dispute, Event, EventCount, EventPlace, Origin, Party, Position
from orontes.events.explaining import EventReasons, explain_event
from orontes.events.fusion import fuse_events
from orontes.events.ground import Ground, survey_places
from orontes.events.naming import begin_names
from orontes.events.networks import label_parts
from orontes.events.origins_unnamed import find_rumours
from orontes.events.turns import tells_turns
from orontes.events.view_news import report_days
from orontes.events.view_told import begin_words
from orontes.events.view_words import is_summary, tells_rise
from orontes.knowledge import SETTLEMENTS

__all__ = [
    "SETTLEMENTS",
    "Bond",
    "Choice",
    "Dispute",
    "Event",
    "EventCount",
    "EventPlace",
    "EventReasons",
    "Ground",
    "NearMiss",
    "Origin",
    "Party",
    "Position",
    "begin_names",
    "begin_words",
    "country_of",
    "explain_event",
    "find_rumours",
    "fuse_events",
    "is_summary",
    "label_parts",
    "report_days",
    "survey_places",
    "tells_rise",
    "tells_turns",
]
