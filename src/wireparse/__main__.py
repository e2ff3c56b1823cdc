"""``python -m wireparse`` is the command ``wireparse``."""

import sys

from .cli import main

if __name__ == "__main__":
    sys.exit(main())
