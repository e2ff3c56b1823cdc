"""The sign-off: the lines behind the last paragraph that say who reported, wrote and edited the story.

(Reporting by Ann Lee in Lusaka; Writing by Eve Fox; Editing by Gil Hart and Ida Jay)
 |-- role --| |-- people ----|  |-- role -| ...
"""

from collections.abc import Callable, Iterable, Sequence

from attrs import evolve

from .._regex import any_of, compile_pattern
from .._span import Span, fold, trim
from ..data.agencies import canonical
from ..data.authors import EDITING, FOREIGN_ROLES, REPORTING, ROLES, WRITING
from ..records import Author, Signoff
from ._people import author_at, people, pieces

_VERB = rf"(?i:{any_of(tuple(ROLES))})"
_ROLE_TEXT = (
    rf"(?:\b(?:(?i:with|additional|extra|original)\s++){{0,2}}+(?P<verb>{_VERB})\b"
    rf"(?:(?:\s*+,\s*+|\s++(?i:and)\s++|/){_VERB}\b){{0,2}}+"
    r"(?:\s++from\s++(?P<from>\p{Lu}[\p{L}.'’ -]{1,30}?))?\s*+(?i:by)\b\s*+:?+"
    rf"|(?P<foreign>(?i:{any_of(tuple(FOREIGN_ROLES))}))\b\s*+:?+"
    r"|\b(?P<agent>(?i:reporters?|writers?|editors?|translators?))\s*+:)\s*+"
)
_ROLE = compile_pattern(_ROLE_TEXT)
_OPEN = compile_pattern(r"[\s(\[*_—–-]*+")
_OPEN_NOTE = compile_pattern(
    r"[(\[]\s*+(?:This|The|Correct(?:s|ed)|Refile[sd]|Remove[sd]|Add(?:s|ed)|Update[sd]|Clarif(?:ies|ied)|Fixe[sd]|Repeat(?:s|ed))\b"
    rf"[^()\[\]]{{1,240}}?[;.]\s++(?={_ROLE_TEXT})"
)
_NAMED = compile_pattern(r"[\p{Lu}\p{Lt}]|(?:al-|van |von |de |d['’]|staff|our )|\Z")
_CLOSED = compile_pattern(r"[)\]]")
_WORDS = frozenset("and or he she his him her hers they yes no on off we us in out km mg ml per".split())
_AGENTS = {"reporter": REPORTING, "writer": WRITING, "editor": EDITING}

