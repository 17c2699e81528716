"""The search for cycles rests while a record is derived, and goes on afterwards."""

import gc

import pytest

from orontes.collector import rest_collector


def test_the_search_rests_and_goes_on_afterwards() -> None:
    """A record is derived; then other work begins."""
    assert gc.isenabled()
    with rest_collector():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_goes_on_after_an_error_too() -> None:
    """A stage fails."""
    with pytest.raises(ValueError, match="failed"), rest_collector():
        raise ValueError("failed")
    assert gc.isenabled()


def test_who_has_put_it_off_finds_it_off() -> None:
    """Whoever calls does without the search altogether."""
    gc.disable()
    try:
        with rest_collector():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
