"""Claims -> events; origins; disputes."""

from orontes.events.event import Dispute, Event, EventCount, EventPlace, Origin, Party, Position
from orontes.events.fusion import fuse_events

__all__ = ["Dispute", "Event", "EventCount", "EventPlace", "Origin", "Party", "Position", "fuse_events"]
