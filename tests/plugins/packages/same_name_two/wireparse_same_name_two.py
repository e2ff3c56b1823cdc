"""One of two plugins that offer a format of the same name."""

from wireparse.grammar import Evidence, Format, Signature

FORMAT = Format(
    name="twin-gazette",
    title="The Twin Gazette, two",
    spec="Invented",
    signatures=(Signature(pattern="THE TWIN GAZETTE", evidence=Evidence.CERTAIN, example="THE TWIN GAZETTE"),),
)
