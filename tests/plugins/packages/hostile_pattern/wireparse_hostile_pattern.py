"""A plugin with a pattern that tries every way to part the words of a line, and so never ends on a long one."""

from wireparse.grammar import Format, Rule
from wireparse.records import BlockKind

FORMAT = Format(
    name="endless-gazette",
    title="The Endless Gazette",
    spec="Invented",
    rules=(Rule(name="label", kind=BlockKind.RELATED, pattern=r"(?:\w+\s?)+:", examples=("See also:",)),),
)
