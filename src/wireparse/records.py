"""The typed records that a parse gives: frozen, comparable, hashable, made of tuples.

Whatever was read from the source has a ``text`` (its words, runs of white space folded to one space) and a ``span`` (where it
stands in `Article.source`).  A fact that the text does not give is ``None`` or ``()``, never a guess.

The names are the field's own: IPTC's (headline, byline, dateline, ednote, slugline), the agencies' stylebooks' (take, sign-off,
credit) and, for quotations, those of the attribution corpora (source, here `Speaker`; cue; content, here the parts).
"""

from bisect import bisect_right
from datetime import date
from enum import StrEnum

from attrs import field, frozen
from dateutil.relativedelta import relativedelta, weekday

from ._span import Span

__all__ = [
    "Article",
    "Author",
    "Block",
    "BlockKind",
    "Byline",
    "Caption",
    "Copyright",
    "Credit",
    "DateMention",
    "Dateline",
    "Envelope",
    "Excerpt",
    "Issue",
    "Paragraph",
    "PartialDate",
    "Place",
    "Quote",
    "QuoteKind",
    "Signoff",
    "Span",
    "Speaker",
]


@frozen
class Excerpt:
    """Words of the source with their place, where no more is to be said of them: a headline, a slug line, an editor's note."""

    text: str
    """The words, white space folded: ``"Ferry stuck off Naha"``."""

    span: Span
    """Where they stand."""

    def __str__(self) -> str:
        return self.text


class BlockKind(StrEnum):
    """What a stretch of the source is, in newsroom terms.  The values are the names in lower case."""

    ENVELOPE = "envelope"
    """Transport header or trailer: control codes, sequence numbers, priority, service (ANPA 1312, IPTC 7901)."""
    SLUGLINE = "slugline"
    """The working title by which desks refer to a story: ``ZAMBIA-MINE/STRIKE``."""
    HEADLINE = "headline"
    """The title of the story."""
    SUBHEADLINE = "subheadline"
    """The deck or standfirst: the sentence between headline and story."""
    SECTION = "section"
    """The part of the publication that the story ran in: ``Asia``."""
    BYLINE = "byline"
    """Who wrote it: ``By Ann Lee``."""
    TIMESTAMP = "timestamp"
    """When it was published or updated: ``02 Mar 2031 10:14PM``."""
    CAPTION = "caption"
    """The words under a picture, with their credit; or a credit alone."""
    PARAGRAPH = "paragraph"
    """Running prose of the story, its dateline included."""
    CROSSHEAD = "crosshead"
    """A short heading between paragraphs of the story."""
    LIST_ITEM = "list_item"
    """One entry of a list that belongs to the story."""
    TABLE = "table"
    """A line of figures that belongs to the story: prices, scores."""
    EDNOTE = "ednote"
    """A note from desk to desk: advisories, corrections, embargoes, ``Eds:``, ``(Adds details)``."""
    SIGNOFF = "signoff"
    """Who reported, wrote and edited it: ``(Reporting by ...; Editing by ...)``, ``Source: Reuters/st``, end marks."""
    COPYRIGHT = "copyright"
    """Whose it is: ``Copyright 2031 ...``."""
    RELATED = "related"
    """A pointer to another story: a teaser, ``Read more: ...``."""
    FURNITURE = "furniture"
    """What the page holds besides: navigation, advertising, sharing, cookie and browser notices."""
    BLANK = "blank"
    """White space only."""
    UNKNOWN = "unknown"
    """What nothing claimed."""


@frozen(kw_only=True)
class Block:
    """A stretch of the source with its kind.  The blocks of an article, joined, are its source: nothing is lost."""

    kind: BlockKind
    """What the stretch is."""
    span: Span
    """Where it stands, the line end behind it included; never empty."""
    text: str = field(repr=False)
    """Its words, white space folded; ``""`` for a `BLANK` one."""
    rule: str
    """The rule of the format that claimed it (``"file-photo"``), or ``"context"`` where its surroundings told its kind."""


