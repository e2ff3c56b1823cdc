"""Whom to ask, below a press release: a heading, the person's name, office, telephone and address, a line each."""

from ..grammar import Rule
from ..records import BlockKind

_PHONE = r"\+?\(?\d{1,4}\)?[-. ]\d{2,4}[-. ]\d[\d. -]{2,10}\d"
_HEADING = (
    r"/?(?:(?i:(?:media|press|investor|company|public\srelations|media\s(?:and|&)\sinvestor)\s(?:contacts?|relations|inquiries|enquiries))"
    r"|Contacts?|CONTACTS?|Notes\sto\s[Ee]ditors|(?i:for\s(?:further|more)\sinformation)(?:,\s(?:please\s)?(?:contact|visit))?"
    r"|Für\sRückfragen|Renseignements|Pressekontakt)"
)
_OTHER = r"(?!SOURCE|Source|About\s)"
_BELOW = (
    rf"(?<=(?:\A|\n)[^\S\n]{{0,8}}{_HEADING}(?:\s?:[^\n]{{0,60}})?\n{{1,4}}"
    rf"(?:{_OTHER}[^\n]{{1,60}}\n{{1,4}}){{0,12}}[^\S\n]{{0,8}})"
)
"""Below such a heading, with nothing but short lines between."""

CONTACTS = (
    Rule(
        name="contact-heading",
        kind=BlockKind.SIGNOFF,
        pattern=rf"{_HEADING}(?:\s?:(?:\s[^\n]{{0,200}}+)?)?",
        examples=("Contacts", "Media Contact:", "CONTACT: Ann Lee, +1 555 010 0100", "For further information: Ann Lee"),
    ),
    Rule(
        name="contact-line",
        kind=BlockKind.SIGNOFF,
        pattern=rf"[^\n@]{{0,80}}?(?:[\w.+-]{{1,40}}@[\w-]{{2,40}}\.\w{{2,6}}|{_PHONE})[^\n.]{{0,40}}+",
        examples=("Ann Lee, ann.lee@fabrikam.example", "+1 555 010 0100"),
    ),
    Rule(
        name="contact-person",
        kind=BlockKind.SIGNOFF,
        pattern=rf"{_OTHER}(?![^\n]{{44,59}}[.!?](?![^\n])){_BELOW}[^\n]{{2,60}}+(?:\n{{1,2}}[^\n]{{1,60}}+){{0,8}}+",
        examples=("Contact:\nAnn Lee\nFabrikam Trams", "Media contact:\nAnn Lee, Head of Trams\n+1 555 010 0100"),
    ),
)
"""Heading and lines; names without a telephone count only below the heading, as far as short lines go that are no sentences."""
