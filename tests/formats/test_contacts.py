"""Whom to ask, below a press release: no part of the story, as far as the short lines below the heading go."""

import pytest

from wireparse import BUILTIN, parse
from wireparse.records import BlockKind

PROSE = "The mill has shipped its ten millionth melon, a green one, to a buyer in the next town who had asked for a red one."
RELEASE = f"Acme Mills Ships A Melon\n\nAUSTIN, Texas, Feb. 1, 2031 /PRNewswire/ -- {PROSE}\n\n{PROSE}\n\n"
ASIANET = f"Source: Acme Mills\n\nMEDIA RELEASE PR00471\n\n{RELEASE}"


@pytest.mark.parametrize("head", [RELEASE, ASIANET], ids=["release", "asianet"])
@pytest.mark.parametrize(
    "foot",
    [
        "Media contact:\n\nAnn Lee\n\nAcme Mills Inc.\n\n+1 555 010 0100\n\nann.lee@acme.example\n",
        "Contacts\nAnn Lee\nHead of Melons\nAcme Mills\n+1 555 010 0100\n",
        "CONTACT: Ann Lee, +1 555 010 0100\n",
    ],
)
def test_contacts_are_no_story(head: str, foot: str) -> None:
    article = parse(f"{head}{foot}\nSOURCE Acme Mills\n", formats=BUILTIN)
    assert [p.text for p in article.paragraphs] == [PROSE, PROSE]
    below = [b.kind for b in article.blocks if b.span.start >= len(head) and b.kind is not BlockKind.BLANK]
    assert set(below) == {BlockKind.SIGNOFF}


@pytest.mark.parametrize("line", ["Contacts of this kind are rare.", "The first contact: nobody spoke."])
def test_a_sentence_heads_no_contacts(line: str) -> None:
    article = parse(f"{RELEASE}{line}\n\nMelons by the town\n\n{PROSE}\n", formats=BUILTIN)
    assert [p.text for p in article.paragraphs][2:] == [line, "Melons by the town", PROSE]
