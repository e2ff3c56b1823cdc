"""One part of a credit: which agency, mark, person or owner its words are, and how words that stand together come apart.

Agencies and marks are known by table; of what is left, a person is known by its shape, and anything else in capitals is an
owner.
"""

from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple

from .._regex import Match, any_of, compile_pattern, compile_plain
from .._span import fold
from ..data.agencies import AGENCIES, AgencyKind, agency_of
from ..data.credits import AGENCY_WORDS, GLUED_MARKS, JOBS, LEADING_MARKS, MARKS, TRAILING_MARKS
from ..grammar import CaptionStyle
from ._credit_names import HANDLE, has_owner_word, has_surname, is_handle, is_owner, is_owner_before_by, is_person


class PartKind(Enum):
    """What one part of a credit is."""

    AGENCY = auto()
    """A name of the agency table or of the outlet's style."""
    OWNER = auto()
    """A paper, firm or institution that no table knows."""
    PERSON = auto()
    """A photographer."""
    HANDLE = auto()
    """One word that is a person beside a stock house and an owner elsewhere."""
    MARK = auto()
    """What it says of the picture: a file photo, a handout."""


class Part(NamedTuple):
    """One part of a credit."""

    kind: PartKind
    """What it is."""
    name: str
    """The canonical name of an agency, a mark's name, else the words."""
    seller: bool = False
    """Whether it is known to sell pictures of others."""
    distributes: bool = False
    """Whether it stands behind ``via``."""


_INITIALS = 3


def known_agency(words: str, style: CaptionStyle) -> Part | None:
    """Return the agency that `words` name; words such as ``Photo`` behind it do not count.

    The table's name comes first, so that an outlet's own format and every other one give an agency the same name.
    """
    name = fold(words)
    agency = next((a for n in _spellings(name) if (a := agency_of(n)) is not None), None)
    if agency is None or (_is_word(name) and name not in agency.spellings):
        own = next((row for n in _spellings(name) for row in style.owners if row.is_called(n)), None)
        return Part(PartKind.AGENCY, own.name, seller=own.kind is AgencyKind.SELLER) if own is not None else None
    return Part(PartKind.AGENCY, agency.name, seller=agency.kind is AgencyKind.SELLER)


def _is_word(name: str) -> bool:
    """Tell whether a short name is written as no initials are: ``St``, ``pa``; Spanish papers write ``Efe``."""
    return len(name) <= _INITIALS and (name.islower() or (len(name) < _INITIALS and not name.isupper()))


LICENSED = " or licensors"
"""What may stand behind an agency's name."""


def _spellings(name: str) -> Iterator[str]:
    yield name
    bare = name.removeprefix("the ").removeprefix("The ")
    if bare != name:
        yield bare
    licensed = name.removesuffix(LICENSED)
    if licensed != name:
        yield licensed
    stem, _, last = licensed.rpartition(" ")
    if last.casefold() in AGENCY_WORDS:
        yield stem
    town = name.rpartition("-")[0]
    if " " in town:
        yield town


_LICENCE = compile_pattern(
    r"(?:CC0?(?:[\s-]BY)?(?:-(?:SA|NC|ND))*+|Creative\sCommons(?:\slicen[cs]e)?|Public\s[Dd]omain)(?:\s\d\.\d)?"
)


def may_be_known(words: str, style: CaptionStyle) -> bool:
    """Tell whether a table may know an agency or a mark among `words`: where ``False``, none does."""
    said = words.replace(UNSEEN, "").casefold()
    seen = (_ASCII_TOKEN if said.isascii() else _TOKEN).findall(said.replace(".", ""))
    return (
        not _TELLING.isdisjoint(seen)
        or any(map(said.__contains__, _GLUED))
        or any(_telling(o) in seen for row in style.owners for o in row.spellings)
    )


def _telling(name: str) -> str:
    """Return the longest of the words of a name, of several the last."""
    return max(reversed(_TOKEN.findall(name.casefold().replace(".", ""))), key=len, default="")


_TOKEN = compile_pattern(r"[\p{L}\p{M}\p{N}]++")
_ASCII_TOKEN = compile_plain(r"[a-z0-9]+")
_TELLING = frozenset(map(_telling, (*MARKS, *(name for agency in AGENCIES for name in agency.spellings))))
"""One of these words stands in each name of an agency and in each mark."""
_GLUED = ("source:", "courtesy")
"""What may be glued to the words beside it."""
UNSEEN = "\N{ZERO WIDTH SPACE}"


def known_part(piece: str, style: CaptionStyle) -> Part | None:
    """Return the agency or the mark that `piece` is as a whole, or ``None``."""
    agency = known_agency(piece, style)
    if agency is not None:
        return agency
    if style.marks and piece.casefold().strip("()[] .") in {word.casefold() for word in style.marks}:
        return Part(PartKind.MARK, "")
    mark = MARKS.get(piece.casefold().strip("()[] .")) if _LICENCE.fullmatch(piece) is None else ""
    return Part(PartKind.MARK, mark) if mark is not None else None


def read_piece(piece: str, style: CaptionStyle) -> list[Part] | None:
    """Read the words between two separators; ``None`` if they are nothing that a credit holds."""
    known = known_part(piece, style)
    if known is not None:
        return [known]
    for split in (_split_client, _split_agency_photo, _split_mark, _split_bracket, _split_comma, _split_hyphen, _split_colon):
        pieces = split(piece, style)
        if pieces:
            read = [read_piece(p, style) for p in pieces if p]
            return [part for r in read if r for part in r] if all(r is not None for r in read) else None
    return _read_name(piece)


