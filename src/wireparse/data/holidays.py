"""Holidays that stories name in place of a date: those whose day can be told from the year alone."""

from collections.abc import Callable
from datetime import date

from dateutil.easter import easter
from dateutil.relativedelta import FR, MO, SU, TH, TU, relativedelta, weekday


def _fixed(month: int, day: int) -> Callable[[int], date]:
    return lambda year: date(year, month, day)


def _nth(month: int, day: weekday, first: int = 1) -> Callable[[int], date]:
    """Return the rule "the `day` on or after the `first` of `month`"."""
    return lambda year: date(year, month, first) + relativedelta(weekday=day)


def _from_easter(days: int) -> Callable[[int], date]:
    return lambda year: easter(year) + relativedelta(days=days)


HOLIDAYS: dict[str, Callable[[int], date]] = {
    "new year's day": _fixed(1, 1),
    "new year's eve": _fixed(12, 31),
    "martin luther king day": _nth(1, MO(3)),
    "martin luther king jr. day": _nth(1, MO(3)),
    "australia day": _fixed(1, 26),
    "groundhog day": _fixed(2, 2),
    "valentine's day": _fixed(2, 14),
    "presidents day": _nth(2, MO(3)),
    "presidents' day": _nth(2, MO(3)),
    "international women's day": _fixed(3, 8),
    "st. patrick's day": _fixed(3, 17),
    "st patrick's day": _fixed(3, 17),
    "april fools' day": _fixed(4, 1),
    "april fool's day": _fixed(4, 1),
    "shrove tuesday": _from_easter(-47),
    "mardi gras": _from_easter(-47),
    "maundy thursday": _from_easter(-3),
    "holy saturday": _from_easter(-1),
    "good friday": _from_easter(-2),
    "easter": _from_easter(0),
    "easter sunday": _from_easter(0),
    "easter monday": _from_easter(1),
    "palm sunday": _from_easter(-7),
    "ash wednesday": _from_easter(-46),
    "ascension day": _from_easter(39),
    "pentecost": _from_easter(49),
    "whit monday": _from_easter(50),
    "earth day": _fixed(4, 22),
    "anzac day": _fixed(4, 25),
    "may day": _fixed(5, 1),
    "mother's day": _nth(5, SU(2)),
    "memorial day": lambda year: date(year, 5, 31) + relativedelta(weekday=MO(-1)),
    "father's day": _nth(6, SU(3)),
    "juneteenth": _fixed(6, 19),
    "canada day": _fixed(7, 1),
    "fourth of july": _fixed(7, 4),
    "bastille day": _fixed(7, 14),
    "labor day": _nth(9, MO(1)),
    "columbus day": _nth(10, MO(2)),
    "halloween": _fixed(10, 31),
    "all saints' day": _fixed(11, 1),
    "all souls' day": _fixed(11, 2),
    "guy fawkes night": _fixed(11, 5),
    "election day": _nth(11, TU(1), first=2),
    "veterans day": _fixed(11, 11),
    "armistice day": _fixed(11, 11),
    "remembrance day": _fixed(11, 11),
    "thanksgiving": _nth(11, TH(4)),
    "thanksgiving day": _nth(11, TH(4)),
    "black friday": _nth(11, FR(1), first=23),
    "cyber monday": _nth(11, MO(1), first=26),
    "christmas": _fixed(12, 25),
    "christmas day": _fixed(12, 25),
    "christmas eve": _fixed(12, 24),
    "boxing day": _fixed(12, 26),
    "st. stephen's day": _fixed(12, 26),
}
"""Names in lower case, with the rule that gives the day in a year."""
