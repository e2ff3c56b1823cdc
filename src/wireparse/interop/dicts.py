"""Articles as plain dictionaries, ready for JSON, and back."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from attrs import NOTHING, asdict, fields, has

from ..records import Article


def to_dict(article: Article) -> dict[str, object]:
    """Return `article` as a dictionary of strings, numbers, lists and dictionaries, as `json.dumps` takes it.

    The keys are the names of the records' fields; days are ISO 8601 strings, kinds their values, tuples lists.
    """
    return asdict(article, value_serializer=_plain)


def from_dict(data: Mapping[str, object]) -> Article:
    """Return the article that `to_dict` made `data` of: ``from_dict(to_dict(a)) == a``; a day may be a `datetime.date` too.

    Raises:
        ValueError: if `data` is not such a dictionary; the message says where.
    """
    return _made(Article, data, "article")  # type: ignore[no-any-return]


def _plain(_owner: object, _field: object, value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return list(value)
    return value.value if isinstance(value, StrEnum) else value


@cache
def _hints(record: type) -> dict[str, Any]:
    return get_type_hints(record)


def _made(kind: Any, value: Any, where: str) -> Any:  # noqa: ANN401 - any field of any record
    """Return `value` as the type `kind` of a record's field says."""
    if get_origin(kind) is UnionType:
        return None if value is None else _made(next(k for k in get_args(kind) if k is not NoneType), value, where)
    if get_origin(kind) is tuple:
        _expect(isinstance(value, list | tuple), "a list", where)
        return tuple(_made(get_args(kind)[0], v, f"{where}[{i}]") for i, v in enumerate(value))
    return _record(kind, value, where) if has(kind) else _scalar(kind, value, where)


def _record(kind: Any, value: Any, where: str) -> Any:  # noqa: ANN401 - any record, and what JSON gave
    _expect(isinstance(value, Mapping), "an object", where)
    names = [f.name for f in fields(kind)]
    required = [f.name for f in fields(kind) if f.default is NOTHING]
    _expect(set(value) <= set(names), f"no field but {', '.join(names)}", where)
    _expect(set(value) >= set(required), f"the fields {', '.join(required)}", where)
    return kind(**{n: _made(_hints(kind)[n], value[n], f"{where}.{n}") for n in names if n in value})


def _scalar(kind: type, value: Any, where: str) -> object:  # noqa: ANN401 - what JSON gave
    try:
        if kind is date:
            return value if type(value) is date else date.fromisoformat(value)
        if issubclass(kind, StrEnum):
            return kind(value)
    except (TypeError, ValueError) as error:
        msg = f"{where}: {error}"
        raise ValueError(msg) from None
    _expect(type(value) is kind, f"a value of type {kind.__name__}", where)
    return value


def _expect(holds: bool, what: str, where: str) -> None:  # noqa: FBT001 - the condition itself
    if not holds:
        msg = f"{where}: expected {what}"
        raise ValueError(msg)
