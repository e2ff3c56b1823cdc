"""The sign-off: the lines behind the last paragraph that say who reported, wrote and edited the story.

(Reporting by Ann Lee in Lusaka; Writing by Eve Fox; Editing by Gil Hart and Ida Jay)
 |-- role --| |-- people ----|  |-- role -| ...
"""

from collections.abc import Callable, Iterable, Sequence

from attrs import evolve

from .._regex import FROM_BLANK, any_of, compile_pattern
from .._span import Span, fold, trim
from ..data.agencies import canonical
from ..data.authors import AGENTS, EDITING, FOREIGN_ROLES, REPORTING, ROLES, WRITING
from ..records import Author, Signoff
from ._desk_lines import read_desk_line
from ._people import author_at, is_desk, pieces
from ._signers import people, without_job

_VERB = rf"(?i:{any_of(tuple(ROLES))})"
_ROLE_TEXT = (
    rf"(?:\b(?:(?i:with|additional|extra|original)\s++){{0,2}}+(?P<verb>{_VERB})\b"
    rf"(?:(?:\s*+,\s*+|\s++(?i:and)\s++|/){_VERB}\b){{0,2}}+"
    r"(?:\s++from\s++(?P<from>\p{Lu}[\p{L}.'’ -]{1,30}?))?\s*+(?i:by)\b\s*+:?+"
    rf"|(?P<foreign>(?i:{any_of(tuple(FOREIGN_ROLES))}))\b\s*+:?+"
    rf"|\b(?P<agent>(?i:{any_of(tuple(AGENTS))}))s?\s*+:)\s*+"
)
_ROLE = compile_pattern(_ROLE_TEXT)
_OPEN = compile_pattern(r"[\s(\[*_—–•-]*+")
_OPEN_NOTE = compile_pattern(
    r"[(\[]\s*+(?:This|The|Correct(?:s|ed)|Refile[sd]|Remove[sd]|Add(?:s|ed)|Update[sd]|Clarif(?:ies|ied)|Fixe[sd]|Repeat(?:s|ed))\b"
    rf"[^()\[\]]{{1,240}}?[;.]\s++(?={_ROLE_TEXT})"
)
_NAMED = compile_pattern(r"[\p{Lu}\p{Lt}]|(?:al-|van |von |de |d['’]|staff|our )|\Z")
_SENTENCE = compile_pattern(
    r"\s(?:is|are|was|were|be|been|has|had|have|will|would|can|could|may|might|must|should|did|does|said|says|took|takes|made|makes"
    r"|he|she|it|they|not|who|which|that)\b"
)
"""Words that names, towns and jobs are without: what holds one is a sentence."""
_BRACKET = compile_pattern(r"[(\[]")
_CLOSED = compile_pattern(r"[)\]]|\s(?:Copyright|©)")
_CONTRIBUTED = compile_pattern(r"\s++(?:also\s++)?contributed\b")
_CONTRIBUTING = compile_pattern(r"(?:Contribut(?:ed|ing)|With)\s*+:\s*+")
_CONTACT = compile_pattern(
    r"(?:To contact|Para entrar em contato com|Para contactar|Pour contacter) (?:the |o |a |os |as |al |le |la )?"
    r"(?P<who>\p{L}{3,12})s?\b[^:]{0,80}:\s*+|Kontakt zu[mr] (?P<whose>Autor|Redakteur)(?:in)?:\s*+"
    r"|-{1,2}\s*+With assistance (?P<help>from|by)\s++|(?:Write|E-?mail) to (?=\p{Lu})"
)
_WRITER = compile_pattern(
    r"\((?:By|Por|Par|Von) (?P<people>\p{Lu}[^();]{2,160}+)(?P<rest>;[^()]{2,200}+)?+\)"
    r"|[-–—]{1,2}\s?(?:By|Von) (?P<people>\p{Lu}[^,;\r\n]{2,120}+), (?P<house>Dow Jones News\w*+)[^\r\n]{0,200}+"
)
_INPUTS = compile_pattern(
    r"[(\[]?\s*+(?:With (?:additional )?(?:agency )?(?:inputs?|material|reporting|reports?|files|information|assistance)\b"
    r"(?: from| by)?|Inputs? from\b|(?:Avec|Mit Material von|Con información de|Com informações d\w|Con fonti)\b)"
    r"(?P<who>[^\r\n.)\]]{0,120}+)[.)\]]*+\Z"
)
_WORKS = (
    r"(?:reports?|story|stories|articles?|reporting|dispatch|column|review|post|piece|coverage|analysis|package|guide|list|series"
    r"|project|investigation|newsletter)"
)
_WORK = compile_pattern(
    r"(?:(?:reporting |research |information )?(?:to|for) (?:this|these|the(?= (?:[\p{L}-]{1,14} )?report))"
    rf"(?: [\p{{L}}-]{{1,14}}){{0,2}}? {_WORKS}|reporting|research|to this)?\.?"
    r"(?: from (?P<place>[\p{L},. ]{2,60}?))?(?:,? which was updated [^.]{2,40}(?:[ap]\.m)?)?\.?[)\]]?"
)
_IN_PLACE = compile_pattern(r"(?:in|from|at|near|aboard) \p{Lu}|staff\b|agencies\b")
_LONGEST_NAME = 90
_LONGEST_LIST = 600
_WORD = compile_pattern(r"\p{L}++")
_WORD_PARTED = compile_pattern(r"\p{L}[.’']?\s\p{L}|\A[\p{Lu}\d]{2,}+\Z")
"""Of more words than one, or an agency's letters; a surname alone is somebody whom the story knows."""
_ADDRESS = compile_pattern(
    rf"{FROM_BLANK}(?:\s++(?:at|on)\s++[^\s@]++@[^\s;,]++|\s++[^\s@]++@[^\s;,]++|\s++at\s++\+?[\d-]{{6,}}+)"
)
_REPORTED_FROM = compile_pattern(
    r"(?P<name>\p{Lu}[\p{L}'’ -]{1,40}?) (?:reported|writes|wrote|contributed) from "
    r"(?P<place>\p{Lu}[\p{L}.'’, -]{1,60}?)\.(?=\s|\Z)\s*+"
)
_MESSAGING = compile_pattern(r"\s*+\(\(?[^()@]{0,200}+@[^()]{0,200}+\)\)?\s*+\Z")


