"""A browser for the tests of pages; where none is installed, they are skipped and say so."""

import sys
from collections.abc import Callable, Iterator
from importlib.resources import files
from pathlib import Path

import pytest

import wireparse
from wireparse import BUILTIN, parse
from wireparse.render import to_html

sys.path.append(str(Path(__file__).parent))
from headless import missing, see, start


@pytest.fixture(scope="session")
def driver(tmp_path_factory: pytest.TempPathFactory) -> Iterator[object]:
    """A browser with an empty profile of its own."""
    if (reason := missing()) is not None:
        pytest.skip(reason)
    started = start(tmp_path_factory.mktemp("profile"))
    yield started
    started.quit()


@pytest.fixture
def browser(driver):
    """The browser with a wide window and light paper, and nothing said on its console before."""
    see(driver, "light", 1360)
    driver.get_log("browser")
    return driver


@pytest.fixture
def seen() -> Callable[..., None]:
    """Set what the browser shows a page on."""
    return see


@pytest.fixture
def opened(browser, tmp_path: Path) -> Callable[..., object]:
    """Open the page of a text; the script can be left out."""

    def opened(text: str, *, script: bool = True):
        html = to_html(parse(text, formats=BUILTIN))
        file = tmp_path / "page.html"
        file.write_bytes((html if script else html.partition("<script>")[0]).encode())
        browser.get(file.as_uri())
        return browser

    return opened


@pytest.fixture(scope="session")
def demo() -> str:
    """The page that comes with the package."""
    return (files(wireparse) / "cli" / "demo.txt").read_bytes().decode()
