"""The forms in which agencies and papers write the credits of photographs, as a table, and what each says.

Sources: the agencies' stylebooks and picture desks (Reuters, AP, AFP, EPA, dpa, Xinhua, Kyodo, PA, PTI), and the pages of those
who print their pictures.
"""

from collections.abc import Mapping
from typing import Final

from attrs import frozen

from ..data.credits import ARCHIVE, COURTESY, FILE, HANDOUT, ILLUSTRATION, POOL, SCREENGRAB


@frozen
class CreditForm:
    """One way to write a credit.

    Slots stand in braces: ``{person}``, ``{PERSON}`` in capitals, ``{surname}`` with the last name in capitals, ``{person2}``,
    ``{agency}`` in one of its spellings, ``{owner}``, ``{seller}``.  In what a form says the agency and the seller stand by
    their canonical names.
    """

    words: str
    """The credit without label and brackets: ``"{person}/{agency}"``."""
    agency: str | None = None
    """Whose picture it is: ``"{agency}"``."""
    photographer: str | None = None
    """Who took it."""
    via: str | None = None
    """Who passed it on."""
    marks: tuple[str, ...] = ()
    """What it says of the picture."""
    frames: tuple[str, ...] = ("{}",)
    """What it stands between: ``"(Photo: {})"``."""
    text: str | None = None
    """The words that are the credit, where a part of `words` repeats them; ``None`` for all of them, ``""`` where it is open
    whether the label, which says something of the picture, is one of them."""


# ----------------------------------------------------------------------------------------------------------------------- frames

BARE: Final = ("{}", "{}.")
ROUND: Final = ("({})", "({}).")
SQUARE: Final = ("[{}]",)
BRACKETS: Final = (*ROUND, *SQUARE)
LABELS: Final = (
    *("Photo: {}", "PHOTO: {}", "Picture: {}", "Pic: {}", "Image: {}", "Credit: {}", "Photograph: {}", "Foto: {}", "Bild: {}"),
    *("Photo credit: {}", "Image credit: {}", "Mandatory Credit: {}", "Photo: {}.", "Photographer: {}"),
)
IN_BRACKETS: Final = ("(Photo: {})", "(PHOTO: {})", "(Credit: {})", "(Image: {})", "[Photo: {}]", "(Photo: {}).", "(Pic: {})")
BY: Final = ("Photo by {}", "(Photo by {})", "(Picture by {})", "(Photo by: {})", "PHOTO BY {}")
COPYRIGHT: Final = ("© {}", "(© {})", "Photo: © {}")
IN_FRONT: Mapping[str, str] = {
    "Image copyright {}": " Image caption ",
    "Image source, {}": " Image caption, ",
    "image copyright {}": " image caption ",
    "Image source: {}": "\nImage caption: ",
}
"""Frames of credits that stand in front of what the picture shows, and what stands between."""
PAGE: Final = tuple(IN_FRONT)
LABELLED: Final = (*LABELS, *IN_BRACKETS, *PAGE)
ALL: Final = (*BARE, *BRACKETS, *LABELLED, *BY)
# ------------------------------------------------------------------------------------------------------------------------ forms

_F = CreditForm
_WHO, _WHOSE = "{person}", "{agency}"

