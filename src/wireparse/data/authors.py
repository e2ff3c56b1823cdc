"""Who signs that is no person, what people are called that do, and by which words a sign-off names their work."""

PSEUDO = frozenset(
    (
        "staff", "staff writer", "staff writers", "staff reporter", "staff reporters", "web desk", "news desk", "online desk",
        "newsroom", "our correspondent", "our staff reporter", "special correspondent", "special to", "agencies", "agency",
        "news agencies", "wire services", "wire reports", "wire report", "wires", "editorial", "editorial board", "editorial staff",
        "the editors", "editor", "editors", "redaktion", "redacción", "redazione", "rédaction", "la rédaction", "redação", "admin",
        "guest contributor", "contributor", "news service", "breaking news team", "desk", "bureau", "anonymous", "correspondents",
        "correspondent", "writers", "reporters", "our correspondents", "our special correspondent", "our reporter", "our reporters",
        "our bureau", "our foreign desk", "a staff reporter", "a correspondent", "monitoring desk", "foreign desk", "agenturen",
        "agences", "agencias", "agenzie", "agências", "news agency", "agence", "wire", "wire staff",
    )
)  # fmt: skip
"""Names in the place of an author that mean no person, in lower case."""

DESK_WORDS = frozenset(
    (
        "newsroom", "newsrooms", "staff", "bureau", "bureaus", "desk", "team", "service", "services", "press", "agency", "agencies",
        "media", "radio", "television", "tv", "times", "post", "journal", "news", "network", "group", "magazine", "online",
        "correspondents", "reporters", "writers", "editors", "department", "unit", "report", "reports", "gazette", "herald", "tribune",
        "chronicle", "telegraph", "observer", "dispatch", "sentinel", "examiner", "university", "institute", "college", "foundation",
        "newspapers", "newswires", "newswire", "broadcasting", "guardian", "standard", "courier", "globe", "mirror",
        "inquirer", "enquirer", "register", "advertiser", "argus", "citizen", "monitor", "echo", "bulletin",
    )
)  # fmt: skip
"""Last words, in lower case, that make a name a desk's or a firm's."""

REPORTERS = frozenset(
    (
        "writer", "reporter", "reporters", "correspondent", "correspondents", "editor", "journalist", "journalists",
        "columnist", "critic", "contributor", "blogger", "korrespondent", "korrespondentin", "redakteur", "redakteurin",
        "redaktor", "redaktorin", "wirtschaftsredakteur", "wirtschaftsredakteurin", "politikredakteur", "politikredakteurin",
        "sportredakteur", "sportredakteurin", "wirtschaftskorrespondent", "auslandskorrespondent", "auslandskorrespondentin",
        "lokalreporter", "lokalredakteur", "lokalredakteurin", "reporterin", "volontär", "volontärin", "chefredakteur",
        "chefredakteurin", "chefreporter", "autor", "autorin", "correspondant", "correspondante", "journaliste",
        "corresponsal", "periodista", "redactor", "redactora", "corrispondente", "giornalista", "correspondente",
        "jornalista", "repórter", "redacteur", "verslaggever", "redaktør", "reportero", "reportera", "redaktör",
    )
)  # fmt: skip
"""What they are called, in lower case, that write for a living: nobody else has such a line below the name."""

TITLE_WORDS = REPORTERS | frozenset(
    (
        "writers", "editors", "analyst", "columnists", "producer", "photographer", "photographers", "chief", "contributors",
        "director", "president", "professor", "fellow", "researcher", "strategist", "economist", "specialist", "analysts",
        "critics", "producers", "publisher", "presenter", "commentator", "intern", "inviato", "inviata",
    )
)  # fmt: skip
"""Words that make a part of a byline a job; in a title they stand last, or before ``of`` and ``at``."""

