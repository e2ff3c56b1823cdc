"""Whether a stretch has any trace of what tells a caption: a cheap look that spares ordinary prose the costly ones.

A label, a credit, a counter or a caption's own words leave one of these traces. Where there is none, only a full date in the
agencies' formula could tell a caption. A trace proves nothing.
"""

from collections.abc import Sequence
from itertools import pairwise

from .._regex import any_of, compile_pattern, compile_plain
from .._span import Span, fold
from ..data.agencies import AGENCIES, AgencyKind, key
from ..data.captions import BUTTONS, COVER_LABELS, FILE_LABELS, PEOPLE_POSITIONS, PICTURE_LABELS, PICTURED, SHELL_BEFORE
from ..data.credits import AGENCY_WORDS, LABELS, MARKS, WEAK_LABELS
from ..grammar import CaptionStyle
from ._caption_end import HANDED
from ._caption_formula import FEWEST_WORDS, FINISHING
from ._caption_labels import COVER_LABEL, FILE_LABEL, PICTURE_LABEL, SLUG, own_label
from ._caption_shell import BEFORE, NOTE_SIGNS, SHELL_CLOSERS, SHELL_WORDS, TAIL, note_start, shell_behind
from ._credit_cjk import may_be_cjk
from ._credit_firm import SIGNS
from ._credit_front import APART, RIGHTS, RIGHTS_LABEL, agency_first
from ._credit_labels import GIVEN, PLAIN
from ._credit_parts import MOST_SMALL_WORDS
from ._credit_words import LICENSED, known_agency, may_be_known

_PICTURES = ("photo", "picture", "image", "foto ")
_OF_PICTURES = ("source,", "credit,", "copyright,", " taken ", "-", "–", "—")
"""What stands beside them in captions: the end of a label, the day, the dash before a credit."""
_FIRMS = ("-us ", "-usa ", "-imagn ")
"""Beginnings of names that a hyphen joins to a person's."""
_SIGN_WORDS = (SIGNS - {"|"}) | {"pic", "pics", "pic.", "pics."}
"""Words that prose seldom has; of a bar, what it parts is asked."""
_SIGNS = compile_plain(r"[^\x00-'\)-.0-9<-Z\\-{}-\x7f]")
"""``/|([:;``, the signs of credits and labels, and all that is rare in English: what none of the others is."""
_SLASH = compile_plain(r"/(?!\d)|(?<!\d)/")
"""What parts names, and no figures."""
_RIGHT = compile_plain(r"©\s*[^\s\d]")
_BRACKET = compile_pattern(r"[(\[](?P<inside>(?:[^()\[\]]|\([^()\r\n]{0,60}+\))*+)")
_IN_BRACKETS = (":", ";", " - ", "—", "by ", "By ", "BY ")
"""What a credit's label ends with, and what joins its parts."""
_NAMES_IN_CREDIT = 3
"""Words that a person and a paper have at least."""
_LABELS = frozenset(label.casefold().rpartition(" ")[2] for label in LABELS + WEAK_LABELS)
_LABELLED = compile_pattern(r"(?:[:;]|\.{3})(?<=(?P<label>\p{L}{1,20})\s?(?:[:;]|\.{3}))")
_BY = frozenset({"by", "by:"})
_LETTERS = compile_pattern(r"\p{L}++\Z")
_OPENING = compile_pattern(
    rf"{FILE_LABEL.pattern}|{PICTURE_LABEL.pattern}|{COVER_LABEL.pattern}|{SLUG.pattern}|{BEFORE.pattern}|{RIGHTS_LABEL.pattern}"
    rf"|(?:{any_of(BUTTONS)})(?![\p{{L}}\p{{N}}])"
)
"""Labels, counters and buttons in front."""
_OPENERS = frozenset(
    label.split()[0].casefold()
    for labels in (FILE_LABELS, PICTURE_LABELS, COVER_LABELS, BUTTONS, *SHELL_BEFORE.values(), RIGHTS)
    for label in labels
)
_OPENING_SIGNS = frozenset(word[0] for word in _OPENERS if not word[0].isalnum())
"""The words and signs one of which they begin with, but for figures and for a town before its day."""
_NAME_FOR = compile_pattern(
    r"\sfor\s(?<=[\p{Lu}\p{Lt}\p{Lo}]\S{0,40}\sfor\s)(?:[Tt]he\s)?+(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}@]|\p{Ll}{1,2}\p{Lu}|dpa\b|epa\b|[\w-]{1,20}\.\w)"
)
_FOR_NAME = compile_pattern(r"\sfor\s(?P<name>[\p{Lu}@tT][^.\r\n]{1,50}(?:\.[^.\r\n]{0,20}){0,3}+)\Z")
_HANDED_FOR = tuple(f"{word} for " for word in HANDED)
_DASHED = compile_pattern(r"—(?<=\p{L}—)(?=\p{Lu})")
_NAMES = (*MARKS, *(name.casefold().replace(".", "") for agency in AGENCIES for name in agency.spellings))
_SELLERS = frozenset(
    key(name) for agency in AGENCIES if agency.kind in {AgencyKind.PICTURE, AgencyKind.SELLER} for name in agency.spellings
)
_LAST_WORDS = AGENCY_WORDS | {name.rpartition(" ")[2] for name in _NAMES}
"""Words, without stops, that the names of agencies and the marks of credits end with."""
_MARK_ENDS = tuple({mark.rpartition(" ")[2] for mark in MARKS})
_ENDS = (".", "!", "?", "…", "•", "●", "»", "¶", "|", " -", "Next", "next")
"""One of these stands before what is behind the last sentence."""
_PICTURED = tuple(sorted({sign for signs in PICTURED.values() for sign in signs}))
"""What may say what a picture shows and is no trace in a whole sentence."""
_SHELL_ENDS = tuple(SHELL_WORDS)
_FEW, _MOST_WORDS, _CLOSERS = 4, TAIL // 2, ".!?…\"'’”»)] "
_NEAR = 40


