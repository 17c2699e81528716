"""Ids that stay: hashes of what a thing is, never counters."""

import hashlib

_LENGTH = 16


def make_id(prefix: str, *parts: object) -> str:
    """An id such as `claim-5f3c…` from the parts' words, the same on every machine."""
    joined = "\x1f".join(str(part) for part in parts)
    return f"{prefix}-{hashlib.sha256(joined.encode()).hexdigest()[:_LENGTH]}"


def sha256_of(content: str | bytes) -> str:
    """The SHA-256 of bytes, or of a text in UTF-8, in hexadecimal."""
    raw = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
    return hashlib.sha256(raw).hexdigest()
