"""What `wireparse` raises: only misuse and faulty plugins, never a text.

Each error is also the nearest built-in one, so a caller need not import this module to catch it.
"""


class WireparseError(Exception):
    """The base of all errors of this library."""


class UnknownFormatError(WireparseError, LookupError):
    """No format has the name that was asked for; the message lists the nearest names."""


class FormatDefinitionError(WireparseError, ValueError):
    """A format, rule or style was made with values that cannot work; the message says how to mend it."""


class FormatConflictError(WireparseError):
    """Two distributions offer a format of one name; the message names both."""


class PluginLoadWarning(UserWarning):
    """A plugin could not be loaded and was skipped; the message names its distribution."""
