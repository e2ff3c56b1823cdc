"""The typed records that a parse gives: frozen, comparable, hashable, made of tuples.

Whatever was read from the source has a ``text`` (its words, runs of white space folded to one space) and a ``span`` (where it
stands in `Article.source`).  A fact that the text does not give is ``None`` or ``()``, never a guess.

Each class says where its term comes from:

- IPTC's standards: NewsML 1 and NewsML-G2, ninjs, NITF, IIM (the metadata of pictures), and IPTC 7901 for telex transmission;
- ANPA 1312, the transmission format of the American newspapers' wires;
- the agencies' handbooks: the AP Stylebook, the Reuters Handbook of Journalism;
- the attribution corpora PARC 3.0 and PolNeAR, in which a quotation has a source, a cue and a content;
- TimeML, whose TIMEX3 marks calendar expressions; ISO 8601 for their values;
- schema.org, the vocabulary of web pages;
- newsroom usage, where no standard has a word for it.

All examples are made up.
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


@frozen(weakref_slot=False)
class Excerpt:
    """Words of the source with their place, where no more is to be said of them: a headline, a slug line, an editor's note.

    Source: wireparse's own; what it holds is IPTC's (headline, slugline, edNote) or the attribution corpora's (cue, content).
    """

    text: str
    """The words, white space folded: ``"Ferry stuck off Naha"``."""

    span: Span
    """Where they stand, without the white space around them: ``Span(0, 20)`` at the very start of a source."""

    def __str__(self) -> str:
        return self.text


class BlockKind(StrEnum):
    """What a stretch of the source is, in newsroom terms.  The values are the names in lower case.

    Source: IPTC's NewsML, ninjs and NITF (slugline, headline, subheadline, byline, ednote, copyright) and IIM (caption); ANPA
    1312 and IPTC 7901 (envelope: their header and trailer); schema.org (section); the agencies' handbooks (sign-off); newsroom
    usage for the rest.
    """

    ENVELOPE = "envelope"
    """Transport header or trailer, control codes, sequence number, stamp: ``z0471``, ``AP-WF-03-01-31 1509GMT``."""
    SLUGLINE = "slugline"
    """The line with the working title by which desks refer to a story: ``r i BC-MILL-FIRE 03-01 0412``."""
    HEADLINE = "headline"
    """The title of the story: ``Ferry stuck off Naha``."""
    SUBHEADLINE = "subheadline"
    """The deck or standfirst, the sentence between headline and story: ``Tugs wait for the tide``."""
    SECTION = "section"
    """The part of the publication that the story ran in: ``Asia``."""
    BYLINE = "byline"
    """Who wrote it: ``By Ann Lee``."""
    TIMESTAMP = "timestamp"
    """When it was published or updated: ``02 Mar 2031 10:14PM``."""
    CAPTION = "caption"
    """The words under a picture with their credit, or a credit alone: ``A ferry off Naha, Japan. REUTERS/Ann Lee``."""
    PARAGRAPH = "paragraph"
    """Running prose of the story, its dateline included: ``NAHA (Reuters) - A ferry with 40 people aboard ran aground.``"""
    CROSSHEAD = "crosshead"
    """A short heading between paragraphs of the story: ``NO TUGS``."""
    LIST_ITEM = "list_item"
    """One entry of a list that belongs to the story: ``* The ferry was built in 2019``."""
    TABLE = "table"
    """A line of figures that belongs to the story, prices or scores: ``Copper   9,410   +1.2``."""
    EDNOTE = "ednote"
    """A note from desk to desk, an advisory, correction or embargo: ``(Adds details)``, ``Eds: UPDATES with quotes.``"""
    SIGNOFF = "signoff"
    """Who reported, wrote and edited it: ``(Reporting by ...; Editing by ...)``, ``Source: Reuters/st``, end marks."""
    COPYRIGHT = "copyright"
    """Whose text it is: ``Copyright 2031 Acme Media``."""
    RELATED = "related"
    """A pointer to another story, a teaser or link: ``Read more: Dam closed``."""
    FURNITURE = "furniture"
    """What the page holds besides, navigation, advertising, sharing, cookie and browser notices: ``Skip to main content``."""
    BLANK = "blank"
    """White space only, as the empty line between two paragraphs: ``U+000A``."""
    UNKNOWN = "unknown"
    """What neither a rule nor its surroundings tell: ``:: 7 qz``."""


@frozen(kw_only=True, weakref_slot=False)
class Block:
    """A stretch of the source with its kind.  The blocks of an article, joined, are its source: nothing is lost.

    Source: NITF, whose ``block`` groups parts of the body; here it is a part of the whole message or page.
    """

    kind: BlockKind
    """What the stretch is: ``BlockKind.HEADLINE``."""
    span: Span
    """Where it stands, the line end behind it included: ``Span(0, 21)`` for a first line of 20 characters; never empty."""
    text: str = field(repr=False)
    """Its words, white space folded: ``"Ferry stuck off Naha"``; ``""`` for a `BLANK` one."""
    rule: str
    """The rule of the format that claimed it: ``"labelled-caption"``; ``"context"`` where its surroundings told its kind."""


@frozen(kw_only=True, weakref_slot=False)
class Place:
    """A place as a dateline or caption names it, from small to large: ``PORTLAND, Ore.``.

    Source: ninjs (``located``) and IIM, which parts it as here: city, province or state, country.
    """

    name: str
    """The town, ship or site as written: ``"NDOLA"``, ``"ABOARD AIR FORCE ONE"``."""
    span: Span
    """Where the whole mention stands, region and country included: ``Span(0, 14)`` for ``PORTLAND, Ore.``."""
    region: str | None = None
    """The state, province or part of a country as written: ``"Ore."``; ``None`` where the text names none."""
    country: str | None = None
    """The country as written: ``"Zambia"``; ``None`` where the text names none, it is not looked up."""


@frozen(kw_only=True, weakref_slot=False)
class PartialDate:
    """A date as far as the text gives it: ``March 1`` has a month and a day and no year.

    Source: ISO 8601, which allows dates of reduced precision; the parts are named and counted as in Python's ``datetime``.
    """

    text: str
    """The words: ``"Monday (March 3)"``."""
    span: Span
    """Where they stand: ``Span(15, 22)`` for the date of ``NDOLA, Zambia, March 1 (Reuters)``."""
    year: int | None = None
    """The year with its century: ``2031``; ``None`` where the text writes none, as in ``March 1``."""
    month: int | None = None
    """1 to 12: ``3`` for ``March 1``; ``None`` for a year or a weekday alone."""
    day: int | None = None
    """1 to 31, as written: ``30`` for ``Feb 30``, of which `resolve` makes ``None``; ``None`` for ``March 2031``."""
    weekday: int | None = None
    """0 is Monday, as in `datetime.date.weekday`: ``4`` for ``Friday (March 7)``; ``None`` where the text names no weekday."""
    hour: int | None = None
    """0 to 23: ``22`` for ``10:14PM``; ``None`` where the text gives no time of day."""
    minute: int | None = None
    """0 to 59: ``14`` for ``10:14PM``, ``0`` for ``10 p.m.``; ``None`` where the text gives no time of day."""
    zone: str | None = None
    """The time zone as written: ``"GMT"``; ``None`` where the text names none."""

    def resolve(self, near: date) -> date | None:
        """Return the day that is meant by a text of about the day `near`.

        Args:
            near: the reference, as a rule the day of publication.

        Returns:
            The day closest to `near` that has all the given parts; a weekday alone is at most three days away.  Where weekday
            and day of the month disagree, the day of the month counts if it is within a month of `near`; else the closest of
            two years before to two after in which they agree is taken, if there is one.  ``None`` if the text does not give
            a day (``March 2031``, ``2031``) or gives one that does not exist.
        """
        if self.day is not None and self.month is not None:
            return self._resolve_day(near)
        if self.weekday is not None and self.day is None and self.month is None and self.year is None:
            return _nearest_weekday(self.weekday, near)
        return None

    def _resolve_day(self, near: date) -> date | None:
        years = range(near.year - 4, near.year + 5) if self.year is None else [self.year]
        days = [d for y in years if (d := _date_or_none(y, self.month, self.day)) is not None]
        nearest = min(days, key=lambda d: abs(d - near), default=None)
        if nearest is None or self.weekday is None or abs((nearest - near).days) <= _SURE_DAYS:
            return nearest
        agreeing = [d for d in days if d.weekday() == self.weekday and abs(d.year - near.year) <= _WEEKDAY_YEARS]
        return min(agreeing, key=lambda d: abs(d - near), default=nearest)


_WEEKDAY_YEARS = 2
_SURE_DAYS = 31


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


@frozen(kw_only=True, weakref_slot=False)
class Dateline:
    """The run-in phrase before the first sentence that says where, often when, and for whom a story was filed.

    Source: IPTC's NewsML, G2 and NITF (dateline) and schema.org (``NewsArticle.dateline``); its parts are those of the AP
    Stylebook and the Reuters Handbook.  ninjs has the place alone, as ``located``.
    """

    text: str
    """The whole phrase without its dash: ``"LUSAKA, March 1 (Reuters)"``."""
    span: Span
    """Where it stands, from the first place to the agency's bracket: ``Span(0, 25)`` for ``LUSAKA, March 1 (Reuters)``."""
    places: tuple[Place, ...] = ()
    """The places in order, two for ``NDOLA, Zambia/LONDON (Reuters)``; ``()`` for ``March 1 (Reuters)``."""
    date: PartialDate | None = None
    """The day of filing at the place, ``March 1``; ``None`` where the line bears none, as in ``NAHA (AP)``."""
    agency: str | None = None
    """The agency's canonical name: ``"Reuters"``; ``None`` where the line names none, as in ``IPOH:``."""


