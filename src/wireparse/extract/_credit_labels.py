"""Credits behind a label: ``Photo: Ann Lee/Reuters``, ``Mandatory Credit: ...``, ``© Ann Lee``."""

from itertools import chain

from .._regex import Match, Pattern, any_of, compile_pattern
from .._span import Span, fold
from ..data.credits import INSIDE_LABELS, LABEL_MARKS, LABELS, LEADING_MARKS, WEAK_LABELS
from ..grammar import CaptionStyle
from ._caption_shell import at_sentence_end, compile_behind, last_sentence_end, tail_start
from ._credit_found import Found, found
from ._credit_names import has_owner_word, is_owner_before_by
from ._credit_parts import Reading, read_parts
from ._credit_words import PartKind, known_agency


def _labels(words: tuple[str, ...]) -> str:
    return any_of(tuple({*words, *map(str.upper, words)}))


_COLONS, _WITH_COMMA, _PICTURES = (":", ";", "..."), ("source", "credit", "copyright"), ("Photo", "Image", "Picture", "PHOTO")
"""What labels end with, words that end them with a comma, and those behind which stands who gave the picture."""
_ALONE = ("Credit", "Credit...", "Photo", "PHOTO", "Foto")
"""Labels that end with no sign at all."""
_COLON = rf"\s*+(?:{any_of(_COLONS)}|(?<=(?:{'|'.join(_WITH_COMMA)})),(?=\s\p{{Lu}}))\s*+(?:©\s*+)?"
_GIVEN = (
    rf"{any_of(_PICTURES)}(?:\s++(?:via|from|(?:provided|supplied|submitted|contributed|released)\s++(?:by|to))\s++"
    r"|\s?+/\s?+)(?=[\p{Lu}@]|the\s\p{Lu})"
)
STRONG = rf"{_labels(LABELS)}(?:{_COLON}|\s++[Bb][Yy]:?\s++)|[Pp]hotos?\s++by:?\s++(?=\p{{Lu}})|©\s*+"
_WEAK = rf"{_labels(WEAK_LABELS)}(?:{_COLON}|\s++[Bb][Yy]:?\s++)"
_WORD = compile_pattern(r"\S++")
_SHORT, _FEW = 60, 4
_PLAIN = rf"(?:{any_of(_ALONE)}\s++){{1,2}}(?=\p{{Lu}})"
GIVEN = compile_pattern(_GIVEN)
"""A label that says who gave the picture."""
PLAIN = compile_pattern(_PLAIN)
"""A label with a name behind it and no sign between."""
_LABEL = compile_behind(rf"(?P<strong>{STRONG})|(?P<given>{_GIVEN})|{_WEAK}|(?P<plain>{_PLAIN})")
_MORE_LABELS = compile_pattern(
    rf"(?:(?i:{any_of(LABELS + WEAK_LABELS + INSIDE_LABELS)})(?:{_COLON}|\s++by:?\s++)|{_GIVEN}|©\s*+|{_PLAIN})++"
)
_COPYRIGHT = compile_pattern(r"©\s*+\Z")
_BY = compile_pattern(r"(?i)by:?\s*+\Z")
_MOST_OWNER_WORDS = 4
_LONGEST_RIGHT = len("Copyright  ")


def with_label_marks(reading: Reading, label: str) -> Reading:
    """Return `reading` with what the words of its label say of the picture: ``File photo: ``."""
    words = (LABEL_MARKS.get(word.strip(":;.,").casefold()) for word in label.replace("/", " ").split())
    return reading._replace(marks=tuple(dict.fromkeys((*(mark for mark in words if mark), *reading.marks))))


def _own_labels(style: CaptionStyle) -> str:
    return rf"{any_of(style.credit_labels)}(?:{_COLON}|\s++[Bb][Yy]:?\s++)"


def more_labels(text: str, start: int, end: int, style: CaptionStyle) -> Match | None:
    """Match labels in a row, as they stand inside brackets or behind another label."""
    own = compile_pattern(_own_labels(style)).match(text, start, end) if style.credit_labels else None
    return own or _MORE_LABELS.match(text, start, end)


def labelled(text: str, body: Span, style: CaptionStyle, *, lenient: bool) -> Found | None:
    """Find the credit behind the first label of the last words that holds what a label promises."""
    start = tail_start(text, body.start, body.end)
    labels = chain(
        _own(style).finditer(text, start, body.end) if style.credit_labels else (),
        _LABEL.finditer(text, start, body.end) if _may_be_labelled(text[start : body.end].casefold()) else (),
    )
    return next((f for label in labels if (f := _behind_label(text, body, label, style, lenient=lenient))), None)


def _may_be_labelled(tail: str) -> bool:
    """Tell whether one of the signs stands there, in small letters, that labels end with, or a label that needs none."""
    return any(map(tail.__contains__, _SIGNS))


