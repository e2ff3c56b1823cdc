"""Credits of photographs as strategies: the forms of the table, filled in with agencies, people and owners."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import count
from typing import Final

from attrs import frozen
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from ..data.agencies import AGENCIES, Agency, AgencyKind
from ._credit_forms import FAMILIES, IN_FRONT, CreditForm
from ._pools import OWNERS, PHOTOGRAPHERS, Person
from ._samples import Rendered


@frozen
class Name:
    """An agency in one of its spellings."""

    written: str
    """The spelling."""
    canonical: str
    """The agency."""


def _names(*kinds: AgencyKind) -> tuple[Name, ...]:
    return tuple(Name(w, a.name) for a in AGENCIES if a.kind in kinds for w in a.spellings if _is_one_part(w, a))


def _is_one_part(words: str, agency: Agency) -> bool:
    """Tell whether `words` are a part of a credit, whatever stands around them.

    With a slash they are two parts, a mark of exclamation ends a sentence, three small letters may be anybody's handle, a
    single letter at the end is an initial, and an archive may be the picture's.
    """
    last = words.rsplit(maxsplit=1)[-1]
    return (
        len(last) > 1
        and last != "Archive"
        and not set(words) & {"/", "!"}
        and not (words.islower() and len(words) <= _LETTERS and words != agency.name)
    )


_LETTERS: Final = 3
WIRES: Final = _names(AgencyKind.NEWS, AgencyKind.PICTURE)
"""Those whose pictures they are."""
SELLERS: Final = _names(AgencyKind.SELLER)
"""Those who sell them."""


@frozen
class Filling:
    """What the slots of a form are filled with."""

    agency: Name
    seller: Name
    owner: str
    people: tuple[Person, Person]

    def written(self) -> Mapping[str, str]:
        """The slots as the credit writes them."""
        one, two = self.people
        people = {
            "person": one.name,
            "PERSON": one.name.upper(),
            "surname": f"{one.first} {one.last.upper()}",
            "person2": two.name,
        }
        return {**people, "owner": self.owner, "agency": self.agency.written, "seller": self.seller.written}

    def meant(self) -> Mapping[str, str]:
        """The slots as the record has them."""
        return {**self.written(), "agency": self.agency.canonical, "seller": self.seller.canonical}


@frozen
class Credited:
    """A credit that was written, and what it says."""

    form: CreditForm
    frame: str
    """What it stands between."""
    words: str
    """The credit without label and brackets."""
    record: Mapping[str, object]
    """What is to be read."""

    @property
    def text(self) -> str:
        """The credit with label and brackets."""
        return self.frame.format(self.words)

    def with_scene(self, scene: str) -> str:
        """Return a caption: the credit in front of the scene or behind it, as its frame wants."""
        between = IN_FRONT.get(self.frame)
        return f"{self.text}{between}{scene}" if between else f"{scene} {self.text}"


def fill(form: CreditForm, frame: str, filling: Filling) -> Credited:
    """Return the credit that `form` gives when its slots are filled."""
    written, meant = filling.written(), filling.meant()
    words = form.words.format(**written)
    told = {"agency": form.agency, "photographer": form.photographer, "via": form.via}
    said = {name: what and what.format(**meant) for name, what in told.items()}
    text = {} if form.text == "" else {"text": " ".join((form.text or form.words).format(**written).split())}
    return Credited(form, frame, words, {**text, **said, "marks": list(form.marks)})


def every_credit(forms: Sequence[CreditForm]) -> Iterator[Credited]:
    """Yield each of `forms` in each of its frames, the slots filled in turn with all that may stand in them."""
    at = count()
    return (fill(form, frame, _nth_filling(next(at))) for form in forms for frame in form.frames)


def _nth_filling(n: int) -> Filling:
    wire, seller, owner = WIRES[n * 7 % len(WIRES)], SELLERS[n * 3 % len(SELLERS)], OWNERS[n % len(OWNERS)]
    return Filling(wire, seller, owner, (PHOTOGRAPHERS[n % len(PHOTOGRAPHERS)], PHOTOGRAPHERS[(n + 4) % len(PHOTOGRAPHERS)]))


_FILLINGS: Final = st.builds(
    Filling,
    st.sampled_from(WIRES),
    st.sampled_from(SELLERS),
    st.sampled_from(OWNERS),
    st.lists(st.sampled_from(PHOTOGRAPHERS), min_size=2, max_size=2, unique=True).map(tuple),
)


@st.composite
def credited(draw: DrawFn, forms: Sequence[CreditForm]) -> Credited:
    """Draw one of `forms`, filled in."""
    form = draw(st.sampled_from(forms))
    return fill(form, draw(st.sampled_from(form.frames)), draw(_FILLINGS))


def credit_lines(family: str | None = None) -> SearchStrategy[Rendered]:
    """Return a strategy for credits alone, with label and brackets, and their record: ``(Photo: Ann Lee/Reuters)``.

    Args:
        family: which forms are drawn: ``"person-agency"``, ``"agency-person"``, ``"agency"``, ``"labels-that-are-marks"``,
            ``"comma"``, ``"via"``, ``"seller"``, ``"marks"``, ``"several"``, ``"owner"``, ``"courtesy"`` or ``"mark-alone"``;
            of one house or region ``"reuters"``, ``"ap"``, ``"afp"``, ``"getty"``, ``"epa"``, ``"dpa"``, ``"asia"``,
            ``"papers"``, ``"pictures"`` or ``"europe"``; all of them if ``None``.

    Returns:
        Pairs of a text and what is to be read from it: ``text``, ``agency``, ``photographer``, ``via`` and ``marks``.

    Raises:
        KeyError: if no family is called so.
    """
    forms = FAMILIES[family] if family else [form for forms in FAMILIES.values() for form in forms]
    return credited(forms).map(lambda drawn: (drawn.text, drawn.record))
