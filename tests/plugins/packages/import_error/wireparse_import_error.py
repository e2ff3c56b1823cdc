"""A plugin that needs what nobody has."""

msg = "the presses of the Unread Gazette have stopped"
raise RuntimeError(msg)