@frozen(kw_only=True, weakref_slot=False)
class Author:
    """A person named in a byline or sign-off.

    Source: schema.org (``author``, a person with ``jobTitle`` and ``affiliation``); IIM and NITF have a by-line title.
    """

    name: str
    """As written: ``"Ann Lee"``, ``"ANN LEE"``."""
    span: Span
    """Where the name stands, without title and place: ``Span(3, 10)`` for ``By Ann Lee in Lusaka``."""
    title: str | None = None
    """The job as written: ``"Associated Press Writer"``; ``None`` where the line gives none."""
    affiliation: str | None = None
    """For whom: an agency by canonical name, ``"AP"`` for ``Associated Press Writer``, a desk as written; ``None`` where the
    line does not say."""
    place: str | None = None
    """From where, as written: ``"Lusaka"`` for ``Ann Lee in Lusaka``; ``None`` where the line does not say."""


@frozen(kw_only=True, weakref_slot=False)
class Byline:
    """The line that says who wrote the story.

    Source: IPTC's NewsML (ByLine; ``by`` in G2), ninjs (``byline``, later ``by``), NITF and IIM; both agencies' handbooks.
    """

    text: str
    """The whole line, that of the job below it included: ``"By Ann Lee and Bo Karlsson"``."""
    span: Span
    """Where it stands, ``By`` included: ``Span(0, 26)`` for ``By Ann Lee and Bo Karlsson``."""
    authors: tuple[Author, ...] = ()
    """The people in order, two for ``By Ann Lee and Bo Karlsson``; ``()`` where a desk signs, as in ``By Reuters Staff``."""


