"""What the table says of one agency."""

from enum import StrEnum

from attrs import frozen

from ..._span import fold


class AgencyKind(StrEnum):
    """What an agency sells."""

    NEWS = "news"
    """Stories, and often pictures."""
    RELEASE = "release"
    """Press releases that somebody paid for."""
    PICTURE = "picture"
    """Pictures of its own."""
    SELLER = "seller"
    """Pictures of others: the last name of a credit, its ``via``."""
    OUTLET = "outlet"
    """Papers, broadcasters and institutions whose stories and pictures others credit, where one is spelt in several ways."""


def key(name: str) -> str:
    """Return a name of an agency as it is compared: case, white space and full stops do not count."""
    return name.casefold() if name.isalnum() else fold(name).casefold().replace(".", "")


@frozen
class Agency:
    """One agency."""

    name: str
    """The canonical name, as its customers write it."""
    country: str
    """ISO 3166-1 alpha-2 of its seat; ``""`` where it has none."""
    kind: AgencyKind
    """What it sells."""
    aliases: tuple[str, ...] = ()
    """Other spellings; case and full stops do not count."""
    tags: tuple[str, ...] = ()
    """What stands for it in datelines alone, because the word means something or somebody else anywhere else: ``CNA`` in a
    dateline is Taiwan's agency, ``CNA`` as a source the broadcaster of Singapore.  See `tagged`."""
    towns: tuple[str, ...] = ()
    """Where a tag is another's too: the towns from which it means this agency; none for the one it means from anywhere else."""
    languages: tuple[str, ...] = ()
    """The languages of its service, ISO 639-1, its own first; ``()`` where pictures are all it sells."""
    datelines: tuple[str, ...] = ()
    """How it opens stories, its usual way first, as templates for `opening`; ``()`` where it writes no datelines."""
    ends: tuple[str, ...] = ()
    """What it writes below a story, alone on its line, its usual mark first."""
    is_sure: bool = True
    """Whether its datelines were seen in copy or are documented; else they are from memory, and are read with tolerance."""

    def is_called(self, words: str) -> bool:
        """Tell whether `words` are one of its spellings, whatever their case, blanks and full stops."""
        return key(words) in map(key, self.spellings)

    def is_tagged(self, words: str) -> bool:
        """Tell whether `words` stand for it in a dateline: a spelling or a tag, compared in the same way."""
        return self.is_called(words) or key(words) in map(key, self.tags)

    @property
    def spellings(self) -> tuple[str, ...]:
        """The canonical name and the other spellings."""
        return (self.name, *self.aliases)
