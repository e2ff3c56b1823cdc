"""A real browser without a window: Debian's chromium, with an empty profile and no errands of its own."""

import shutil
from importlib.util import find_spec
from pathlib import Path

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


def missing() -> str | None:
    """Say what is missing for a browser; ``None`` where nothing is."""
    if find_spec("selenium") is None:
        return "selenium is not installed: pip install 'wireparse[browser]'"
    if not all(map(shutil.which, PROGRAMS)):
        return "no browser: apt-get install chromium chromium-driver"
    return None


def start(profile: Path):
    """Start a browser with an empty folder for its profile."""
    from selenium import webdriver  # noqa: PLC0415 - it may be missing

    chromium, chromedriver = map(shutil.which, PROGRAMS)
    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    for flag in (*FLAGS, f"--user-data-dir={profile}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    return webdriver.Chrome(options=options, service=webdriver.ChromeService(chromedriver))


def see(driver, scheme: str, width: int, height: int = 1000) -> None:
    """Set the paper that the system asks for, and the size of the window."""
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
    size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
