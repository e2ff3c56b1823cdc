"""Below the story stands by which rule each quotation has its speaker and its name, or why it has none."""

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import evolve
from rich.console import Console

from wireparse import BUILTIN, Article, parse
from wireparse.cli import main
from wireparse.cli._explain import quotations
from wireparse.cli._layout import THEME
from wireparse.cli._view import show_story
from wireparse.data.explanations import ATTRIBUTIONS, NAMES
from wireparse.records import Block, BlockKind, Excerpt, Quote, QuoteKind, Span, Speaker

STORY = (
    "Goats elect their own mayor\n\n"
    "TUVA BAY, March 3 (Reuters) - The goats of this island voted on Monday.\n\n"
    '"It was close," said Ida Brekke, a keeper of goats. "The brown one won by a horn."\n\n'
    '"Nobody cheated," she said.\n\n'
    'The film "Goat Without Lamp" was shown. "It was loud," officials said.\n\n'
    'The "ox" was late.\n'
)


def _seen(article: Article, width: int = 120, *, terminal: bool = False, explain: bool = True) -> str:
    out = io.StringIO()
    colours = "standard" if terminal else None
    console = Console(file=out, theme=THEME, width=width, highlight=False, force_terminal=terminal, color_system=colours)
    show_story(console, article, explain=explain)
    return out.getvalue()


def _explained(article: Article) -> list[dict[str, str]]:
    """The facts of each quotation by their labels; its words by ``words``, its kind by ``kind``."""
    listed = [[(entry.notes[0].text.plain, entry.text.plain) for entry in group] for group in quotations(article)]
    return [{"kind": head, "words": words, **dict(facts)} for (head, words), *facts in listed]


@pytest.fixture
def article() -> Article:
    """A story with quotations that have a speaker, a name, a reason to have none, and nothing."""
    return parse(STORY, formats=BUILTIN)


def _by_words(article: Article, words: str) -> dict[str, str]:
    return next(facts for facts in _explained(article) if words in facts["words"])


def test_every_quotation_is_listed_in_order(article: Article) -> None:
    listed = _explained(article)
    assert [facts["kind"] for facts in listed] == [f"{q.kind.value} {n}" for n, q in enumerate(article.quotes, start=1)]
    assert all(q.text.startswith(facts["words"].removesuffix(" …")) for facts, q in zip(listed, article.quotes, strict=True))


def test_a_quotation_tells_all_that_its_record_holds(article: Article) -> None:
    assert _by_words(article, "It was close") == {
        "words": '"It was close," said Ida Brekke, a keeper of goats. …',
        "kind": "direct 1",
        "at": f"line 5:1, offset {STORY.index('It was close') - 1}",
        "speaker": f"Ida Brekke · line 5:22, offset {STORY.index('Ida')}",
        "cue": f"said · line 5:17, offset {STORY.index('said')}",
        "rule": f"behind: {ATTRIBUTIONS['behind']}",
        "name": "Ida Brekke",
        "role": "a keeper of goats",
        "name's rule": f"written: {NAMES['written']}",
    }


def test_a_pronoun_tells_how_it_came_to_its_name(article: Article) -> None:
    facts = _by_words(article, "Nobody cheated")
    assert facts["speaker"].startswith("she ·")
    assert facts["name's rule"] == f"pronoun: {NAMES['pronoun']}"


def test_without_a_speaker_the_reason_is_told(article: Article) -> None:
    facts = _by_words(article, "Goat Without Lamp")
    assert facts["speaker"] == "nobody"
    assert facts["rule"] == f"title: {ATTRIBUTIONS['title']}"
    assert {"cue", "name", "name's rule"} & set(facts) == set()


def test_where_no_rule_applied_that_is_told(article: Article) -> None:
    assert _by_words(article, '"ox"')["rule"] == "no rule applied"


def test_a_speaker_without_a_name(article: Article) -> None:
    facts = _by_words(article, "It was loud")
    assert facts["name"] == "no name is known"
    assert "name's rule" not in facts


def test_records_made_by_hand_name_no_rule(article: Article) -> None:
    quote = article.quotes[0]
    assert quote.speaker is not None
    bare = evolve(quote, rule=None, speaker=evolve(quote.speaker, rule=None))
    facts = _explained(evolve(article, quotes=(bare,)))[0]
    assert facts["rule"] == facts["name's rule"] == "the record names no rule"


def test_a_rule_that_nobody_explained_is_named(article: Article) -> None:
    facts = _explained(evolve(article, quotes=(evolve(article.quotes[0], rule="hand"),)))[0]
    assert facts["rule"] == "hand: a rule of which no explanation is known"


