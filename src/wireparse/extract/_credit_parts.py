"""The words of a credit taken apart: ``Ann Lee/Pool/AFP via Getty Images`` is a person, a mark, an agency and a seller.

``credit := part { separator part }``, where a part is a person, an agency, an owner or a mark (wire stylebooks; seen in
papers).  Agencies and marks are known by table; of what is left, a person is known by its shape and anything else in capitals
is an owner.
"""

from collections.abc import Iterator
from enum import Enum, auto

from attrs import evolve, field, frozen

from .._regex import any_of, compile_pattern
from .._span import fold
from ..data.agencies import AgencyKind, agency_of
from ..data.credits import COURTESY, LEADING_MARKS, MARKS, TRAILING_MARKS
from ..grammar import CaptionStyle
from ._credit_names import is_owner, is_person


class PartKind(Enum):
    """What one part of a credit is."""

    AGENCY = auto()
    """A name of the agency table or of the outlet's style."""
    OWNER = auto()
    """A paper, firm or institution that no table knows."""
    PERSON = auto()
    """A photographer."""
    MARK = auto()
    """What it says of the picture: a file photo, a handout."""


@frozen
class Part:
    """One part of a credit."""

    kind: PartKind
    """What it is."""
    name: str
    """The canonical name of an agency, a mark's name, else the words."""
    seller: bool = False
    """Whether it is known to sell pictures of others."""
    distributes: bool = False
    """Whether it stands behind ``via``."""


@frozen
class Reading:
    """What a credit says."""

    agency: str | None
    """As in `Credit`."""
    photographer: str | None
    """As in `Credit`."""
    via: str | None
    """As in `Credit`."""
    marks: tuple[str, ...]
    """As in `Credit`."""
    parts: tuple[Part, ...] = field(repr=False)
    """The parts, in order."""

    def has(self, kind: PartKind) -> bool:
        """Tell whether one part is of `kind`."""
        return any(p.kind is kind for p in self.parts)

    @property
    def known(self) -> bool:
        """Whether a table knows one of the parts."""
        return bool(self.marks) or self.has(PartKind.AGENCY)

    @property
    def joined(self) -> bool:
        """Whether it has two parts or more."""
        return len(self.parts) > 1


MAX_LENGTH = 240
"""Code points; longer is no credit."""

_SEPARATOR = compile_pattern(
    r"(?:(?:^|\s*[,/]?\s+|\s*/\s*)[Vv][Ii][Aa]\s+|\s*/\s*(?:for|For|FOR)\s+|,?\s+for\s+(?=(?:[Tt]he\s+)?[\p{Lu}@])"
    r"|\s*[/|—–©]\s*|\s+[-#]\s+|\.\s+(?=[Cc]ourtesy))"
)
_NOISE = compile_pattern(
    r"\s*\((?:CC|Public [Dd]omain|Creative Commons)[^()]{0,40}\)|\s*\(\d{5,9}\w{0,4}\)|\s*\(c\)\s*"
    r"|(?<!\w)(?:19|20)\d\d\s+(?=\p{Lu})|^\s*[Bb][Yy]:?\s+"
)
_SECOND = compile_pattern(r";\s|\)?\s+©\s*")
_COURTESY = compile_pattern(
    r"(?i)^(?:(?:photo|image|picture|screengrab|screenshot|video|still)s?\s+)?courtesy(?P<of>\s+(?:of|from)\s|:)?\s*(?P<owner>.+)$"
)
_AGENCY_PHOTO = compile_pattern(
    r"(?i)^(?P<agency>.{2,40}?)[\s-]+(?:(?P<mark>file|staff|pool|contributed)\s+)?(?:photo|photos|picture|image|video|illustration|graphic)s?"
    r"(?:\s*:\s*|\s+by:?\s+|$)(?P<rest>.*)$"
)
_LEADING_MARK = compile_pattern(
    rf"^(?P<mark>{any_of(LEADING_MARKS)})(?:\s+(?i:photo|image|picture|video))?\s*(?::|\s(?i:by|from|of))?\s+(?P<rest>\S.*)$"
)
_TRAILING_MARK = compile_pattern(rf"^(?P<rest>.+?)[\s,]+\(?(?P<mark>{any_of(TRAILING_MARKS)})\)?$")
_BRACKET = compile_pattern(r"^(?P<rest>[^()]+?)\s*\((?P<inner>[^()]+)\)$")

