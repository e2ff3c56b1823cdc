"""The style sheet of the page: paper and ink, a bar beside each block, a tint and a line for each mark.

No letters are fetched: the faces are those that a system has, a book face for the story and its own face for all else.
"""

from collections.abc import Iterator
from functools import cache

from ._colours import BARS, COLOURS, LOOKS
from ._source import KINDS
from ._tables import HEADINGS

__all__ = ["style_sheet"]


@cache
def style_sheet() -> str:
    """Return the style sheet."""
    return "\n".join(
        [
            "",
            *_colours(),
            SHEET.strip(),
            *_marks(),
            *_blocks(),
            KINDS_OF_TEXT.strip(),
            NARROW.strip(),
            *_headings(),
            "}",
            LAST.strip(),
            "",
        ]
    )


def _colours() -> Iterator[str]:
    yield ":root { color-scheme: light dark;"
    yield from (f"  --{name}: light-dark({light}, {dark});" for name, (light, dark) in COLOURS.items())
    yield "}"
    yield ":root:has(#paper-light:checked) { color-scheme: light; }"
    yield ":root:has(#paper-dark:checked) { color-scheme: dark; }"


def _marks() -> Iterator[str]:
    """A mark has its look while its switch is on."""
    yield from (f":root:has(#on-m-{mark.value}:checked) .m-{mark.value} {{ {look} }}" for mark, look in LOOKS.items())


def _blocks() -> Iterator[str]:
    """A block has its bar; switched off, the blocks of one kind are folded to a line that says how many."""
    yield from (f".k-{kind.value} {{ --bar: var(--{BARS[kind]}); }}" for kind in KINDS)
    off = [f":root:has(#on-k-{kind.value}:not(:checked)) .group.k-{kind.value}" for kind in KINDS]
    yield ",\n".join(f"{each} > .block" for each in off) + " { display: none; }"
    yield ",\n".join(f"{each}::before" for each in off) + " { display: block; }"


def _headings() -> Iterator[str]:
    """In a narrow window each fact of a row stands below the other, behind its heading."""
    for name, headings in HEADINGS.items():
        for number, heading in enumerate((*headings, "place"), start=1):
            yield f'  .t-{name} td:nth-of-type({number})::before {{ content: "{heading}"; }}'