@frozen(kw_only=True)
class Place:
    """A place as a dateline or caption names it, from small to large: ``PORTLAND, Ore.``."""

    name: str
    """The town, ship or site as written: ``"TOKYO"``, ``"ABOARD AIR FORCE ONE"``."""
    span: Span
    """Where the whole mention stands, region and country included."""
    region: str | None = None
    """The state, province or part of a country as written: ``"Ore."``; ``None`` where the text names none."""
    country: str | None = None
    """The country as written: ``"Ukraine"``; ``None`` where the text names none."""


@frozen(kw_only=True)
class PartialDate:
    """A date as far as the text gives it: ``March 1`` has a month and a day and no year."""

    text: str
    """The words: ``"Monday (Feb 28)"``."""
    span: Span
    """Where they stand."""
    year: int | None = None
    """Four digits: 2022."""
    month: int | None = None
    """1 to 12."""
    day: int | None = None
    """1 to 31, as written: a day that the month does not have is kept, and `resolve` gives ``None``."""
    weekday: int | None = None
    """0 is Monday, as in `datetime.date.weekday`."""
    hour: int | None = None
    """0 to 23."""
    minute: int | None = None
    """0 to 59."""
    zone: str | None = None
    """The time zone as written: ``"GMT"``."""

    def resolve(self, near: date) -> date | None:
        """Return the day that is meant by a text of about the day `near`.

        Args:
            near: the reference, as a rule the day of publication.

        Returns:
            The day closest to `near` that has all the given parts; a weekday alone is at most three days away.  Where weekday
            and day of the month disagree in every year from two before to two after, the day of the month counts.  ``None``
            if the text does not give a day (``March 2022``, ``2022``) or gives one that does not exist.
        """
        if self.day is not None and self.month is not None:
            return self._resolve_day(near)
        if self.weekday is not None and self.day is None and self.month is None and self.year is None:
            return _nearest_weekday(self.weekday, near)
        return None

    def _resolve_day(self, near: date) -> date | None:
        years = range(near.year - 4, near.year + 5) if self.year is None else [self.year]
        days = [d for y in years if (d := _date_or_none(y, self.month, self.day)) is not None]
        close = [d for d in days if abs(d.year - near.year) <= _WEEKDAY_YEARS] if self.year is None else days
        agreeing = [d for d in close if self.weekday in (None, d.weekday())]
        return min(agreeing or days, key=lambda d: abs(d - near), default=None)


_WEEKDAY_YEARS = 2


def _nearest_weekday(day: int, near: date) -> date | None:
    try:
        ahead = near + relativedelta(weekday=weekday(day)(+1))
        behind = near + relativedelta(weekday=weekday(day)(-1))
    except OverflowError:
        return None
    return ahead if ahead - near < near - behind else behind


def _date_or_none(year: int, month: int | None, day: int | None) -> date | None:
    try:
        return date(year, month or 0, day or 0)
    except (ValueError, OverflowError):
        return None


@frozen(kw_only=True)
class Dateline:
    """The run-in phrase before the first sentence that says where, often when, and for whom a story was filed."""

    text: str
    """The whole phrase without its dash: ``"LUSAKA, March 1 (Reuters)"``."""
    span: Span
    """Where it stands."""
    places: tuple[Place, ...] = ()
    """The places in order; ``()`` for ``March 1 (Reuters) -``."""
    date: PartialDate | None = None
    """The day of filing at the place; ``None`` where the agency gives none."""
    agency: str | None = None
    """The agency's canonical name: ``"Reuters"``; ``None`` where the line names none."""


@frozen(kw_only=True)
class Author:
    """A person or desk named in a byline or sign-off."""

    name: str
    """As written: ``"Ann Lee"``."""
    span: Span
    """Where the name stands."""
    title: str | None = None
    """The job as written: ``"Associated Press Writer"``."""
    affiliation: str | None = None
    """For whom: the agency's canonical name, or the outlet as written."""
    place: str | None = None
    """From where: ``"Lusaka"``."""


@frozen(kw_only=True)
class Byline:
    """The line that says who wrote the story."""

    text: str
    """The whole line: ``"By Ann Lee and Bo Karlsson"``."""
    span: Span
    """Where it stands."""
    authors: tuple[Author, ...] = ()
    """The people, in order."""


