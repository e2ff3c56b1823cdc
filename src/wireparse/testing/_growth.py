"""Whether work grows as its text does, which is law L7."""

from collections.abc import Callable
from time import process_time  # noqa: TID251 - growth is measured here, in the time of this process alone
from timeit import repeat
from typing import Final

_GROWTH: Final = 3.0
"""How many times longer the text of twice the length may take: work that is quadratic takes four times as long."""
_TOO_SHORT: Final = 0.05
"""What cannot be told from the machine's own unrest, in seconds."""
_RUNS: Final = (1, 3, 8)


def grows_evenly(work: Callable[[str], object], text: str, longer: str | None = None) -> bool:
    """Tell whether a text of twice the length takes `work` about twice the time.

    No time is asked for, only growth, by the fastest of several runs: where the machine was busy it is measured again.

    Args:
        work: what is done with a text.
        text: a text, some thousand code points of it, for what is short cannot be measured.
        longer: one of twice its length; ``None`` takes the text twice.
    """
    texts = (text, text * 2 if longer is None else longer)
    for runs in _RUNS:
        short, long = (min(repeat(lambda t=t: work(t), timer=process_time, number=1, repeat=runs)) for t in texts)  # type: ignore[misc]
        if long <= _GROWTH * short + _TOO_SHORT:
            return True
    return False
