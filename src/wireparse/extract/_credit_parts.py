"""The words of a credit taken apart: ``Ann Lee/Pool/AFP via Getty Images`` is a person, a mark, an agency and a seller.

``credit := part { separator part }``, where a part is a person, an agency, an owner or a mark (wire stylebooks; seen in
papers).
"""

from typing import NamedTuple

from .._regex import any_of, compile_pattern
from .._span import fold
from ..data.credits import COURTESY, HANDOUT, SOCIAL, STOCK_HOUSES
from ..grammar import CaptionStyle
from ._credit_names import HANDLE, is_owner, is_person
from ._credit_several import first_credit
from ._credit_words import BRACKET, UNSEEN, Part, PartKind, read_piece


class Reading(NamedTuple):
    """What a credit says."""

    agency: str | None
    """As in `Credit`."""
    photographer: str | None
    """As in `Credit`."""
    via: str | None
    """As in `Credit`."""
    marks: tuple[str, ...]
    """As in `Credit`."""
    parts: tuple[Part, ...]
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
MOST_SMALL_WORDS = 7
"""Words in small letters: a sentence has more."""

_SEPARATOR = compile_pattern(
    r"(?:(?:^|\s*[,/]?\s+|\s*/\s*)[Vv][Ii][Aa]\s+|\s*/\s*(?:for|For|FOR)\s+|\s*[/,]\s*[Ss]pecial\s+(?:to|for)\s+"
    rf"|\s+(?:on|from)\s+(?={any_of(STOCK_HOUSES | SOCIAL)}\b)|\s*[/|—–©]\s*|\s+[-#]\s+|\.\s+(?=[Cc]ourtesy)"
    r"|(?<=\p{L})\s*Source:\s*)"
)
_NOISE = compile_pattern(
    r"\s*\((?:CC|Public [Dd]omain|Creative Commons)[^()]{0,40}\)|\s*\(\d{5,9}\w{0,4}\)|\s*\(c\)\s*"
    r"|(?<!\w)(?:19|20)\d\d\s+(?=\p{Lu})|(?<=\w)\s(?:19|20)\d\d(?=\s*/)|^\s*(?:[Bb][Yy]:?|From)\s+"
)
_REPEATED = compile_pattern(r"\)?\s+©\s*")
_COURTESY = compile_pattern(
    r"(?i)^(?:(?:photo|image|picture|screengrab|screenshot|video|still)s?\s+)?courtesy(?P<of>\s+(?:of|from)\s|:)?\s*(?P<owner>.+)$"
)
_EDGES = ' .,;:|-–—*"“”'
_SHORT_FIRM = compile_pattern(r"\b(?:Inc|Co|Corp|Ltd|Jr|Sr|Bros)\Z")


def read_parts(words: str, style: CaptionStyle) -> Reading | None:
    """Take the words of a credit apart.

    Args:
        words: the credit without brackets and label.
        style: the outlet's habits.

    Returns:
        What they say, of several credits the first; ``None`` if they are no credit.
    """
    if len(words) > MAX_LENGTH or "//" in words or "www." in words or sum(map(str.islower, words.split())) > MOST_SMALL_WORDS:
        return None
    bare = _NOISE.sub(" ", fold(words.replace(UNSEEN, ""))).strip(" ")
    first, *again = _REPEATED.split(_stripped(bare), maxsplit=1)
    own = first_credit(first, lambda w: _read_one(w, style) is not None, lambda w: _is_full(_read_one(w, style)))
    reading = _read_one(own, style) if own is not None else None
    if reading is None or not again:
        return reading
    second = _read_one(again[0], style)
    return reading._replace(via=reading.via or second.via) if second else None


def _stripped(words: str) -> str:
    # The stop of "Acme Inc." is its own.
    bare = words.strip(_EDGES)
    end = words.find(bare) + len(bare)
    return f"{bare}." if words[end : end + 1] == "." and _SHORT_FIRM.search(bare) else bare


def _is_full(reading: Reading | None) -> bool:
    return reading is not None and reading.photographer is not None and reading.agency is not None


def _read_one(words: str, style: CaptionStyle) -> Reading | None:
    bare = _stripped(words)
    bracket = BRACKET.match(bare)
    if bracket and is_person(bracket["rest"]):
        bare = f"{bracket['rest']}/{bracket['inner']}"
    courtesy = _COURTESY.match(bare)
    parts = _courtesy_parts(courtesy["owner"], style, of=bool(courtesy["of"])) if courtesy else _parts(bare, style)
    return _resolve(parts) if parts else None