def find_signoff(text: str, span: Span | None = None) -> Signoff | None:
    """Read a sign-off: who reported, wrote and edited, or the desk's initials.

    Args:
        text: any text.
        span: the stretch, a line or paragraph that is a sign-off from its first word on; the whole of `text` if ``None``.

    Returns:
        The sign-off; people without names (``Reuters staff``) are left out.  ``None`` if the stretch does not begin one.
    """
    span = trim(text, span.start, span.end) if span is not None else trim(text, 0, len(text))
    return next((found for read in _READERS if (found := read(text, span)) is not None), None)


def source_agency(text: str, span: Span | None = None) -> str | None:
    """Tell whose copy a story is by a line below it: ``Source: Reuters/st``, ``(dpa/jm)``, ``-- BERNAMA``, ``REUTERS``.

    Returns:
        The agency's canonical name; ``None`` where the line names none, several, or those who only contributed.
    """
    span = trim(text, span.start, span.end) if span is not None else trim(text, 0, len(text))
    line = read_desk_line(text, span)
    if line is not None:
        return line.agency
    writer = _WRITER.match(text, span.start, span.end)
    return canonical(writer["house"]) if writer and writer["house"] else None


def _made(
    text: str,
    span: Span,
    people_of: dict[str, Iterable[Author]] | None = None,
    initials: Sequence[str] = (),
) -> Signoff:
    named = {field: _once(authors) for field, authors in (people_of or {}).items()}
    return Signoff(
        text=fold(span.of(text)),
        span=span,
        reporting=named.get(REPORTING, ()),
        writing=named.get(WRITING, ()),
        editing=named.get(EDITING, ()),
        initials=tuple(initials),
    )


def _once(authors: Iterable[Author]) -> tuple[Author, ...]:
    """Return each person once, where the name stands first: two lines of a sign-off may have the same editor."""
    first: dict[str, Author] = {}
    for author in authors:
        first.setdefault(author.name, author)
    return tuple(first.values())


def _roles(text: str, span: Span) -> Signoff | None:
    """Read ``(Reporting by ...; Editing by ...)``, with whatever parts its clauses."""
    opening = _OPEN_NOTE.match(text, span.start, span.end) or _OPEN.match(text, span.start, span.end)
    first = _ROLE.match(text, opening.end(), span.end) if opening else None
    if first is None or opening is None or not _NAMED.match(text, first.end(), span.end):
        return None
    marks = list(_ROLE.finditer(text, opening.end(), span.end))
    if _SENTENCE.search(text, marks[0].end(), min(span.end, marks[0].end() + _LONGEST_LIST)) and not _BRACKET.search(
        opening[0]
    ):
        return None
    found: dict[str, list[Author]] = {}
    for mark, end in zip(marks, [*(m.start() for m in marks[1:]), span.end], strict=True):
        for field in _fields(mark[0]):
            found.setdefault(field, []).extend(_signers(text, mark.end(), end, mark["from"]))
    return _made(text, span, dict(found))


def _fields(words: str) -> list[str]:
    """Return the fields that a role fills: two for ``Reporting and writing by``."""
    key = fold(words).casefold().rstrip(": ")
    if key in FOREIGN_ROLES:
        return [FOREIGN_ROLES[key]]
    agent = AGENTS.get(key) or AGENTS.get(key.removesuffix("s"))
    named = [agent] if agent is not None else [ROLES.get(w, "") for w in _WORD.findall(key)]
    return list(dict.fromkeys(filter(None, named)))


def _signers(text: str, start: int, end: int, city: str | None) -> tuple[Author, ...]:
    close = _CLOSED.search(text, start, end)
    stop = close.start() if close else end
    address = _ADDRESS.search(text, start, stop)
    found = people(text, Span(start, address.start() if address else stop))
    if city is None:
        return found
    return tuple(a if a.place else evolve(a, place=fold(city)) for a in found)


