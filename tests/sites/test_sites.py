"""Rules for single sites: which one is found, and which mistakes are named."""

from pathlib import Path

import pytest

from jsnews.errors import UsageError
from jsnews.sites import BUNDLED, Rule, check, find, load

HEAD = 'why = "A test."\nchecked = 2026-11-25\n'


def write(folder: Path, name: str, match: str, rest: str = 'body = "main"') -> Path:
    file = folder / f"{name}.toml"
    file.write_text(f"match = {match}\n{HEAD}{rest}\n", encoding="utf-8")
    return file


def name_of(rule: Rule | None) -> str | None:
    return rule.name if rule else None


def test_the_bundled_rules_are_without_mistakes_and_of_no_real_host() -> None:
    assert check(BUNDLED) == ()
    assert all(pattern.split("/")[0].endswith(".invalid") for rule in load(BUNDLED) for pattern in rule.match)


def test_the_bundled_example_shows_every_verb() -> None:
    rule = find("https://example.invalid/story")
    assert rule and all(getattr(rule, verb) for verb in Rule.__dataclass_fields__)
    assert rule.checked == "2026-11-25"
    assert rule.click == ("button.show-story",)


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://a.test/", "host"),
        ("https://a.test/news/1", "host"),
        ("https://www.A.test:8443/x?y#z", "host"),
        ("https://a.test/live/7", "path"),
        ("https://en.a.test/live/7", "language"),
        ("https://nota.test/", None),
        ("https://a.test.evil.test/", None),
        ("https://b.test/", None),
        ("nonsense", None),
        ("http://[broken", None),
    ],
)
def test_the_rule_that_says_most_is_found(tmp_path: Path, url: str, name: str | None) -> None:
    write(tmp_path, "host", '["a.test"]')
    write(tmp_path, "path", '["b.test/*/print", "a.test/live/*"]')
    write(tmp_path, "language", '["en.a.test"]')
    assert name_of(find(url, tmp_path)) == name


def test_the_users_rules_come_before_the_bundled_ones(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    url = "https://example.invalid/story"
    assert name_of(find(url)) == "example"
    write(tmp_path, "mine", '["example.invalid"]')
    monkeypatch.setenv("JSNEWS_SITES", str(tmp_path))
    assert name_of(find(url)) == "mine"


def test_a_folder_that_is_not_there_is_a_usage_error(tmp_path: Path) -> None:
    for use in (lambda: find("https://a.test/", tmp_path / "no"), lambda: check(tmp_path / "no")):
        with pytest.raises(UsageError, match="is not there"):
            use()


@pytest.mark.parametrize(
    ("content", "key", "message"),
    [
        ('match = ["a.test"]\n' + HEAD, "match", "nothing is done"),
        (HEAD + 'body = "main"', "match", "is needed"),
        ('match = ["a.test"]\nbody = "main"\nwhy = "x"', "checked", "is needed"),
        ('match = ["a.test"]\nbody = "main"\nwhy = " "\nchecked = 2026-01-01', "why", "must not be empty"),
        ('match = ["a.test"]\nbody = "main"\nwhy = "x"\nchecked = "2026-01-01"', "checked", "must be a date"),
        ('match = "a.test"\nbody = "main"\n' + HEAD, "match", "must be a list"),
        ('match = ["https://a.test"]\nbody = "main"\n' + HEAD, "match", "without https"),
        ('match = ["*.a.test"]\nbody = "main"\n' + HEAD, "match", "plain host"),
        ('match = ["a.test"]\nbody = ["main"]\n' + HEAD, "body", "must be one text"),
        ('match = ["a.test"]\nremove = [".ad", 7]\n' + HEAD, "remove", "must be text"),
        ('match = ["a.test"]\nremove = []\n' + HEAD, "remove", "must not be empty"),
        ('match = ["a.test"]\nbdy = "main"\nbody = "main"\n' + HEAD, "bdy", "is not known"),
        ('match = ["a.test"]\nbody = "div[class=\'x"\n' + HEAD, "body", "open"),
        ('match = ["a.test"]\nbody = "p:not(.x))"\n' + HEAD, "body", "did not open"),
        ('match = ["a.test"\nbody = 7', None, "can't be read"),
    ],
)
def test_a_mistake_is_named_with_file_and_key(tmp_path: Path, content: str, key: str | None, message: str) -> None:
    file = tmp_path / "site.toml"
    file.write_text(content, encoding="utf-8")
    (mistake,) = check(tmp_path)
    assert (mistake.file, mistake.key) == (file, key)
    assert message in mistake.message
    with pytest.raises(UsageError, match=r"site\.toml"):
        load(tmp_path)


def test_all_mistakes_are_named_at_once_and_good_rules_do_not_hide_them(tmp_path: Path) -> None:
    write(tmp_path, "good", '["a.test"]')
    write(tmp_path, "one", '["b.test"]', "body = 7\nclick = 8")
    (tmp_path / "two.toml").write_bytes(b"\xff")
    assert [(mistake.file.name, mistake.key) for mistake in check(tmp_path)] == [
        ("one.toml", "body"),
        ("one.toml", "click"),
        ("two.toml", None),
    ]


def test_two_files_for_the_same_pages_are_a_mistake(tmp_path: Path) -> None:
    write(tmp_path, "one", '["a.test"]')
    write(tmp_path, "two", '["A.test/*"]')
    (mistake,) = check(tmp_path)
    assert str(mistake) == f"{tmp_path / 'two.toml'}: match: 'A.test/*' is also in one.toml."


def test_brackets_inside_quotes_of_a_selector_are_no_brackets(tmp_path: Path) -> None:
    write(tmp_path, "one", '["a.test"]', 'body = "a[title=\\"(]\\"]:not(:has(b))"')
    assert check(tmp_path) == ()