def _courtesy_parts(owner: str, style: CaptionStyle, *, of: bool) -> list[Part] | None:
    # "Courtesy of X": X is whose picture it is, even if X is a person; "Courtesy X": a person took it.  With an agency behind X
    # the courtesy is a mark like any other: "Courtesy of Ann Lee/Handout via REUTERS" reads as "Ann Lee/Handout via REUTERS".
    mark = Part(PartKind.MARK, COURTESY)
    if owner.islower() and owner.replace(" ", "").isalpha():
        return [mark]  # "the artist"
    parts = _parts(owner, style)
    if not of:
        return [mark, *parts] if parts else None
    if parts and any(p.kind is PartKind.AGENCY or p.distributes for p in parts):
        return [mark, *parts]
    if parts and any(p.kind is PartKind.MARK for p in parts):
        return [mark, *(Part(PartKind.OWNER, p.name) if p.kind is PartKind.PERSON else p for p in parts)]
    name = owner.removeprefix("the ")
    return [mark, Part(PartKind.OWNER, name)] if is_owner(name) or parts else None


# ---------------------------------------------------------------- parts


def _parts(words: str, style: CaptionStyle) -> list[Part] | None:
    parts: list[Part] = []
    via, start = False, 0
    for match in (*_SEPARATOR.finditer(words), None):
        piece = _stripped(words[start : match.start() if match else len(words)])
        read = read_piece(piece, style) if piece else []
        if read is None:
            return None
        taken = any(p.kind is PartKind.PERSON for p in parts)
        parts += [Part(_owner_if(p.kind, taken=taken), p.name, p.seller, distributes=via) for p in read]
        if match:
            via, start = via or match[0].strip(" ,/").casefold() == "via", match.end()
    return _with_handles_told(parts)


def _owner_if(kind: PartKind, *, taken: bool) -> PartKind:
    # "Ann Lee/Mesa Valley": what stands behind a person and a slash is whose picture it is.
    return PartKind.OWNER if taken and kind in {PartKind.PERSON, PartKind.HANDLE} else kind


def _with_handles_told(parts: list[Part]) -> list[Part] | None:
    sold = any(p.name in STOCK_HOUSES for p in parts) and all(p.kind is not PartKind.PERSON for p in parts)
    kinds = {p.name: _handle_kind(p.name, sold=sold) for p in parts if p.kind is PartKind.HANDLE}
    if None in kinds.values():
        return None
    return [p._replace(kind=kind) if (kind := kinds.get(p.name)) else p for p in parts]


def _handle_kind(name: str, *, sold: bool) -> PartKind | None:
    if sold:
        return PartKind.PERSON
    if is_owner(name):
        return PartKind.OWNER
    return PartKind.PERSON if HANDLE.fullmatch(name) else None


# ---------------------------------------------------------------- what they say together


def _resolve(parts: list[Part]) -> Reading | None:
    marks = tuple(dict.fromkeys(p.name for p in parts if p.kind is PartKind.MARK and p.name))
    sold = any(p.kind is PartKind.AGENCY and p.distributes for p in parts)
    persons = [p.name for p in parts if p.kind is PartKind.PERSON and (sold or not p.distributes)]
    agency, via = _owner_and_seller(parts, handed=HANDOUT in marks)
    if not (marks or persons or agency):
        return None
    return Reading(agency, " and ".join(dict.fromkeys(persons)) or None, via, marks, tuple(parts))


def _owner_and_seller(parts: list[Part], *, handed: bool) -> tuple[str | None, str | None]:
    # The first of a chain owns the picture, the last passed it on if it stands behind "via" or is known as a seller.
    behind = [p for p in parts if p.distributes and p.kind is not PartKind.MARK]
    behind = [p for p in behind if p.kind is PartKind.AGENCY] or behind
    before = [p for p in parts if not p.distributes]
    agencies = [p for p in before if p.kind is PartKind.AGENCY]
    owners = [p.name for p in before if p.kind is PartKind.OWNER]
    wires = [p.name for p in agencies if not p.seller]
    sellers = [p.name for p in agencies if p.seller]
    names = [*wires[-1:], *owners, *sellers]
    if handed and len(wires) == 1 and before[0].kind is PartKind.AGENCY:
        names = [*owners, *wires, *sellers]  # "REUTERS/Acme Mills/Handout"
    if behind:
        via = behind[-1].name
        return (names[0], via) if names and names[0] != via else (via, None)
    if not names:
        return None, None
    last_sells = bool(agencies) and agencies[-1].seller and agencies[-1].name != names[0]
    return names[0], sellers[-1] if last_sells else None