@frozen(kw_only=True)
class Credit:
    """Whose picture it is: the line that an agency demands under its photograph."""

    text: str
    """The credit without its label and brackets: ``"REUTERS/Ann Lee/File Photo"``."""
    span: Span
    """Where it stands."""
    agency: str | None = None
    """Who owns or first distributed it, by canonical name (``"Reuters"``), else as written (``"Acme Mills"``)."""
    photographer: str | None = None
    """As written; several are joined by ``" and "``; ``None`` for a stringer, a pool or a handout."""
    via: str | None = None
    """Who passed it on or sold it, by canonical name: ``"Getty Images"``."""
    marks: tuple[str, ...] = ()
    """What it says of the picture: "File Photo", "Handout", "Pool", "Illustration", "Courtesy", "Screengrab", "Archive"."""


@frozen(kw_only=True)
class Caption:
    """The words under a picture, taken apart."""

    text: str
    """All of it."""
    span: Span
    """Where it stands."""
    description: str = ""
    """The sentence a reader wants: without label, credit and legal notes; ``""`` for a credit alone."""
    credit: Credit | None = None
    """Whose picture it is; ``None`` where the caption does not say."""
    is_file_photo: bool = False
    """Whether the caption says that the picture is from the archive."""
    places: tuple[Place, ...] = ()
    """Where it was taken, as far as the caption says."""
    date: PartialDate | None = None
    """When it was taken, as far as the caption says."""


class QuoteKind(StrEnum):
    """How a quotation stands in the reporter's text.  The values are the names in lower case."""

    DIRECT = "direct"
    """A whole utterance between quotation marks."""
    PARTIAL = "partial"
    """Words between quotation marks inside the reporter's own sentence ("mixed" in the attribution corpora)."""
    INDIRECT = "indirect"
    """Reported speech without quotation marks."""


@frozen(kw_only=True)
class Speaker:
    """Who said it: the "source" of the attribution corpora."""

    text: str
    """The mention beside the quotation: ``"he"``, ``"Kurogi"``, ``"a spokesman"``."""
    span: Span
    """Where the mention stands."""
    name: str | None = None
    """The fullest name that the mention stands for in the article; ``None`` if it is unnamed."""
    role: str | None = None
    """What the text calls the speaker: ``"a 39-year-old office worker"``."""


@frozen(kw_only=True)
class Quote:
    """One quotation with its attribution."""

    text: str
    """All of it with its marks and what stands between its parts, as the span holds it."""
    span: Span
    """From the first part's opening mark to the last part's closing one."""
    kind: QuoteKind
    """How it stands in the text."""
    parts: tuple[Excerpt, ...] = ()
    """The quoted stretches without their marks; two for ``"A," he said. "B."``."""
    speaker: Speaker | None = None
    """Who said it; ``None`` where the text does not say, and for titles of works, nicknames and scare quotes."""
    cue: Excerpt | None = None
    """The words that attribute it: ``said``, ``according to``; ``None`` where it runs on without any."""


@frozen(kw_only=True)
class DateMention:
    """A calendar expression in the story (a TIMEX3 of type DATE)."""

    text: str
    """The words: ``"Monday (Feb 28)"``."""
    span: Span
    """Where they stand."""
    value: str | None = None
    """ISO 8601, as fine as the text says: ``"2022-02-28"``, ``"2022-W09"``, ``"2022-03"``, ``"2022"``; ``None`` where it cannot
    be told from the text."""


@frozen(kw_only=True)
class Signoff:
    """The lines behind the last paragraph that name who made the story ("signer", "trailer")."""

    text: str
    """All of it."""
    span: Span
    """Where it stands."""
    reporting: tuple[Author, ...] = ()
    """``Reporting by``, ``Additional reporting by``, contributors."""
    writing: tuple[Author, ...] = ()
    """``Writing by``."""
    editing: tuple[Author, ...] = ()
    """``Editing by``."""
    initials: tuple[str, ...] = ()
    """Desk initials: ``("st",)`` of ``Source: Reuters/st``."""


