"""What authors of formats test with: the laws as a check, a check of whole formats, and strategies for Hypothesis.

It uses the library as a stranger does, by public names and tables only, and needs the extra ``testing``.

`check_article` holds one article to the laws, `check_format` a format to what others rely on.  The strategies invent stories in
an outlet's style and say what is to be read from them::

    @given(articles("reuters"))
    def test_what_was_written_is_read(story):
        text, expected = story
        assert list(mismatches(expected, to_dict(parse(text)))) == []
"""

from ._captions import captions
from ._credits import credit_lines
from ._format import check_format
from ._growth import grows_evenly
from ._laws import check_article
from ._layouts import by_line, hard_wrapped, one_line, spaced, spaced_and_wrapped
from ._messages import messages
from ._noise import wire_noise
from ._parts import bylines, datelines, signoffs
from ._quotes import quotes
from ._samples import Sample, mismatches
from ._stories import articles, stories
from ._wires import stories_of

__all__ = [
    "Sample",
    "articles",
    "by_line",
    "bylines",
    "captions",
    "check_article",
    "check_format",
    "credit_lines",
    "datelines",
    "grows_evenly",
    "hard_wrapped",
    "messages",
    "mismatches",
    "one_line",
    "quotes",
    "signoffs",
    "spaced",
    "spaced_and_wrapped",
    "stories",
    "stories_of",
    "wire_noise",
]
