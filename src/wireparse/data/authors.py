"""Who signs that is no person, what people are called that do, and by which words a sign-off names their work."""

PSEUDO = frozenset(
    (
        "staff", "staff writer", "staff writers", "staff reporter", "staff reporters", "web desk", "news desk", "online desk",
        "newsroom", "our correspondent", "our staff reporter", "special correspondent", "special to", "agencies", "agency",
        "news agencies", "wire services", "wire reports", "wire report", "wires", "editorial", "editorial board", "editorial staff",
        "the editors", "editor", "editors", "redaktion", "redacción", "redazione", "rédaction", "la rédaction", "redação", "admin",
        "guest contributor", "contributor", "news service", "breaking news team", "desk", "bureau", "anonymous", "correspondents",
        "correspondent", "writers", "reporters",
    )
)  # fmt: skip
"""Names in the place of an author that mean no person, in lower case."""

DESK_WORDS = frozenset(
    (
        "newsroom", "newsrooms", "staff", "bureau", "bureaus", "desk", "team", "service", "services", "press", "agency", "agencies",
        "media", "radio", "television", "tv", "times", "post", "journal", "news", "network", "group", "magazine", "online",
        "correspondents", "reporters", "writers", "editors", "department", "unit", "report", "reports", "gazette", "herald", "tribune",
        "chronicle", "telegraph", "observer", "dispatch", "sentinel", "examiner",
    )
)  # fmt: skip
"""Last words, in lower case, that make a name a desk's or a firm's."""

TITLE_WORDS = frozenset(
    (
        "writer", "writers", "reporter", "reporters", "correspondent", "correspondents", "editor", "editors", "analyst", "columnist",
        "columnists", "critic", "producer", "journalist", "journalists", "photographer", "photographers", "chief", "contributor",
        "contributors", "director", "president", "professor", "fellow", "researcher", "strategist", "economist", "specialist",
    )
)  # fmt: skip
"""Words that make a part of a byline a job."""

HONORIFICS = frozenset(("dr", "dr.", "sir", "prof", "prof.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dame", "lord", "lady"))
"""Forms of address, in lower case, that are no part of a name."""

PARTICLES = frozenset(
    (
        "van", "der", "den", "de", "la", "le", "del", "della", "di", "da", "do", "dos", "das", "du", "von", "zu", "zur", "bin", "ibn",
        "ben", "al", "el", "abu", "bint", "ter", "ten", "af", "av", "y", "e", "st.",
    )
)  # fmt: skip
"""Words in lower case that stand inside names."""

REPORTING, WRITING, EDITING, OTHER = "reporting", "writing", "editing", ""

ROLES = {
    "reporting": REPORTING,
    "reported": REPORTING,
    "report": REPORTING,
    "interview": REPORTING,
    "writing": WRITING,
    "written": WRITING,
    "compiled": WRITING,
    "compiling": WRITING,
    "compilation": WRITING,
    "editing": EDITING,
    "edited": EDITING,
    "polling": OTHER,
    "graphics": OTHER,
    "graphic": OTHER,
    "research": OTHER,
    "translated": OTHER,
    "translating": OTHER,
    "translation": OTHER,
    "photography": OTHER,
    "photos": OTHER,
    "data": OTHER,
    "video": OTHER,
    "production": OTHER,
    "produced": OTHER,
    "analysis": OTHER,
    "illustration": OTHER,
}
"""Words before ``by`` in a sign-off, with the field of the record that they fill; `OTHER` fills none."""

FOREIGN_ROLES = {
    "reportage de": REPORTING,
    "reportage par": REPORTING,
    "avec": OTHER,
    "édité par": EDITING,
    "edité par": EDITING,
    "rédigé par": WRITING,
    "version française": OTHER,
    "reporte de": REPORTING,
    "información de": REPORTING,
    "editado por": EDITING,
    "escrito por": WRITING,
    "traducido por": OTHER,
    "reportagem de": REPORTING,
    "edição de": EDITING,
    "bericht von": REPORTING,
    "geschrieben von": WRITING,
    "redigiert von": EDITING,
}
"""The same in the other languages of the wires, in lower case, their ``by`` included."""

BY = (
    "By",
    "BY",
    "by",
    "Par",
    "PAR",
    "Por",
    "POR",
    "Von",
    "VON",
    "Di",
    "Door",
    "Av",
    "Oleh",
    "Text by",
    "Story by",
    "Analysis by",
    "Words by",
)
"""What opens a byline."""
