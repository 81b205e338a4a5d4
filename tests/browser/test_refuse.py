"""What is not loaded: our list of hosts, and users' own lists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from jsnews.browser.refuse import FilterLists, host_rules, refused_hosts
from jsnews.errors import UsageError
from jsnews.options import Network, Options
from jsnews.pipeline import Browser
from tests.site.server import Site


def test_every_line_of_our_list_is_a_host() -> None:
    hosts = refused_hosts()
    assert len(set(hosts)) == len(hosts) > 100
    assert all(re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", host) for host in hosts)


def test_rules_fit_into_one_argument_of_a_process() -> None:
    assert len(host_rules()[0]) < 131_072


def test_list_in_the_common_syntax_refuses_by_address_and_type(tmp_path: Path) -> None:
    rules = tmp_path / "list.txt"
    rules.write_text("! a comment\n||tracker.example^$third-party\n/banner/*$script\n@@||tracker.example/ok.js\n")
    lists = FilterLists((rules,))
    page = "http://news.example/story"
    assert lists.refuses("http://cdn.tracker.example/t.js", page, "Script")
    assert not lists.refuses("http://tracker.example/ok.js", page, "Script")
    assert lists.refuses("http://news.example/banner/a.js", page, "Script")
    assert not lists.refuses("http://news.example/banner/a.json", page, "Fetch")


def test_list_that_is_not_there_is_a_usage_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="can't be read"):
        FilterLists((tmp_path / "none.txt",))


@pytest.mark.asyncio(loop_scope="session")
async def test_page_loads_nothing_that_a_users_list_refuses(site: Site, tmp_path: Path) -> None:
    rules = tmp_path / "list.txt"
    rules.write_text("/text/slow-api*$xmlhttprequest\n")
    async with Browser(Options(network=Network(filter_lists=(rules,)))) as browser:
        snapshot = await browser.snapshot(site.url("slow-api"))
        other = await browser.snapshot(site.url("graphql-in-two-steps"))
    late = site.pages["slow-api"].truth.paragraphs[-1]
    assert late[:60] not in snapshot.html, "the text was refused with its request"
    assert site.pages["graphql-in-two-steps"].truth.paragraphs[-1][:60] in other.html