_GENERAL: Mapping[str, tuple[CreditForm, ...]] = {
    "person-agency": (
        _F("{person}/{agency}", _WHOSE, _WHO, frames=(*ALL, *COPYRIGHT)),
        _F("{person} / {agency}", _WHOSE, _WHO, frames=ALL),
        _F("{PERSON}/{agency}", _WHOSE, "{PERSON}", frames=(*ROUND, *LABELLED, *BY)),
        _F("{surname} / {agency}", _WHOSE, "{surname}", frames=(*ROUND, *LABELLED, *BY)),
        _F("{person} | {agency}", _WHOSE, _WHO, frames=(*ROUND, *LABELLED)),
    ),
    "agency-person": (
        _F("{agency}/{person}", _WHOSE, _WHO, frames=(*BARE, *BRACKETS, *LABELLED)),
        _F("{agency} / {person}", _WHOSE, _WHO, frames=(*BARE, *BRACKETS, *LABELLED)),
        _F("{agency} Photo/{person}", _WHOSE, _WHO, frames=(*BARE, *ROUND)),
    ),
    "agency": (
        _F("{agency}", _WHOSE, frames=LABELLED),
    ),
    "labels-that-are-marks": (
        _F("{agency}", _WHOSE, marks=(FILE,), frames=("(File photo: {})", "File photo: {}", "(FILE PHOTO: {})")),
        _F("{agency}", _WHOSE, marks=(FILE,), frames=("(File Photo: {})",)),
        _F("{person}/{agency}", _WHOSE, _WHO, marks=(FILE,), frames=("(File photo: {})", "(File photo by {})", "[File: {}]")),
        _F("{person}/{agency}", _WHOSE, _WHO, marks=(FILE,), frames=("File photo: {}", "FILE PHOTO BY {}")),
        _F("{owner}", "{owner}", marks=(COURTESY,), frames=("Photo courtesy: {}", "(Photo courtesy: {})"), text=""),
        _F("{person}", None, _WHO, marks=(ILLUSTRATION,), frames=("Illustration: {}", "(Illustration: {})"), text=""),
        _F("{owner}", "{owner}", marks=(SCREENGRAB,), frames=("(Screengrab: {})",), text=""),
        _F("{owner}", "{owner}", marks=(HANDOUT,), frames=("(Supplied: {})", "(Supplied by {})"), text=""),
        _F("AP Illustration/{person}", "AP", _WHO, marks=(ILLUSTRATION,), frames=ROUND),
    ),
    "comma": (_F("{person}, {agency}", _WHOSE, _WHO, frames=(*ROUND, *LABELLED, *BY)),),
    "via": (
        _F("{person} via {agency}", _WHOSE, _WHO, frames=ALL),
        _F("{person}/Pool via {agency}", _WHOSE, _WHO, marks=(POOL,), frames=ALL),
        _F("{owner}/Handout via {agency}", "{owner}", via=_WHOSE, marks=(HANDOUT,), frames=(*BARE, *BRACKETS, *LABELLED)),
        _F("{owner} via {agency}", "{owner}", via=_WHOSE, frames=(*BARE, *ROUND, *LABELLED)),
        _F("Handout via {agency}", _WHOSE, marks=(HANDOUT,), frames=(*BARE, *BRACKETS, *LABELLED)),
    ),
    "seller": (
        _F("{person}/{agency}/{seller}", _WHOSE, _WHO, "{seller}", frames=ALL),
        _F("{person}/{agency} via {seller}", _WHOSE, _WHO, "{seller}", frames=ALL),
        _F("{agency}/{seller}", _WHOSE, via="{seller}", frames=LABELLED),
        _F("{agency} via {seller}", _WHOSE, via="{seller}", frames=LABELLED),
        _F("{person}/{seller}", "{seller}", _WHO, frames=ALL),
        _F("{owner}/{seller}", "{owner}", via="{seller}", frames=(*ROUND, *LABELLED)),
        _F("{person}/{owner}/{seller}", "{owner}", _WHO, "{seller}", frames=ALL),
    ),
    "marks": (
        _F("{person}/{agency}/File Photo", _WHOSE, _WHO, marks=(FILE,), frames=ALL),
        _F("{agency}/{person}/File Photo", _WHOSE, _WHO, marks=(FILE,), frames=(*BARE, *BRACKETS, *LABELLED)),
        _F("{agency}/{person}/Pool/File Photo", _WHOSE, _WHO, marks=(POOL, FILE), frames=(*BARE, *BRACKETS, *LABELLED)),
        _F("{person}/{agency}, File", _WHOSE, _WHO, marks=(FILE,), frames=ALL),
        _F("{person}/Pool/{agency}", _WHOSE, _WHO, marks=(POOL,), frames=ALL),
        _F("{person}/{agency}/Archive", _WHOSE, _WHO, marks=(ARCHIVE,), frames=ALL),
        _F("{agency}/Handout", _WHOSE, marks=(HANDOUT,), frames=(*BRACKETS, *LABELLED)),
    ),
    "several": (
        _F("{person} and {person2}/{agency}", _WHOSE, "{person} and {person2}", frames=ALL),
        _F("{person} & {person2}/{agency}", _WHOSE, "{person} and {person2}", frames=ALL),
        _F("{person}, {person2}/{agency}", _WHOSE, "{person} and {person2}", frames=(*ROUND, *LABELLED)),
        _F("{agency}/{person} and {person2}", _WHOSE, "{person} and {person2}", frames=(*BARE, *ROUND, *LABELLED)),
    ),
    "owner": (
        _F("{person}/{owner}", "{owner}", _WHO, frames=(*BRACKETS, *LABELLED, *BY)),
        _F("{person} for {owner}", "{owner}", _WHO, frames=(*ROUND, *LABELLED, *BY)),
        _F("{person}", None, _WHO, frames=("Photo: {}", "PHOTO: {}", "Foto: {}", *IN_BRACKETS[:3], *BY, *PAGE)),
        _F("{owner}", "{owner}", frames=("Photo: {}", "Foto: {}", *IN_BRACKETS[:3], *PAGE)),
    ),
    "courtesy": (
        _F("Courtesy of {owner}", "{owner}", marks=(COURTESY,), frames=(*BARE, *ROUND)),
        _F("Photo courtesy of {owner}", "{owner}", marks=(COURTESY,), frames=(*BARE, *ROUND)),
        _F("courtesy of {owner}", "{owner}", marks=(COURTESY,), frames=ROUND),
        _F("Courtesy of {person}", _WHO, marks=(COURTESY,), frames=(*BARE, *ROUND)),
        _F("Courtesy {person}", None, _WHO, marks=(COURTESY,), frames=ROUND),
        _F("Courtesy {owner}", "{owner}", marks=(COURTESY,), frames=ROUND),
        _F("Courtesy: {owner}", "{owner}", marks=(COURTESY,), frames=(*BARE, *ROUND)),
    ),
    "mark-alone": (
        _F("Handout", marks=(HANDOUT,), frames=(*ROUND, "[{}]", "Photo: {}", "(Photo: {})")),
        _F("Supplied", marks=(HANDOUT,), frames=(*ROUND, "[{}]", "Photo: {}", "(Photo: {})")),
        _F("File photo", marks=(FILE,), frames=(*ROUND, "[{}]", "Photo: {}")),
        _F("Screengrab", marks=(SCREENGRAB,), frames=(*ROUND, "[{}]", "Photo: {}")),
        _F("{owner}/Handout", "{owner}", marks=(HANDOUT,), frames=(*BRACKETS, "Photo: {}")),
    ),
}  # fmt: skip
"""Forms that any agency or owner may stand in, by family."""

