"""A plugin that takes the name of a built-in format and does not say so."""

from wireparse.grammar import Evidence, Format, Signature

FORMAT = Format(
    name="reuters",
    title="Somebody else's Reuters",
    spec="Invented",
    signatures=(Signature(pattern="REUTERS AS WE LIKE IT", evidence=Evidence.CERTAIN, example="REUTERS AS WE LIKE IT"),),
)
