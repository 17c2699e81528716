"""Fixtures and flags for all tests."""

import os
from pathlib import Path

import pytest

from orontes.cli import ONE_THREAD

os.environ.update(dict.fromkeys(ONE_THREAD, "1"))  # before numpy comes in

ROOT = Path(__file__).parents[1]
SEEDS = ROOT.parent / "shared" / "seeds"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="write the files that tests compare with, and pass")


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's folder."""
    return ROOT


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    """Whether golden files are written rather than compared."""
    return bool(request.config.getoption("--update"))


@pytest.fixture(scope="session")
def seeds() -> Path:
    """The folder of the five real reports, which lies beside the project where the makers have it."""
    if not SEEDS.is_dir():
        pytest.skip(f"the five real reports are not here ({SEEDS.parent.name}/{SEEDS.name} beside the project)")
    return SEEDS
