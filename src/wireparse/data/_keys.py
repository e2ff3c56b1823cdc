"""How names of places are compared: by their letters, whatever their case, blanks and marks."""


def letters_of(name: str) -> str:
    """Return the letters of a name in lower case: ``"N'Djamena"`` is ``"ndjamena"``."""
    folded = name.casefold()
    return folded if folded.isalpha() else "".join(filter(str.isalpha, folded))
