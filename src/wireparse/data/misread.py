"""What characters look like whose bytes were decoded with the wrong table: ``â€œ`` is a curly mark, ``Ã©`` an é.

The table is no list of what somebody saw: each character is written in one encoding and read in another.
"""

from functools import cache
from itertools import groupby
from operator import itemgetter

_TYPOGRAPHY = "‘’‚“”„†‡•…‰‹›–—€™"
_LATIN_1 = "".join(map(chr, range(0xA0, 0x100)))
_LATIN = _LATIN_1 + "".join(map(chr, range(0x100, 0x180)))
_GREEK = "".join(map(chr, range(0x386, 0x3CF)))
_CYRILLIC = "".join(map(chr, range(0x401, 0x460)))
_ARABIC = "".join(map(chr, [0x60C, *range(0x621, 0x64B)]))
_KANA = "".join(map(chr, [0x3001, 0x3002, *range(0x3041, 0x30FF), 0xFF0C]))

MISREAD = (
    ("utf-8", "cp1252", f"{_TYPOGRAPHY}\ufeff\ufffd{_LATIN}{_GREEK}{_CYRILLIC}{_ARABIC}{_KANA}"),
    ("utf-8", "latin-1", f"{_TYPOGRAPHY}\ufeff\ufffd{_LATIN}{_GREEK}{_CYRILLIC}{_ARABIC}{_KANA}"),
    ("utf-8", "mac-roman", f"{_TYPOGRAPHY}{_LATIN_1}"),
    ("utf-8", "cp1251", _TYPOGRAPHY),
    ("cp1252", "latin-1", "‘’“”•–—€™"),
)
"""How text is written, as what it is read, and the characters that tell it: once misread, they look like nothing else."""


def misread(char: str, written: str, read: str) -> str:
    """Return what `char` looks like; bytes that the table `read` leaves open become the control codes of Latin-1."""
    return "".join(bytes([byte]).decode(read, errors="ignore") or chr(byte) for byte in char.encode(written))


@cache
def telltales() -> dict[str, list[str]]:
    """Return what misread characters look like, by the first character: ``"Ã©"`` and others by ``"Ã"``."""
    found = {misread(char, written, read) for written, read, chars in MISREAD for char in chars}
    return {first: list(seen) for first, seen in groupby(sorted(found), key=itemgetter(0))}
