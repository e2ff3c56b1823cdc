"""How agencies open stories: templates such as ``{CITY}, {Mon. D} (Xinhua) --``, what they tell, and how one is filled in.

A slot is a name in braces, with the marks that come and go with it: ``{, Country}`` is empty where there is no country.

==================  ==========================================  =================
``{City}``          the town, as written                        ``Ndola``
``{CITY}``          the town in capitals                        ``NDOLA``
``{Region}``        its state, province or island               ``Ohio``
``{Country}``       its country                                 ``Zambia``
``{Place}``         ``{City}{, Region}{, Country}``             ``Ndola, Zambia``
``{PLACE}``         ``{CITY}{, Region}{, Country}``             ``NDOLA, Zambia``
``{D}`` ``{DD}``    the day of the month, padded or not         ``5``, ``05``
``{Dth}``           the day with its ending                     ``5th``
``{Month}``         the month in full                           ``September``
``{Mon.}``          short as in AP's stylebook                  ``Sept.``, ``May``
``{Mon}``           the same without stops, as Reuters does     ``Sept``, ``May``
``{Mmm}``           always three letters                        ``Sep``, ``May``
``{M}`` ``{MM}``    its number                                  ``9``, ``09``
``{YYYY}``          the year                                    ``2031``
==================  ==========================================  =================

A region, country or month in capitals is set so: ``{, REGION}``, ``{MON}``.  A month in lower case is one of the language named
behind a colon, and so is one in capitals: ``{D mon:es}`` is ``5 ene``, ``{DD MMM:it}`` is ``05 GEN``.  Date slots are made
of the names with what stands between them: ``{Month D, YYYY}``; ``{Weekday}`` is the day of the week in English.
"""

from collections.abc import Callable, Iterable
from datetime import date
from enum import StrEnum
from functools import lru_cache

from attrs import frozen

from ..._regex import Match, compile_pattern, compile_plain
from ..months import WEEKDAY_NAMES, month_name

_SLOT = compile_pattern(r"\{(?P<before>[\s\W]*+)(?P<name>\w[^{}:]*?)(?P<after>[)\]]*+)(?::(?P<language>[a-z]{2}))?+\}")
_UNITS = compile_plain(r"YYYY|(?i:weekday|month|mon\.|mon|mmm)|MM|M|DD|Dth|D")
_CLOSING = compile_pattern(r"[)\]】）電电訊讯]*+")
_SHORTHAND = {"{PLACE}": "{CITY}{, Region}{, Country}", "{Place}": "{City}{, Region}{, Country}"}
_ORDINALS = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}
_PLACE_SLOTS = {"city": "town", "region": "region", "country": "country"}
_SHOWN = {"y": "year", "m": "month", "d": "day", "w": "weekday"}


class TagMark(StrEnum):
    """What an agency sets its tag in."""

    BRACKETS = "()"
    """Round brackets: ``(Reuters)``."""
    SLASHES = "//"
    """Slashes: ``/PRNewswire/``."""
    NONE = ""
    """Nothing: the tag stands bare, ``AAP``, or there is none."""


_TAGS = {
    TagMark.BRACKETS: compile_pattern(r"\((?P<tag>[^(){}]*\p{L}[^(){}]*?)(?:\s*-\s*\{[^{}]*\})?\)"),
    TagMark.SLASHES: compile_pattern(r"/\s?(?P<tag>\p{L}[^/{}]*?)\s?/"),
    TagMark.NONE: compile_pattern(r"(?P<tag>\p{L}(?:[\p{L}\p{M}\d .'’-]*[\p{L}\p{M}\d])?)"),
}


@frozen
class Opening:
    """What a template tells."""

    tag: str | None
    """The agency's tag as it writes it; ``None`` where it leaves its name out, as in ``{CITY}: A tram``."""
    mark: TagMark
    """What the tag is set in."""
    is_first: bool
    """Whether the tag stands before the place."""
    separator: str
    """What stands between the dateline and the sentence, blanks and all: ``" -- "``; ``" "`` where nothing does."""
    shows: frozenset[str]
    """Which of ``town``, ``region``, ``country``, ``weekday``, ``day``, ``month`` and ``year`` it has slots for."""


