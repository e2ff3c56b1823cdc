"""What a name tells by its own words, and whether two names are one."""

from ...data.cities import is_city
from ...data.names import PARTICLES
from ...data.titles import COMPANY_FORMS, NEWSPAPERS, OFFICE_FORMS, ORGANISATION_WORDS, RANKS
from .forms import INNER, bare, is_land
from .names import Name


def start_of(name: Name) -> int:
    """Return where a name begins."""
    return name.start


def says_organisation(name: Name) -> bool:
    """Tell whether the last word of a name is one of an organisation's: ``Norvik AS``, ``Hollin Ferries``."""
    return name.words[-1] in COMPANY_FORMS or bare(name.words[-1]) in ORGANISATION_WORDS


def is_place(word: str) -> bool:
    """Tell whether a name is that of a country, a region or a city, or the adjective of one."""
    return is_land(word) or is_city(word)


def is_newspaper(name: Name) -> bool:
    """Tell whether a name is that of a newspaper."""
    return len(name.words) > 1 and (name.key in NEWSPAPERS or name.words[0] == "Daily")


def lengthens(name: Name, other: Name) -> bool:
    """Tell whether another name has a given name before the particle that begins this one: "Bo de Haan", "De Haan"."""
    if bare(name.words[0]) not in PARTICLES or len(other.words) <= len(name.words) or not other.is_person:
        return False
    return [bare(w) for w in other.words[-len(name.words) :]] == [bare(w) for w in name.words]


def without_form(name: Name) -> tuple[str, ...]:
    """Return the words of a name without the form of the company that is last: "Norvik" of ``Norvik AS``."""
    return name.words[:-1] if name.words[-1] in COMPANY_FORMS else name.words


def is_same(name: Name, other: Name) -> bool:
    """Tell whether two names with one family name are one person's, as far as their given names tell."""
    return name.words[0] == other.words[0] or name.words[-len(other.words) :] == other.words


def office_form(word: str) -> str:
    """Return the form of an office under which it is looked up: "governor" of "then-Gov."."""
    low = bare(word).removeprefix("then-")
    return OFFICE_FORMS.get(low, low)


def is_titled(name: Name, wanted: list[str]) -> bool:
    """Tell whether the name's title ends with the words `wanted`: "the minister" is no prime minister."""
    title = [office_form(w) for w in name.title.split()]
    if not INNER & {*wanted}:
        title = title[: next((k for k, word in enumerate(title) if word in INNER), len(title))]
    before = title[: -len(wanted)]
    return title[-len(wanted) :] == wanted and not (before and before[-1] in RANKS)
