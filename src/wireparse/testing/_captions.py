"""Captions of photographs as strategies: a label, what the picture shows, where and when, a credit, and notes to editors.

The scenes follow the formulas of the agencies' stylebooks (Reuters: ``in City, Country, Month D, YYYY.``; AP: ``in City, St.,
Weekday, Mon. D, YYYY.``; AFP: ``This photograph taken on ...``; EPA: ``01 March 2031``; Getty Images: a header in capitals).
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from attrs import frozen
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from ..data.credits import ARCHIVE, FILE
from ..grammar import CaptionStyle, Format
from ._credit_forms import FAMILIES, IN_FRONT, CreditForm
from ._credits import Credited, credited
from ._openings import DAYS
from ._parts import format_of, house_of
from ._pools import MONTHS, TOPICS, TOWNS, WEEKDAYS, Topic, Town
from ._samples import Rendered

# fmt: off
_AP_MONTHS = ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")
# fmt: on


# ----------------------------------------------------------------------------------------------------------------------- scenes


@frozen
class SceneForm:
    """One way to tell what a picture shows, where and when."""

    words: str
    """Slots in braces: ``{scene}``, ``{Scene}`` as it begins a sentence, ``{town}``, ``{place}`` with its country or region,
    and the parts of the day."""
    shows: str = "ymd"
    """What of the day is read: ``y``, ``m``, ``d`` and ``w`` for the weekday; ``""`` for no day."""
    is_file: bool = False
    """Whether it says that the picture is from the archive."""


_S = SceneForm
SCENES: Final = (
    _S("{Scene} in {place}, {month} {d}, {year}."),
    _S("{Scene} in {place} {month} {d}, {year}."),
    _S("{Scene} in {place}, on {month} {d}, {year}."),
    _S("{Scene} in {place} on {month} {d}, {year}."),
    _S("{Scene} in {place}, on {weekday}, {ap_month} {d}, {year}.", "ymdw"),
    _S("{Scene} in {town}, {weekday}, {ap_month} {d}, {year}.", "ymdw"),
    _S("{Scene} in {place}, {weekday}, {ap_month} {d}, {year}.", "ymdw"),
    _S("{Scene}, {weekday}, {ap_month} {d}, {year}, in {place}.", "ymdw"),
    _S("{Scene} in {place}, {dd} {month} {year}."),
    _S("{Scene} in {place}, on {d} {month} {year}."),
    _S("{Scene} at {venue} in {place}, {month} {d}, {year}."),
    _S("{Scene} at {venue} in {town} on {month} {d}, {year}."),
    _S("{Scene} near {place}, on {month} {d}, {year}."),
    _S("{Scene} in {place}. Picture taken {month} {d}, {year}."),
    _S("{Scene} in {place}. Picture taken on {month} {d}, {year}."),
    _S("{Scene} in {place}, {before}. Picture taken {month} {d}, {year}."),
    _S("{Scene} in {place}. Picture taken {month} {d}.", "md"),
    _S("{Scene} in {place}, {month} {d}, {year}. Picture taken through glass."),
    _S("{Scene} in {place}, on {month} {d}.", "md"),
    _S("{Scene} in {place}, on {weekday}, {ap_month} {d}.", "mdw"),
    _S("{Scene} in {town} in {month} {year}.", "ym"),
    _S("{Scene} in {place}, in {year}.", "y"),
    _S("{Scene} in {town}, in {month}.", "m"),
    _S("{Scene} in {place}.", ""),
    _S("{Scene}.", ""),
    _S("In this {ap_month} {d}, {year} file photo, {scene} in {place}.", is_file=True),
    _S("In this {weekday}, {ap_month} {d}, {year} file photo, {scene} in {town}.", "ymdw", is_file=True),
    _S("In this photo taken on {month} {d}, {year}, {scene} in {place}."),
    _S("This photograph taken on {month} {d}, {year} shows a heron in {place}."),
    _S("{Scene} in {place}, {month} {d}, {year}. The town has waited for rain since it lost its only well."),
)
_VENUES: Final = ("Heron Hall", "the Harbour Museum", "the Old Customs House", "Pumpworks Stadium")


@frozen
class Scene:
    """What a picture shows."""

    form: SceneForm
    """How it is told."""
    text: str
    """What a reader wants of the caption."""
    town: Town
    """Where."""
    day: date
    """When."""
    record: Mapping[str, object]
    """Places and date, as a caption's record holds them."""