@frozen(kw_only=True)
class Copyright:
    """The notice that says whose text it is."""

    text: str
    """All of it."""
    span: Span
    """Where it stands."""
    holder: str | None = None
    """As written: ``"Mediacorp"``."""
    year: int | None = None
    """Four digits; the later one of a range."""


@frozen(kw_only=True)
class Envelope:
    """What the transport header says (ANPA 1312, IPTC 7901).  Every field is ``None`` where the header does not give it."""

    service: str | None = None
    """Service level or selector code."""
    number: str | None = None
    """Sequence number."""
    priority: str | None = None
    """Priority as sent: ``"r"``, ``"4"``."""
    category: str | None = None
    """Category as sent: ``"a"``."""
    keyword: str | None = None
    """Keyword slug: ``"BC-BAHIA-COCOA-REVIEW"``."""
    take: str | None = None
    """Which part of a long story: ``"2ndadd"``."""
    version: str | None = None
    """Version: ``"2ndLd-Writethru"``."""
    word_count: int | None = None
    """Words, as the sender counted them."""
    sent: PartialDate | None = None
    """When it was sent."""


@frozen(kw_only=True)
class Paragraph:
    """One paragraph, cross-head, list item or table line of the story, in reading order."""

    text: str
    """Its words without the dateline."""
    span: Span
    """Where they stand."""
    kind: BlockKind = BlockKind.PARAGRAPH
    """`PARAGRAPH`, `CROSSHEAD`, `LIST_ITEM` or `TABLE`."""


@frozen(kw_only=True)
class Issue:
    """Something odd that the parse met; never an exception."""

    code: str
    """Stable: ``"format-tie"``.  The codes are listed in the docs."""
    message: str
    """One sentence for a person."""
    span: Span
    """Where it was met."""


@frozen(kw_only=True)
class Article:
    """One story: what `wireparse.parse` gives for any text."""

    source: str = field(repr=False)
    """The text as it was given; every span counts in it."""
    format: str
    """The name of the format that read it: ``"reuters"``."""
    publisher: str | None = None
    """Who ran it: ``"CNA"``."""
    agency: str | None = None
    """Whose wire copy it is, by canonical name: ``"Reuters"``."""
    blocks: tuple[Block, ...] = field(default=(), repr=False)
    """What each stretch of the source is, in order; joined, they are the source."""
    envelope: Envelope | None = None
    """What the transport header says; ``None`` for text that came without one."""
    slugline: Excerpt | None = None
    """The desk's working title."""
    headline: Excerpt | None = None
    """The title."""
    subheadline: Excerpt | None = None
    """The deck."""
    section: Excerpt | None = None
    """The part of the publication: ``"Asia"``."""
    byline: Byline | None = None
    """Who wrote it."""
    dateline: Dateline | None = None
    """Where and when it was filed."""
    published: date | None = None
    """The day of publication, if the text or the caller says it."""
    paragraphs: tuple[Paragraph, ...] = field(default=(), repr=False)
    """The story, in reading order."""
    captions: tuple[Caption, ...] = ()
    """Its pictures."""
    quotes: tuple[Quote, ...] = ()
    """Its quotations, in order."""
    dates: tuple[DateMention, ...] = ()
    """The dates that dateline and paragraphs mention, in order."""
    ednotes: tuple[Excerpt, ...] = ()
    """Notes from desk to desk."""
    signoff: Signoff | None = None
    """Who made it."""
    copyright: Copyright | None = None
    """Whose text it is."""
    issues: tuple[Issue, ...] = ()
    """What was odd."""

    @property
    def body(self) -> str:
        """The paragraphs' texts with a blank line between them; without the dateline."""
        return "\n\n".join(p.text for p in self.paragraphs)

    def block_at(self, offset: int) -> Block:
        """Return the block that holds the code point `offset` of the source.

        Raises:
            IndexError: if the source has no such code point.
        """
        if not 0 <= offset < len(self.source):
            msg = f"offset {offset} is outside a source of {len(self.source)} code points"
            raise IndexError(msg)
        return self.blocks[bisect_right(self.blocks, offset, key=lambda b: b.span.start) - 1]