# ---------------------------------------------------------------- names

_AND = compile_pattern(r"\s*,?\s+(?:and|und|et|y|e|&)\s+")


def _read_name(piece: str) -> list[Part] | None:
    half = piece[: len(piece) // 2]
    if piece == half * 2 and is_person(half):
        piece = half  # two credits glued: "AFP PHOTO/ANN LEEANN LEE/AFP"
    persons = _AND.split(piece)
    if all(map(is_person, persons)):
        return [Part(PartKind.PERSON, p) for p in persons]
    name = piece.removeprefix("the ")
    if is_handle(name):
        return [Part(PartKind.HANDLE, name)]
    if is_owner(name):
        return [Part(PartKind.OWNER, name)]
    return [Part(PartKind.PERSON, piece)] if HANDLE.fullmatch(piece) else None


# ---------------------------------------------------------------- words that stand together

_FOR = compile_pattern(r",?\s+(?:[Ff]or\s+(?=(?:[Tt]he\s+)?[\p{Lu}@]|[\w-]+\.\w)|FOR\s+(?=\p{Lu}))")
_PICTURE_WORD = r"(?:(?i:photo|picture|pic|pix|image|video|graphic)s?|(?P<drawn>(?i:illustration))s?)"
_AGENCY_PHOTO = compile_pattern(
    rf"^(?P<agency>.{{2,40}}?)[\s-]+(?:(?P<mark>(?i:file|staff|pool|contributed))\s+)?{_PICTURE_WORD}"
    r"(?P<by>\s*:\s*|\s+[Bb][Yy]:?\s+|$)(?P<rest>.*)$"
)
_LEADING_MARK = compile_pattern(
    rf"^(?P<mark>{any_of(LEADING_MARKS)})(?!\s(?:Sgt|{any_of(JOBS)})\b)(?:\s+(?i:photo|image|picture|video))?\s*(?::|\s(?i:by|from|of))?\s+(?P<rest>\S.*)$"
)
_TRAILING_MARK = compile_pattern(rf"^(?P<rest>.+?)[\s,]+\(?(?P<mark>{any_of(TRAILING_MARKS + GLUED_MARKS)})\)?$")
BRACKET = compile_pattern(r"^(?P<rest>[^()]+?)\s*\((?P<inner>[^()]+)\)$")
"""A name with another in brackets behind it."""


def _split_client(piece: str, style: CaptionStyle) -> list[str]:
    # "Ann Lee for The Gazette" names who took it for whom; whom an agency took it for is no part of the credit.
    match = _FOR.search(piece)
    if match is None:
        return []
    taker, client = piece[: match.start()], piece[match.end() :]
    if known_agency(taker, style):
        return [taker]
    return [taker, client] if _are_persons(taker) or known_agency(client, style) else []


def _are_persons(words: str) -> bool:
    return all(is_person(p.strip()) for half in words.split(",") for p in _AND.split(half))


def _split_agency_photo(piece: str, style: CaptionStyle) -> list[str]:
    match = _AGENCY_PHOTO.match(piece)
    if match is None or not (known_agency(match["agency"], style) or _is_owned(match)):
        return []
    return [match["agency"], match["mark"] or "", match["drawn"] or "", match["rest"]]


def _is_owned(match: Match) -> bool:
    return match["by"].strip(" :").casefold() == "by" and is_owner_before_by(match["agency"])


def _split_mark(piece: str, _: CaptionStyle) -> list[str]:
    match = _LEADING_MARK.match(piece) or _TRAILING_MARK.match(piece)
    if match is None or has_surname(piece):
        return []
    pieces = [match["rest"], match["mark"]]
    return pieces if match.start("rest") < match.start("mark") else pieces[::-1]


def _split_bracket(piece: str, style: CaptionStyle) -> list[str]:
    match = BRACKET.match(piece)
    return [match["rest"], match["inner"]] if match and known_part(match["inner"], style) else []


def _split_hyphen(piece: str, style: CaptionStyle) -> list[str]:
    # "Ann Lee-USA TODAY Sports", "Ann Lee-Pool", "AP-Yonhap", "AP-Ann Lee"
    at = piece.find("-")
    while at > 0:
        left, right = piece[:at], piece[at + 1 :]
        agency = known_agency(left, style)
        if (agency and is_person(right)) or (known_part(right, style) and (agency or is_person(left))):
            return [left, right]
        at = piece.find("-", at + 1)
    return []


def _split_comma(piece: str, style: CaptionStyle) -> list[str]:
    # A comma parts names only before an agency or a mark, behind a person, or between a paper and its photographer:
    # "Salt Point, Alta., Ferry Board" is one.
    at = piece.rfind(",")
    while at > 0:
        left, right = piece[:at].strip(), piece[at + 1 :].strip()
        if (
            known_part(right, style)
            or (is_person(left) and (is_owner(right) or _are_persons(right)))
            or (is_person(right) and _is_paper(left))
        ):
            return [left, right]
        at = piece.rfind(",", 0, at)
    return []


def _is_paper(words: str) -> bool:
    return is_owner(words) and has_owner_word(words)


def _split_colon(piece: str, style: CaptionStyle) -> list[str]:
    # An agency, a colon and its photographer, or the same agency in full.
    left, colon, right = piece.partition(":")
    return [left.strip(), right.strip()] if colon and known_agency(left, style) else []
