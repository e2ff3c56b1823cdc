"""Every record of an article with the path that leads to it: ``quotes[1].speaker``."""

from collections.abc import Iterator

from attrs import fields, frozen, has

from ..records import Article, Span


@frozen
class Visit:
    """One record on the way through an article."""

    path: str
    """How it is reached: ``"quotes[1].speaker"``."""
    record: object
    """The record."""
    parent: object
    """The record that holds it."""

    @property
    def span(self) -> Span | None:
        """Where the record stands; ``None`` for one without a place of its own."""
        span = getattr(self.record, "span", None)
        return span if isinstance(span, Span) else None


def visits(article: Article) -> Iterator[Visit]:
    """Yield every record inside `article`, a record before those inside it; spans are no records here."""
    yield from _inside(article, "")


def _inside(parent: object, path: str) -> Iterator[Visit]:
    for name in (f.name for f in fields(type(parent))):  # type: ignore[arg-type]
        value = getattr(parent, name)
        for key, record in _each(f"{path}{name}", value):
            yield Visit(key, record, parent)
            yield from _inside(record, f"{key}.")


def _each(key: str, value: object) -> Iterator[tuple[str, object]]:
    pairs = [(f"{key}[{i}]", v) for i, v in enumerate(value)] if isinstance(value, tuple) else [(key, value)]
    return ((k, v) for k, v in pairs if has(type(v)) and not isinstance(v, Span))