def opening(template: str, town: str, region: str | None, country: str | None, day: date) -> str:
    """Fill in a template: what an agency writes before the first sentence of a story from `town`, filed on `day`.

    Args:
        template: one of `Agency.datelines`.
        town: the town as written, ``"Ndola"``.
        region: its state, province or island, in the spelling that is wanted; ``None`` for none.
        country: its country; ``None`` for none.
        day: the day.

    Returns:
        The dateline with the separator behind it: ``"NDOLA, Zambia, Sept. 5 (UPI) -- "``.

    Raises:
        ValueError: if the template has a slot that has no meaning, or names a language whose months the table does not have.
    """
    given = {"city": town, "region": region, "country": country}

    def fill(slot: Match) -> str:
        name, language = slot["name"], slot["language"] or "en"
        if name.lower() not in given:
            return str(slot["before"]) + _dated(name, language, day) + str(slot["after"])
        words = given[name.lower()]
        return f"{slot['before']}{words.upper() if name.isupper() else words}{slot['after']}" if words else ""

    return _SLOT.sub(fill, _long(template))


@lru_cache(maxsize=1024)
def read_opening(template: str) -> Opening:
    """Tell what a template says of the agency's ways.

    Raises:
        ValueError: if the template is empty, or a brace in it opens or closes no slot.
    """
    template = _long(template)
    slots = list(_SLOT.finditer(template))
    literal = _emptied(template, slots)
    found, mark = next(((m, k) for k, p in _TAGS.items() if (m := p.search(literal))), (None, TagMark.NONE))
    last = max((part.end() for part in (*slots, found) if part is not None), default=0)
    if "{" in template[last:] or "}" in template[last:] or not template.strip():
        message = "a brace that opens or closes no slot" if template.strip() else "it is empty"
        raise ValueError(message)
    closing = _CLOSING.match(template, last)
    last = closing.end() if closing else last
    return Opening(
        tag=found["tag"].strip() if found else None,
        mark=mark,
        is_first=found is not None and bool(slots) and found.start() < slots[0].start(),
        separator=template[last:],
        shows=_NOTHING.union(*(_shown(slot["name"]) for slot in slots)),
    )


_NOTHING = frozenset[str]()


def _emptied(template: str, slots: Iterable[Match]) -> str:
    """Return a template of the same length without the words in its slots, which are no tags."""
    for slot in slots:
        start, end = slot.span()
        template = f"{template[:start]}{{{'_' * (end - start - 2)}}}{template[end:]}"
    return template


def _long(template: str) -> str:
    for short, slots in _SHORTHAND.items():
        template = template.replace(short, slots)
    return template


@lru_cache(maxsize=256)
def _shown(name: str) -> frozenset[str]:
    if name.lower() in _PLACE_SLOTS:
        return frozenset((_PLACE_SLOTS[name.lower()],))
    return frozenset(_SHOWN[unit[0].lower()] for unit in _UNITS.findall(name))


def _dated(name: str, language: str, day: date) -> str:
    shown = _UNITS.sub(lambda unit: _UNIT[unit[0].lower()](day, language, unit[0]), name)
    if shown == name:
        message = f"no such slot: {name}"
        raise ValueError(message)
    return shown


def _month(day: date, language: str, unit: str) -> str:
    spelt = month_name(day.month, language, unit.lower())
    return spelt.upper() if unit.isupper() else spelt.lower() if unit.islower() else spelt[:1].upper() + spelt[1:]


def _weekday(day: date, _language: str, unit: str) -> str:
    spelt = WEEKDAY_NAMES[day.weekday()]
    return spelt.upper() if unit.isupper() else spelt


_UNIT: dict[str, Callable[[date, str, str], str]] = {
    "yyyy": lambda day, _language, _unit: f"{day.year:04}",
    "mm": lambda day, _language, _unit: f"{day.month:02}",
    "m": lambda day, _language, _unit: str(day.month),
    "weekday": _weekday,
    "dd": lambda day, _language, _unit: f"{day.day:02}",
    "d": lambda day, _language, _unit: str(day.day),
    "dth": lambda day, _language, _unit: f"{day.day}{_ORDINALS.get(day.day, 'th')}",
    "month": _month,
    "mon.": _month,
    "mon": _month,
    "mmm": _month,
}
