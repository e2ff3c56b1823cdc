"""The files of the search stand beside each other, as `python tests/fuzz` finds them; so do its tests."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parent))
