"""The only imports allowed: config -> people -> articles, and no Django in the plain-Python packages."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
APPS = ("articles", "people", "config")
FORBIDDEN = {"articles": {"people", "config"}, "people": {"config"}}
PLAIN = (
    "articles/parsing",
    "articles/copies.py",
    "articles/partial_dates.py",
    "articles/passages.py",
    "articles/preparing.py",
    "articles/search_query.py",
    "articles/search_tokens.py",
    "articles/wording.py",
    "articles/charts",
    "people/extraction",
    "people/matching.py",
    "people/claims.py",
    "people/grouping.py",
    "people/values.py",
    "people/differences.py",
    "people/reading.py",
    "people/name_search.py",
    "people/suggestions.py",
    "people/transliteration.py",
    "people/chinese_syllables.py",
    "people/russian_names.py",
)


def modules(*parts: str) -> Iterator[Path]:
    for part in parts:
        path = ROOT / part
        yield from [path] if path.suffix else sorted(path.rglob("*.py"))


def imports(path: Path) -> Iterator[tuple[str, ast.stmt]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: a relative import"
            yield node.module or "", node


@pytest.mark.parametrize("path", list(modules("articles", "people")), ids=lambda p: str(p.relative_to(ROOT)))
def test_arrows_point_one_way(path):
    app = path.relative_to(ROOT).parts[0]
    wrong = [f"{path}:{node.lineno}: {name}" for name, node in imports(path) if name.split(".")[0] in FORBIDDEN[app]]
    assert not wrong


@pytest.mark.parametrize("path", list(modules(*PLAIN)), ids=lambda p: str(p.relative_to(ROOT)))
def test_plain_python_knows_no_django(path):
    allowed = tuple(part.removesuffix(".py").replace("/", ".") for part in PLAIN)
    for name, node in imports(path):
        top = name.split(".")[0]
        where = f"{path}:{node.lineno}: {name}"
        assert top not in {"django", "django_filters", "config"}, where
        if top in {"articles", "people"}:
            assert name.startswith(allowed), where


@pytest.mark.parametrize("path", list(modules(*APPS)), ids=lambda p: str(p.relative_to(ROOT)))
def test_no_import_inside_a_function(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            for node in ast.walk(function):
                assert not isinstance(node, ast.Import | ast.ImportFrom), f"{path}:{node.lineno}"


@pytest.mark.parametrize("path", list(modules(*APPS)), ids=lambda p: str(p.relative_to(ROOT)))
def test_files_stay_readable(path):
    if "migrations" not in path.parts:
        lines = path.read_text(encoding="utf-8").count("\n")
        assert lines <= 400, f"{path} has {lines} lines: split it"
