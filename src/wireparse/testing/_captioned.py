"""Stories with captions as strategies: where captions stand among the lines of a story."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from attrs import frozen
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from ._captions import scene_captions
from ._credit_forms import CreditForm
from ._pools import Topic

Lines = list[str]


@frozen
class Standing:
    """Where the captions of a story stand."""

    put: Callable[[Lines, Lines], Lines]
    """Puts captions among the lines of a story, the first of which begins with its dateline."""
    count: int = 1
    """How many captions."""
    times: int = 1
    """How often each of them stands there."""
    glued: bool = False
    """Whether the story's first line goes on behind the caption."""


STANDINGS: Mapping[str, Standing] = {
    "above": Standing(lambda captions, lines: [*captions, *lines]),
    "two-above": Standing(lambda captions, lines: [*captions, *lines], count=2),
    "between": Standing(lambda captions, lines: [*lines[:2], *captions, *lines[2:]]),
    "two-between": Standing(lambda captions, lines: [*lines[:1], *captions, *lines[1:]], count=2),
    "apart": Standing(lambda captions, lines: [captions[0], *lines[:2], *captions[1:], *lines[2:]], count=2),
    "repeated": Standing(lambda captions, lines: [*captions, *lines[:2], *captions, *lines[2:]], times=2),
    "spaced": Standing(lambda captions, lines: [f"{captions[0]} {lines[0]}", *lines[1:]], glued=True),
    "glued": Standing(lambda captions, lines: [captions[0] + lines[0], *lines[1:]], glued=True),
}
"""Where captions stand, by name."""

GLUED_IN: Final = frozenset({"reuters", "cna", "plain"})
"""Formats by name that are told though the story begins behind a caption."""


def standings_in(name: str) -> tuple[str, ...]:
    """Return where captions may stand in stories of the format of that name."""
    return tuple(key for key, standing in STANDINGS.items() if not standing.glued or name in GLUED_IN)


CLOSING: Final = tuple(
    CreditForm(words, agency, "{person}", None, marks)
    for words, agency, marks in (
        ("REUTERS/{person}", "Reuters", ()),
        ("REUTERS/{person}/File Photo", "Reuters", ("File Photo",)),
        ("REUTERS/{person}/Pool/File Photo", "Reuters", ("Pool", "File Photo")),
    )
)
"""Credits behind which a story may go on."""


NOT_FOUND: Final = (
    *('MANDATORY CREDIT "', "Action Images via Reuters/", "© AFP", ", AFP)", ", AFP", "KYODO PHOTO", "| REUTERS", "—Reuters"),
    *("(REUTERS)", "(Keystone)", " and ", ".com ", ".com. ", "Getty Images. ", "AP Photo ", " Bloomberg ", " Bloomberg. "),
    *(" Kyodo ", "(Kyodo)", "(Xinhua)", "(PTI Photo)", "(ANI Photo)", "(AP Photo)", "(PA)", "(Bloomberg)", "(Getty Images)"),
    *("AFPTV", "APTN"),
)
"""Words of captions that are read alone and not found to their ends in stories; stories are drawn without them."""


def _is_found(text: str, place: Standing) -> bool:
    """Tell whether a caption is found there; two without a stop may be taken for broken lines, if others are as long."""
    alone = place.count * place.times == 1
    return (alone or text.endswith(".")) and not any(words in f"{text} " for words in NOT_FOUND)


@st.composite
def with_captions(
    draw: DrawFn, topic: Topic, lines: Lines, standing: str, forms: Sequence[CreditForm]
) -> tuple[Lines, Sequence[Mapping[str, object]]]:
    """Draw captions of pictures that go with `topic`, credited in `forms`; return the lines with them, and their records."""
    place = STANDINGS[standing]
    one = scene_captions(topic, CLOSING if place.glued else forms, closed=place.glued)
    found = one.filter(lambda caption: _is_found(caption[0], place))
    drawn = draw(st.lists(found, min_size=place.count, max_size=place.count, unique_by=lambda caption: caption[0]))
    texts = [" ".join(text.split()) for text, _ in drawn]
    return place.put(texts, lines), [record for _, record in drawn] * place.times
