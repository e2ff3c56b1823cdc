import pytest

from wireparse.extract.copyright import find_copyright


@pytest.mark.parametrize(
    ("text", "holder", "year"),
    [
        ("Copyright© Acme Media 2031. Acme Media Pte Ltd. All rights reserved.", "Acme Media", 2031),
        ("Copyright 2031 The Mill Press. All rights reserved. Nothing of it may be sung in public.", "The Mill Press", 2031),
        ("© 2031 AFP", "AFP", 2031),
        ("(c) Copyright Mill Reuters 2031. Click For Restrictions", "Mill Reuters", 2031),
        ("Copyright (c) 2004 by The Mill Press.", "The Mill Press", 2004),
        ("Copyright (c) The Mill Press", "The Mill Press", None),
        ("(C) Copyright The Mill Press", "The Mill Press", None),
        ("© Agence Moulin", "Agence Moulin", None),
        ("Copyright AFP 2005-2031", "AFP", 2031),
        ("Copyright © 2005-31 Acme | Terms", "Acme", 2031),
        ("Copyright © 2031 Mill Press International, Inc. All Rights Reserved.", "Mill Press International, Inc.", 2031),
        ("Published by Acme Media Limited, Co. Regn. No. 2. Copyright © 2031 Acme Media Limited.", "Acme Media Limited", 2031),
        ("c.2031 The Mill Times Company", "The Mill Times Company", 2031),
        ("©2031 Mill L.P.", "Mill L.P.", 2031),
        ("Copyright The Mill Press. All rights reserved.", "The Mill Press", None),
        ("™ & © 2031 Cable Mill Network, Inc., a Dam Bros. Company. All rights reserved.", "Cable Mill Network, Inc.", 2031),
        ("©2031 Mill. Visit mill.example.", "Mill", 2031),
        ("COPYRIGHT\n 2031\n ACME\n MEDIA", "ACME", 2031),
    ],
)
def test_holder_and_year(text, holder, year):
    found = find_copyright(text)
    assert found is not None
    assert (found.holder, found.year) == (holder, year)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "copyright law is hard",
        "Copyright law 2031 was",
        "(c) the third",
        "(c) The Mill Press",
        "In 2031 the mill",
        "A dam ©Ann Lee (Acme) burst",
        "Copyright Clearance Center",
        "Copyright Office",
        "COPYRIGHT MILLERS UNION",
        "Copyright Ann Lee of the Mill Museum",
        "©",
        "\ud800",
    ],
)
def test_prose_is_no_notice(text):
    assert find_copyright(text) is None
