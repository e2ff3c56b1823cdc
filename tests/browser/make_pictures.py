"""Make the pictures of the docs from the page that comes with the package.

    python tests/browser/make_pictures.py docs/pictures

It writes ``html-view.png`` and ``html-view-dark.png``, the page with one quotation at hand, ``html-view-narrow.png``, the same in
a narrow window, and ``terminal-view.png``, what ``wireparse demo`` prints.
"""

import argparse
import io
import re
import sys
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory

from headless import missing, see, start
from rich.console import Console

import wireparse
from wireparse import BUILTIN, parse
from wireparse.cli._layout import THEME
from wireparse.cli._view import show_story
from wireparse.render import to_html

AT_HAND = "#source mark.m-quoted"
"""What the pictures show a record of: the first words in quotation marks."""
LOOK = f"""
const mark = document.querySelector("{AT_HAND}");
mark.focus({{ preventScroll: true }});
scrollTo(0, arguments[0] === null ? 0 : scrollY + mark.getBoundingClientRect().top - arguments[0]);
"""


def _page(driver, folder: Path, html: str) -> None:
    file = folder / "page.html"
    file.write_text(html, encoding="utf-8")
    driver.get(file.as_uri())


def _pages(driver, folder: Path, article: wireparse.Article, out: Path) -> None:
    see(driver, "light", 1320)
    _page(driver, folder, to_html(article))
    for name, scheme, width, height, above in (
        ("html-view", "light", 1320, 1200, None),
        ("html-view-dark", "dark", 1320, 1200, None),
        ("html-view-narrow", "light", 420, 900, 330),
    ):
        see(driver, scheme, width, height)
        driver.execute_script(LOOK, above)
        driver.save_screenshot(str(out / f"{name}.png"))


def _terminal(driver, folder: Path, article: wireparse.Article, out: Path) -> None:
    console = Console(
        file=io.StringIO(),
        theme=THEME,
        width=96,
        record=True,
        highlight=False,
        markup=False,
        emoji=False,
        color_system="standard",
        force_terminal=True,
    )
    show_story(console, article)
    svg = console.export_svg(title="wireparse demo")
    # Rich's drawing would fetch its letters.
    svg = re.sub(r"@font-face \{.*?\}", "", svg, flags=re.DOTALL)
    _page(
        driver,
        folder,
        f"<!DOCTYPE html><meta charset=utf-8><style>body {{ margin: 0 }} svg {{ display: block; width: 1000px }}</style>{svg}",
    )
    see(driver, "light", 1000, 900)
    driver.save_screenshot(str(out / "terminal-view.png"))


def main() -> None:
    """Make the pictures."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path, help="where they are written")
    out = parser.parse_args().folder
    if (reason := missing()) is not None:
        sys.exit(reason)
    out.mkdir(parents=True, exist_ok=True)
    article = parse((files(wireparse) / "cli" / "demo.txt").read_bytes().decode(), formats=BUILTIN)
    with TemporaryDirectory() as folder:
        driver = start(Path(folder) / "profile")
        try:
            _pages(driver, Path(folder), article, out)
            _terminal(driver, Path(folder), article, out)
        finally:
            driver.quit()


if __name__ == "__main__":
    main()
