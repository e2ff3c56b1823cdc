"""One process of the search: atheris chooses cases by what code they reach; a find is written down, and the search goes on.

python worker.py FOLDER [options of libFuzzer]
"""

import sys
from pathlib import Path
from random import Random

import atheris

with atheris.instrument_imports(include=["wireparse"]):
    import target

from finds import keep, sign_of
from mutate import mutated
from seeds import seeds
from words import words

FOLDER = Path(sys.argv.pop(1))
WORDS, SEEDS = words(), seeds()


def try_one(data: bytes) -> None:
    """Hold a case to the laws, and keep it if it breaks one."""
    sign = sign_of(data)
    if sign is not None:
        keep(data, sign, FOLDER)


def another(data: bytes, size: int, seed: int) -> bytes:
    """Change a case as wire copy changes, or byte by byte as libFuzzer does."""
    random = Random(seed)
    if len(data) < 2 or random.random() < 0.2:
        return bytes(atheris.Mutate(data, size))
    control = bytes(random.choice((old, old, old, random.randrange(256))) for old in data[:2])
    other = target.case_of(random.choice(SEEDS)).text
    return (control + target.data_of(mutated(target.case_of(data).text, other, WORDS, random))[2:])[:size]


if __name__ == "__main__":
    atheris.Setup(sys.argv, try_one, custom_mutator=another)
    atheris.Fuzz()
