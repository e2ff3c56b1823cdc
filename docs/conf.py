"""How the site is built: ``sphinx-build -W --keep-going -n docs build/site``, without network."""

import re
from collections.abc import Iterator
from enum import EnumType
from importlib import import_module, metadata
from inspect import isroutine, signature
from typing import Any

from attrs import fields, has
from docutils.nodes import Element, Text, document, literal_block
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.ext.napoleon import Config, GoogleDocstring
from sphinx.util.logging import getLogger
from sphinx.util.nodes import make_refnode

project = "wireparse"
author = "The wireparse authors"
project_copyright = author
release = metadata.version("wireparse")

extensions = ["myst_parser", "sphinx.ext.autodoc"]
html_theme = "furo"
html_title = f"wireparse {release}"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_copy_source = False
myst_heading_anchors = 3

# Names in single backticks are names of the library: each is a link, and one that leads nowhere fails the build.
default_role = "py:obj"
autodoc_default_options = {"members": True}
autodoc_member_order = "bysource"
maximum_signature_line_length = 90
nitpicky = True
# What others document: no inventory is fetched, for the site is built without network.
nitpick_ignore = [("py:class", "_regex.Match")]  # the package regex calls its matches so
nitpick_ignore_regex = [(r"py:\w+", r"(collections\.abc|csv|datetime|hypothesis|json|pyarrow|regex)\..+")]


def setup(app: Sphinx) -> None:
    """Read the docstrings as they are written here, and see that every public name is on the site."""
    app.connect("autodoc-process-docstring", _read_docstring)
    app.connect("autodoc-process-signature", _sign)
    app.connect("missing-reference", _elsewhere)
    app.connect("env-check-consistency", _tell_missing)
    app.connect("doctree-read", _trim_listings)


def _read_docstring(_app: Sphinx, what: str, _name: str, obj: Any, _options: object, lines: list[str]) -> None:
    """Read the sections of Google's style; a field's docstring has none.  Names of parameters and fields are no links."""
    if what in {"attribute", "data", "property"}:
        return
    own = set(_parameters(obj))
    text = "\n".join(line for line in lines if line.strip() != "draw: given by Hypothesis.")  # and so by no caller
    text = re.sub(r"(?<!`)`(\w+)`(?!`)", lambda m: f"*{m[1]}*" if m[1] in own else m[0], text)
    lines[:] = _Docstring(text, Config(napoleon_use_rtype=False)).lines()


class _Docstring(GoogleDocstring):
    def _consume_returns_section(self, *_: bool) -> list[tuple[str, str, list[str]]]:
        """Read what is returned as a sentence: words before its colon are no type, which the signature has."""
        return [("", "", self._dedent(self._consume_to_next_section()))]


def _parameters(obj: Any) -> Iterator[str]:
    if has(obj):
        yield from (field.name for field in fields(obj))
    elif isroutine(obj):
        yield from signature(obj).parameters


def _sign(
    _app: Sphinx, what: str, name: str, obj: Any, _options: object, arguments: str, *_: object
) -> tuple[str, None] | None:
    """Leave the signatures of records and kinds out: nobody makes them by hand, and what they hold stands below them."""
    if what != "class":
        return None
    made = name.startswith(("wireparse.records.", "wireparse.render.")) or isinstance(obj, EnumType)
    return "" if made else (arguments or "").replace("= NOTHING", "= ..."), None


def _elsewhere(app: Sphinx, env: BuildEnvironment, node: pending_xref, shown: Element) -> Element | None:
    """Find a name that a docstring takes from another module of the library."""
    if node.get("refdomain") != "py":
        return None
    domain = env.domains.python_domain
    found = domain.find_obj(env, None, None, node["reftarget"], None, searchmode=1)
    if not found:
        return None
    name, entry = max(found, key=lambda pair: pair[0].count("."))
    return make_refnode(app.builder, node["refdoc"], entry.docname, entry.node_id, shown, name)


def _tell_missing(_app: Sphinx, env: BuildEnvironment) -> None:
    """Warn of names of the documented modules that the reference lacks; that it has all modules is tested."""
    domain = env.domains.python_domain
    for module in domain.modules:
        for name in getattr(import_module(module), "__all__", ()):
            if f"{module}.{name}" not in domain.objects:
                getLogger(__name__).warning("the reference lacks %s.%s", module, name)


def _trim_listings(_app: Sphinx, document: document) -> None:
    """Leave out the blank line that ends a listing so that doctest knows where its output ends."""
    for listing in document.findall(literal_block):
        listing.children = [Text(listing.astext().rstrip("\n"))]
        listing.rawsource = listing.astext()