_AND = compile_pattern(r"\s*,?\s+(?:and|und|et|y|e|&)\s+")
_HANDLE = compile_pattern(r"@[\w.-]{1,40}|[\p{Ll}\p{N}][\w.]{2,30}")
_INITIALS = 3
_EDGES = ' .,;:|-–—*"“”'


def read_parts(words: str, style: CaptionStyle) -> Reading | None:
    """Take the words of a credit apart.

    Args:
        words: the credit without brackets and label.
        style: the outlet's habits.

    Returns:
        What they say; ``None`` if they are no credit.
    """
    if len(words) > MAX_LENGTH or "//" in words or "www." in words:
        return None
    first, *more = _SECOND.split(_NOISE.sub(" ", fold(words)).strip(_EDGES), maxsplit=1)
    reading = _read_one(first.strip(_EDGES), style)
    if reading is None or not more:
        return reading
    second = _read_one(more[0].strip(_EDGES), style)
    return evolve(reading, via=reading.via or second.via) if second else None


def _read_one(bare: str, style: CaptionStyle) -> Reading | None:
    bracket = _BRACKET.match(bare)
    if bracket and is_person(bracket["rest"]):
        bare = f"{bracket['rest']}/{bracket['inner']}"
    courtesy = _COURTESY.match(bare)
    parts = _courtesy_parts(courtesy["owner"], style, of=bool(courtesy["of"])) if courtesy else _parts(bare, style)
    return _resolve(parts) if parts else None


def known_agency(words: str, style: CaptionStyle) -> Part | None:
    """Return the agency that `words` name; a year before it and words such as ``Photo`` behind it do not count."""
    name = fold(words)
    if name in style.owners:
        return Part(PartKind.AGENCY, name)
    agency = next((a for n in _spellings(name) if (a := agency_of(n)) is not None), None)
    if agency is None or (name.islower() and len(name) <= _INITIALS and agency.name.casefold() != name):
        return None
    return Part(PartKind.AGENCY, agency.name, seller=agency.kind is AgencyKind.SELLER)


def _spellings(name: str) -> Iterator[str]:
    yield name
    yield name.removeprefix("the ").removeprefix("The ")
    stem, _, last = name.rpartition(" ")
    if last.casefold() in {
        "photo",
        "photos",
        "images",
        "wire",
        "pictures",
        "news",
        "agency",
        "video",
        "tv",
        "archive",
        "archives",
    }:
        yield stem
    town = name.rpartition("-")[0]
    if " " in town:
        yield town


def _courtesy_parts(owner: str, style: CaptionStyle, *, of: bool) -> list[Part] | None:
    # "Courtesy of X": X is whose picture it is, even if X is a person; "Courtesy X": a person took it.  With an agency behind X
    # the courtesy is a mark like any other: "Courtesy of Ann Lee/Handout via REUTERS" reads as "Ann Lee/Handout via REUTERS".
    parts = _parts(owner, style)
    mark = Part(PartKind.MARK, COURTESY)
    if not of:
        return [mark, *parts] if parts else None
    if parts and any(p.kind is PartKind.AGENCY or p.distributes for p in parts):
        return [mark, *parts]
    if parts and any(p.kind is PartKind.MARK for p in parts):
        return [mark, *(Part(PartKind.OWNER, p.name) if p.kind is PartKind.PERSON else p for p in parts)]
    name = owner.removeprefix("the ")
    return [mark, Part(PartKind.OWNER, name)] if is_owner(name) or parts else None


def _parts(words: str, style: CaptionStyle) -> list[Part] | None:
    parts: list[Part] = []
    via, start = False, 0
    for match in (*_SEPARATOR.finditer(words), None):
        piece = words[start : match.start() if match else len(words)].strip(_EDGES)
        client = " for " in words[max(0, start - 6) : start] and any(p.kind is PartKind.AGENCY for p in parts)
        read = _read_piece(piece, style) if piece and not client else []
        if read is None:
            return None
        taken = any(p.kind is PartKind.PERSON for p in parts)
        parts += [Part(_owner_if(p.kind, taken=taken), p.name, p.seller, distributes=via) for p in read]
        if match:
            via, start = via or match[0].strip(" ,/").casefold() == "via", match.end()
    return parts


def _owner_if(kind: PartKind, *, taken: bool) -> PartKind:
    # "Ann Lee/Mesa Valley": what stands behind a person and a slash is whose picture it is.
    return PartKind.OWNER if taken and kind is PartKind.PERSON else kind