TITLE_OPENERS = frozenset(
    (
        "staff", "senior", "chief", "deputy", "assistant", "associate", "managing", "executive", "contributing", "special", "guest",
        "political", "politics", "business", "sports", "sport", "science", "health", "education", "environment", "environmental",
        "foreign", "diplomatic", "diplomacy", "economics", "economic", "economy", "military", "national", "international", "technology",
        "tech", "entertainment", "religion", "religious", "medical", "farm", "agriculture", "labor", "labour", "tax", "television",
        "tv", "investigative", "investigations", "crime", "court", "courts", "legal", "law", "defence", "defense", "security", "home",
        "royal", "consumer", "property", "markets", "market", "energy", "transport", "transportation", "aviation", "features",
        "feature", "arts", "art", "culture", "cultural", "food", "travel", "fashion", "film", "movie", "music", "books", "book",
        "theatre", "theater", "city", "state", "regional", "metro", "local", "night", "news", "newsfeatures", "digital", "online",
        "data", "video", "social", "personal", "finance", "financial", "industry", "industrial", "media", "real", "opinion",
        "editorial", "world", "global", "climate", "white", "house", "congressional", "parliamentary", "lobby",
        "affairs", "football", "cricket", "rugby", "tennis", "golf", "racing", "boxing", "soccer", "basketball", "baseball", "hockey",
        "auto", "motoring", "lifestyle", "showbiz", "celebrity", "audience", "content", "trends", "shopping", "money", "parenting",
        "gardening", "weather", "fitness", "beauty", "breaking", "gaming", "housing", "immigration", "courts", "leitender", "leitende",
        "politischer", "politische", "freier", "freie", "stellvertretender", "stellvertretende", "commodities", "africa", "asia", "europe", "european", "american", "african", "asian", "north", "south",
        "east", "west", "middle", "latin", "america", "china", "india", "russia", "former", "our", "wire", "bureau", "freelance",
    )
)  # fmt: skip
"""Words that open a title, in lower case, where no comma parts it from the name: ``Ann Lee Political Editor``."""

HONORIFICS = frozenset(("dr", "dr.", "sir", "prof", "prof.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dame", "lord", "lady"))
"""Forms of address, in lower case, that are no part of a name."""

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
    "reportage": REPORTING,
    "reportage complémentaire de": REPORTING,
    "avec la contribution de": REPORTING,
    "avec": OTHER,
    "édité par": EDITING,
    "edité par": EDITING,
    "édition de": EDITING,
    "rédigé par": WRITING,
    "écrit par": WRITING,
    "version française": OTHER,
    "reporte de": REPORTING,
    "reporte adicional de": REPORTING,
    "reportes de": REPORTING,
    "información de": REPORTING,
    "información adicional de": REPORTING,
    "con reporte de": REPORTING,
    "editado por": EDITING,
    "editado en español por": EDITING,
    "editada por": EDITING,
    "edición de": EDITING,
    "escrito por": WRITING,
    "redacción de": WRITING,
    "traducido por": OTHER,
    "reportagem de": REPORTING,
    "reportagem adicional de": REPORTING,
    "reportagem por": REPORTING,
    "edição de": EDITING,
    "texto de": WRITING,
    "bericht von": REPORTING,
    "unter mitarbeit von": REPORTING,
    "mitarbeit von": REPORTING,
    "geschrieben von": WRITING,
    "redigiert von": EDITING,
    "versione italiana di": OTHER,
    "tradotto da": OTHER,
    "a cura di": EDITING,
}
"""The same in the other languages of the wires, in lower case, their ``by`` included."""

AGENTS = {
    "reporter": REPORTING,
    "writer": WRITING,
    "editor": EDITING,
    "translator": OTHER,
    "autor": REPORTING,
    "autorin": REPORTING,
    "redaktion": EDITING,
    "redakteur": EDITING,
    "pewarta": REPORTING,
    "penulis": WRITING,
    "penyunting": EDITING,
    "penerjemah": OTHER,
}
"""Who is named behind a colon, in the singular: ``Reporter: Ann Lee Editor: Bo Moe``."""

BY = (
    "By",
    "BY",
    "by",
    "Text by",
    "Story by",
    "Words by",
    "Analysis by",
    "Opinion by",
    "Commentary by",
    "Column by",
    "Review by",
    "Interview by",
    "Perspective by",
    "Essay by",
    "Report by",
    "Exclusive by",
    "A commentary by",
    "Co-authored by",
    "Coauthored by",
    "Written by",
    "WRITTEN BY",
    "written by",
    "Posted by",
    "BYLINE",
    "Byline",
)
"""What opens a byline."""

