"""Whole stories and pages as strategies: each gives a text in an outlet's style and what is to be read from it."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from ..grammar import Format
from ._captioned import standings_in, with_captions
from ._captions import forms_of
from ._messages import TRANSPORTS, messages
from ._parts import bylines, datelines, house_of, signoffs
from ._pools import MONTHS, TOPICS, WEEKDAYS, Topic
from ._quote_shapes import Speech
from ._quotes import habits, people, speech
from ._samples import Rendered


@st.composite
def stories(draw: DrawFn, format: Format | str = "plain") -> Rendered:  # noqa: A002 - as the library calls it everywhere
    """Return a strategy for clean stories, a paragraph a line: headline, byline, dateline, text, sign-off.

    `hard_wrapped`, `spaced`, `spaced_and_wrapped` and `one_line` lay them out in other ways.

    Args:
        draw: given by Hypothesis.
        format: whose style it is, a format or a built-in one's name.
    """
    topic = draw(st.sampled_from(TOPICS))
    lines, record = draw(_told(format, topic))
    byline = None if house_of(format).name == "cna" else draw(st.none() | bylines())
    signoff = draw(_SIGNOFFS[house_of(format).name](format))
    text = "\n".join([topic.headline, *([byline[0]] if byline else []), *lines, *([signoff[0]] if signoff else [])])
    ends: Mapping[str, object] = {"byline": byline and byline[1], "signoff": signoff and signoff[1], "captions": []}
    return text + "\n", {"headline": topic.headline, **record, **ends}


_SIGNOFFS: Mapping[str, Callable[[Format | str], SearchStrategy[Rendered | None]]] = {
    "cna": signoffs,
    "reuters": lambda fmt: st.none() | signoffs(fmt),
    "plain": lambda _: st.none(),
    "agency": lambda fmt: st.none() | signoffs(fmt),
    "tagless": lambda _: st.none(),
}
"""Where a story is not recognised but by its sign-off, it has one."""


@st.composite
def articles(
    draw: DrawFn,
    format: Format | str = "plain",  # noqa: A002 - as above
    standing: str | None = None,
) -> Rendered:
    """Return a strategy for stories as they come: with captions, from a page with what else the page holds, or as sent.

    Args:
        draw: given by Hypothesis.
        format: whose style it is, a format or a built-in one's name.
        standing: where the captions stand, ``"above"``, ``"between"`` or ``"glued"``; if ``None``, anywhere that the format
            allows.  What text wires transmit has none.

    Returns:
        Pairs of a text and what is to be read from it, as `Sample` takes them.
    """
    name = format if isinstance(format, str) else format.name
    if name in TRANSPORTS:
        return draw(messages(name))
    topic = draw(st.sampled_from(TOPICS))
    lines, record = draw(_told(format, topic))
    stand, forms = standing or draw(st.sampled_from(standings_in(name))), draw(st.sampled_from(forms_of(format)))
    lines, told = draw(with_captions(topic, lines, stand, forms))
    expected = {"headline": topic.headline, **record, "captions": told}
    if house_of(format).name == "cna":
        day = draw(st.dates(date(2025, 1, 1), date(2034, 12, 31)))
        page = _of_the_page(expected, day)
        return _page(topic, [*lines, _met(day)], day), {k: v for k, v in page.items() if k != "dates" or not _dated(told)}
    return "\n".join([topic.headline, *lines]) + "\n", expected


def _dated(captions: Sequence[Mapping[str, object]]) -> bool:
    """Whether a new picture tells the day of the story: it is drawn for itself and differs from the day of the page."""
    return any(c["date"] and not c.get("is_file_photo") for c in captions)


# ------------------------------------------------------------------------------------------------------------------------ prose


@st.composite
def _told(draw: DrawFn, fmt: Format | str, topic: Topic) -> tuple[list[str], Mapping[str, object]]:
    """Draw the lines of a story from its dateline on, and what they hold."""
    dateline, filed = draw(datelines(fmt))
    facts = draw(st.permutations(topic.facts))
    speakers = draw(st.lists(people(), min_size=1, max_size=3, unique_by=(lambda p: p.first, lambda p: p.last)))
    habit = draw(habits(fmt))
    speeches: list[Speech] = [draw(speech(person, topic, habit)) for person in speakers]
    told = [topic.lead, facts[0]]
    for fact, (paragraphs, _) in zip(facts[1:], speeches, strict=False):
        told += [*paragraphs, fact]
    told.append(facts[-1])
    found = [quote for _, quotes in speeches for quote in quotes]
    record = {"dateline": filed, "paragraphs": list(told), "quotes": found}
    return [dateline + told[0], *told[1:]], record


# ------------------------------------------------------------------------------------------------------------------------ pages


def _met(day: date) -> str:
    """The last paragraph: long, as a short one at the end of a page may be taken for a teaser."""
    return (
        f"The council, which met on {_written(day)} behind closed doors, will meet residents, shopkeepers and the fire brigade "
        "in the town hall before it votes on what is to be done about it and on who will have to pay for the work."
    )


def _written(day: date) -> str:
    return f"{WEEKDAYS[day.weekday()]} ({MONTHS[day.month - 1][:3]} {day.day})"


def _of_the_page(expected: Mapping[str, object], day: date) -> Mapping[str, object]:
    paragraphs = [*expected["paragraphs"], _met(day)]  # type: ignore[misc]
    return {
        **expected,
        "publisher": "CNA",
        "section": "Asia",
        "paragraphs": paragraphs,
        "dates": [{"text": _written(day), "value": day.isoformat()}],
        "copyright": {"holder": "Mediacorp", "year": day.year},
    }


def _page(topic: Topic, lines: list[str], day: date) -> str:
    """A page of CNA as its text is taken from the browser: with navigation, advertisements and notices."""
    return "\n".join(
        [
            *("", f"      {topic.headline} ", "  ", "", "", "      Follow our news", "  ", "Main navigation", "", ""),
            *("      Asia", "  ", "", "Advertisement", "Advertisement", "", "      Asia", "  ", ""),
            *lines,
            *("Advertisement", "", "      Also worth reading", "  ", "Advertisement", "", "      CNA Sections", "  ", ""),
            *("      About CNA", "  ", "", "      Follow our news", "  "),
            f" Copyright© Mediacorp {day.year}. Mediacorp Pte Ltd. All rights reserved. ",
            *("", "      This browser is no longer supported", "  "),
        ]
    )