SHEET = """
* { box-sizing: border-box; }
:root {
  --book: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", "Source Serif Pro", Georgia, "Noto Serif", serif;
  --plain: system-ui, -apple-system, "Segoe UI", "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  --code: ui-monospace, "Cascadia Mono", "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
  --gutter: 7.5rem; --gap: 1.1rem; --measure: 38rem; --beside: 9.5rem;
}
html { background: var(--paper); color: var(--ink); font: 1rem/1.6 var(--book); -webkit-text-size-adjust: none; text-size-adjust: none; }
body { margin: 0 auto; padding: 2.25rem 2rem 5rem; max-width: 82rem; display: grid; column-gap: 3rem;
  grid-template: "head head" auto "main side" auto "rows rows" auto / minmax(0, 1fr) 17.5rem; }
a { color: var(--focus); text-underline-offset: .18em; text-decoration-thickness: 1px; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
code { font: .82em/1.4 var(--code); overflow-wrap: anywhere; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -99rem; z-index: 3; padding: .5rem .8rem; background: var(--sheet); font: .875rem var(--plain); }
.skip:focus { left: 1rem; top: 1rem; }

header { grid-area: head; padding-bottom: 1.25rem; margin-bottom: 1.75rem; border-bottom: 1px solid var(--hair); }
.name { margin: 0 0 .5rem; font: 600 .75rem/1 var(--plain); letter-spacing: .09em; color: var(--soft); }
h1 { margin: 0; max-width: 44rem; font-size: clamp(1.5rem, 1.1rem + 1.6vw, 2.25rem); line-height: 1.18; font-weight: 600;
  letter-spacing: -.012em; text-wrap: balance; overflow-wrap: anywhere; }
.facts { margin: .75rem 0 0; font: .8125rem/1.5 var(--plain); color: var(--soft); }

main { grid-area: main; min-width: 0; }
.side { grid-area: side; }

.source { max-width: calc(var(--gutter) + var(--gap) + var(--measure) + var(--beside)); }
.group::before { display: none; content: attr(data-folded); margin: .15rem 0 .15rem calc(var(--gutter) + var(--gap));
  padding: 0 .75rem; border-left: 3px dotted var(--bar); color: var(--soft); font: .75rem/1.7 var(--plain); }
.block { display: grid; grid-template-columns: var(--gutter) minmax(0, 1fr); column-gap: var(--gap);
  content-visibility: auto; contain-intrinsic-size: auto none auto 3rem; }
.label { grid-area: 1 / 1; padding-top: .3rem; text-align: right; font: .75rem/1.35 var(--plain); color: var(--soft);
  overflow-wrap: anywhere; user-select: none; -webkit-user-select: none; }
.label b { display: block; font-weight: 600; color: var(--ink); }
.label .by { font-size: .6875rem; }
.text { grid-area: 1 / 2; margin-bottom: 4px; padding: 0 var(--beside) 0 .8rem; border-left: 3px solid var(--bar);
  white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 8; hanging-punctuation: first; }
.slice { margin-right: calc(0px - var(--beside)); padding-right: var(--beside); content-visibility: auto; contain-intrinsic-size: auto none auto 30rem; }
.blank .text { line-height: .45; border-left-color: transparent; }
.joined .text::before, .slice + .slice::before { content: "↳ " / ""; color: var(--soft); font-family: var(--plain); }
mark { background: none; color: inherit; border-radius: 2px; text-underline-offset: .22em; text-decoration-skip-ink: none;
  -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark[class] { color: var(--ink); }
mark[data-n]::after { content: attr(data-n) / ""; font: 600 .625em/1 var(--plain); vertical-align: .55em; margin-left: .12em;
  color: var(--speaker-line); display: inline-block; text-decoration: none; }
mark.lit { box-shadow: 0 0 0 1px var(--focus); }
mark:focus-visible { outline-offset: 0; box-shadow: none; }
.note { float: right; clear: right; width: calc(var(--beside) - 1.25rem); margin: .12rem calc(0px - var(--beside)) 0 0; padding-left: .1rem;
  font: .8125rem/1.4 var(--plain); color: var(--ink); white-space: normal; text-indent: 0; user-select: none; -webkit-user-select: none; }
.note i { color: var(--soft); }
.note b { color: var(--speaker-line); font-size: .75rem; padding-right: .15rem; }
.sign { font: .7em/1 var(--code); color: var(--doubt); text-decoration: none; cursor: help; unicode-bidi: isolate; direction: ltr; }

.legend, .panel { font: .8125rem/1.5 var(--plain); }
.legend form { display: grid; grid-template-columns: 1fr; gap: 1rem; align-content: start; margin-top: .6rem; }
summary { cursor: pointer; font-weight: 600; }
fieldset { margin: 0; padding: 0; border: 0; min-width: 0; display: grid; grid-template-columns: 1fr 1fr; gap: .2rem 1rem; }
legend { padding: 0; margin-bottom: .35rem; color: var(--soft); }
.legend label { display: flex; align-items: baseline; gap: .4rem; cursor: pointer; min-height: 1.5rem; }
.legend input { margin: 0; accent-color: var(--focus); align-self: center; flex: none; }
.count { color: var(--soft); font-variant-numeric: tabular-nums; font-weight: 400; }
.legend .count { margin-left: auto; }
mark.sample { padding: 0 .2rem; }
span.sample { border-left: 3px solid var(--bar); padding-left: .4rem; }
.paper { grid-template-columns: auto auto auto; justify-content: start; }
.legend button, .close { font: inherit; color: var(--ink); background: none; border: 1px solid var(--hair); border-radius: 4px;
  padding: .2rem .7rem; justify-self: start; cursor: pointer; }
.legend button:hover, .close:hover { background: var(--sheet); }
.close { display: none; }

.panel { position: sticky; top: 1.25rem; align-self: start; margin-top: 1.5rem; padding-top: 1.25rem; border-top: 1px solid var(--hair);
  max-height: calc(100vh - 2.5rem); overflow: auto; scrollbar-width: thin; }
.hint { margin: 0; color: var(--soft); }
.card { padding: .8rem .95rem .9rem; background: var(--sheet); border-radius: 6px; }
.card + .card { margin-top: .6rem; }
.card h2 { margin: 0 0 .4rem; font: 600 .8125rem/1.4 var(--plain); }
.card dl { margin: 0 0 .6rem; display: grid; gap: .35rem; }
.card dl > div { display: grid; grid-template-columns: 5rem minmax(0, 1fr); column-gap: .6rem; }
.card dt { color: var(--soft); }
.card dd { margin: 0; overflow-wrap: anywhere; }
.t-quotes dl > div:nth-child(2) dd, .t-captions dl > div:first-child dd { font-family: var(--book); font-size: .9375rem; line-height: 1.45;
  display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 6; overflow: hidden; }
.card .why { margin: .1rem 0 0; color: var(--soft); line-height: 1.4; }
.card > code { color: var(--soft); }
.missing { color: var(--soft); font-style: italic; }

.issues { margin: 0 0 1.5rem; padding: .8rem 1rem; background: var(--sheet); border-radius: 6px; font: .8125rem/1.5 var(--plain); }
.issues h2 { margin: 0 0 .3rem; font-size: .8125rem; }
.issues ul { margin: 0; padding-left: 1.1rem; }
.issues code { color: var(--doubt); }

.records { grid-area: rows; margin-top: 3rem; padding-top: .5rem; border-top: 1px solid var(--hair); min-width: 0; }
table { width: 100%; border-collapse: collapse; margin-top: 2.25rem; font: .8125rem/1.5 var(--plain); }
caption, .records > h2 { text-align: left; padding-bottom: .5rem; font: 600 1.1875rem/1.3 var(--book); }
caption .count { font: .8125rem var(--plain); margin-left: .25rem; }
th, td { padding: .4rem .9rem .4rem 0; text-align: left; vertical-align: baseline; border-bottom: 1px solid var(--hair); overflow-wrap: break-word; }
thead th { color: var(--soft); font-weight: 400; }
tbody th { width: 1%; font-weight: 400; color: var(--soft); white-space: nowrap; }
td:last-child, thead th:last-child { text-align: right; padding-right: 0; font-variant-numeric: tabular-nums; }
.t-quotes td:nth-of-type(1) > bdi { font-weight: 600; }
.t-quotes td:nth-of-type(2), .t-captions td:nth-of-type(1), .t-lines td:nth-of-type(2) { font: .9375rem/1.5 var(--book); min-width: 12rem; }
tr.lit, tr:target { background: var(--sheet); }
.rules { columns: 2 22rem; column-gap: 3rem; margin: .25rem 0 0; font: .8125rem/1.5 var(--plain); }
.records > h2 { margin: 2.25rem 0 0; }
.rules div { break-inside: avoid; padding: .35rem 0; }
.rules div:target { background: var(--sheet); }
.rules dt { font-weight: 600; }
.rules dd { margin: 0; color: var(--soft); }
"""

