"""Whether work grows as its text does is told by what it costs, and asked again where the machine was busy."""

from collections.abc import Callable

import pytest

from wireparse.testing import grows_evenly


@pytest.fixture
def costing(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[int], list[float]]], list[int]]:
    """Make texts cost what a function of their length says, a second a run; give the lengths that were tried."""

    def set_cost(cost: Callable[[int], list[float]]) -> list[int]:
        tried: list[int] = []

        def told(work: Callable[[], object], *, repeat: int, **_: object) -> list[float]:
            work()
            return (cost(tried[-1]) * repeat)[:repeat]

        monkeypatch.setattr("wireparse.testing._growth.repeat", told)
        return tried

    return set_cost


@pytest.mark.parametrize(
    ("cost", "evenly"),
    [
        (lambda length: [length], True),
        (lambda length: [length * 1.4 if length > 10 else length], True),
        (lambda length: [length**2], False),
        (lambda _: [0.0], True),
        (lambda length: [length**2 * 1e-5], True),
        (lambda length: [length**2, length, length], True),
    ],
    ids=["linear", "a little more", "square", "nothing", "too little to tell", "busy at first"],
)
def test_growth_is_told_by_what_twice_the_text_costs(costing, cost, evenly):
    tried = costing(cost)
    assert grows_evenly(lambda text: tried.append(len(text)), "a" * 10) is evenly
    assert set(tried) == {10, 20}


def test_the_longer_text_can_be_given(costing):
    tried = costing(lambda length: [float(length)])
    assert grows_evenly(lambda text: tried.append(len(text)), "(" + "a" * 10, "(" + "a" * 20)
    assert tried == [11, 21]