def _read_piece(piece: str, style: CaptionStyle) -> list[Part] | None:
    known = known_part(piece, style)
    if known is not None:
        return [known]
    for split in (_split_agency_photo, _split_mark, _split_bracket, _split_comma, _split_hyphen):
        pieces = split(piece, style)
        if pieces:
            read = [_read_piece(p, style) for p in pieces if p]
            return [part for r in read if r for part in r] if all(r is not None for r in read) else None
    return _read_name(piece)


def known_part(piece: str, style: CaptionStyle) -> Part | None:
    """Return the agency or the mark that `piece` is as a whole, or ``None``."""
    agency = known_agency(piece, style)
    if agency is not None:
        return agency
    mark = MARKS.get(piece.casefold().strip("()[] ."))
    return Part(PartKind.MARK, mark) if mark is not None else None


def _read_name(piece: str) -> list[Part] | None:
    persons = _AND.split(piece)
    if all(map(is_person, persons)):
        return [Part(PartKind.PERSON, p) for p in persons]
    name = piece.removeprefix("the ")
    if is_owner(name):
        return [Part(PartKind.OWNER, name)]
    return [Part(PartKind.PERSON, piece)] if _HANDLE.fullmatch(piece) else None


def _split_agency_photo(piece: str, style: CaptionStyle) -> list[str]:
    match = _AGENCY_PHOTO.match(piece)
    return [match["agency"], match["mark"] or "", match["rest"]] if match and known_agency(match["agency"], style) else []


def _split_mark(piece: str, _: CaptionStyle) -> list[str]:
    match = _LEADING_MARK.match(piece) or _TRAILING_MARK.match(piece)
    if match is None:
        return []
    pieces = [match["rest"], match["mark"]]
    return pieces if match.start("rest") < match.start("mark") else pieces[::-1]


def _split_bracket(piece: str, style: CaptionStyle) -> list[str]:
    match = _BRACKET.match(piece)
    return [match["rest"], match["inner"]] if match and known_part(match["inner"], style) else []


def _split_hyphen(piece: str, style: CaptionStyle) -> list[str]:
    # "Ann Lee-USA TODAY Sports"
    at = piece.find("-")
    while at > 0:
        if known_agency(piece[at + 1 :], style) and is_person(piece[:at]):
            return [piece[:at], piece[at + 1 :]]
        at = piece.find("-", at + 1)
    return []


def _split_comma(piece: str, style: CaptionStyle) -> list[str]:
    # A comma parts names only before an agency or a mark, or behind a person: "Salt Point, Alta., Ferry Board" is one.
    at = piece.rfind(",")
    while at > 0:
        left, right = piece[:at].strip(), piece[at + 1 :].strip()
        if known_part(right, style) or (is_person(left) and is_owner(right)):
            return [left, right]
        at = piece.rfind(",", 0, at)
    return []


def _resolve(parts: list[Part]) -> Reading | None:
    marks = tuple(dict.fromkeys(p.name for p in parts if p.kind is PartKind.MARK and p.name))
    sold = any(p.kind is PartKind.AGENCY and p.distributes for p in parts)
    persons = [p.name for p in parts if p.kind is PartKind.PERSON and (sold or not p.distributes)]
    agency, via = _owner_and_seller(parts)
    if not (marks or persons or agency):
        return None
    return Reading(agency, " and ".join(dict.fromkeys(persons)) or None, via, marks, tuple(parts))


def _owner_and_seller(parts: list[Part]) -> tuple[str | None, str | None]:
    # The first of a chain owns the picture, the last passed it on if it stands behind "via" or is known as a seller.
    behind = [p for p in parts if p.distributes and p.kind is not PartKind.MARK]
    behind = [p for p in behind if p.kind is PartKind.AGENCY] or behind
    before = [p for p in parts if not p.distributes]
    agencies = [p for p in before if p.kind is PartKind.AGENCY]
    owners = [p.name for p in before if p.kind is PartKind.OWNER]
    wires = [p.name for p in agencies if not p.seller]
    sellers = [p.name for p in agencies if p.seller]
    names = [*wires[-1:], *owners, *sellers]
    if behind:
        via = behind[-1].name
        return (names[0], via) if names and names[0] != via else (via, None)
    if not names:
        return None, None
    last_sells = bool(agencies) and agencies[-1].seller and agencies[-1].name != names[0]
    return names[0], sellers[-1] if last_sells else None