@frozen(kw_only=True, weakref_slot=False)
class Credit:
    """Whose picture it is: the credit line that an agency demands under its photograph.

    Source: the agencies' handbooks (credit line); IIM (credit, by-line), NewsML-G2 (creditline), schema.org (``creditText``).
    """

    text: str
    """The credit without its label and brackets: ``"REUTERS/Ann Lee/File Photo"``."""
    span: Span
    """Where it stands, without them too: ``Span(10, 17)`` for ``(Photo by Ann Lee)``."""
    agency: str | None = None
    """Who owns or first distributed it, by canonical name, ``"Reuters"``, else as written, ``"Acme Press"``; ``None`` where the
    credit names only a person."""
    photographer: str | None = None
    """As written: ``"Ann Lee"``, two as ``"Ann Lee and Bo Karlsson"``; ``None`` for a stringer, a pool or a handout."""
    via: str | None = None
    """Who passed it on or sold it, by canonical name: ``"Getty Images"`` for ``Ann Lee/AFP via Getty Images``; ``None`` where
    the credit names no one between owner and reader."""
    marks: tuple[str, ...] = ()
    """What it says of the picture, ``("File Photo",)`` for ``REUTERS/Ann Lee/File Photo``; also ``"Handout"``, ``"Pool"``,
    ``"Illustration"``, ``"Courtesy"``, ``"Screengrab"``, ``"Archive"``; ``()`` where it says nothing."""