_SOURCE = compile_pattern(
    r"\s*+\(?(?i:source|sumber|quelle|fuente|fonte)\s*+:\s*+(?P<agency>\p{L}[\p{L} .&'’-]{0,40}?)\s*+"
    r"(?:/\s*+(?P<initials>\p{L}{1,4}(?:\(\p{L}{1,4}\))?(?:\s*+/\s*+\p{L}{1,4}(?:\(\p{L}{1,4}\))?){0,5}+)(?![\p{L}\d]))?+\s*+\)?\s*+"
    r"(?:Date\s*+:.{0,40}+)?\Z"
)
_INITIAL = compile_pattern(r"\p{L}{1,5}")
_INITIALS_LINE = compile_pattern(
    r"\s*+(?:(?:\p{Lu}{2,8}|-{1,2}\p{Lu}{2,8})\s++)?"
    r"(?P<initials>\p{Ll}{2,4}(?:-\p{Ll}{2,4})?(?:/\p{Ll}{1,5}(?:-\p{Ll}{1,4})?){1,5}+)\s*+\Z"
)
_HOUSE = r"(?:Associated Press|AP|Reuters|AFP|CNN|NPR|Bloomberg|dpa|(?:Fox|CBS|NBC|ABC|BBC) News)"
_JOB = r"(?i:writers?|reporters?|correspondents?|journalists?|photographers?|producers?|editors?|researchers?)"
_CONTRIBUTED = compile_pattern(r"\s++(?:also\s++)?contributed\b")
_CONTRIBUTING = compile_pattern(r"(?:Contribut(?:ed|ing)|With)\s*+:\s*+")
_CONTRIBUTOR_TITLE = compile_pattern(
    rf"(?:(?:The\s++)?{_HOUSE}(?:['’]s?)?\s++)?(?:\p{{Lu}}?\p{{L}}+\s++){{0,3}}?{_JOB}\s++(?=\p{{Lu}})|{_HOUSE}['’]s?\s++"
)
_CONTACT = compile_pattern(
    r"To contact the (?P<who>reporter|editor|author|writer)s?\b[^:]{0,60}:\s*+|-{1,2}\s*+With assistance (?P<help>from|by)\s++"
)
_ADDRESS = compile_pattern(r"\s++(?:at|on)\s++[^\s@]++@[^\s;,]++|\s++[^\s@]++@[^\s;,]++|\s++at\s++\+?[\d-]{6,}+")
_REPORTED_FROM = compile_pattern(
    r"(?P<name>\p{Lu}[\p{L}'’ -]{1,40}?) (?:reported|writes|wrote|contributed) from "
    r"(?P<place>\p{Lu}[\p{L}.'’, -]{1,60}?)\.(?=\s|\Z)\s*+"
)
_END_MARK = compile_pattern(
    r"\s*+\(?(?:-{1,3}\s?30\s?-{1,3}|(?i:enditem|end of text|ends?|fin|ende)|-+\s?(?i:ends?|more)\s?-+|#(?:\s?#){2,}+|"
    r"(?<=\()(?i:more)|REUTER|Reuters?)[\s)]*+\Z"
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
    """Return the canonical name of the agency that a line such as ``Source: Reuters/st`` gives as the source."""
    match = _SOURCE.match(text, *_range(text, span))
    return canonical(match["agency"]) if match else None


def _range(text: str, span: Span | None) -> tuple[int, int]:
    return (span.start, span.end) if span is not None else (0, len(text))


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
    marks = list(_ROLE.finditer(text, opening.end() if opening else span.start, span.end))
    if not marks or opening is None or marks[0].start() != opening.end() or not _NAMED.match(text, marks[0].end(), span.end):
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
    named = [ROLES.get(w) or _AGENTS.get(w.rstrip("s"), "") for w in compile_pattern(r"\p{L}++").findall(key)]
    return list(dict.fromkeys(filter(None, named)))


def _signers(text: str, start: int, end: int, city: str | None) -> tuple[Author, ...]:
    close = _CLOSED.search(text, start, end)
    stop = close.start() if close else end
    address = _ADDRESS.search(text, start, stop)
    found = people(text, Span(start, address.start() if address else stop))
    if city is None:
        return found
    return tuple(a if a.place else evolve(a, place=fold(city)) for a in found)


def _source(text: str, span: Span) -> Signoff | None:
    match = _SOURCE.match(text, span.start, span.end)
    if match is None or (canonical(match["agency"]) is None and not match["initials"]):
        return None
    return _made(text, span, initials=_INITIAL.findall(match["initials"] or ""))


def _initials(text: str, span: Span) -> Signoff | None:
    match = _INITIALS_LINE.match(text, span.start, span.end)
    groups = match["initials"].split("/") if match else []
    return _made(text, span, initials=groups) if groups and not _WORDS & set(groups) else None


def _contributed(text: str, span: Span) -> Signoff | None:
    """Read ``Associated Press writers A in X and B in Y contributed to this report.``: they reported."""
    label = _CONTRIBUTING.match(text, span.start, span.end)
    if label:
        return _made(text, span, {REPORTING: people(text, Span(label.end(), span.end))})
    verb = _CONTRIBUTED.search(text, span.start, span.end)
    opening = _OPEN.match(text, span.start, span.end)
    first = opening.end() if opening else span.start
    title = _CONTRIBUTOR_TITLE.match(text, first, span.end)
    if verb is None or verb.start() <= first or not _is_contribution(text, verb.end(), span.end):
        return None
    authors = people(text, Span(title.end() if title else first, verb.start()))
    known = authors or title or any(canonical(p.of(text)) for p in pieces(text, Span(first, verb.start())))
    return _made(text, span, {REPORTING: authors}) if known else None


def _is_contribution(text: str, start: int, end: int) -> bool:
    rest = fold(text[start:end]).casefold().rstrip(".")
    return (
        rest == ""
        or any(rest.startswith(f"{to} {what}") for to in ("to", "reporting to", "research to") for what in _WORKS)
        or rest
        in {
            "reporting",
            "research",
        }
    )


_WORKS = ("this report", "this story", "this article", "the report", "this", "reporting")


def _contacts(text: str, span: Span) -> Signoff | None:
    """Read Bloomberg's ``To contact the reporter on this story: Ann Lee in Lusaka at ...``."""
    marks = list(_CONTACT.finditer(text, span.start, span.end))
    if not marks or marks[0].start() != span.start:
        return None
    found: dict[str, list[Author]] = {}
    for mark, end in zip(marks, [*(m.start() for m in marks[1:]), span.end], strict=True):
        field = EDITING if mark["who"] == "editor" else REPORTING
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
    """Read ``Lee reported from Lusaka. Karlsson reported from Oslo, Norway.``, and nothing else."""
    read: list[Author] = []
    start = span.start
    while (match := _REPORTED_FROM.match(text, start, span.end)) is not None:
        author = author_at(text, Span(*match.span("name")))
        if author is None:
            return None
        read.append(Author(name=author.name, span=author.span, place=fold(match["place"])))
        start = match.end()
    return _made(text, span, {REPORTING: read}) if read and start == span.end else None


def _mark(text: str, span: Span) -> Signoff | None:
    """Read end marks and the desk's address, which name nobody."""
    found = _END_MARK.match(text, span.start, span.end) or _MESSAGING.match(text, span.start, span.end)
    return _made(text, span) if found else None


_READERS: tuple[Callable[[str, Span], Signoff | None], ...] = (
    _roles, _source, _initials, _contacts, _reported_from, _contributed, _mark,
)  # fmt: skip