FOREIGN_BY = (
    "Par", "PAR", "par", "Propos recueillis par", "Por", "POR", "por", "Von", "VON", "von", "Text von", "Ein Bericht von", "Di", "DI",
    "di", "A cura di", "a cura di", "Door", "DOOR", "door", "Av", "AV", "av", "Af", "AF", "af", "Oleh", "OLEH", "oleh", "Текст:",
    "Kommentar von", "Ein Kommentar von", "Kolumne von", "Eine Kolumne von", "Analyse von", "Eine Analyse von", "Interview von",
    "Gastbeitrag von", "Ein Gastbeitrag von", "Geschrieben von", "Écrit par", "Rédigé par", "Publié par", "Escrito por",
    "Redactado por", "Publicado por", "Scritto da", "Geschreven door", "Skrevet af", "Skrevet av", "Skriven av", "Tekst:", "Text:",
)  # fmt: skip
"""The same in other languages, where the words are names and parts of sentences as well."""

AUTHOR_LABELS = (
    "author of the article", "about the author", "contact the author", "author", "authors", "reporter", "autor", "autorin",
    "autorin/autor", "autoren", "auteur", "auteurs", "autore", "autori", "sobre la firma", "forfatter", "journalist", "skribent",
)  # fmt: skip
"""What stands on a line of its own above the author's name on pages, in lower case."""

SECTION_WORDS = frozenset(
    (
        "news", "politics", "political", "business", "sport", "sports", "football", "opinion", "world", "national", "international",
        "local", "culture", "entertainment", "lifestyle", "health", "science", "technology", "tech", "travel", "food", "money",
        "environment", "education", "economy", "finance", "markets", "climate", "weather", "crime", "celebrity", "celebrities",
        "music", "film", "movies", "fashion", "property", "estate", "royals", "royal", "media", "east", "america", "africa",
        "europe", "republic", "kingdom", "states", "federal", "regional", "wirtschaft", "politik", "kultur", "panorama", "welt",
        "föderation", "republik", "politique", "économie", "monde", "société", "política", "economía", "deportes", "mundo", "sociedad",
        "economia", "esteri", "cronaca", "politikk", "verden", "kultura",
    )
)  # fmt: skip
"""Words of the names of a page's sections, in lower case."""

NO_AUTHORS = frozenset(
    (
        # what pages ask for and say
        "share", "follow", "read", "related", "show", "view", "print", "link", "save", "sign", "log", "add", "listen", "watch", "get",
        "more", "copy", "close", "play", "click", "tap", "key", "live", "breaking", "latest", "top", "most", "photo", "photos", "image",
        "images", "picture", "pictures", "video", "videos", "comment", "comments", "gift", "article", "articles", "subscribe", "home",
        "menu", "search", "skip", "contact", "about", "our", "your", "my", "all", "see", "join", "updated", "published", "posted", "last",
        "source", "credit", "file", "camera", "icon", "email", "e-mail", "facebook", "twitter", "whatsapp", "download", "loading",
        "advertisement", "sponsored", "us", "now", "here", "topics", "tags", "newsletter", "the", "this", "that", "what", "why", "how",
        "who", "when", "where", "in", "on", "at", "for", "with", "from", "to", "up", "new", "no", "not", "and", "or", "bookmark",
        "copied", "stories", "story", "team", "staff", "desk", "updates", "points", "events", "details", "options", "teilen", "merken",
        "anhören", "artikel", "lesezeit", "foto", "fotos", "bild", "bilder", "quelle", "mehr", "zum", "zur", "der", "das", "aus",
        "kommentare", "drucken", "partager", "lire", "photographie", "compartir", "leer", "más", "condividi", "leggi", "deel", "lees",
        "del", "læs", "dela", "läs", "kopier", "annonce", "annons", "anzeige", "publicité", "publicidad",
    )
) | SECTION_WORDS  # fmt: skip
"""First and last words, in lower case, of lines that are no one's name, though their capitals look it."""

TOGETHER = frozenset(("with", "avec", "mit", "con", "com", "met", "med"))
"""Words that join to a byline those who helped, people and agencies."""
