"""How text flows: detect, partition, label, assemble.

::

    text --detect--> Format --partition--> blocks --label--> blocks with kinds --assemble--> Article
          signatures        rules, lay-out        context: where         extractors, by kind:
                                                  the story is           dateline, caption, quotes ...
"""

from datetime import date, datetime

from attrs import evolve

from ._assemble import assemble
from ._detect import PLAIN, candidates, tie
from ._issues import noted, with_undecoded
from ._label import label
from ._partition import partition
from ._plugins import distribution_of, installed_formats
from ._reading import read
from .formats import BUILTIN
from .grammar import Candidate, Evidence, Format, Formats
from .records import Article, Issue


def parse(
    text: str,
    *,
    format: str | Format | None = None,  # noqa: A002 - the contract's name
    published: date | None = None,
    formats: Formats | None = None,
) -> Article:
    """Turn the raw text of one news story, or of the web page that holds it, into an `Article`.

    Any text gives an article, none raises, and nothing is lost: the article's blocks, joined, are the text.

    Args:
        text: the text as it came, line ends and all.
        format: the format to read it by, by name or itself; ``None`` finds the one that fits best.
        published: the day of publication, the reference for "Monday" and for dates without a year; ``None`` takes what the
            text says.
        formats: the formats to choose from; ``None`` takes those that are installed, `wireparse.BUILTIN` makes the result
            independent of what is installed.

    Returns:
        The story's parts as typed records, each with its place in `text`.

    Raises:
        TypeError: if `text` is not a `str` (bytes have to be decoded first), `published` no `date`, or `format` neither a
            name nor a format.
        UnknownFormatError: if no format is called `format`.
    """
    _check(text)
    day = _day(published)
    reading = read(text)
    fmt, issues = _choose(reading.text, format, formats if formats is not None else installed_formats())
    blocks = label(reading.text, partition(reading.text, fmt), transported=fmt.transport)
    article = assemble(reading.text, fmt, blocks, published=day, issues=issues)
    return with_undecoded(reading.place(noted(article, fmt)))


def detect(text: str, *, formats: Formats | None = None) -> tuple[Candidate, ...]:
    """Return the formats that may have written `text`, best first; ``plain`` applies to every text and is the last.

    Args:
        text: the text as it came.
        formats: the formats to choose from; ``None`` takes those that are installed.

    Returns:
        Each format with the strongest evidence for it and, for a plugin's, the distribution that brought it.

    Raises:
        TypeError: if `text` is not a `str`.
    """
    _check(text)
    found = candidates(read(text).text, formats if formats is not None else installed_formats())
    return tuple(evolve(c, distribution=distribution_of(c.format.name)) for c in found) if formats is None else found


# ------------------------------------------------------------------------------------------------------------ behind the doors


def _check(text: object) -> None:
    if isinstance(text, bytes | bytearray | memoryview):
        msg = "wireparse reads str, not bytes: decode them first, as in text.decode('utf-8') or text.decode('cp1252')"
        raise TypeError(msg)
    if not isinstance(text, str):
        msg = f"wireparse reads str, not {type(text).__name__}"
        raise TypeError(msg)


def _day(published: object) -> date | None:
    if published is None or isinstance(published, date):
        return published.date() if isinstance(published, datetime) else published
    msg = f"published must be a datetime.date or None, not {type(published).__name__}"
    raise TypeError(msg)


def _choose(text: str, wanted: str | Format | None, formats: Formats) -> tuple[Format, tuple[Issue, ...]]:
    if wanted is not None:
        fmt = _wanted(wanted, formats)
        sign = fmt.sign_in(text)
        return _as_told(fmt, sign[0] if sign is not None else None), ()
    found = candidates(text, formats)
    if not found:
        return BUILTIN[PLAIN], ()
    return _as_told(found[0].format, found[0].evidence), tuple(tie(found, text))


def _as_told(fmt: Format, evidence: Evidence | None) -> Format:
    """The format without its publisher and agency if the text has but a sign that others share: it does not say whose it is."""
    told = fmt.publisher is not None or fmt.agency is not None
    return fmt.untold if told and evidence is Evidence.POSSIBLE else fmt


def _wanted(wanted: object, formats: Formats) -> Format:
    if isinstance(wanted, Format):
        return wanted
    if isinstance(wanted, str):
        return formats[wanted]
    msg = f"format must be a name, a wireparse.grammar.Format or None, not {type(wanted).__name__}"
    raise TypeError(msg)
