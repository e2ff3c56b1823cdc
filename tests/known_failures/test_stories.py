"""Smaller things that the library gets wrong, each a strict xfail with its reason."""

import pytest

from wireparse import BUILTIN, parse
from wireparse.records import BlockKind

PROSE = "The pump had been silent since the morning and nobody in the street could say why it was so."


@pytest.mark.xfail(strict=True, reason="short points between headline and byline are called furniture")
def test_points_under_a_headline_are_list_items() -> None:
    points = "* Regulator says fruit is not legal tender\n* Bank says it keeps for months\n* Shares fall 9 percent\n"
    text = (
        f"Island bank pays interest in coconuts\n\n{points}\nBy Tevita Fonoti\n\nSUVA, June 17 (Reuters) - {PROSE}\n\n{PROSE}\n"
    )
    kinds = [b.kind for b in parse(text, formats=BUILTIN).blocks if b.text.startswith("*")]
    assert kinds == [BlockKind.LIST_ITEM] * 3
