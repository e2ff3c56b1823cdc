"""AsiaNet: press releases as they are passed on to the newsrooms of Australia.

The issuer, the number of the release and the headline stand above the release, which begins as its own wire has it:
``SOURCE: Acme Mills`` / ``MEDIA RELEASE PR00471`` / headline / ``NAHA, Feb. 1, 2031 /PRNewswire-AsiaNet/ --``.
"""

from ..grammar import Evidence, Format, Rule, Signature
from ..records import BlockKind
from ._contacts import CONTACTS
from ._messages import STORY_RULES
from ._transport import NEXT

_NUMBER = r"MEDIA\sRELEASE\s(?P<number>PR\d{2,6})"

_SOURCES = ("source", "source-line")
"""Agencies' rules for such lines: here they name the issuer."""

FORMAT = Format(
    name="asianet",
    title="AsiaNet press releases",
    spec="Releases of 2017 and 2018",
    transport=True,
    signatures=(
        Signature(
            pattern=rf"{_NUMBER}[^\S\n]*+(?![^\n])",
            evidence=Evidence.CERTAIN,
            example="MEDIA RELEASE PR00471\nMill burns",
            marks=("RELEASE",),
        ),
    ),
    rules=(
        Rule(
            name="issuer",
            kind=BlockKind.ENVELOPE,
            pattern=r"(?<=\A\s*)(?i:source):\s{0,3}(?P<service>[^\n]{2,120}+)",
            examples=("Source: Acme Mills",),
            whole=False,
        ),
        Rule(
            name="release-number",
            kind=BlockKind.ENVELOPE,
            pattern=rf"{_NUMBER}(?![^\n])",
            examples=("MEDIA RELEASE PR00471",),
            whole=False,
        ),
        Rule(
            name="headline",
            kind=BlockKind.HEADLINE,
            pattern=rf"(?<=MEDIA\sRELEASE\sPR\d{{2,6}}{NEXT})[^\n]{{4,200}}+(?:\n[^\n]{{1,200}}+){{0,3}}+",
            examples=("MEDIA RELEASE PR00471\nFire stops the mill",),
        ),
        Rule(
            name="source",
            kind=BlockKind.SIGNOFF,
            pattern=r"(?:SOURCE|Source):?\s[^\n]{2,120}+",
            examples=("NAHA burns\nSOURCE: Acme Mills", "Fire\nSOURCE Acme Mills"),
        ),
        *CONTACTS,
        *(rule for rule in STORY_RULES if rule.name not in _SOURCES),
    ),
)