KINDS_OF_TEXT = """
.k-headline .text { font-weight: 600; }
.k-subheadline .text, .k-crosshead .text { font-style: italic; }
.k-furniture .text, .k-related .text, .k-copyright .text { color: var(--soft); font-size: .875rem; }
.k-table .text, .k-envelope .text, .k-slugline .text { font: .8125rem/1.5 var(--code); }
.k-envelope .text, .k-slugline .text, .k-timestamp .text, .k-section .text { color: var(--soft); }
"""

NARROW = """
@media (max-width: 74rem) {
  body { grid-template: "head" auto "side" auto "main" auto "rows" auto / minmax(0, 1fr); padding-inline: 1.25rem; }
  .legend { margin-bottom: 1.75rem; }
  fieldset { grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); }
  .panel { display: none; }
  .panel.full { display: block; position: fixed; inset: auto 0 0; top: auto; z-index: 2; margin: 0; padding: .75rem 1.25rem 1rem; max-height: 42vh;
    background: var(--sheet); border-top: 1px solid var(--hair); box-shadow: 0 -6px 24px rgb(0 0 0 / .14); }
  .panel.full .close { display: block; float: right; padding: 0 .6rem; font-size: 1.1rem; background: var(--sheet); }
  .panel .card { padding: 0; }
  body:has(.panel.full) { padding-bottom: 45vh; }
}
@media (max-width: 46rem) {
  :root { --gutter: 0rem; --gap: 0rem; --beside: 0rem; }
  html { font-size: 1.0625rem; }
  body { padding-top: 1.25rem; }
  .block { display: block; }
  .label { text-align: left; padding: .5rem 0 .1rem .8rem; border-left: 3px solid var(--bar); }
  .label b { display: inline; }
  .label b + .by { margin-left: .4rem; }
  .note { display: none; }
}
@media (max-width: 60rem) {
  .records thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .records table, .records tbody, .records caption { display: block; }
  .records tr { display: block; padding: .7rem 0 .8rem; border-bottom: 1px solid var(--hair); }
  .records :is(th, td), .records td:last-child { display: block; padding: 0; border: 0; text-align: left; white-space: normal; }
  .records td { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); column-gap: .75rem; padding-top: .15rem; }
  .records td:empty { display: none; }
  .records td::before { color: var(--soft); font: .8125rem/1.5 var(--plain); }
"""

LAST = """
@media (forced-colors: active) {
  mark[class] { border-bottom: 2px solid; }
  .lit { outline: 2px solid Highlight; }
}
@media print {
  .legend, .panel, .skip { display: none; }
  body { display: block; padding: 0; }
  mark, .text { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
"""
