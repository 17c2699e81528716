"""Python's search for cycles, which rests while a record is derived.

The problem: millions of frozen records are made, none of which leads back to itself, and Python looks through all of
them again and again for those that do; that cost a quarter of the time. What we chose: the search rests from the first
stage after reading to the last, and is as it was afterwards. What has no cycles is freed all the same.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def rest_collector() -> Iterator[None]:
    """Rests the search for cycles, and lets it go on afterwards where it was going on, also after an error."""
    active = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if active:
            gc.enable()
