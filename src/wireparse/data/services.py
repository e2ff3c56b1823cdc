"""The codes by which headers and trailers of transmitted messages name an agency, where they are not its name."""

from .agencies import canonical

SERVICES = {
    "reut": "Reuters",
    "reute": "Reuters",
    "rtr": "Reuters",
    "reuter": "Reuters",
}
"""The agency of each code, by canonical name."""


def agency_of_service(code: str) -> str | None:
    """Return the canonical name of the agency that a header calls `code`, or ``None``."""
    return SERVICES.get(code.casefold()) or canonical(code)
