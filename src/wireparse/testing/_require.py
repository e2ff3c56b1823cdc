"""How a broken law is told."""


def require(holds: bool, law: str, where: str, what: str) -> None:  # noqa: FBT001 - the condition itself
    """Raise `AssertionError` unless the law holds; the message says which is broken, by which record, and how."""
    if not holds:
        msg = f"{law}: {where}: {what}"
        raise AssertionError(msg)
