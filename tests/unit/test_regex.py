"""Patterns are compiled when they are first used, and are then what the engine makes of them."""

import pickle
import re
import subprocess
import sys

import pytest
import regex

from wireparse._regex import PatternError, compile_pattern, compile_plain


def test_a_pattern_is_compiled_when_it_is_first_used():
    broken = compile_pattern("(mill")
    assert broken.pattern == "(mill"
    with pytest.raises(PatternError):
        broken.match("mill")


def test_equal_patterns_are_one():
    assert compile_pattern("mi+ll") is compile_pattern("mi+ll")


@pytest.mark.parametrize(("lazy", "compiled"), [(compile_pattern, regex.compile), (compile_plain, re.compile)])
def test_it_does_what_the_compiled_one_does(lazy, compiled):
    mine, theirs = lazy("(?P<mill>mi+)ll"), compiled("(?P<mill>mi+)ll")
    for text in ("miill", "the mill, the miill", ""):
        assert [m.span() for m in mine.finditer(text)] == [m.span() for m in theirs.finditer(text)]
        assert (mine.match(text) is None, mine.search(text) is None) == (
            theirs.match(text) is None,
            theirs.search(text) is None,
        )
        assert (mine.sub("x", text), mine.split(text), mine.findall(text)) == (
            theirs.sub("x", text),
            theirs.split(text),
            theirs.findall(text),
        )
    assert (mine.groups, dict(mine.groupindex)) == (1, {"mill": 1})


@pytest.mark.parametrize("lazy", [compile_pattern, compile_plain])
def test_it_can_be_sent_to_another_process_used_or_not(lazy):
    unused, used = lazy("[mill]+"), lazy("[pond]+")
    assert used.match("pond")
    for pattern in (unused, used):
        again = pickle.loads(pickle.dumps(pattern))  # noqa: S301 - made one line above
        assert again.pattern == pattern.pattern
        assert again.match("mill" if pattern is unused else "pond")


def test_it_has_nothing_else():
    with pytest.raises(AttributeError):
        compile_pattern("mill").flags  # noqa: B018 - not among what is used


def test_few_patterns_are_compiled_by_an_import():
    count = "import regex; n = []; o = regex.compile; regex.compile = lambda *a: n.append(a) or o(*a); import wireparse; print(len(n))"
    done = subprocess.run([sys.executable, "-c", count], capture_output=True, text=True, check=True)
    assert int(done.stdout) < 50
