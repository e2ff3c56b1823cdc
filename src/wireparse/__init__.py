"""Wire-service news text in, typed records out.

``wireparse.parse(text)`` turns the raw text of a news story, or of the web page that holds it, into an `Article`: dateline,
byline, captions with credits, quotations with their speakers, dates, sign-off, each with its place in the text. The library
is pure: no files, no network, no clock, no models; the same text gives the same article everywhere.
"""

from ._many import parse_many
from ._messages import split_messages
from ._parse import detect, parse
from ._plugins import installed_formats
from .formats import BUILTIN
from .interop.dicts import from_dict, to_dict
from .records import Article

__all__ = ["BUILTIN", "Article", "detect", "from_dict", "installed_formats", "parse", "parse_many", "split_messages", "to_dict"]
