"""How a text ends that was cut off: what stands behind the cut, the words no sentence ends with, the lengths that are limits."""

READ_MORE = (
    *("read more", "continue reading", "keep reading", "read full story", "read full article", "read the full story"),
    *("read the full article", "see more", "show more", "view more", "learn more", "click here to read more", "(more)"),
    *("weiterlesen", "mehr lesen", "lire la suite", "lire plus", "leer más", "seguir leyendo", "ler mais", "leggi tutto"),
)
"""What links to the rest of a text say behind the dots that stand for it."""

LEADS_ON = frozenset(
    "a an the this these those each every its their our your my whose of from with by at into onto upon than to in on for as"
    " and or but nor because although while when if unless whether which who that is are was were be been has have had will"
    " would could should may might must can not mr mrs ms dr gov sen rep gen prof".split()
)
"""Words that something has to follow: where a text ends with one and without a full stop, it is not all there."""

LIMITS = frozenset([*range(100, 1_000, 50), *range(1_000, 10_000, 500), *range(10_000, 100_001, 5_000)]) | frozenset(
    length for power in range(7, 18) for length in (2**power - 1, 2**power)
)
"""Lengths in characters at which databases and feeds cut."""
