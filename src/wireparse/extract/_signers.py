"""The people of a sign-off: names with places, parted by commas and ``and``, some with their jobs before them.

Ann Lee and Bo Karlsson in Lusaka, Zambia, AP photographer Cy Dunn in Oslo, and NPR's Eve Fox
|----- people --------|    |-- place --|   |---- job ----|
"""

from attrs import evolve

from .._regex import FROM_BLANK, compile_pattern
from .._span import Span, fold, trim
from ..data.agencies import canonical
from ..data.authors import TITLE_WORDS
from ..data.cities import is_city
from ..data.regions import is_country, is_region
from ..records import Author
from ._people import author_at, joined_pieces

_PLACED = compile_pattern(rf"{FROM_BLANK}\s++(?P<in>in|from|(?:on\s++)?aboard|at|near|à|aus|en|em)\s++(?P<place>\S.*+)")
_PLACE_ALONE = compile_pattern(r"(?:in|from|aboard|at|near|on)\s++(?P<place>\S.*+)")
_HOUSE = compile_pattern(r"(?:The\s++)?\p{Lu}[\p{L}\d.&-]*+(?:\s++\p{Lu}[\p{L}\d.&-]*+){0,3}(?:['’]s|(?<=s)['’])\s++(?=\p{Lu})")
_WORD = compile_pattern(r"\S++")
_JOB_WORDS = 6
_PARTS = 2


def people(text: str, span: Span) -> tuple[Author, ...]:
    """Read a list of people with their places; desks, firms and whatever else is no name are left out.

    A place goes for all the names before it, back to the place before: in ``A, B and C in Oslo`` for all three.
    """
    read: list[Author] = []
    waiting = 0
    place: str | None = None
    for joint, piece in joined_pieces(text, span):
        words = fold(piece.of(text)).rstrip(".")
        if place is not None and not waiting and place.count(",") < _PARTS and (is_country(words) or is_region(words)):
            place = f"{place}, {words}"
            _place(read, place, len(read) - _group(read))
            continue
        place_found, name = _split_place(text, without_job(text, piece))
        bracketed = words != "" and joint.startswith("(") and canonical(words) is None
        if waiting and (bracketed or (joint == "," and is_city(words))):
            place_found, name = words, Span(piece.start, piece.start)
        author = author_at(text, name)
        if author is not None and read and author.name.isupper() and not read[0].name.isupper():
            continue
        if author is not None:
            read.append(author)
            waiting += 1
            place = None
        if place_found is not None:
            place = place_found
            _place(read, place, waiting)
            waiting = 0
    return tuple(read)


def without_job(text: str, span: Span) -> Span:
    """Return the span of a name without the house or job before it: ``CNN's``, ``AP video journalist``, ``producer``."""
    house = _HOUSE.match(text, span.start, span.end)
    start = house.end() if house else span.start
    words = []
    for word in _WORD.finditer(text, start, span.end):
        words.append(word)
        if len(words) > _JOB_WORDS:
            break
    jobs = [i for i, w in enumerate(words[:-1]) if w[0].casefold() in TITLE_WORDS and words[i + 1][0][:1].isupper()]
    return trim(text, words[jobs[0] + 1].start() if jobs else start, span.end)


def _split_place(text: str, piece: Span) -> tuple[str | None, Span]:
    alone = _PLACE_ALONE.match(text, piece.start, piece.end)
    if alone:
        return fold(alone["place"]).rstrip("."), Span(piece.start, piece.start)
    match = _PLACED.search(text, piece.start, piece.end)
    if match is None:
        return None, piece
    prefix = "aboard " if match["in"].endswith("aboard") else ""
    return prefix + fold(match["place"]).rstrip("."), trim(text, piece.start, match.start())


def _group(read: list[Author]) -> int:
    """Return how many at the head of `read` have another place than the last one has."""
    last = read[-1].place if read else None
    return next((i + 1 for i in range(len(read) - 1, -1, -1) if read[i].place != last), 0)


def _place(read: list[Author], place: str, count: int) -> None:
    """Give `place` to the last `count` people."""
    for i in range(len(read) - count, len(read)):
        read[i] = evolve(read[i], place=place)