def has_trace(text: str, whole: Span, style: CaptionStyle) -> bool:
    """Tell whether a stretch may be, or begin with, a caption that its label, its credit or its own words tell.

    Args:
        text: any text.
        whole: the stretch, without white space at its ends.
        style: the outlet's habits.
    """
    said = text[whole.start : whole.end]
    words = said.casefold().split()
    folded = f" {' '.join(words)} "
    last = _last_name(words)
    signed = _SIGNS.search(said) is not None or "..." in said or any(map(said.__contains__, APART))
    return (
        _may_be_chain(said, words, folded, style, signed=signed)
        or "courtesy" in folded
        or " should read" in folded
        or (any(map(folded.__contains__, _PICTURES)) and _is_of_picture(said, folded))
        or ((last in _LAST_WORDS or "-" in last or bool(style.owners)) and _ends_in_name(words, last, folded, style))
        or (folded.count(words[-1]) > 1 and _is_doubled(words))
        or (not _BY.isdisjoint(words) and any(by in _BY and _ends_in_label(word) for word, by in pairwise(words)))
        or ("Credit" in said and PLAIN.search(said) is not None)
        or (any(map(said.__contains__, NOTE_SIGNS)) and note_start(text, whole.start, whole.end) < whole.end)
        or (_may_open(said, words[0]) and _OPENING.match(said) is not None)
        or text.find("caption", max(0, whole.start - _NEAR), whole.end + _NEAR) >= 0
        or ((said[-1] not in FINISHING or said[-1] in SHELL_CLOSERS) and _is_unfinished(text, whole, words, folded))
        or (bool(style.labels) and own_label(text, whole, style) is not None)
        or (bool(style.credit_labels) and any(label.casefold() in folded for label in style.credit_labels))
        or (signed and _has_sign(text, whole, said, folded, style))
    )


def _last_name(words: Sequence[str]) -> str:
    """Return the last word as the last of an agency's name is written: without stops."""
    return words[-1].strip(_CLOSERS).replace(".", "")


def _has_sign(text: str, whole: Span, said: str, folded: str, style: CaptionStyle) -> bool:
    """Tell whether brackets hold a credit, a label stands before a colon, or one of the rarer signs is there."""
    return (
        (("(" in said or "[" in said) and _has_bracket(said, style))
        or (
            (":" in said or ";" in said or "..." in said)
            and any(match["label"] in _LABELS for match in _LABELLED.finditer(folded))
        )
        or (any(map(said.__contains__, APART)) and agency_first(text, whole, style, lenient=False) is not None)
        or (not said.isascii() and (_RIGHT.search(said) is not None or may_be_cjk(said)))
    )


def _may_open(said: str, first: str) -> bool:
    """Tell whether the first word, in small letters, or the first sign may be that of a label; a town has a dash behind it."""
    if first in _OPENERS or (":" in said and ("-" in said or "–" in said)):
        return True
    plain = first.replace("’", "").replace("'", "").isalpha()
    return not plain and (first[0].isalnum() or first[0] in _OPENING_SIGNS)


def _has_bracket(said: str, style: CaptionStyle) -> bool:
    end = len(said.rstrip(_CLOSERS))
    return any(_tells(m["inside"], style, last=m.end() >= end) for m in _BRACKET.finditer(said, overlapped=True))