def test_a_story_without_quotations_has_no_list(article: Article) -> None:
    bare = evolve(article, quotes=())
    assert _seen(bare) == _seen(bare, explain=False)


def test_the_rest_of_the_view_stays_as_it_is(article: Article) -> None:
    rule = "─" * 80
    above, story, _, found = _seen(article, 80).split(rule)
    assert [above, story, found] == _seen(article, 80, explain=False).split(rule)


@pytest.mark.parametrize("width", [80, 120])
def test_labels_stand_in_the_margin(article: Article, width: int) -> None:
    rows = _seen(article, width).split("\n")
    assert "            direct 1  " in {row[:22] for row in rows}
    assert "         name's rule  " in {row[:22] for row in rows}


def test_the_first_words_fill_one_line_of_eighty_columns(article: Article) -> None:
    assert '            direct 1  "It was close," said Ida Brekke, a keeper of goats. …\n' in _seen(article, 80)


def test_labels_stand_before_the_words_where_there_is_no_margin(article: Article) -> None:
    rows = _seen(article, 40).split("\n")
    assert "at: line 5:1, offset 102" in rows
    assert "speaker: nobody" in rows
    assert "rule: no rule applied" in rows


@pytest.mark.parametrize("width", [1, 20, 33, 67, 68, 80, 120, 200])
def test_no_line_is_wider_than_the_terminal_or_ends_in_blanks(article: Article, width: int) -> None:
    rows = _seen(article, width).split("\n")
    assert max(map(len, rows)) <= max(width, 20)
    assert [row for row in rows if row != row.rstrip()] == []


def test_colours_on_a_terminal_only(article: Article) -> None:
    assert "\x1b" not in _seen(article)
    assert "\x1b[35mbehind\x1b[0m: subject and verb" in _seen(article, terminal=True)


@pytest.fixture
def odd() -> Callable[[str], str]:
    """Explain one quotation, the whole of a text, made by hand."""

    def shown(text: str) -> str:
        span = Span(0, len(text))
        block = Block(kind=BlockKind.PARAGRAPH, span=span, text=text, rule="hand")
        speaker = Speaker(text=text, span=span, name=text, role=text, rule=text)
        cue = Excerpt(text, span)
        quote = Quote(text=text, span=span, kind=QuoteKind.DIRECT, parts=(cue,), speaker=speaker, cue=cue, rule=text)
        return _seen(Article(source=text, format="plain", blocks=(block,), quotes=(quote,)), 80)

    return shown


def test_a_text_cannot_command_the_terminal(odd: Callable[[str], str]) -> None:
    assert set(odd("a \x1b[31mred\x1b[0m bell\x07 \x9b \x7f")) & {"\x1b", "\x07", "\x9b", "\x7f"} == set()


def test_square_brackets_are_no_markup(odd: Callable[[str], str]) -> None:
    assert odd("[bold]b[/bold] :goat:").count("[bold]b[/bold] :goat:") >= 6


@pytest.mark.parametrize("text", ["a \ud800 b", "首" * 200, "a" * 500, "\x00", " ", "\r\n\r\n", "é" * 60])
def test_odd_texts_do_not_stop_the_view(odd: Callable[[str], str], text: str) -> None:
    assert "direct 1" in odd(text)


def test_a_word_that_is_too_long_is_cut(odd: Callable[[str], str]) -> None:
    assert f"direct 1  {'a' * 54} …\n" in odd("a" * 500)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_counted_as_they_end(article: Article, end: str) -> None:
    other = parse(STORY.replace("\n", end), formats=BUILTIN)
    assert [facts["at"].partition(",")[0] for facts in _explained(other)] == [
        facts["at"].partition(",")[0] for facts in _explained(article)
    ]


def test_the_command_explains_where_it_is_asked_to(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "goats.txt"
    file.write_bytes(STORY.encode())
    assert main(["show", str(file)]) == 0
    assert "name's rule" not in capsys.readouterr().out
    assert main(["show", "--explain", str(file)]) == 0
    assert "name's rule" in capsys.readouterr().out


def test_the_demo_explains_where_it_is_asked_to(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", "--explain"]) == 0
    assert "name's rule" in capsys.readouterr().out


def test_the_json_holds_the_rules(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "goats.txt"
    file.write_bytes(STORY.encode())
    assert main(["parse", str(file)]) == 0
    quote = json.loads(capsys.readouterr().out)["quotes"][0]
    assert (quote["rule"], quote["speaker"]["rule"]) == ("behind", "written")