@frozen(kw_only=True, weakref_slot=False)
class Caption:
    """The words under a picture, taken apart.

    Source: IIM (caption) and NITF (media-caption), schema.org (``ImageObject.caption``); ``FILE PHOTO`` is the agencies' own.
    """

    text: str
    """All of it: ``"FILE PHOTO: A ferry lies off Naha, Japan, on March 1, 2031. REUTERS/Ann Lee"``."""
    span: Span
    """Where it stands, label and credit included: ``Span(0, 75)`` for the caption above."""
    description: str = ""
    """What a reader wants, without label, credit and legal notes: ``"A ferry lies off Naha, Japan, on March 1, 2031."``; ``""``
    for a credit alone."""
    credit: Credit | None = None
    """Whose picture it is, ``REUTERS/Ann Lee``; ``None`` where the caption does not say."""
    is_file_photo: bool = False
    """Whether the caption says that the picture is from the archive, by ``FILE PHOTO:`` or ``/File Photo``."""
    places: tuple[Place, ...] = ()
    """Where it was taken, ``Naha, Japan``; ``()`` where the caption does not say."""
    date: PartialDate | None = None
    """When it was taken, ``March 1, 2031``; ``None`` where the caption does not say."""


class QuoteKind(StrEnum):
    """How a quotation stands in the reporter's text.  The values are the names in lower case.

    Source: PARC and the work on quotations around it, which part direct, indirect and mixed ones; here a mixed one is
    `PARTIAL`, as newsrooms say: a partial quote.
    """

    DIRECT = "direct"
    """A whole utterance between quotation marks: ``"The seam is empty," Lee said.``"""
    PARTIAL = "partial"
    """Words between quotation marks inside the reporter's own sentence: ``Lee called the plan "unfair".``"""
    INDIRECT = "indirect"
    """Reported speech without quotation marks: ``The pumps had failed, according to the mill.``"""


@frozen(kw_only=True, weakref_slot=False)
class Speaker:
    """Who said it.

    Source: the attribution corpora PARC and PolNeAR, where it is the *source*; that word is taken, see `Article.source`.
    """

    text: str
    """The mention beside the quotation: ``"she"``, ``"Lee"``, ``"a spokesman for the mill"``."""
    span: Span
    """Where the mention stands: ``Span(21, 24)`` for the name in ``"The seam is empty," Lee said.``"""
    name: str | None = None
    """The fullest name in the article that the mention stands for: ``"Ann Lee"`` for ``she``; ``None`` if it is unnamed."""
    role: str | None = None
    """What the text calls the speaker: ``"a miner from Ndola"``; ``None`` where it says nothing but the name."""
    rule: str | None = None
    """The rule that led from the mention to the name, explained in the guide to quotations: ``"pronoun"``; ``None`` without a
    name."""


