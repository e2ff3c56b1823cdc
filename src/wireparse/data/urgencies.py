"""How urgent a message is, by what transport headers write for it."""

_LETTERS = {"f": 1, "b": 2, "u": 3, "r": 4, "d": 5, "w": 6, "a": 7, "s": 8}
"""ANPA 1312: flash, bulletin, urgent, regular, deferred, release at will, advance for a weekday, advance for a weekend."""

URGENCIES = {str(level): level for level in range(1, 10)} | _LETTERS
"""IPTC's urgency, 1 the most and 9 the least urgent, by the digit of IPTC 7901, which is the same, or the letter of ANPA 1312."""
