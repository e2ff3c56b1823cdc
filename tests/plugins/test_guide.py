"""The guide's commands, run as they stand there, one after the other, in a fresh environment."""

import re
import tomllib

import pytest


@pytest.fixture(scope="module")
def guide(root):
    return (root / "docs" / "write-a-format.md").read_text(encoding="utf-8")


def listings(guide: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", guide, re.MULTILINE | re.DOTALL)


def test_the_guides_commands_lead_to_an_installed_package(fresh, guide, tmp_path):
    commands = "".join(["set -e\n", *listings(guide, "sh")])
    try:
        said = fresh.shell(commands, cwd=tmp_path)
    finally:
        fresh.pip("uninstall", "--quiet", "--yes", "wireparse-quay-mail")
    assert " 2 passed in " in said
    assert "Harbour clock strikes thirteen" in said
    assert "quay-mail" in said.partition("Successfully installed wireparse-quay-mail-0.1.0")[2].split()


def test_the_package_is_as_the_guide_says(fresh, guide, tmp_path):
    fresh.run("wireparse", "new-format", "quay-mail", "--into", tmp_path)
    package = tmp_path / "wireparse-quay-mail"
    (tree,) = listings(guide, "text")
    shown = [file for line in tree.splitlines() for file in re.split(r"\s{2,}", line)[0].split(", ")]
    assert [file for file in shown if not any(package.rglob(file))] == []
    (told,) = listings(guide, "toml")
    written = tomllib.loads((package / "pyproject.toml").read_text(encoding="utf-8"))
    assert written["project"]["entry-points"] == tomllib.loads(told)["project"]["entry-points"]
