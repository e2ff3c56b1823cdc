"""Stories with what a careful reader finds in them: `NAME.txt` beside `NAME.json`."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write what the library finds into the golden files")
