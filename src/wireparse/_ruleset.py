"""Which rules of a format to ask: by the marks that stand in a text, by a stretch's first character and its length."""

from bisect import bisect_left
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TypeVar

from ._rules import Rule, Tried

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


class Rules(tuple[Rule, ...]):  # noqa: SLOT001 - a tuple has no slots for tables
    """The rules of a format in their order: a tuple that knows which of them to ask of a text, and where in it."""

    def standing_in(self, text: str) -> "Rules":
        """Return those that may stand in `text`, by their marks."""
        gone = frozenset(rule.name for rule in self._marked if not rule.may_stand_in(text))
        return _kept(self._by_marks, gone, lambda: self._less(gone)) if gone else self

    def _less(self, gone: frozenset[str]) -> "Rules":
        rest = Rules(rule for rule in self if rule.name not in gone)
        rest.__dict__["_whole"] = self._whole
        return rest

    def beginning_with(self, character: str, length: int) -> tuple[Rule, ...]:
        """Return those that may match a stretch of that `length`, in code points, that begins with `character`, in order."""
        first = _kept(
            self._whole._by_first,  # noqa: SLF001 - of its own kind
            character,
            lambda: tuple(r for r in self._whole if r.may_begin_with(character)),
        )
        return tuple(r for r in first if (r.longest is None or length <= r.longest) and r.name in self.by_name)

    def dead(self) -> tuple[Rule, Rule] | None:
        """Return a rule that can never fire and one before it that takes one of its examples; ``None`` if there is none.

        Only patterns tell that for certain: where a function tells how far a rule reaches, or where it may begin inside a line,
        the check of the whole format does.
        """
        for i, rule in enumerate(self):
            if rule.extent is None and not rule.inside:
                takers = [_taker(self[:i], rule, example) for example in rule.examples]
                if takers[0] is not None and all(takers):
                    return rule, takers[0]
        return None

    def tried_at(self, character: str, length: int) -> tuple[tuple[Tried, Rule], ...]:
        """Return `beginning_with` that, each with its pattern's match in front: most end there, without a call of the rule."""
        longer = bisect_left(self._lengths, length)
        return _kept(
            self._tried, (character, longer), lambda: tuple((r.match, r) for r in self.beginning_with(character, length))
        )

    @cached_property
    def inside(self) -> tuple[Rule, ...]:
        """Those that may begin inside a line."""
        return tuple(rule for rule in self if rule.inside)

    @cached_property
    def _marked(self) -> tuple[Rule, ...]:
        return tuple(rule for rule in self if rule.marks)

    @cached_property
    def _lengths(self) -> list[int]:
        return sorted({rule.longest for rule in self if rule.longest is not None})

    @cached_property
    def by_name(self) -> Mapping[str, Rule]:
        """Each by its name, as blocks have it."""
        return {rule.name: rule for rule in self}

    @cached_property
    def _whole(self) -> "Rules":
        """All rules of the format: where each may begin is worked out once for all texts."""
        return self

    @cached_property
    def _by_marks(self) -> dict[frozenset[str], "Rules"]:
        return {}

    @cached_property
    def _by_first(self) -> dict[str, tuple[Rule, ...]]:
        return {}

    @cached_property
    def _tried(self) -> dict[tuple[str, int], tuple[tuple[Tried, Rule], ...]]:
        return {}

    def __reduce__(self) -> tuple[type["Rules"], tuple[tuple[Rule, ...]]]:
        """Give what another process makes it of, less the tables."""
        return Rules, (tuple(self),)


def _taker(earlier: tuple[Rule, ...], rule: Rule, example: str) -> Rule | None:
    """The first of the rules before `rule` that takes the example for something else, or by the same pattern."""
    at = rule.place_in(example)
    return next((r for r in earlier if at is not None and r.takes(example, at.start, rule)), None)


def _kept(table: dict[_Key, _Value], key: _Key, make: Callable[[], _Value]) -> _Value:
    """Return what is in a table of limited size, made when it is first asked for."""
    if key not in table:
        if len(table) >= _MOST_KEPT:
            table.clear()
        table[key] = make()
    return table[key]


_MOST_KEPT = 500
