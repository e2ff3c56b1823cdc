"""What dpa's desks note behind a story, on its wire and in its messages: headings with links, notes and contacts below them."""

from ..grammar import Rule
from ..records import BlockKind
from ._signs import LINE_END

_CONTACTS = r"#{1,3}\s(?:dpa-Kontakte|Editorial\scontacts|Ansprechpartner)"

NOTEBOOK = (
    Rule(
        name="contacts",
        kind=BlockKind.SIGNOFF,
        pattern=rf"(?:{_CONTACTS}|-\s(?:Tel|Telefon)\b:?[^\n]{{0,120}}+){LINE_END}",
        examples=("## Editorial contacts", "## dpa-Kontakte", "- Tel: +49-30-000; <desk@example.com>"),
        whole=False,
    ),
    Rule(
        name="notebook",
        kind=BlockKind.EDNOTE,
        pattern=r"#{1,3}\s[^\n]{2,60}+(?:\n-\s(?!\[)[^\n]{0,160}+){0,8}+",
        examples=("# Notizblock", "## Note to editors\n- The mill has two pumps"),
        whole=False,
    ),
    Rule(
        name="notebook-link",
        kind=BlockKind.RELATED,
        pattern=r"-\s\[[^\]\n]{2,160}+\]\([^()\n]{2,200}+\)",
        examples=("- [Verkehrsbetriebe](https://bahn.example)",),
    ),
)
"""Whose names stand below the contacts is read by the shared rules."""
