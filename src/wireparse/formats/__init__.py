"""The built-in formats, one file each, almost only data."""

from ..grammar import Formats
from . import cna, plain, reuters

BUILTIN = Formats((cna.FORMAT, reuters.FORMAT, plain.FORMAT))
"""The formats that come with the library; ``formats=BUILTIN`` makes a parse independent of what is installed."""
