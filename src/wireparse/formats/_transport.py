"""What the formats of transmission share: control codes, end marks, and the words of which slug lines are made.

Control codes stay behind in copy that is otherwise plain, so every format knows them.
"""

from .._regex import EOL
from ..grammar import Rule
from ..records import BlockKind

CONTROLS = (
    Rule(
        name="control-line",
        kind=BlockKind.ENVELOPE,
        pattern=r"[\x01\x04-\x08\x0e-\x1f][^\r\n\x02]{0,120}+",
        examples=("\x16\x16\x01f0704\x1freute", "\x05\x05\x05C T"),
        whole=False,
    ),
    Rule(
        name="control-mark",
        kind=BlockKind.ENVELOPE,
        pattern=r"[\x02\x03\x00\x0f\x19\x7f]++",
        examples=("\x02", "\x03"),
        whole=False,
        inside=True,
        marks=("\x02", "\x03", "\x00", "\x0f", "\x19", "\x7f"),
    ),
)
"""Lines that begin with a code; codes for the start and end of text, shifts, end of medium and deletions."""

NEXT = rf"(?:[^\S\r\n]{{0,8}}{EOL}){{1,2}}[^\S\r\n]{{0,8}}"
"""From the last word of a line to the first of the next; a blank line may be between."""

CYCLES = ("BC-", "AM-", "PM-", "AP-", "bc-", "am-", "pm-", "ap-")
CYCLE = "(?:" + "|".join(CYCLES) + ")"
"""For which editions a story is meant: both, morning, afternoon; ``AP-`` is newer."""

VERSION = (
    r"(?i:(?:\d{1,2}(?:st|nd|rd|th)\s?)?(?:new)?lds?(?:-?\s?writethru)?|writethru|bjt|adv\s?\d{0,2}|(?:\d(?:st|nd|rd|th)\s)?lead"
    r"|(?:first|second|third|fourth|fifth)\slead|sub|insert|corr(?:ection|ective)?|\*{3}urgent|urgent|bulletin|flash|kill|"
    r"rdp|(?:gesamt-)?roundup(?:\s\d)?|extra|zusammenfassung|eilmeldung|korrektur|berichtigung)"
)
"""Designators: leads, write-throughs, budget items, advances, substitutes, corrections; dpa's lead lines."""

TAKE = r"(?i:\d{1,2}(?:st|nd|rd|th)\s?-?add|add\s?\d{0,2}|take\s\d|\(?\d\sof\s\d\)?)"
"""Which part of a story that was sent in several."""

WIRE_END = Rule(
    name="end-mark",
    kind=BlockKind.SIGNOFF,
    pattern=r"(?P<agency>(?i:reuters?))",
    examples=("REUTER", "Reuter"),
)
"""How Reuters ended a story until 1996."""

FRAME_END = Rule(
    name="frame-end",
    kind=BlockKind.ENVELOPE,
    pattern=r"(?:NNNN|nnnn)(?:\s++|\Z)",
    examples=("NNNN",),
    whole=False,
)
"""What ends a telex message."""

SERVICE_LINE = Rule(
    name="service-line",
    kind=BlockKind.SIGNOFF,
    pattern=r"(?P<agency>AAP)(?:\s[A-Z]{2,8}){0,2}|Pagemasters",
    examples=("AAP RTV", "AAP", "AAP RESULTS", "Pagemasters"),
)
"""AAP's service in capitals, below tables too, where no sentence ends; Pagemasters makes up its pages."""
