"""Claims -> events; origins; disputes."""

from orontes.events.event import Dispute, Event, EventCount, EventPlace, Origin, Party, Position

__all__ = ["Dispute", "Event", "EventCount", "EventPlace", "Origin", "Party", "Position"]
