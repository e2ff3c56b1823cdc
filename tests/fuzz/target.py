"""What is tried on a text, whatever it is: the laws of its article, in its format and day, and of what is asked for alone.

A case is bytes: two of control, then the text in UTF-8; what is no UTF-8 is read as half surrogates.
"""

import pickle
import re
import runpy
from collections.abc import Callable
from datetime import date
from itertools import pairwise
from pathlib import Path
from time import process_time
from typing import Any, NamedTuple

from wireparse import BUILTIN, Article, detect, parse, split_messages
from wireparse.extract import (
    find_byline,
    find_caption,
    find_copyright,
    find_credit,
    find_dateline,
    find_dates,
    find_quotes,
    find_signoff,
)
from wireparse.records import Span
from wireparse.testing import check_article

FORMATS = (None, *BUILTIN.names)
ENDS = ("\r\n", "\r", "\r\r\n")
DAYS = 20_000
"""From how many days one of publication is taken, in steps from the first."""
FIRST_DAY = date(1980, 1, 1).toordinal()
FINDERS: tuple[Callable[..., Any], ...] = (
    *(find_byline, find_caption, find_copyright, find_credit, find_dateline, find_dates, find_signoff),
    lambda text, span: find_quotes(text, [span]),
)
SLOW, SLOW_FOR_EACH = 3.0, 0.004
"""Seconds of work, and for each code point: no time to be proud of, but square work on a text of some thousand goes beyond."""
facts: Callable[[Article], object] = runpy.run_path(str(Path(__file__).parents[1] / "property" / "conftest.py"))["_facts"]


class Case(NamedTuple):
    """One thing to try."""

    text: str
    format: str | None
    published: date | None
    end: str
    """Which line end is put in the place of each."""
    further: int
    """What else is asked of it."""


def case_of(data: bytes) -> Case:
    """Read a case; any bytes are one."""
    first, second = (*data[:2], 0, 0)[:2]
    day = date.fromordinal(FIRST_DAY + second * DAYS // 256) if second % 2 else None
    fmt, end, further = FORMATS[first % len(FORMATS)], ENDS[second % len(ENDS)], second // len(ENDS) % len(_FURTHER)
    return Case(data[2:].decode("utf-8", "surrogateescape"), fmt, day, end, further)


def data_of(text: str, fmt: str | None = None, second: int = 0) -> bytes:
    """Write a case; half a pair of surrogates that no UTF-8 stands for is left out."""
    coded = "".join(char for char in text if not "\ud800" <= char < "\udc80" and not "\udd00" <= char <= "\udfff")
    return bytes([FORMATS.index(fmt), second]) + coded.encode("utf-8", "surrogateescape")


def hold(data: bytes) -> None:
    """Hold one case to the laws.

    Raises:
        AssertionError: if one is broken.
    """
    case, start = case_of(data), process_time()
    article = parse(case.text, format=case.format, published=case.published, formats=BUILTIN)
    took = process_time() - start
    assert took < SLOW + SLOW_FOR_EACH * len(case.text), f"L7 linear: {took:.1f} seconds"
    check_article(article, format=BUILTIN[article.format] if case.format is None else None)
    assert pickle.loads(pickle.dumps(article)) == article, "L6 stable: an article that was pickled is another"  # noqa: S301 - its own
    _FURTHER[case.further](case, article)


def _whatever_ends_its_lines(case: Case, article: Article) -> None:
    if "\n" in case.text and _RETURN.search(case.text) is None:
        again = parse(case.text.replace("\n", case.end), format=case.format, published=case.published, formats=BUILTIN)
        assert facts(again) == facts(article), f"L6 stable: {case.end!r} for each line end changes what is said"


def _as_messages(case: Case, _article: Article) -> None:
    text, spans = case.text, split_messages(case.text)
    edges = [(0, 0), *((s.start, s.end) for s in spans), (len(text), len(text))]
    assert all(one[1] == other[0] for one, other in pairwise(edges)), "L1 lossless: messages are not contiguous"
    assert all(s.start < s.end for s in spans), "L1 lossless: a message is empty"
    assert detect(text, formats=BUILTIN)[-1].format.name == "plain", "L4 total: `plain` does not apply"


def _alone(case: Case, _article: Article) -> None:
    """Each reader takes any stretch of any text, and finds what it finds inside it."""
    text, third = case.text, len(case.text) // 3
    for span in (Span(0, len(text)), Span(third, len(text) - third)):
        for find in FINDERS:
            found = find(text, span)
            for record in found if isinstance(found, tuple) else (found,):
                assert record is None or span.holds(record.span), f"L2 placed: {record} is not inside {span}"


_RETURN = re.compile(r"\r|#(?:0*13|x0*d);", re.IGNORECASE)
"""Where a text has other line ends already, plain or coded, one put behind them may be one with them or a second one."""
_FURTHER = (_whatever_ends_its_lines, _as_messages, _alone)
"""What else is asked of a case: the one or the other, so that more cases are tried in the same time."""