@frozen(kw_only=True, weakref_slot=False)
class Quote:
    """One quotation with its attribution.

    Source: the attribution corpora PARC and PolNeAR: source (`speaker`), cue, content (`parts`); schema.org: ``Quotation``.
    """

    text: str
    """All of it with its marks and what stands between its parts: ``'"We waited," Lee said. "Nobody came."'``."""
    span: Span
    """From the first part's opening mark to the last part's closing one: ``Span(0, 37)`` for the quotation above; of indirect
    speech, the words reported."""
    kind: QuoteKind
    """How it stands in the text: ``QuoteKind.DIRECT``."""
    parts: tuple[Excerpt, ...] = ()
    """The quoted stretches without their marks: ``We waited,`` and ``Nobody came.`` of the quotation above; ``()`` only in
    records that were made by hand."""
    speaker: Speaker | None = None
    """Who said it, ``Lee``; ``None`` where the text does not say, and for titles of works, nicknames and scare quotes."""
    cue: Excerpt | None = None
    """The words that attribute it: ``said``, ``according to``; ``None`` where it runs on without any."""
    rule: str | None = None
    """The rule that gave it its speaker, explained in the guide to quotations: ``"behind"`` for subject and verb behind the
    closing mark; without a speaker the rule by which nobody says it, ``"title"``, or ``None`` where no rule applied."""


@frozen(kw_only=True, weakref_slot=False)
class DateMention:
    """A calendar expression in the story.

    Source: TimeML, a TIMEX3 of type DATE and its value; the values are ISO 8601.
    """

    text: str
    """The words: ``"Monday (March 3)"``, ``"last week"``."""
    span: Span
    """Where they stand: ``Span(12, 18)`` for the day in ``Lee said on Monday.``"""
    value: str | None = None
    """ISO 8601, as fine as the text says: ``"2031-03-03"``, ``"2031-W10"``, ``"2031-03"``, ``"2031"``; quarters and halves with
    their year as part 2 of the standard numbers them, ``"2031-33"`` to ``"2031-36"``, ``"2031-40"`` and ``"2031-41"``; ``None``
    where it cannot be told, as of ``last week``, or of ``Monday`` in a text that bears no date."""


@frozen(kw_only=True, weakref_slot=False)
class Signoff:
    """The lines behind the last paragraph that name who made the story, also called signer, trailer or tagline.

    Source: the agencies' handbooks and newsroom usage (sign-off); NITF has a ``tagline``.
    """

    text: str
    """All of it: ``"(Reporting by Ann Lee; Editing by Gil Hart)"``."""
    span: Span
    """Where it stands, brackets included: ``Span(0, 43)`` for the line above."""
    reporting: tuple[Author, ...] = ()
    """Who stands behind ``Reporting by`` and ``Additional reporting by``, and contributors; ``()`` where nobody is named."""
    writing: tuple[Author, ...] = ()
    """Who stands behind ``Writing by``; ``()`` where nobody is named."""
    editing: tuple[Author, ...] = ()
    """Who stands behind ``Editing by``; ``()`` where nobody is named."""
    initials: tuple[str, ...] = ()
    """The desk's initials: ``("ab", "cd")`` for ``Source: CNA/ab(cd)``; ``()`` where there are none."""


@frozen(kw_only=True, weakref_slot=False)
class Copyright:
    """The notice that says whose text it is.

    Source: ninjs and NewsML-G2 (copyrightHolder, copyrightNotice); schema.org (``copyrightHolder``, ``copyrightYear``).
    """

    text: str
    """All of it: ``"Copyright 2031 Acme Media. All rights reserved."``."""
    span: Span
    """Where it stands: ``Span(0, 47)`` for the notice above."""
    holder: str | None = None
    """As written: ``"Acme Media"``; ``None`` for ``Copyright 2031. All rights reserved.``"""
    year: int | None = None
    """With its century, the later one of a range: ``2031`` for ``2029-31``; ``None`` where the notice bears none."""


