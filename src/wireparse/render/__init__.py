"""An article as a person reads it: cut into pieces for whoever shows it, or as a page that a browser shows.

Pure: texts and values go in, texts and values come out; no file is read or written.
"""

from ._html import to_html
from ._marked import Marked
from ._notebook import to_notebook_html
from ._pieces import Cut, Mark, Piece, Run, cuts, pieces
from ._places import Places

__all__ = ["Cut", "Mark", "Marked", "Piece", "Places", "Run", "cuts", "pieces", "to_html", "to_notebook_html"]
