"""How often the records are right on real text: the figures of the docs, and floors under which no change may take them.

The texts belong to others and are not part of the repository, nor are the scorers that read them: a checkout without them beside it
skips these tests.  ``pytest tests/corpus -s`` prints the figures.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

FLOORS = {
    "quotes.py dev": {
        "direct.f1": 0.945,
        "mixed.f1": 0.855,
        "all.f1": 0.915,
        "direct.precision": 0.95,
        "all.precision": 0.935,
        "indirect.f1": 0.575,
    },
    "quotes.py train": {"direct.f1": 0.94, "all.f1": 0.90, "all.precision": 0.93, "indirect.f1": 0.54},
    "stories.py": {
        "headline": 0.97,
        "byline": 0.97,
        "dateline": 0.97,
        "agency": 0.97,
        "lead": 0.95,
        "tail": 0.95,
        "signoff": 0.95,
        "caption": 0.92,
        "caption.agency": 0.95,
        "caption.photographer": 0.95,
        "quote.found": 0.98,
        "quote.speaker": 0.95,
        "quote.name": 0.90,
    },
    "captions.py": {
        "agency": 0.98,
        "photographer": 0.98,
        "via": 0.95,
        "description": 0.98,
        "date": 0.97,
        "place": 0.95,
        "file_photo": 0.99,
    },
    "dates.py": {"value.f1": 0.914, "found": 0.955},
    "pages.py": {
        "text.f1": 0.963,
        "text_soup.f1": 0.93,
        "text.headline": 0.78,
        "text_soup.headline": 0.8,
        "text.published": 0.85,
        "text_soup.published": 0.85,
    },
    "pages.py --all": {"text.f1": 0.95, "text_soup.f1": 0.913, "text.published": 0.83, "text_soup.published": 0.79},
    "wires.py": {
        f"{how}.{field}": least
        for how in ("clean", "raw")
        for field, least in {
            "headline": 0.99,
            "place": 0.998,
            "region": 0.995,
            "date": 0.998,
            "agency": 0.995,
            "byline": 0.985,
            "lead": 0.995,
        }.items()
    },
}
"""The least share of right answers, by scorer, with its argument if it takes one, and field."""

CEILINGS = {
    "quotes.py dev": {"invented": 0.18},
    "quotes.py train": {"invented": 0.13},
    "stories.py": {"leak": 0.10, "caption.spurious": 0.05},
    "captions.py": {"agency.invented": 0.02, "photographer.invented": 0.02, "date.invented": 0.02},
    "dates.py": {"spurious": 0.03},
}
"""The greatest share of wrong ones."""


@pytest.mark.parametrize("scorer", FLOORS)
def test_real_text_is_read_at_least_as_well_as_before(scorer: str, shared: Path, tmp_path: Path) -> None:
    figures = measured(scorer, shared, tmp_path)
    print(f"\n{scorer}", json.dumps(figures, indent=1))  # noqa: T201 - the docs name this output
    low = {k: (figures[k], least) for k, least in FLOORS[scorer].items() if figures[k] < least}
    high = {k: (figures[k], most) for k, most in CEILINGS.get(scorer, {}).items() if figures[k] > most}
    assert not low | high


def measured(scorer: str, shared: Path, folder: Path) -> dict[str, float]:
    script, *split = scorer.split()
    arguments = [sys.executable, str(shared / "eval" / script), *split, "--json"]
    if script == "wires.py":
        (folder / "reut2-000.sgm.gz").symlink_to(shared / "corpora" / "reut2-000.sgm.gz")
        arguments += ["--data", str(folder)]
    run = subprocess.run(arguments, capture_output=True, text=True, check=True)
    figures: dict[str, float] = json.loads(run.stdout)
    return figures