_ENDS = {*_COLONS, *(f"{word}," for word in _WITH_COMMA), "by", "©", *map(str.casefold, _PICTURES + _ALONE)}
_SIGNS = tuple(sorted(sign for sign in _ENDS if not any(other in sign for other in _ENDS - {sign})))
"""Those that hold no other."""


def _own(style: CaptionStyle) -> Pattern:
    return compile_behind(rf"(?P<strong>{_own_labels(style)})|(?P<given>(?!))|(?P<plain>(?!))")


def _behind_label(text: str, body: Span, label: Match, style: CaptionStyle, *, lenient: bool) -> Found | None:
    opened = label.start() > body.start and text[label.start() - 1] in "(["
    if text.endswith((")", "]", ").", "]."), label.start(), body.end) and _opens_bracket(text, body, label, style):
        return None
    if label["given"] is not None and not at_sentence_end(text, body.start, label.start()):
        return None
    more = more_labels(text, label.end(), body.end, style)
    start = _agency_before(text, body, label, style)
    inner = Span(start if start is not None else more.end() if more else label.end(), body.end)
    reading = read_parts(inner.of(text), style)
    if reading is None or not _label_holds(text, body, label, reading, lenient=lenient):
        return None
    sign = _COPYRIGHT.search(text, max(body.start, label.start() - _FEW), label.start())
    first = min(sign.start() if sign else label.start(), inner.start)
    label_words = text[label.start() : max(label.start(), inner.start)]
    return found(text, inner, Span(first - opened, body.end), with_label_marks(reading, label_words))


def _opens_bracket(text: str, body: Span, label: Match, style: CaptionStyle) -> bool:
    """Tell whether the label, or a longer one that ends in it, stands behind an opening bracket: ``(File Photo: ``."""
    bracket = max(text.rfind(opener, body.start, label.start()) for opener in "([")
    whole = more_labels(text, bracket + 1, body.end, style) if bracket >= 0 else None
    return bracket >= 0 and (bracket + 1 == label.start() or (whole is not None and whole.end() >= label.end()))


def _agency_before(text: str, body: Span, label: Match, style: CaptionStyle) -> int | None:
    # An agency or a mark may stand before the label: ST PHOTO: ANN LEE, Pool Photo By Ann Lee.
    words = list(_WORD.finditer(text, max(body.start, label.start() - _SHORT), label.start()))[-3:]
    for word in words:
        name = fold(text[word.start() : label.start()])
        if name[-1:].isalnum() and (known_agency(name, style) or name in LEADING_MARKS):
            return word.start()
    return _owner_before(text, body, label) if _BY.search(label[0]) else None


def _owner_before(text: str, body: Span, label: Match) -> int | None:
    # "U.S. Army photo by Ann Lee"
    start = last_sentence_end(text, max(body.start, label.start() - _SHORT), label.start())
    if not at_sentence_end(text, body.start, start):
        return None
    start += len(text[start : label.start()]) - len(text[start : label.start()].lstrip("/ "))
    name = fold(text[start : label.start()])
    return start if name.count(" ") < _MOST_OWNER_WORDS and is_owner_before_by(name) else None


def _label_holds(text: str, body: Span, label: Match, reading: Reading, *, lenient: bool) -> bool:
    firm = reading.known or (reading.joined and reading.photographer is not None)
    if label[0].startswith("©"):
        if text[max(body.start, label.start() - _LONGEST_RIGHT) : label.start()].rstrip().endswith(("Copyright", "copyright")):
            return False
        inside = label.start() > body.start or (reading.joined and reading.photographer is not None)
        return (lenient or (firm and inside)) and not text[label.end() : label.end() + 1].isdigit()
    ended = at_sentence_end(text, body.start, label.start())
    if label["given"] is not None:
        return _given_holds(body, label, reading)
    if label["strong"] is not None:
        named = lenient or (reading.photographer is not None and not label[0].isupper())
        return firm or ((ended or named) and not label[0].startswith("p"))
    if label["plain"] is not None:
        return ended and _plain_holds(reading)
    opens = lenient and label.start() == body.start and "ource" not in label[0]
    return ended and (opens or _weak_holds(body, label, reading, firm=firm))


def _given_holds(body: Span, label: Match, reading: Reading) -> bool:
    # "Photo via Acme", "Photo from Ann Lee", "Photo / File": behind "from" a feast or a day may stand, behind a slash a word.
    if reading.photographer is not None or reading.has(PartKind.AGENCY):
        return True
    if "/" in label[0] or reading.agency is None:
        return label.start() > body.start
    return "from" not in label[0] or has_owner_word(reading.agency)


def _plain_holds(reading: Reading) -> bool:
    return reading.has(PartKind.AGENCY) or (reading.joined and reading.photographer is not None)


def _weak_holds(body: Span, label: Match, reading: Reading, *, firm: bool) -> bool:
    if "ource" in label[0]:
        return bool(reading.marks) or any(p.seller for p in reading.parts)
    named = reading.photographer is not None or (label.start() > body.start and reading.agency is not None)
    return firm or (named and label[0][0] in "CIS")