def _tells(inside: str, style: CaptionStyle, *, last: bool) -> bool:
    """Tell whether a bracket may hold a credit or say where in the picture somebody stands: most hold an aside."""
    words = inside.split()
    small = sum(map(str.islower, words))
    if small > MOST_SMALL_WORDS:
        return False
    if last and (len(words) - small >= _NAMES_IN_CREDIT or any(map(inside.__contains__, _IN_BRACKETS))):
        return True
    return any(map(inside.__contains__, PEOPLE_POSITIONS)) or may_be_known(inside, style)


def _ends_in_name(words: Sequence[str], last: str, folded: str, style: CaptionStyle) -> bool:
    """Tell whether an agency that sells pictures stands alone, or any behind a mark and a comma: ``Video still, AFP``."""
    if len(words) <= _FEW and folded.replace(".", "").strip() in _SELLERS:
        return True
    if not any(word[-1] == "," and word[:-1].endswith(_MARK_ENDS) for word in words[-_FEW:-1]) or (
        last not in _LAST_WORDS
        and "-" not in last
        and not any(o.casefold() in folded for row in style.owners for o in row.spellings)
    ):
        return False
    before = folded.rsplit(None, _FEW)[0]
    near = folded[max(0, len(before) - _FEW) : -2].rstrip(_CLOSERS)
    return len(words) <= _FEW or any(map(near.__contains__, _ENDS))


def _is_doubled(words: Sequence[str]) -> bool:
    """Tell whether the last words say the same twice; a sentence may end before them without a blank."""
    near = words[-_MOST_WORDS:]
    halves = (n for n in range(1, len(near) // 2 + 1) if near[-1 - n].endswith(near[-1]))
    return any(" ".join(near[-2 * n : -n]).endswith(" ".join(near[-n:])) for n in halves)


def _is_unfinished(text: str, whole: Span, words: Sequence[str], folded: str) -> bool:
    """Tell whether words of the page stand behind, so that a credit may end before them, or words say what a picture shows."""
    if len(words) >= FEWEST_WORDS and any(map(folded.__contains__, _PICTURED)):
        return True
    may_be = not SHELL_WORDS.isdisjoint(words) or words[-1].endswith(_SHELL_ENDS)
    return may_be and shell_behind(text, whole.start, whole.end) is not None


def _ends_in_label(word: str) -> bool:
    letters = None if word.isalpha() else _LETTERS.search(word)
    return (letters[0] if letters else word) in _LABELS


def _is_of_picture(said: str, folded: str) -> bool:
    """Tell whether a word for pictures is a label without a colon, or stands where captions have it."""
    return any(map(folded.__contains__, _OF_PICTURES)) or GIVEN.search(said) is not None or PLAIN.search(said) is not None


def _may_be_chain(said: str, words: Sequence[str], folded: str, style: CaptionStyle, *, signed: bool) -> bool:
    """Tell whether names may stand there that a sign joins: few other words are behind the last sentence, or one is known."""
    joined = (
        not _SIGN_WORDS.isdisjoint(words)
        or (" for " in folded and _has_client(said, words, folded, style))
        or ("-" in said and any(map(folded.__contains__, _FIRMS)))
        or (signed and ("/" in said or "—" in said) and (_SLASH.search(said) is not None or _DASHED.search(said) is not None))
    )
    if joined:
        return _has_few_words_last(said) or may_be_known(said, style)
    parted = signed and ("|" in said or (("/" in said or "—" in said) and _has_few_words_last(said)))
    return parted and may_be_known(said, style)


def _has_few_words_last(said: str) -> bool:
    """Tell whether so few words in small letters may stand behind the last sentence that they may be a credit."""
    tail = fold(said[-TAIL:])
    end = len(tail.rstrip(_CLOSERS))
    words = tail[max(0, *(tail.rfind(stop, 0, end) + 1 for stop in _ENDS)) :].split()
    return sum(map(str.islower, words[1:])) <= MOST_SMALL_WORDS


def _has_client(said: str, words: Sequence[str], folded: str, style: CaptionStyle) -> bool:
    """Tell whether ``for`` stands behind a name, or before an agency that closes the stretch: ``Ann Lee for The Gazette``."""
    said = fold(said)
    takers = said.split(" for ")[:-1]
    if not all(taker.rpartition(" ")[2].islower() for taker in takers) and _NAME_FOR.search(said) is not None:
        return True
    if any(map(folded.__contains__, _HANDED_FOR)):
        return True
    last = _last_name(words)
    may_be = last in _LAST_WORDS or LICENSED.endswith(last) or "-" in last or bool(style.owners)
    client = _FOR_NAME.search(said, max(0, len(said) - TAIL)) if may_be else None
    return client is not None and known_agency(client["name"].strip(' ."”’'), style) is not None