def _desk(text: str, span: Span) -> Signoff | None:
    line = read_desk_line(text, span)
    return _made(text, span, initials=line.initials) if line is not None else None


def _writer(text: str, span: Span) -> Signoff | None:
    """Read who wrote it, signed at the foot: ``(By Chen Wei and Lin Mei)``, ``-By Ann Lee, Dow Jones Newswires; ...``."""
    match = _WRITER.match(text, span.start, span.end)
    authors = people(text, Span(*match.span("people"))) if match else ()
    if match is None or not authors:
        return None
    rest = _roles(text, Span(match.start("rest") + 1, match.end("rest"))) if match["rest"] else None
    return _made(text, span, {REPORTING: authors, EDITING: rest.editing if rest else ()})


def _contributed(text: str, span: Span) -> Signoff | None:
    """Read ``Associated Press writers A in X and B in Y contributed to this report.``: they reported."""
    label = _CONTRIBUTING.match(text, span.start, span.end)
    if label:
        return _made(text, span, {REPORTING: people(text, Span(label.end(), span.end))})
    is_said = text.find("contributed", span.start, span.end) >= 0
    verb = _CONTRIBUTED.search(text, span.start, span.end) if is_said else None
    opening = _OPEN.match(text, span.start, span.end)
    first = opening.end() if opening else span.start
    work = (
        _WORK.fullmatch(fold(text[verb.end() : span.end])) if verb and first < verb.start() <= first + _LONGEST_LIST else None
    )
    if verb is None or work is None:
        return None
    subject = Span(first, verb.start())
    authors = tuple(evolve(a, place=a.place or work["place"]) for a in people(text, subject))
    known = authors or any(is_desk(fold(p.of(text))) for p in pieces(text, subject))
    named = known and all(_is_named(text, p) for p in pieces(text, subject)) and _WORD_PARTED.search(fold(subject.of(text)))
    return _made(text, span, {REPORTING: authors}) if named else None


def _is_named(text: str, piece: Span) -> bool:
    """Whether a part of a subject is a name, a desk or a place: few words, without a lower-case one that opens it."""
    name = fold(without_job(text, piece).of(text))
    return not name or (
        len(name) <= _LONGEST_NAME and (name[:1].isupper() or is_desk(name) or _IN_PLACE.match(name) is not None)
    )


def _contacts(text: str, span: Span) -> Signoff | None:
    """Read Bloomberg's ``To contact the reporter on this story: Ann Lee in Lusaka at ...``."""
    if _CONTACT.match(text, span.start, span.end) is None:
        return None
    marks = list(_CONTACT.finditer(text, span.start, span.end))
    found: dict[str, list[Author]] = {}
    for mark, end in zip(marks, [*(m.start() for m in marks[1:]), span.end], strict=True):
        field = EDITING if (mark["who"] or "").startswith("edit") else REPORTING
        found.setdefault(field, []).extend(_addressed(text, mark.end(), end))
    return _made(text, span, dict(found))


def _addressed(text: str, start: int, end: int) -> list[Author]:
    """Read people with their addresses, which part them as commas do."""
    read: list[Author] = []
    for address in [*_ADDRESS.finditer(text, start, end), None]:
        stop = address.start() if address else end
        read += people(text, Span(start, stop)) if stop > start else ()
        start = address.end() if address else end
    return read


def _reported_from(text: str, span: Span) -> Signoff | None:
    """Read ``Lee reported from Lusaka. Karlsson reported from Oslo, Norway.``, at most with who contributed behind it."""
    read: list[Author] = []
    start = span.start
    while (match := _REPORTED_FROM.match(text, start, span.end)) is not None:
        author = author_at(text, Span(*match.span("name")))
        if author is None:
            return None
        read.append(Author(name=author.name, span=author.span, place=fold(match["place"])))
        start = match.end()
    more = _contributed(text, Span(start, span.end)) if read and start < span.end else None
    if not read or (more is None and start < span.end):
        return None
    return _made(text, span, {REPORTING: (*read, *more.reporting) if more else read})


def _inputs(text: str, span: Span) -> Signoff | None:
    """Read ``(With inputs from ANI)``: agencies that helped, and people."""
    match = _INPUTS.match(text, span.start, span.end)
    if match is None:
        return None
    who = trim(text, *match.span("who"))
    helped = who.start == who.end or any(is_desk(fold(p.of(text))) for p in pieces(text, who))
    authors = people(text, who)
    bracketed = text[span.start] in "([" or all(_is_named(text, p) or is_desk(fold(p.of(text))) for p in pieces(text, who))
    return _made(text, span, {REPORTING: authors}) if bracketed and (helped or authors) else None


def _address(text: str, span: Span) -> Signoff | None:
    """Read the desk's address, which names nobody."""
    return _made(text, span) if _MESSAGING.match(text, span.start, span.end) else None


_READERS: tuple[Callable[[str, Span], Signoff | None], ...] = (
    _roles, _desk, _contacts, _writer, _reported_from, _contributed, _inputs, _address,
)  # fmt: skip
