"""What was found: told apart by the law or the line of code, and made as small as it gets."""

import re
import traceback
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from target import Case, case_of, hold

import wireparse

TRIALS = 1_500
PACKAGE = Path(wireparse.__file__).parent


def sign_of(data: bytes) -> str | None:
    """Tell what is wrong with a case, the same for cases with the same fault; ``None`` if it keeps the laws."""
    try:
        hold(data)
    except AssertionError as error:
        return _law(str(error))
    except Exception as error:  # noqa: BLE001 - any text gives an article
        frames = traceback.extract_tb(error.__traceback__)
        last = next((frame for frame in reversed(frames) if Path(frame.filename).is_relative_to(PACKAGE)), frames[-1])
        return f"L4 total: {type(error).__name__} in {Path(last.filename).name}, {last.name}"
    return None


def _law(message: str) -> str:
    """Law and record, without the numbers of its path."""
    law, _, rest = message.partition(": ")
    where = re.sub(r"\[\d+\]", "", rest.partition(": ")[0])
    return f"{law}: {where[:40]}"


def keep(data: bytes, sign: str, folder: Path) -> None:
    """Write a case down, unless a smaller one with the same fault is there."""
    path = folder / (sha256(sign.encode()).hexdigest()[:12] + ".case")
    if not path.exists() or path.stat().st_size > len(data):
        path.write_bytes(data)


def smallest(data: bytes, sign_of: Callable[[bytes], str | None] = sign_of) -> bytes:
    """Leave out what can be left out: ever smaller pieces of the text, as long as the fault stays."""
    sign, size, trials = sign_of(data), max(1, len(data) // 2), TRIALS
    while size and trials > 0:
        left = data
        for start in range(len(data) - size, 1, -size):
            shorter = left[:start] + left[start + size :]
            trials -= 1
            if sign_of(shorter) == sign:
                left = shorter
        size = size // 2 if left == data else min(size, len(left) // 2)
        data = left
    return data


def told(data: bytes) -> str:
    """A find as a person reads it: what is wrong, and the call that shows it."""
    case: Case = case_of(data)
    how = "".join(f", {name}={value!r}" for name, value in (("format", case.format), ("published", case.published)) if value)
    try:
        hold(data)
    except Exception as error:  # noqa: BLE001 - told, whatever it is
        return f"{error!r:.400}\n    check_article(parse({case.text!a}{how}))  # line end {case.end!r}"
    return "nothing is wrong any more"
