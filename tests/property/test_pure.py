"""L5: the same text gives the same article, whatever went before, wherever and whenever it is parsed."""

import os
import subprocess
import sys
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

import wireparse
from wireparse import BUILTIN, parse
from wireparse.testing import articles, wire_noise

SCRIPT = """
import sys
from wireparse import BUILTIN, parse
text = sys.stdin.buffer.read().decode("utf-8")
sys.stdout.buffer.write(repr(parse(text, formats=BUILTIN)).encode("utf-8"))
"""
TEXT = (
    "OSLO, Feb 29 (Reuters) - A ferry ran aground on Monday, the “harbour” office said.\n\n"
    '"We will wait for the tide," Ann Lee, a clerk, said last week.\n\n(Reporting by Bo Karlsson; Editing by Yuki Tanemura)\n'
)


@given(wire_noise(), wire_noise())
def test_what_went_before_does_not_matter(text: str, other: str) -> None:
    once = parse(text, formats=BUILTIN)
    parse(other, formats=BUILTIN)
    assert parse(text, formats=BUILTIN) == once


@given(st.sampled_from(BUILTIN.names).flatmap(articles))
def test_equal_articles_have_equal_hashes(story: tuple[str, object]) -> None:
    once, again = parse(story[0], formats=BUILTIN), parse(story[0], formats=BUILTIN)
    assert once == again
    assert hash(once) == hash(again)


def test_neither_zone_nor_locale_nor_hash_seed_matters() -> None:
    source = str(Path(wireparse.__file__).parents[1])
    said = set()
    for zone, locale, seed in (
        ("UTC", "C", "0"),
        ("Pacific/Kiritimati", "tr_TR.UTF-8", "1"),
        ("America/St_Johns", "de_DE", "77"),
    ):
        env = {**os.environ, "TZ": zone, "LC_ALL": locale, "PYTHONHASHSEED": seed, "PYTHONPATH": source}
        done = subprocess.run([sys.executable, "-c", SCRIPT], input=TEXT.encode(), env=env, capture_output=True, check=True)
        said.add(done.stdout)
    assert len(said) == 1
