"""The command ``wireparse``, for those who want to look at a text before they write a program.

It needs the extra ``cli``, uses the library as a stranger would, and is the one place where files are read.
"""

import sys

__all__ = ["main"]

MISSING = "wireparse: the command line needs {name}, which is not installed: pip install 'wireparse[cli]'"


def main(arguments: list[str] | None = None) -> int:
    """Run the command line.

    Args:
        arguments: what stands behind the command's name; ``None`` takes it from the process.

    Returns:
        The exit code: 0, or 2 after one line on standard error that says what to mend.
    """
    try:
        from ._commands import run
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] not in {"click", "rich"}:
            raise
        if sys.stderr is not None:
            sys.stderr.write(MISSING.format(name=error.name.partition(".")[0]) + "\n")
        return 2
    return run(arguments)