@frozen(kw_only=True, weakref_slot=False)
class Envelope:
    """What header, slug line and trailer of a message say, and the tags of its headline; each as sent, none translated.

    Of several values the first counts, header before slug line before headline: ``2ndLd-Writethru`` of the header, not ``2nd
    Ld-Writethru`` of the line below. A story without a header has one where its headline is tagged: ``UPDATE 2-Mill closes``.

    Source: ANPA 1312 (service level, transmission number, priority, category, keyword, version, word count) and IPTC 7901
    (message number, priority, category, word count); take is the agencies' word; telex frames have a keyword, a take and a
    category too.
    """

    service: str | None = None
    """Service level of ANPA, source letters of IPTC 7901, the sender or channel in other headers: ``"z"`` of ``z4711``;
    ``None`` where the header has none."""
    number: str | None = None
    """Sequence number, its zeros kept: ``"0471"`` of ``z0471``; ``None`` where the header has none."""
    priority: str | None = None
    """Urgency, a letter in ANPA, a digit in IPTC 7901: ``"r"`` (regular), ``"4"``; ``None`` where the header has none."""
    category: str | None = None
    """Subject code: ``"i"`` (international), ``"pol"``; ``None`` where the header has none."""
    keyword: str | None = None
    """Keyword slug, ``"BC-MILL-FIRE"``; without one the series that the headline names, ``"GLOBAL MARKETS"``, ``"Soccer"``;
    ``None`` where neither has one."""
    take: str | None = None
    """Which part of a story that was sent in several, or its take key: ``"2ndadd"``; ``None`` where the header names none."""
    version: str | None = None
    """Which version of the story, ``"2ndLd-Writethru"``, also by the tags of its headline, which say what kind of item it is as
    well: ``"UPDATE 2"``, ``"CORRECTED-FACTBOX"``, ``"2nd LD"``; ``None`` for a first version without tags."""
    word_count: int | None = None
    """Words, as the sender counted them: ``412`` for ``0412``; ``None`` where the header counts none."""
    sent: PartialDate | None = None
    """When it was sent, by header or trailer, whichever says most: ``03-01-31 1509GMT``; a year of two figures is one of 1970
    to 2069; ``None`` where neither says."""


@frozen(kw_only=True, weakref_slot=False)
class Paragraph:
    """One paragraph, cross-head, list item or table line of the story, in reading order.

    Source: NITF (``p``, ``hl2``, ``li``, ``table``); cross-head is the British newsroom's word for the heading.
    """

    text: str
    """Its words without the dateline: ``"A ferry with 40 people aboard ran aground."``."""
    span: Span
    """Where they stand, behind the dateline: ``Span(17, 59)`` for the words above behind ``NAHA (Reuters) -`` and a blank."""
    kind: BlockKind = BlockKind.PARAGRAPH
    """One of ``BlockKind.PARAGRAPH``, ``BlockKind.CROSSHEAD``, ``BlockKind.LIST_ITEM`` and ``BlockKind.TABLE``."""


@frozen(kw_only=True, weakref_slot=False)
class Issue:
    """Something odd that the parse met; never an exception.

    Source: wireparse's own.
    """

    code: str
    """Stable, for programs: ``"format-tie"``.  The codes are listed in the docs."""
    message: str
    """One sentence for a person: ``"the formats 'ours' and 'theirs' apply equally; 'ours' was taken"``."""
    span: Span
    """Where it was met: ``Span(0, 2048)`` for the whole of a text of that length."""


