"""A real browser without a window, for the pages; where none is installed, these tests are skipped and say so."""

import shutil
from collections.abc import Callable, Iterator
from importlib.resources import files
from pathlib import Path

import pytest

import wireparse
from wireparse import BUILTIN, parse
from wireparse.render import to_html

PROGRAMS = ("chromium", "chromedriver")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
)


@pytest.fixture(scope="session")
def driver(tmp_path_factory: pytest.TempPathFactory) -> Iterator[object]:
    """A browser with an empty profile of its own."""
    webdriver = pytest.importorskip("selenium.webdriver", reason="selenium is not installed: pip install 'wireparse[browser]'")
    chromium, chromedriver = map(shutil.which, PROGRAMS)
    if chromium is None or chromedriver is None:
        pytest.skip("no browser: apt-get install chromium chromium-driver")
    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    for flag in (*FLAGS, f"--user-data-dir={tmp_path_factory.mktemp('profile')}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    started = webdriver.Chrome(options=options, service=webdriver.ChromeService(chromedriver))
    yield started
    started.quit()


@pytest.fixture
def browser(driver):
    """The browser with a wide window and light paper, and nothing said on its console before."""
    see(driver, "light", 1360, 1000)
    driver.get_log("browser")
    return driver


def see(driver, scheme: str, width: int, height: int = 1000) -> None:
    """Set the paper that the system asks for, and the size of the window."""
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
    size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)


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
