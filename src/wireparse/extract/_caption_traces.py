"""Whether a stretch has any trace of what tells a caption: a cheap look that spares ordinary prose the costly ones.

A label, a credit, a counter or a caption's own words leave one of these traces. Where there is none, only a full date in the
agencies' formula could tell a caption. A trace proves nothing.
"""

from .._regex import compile_pattern
from .._span import Span, fold
from ..data.agencies import AGENCIES
from ..data.credits import AGENCY_WORDS, LABELS, MARKS, WEAK_LABELS
from ..grammar import CaptionStyle
from ._caption_labels import COVER_LABEL, FILE_LABEL, PICTURE_LABEL, SLUG, own_label
from ._caption_shell import BEFORE
from ._credit_parts import MOST_SMALL_WORDS
from ._credit_words import known_agency, may_be_known

_TRACES = (
    "/", "|", "（", "【", "©", "»", "¶",
    " via ", " file ", " file.", " file,", " files", "courtesy", "screenshot", "screengrab",
    "handout", "pool", "stringer", "copyright", "caption", "contributor",
    "photo", "picture", "image", "source,", "credit", "media source", "video source", "foto ", "-us",
)  # fmt: skip
"""What parts the names of credits or holds them; words of credits, captions and labels without a colon, in small letters."""
_BRACKET = compile_pattern(r"[(\[](?P<inside>(?:[^()\[\]]|\([^()\r\n]{0,60}+\))*+)")
_IN_BRACKETS = (":", ";", " - ", "—", "by ", "By ", "BY ", "left", "right", "center", "centre")
"""What a credit's label ends with, what joins its parts, and where people stand."""
_NAMES_IN_CREDIT = 3
"""Words that a person and a paper have at least."""
_LABELS = frozenset(label.casefold().rpartition(" ")[2] for label in LABELS + WEAK_LABELS)
_BEHIND_LABELS = (":", ";", "...", " by")
_LABELLED = compile_pattern(r"(?:[:;]|\.{3}|\sby:?\s)(?<=(?P<label>\p{L}{1,20})\s?(?:[:;]|\.{3}|\sby:?\s))")
_NOTES = (
    " OUT", "ACHTUNG", "ARCHIVE", "CLIENTS", "COMMERCIAL", "EDITOR", "GO WITH", "MARKETING", "MATERIAL", "NO USE",
    "PUBLICATION", "QUALITY", "SALE", "USE BY", "USE ONLY",
)  # fmt: skip
"""One of these stands in each note to editors that has none of the traces."""
_OPENING = compile_pattern(
    rf"{FILE_LABEL.pattern}|{PICTURE_LABEL.pattern}|{COVER_LABEL.pattern}|{SLUG.pattern}|{BEFORE.pattern}"
    r"|\p{Lu}[\p{L}.-]*+(?:\s\p{Lu}[\p{L}.-]*+){0,3}+[^\S\r\n]{2}"
)
"""Labels, counters and buttons in front, and a name that two blanks set off."""
_UNFINISHED = compile_pattern(r"[^.!?:;,…)\]\"”’'»*|/-]")
_NAME_FOR = compile_pattern(
    r"\sfor\s(?<=[\p{Lu}\p{Lt}\p{Lo}]\S{0,40}\sfor\s)(?:[Tt]he\s)?+(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}@]|\p{Ll}{1,2}\p{Lu}|dpa\b|epa\b|[\w-]{1,20}\.\w)"
)
_FOR_NAME = compile_pattern(r"\sfor\s(?P<name>[\p{Lu}@tT][^.\r\n]{1,50}(?:\.[^.\r\n]{0,20}){0,3}+)\Z")
_DASHED = compile_pattern(r"—(?<=\p{L}—)(?=\p{Lu})")
_EASTERN = compile_pattern(r"[\u2e80-\U0010ffff]")
_NAMES = (*MARKS, *(name.casefold().replace(".", "") for agency in AGENCIES for name in agency.spellings))
_LAST_WORDS = AGENCY_WORDS | {name.rpartition(" ")[2] for name in _NAMES}
"""Words, without stops, that the names of agencies and the marks of credits end with."""
_STOPS = (".", "!", "?", "…", "•", "●", " -")
_FEW, _CLOSERS = 4, ".!?…\"'’”»)]"
_TAIL, _NEAR = 240, 40


def has_trace(text: str, whole: Span, style: CaptionStyle) -> bool:
    """Tell whether a stretch may be, or begin with, a caption that its label, its credit or its own words tell.

    Args:
        text: any text.
        whole: the stretch, without white space at its ends.
        style: the outlet's habits.
    """
    said = whole.of(text)
    folded = fold(said).casefold()
    return (
        _UNFINISHED.match(said[-1]) is not None
        or any(map(folded.__contains__, _TRACES))
        or (
            ("(" in said or "[" in said)
            and any(_tells(match["inside"], style) for match in _BRACKET.finditer(said, overlapped=True))
        )
        or _ends_in_name(folded, style)
        or any(map(said.__contains__, _NOTES))
        or _OPENING.match(said) is not None
        or _is_labelled(folded, style)
        or _has_client(said, folded, style)
        or ("—" in said and _DASHED.search(said) is not None)
        or (not said.isascii() and _EASTERN.search(said) is not None)
        or "caption" in text[max(0, whole.start - _NEAR) : whole.end + _NEAR].lower()
        or own_label(text, whole, style) is not None
    )


def _tells(inside: str, style: CaptionStyle) -> bool:
    """Tell whether a bracket may hold a credit or say where in the picture somebody stands: most hold an aside."""
    words = inside.split()
    if sum(map(str.islower, words)) > MOST_SMALL_WORDS:
        return False
    return (
        len(words) - sum(map(str.islower, words)) >= _NAMES_IN_CREDIT
        or any(map(inside.__contains__, _IN_BRACKETS))
        or may_be_known(inside, style)
    )


def _ends_in_name(folded: str, style: CaptionStyle) -> bool:
    """Tell whether an agency or a mark may stand behind the last sentence, or the last words say the same twice."""
    words = folded.rsplit(None, _FEW)
    last = words[-1].strip(_CLOSERS)
    if words[-1] in folded[-_TAIL : -len(words[-1])]:
        return True
    if (
        last.replace(".", "") not in _LAST_WORDS
        and "-" not in last
        and not any(folded.count(o.casefold()) for row in style.owners for o in row.spellings)
    ):
        return False
    near = folded[max(0, len(words[0]) - _FEW) : -1].rstrip(_CLOSERS)
    return len(words) <= _FEW or any(map(near.__contains__, _STOPS))


def _is_labelled(folded: str, style: CaptionStyle) -> bool:
    """Tell whether a label of credits stands before a colon or ``by``."""
    if any(label.casefold() in folded for label in style.credit_labels):
        return True
    may_be = any(map(folded.__contains__, _BEHIND_LABELS))
    return may_be and any(match["label"] in _LABELS for match in _LABELLED.finditer(folded))


def _has_client(said: str, folded: str, style: CaptionStyle) -> bool:
    """Tell whether ``for`` stands behind a name, or before an agency that closes the stretch: ``Ann Lee for The Gazette``."""
    if " for " not in folded:
        return False
    last = _FOR_NAME.search(said, max(0, len(said) - _TAIL))
    return _NAME_FOR.search(said) is not None or (
        last is not None and known_agency(last["name"].strip(' ."”’'), style) is not None
    )
