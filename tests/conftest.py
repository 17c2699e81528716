"""Fixtures and flags for all tests."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from orontes.cli import ONE_THREAD

os.environ.update(dict.fromkeys(ONE_THREAD, "1"))  # before numpy comes in

from orontes.record import Record, build
from orontes.reports import load_reports

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="write the files that tests compare with, and pass")


@pytest.fixture(scope="session", autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Indexes of gazetteers go to a folder of the tests' own."""
    os.environ["XDG_CACHE_HOME"] = str(tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's folder."""
    return ROOT


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    """Whether golden files are written rather than compared."""
    return bool(request.config.getoption("--update"))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real reports, labelled sets and judges, beside the project where the makers have it."""
    if not SHARED.is_dir():
        pytest.skip(f"real reports and their judges are not here ({SHARED.name} beside the project)")
    return SHARED


@pytest.fixture(scope="session")
def seeds(shared: Path) -> Path:
    """The folder of the five real reports."""
    if not (shared / "seeds").is_dir():
        pytest.skip(f"the five real reports are not here ({shared.name}/seeds beside the project)")
    return shared / "seeds"


@pytest.fixture(scope="session")
def five(seeds: Path) -> Record:
    """The record of the five real reports."""
    reports, problems = load_reports([str(seeds)])
    return build(reports, problems=problems)


def _find_browser() -> str | None:
    return next(
        (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None
    )


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed (extra: browser)")
    path = _find_browser()
    if path is None:
        pytest.skip("no chromium on this machine")
    with playwright.sync_playwright() as running:
        opened = running.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield opened
        opened.close()
