"""`jsnews snap`: saved pages that are tests. The commands and their parameters."""

from __future__ import annotations

from enum import StrEnum
from inspect import signature
from pathlib import Path
from typing import Annotated, Any

import typer

from jsnews.cli import arguments as of
from jsnews.cli.tell import Teller
from jsnews.cli.values import urls_of
from jsnews.options import Options

_DEFAULT = Options()
snap = typer.Typer(
    help="Saved pages with their pinned articles: a regression suite of your own.",
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)


class Refused(StrEnum):
    not_an_article = "not_an_article"
    consent_wall = "consent_wall"
    bot_wall = "bot_wall"


Root = Annotated[Path, typer.Option("--dir", metavar="DIR", help="Where the snapshots are.")]
Patterns = Annotated[list[str] | None, typer.Argument(help="Part of host/slug, a glob, or a path.")]
AsJson = Annotated[bool, typer.Option("--json", help="As JSON lines.")]
ROOT = Path("snapshots")


def _options(**given: Any) -> Options:
    """What a command asks for by its parameters, and what `jsnews grab` takes for granted for all else."""
    from jsnews.cli.app import grab

    granted = {name: each.default for name, each in signature(grab).parameters.items()}
    return of.options_from(granted | given)


@snap.command()
def add(
    urls: of.Urls = None,
    input_file: of.InputFile = None,
    root: Root = ROOT,
    har: Annotated[bool, typer.Option("--har", help="Record the network too, for `snap replay`.")] = False,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Take pages anew that are there.")] = False,
    allow_verdict: Annotated[
        list[Refused] | None, typer.Option("--allow-verdict", help="Save such a page too. Repeatable.")
    ] = None,
    timeout: of.Timeout = f"{_DEFAULT.wait.limit_s:g}s",
    wait_for: of.WaitFor = None,
    wait: of.WaitMs = f"{_DEFAULT.wait.wait_ms}ms",
    clock: of.Clock = of.CLOCK,
    pages: of.Pages = _DEFAULT.wait.pages,
    consent: of.Consent = of.CONSENT,
    retries: of.Retries = _DEFAULT.retry.retries,
    concurrency: of.Concurrency = _DEFAULT.batch.concurrency,
    delay: of.Delay = f"{_DEFAULT.batch.delay_s:g}s",
    user_agent: of.UserAgent = None,
    lang: of.Lang = _DEFAULT.identity.lang,
    timezone: of.Timezone = None,
    viewport_size: of.ViewportSize = of.VIEWPORT,
    headers: of.Headers = None,
    load_storage: of.LoadStorage = None,
    proxy: of.Proxy = None,
    proxy_bypass: of.ProxyBypass = None,
    block: of.Block = _DEFAULT.network.block,
    ignore_https_errors: of.IgnoreHttps = _DEFAULT.network.ignore_https_errors,
    browser: of.BrowserName = None,
    headed: of.Headed = False,
    verbose: of.Verbose = False,
    quiet: of.Quiet = False,
) -> None:
    """Grab pages and save them with their articles pinned. Secrets are stripped before anything is written.

    What is not an article is refused. Exit codes are those of `jsnews grab`.
    """
    options = _options(**locals())
    from jsnews.cli.snap_add import Adding, add_all

    adding = Adding(
        root=root,
        options=options,
        har=har,
        overwrite=overwrite,
        allowed=frozenset(each.value for each in allow_verdict or ()),
        verbose=verbose,
        quiet=quiet,
    )
    raise typer.Exit(add_all(urls_of(urls or [], input_file), adding))


@snap.command()
def check(
    patterns: Patterns = None,
    root: Root = ROOT,
    summary: Annotated[bool, typer.Option("--summary", help="Count what changed, field by field.")] = False,
    json: AsJson = False,
) -> None:
    """Extract every page again, offline, and compare field by field. Exit 1 where anything differs.

    What differs is written beside as article.json.new (not where CI is set), for `snap review`.
    """
    from jsnews.cli.snap_review import run_check

    raise typer.Exit(run_check(root, patterns or [], summary=summary, as_json=json))


@snap.command()
def review(patterns: Patterns = None, root: Root = ROOT) -> None:
    """Walk through what differs: accept, reject, skip, or show the whole article."""
    from jsnews.cli.snap_review import run_review

    raise typer.Exit(run_review(root, patterns or []))


@snap.command()
def accept(patterns: Patterns = None, root: Root = ROOT) -> None:
    """Pin every article that waits as article.json.new."""
    from jsnews.cli.snap_review import run_accept

    raise typer.Exit(run_accept(root, patterns or []))


@snap.command()
def reject(patterns: Patterns = None, root: Root = ROOT) -> None:
    """Throw away every article that waits as article.json.new."""
    from jsnews.cli.snap_review import run_reject

    raise typer.Exit(run_reject(root, patterns or []))


@snap.command()
def prune(
    root: Root = ROOT,
    delete: Annotated[bool, typer.Option("--delete", help="Delete them.")] = False,
) -> None:
    """Name files of snapshots whose page is gone. Always over the whole folder; other files are never touched.

    Exit 1 where there are some and they stay.
    """
    from jsnews.cli.snap_review import run_prune

    raise typer.Exit(run_prune(root, delete=delete))


@snap.command()
def replay(
    patterns: Patterns = None,
    root: Root = ROOT,
    timeout: of.Timeout = f"{_DEFAULT.wait.limit_s:g}s",
    clock: of.Clock = of.CLOCK,
    browser: of.BrowserName = None,
    json: AsJson = False,
    verbose: of.Verbose = False,
    quiet: of.Quiet = False,
) -> None:
    """Render recorded pages again, offline, and compare with the pinned articles. Exit 1 where anything differs."""
    options = _options(**locals())
    from jsnews.cli.snap_live import run_replay
    from jsnews.cli.snap_review import selected

    raise typer.Exit(
        run_replay(selected(root, patterns or []), options, Teller(verbose=verbose, quiet=quiet), as_json=json)
    )


@snap.command()
def drift(
    patterns: Patterns = None,
    root: Root = ROOT,
    timeout: of.Timeout = f"{_DEFAULT.wait.limit_s:g}s",
    concurrency: of.Concurrency = _DEFAULT.batch.concurrency,
    delay: of.Delay = f"{_DEFAULT.batch.delay_s:g}s",
    headers: of.Headers = None,
    load_storage: of.LoadStorage = None,
    proxy: of.Proxy = None,
    proxy_bypass: of.ProxyBypass = None,
    browser: of.BrowserName = None,
    json: AsJson = False,
    verbose: of.Verbose = False,
    quiet: of.Quiet = False,
) -> None:
    """Grab the live pages and say of each: unchanged, updated, broken, gone or unreachable.

    Exit: 0 unchanged or updated, 1 broken or gone, else the code of what kept a page away.
    """
    options = _options(**locals())
    from jsnews.cli.snap_live import run_drift
    from jsnews.cli.snap_review import selected

    raise typer.Exit(
        run_drift(selected(root, patterns or []), options, Teller(verbose=verbose, quiet=quiet), as_json=json)
    )
