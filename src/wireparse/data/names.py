"""Small words of people's names, whoever is named: authors, photographers, speakers."""

PARTICLES = frozenset(
    """abu af al av ben bin bint da das de del della den der des di do dos du e el ibn la le mac st st. te ten ter van von y zu zum
    zur""".split()
)
"""Words in lower case that stand inside a name."""

AND = ("and", "und", "et", "y", "e", "og", "och", "en", "i", "dan")
"""Words that join names, in the languages of the wires."""
