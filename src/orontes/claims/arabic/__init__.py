"""Reports in Arabic -> claims, by word lists and the order of words."""

from orontes.claims.arabic.reader import ArabicReader

__all__ = ["ArabicReader"]
