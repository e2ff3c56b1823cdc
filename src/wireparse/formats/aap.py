"""AAP (Australian Associated Press): its copy in papers and on sites.  What it transmits has a header of its own.

``CITY, July 1 AAP -``, without brackets; the last line is ``AAP ab/cd``, the initials of writer and sub-editor.
"""

from ..grammar import Evidence, Format, Rule, Signature
from ..records import BlockKind
from ._common import FURNITURE, SHARED
from ._signs import dateline

_END = r"AAP\s[a-z]{2,4}(?:/[a-z]{2,4}){0,4}+"

FORMAT = Format(
    name="aap",
    title="AAP (Australian Associated Press)",
    spec="Its wire in English; Australian papers, 1998 to 2026",
    agency="AAP",
    signatures=(
        dateline(r"(?:\(AAP\)|AAP(?<=\d\s{1,2}AAP))", "HOBART, July 1 AAP - A tram", marks=("AAP",)),
        Signature(pattern=rf"{_END}[^\S\n]*+(?![^\n])", evidence=Evidence.CERTAIN, example="AAP ab/cd", marks=("AAP",)),
    ),
    rules=(
        Rule(
            name="help-lines",
            kind=BlockKind.FURNITURE,
            pattern=r"(?:\p{L}[\p{L}'’ -]{2,50}?\s(?:13\s?\d\d\s?\d\d|1[38]00\s?\d{2,3}\s?\d{2,4}(?:\s?\d{3})?)[;,.]?\s?){1,4}",
            examples=("Lifeline 13 11 14", "beyondblue 1300 22 4636"),
        ),
        # between writer and story, where no sentence tells the shared rule that it ends anything
        Rule(name="whose-copy", kind=BlockKind.SIGNOFF, pattern=r"AAP", examples=("AAP",)),
        *SHARED,
    ),
    furniture=FURNITURE,
)
