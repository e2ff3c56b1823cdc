"""The extractors: pure functions that read one kind of thing from a stretch of text, for formats and plugins to reuse.

Each takes a text and the `Span` of the stretch to read (``None``: all of it) and gives a record whose spans count in that
text, or ``None`` where there is nothing of the kind. They read the text as it stands: `wireparse.parse` decodes character
references before.
"""

from .._reading import words
from .byline import find_byline
from .caption import find_caption
from .copyright import find_copyright
from .credit import find_credit
from .dateline import find_dateline
from .dates import find_dates
from .quotes import find_quotes
from .signoff import find_signoff

__all__ = [
    "find_byline",
    "find_caption",
    "find_copyright",
    "find_credit",
    "find_dateline",
    "find_dates",
    "find_quotes",
    "find_signoff",
    "words",
]