_BOTH = (*BARE, *ROUND)
_AGENCY_FIRST = (*BARE, *BRACKETS, "Photo: {}", "(Photo: {})", "Credit: {}")
_PHOTO = ("{}", *BRACKETS)

_OF_HOUSES: Mapping[str, tuple[CreditForm, ...]] = {
    "reuters": (
        _F("REUTERS/{person}", "Reuters", _WHO, frames=_AGENCY_FIRST),
        _F("Reuters/{person}", "Reuters", _WHO, frames=_AGENCY_FIRST),
        _F("REUTERS/{person}/Pool", "Reuters", _WHO, marks=(POOL,), frames=_AGENCY_FIRST),
        _F("REUTERS/{person}/File Photo", "Reuters", _WHO, marks=(FILE,), frames=_AGENCY_FIRST),
        _F("REUTERS/{person}/Pool/File Photo", "Reuters", _WHO, marks=(POOL, FILE), frames=_AGENCY_FIRST),
        _F("REUTERS/{person}/Illustration", "Reuters", _WHO, marks=(ILLUSTRATION,), frames=_AGENCY_FIRST),
        _F("REUTERS/{person}/Illustration/File Photo", "Reuters", _WHO, marks=(ILLUSTRATION, FILE), frames=_AGENCY_FIRST),
        _F("REUTERS/{person} and {person2}", "Reuters", "{person} and {person2}", frames=_AGENCY_FIRST),
        _F("REUTERS/Stringer", "Reuters", frames=(*_BOTH, "Photo: {}")),
        _F("REUTERS/Staff/File Photo", "Reuters", marks=(FILE,), frames=_AGENCY_FIRST),
        _F("{person}/REUTERS", "Reuters", _WHO, frames=_AGENCY_FIRST),
        _F("{person} (REUTERS)", "Reuters", _WHO, frames=("{}", "{}.", "Photo: {}")),
        _F("{person} via REUTERS", "Reuters", _WHO, frames=_AGENCY_FIRST),
        _F("{person}/Pool via REUTERS", "Reuters", _WHO, marks=(POOL,), frames=_AGENCY_FIRST),
        _F("{owner}/Handout via REUTERS", "{owner}", via="Reuters", marks=(HANDOUT,), frames=_AGENCY_FIRST),
        _F("{owner}/Handout via REUTERS/File Photo", "{owner}", via="Reuters", marks=(HANDOUT, FILE), frames=_AGENCY_FIRST),
        _F("{owner} via REUTERS", "{owner}", via="Reuters", frames=(*_BOTH, "Photo: {}")),
        _F("Handout via REUTERS", "Reuters", marks=(HANDOUT,), frames=_AGENCY_FIRST),
        _F("WANA (West Asia News Agency) via REUTERS", "WANA", via="Reuters", frames=_BOTH),
        _F("{person}/WANA (West Asia News Agency) via REUTERS", "WANA", _WHO, "Reuters", frames=_BOTH),
        _F("{person}-USA TODAY Sports", "USA TODAY", _WHO, frames=("{}", "Mandatory Credit: {}")),
        _F("{person}-USA TODAY Sports via Reuters Images", "USA TODAY", _WHO, "Reuters", frames=("{}", "Mandatory Credit: {}")),
        _F("{person}-USA TODAY Sports/File Photo", "USA TODAY", _WHO, marks=(FILE,), frames=("{}", "Mandatory Credit: {}")),
        _F("Action Images/{person}", "Action Images", _WHO, frames=_BOTH),
        _F("Action Images via Reuters/{person}", "Action Images", _WHO, "Reuters", frames=_BOTH),
    ),
    "ap": (
        _F("AP Photo/{person}", "AP", _WHO, frames=_AGENCY_FIRST),
        _F("AP Photo/{person}, File", "AP", _WHO, marks=(FILE,), frames=_AGENCY_FIRST),
        _F("AP Photo/{person}, Pool", "AP", _WHO, marks=(POOL,), frames=_AGENCY_FIRST),
        _F("AP Photo/{person}, Pool, File", "AP", _WHO, marks=(POOL, FILE), frames=ROUND),
        _F("AP Photo/{person} and {person2}", "AP", "{person} and {person2}", frames=_AGENCY_FIRST),
        _F("AP Photo/{person}, {person2}", "AP", "{person} and {person2}", frames=ROUND),
        _F("AP Photo", "AP", frames=("{}", *ROUND)),
        _F("AP Photo/{person}, via Alamy", "AP", _WHO, "Alamy", frames=ROUND),
        _F("AP Video/{person}", "AP", _WHO, frames=ROUND),
        _F("{person}/{owner} via AP", "{owner}", _WHO, "AP", frames=(*_BOTH, "(Photo by {})")),
        _F("{person}/{owner} via AP, File", "{owner}", _WHO, "AP", (FILE,), frames=ROUND),
        _F("{person}/Pool via AP", "AP", _WHO, marks=(POOL,), frames=_BOTH),
        _F("{person}/Pool Photo via AP", "AP", _WHO, marks=(POOL,), frames=_BOTH),
        _F("{person}, Pool Photo via AP", "AP", _WHO, marks=(POOL,), frames=ROUND),
        _F("{owner} via AP", "{owner}", via="AP", frames=_BOTH),
        _F("{owner} via AP, File", "{owner}", via="AP", marks=(FILE,), frames=ROUND),
        _F("Korean Central News Agency/Korea News Service via AP", "KCNA", via="AP", frames=ROUND),
        _F("{person}/Invision/AP", "AP", _WHO, frames=("({})", "(Photo by {})")),
        _F("{person}/Invision/AP, File", "AP", _WHO, marks=(FILE,), frames=("({})", "(Photo by {})")),
        _F("{person}, AP", "AP", _WHO, frames=(*ROUND, "(Photo: {})", "Photo: {}")),
        _F("{person}/The Associated Press", "AP", _WHO, frames=_BOTH),
        _F("{person} / AP", "AP", _WHO, frames=_AGENCY_FIRST),
    ),
    "afp": (
        _F("{surname} / AFP", "AFP", "{surname}", frames=("(Photo by {})", "Photo by {}", "({})", "{}")),
        _F("{surname} / POOL / AFP", "AFP", "{surname}", marks=(POOL,), frames=("(Photo by {})", "({})")),
        _F("Handout / {owner} / AFP", "AFP", marks=(HANDOUT,), frames=("(Photo by {})", "({})")),
        _F("STR / AFP", "AFP", frames=("(Photo by {})", "(Photo by {}).")),
        _F("AFP PHOTO / {PERSON}", "AFP", "{PERSON}", frames=_PHOTO),
        _F("AFP PHOTO/{PERSON}", "AFP", "{PERSON}", frames=_PHOTO),
        _F("AFP Photo/{person}", "AFP", _WHO, frames=_PHOTO),
        _F("{PERSON} / AFP", "AFP", "{PERSON}", frames=("{}", *ROUND, "Photo: {}")),
        _F("AFP/{person}", "AFP", _WHO, frames=(*_AGENCY_FIRST, *LABELLED)),
        _F("{person}/AFP/Getty Images", "AFP", _WHO, "Getty Images", frames=ALL),
        _F("{person}/AFP via Getty Images", "AFP", _WHO, "Getty Images", frames=ALL),
        _F("AFP via Getty Images", "AFP", via="Getty Images", frames=(*ROUND, *LABELLED)),
        _F("(Photo by {surname} / AFP) (Photo by {PERSON}/AFP via Getty Images)", "AFP", "{surname}", "Getty Images",
           text="{surname} / AFP"),
    ),
    "getty": (
        _F("{person}/Getty Images", "Getty Images", _WHO, frames=ALL),
        _F("{person}/Getty Images for {owner}", "Getty Images", _WHO, frames=("(Photo by {})", "({})")),
        _F("{person}/WireImage", "WireImage", _WHO, frames=("(Photo by {})", "({})")),
        _F("{person}/FilmMagic", "FilmMagic", _WHO, frames=("(Photo by {})", "({})")),
        _F("{person}/NurPhoto via Getty Images", "NurPhoto", _WHO, "Getty Images", frames=("(Photo by {})", "{}", "({})")),
        _F("{person}/Anadolu via Getty Images", "Anadolu", _WHO, "Getty Images", frames=("(Photo by {})", "{}", "({})")),
        _F("{person}/Bloomberg via Getty Images", "Bloomberg", _WHO, "Getty Images", frames=("(Photo by {})", "{}", "({})")),
        _F("{person}/The Washington Post via Getty Images", "The Washington Post", _WHO, "Getty Images",
           frames=("(Photo by {})", "{}")),
        _F("{person} for {owner} via Getty Images", "{owner}", _WHO, "Getty Images", frames=("(Photo by {})", "({})")),
        _F("{person} via Getty Images", "Getty Images", _WHO, frames=_BOTH),
        _F("AFP via Getty Images", "AFP", via="Getty Images", frames=("Credit {}",)),
        _F("{owner}/Getty Images", "{owner}", via="Getty Images", frames=("Credit {}",)),
        _F("2031 Getty Images", "Getty Images", frames=(*PAGE, "(Photo: {})")),
        _F("Getty Images", "Getty Images", frames=("{}", *ROUND, *LABELLED)),
    ),
    "epa": (
        _F("EPA/{PERSON}", "EPA", "{PERSON}", frames=("{}", *ROUND)),
        _F("EPA-EFE/{PERSON}", "EPA", "{PERSON}", frames=("{}", *ROUND, "Photo: {}")),
        _F("EFE/EPA/{PERSON}", "EPA", "{PERSON}", frames=("{}", "({})")),
        _F("EPA/{PERSON} / POOL", "EPA", "{PERSON}", marks=(POOL,), frames=("{}", "({})")),
        _F("EPA-EFE/{PERSON}/POOL", "EPA", "{PERSON}", marks=(POOL,), frames=("{}", "({})")),
        _F("EFE/ {person}", "EFE", _WHO, frames=("{}", "({})")),
        _F("{person}/EPA", "EPA", _WHO, frames=ALL),
        _F("{person}/European Pressphoto Agency", "EPA", _WHO, frames=ALL),
        _F("{person}/EPA/Landov", "EPA", _WHO, "Landov", frames=ALL),
    ),
    "dpa": (
        _F("{person}/dpa", "dpa", _WHO, frames=("Foto: {}", "{}", "(Foto: {})", "({})", "Bild: {}")),
        _F("{person}/dpa/Archiv", "dpa", _WHO, marks=(ARCHIVE,), frames=("Foto: {}", "{}", "(Foto: {})")),
        _F("{person}/dpa-Zentralbild/dpa", "dpa", _WHO, frames=("Foto: {}", "(Foto: {})")),
        _F("picture alliance/dpa", "dpa", frames=("Foto: {}", "(Foto: {})")),
        _F("{person}/dpa/picture alliance", "dpa", _WHO, "picture alliance", frames=("Image: {}", "Foto: {}", "Bild: {}")),
        _F("Uncredited/AP/dpa", "dpa", frames=("Foto: {}", "(Foto: {})")),
    ),
    "asia": (
        _F("Xinhua/{person}", "Xinhua", _WHO, frames=_AGENCY_FIRST),
        _F("{person}/Xinhua", "Xinhua", _WHO, frames=("(Photo by {})", "({})", "{}")),
        _F("Xinhua", "Xinhua", frames=ROUND),
        _F("Kyodo", "Kyodo", frames=(*ROUND, "{}", "Photo: {}")),
        _F("KYODO PHOTO", "Kyodo", frames=("{}", "({})")),
        _F("KYODO", "Kyodo", frames=("(© {})",)),
        _F("PTI Photo", "PTI", frames=ROUND),
        _F("PTI Photo/{person}", "PTI", _WHO, frames=(*ROUND, "({})(PTI05_03_2031_000123B)")),
        _F("PTI Photo by {person}", "PTI", _WHO, frames=("{}", "({})")),
        _F("ANI", "ANI", frames=("(Photo/{})",)),
        _F("ANI Photo", "ANI", frames=ROUND),
        _F("AFP/{person}", "AFP", _WHO, frames=("(Photo: {})", "(Photo: {}).")),
        _F("CNA/{person}", "CNA", _WHO, frames=("(Photo: {})",)),
        _F("REUTERS", "Reuters", frames=("(Photo: {})", "PHOTO: {}", "Photo: {}")),
        _F("iStock", "iStock", frames=("(Photo: {})", "Photo: {}")),
        _F("Facebook/{owner}", "{owner}", via="Facebook", frames=("(Photo: {})",)),
        _F("ST PHOTO: {PERSON}", "The Straits Times", "{PERSON}"),
        _F("{PERSON}", None, "{PERSON}", frames=("PHOTO: {}",)),
        _F("EPA-EFE", "EPA", frames=("PHOTO: {}",)),
        _F("ST FILE PHOTO", "The Straits Times", marks=(FILE,), frames=("{}", "({})")),
        _F("{person}/TODAY", "TODAY", _WHO, frames=("Photo: {}", "({})")),
        _F("| REUTERS", "Reuters", text="REUTERS"),
    ),
    "papers": (
        _F("{person} for The New York Times", "The New York Times", _WHO, frames=(*_BOTH, "Credit... {}", "Credit {}")),
        _F("{person}/The New York Times", "The New York Times", _WHO, frames=(*_BOTH, "Credit... {}", "Credit {}")),
        _F("{person} / The New York Times", "The New York Times", _WHO, frames=_BOTH),
        _F("{person}—Reuters", "Reuters", _WHO, frames=("{}", "({})")),
        _F("{person}/Reuters", "Reuters", _WHO, frames=("Photograph: {}", "Photograph by {}", "Image: {}", "[{}]")),
        _F("{person}/The Guardian", "The Guardian", _WHO, frames=("Photograph: {}", "Photograph: {}.")),
        _F("{owner}/Handout via Reuters", "{owner}", via="Reuters", marks=(HANDOUT,), frames=("[{}]",)),
        _F("{person}, AFP", "AFP", _WHO, frames=("© {}", "(© {})")),
        _F("AFP", "AFP", frames=("(© {})", "Photo: {}")),
        _F("{person}", None, _WHO, frames=("Photo: {}", "Foto: {}", "Photo by {}")),
        _F("Bloomberg", "Bloomberg", frames=("{}", "Photographer: {}", "({})")),
        _F("{person}/Bloomberg", "Bloomberg", _WHO, frames=("Photographer: {}", "{}", "({})")),
        _F("BBC", "BBC", frames=PAGE),
        _F("PA Media", "PA Media", frames=(*PAGE, "Photo: {}")),
        _F("Reuters", "Reuters", frames=PAGE),
    ),
    "pictures": (
        _F("{person}/{owner}/Shutterstock (12345678ab)", "{owner}", _WHO, "Shutterstock",
           frames=("Mandatory Credit: Photo by {}",)),
        _F("{person}/Shutterstock (12345678ab)", "Shutterstock", _WHO, frames=("Mandatory Credit: Photo by {}",)),
        _F("{person}/ZUMA Press Wire", "ZUMA Press", _WHO, frames=("(Credit Image: © {})", "(Credit Image: {})", "{}")),
        _F("{person}/Alamy Live News", "Alamy", _WHO, frames=("{}", "({})", "Credit: {}")),
        _F("imago images/{person}", "IMAGO", _WHO, frames=("{}", "Foto: {}", "Image: {}")),
        _F("{person}/SOPA Images/Sipa USA", "Sipa USA", _WHO, frames=("(Photo by {})", "({})")),
    ),
    "europe": (
        _F("{person}/PA", "PA Media", _WHO, frames=ALL),
        _F("{person}/PA Wire", "PA Media", _WHO, frames=(*_BOTH, "Photo: {}")),
        _F("PA", "PA Media", frames=(*ROUND, "Photo: {}")),
        _F("PA Archive/PA Images", "PA Media", marks=(ARCHIVE,), frames=("({})",)),
        _F("{person}/Anadolu", "Anadolu", _WHO, frames=_BOTH),
        _F("{person}/AA", "Anadolu", _WHO, frames=_BOTH),
        _F(" {person} - Anadolu Agency ", "Anadolu", _WHO, frames=("[{}]", "({})")),
        _F("{person}/TASS", "TASS", _WHO, frames=(*COPYRIGHT, *_BOTH)),
        _F("{person} (Keystone)", "Keystone-SDA", _WHO),
        _F("Sputnik / {person}", "Sputnik", _WHO, frames=("© {}", "{}")),
        _F("KEYSTONE/{person}", "Keystone-SDA", _WHO, frames=_BOTH),
        _F("{person}/Keystone via AP", "Keystone-SDA", _WHO, "AP", frames=_BOTH),
        _F("{person} / NTB", "NTB", _WHO, frames=("Foto: {}", "({})", "{}")),
        _F("{person}/TT", "TT", _WHO, frames=("Foto: {}", "({})", "{}")),
        _F("{person}/Ritzau Scanpix", "Ritzau", _WHO, frames=("Foto: {}", "({})", "{}")),
    ),
}  # fmt: skip
"""Forms of one agency or one kind of paper each."""