@st.composite
def _scenes(draw: DrawFn, topic: Topic) -> Scene:
    # What stands behind a relative clause may date what the clause tells, unless the date is a full one.
    forms = SCENES if " that " not in topic.scene else tuple(form for form in SCENES if not form.shows or "ymd" in form.shows)
    form, town, day = draw(st.sampled_from(forms)), draw(st.sampled_from(TOWNS)), draw(DAYS)
    before = date(day.year - 1, 1 + day.month % 12, 7)
    slots = {
        "Scene": topic.scene,
        "scene": topic.scene[0].lower() + topic.scene[1:],
        "town": town.name,
        "place": f"{town.name}, {town.region or town.country}",
        "venue": draw(st.sampled_from(_VENUES)),
        "before": f"{MONTHS[before.month - 1]} {before.day}, {before.year}",
        **_spelt(day),
    }
    text = form.words.format(**slots).replace("..", ".")
    return Scene(form, text, town, day, {"places": _places(form, town), "date": _date(form, day)})


def _spelt(day: date) -> dict[str, str]:
    return {
        "month": MONTHS[day.month - 1],
        "ap_month": _AP_MONTHS[day.month - 1],
        "weekday": WEEKDAYS[day.weekday()],
        "d": str(day.day),
        "dd": f"{day.day:02}",
        "year": str(day.year),
    }


def _places(form: SceneForm, town: Town) -> list[dict[str, object]]:
    wide = "{place}" in form.words
    if not wide and "{town}" not in form.words:
        return []
    country = None if town.region else town.country
    return [{"name": town.name, "region": town.region if wide else None, "country": country if wide else None}]


def _date(form: SceneForm, day: date) -> dict[str, object] | None:
    units = {"y": ("year", day.year), "m": ("month", day.month), "d": ("day", day.day), "w": ("weekday", day.weekday())}
    told = dict(units[letter] for letter in form.shows)
    return {name: told.get(name) for name, _ in units.values()} if told else None


# ----------------------------------------------------------------------------------------------------------- labels and notes

_FILED: Final = (
    *("FILE PHOTO: ", "FILE PHOTO - ", "FILE - ", "FILE – ", "FILE — ", "FILE: ", "FILE PICTURE: ", "FILE IMAGE: ", "(FILES) "),
    *("(FILES) TOPSHOT - ", "FILE PHOTO: FILE PHOTO: ", "File photo: ", "ARCHIVE PHOTO: ", "(FILE) ", "FILE PIC: "),
    *("[1/5]FILE PHOTO: ", "[2/5] FILE PHOTO: ", "1 of 4 FILE PHOTO: ", "1/4 FILE - "),
)
"""Labels that say that the picture is from the archive."""
_OTHERS: Final = (
    *(
        "",
        "[1/5] ",
        "[3/11]",
        "1 of 4 ",
        "2/4 ",
        "TOPSHOT - ",
        "HANDOUT - ",
        "UNDATED PHOTO: ",
        "epa12345678 ",
        "Photo: ",
        "Pic: ",
    ),
    *("Image caption ", "Image caption, ", "Image caption: ", "Caption: ", "Photo caption: ", "Cover: ", "COMBO - "),
)
"""Labels that say nothing of the picture."""
LABELS: Mapping[str, bool] = {**dict.fromkeys(_OTHERS, False), **dict.fromkeys(_FILED, True)}
"""What stands in front of captions, and whether it says that the picture is from the archive."""
HEADERS: Final = ("{TOWN}, {LAND} - {MONTH} {dd}: ", "{TOWN}, {LAND} - {MONTH} {dd}, {year}: ")
"""How Getty Images heads its captions."""

NOTES: Final = (
    "",
    " ATTENTION EDITORS - THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY.",
    " ATTENTION EDITORS - THIS PICTURE WAS PROVIDED BY A THIRD PARTY. NO RESALES. NO ARCHIVES.",
    " NO RESALES. NO ARCHIVES.",
    " EDITORIAL USE ONLY. NO SALES.",
    " MANDATORY CREDIT.",
    " TPX IMAGES OF THE DAY",
    " JAPAN OUT. NO COMMERCIAL OR EDITORIAL SALES IN JAPAN.",
    " QUALITY FROM SOURCE.",
    " THIS PICTURE IS DISTRIBUTED EXACTLY AS RECEIVED BY REUTERS, AS A SERVICE TO CLIENTS.",
    ' RESTRICTED TO EDITORIAL USE - MANDATORY CREDIT "AFP PHOTO / ANN LEE" - NO MARKETING NO ADVERTISING CAMPAIGNS',
    " (ZAMBIA - Tags: BUSINESS ENVIRONMENT)",
    "\nACHTUNG: Nur zur redaktionellen Verwendung",
)
"""Notes to editors, behind captions."""


