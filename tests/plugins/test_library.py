"""The library as it is installed, not as it lies in the repository."""

import pytest


@pytest.mark.parametrize("file", ["py.typed", "interop/article.schema.json", "cli/demo.txt"])
def test_what_is_no_code_is_installed_too(fresh, file):
    assert f"wireparse/{file}" in fresh.pip("show", "--files", "wireparse").split()
