"""Claims -> events; origins; disputes."""

from orontes.events.event import Dispute, Event, EventCount, EventPlace, Origin, Party, Position
from orontes.events.fusion import fuse_events
from orontes.events.ground import Ground, survey_places
from orontes.events.view import report_days

__all__ = [
    "Dispute",
    "Event",
    "EventCount",
    "EventPlace",
    "Ground",
    "Origin",
    "Party",
    "Position",
    "fuse_events",
    "report_days",
    "survey_places",
]