@st.composite
def _labels(draw: DrawFn, scene: Scene, own: Sequence[str], *, needed: bool) -> tuple[str, bool]:
    """Draw a label for a scene, one of the outlet's `own` or any, one that is enough to know a caption by if `needed`."""
    label = draw(st.none() | st.sampled_from([f"{label}: " for label in own])) if own else None
    if label is not None:
        return label, False
    if needed:
        return draw(st.sampled_from(_FILED)), True
    label = draw(st.sampled_from((*LABELS, *HEADERS) if "ymd" in scene.form.shows else tuple(LABELS)))
    land = (scene.town.region or scene.town.country).upper()
    spelt = {**_spelt(scene.day), "MONTH": MONTHS[scene.day.month - 1].upper()}
    return label.format(TOWN=scene.town.name.upper(), LAND=land, **spelt), LABELS.get(label, False)


# --------------------------------------------------------------------------------------------------------------------- captions


@st.composite
def captions(
    draw: DrawFn,
    format: Format | str = "plain",  # noqa: A002 - as the library calls it everywhere
    family: str | None = None,
) -> Rendered:
    """Return a strategy for captions with their credit, and their record.

    Args:
        draw: given by Hypothesis.
        format: whose style it is, a format or a built-in one's name: its labels and the names that it credits are drawn too.
        family: which forms of credits are drawn, as for `credit_lines`; all of them if ``None``.

    Returns:
        Pairs of a text and what is to be read from it: description, credit, places, date and whether the picture is from the
        archive.
    """
    forms = FAMILIES[family] if family else draw(st.sampled_from(forms_of(format)))
    return draw(scene_captions(draw(st.sampled_from(TOPICS)), forms, labels=format_of(format).caption.labels))


def forms_of(fmt: Format | str) -> tuple[Sequence[CreditForm], ...]:
    """Return the forms of credits that are drawn for a format: its style's, its agency's, if the table has such, and all."""
    own = _OWN.get(house_of(fmt).agency.name)
    return tuple(filter(None, (_own_forms(format_of(fmt).caption), FAMILIES[own] if own else (), _EVERY)))


def _own_forms(style: CaptionStyle) -> tuple[CreditForm, ...]:
    """The names that only one outlet credits, behind its own labels too."""
    frames = ("{}", "({})", *(frame for label in style.credit_labels for frame in (f"{label}: {{}}", f"({label}: {{}})")))
    return tuple(
        CreditForm(f"{{person}}/{name}", owner.name, "{person}", frames=frames)
        for owner in style.owners
        for name in owner.spellings
    )


_EVERY: Final = tuple(form for forms in FAMILIES.values() for form in forms)
_OWN: Mapping[str, str] = {
    "Reuters": "reuters",
    "AP": "ap",
    "AFP": "afp",
    "dpa": "dpa",
    "EFE": "epa",
    **dict.fromkeys(("CNA", "Kyodo", "Xinhua"), "asia"),
    **dict.fromkeys(("The New York Times", "Bloomberg"), "papers"),
    **dict.fromkeys(("PA Media", "TASS"), "europe"),
}
"""Families by agency."""


@st.composite
def scene_captions(
    draw: DrawFn, topic: Topic, forms: Sequence[CreditForm], *, labels: Sequence[str] = (), closed: bool = False
) -> Rendered:
    """Return a strategy for captions of pictures that go with `topic`, credited in one of `forms`, or not at all.

    Args:
        draw: given by Hypothesis.
        topic: what the story is about.
        forms: how credits are written.
        labels: what only this outlet puts in front of captions.
        closed: whether each caption ends with a credit.
    """
    scene = draw(_scenes(topic))
    credit = draw(credited(forms) if closed else _sometimes(credited(forms)))
    in_front = credit is not None and credit.frame in IN_FRONT
    label, filed = ("", False) if in_front else draw(_labels(scene, labels, needed=credit is None))
    note = "" if closed or credit is None or in_front else draw(st.sampled_from(NOTES))
    body = label + scene.text
    text = (credit.with_scene(body) if credit else body) + note
    said: Mapping[str, object] = {"text": " ".join(text.split()), "description": scene.text, "credit": credit and credit.record}
    return text, {**said, **scene.record, **_age(scene, credit, filed=filed)}


def _sometimes(strategy: SearchStrategy[Credited]) -> SearchStrategy[Credited | None]:
    """All but one in eight."""
    return st.integers(0, 7).flatmap(lambda n: strategy if n else st.none())


def _age(scene: Scene, credit: Credited | None, *, filed: bool) -> Mapping[str, object]:
    """Whether the picture is from the archive; not told of a credit that only says ``Archive``."""
    if credit and ARCHIVE in credit.form.marks:
        return {}
    return {"is_file_photo": filed or scene.form.is_file or (credit is not None and FILE in credit.form.marks)}
