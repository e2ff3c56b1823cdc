"""The built-in formats, one file each, almost only data."""

from ..grammar import Formats
from . import anpa1312, asianet, cna, iptc7901, plain, reuters, zczc

_TRANSPORTS = (anpa1312.FORMAT, iptc7901.FORMAT, zczc.FORMAT, asianet.FORMAT)

BUILTIN = Formats((*_TRANSPORTS, cna.FORMAT, reuters.FORMAT, plain.FORMAT))
"""The formats that come with the library; ``formats=BUILTIN`` makes a parse independent of what is installed."""