FAMILIES: Mapping[str, tuple[CreditForm, ...]] = {**_GENERAL, **_OF_HOUSES}
"""All forms that are read, by family."""

NOT_READ: Mapping[str, tuple[CreditForm, ...]] = {
    "labels that are verbs as well, nothing else on the line": (
        _F("{owner}", "{owner}", marks=(SCREENGRAB,), frames=("Screengrab: {}",), text=""),
        _F("{owner}", "{owner}", marks=(HANDOUT,), frames=("Supplied: {}",), text=""),
    ),
    "a mark behind a comma, in square brackets": (_F("AP Photo, File", "AP", marks=(FILE,), frames=SQUARE),),
    "square brackets around what no person took": (
        _F("{owner} via {agency}", "{owner}", via=_WHOSE, frames=SQUARE),
        _F("{owner}/{seller}", "{owner}", via="{seller}", frames=SQUARE),
        _F("Courtesy of {owner}", "{owner}", marks=(COURTESY,), frames=SQUARE),
        _F("REUTERS/Stringer", "Reuters", frames=SQUARE),
        _F("AP Photo", "AP", frames=SQUARE),
    ),
    "nothing but the credit": (
        *(_F(mark, marks=(HANDOUT,)) for mark in ("Handout", "Supplied")),
        _F("{person}, {agency}", _WHOSE, _WHO, frames=BARE),
        _F("{agency}", _WHOSE, frames=("© {}",)),
        _F("AFP / Archive", "AFP", marks=(ARCHIVE,), frames=("© {}",)),
    ),
    "initials at the very beginning": (_F("J. R. Whitby/{agency}", _WHOSE, "J. R. Whitby"),),
}  # fmt: skip
"""Forms that are known and not read everywhere, by what they have in common; they are drawn nowhere."""
