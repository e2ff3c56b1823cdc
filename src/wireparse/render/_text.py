"""Text as HTML: escaped, and with a sign for each character that nobody would see or that would turn the text around.

A text may hold what no page can (NUL, lone surrogates) and what should not act in one (marks of direction).  Each such
character is shown by a sign, its short name or number in brackets.  Signs are of letters that every face has: a browser takes
minutes over a line with a hundred thousand changes of face.
"""

from collections.abc import Mapping
from functools import cache
from html import escape
from unicodedata import name

from .._regex import compile_plain

__all__ = ["MOST", "is_full_of_signs", "plain", "shown"]

_ASCII = "NUL SOH STX ETX EOT ENQ ACK BEL BS HT LF VT FF CR SO SI DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC FS GS RS US"
CONTROLS = {code: sign for code, sign in enumerate(_ASCII.split()) if sign not in {"HT", "LF", "CR"}}
"""What ASCII calls its control characters, less those that act as they should."""

SHORT = {
    0x00AD: "SHY",
    0x061C: "ALM",
    0x180E: "MVS",
    0x200B: "ZWSP",
    0x200E: "LRM",
    0x200F: "RLM",
    0x2028: "LSEP",
    0x2029: "PSEP",
    0x202A: "LRE",
    0x202B: "RLE",
    0x202C: "PDF",
    0x202D: "LRO",
    0x202E: "RLO",
    0x2060: "WJ",
    0x2061: "ƒ()",
    0x2062: "×",
    0x2063: ",",
    0x2064: "+",
    0x2066: "LRI",
    0x2067: "RLI",
    0x2068: "FSI",
    0x2069: "PDI",
    0xFEFF: "BOM",
    0xFFF9: "IAA",
    0xFFFA: "IAS",
    0xFFFB: "IAT",
}
"""What the Unicode charts call characters that nobody sees.  Joiners are not among them: scripts and emoji need them."""

MOST = 2000
"""So many signs say what they stand for; in a text with more, they stand by themselves, or a page would be nothing else."""

_NUMBERED = (
    *range(0x80, 0xA0),  # control characters without pictures
    *range(0x206A, 0x2070),  # marks of direction that are no longer used
    *range(0xD800, 0xE000),  # halves of a character
    *range(0xFDD0, 0xFDF0),  # no characters
    *(plane + last for plane in range(0, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF)),  # nor these
    *range(0xE0000, 0xE0080),  # tags, in which words can be hidden
)
_LINE_END = compile_plain(r"\r(?:\r?\n)?")
_MANY_ALIKE = compile_plain(r"(?s)(.)\1{15,}")


@cache
def _signs() -> Mapping[int, tuple[str, str]]:
    """For each character that needs one, its sign and its name."""
    numbered = {code: (f"{code:04X}", name(chr(code), "no character of its own")) for code in _NUMBERED}
    controls = {code: (CONTROLS[code], name(chr(0x2400 + code)).removeprefix("SYMBOL FOR ")) for code in CONTROLS}
    controls[0x7F] = ("DEL", "DELETE")
    short = {code: (sign, name(chr(code))) for code, sign in SHORT.items()}
    return {code: (f"‹{sign}›", said) for code, (sign, said) in (numbered | controls | short).items()}


@cache
def _titled() -> Mapping[int, str]:
    return {code: f'<abbr class="sign" title="U+{code:04X} {said}">{sign}</abbr>' for code, (sign, said) in _signs().items()}


@cache
def _bare() -> Mapping[int, str]:
    return {code: sign for code, (sign, _) in _signs().items()}


@cache
def _dropped() -> Mapping[int, None]:
    return dict.fromkeys(_signs())


def is_full_of_signs(text: str) -> bool:
    """Tell whether `text` needs more than `MOST` signs."""
    return len(text) - len(text.translate(_dropped())) > MOST


def plain(text: str) -> str:
    """Return `text` for an attribute, or where there is no room for more: escaped, with bare signs, many alike in one."""
    return escape(_MANY_ALIKE.sub(lambda match: _in_one(match[0]), _with_line_ends(text))).translate(_bare())


def shown(text: str) -> str:
    """Return `text` as HTML: escaped, each sign with what it stands for in its title."""
    return escape(_with_line_ends(text)).translate(_titled())


def _with_line_ends(text: str) -> str:
    """Return `text` with a line feed for each line end, as a page has it."""
    return _LINE_END.sub("\n", text) if "\r" in text else text


def _in_one(alike: str) -> str:
    """Return many of one character as one sign with their number, where it is one that needs a sign."""
    sign = _bare().get(ord(alike[0]))
    return alike if sign is None else f"{sign[:-1]} × {len(alike):,}›"
