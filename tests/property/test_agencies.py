"""Every agency of the table: a story in its manner, parsed, gives back its dateline, agency and byline."""

from collections.abc import Mapping

import pytest
from hypothesis import HealthCheck, given, settings

from wireparse import BUILTIN, parse, to_dict
from wireparse.data.agencies import AGENCIES, Agency
from wireparse.testing import mismatches, stories_of

WRITERS = [agency for agency in AGENCIES if agency.datelines]
EXAMPLES = 25


@pytest.mark.parametrize("agency", WRITERS, ids=lambda agency: agency.name)
def test_a_story_in_its_manner_comes_back(agency: Agency) -> None:
    @settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))
    @given(stories_of(agency))
    def comes_back(story: tuple[str, Mapping[str, object]]) -> None:
        text, expected = story
        assert list(mismatches(expected, to_dict(parse(text, formats=BUILTIN)))) == []

    comes_back()
