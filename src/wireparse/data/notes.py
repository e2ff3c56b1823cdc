"""What notes to desks and readers are opened with: advisories, corrections, embargoes, kills, in the languages of the wires."""

UPDATES = (
    "Adds", "Added", "Adding", "Refiles", "Refiled", "Refiling", "Repeats", "Repeated", "Repeating", "Rpts", "Updates", "Updated",
    "Updating", "Recast", "Recasts", "Recasting", "Rewrite", "Rewrites", "Writes through", "Releads", "Leads with", "Removes", "Deletes",
    "Drops", "Fixes", "Changes", "Inserts", "Subs", "Trims", "Edits", "New throughout", "Minor edits", "Retransmits", "Resends",
    "Previous", "Includes", "Combines",
    "Ajoute", "Actualise", "Actualisé", "Actualisation", "Mise à jour", "Avec", "Répétition",
    "Actualiza", "Actualizada", "Actualización", "Amplía", "Amplia", "Añade", "Agrega", "Repite", "Atualiza", "Acrescenta", "Repete",
    "Neu", "Aktualisiert", "Aktualisierung", "Ergänzt", "Wiederholung", "Neuer", "Achtung", "Aggiorna", "Aggiornamento", "Aggiunge",
)  # fmt: skip
"""First words of a note in brackets that tells what is new in this version."""

CORRECTIONS = (
    "Corrects", "Corrected", "Correcting", "Correction", "Clarifies", "Clarified", "Clarification", "Corrige", "Rectifie",
    "Rectificatif", "Rectifica", "Rectificación", "Corrección", "Correção", "Retifica", "Korrigiert", "Korrektur", "Berichtigt",
    "Berichtigung", "Corregge", "Rettifica", "Errata", "Erratum", "Errata corrige", "Fe de errores", "Richtigstellung", "Rättelse",
    "Rettelse", "Rectificatie", "Correctie",
)  # fmt: skip
"""First words of a note that corrects."""

BARE_UPDATES = ("Adds", "Updates", "Recasts", "Refiles", "Repeats")
"""Those that open such a note also without brackets, as a line above the story."""

EDITORS = (
    "Eds", "Editors", "Editor's note", "Editors' note", "Editor's notes", "Attention editors", "Note to editors", "Note to desks",
    "Attention news editors", "Hinweis an die Redaktionen", "Achtung Redaktionen", "Anmerkung der Redaktion", "Anm. d. Red.",
    "Redaktioneller Hinweis", "Redaktionelle Hinweise", "Note aux rédactions", "Note de la rédaction", "NDLR", "Nota del editor",
    "Nota de la redacción", "Nota do editor", "Nota da redação", "Nota della redazione", "Ndr", "Aviso a editores",
)  # fmt: skip
"""Labels of a note from one desk to another, or to the reader; a colon or a dash follows."""

KILLS = (
    "MANDATORY KILL", "BULLETIN KILL", "ADVISORY KILL", "STORY WITHDRAWN", "STORY KILLED", "STORY REMOVED", "STORNIERUNG", "ANNULÉ",
    "ANNULATION", "ANULACIÓN", "ANULADA", "ANNULLAMENTO", "ELIMINATION", "ZURÜCKGEZOGEN", "ANULADO", "CANCELADO",
)  # fmt: skip
"""Words in capitals that withdraw a story."""

EMBARGOES = (
    "Embargoed until", "Embargoed to", "Embargoed for", "Embargoed till", "Embargo until", "Embargo", "Under embargo until",
    "Hold for release", "Not for release", "Not for publication before", "Not for use before", "For release at", "For release on",
    "For immediate release", "Advance for", "Adv for", "End adv for", "End advance for", "Sperrfrist", "Sous embargo",
    "Embargo jusqu'au", "Embargada hasta", "Embargado hasta", "Embargo hasta", "Embargado até", "Embargada até", "Embargo fino",
    "Sotto embargo",
)  # fmt: skip
"""How a line opens that says when a story may be used."""

OPTIONAL = (
    "Begin optional trim", "End optional trim", "Optional trim follows", "Optional trim begins", "Optional trim ends",
    "Optional add end", "Optional add follows", "Begin optional add", "End optional add", "Story can end here. Optional material follows",
    "Story can end here", "Stories can end here", "Can trim here", "Can end here", "Trim begins", "Trim ends",
)  # fmt: skip
"""Marks in brackets around what a paper may leave out."""

MORE = (
    "more",
    "more more",
    "more to come",
    "more to follow",
    "more follows",
    "mtc",
    "mf",
    "to be continued",
    "mehr folgt",
    "folgt",
)
"""What stands below a take whose story goes on: no end."""
