"""A plugin that takes the place of a built-in format and says so."""

from attrs import evolve

from wireparse import BUILTIN

FORMAT = evolve(BUILTIN["cnn"], title="CNN, as this archive keeps it", publisher="CNN Archive", replaces=True)
