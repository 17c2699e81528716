"""Report -> claims: readers, triggers and roles, voices, denial and modality, counts."""

from orontes.claims.claim import ActorMention, Claim, Means, PlaceMention, Quantity, Voice, When
from orontes.claims.reader import Reader

__all__ = ["ActorMention", "Claim", "Means", "PlaceMention", "Quantity", "Reader", "Voice", "When"]
