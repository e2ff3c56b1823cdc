"""The legend of the page: switches for the kinds of records and blocks, which the style sheet reads."""

from collections import Counter
from collections.abc import Iterator

from ..records import Article, BlockKind
from ._marked import Mark, marked
from ._source import KINDS

__all__ = ["MARKS", "legend"]

MARKS = {
    Mark.QUOTED: "quoted",
    Mark.REPORTED: "reported",
    Mark.SPEAKER: "speaker",
    Mark.CUE: "cue",
    Mark.DATELINE: "dateline",
    Mark.PLACE: "place",
    Mark.DATE: "date",
    Mark.AUTHOR: "author",
    Mark.CREDIT: "credit",
}
"""What the legend calls the marks that have a look of their own, in its order."""


def legend(article: Article) -> Iterator[str]:
    """Yield the legend of what `article` has."""
    marks = Counter(mark for mark, _ in dict.fromkeys((each.mark, each.record) for each in marked(article)))
    kinds: Counter[BlockKind] = Counter(block.kind for block in article.blocks if block.kind is not BlockKind.BLANK)
    yield '<details class="legend" id="legend">\n<summary>Legend</summary>\n<form autocomplete="off">\n'
    if marks.keys() & MARKS.keys():
        yield "<fieldset>\n<legend>Records</legend>\n"
        yield from (_switch(f"m-{m.value}", name, marks[m], "mark") for m, name in MARKS.items() if marks[m])
        yield "</fieldset>\n"
    if kinds:
        yield "<fieldset>\n<legend>Blocks</legend>\n"
        yield from (_switch(f"k-{k.value}", KINDS[k], kinds[k], "span") for k in KINDS if kinds[k])
        yield "</fieldset>\n"
    yield '<fieldset class="paper">\n<legend>Paper</legend>\n'
    for paper, state in (("as the system has it", " checked"), ("light", ""), ("dark", "")):
        yield f'<label><input type="radio" name="paper" id="paper-{paper.split()[0]}"{state}> {paper}</label>\n'
    yield '</fieldset>\n<button type="reset">Show all</button>\n</form>\n</details>\n'


def _switch(name: str, said: str, count: int, tag: str) -> str:
    return (
        f'<label><input type="checkbox" id="on-{name}" checked> <{tag} class="sample {name}">{said}</{tag}> '
        f'<span class="count">{count:,}</span></label>\n'
    )
