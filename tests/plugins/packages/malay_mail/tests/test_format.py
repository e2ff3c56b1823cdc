"""The format reads its samples as expected, lives with the others, and is found."""

import json
from pathlib import Path

from wireparse_malay_mail import FORMAT

from wireparse import installed_formats
from wireparse.testing import Sample, check_format

SAMPLES = Path(__file__).parent / "samples"


def sample(file: Path) -> Sample:
    """Return a text with what is to be read from it, which the .json beside it says.

    It has the fields of wireparse.to_dict that are to be compared; the others are not.
    """
    expected = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
    return Sample(file.stem, file.read_bytes().decode("utf-8"), expected)


def test_the_format_is_fit_for_use() -> None:
    check_format(FORMAT, [sample(file) for file in sorted(SAMPLES.glob("*.txt"))])


def test_the_format_is_installed() -> None:
    assert installed_formats()["malay-mail"] == FORMAT
