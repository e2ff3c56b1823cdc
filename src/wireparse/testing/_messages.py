"""Messages as text wires transmit them, as strategies: header, slug line, story and trailer, with control codes or without."""

from collections.abc import Callable, Mapping
from datetime import datetime
from textwrap import wrap

from attrs import frozen
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from ._layouts import WIDTH
from ._pools import MONTHS, STAFF, TOPICS, TOWNS, Topic, Town
from ._samples import Rendered

_TIMES = st.datetimes(datetime(2025, 1, 1), datetime(2034, 12, 31))  # noqa: DTZ001 - the zone is written beside it
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_CODES = dict.fromkeys((*range(0x09), *range(0x0E, 0x20), 0x7F))


@frozen
class _Told:
    """What one message says."""

    topic: Topic
    paragraphs: tuple[str, str]
    town: Town
    writer: str | None
    at: datetime
    number: int
    words: int
    version: str | None

    @property
    def place(self) -> str:
        """The town as datelines have it."""
        return self.town.name.upper() + (f", {self.town.region}" if self.town.region else "")

    @property
    def keyword(self) -> str:
        """The first two words of the headline."""
        return "-".join(self.topic.headline.split()[:2])

    def record(self, agency: str, **fields: object) -> dict[str, object]:
        """What is to be read from it in any form."""
        return {
            "headline": self.topic.headline,
            "byline": {"authors": [{"name": self.writer}]} if self.writer else None,
            "agency": agency,
            "paragraphs": list(self.paragraphs),
            **fields,
        }

    def dateline(self, agency: str, name: str, **date: int | None) -> dict[str, object]:
        """The dateline's record, the town in a spelling of its own."""
        place = {"name": name, "region": self.town.region, "country": None}
        return {"places": [place], "date": {"year": None, **date} if date else None, "agency": agency}


@st.composite
def messages(draw: DrawFn, format: str) -> Rendered:  # noqa: A002 - as the library calls it everywhere
    """Return a strategy for messages in a built-in format of transmission.

    Args:
        draw: given by Hypothesis.
        format: the format's name, ``"anpa1312"``, ``"iptc7901"``, ``"zczc"`` or ``"asianet"``.

    Returns:
        Pairs of a text and what is to be read from it, as `Sample` takes them: its format and envelope, and what its story
        holds.
    """
    topic = draw(st.sampled_from(TOPICS))
    one, two, three, four, five, _ = draw(st.permutations(topic.facts))
    told = _Told(
        topic=topic,
        paragraphs=(f"{topic.lead} {one} {two}", f"{three} {four} {five}"),
        town=draw(st.sampled_from(TOWNS)),
        writer=draw(st.none() | st.sampled_from([person.name for person in STAFF])),
        at=draw(_TIMES),
        number=draw(st.integers(1, 9999)),
        words=draw(st.integers(80, 999)),
        version=draw(st.sampled_from((None, "1stLd", "2ndLd-Writethru"))),
    )
    text, record = _FORMS[format](told, draw(st.sampled_from(_LETTERS)))
    is_bare = draw(st.booleans())
    return text.translate(_CODES) if is_bare else text, {"format": format, **record}


def _anpa(told: _Told, letter: str) -> Rendered:
    """AP's form: lines of the header between ``^`` and ``<``, paragraphs behind a tab."""
    slug = f"BC-{told.keyword}"
    lines = [
        f"\x16\x16\x01{letter}{told.number:04}\x1f-----\n",
        f"r i\x13\x11 {slug}{f' {told.version}' if told.version else ''}   {told.at:%m-%d} {told.words:04}\r\n",
        f"\x02^{slug.replace('-', ' ').replace(' ', '-', 1)}{f', {told.version}' if told.version else ''},{told.words}<\r\n",
        f"^{told.topic.headline}<\r\n",
        *([f"^By {told.writer.upper()}=\r\n^Associated Press=\r\n"] if told.writer else []),
        *(f"\t   {paragraph} \r\n" for paragraph in (f"{told.place} (AP) _ {told.paragraphs[0]}", told.paragraphs[1])),
        f"\r\n\t   \x03AP-WF-{told.at:%m-%d-%y %H%M}GMT<\r\n\r\n\x0c\r\n\x04",
    ]
    envelope = {
        "service": letter,
        "number": f"{told.number:04}",
        "priority": "r",
        "category": "i",
        "keyword": slug,
        "version": told.version,
        "word_count": told.words,
        "sent": _sent(told.at, "GMT"),
    }
    byline = {"authors": [{"name": told.writer.upper()}]} if told.writer else None
    dateline = told.dateline("AP", told.town.name.upper())
    return "".join(lines), told.record("AP", byline=byline, dateline=dateline, envelope=envelope)


