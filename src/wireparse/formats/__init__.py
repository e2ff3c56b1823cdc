"""The built-in formats, one file each, almost only data."""

from .._checks import on_trust
from ..grammar import Formats

with on_trust():
    from . import (
        aap,
        afp,
        ani,
        anpa1312,
        ansa,
        antara,
        ap,
        asianet,
        bbc_monitoring,
        bernama,
        bloomberg,
        canadian_press,
        cna,
        cnn,
        dow_jones,
        dpa,
        efe,
        eqs,
        fbis,
        ians,
        interfax,
        iptc7901,
        kcna,
        pa_media,
        plain,
        release,
        reuters,
        sapa,
        straits_times,
        wire,
        xinhua,
        yonhap,
        zczc,
    )

_TRANSPORTS = (anpa1312, asianet, iptc7901, zczc)
_OUTLETS = (bbc_monitoring, cna, cnn, fbis, straits_times)
_AGENCIES = (
    *(
        aap,
        afp,
        ani,
        ansa,
        antara,
        ap,
        bernama,
        bloomberg,
        canadian_press,
        dow_jones,
        dpa,
        efe,
        ians,
        interfax,
        kcna,
        pa_media,
    ),
    *(reuters, sapa, xinhua, yonhap),
)
_RELEASES = (eqs, release)
_ANY = (wire, plain)

BUILTIN = Formats(module.FORMAT for module in (*_TRANSPORTS, *_OUTLETS, *_AGENCIES, *_RELEASES, *_ANY))
"""The formats that come with the library; ``formats=BUILTIN`` makes a parse independent of what is installed."""