@frozen(kw_only=True)
class Article:
    """One story: what `wireparse.parse` gives for any text.

    Source: schema.org (``NewsArticle``: publisher, dateline; ``datePublished``, ``articleSection``); ninjs and NewsML-G2
    (slugline, headline, byline, edNote, copyright; the agency is their infosource); newsroom usage (subheadline, sign-off).
    """

    source: str = field(repr=False)
    """The text as it was given, not a character changed; every span counts its code points: ``"Ferry stuck off Naha..."``."""
    format: str
    """The name of the format that read it: ``"reuters"``; ``"plain"`` where no other applies."""
    publisher: str | None = None
    """Who ran it: ``"CNA"``; ``None`` where the format is that of many outlets, as ``plain`` is."""
    agency: str | None = None
    """Whose wire copy it is, by canonical name: ``"Reuters"``; ``None`` where none of dateline, sign-off, format and credits
    says so."""
    blocks: tuple[Block, ...] = field(default=(), repr=False)
    """What each stretch of the source is, in order, ``BlockKind.HEADLINE`` and so on; joined, they are the source; ``()`` for
    an empty one."""
    envelope: Envelope | None = None
    """What the transport header says, ``r i BC-MILL-FIRE 03-01 0412``, and the tags of the headline, ``UPDATE 2-``; ``None``
    for text with neither."""
    slugline: Excerpt | None = None
    """The desk's working title without its label and codes, of several the last above the story, which is the fullest:
    ``ZAMBIA-MINE/STRIKE``; ``None`` where the text has none, as most pages."""
    headline: Excerpt | None = None
    """The title with its tags: ``Ferry stuck off Naha``, ``UPDATE 2-Ferry stuck off Naha``; ``None`` where the text begins with
    the story."""
    subheadline: Excerpt | None = None
    """The deck below the title: ``Tugs wait for the tide``; ``None`` where there is none."""
    section: Excerpt | None = None
    """The part of the publication, or the kicker above the headline: ``Asia``, ``COMMENTARY``; ``None`` where the page names
    none above the story."""
    byline: Byline | None = None
    """Who wrote it: ``By Ann Lee``; ``None`` for a story that nobody signs above its text."""
    dateline: Dateline | None = None
    """Where and when it was filed: ``NAHA, March 1 (Reuters)``; ``None`` where the story opens without one."""
    published: date | None = None
    """The day of publication, that which the caller gave or a time stamp's: ``date(2031, 3, 2)``; ``None`` where neither is
    there: a dateline's day is no day of publication."""
    paragraphs: tuple[Paragraph, ...] = field(default=(), repr=False)
    """The story in reading order, ``A ferry with 40 people aboard ran aground.`` first; ``()`` for a text without prose."""
    captions: tuple[Caption, ...] = ()
    """Its pictures, ``A ferry off Naha, Japan. REUTERS/Ann Lee``; ``()`` where there are none."""
    quotes: tuple[Quote, ...] = ()
    """Its quotations in order, ``"We waited," Lee said.`` and reported speech; ``()`` where there are none."""
    dates: tuple[DateMention, ...] = ()
    """The dates that dateline and paragraphs mention, in order: ``March 1``, ``Monday``; ``()`` where there are none."""
    ednotes: tuple[Excerpt, ...] = ()
    """Notes from desk to desk: ``(Adds details, quotes)``; ``()`` where there are none."""
    signoff: Signoff | None = None
    """Who made it: ``(Reporting by Ann Lee; Editing by Gil Hart)``, of several the one with most names; ``None`` where the text
    has none."""
    copyright: Copyright | None = None
    """Whose text it is: ``Copyright 2031 Acme Media``, of several the first; ``None`` where the text has no notice."""
    issues: tuple[Issue, ...] = ()
    """What was odd: ``format-tie``; ``()`` where nothing was."""

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

    def _repr_html_(self) -> str:
        """Return the article as a notebook shows it; `wireparse.render.to_html` gives the whole page."""
        from .render import to_notebook_html  # noqa: PLC0415 - a parse needs none of it, and the records lie below

        return to_notebook_html(self)