def _iptc(told: _Told, letter: str) -> Rendered:
    """The form of dpa: a slug line of topics, and a blank with ``=`` behind the last line above the story."""
    heads = [told.topic.headline, *([f"By {told.writer}, dpa"] if told.writer else [])]
    slug = f"{told.town.country}/{told.keyword.split('-')[0]}/"
    name = told.town.name + (f", {told.town.region}" if told.town.region else "")
    text = (
        f"\x01ab{letter}{told.number:04} 4 pol {told.words}  dpa {told.number:04}\r\n\r\n{slug}\r\n\x02"
        + "\r\n".join(heads)
        + f" =\r\n\r\n{_wrapped(f'{name} (dpa) - {told.paragraphs[0]}')}\r\n\r\n{_wrapped(told.paragraphs[1])}\r\n\r\n"
        + f"\x03{told.at:%d%H%M} GMT {MONTHS[told.at.month - 1][:3]} {told.at:%y}\r\n\x7f\n\x7f\x04"
    )
    envelope = {
        "service": f"ab{letter}",
        "number": f"{told.number:04}",
        "priority": "4",
        "category": "pol",
        "keyword": slug,
        "version": None,
        "word_count": told.words,
        "sent": _sent(told.at, "GMT"),
    }
    return text, told.record("dpa", dateline=told.dateline("dpa", told.town.name), envelope=envelope, slugline=slug)


def _zczc(told: _Told, _letter: str) -> Rendered:
    """The form of AAP: lines whose first character says what they hold."""
    month = MONTHS[told.at.month - 1]
    opening = f"{told.place}, {month[:3] if len(month) > len('March') else month} {told.at.day} AAP - "
    text = (
        f"ZCZC AAP\r\n%A\r\n#{told.keyword}\r\n${told.topic.headline}\r\n:1200\r\n*02000000\r\n@NSW\r\n"
        + (f"By {told.writer}\r\n" if told.writer else "")
        + f"   {opening}{told.paragraphs[0]}\r\n\r\n   {told.paragraphs[1]}\r\n\r\nAAP RTV\r\nNNNN\r\n"
    )
    dateline = told.dateline("AAP", told.town.name.upper(), month=told.at.month, day=told.at.day)
    envelope = {"service": "AAP", "category": "A", "keyword": told.keyword, "take": "1200", "word_count": None, "sent": None}
    return text, told.record("AAP", dateline=dateline, envelope=envelope, slugline=told.keyword)


def _asianet(told: _Told, _letter: str) -> Rendered:
    """The form of AsiaNet: issuer, number and headline, and a dateline alone on its line."""
    month = MONTHS[told.at.month - 1]
    opening = f"{told.place}, {month} {told.at.day}, {told.at.year} /PRNewswire-AsiaNet/ --"
    text = (
        f"Source: Acme Mills\r\nMEDIA RELEASE PR{told.number:05}\r\n{told.topic.headline}\r\n\r\n{opening}\r\n\r\n"
        f"    {_wrapped(told.paragraphs[0])}\r\n\r\n    {_wrapped(told.paragraphs[1])}\r\n\r\nSOURCE: Acme Mills\r\n"
    )
    dateline = told.dateline("PR Newswire", told.town.name.upper(), month=told.at.month, day=told.at.day, year=told.at.year)
    envelope = {"service": "Acme Mills", "number": f"PR{told.number:05}", "keyword": None, "sent": None}
    return text, told.record("PR Newswire", byline=None, dateline=dateline, envelope=envelope)


_FORMS: Mapping[str, Callable[[_Told, str], Rendered]] = {
    "anpa1312": _anpa,
    "iptc7901": _iptc,
    "zczc": _zczc,
    "asianet": _asianet,
}
TRANSPORTS = frozenset(_FORMS)
"""The formats of transmission that messages are drawn in."""


def _wrapped(paragraph: str) -> str:
    return "\r\n".join(wrap(paragraph, WIDTH, break_long_words=False, break_on_hyphens=False))


def _sent(at: datetime, zone: str) -> dict[str, object]:
    return {**{unit: getattr(at, unit) for unit in ("year", "month", "day", "hour", "minute")}, "zone": zone}
