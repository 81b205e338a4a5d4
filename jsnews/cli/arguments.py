"""The options of `jsnews grab`, declared once under Playwright's names, and what they build."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from jsnews.cli.values import filled, header, language, limit_s, pause_s, size, storage, wait_ms
from jsnews.errors import UsageError
from jsnews.options import Batch, Debug, Identity, Network, Options, Retry, Wait


class FormatName(StrEnum):
    md = "md"
    text = "text"
    json = "json"
    html = "html"


class ConsentName(StrEnum):
    reject = "reject"
    accept = "accept"
    hide = "hide"
    none = "none"


class ClockName(StrEnum):
    auto = "auto"
    virtual = "virtual"
    real = "real"


# Defaults whose words differ from the values behind them.
CLOCK = ClockName(Wait().clock)
CONSENT = ConsentName(Wait().consent)
VIEWPORT = "{}x{}".format(*Identity().viewport_size)
_ENDINGS = {
    ".md": FormatName.md,
    ".markdown": FormatName.md,
    ".txt": FormatName.text,
    ".json": FormatName.json,
    ".jsonl": FormatName.json,
    ".ndjson": FormatName.json,
    ".html": FormatName.html,
    ".htm": FormatName.html,
}
_WAIT, _WHO, _NET, _LOOK, _OUT = "Waiting", "Identity", "Network", "Debugging", "Output"

Urls = Annotated[list[str] | None, typer.Argument(help="One or more pages.", show_default=False)]
InputFile = Annotated[
    str | None, typer.Option("-i", "--input-file", metavar="FILE|-", help="URLs, one a line; # comments.")
]
Format = Annotated[
    FormatName | None,
    typer.Option("--format", help="Default: the file's ending, else md; JSON lines for many.", rich_help_panel=_OUT),
]
Json = Annotated[bool, typer.Option("--json", help="The same as --format json.", rich_help_panel=_OUT)]
Output = Annotated[str, typer.Option("-o", "--output", metavar="FILE|-", help="Where to.", rich_help_panel=_OUT)]
OutputDir = Annotated[
    str | None, typer.Option("--output-dir", metavar="DIR", help="One file a page.", rich_help_panel=_OUT)
]
NoClobber = Annotated[
    bool, typer.Option("--no-clobber", help="Keep files that are there; skip their pages.", rich_help_panel=_OUT)
]
Resume = Annotated[
    bool, typer.Option("--resume", help="Skip what an earlier run with the same output has done.", rich_help_panel=_OUT)
]
Overwrite = Annotated[
    bool, typer.Option("--overwrite", help="Let a batch begin its -o FILE anew.", rich_help_panel=_OUT)
]
Concurrency = Annotated[int, typer.Option("--concurrency", min=1, help="Pages at once.", rich_help_panel=_OUT)]
Delay = Annotated[
    str,
    typer.Option("--delay", metavar="TIME", help="Between two pages of one host; a number is s.", rich_help_panel=_OUT),
]
Timeout = Annotated[
    str, typer.Option("--timeout", metavar="TIME", help="For one page; a number is s.", rich_help_panel=_WAIT)
]
WaitFor = Annotated[
    str | None, typer.Option("--wait-for", metavar="SELECTOR", help="Must match first.", rich_help_panel=_WAIT)
]
WaitMs = Annotated[
    str, typer.Option("--wait", metavar="TIME", help="Wait at the end; a number is ms.", rich_help_panel=_WAIT)
]
Clock = Annotated[
    ClockName, typer.Option("--clock", help="The page's time: jumped over, or real.", rich_help_panel=_WAIT)
]
Pages = Annotated[int, typer.Option("--pages", min=1, help="Pages of one article, joined.", rich_help_panel=_WAIT)]
Consent = Annotated[ConsentName, typer.Option("--consent", help="What cookie dialogs get.", rich_help_panel=_WAIT)]
Retries = Annotated[
    int, typer.Option("--retries", metavar="N", min=0, help="After passing errors.", rich_help_panel=_WAIT)
]
UserAgent = Annotated[str | None, typer.Option("--user-agent", rich_help_panel=_WHO)]
Lang = Annotated[str, typer.Option("--lang", metavar="TAG", help="Like de-DE.", rich_help_panel=_WHO)]
Timezone = Annotated[
    str | None, typer.Option("--timezone", metavar="ZONE", help="Like Europe/Rome.", rich_help_panel=_WHO)
]
ViewportSize = Annotated[str, typer.Option("--viewport-size", metavar="WxH", rich_help_panel=_WHO)]
Headers = Annotated[
    list[str] | None,
    typer.Option(
        "--header", metavar="'NAME: VALUE'", help="For the page's own site. Repeatable.", rich_help_panel=_WHO
    ),
]
LoadStorage = Annotated[
    Path | None,
    typer.Option(
        "--load-storage", "--cookies", metavar="FILE", exists=True, help="Playwright state.", rich_help_panel=_WHO
    ),
]
SaveStorage = Annotated[Path | None, typer.Option("--save-storage", metavar="FILE", rich_help_panel=_WHO)]
Proxy = Annotated[
    str | None, typer.Option("--proxy", metavar="URL", envvar=["HTTPS_PROXY", "https_proxy"], rich_help_panel=_NET)
]
ProxyBypass = Annotated[
    str | None,
    typer.Option(
        "--proxy-bypass",
        metavar="HOSTS",
        help="Asked without it.",
        envvar=["NO_PROXY", "no_proxy"],
        rich_help_panel=_NET,
    ),
]
Block = Annotated[
    bool, typer.Option("--block/--no-block", help="Refuse ads, trackers, pictures, media.", rich_help_panel=_NET)
]
FilterList = Annotated[
    list[Path] | None,
    typer.Option(
        "--filter-list", metavar="FILE", exists=True, help="More to refuse, like EasyList.", rich_help_panel=_NET
    ),
]
MaxBytes = Annotated[int, typer.Option("--max-bytes", min=1, help="Of one page.", rich_help_panel=_NET)]
IgnoreHttps = Annotated[bool, typer.Option("--ignore-https-errors", rich_help_panel=_NET)]
BrowserName = Annotated[
    str | None, typer.Option("--browser", metavar="PATH|CHANNEL", help="Which Chromium.", rich_help_panel=_NET)
]
Headed = Annotated[bool, typer.Option("--headed", help="With a window.", rich_help_panel=_LOOK)]
Slowmo = Annotated[
    int, typer.Option("--slowmo", metavar="MS", min=0, help="Between browser calls.", rich_help_panel=_LOOK)
]
Pause = Annotated[bool, typer.Option("--pause", help="Keep the window, kept blocks outlined.", rich_help_panel=_LOOK)]
Screenshot = Annotated[Path | None, typer.Option("--screenshot", metavar="FILE.png", rich_help_panel=_LOOK)]
TraceZip = Annotated[
    Path | None, typer.Option("--trace", metavar="FILE.zip", help="Playwright's trace.", rich_help_panel=_LOOK)
]
SaveHar = Annotated[Path | None, typer.Option("--save-har", metavar="FILE.har.zip", rich_help_panel=_LOOK)]
Explain = Annotated[
    str | None,
    typer.Option(
        "--explain", metavar="FILE.html|-", help="Why each thing was done; -: on stderr.", rich_help_panel=_LOOK
    ),
]
Verbose = Annotated[bool, typer.Option("-v", "--verbose", help="Say what is waited for.", rich_help_panel=_LOOK)]
Quiet = Annotated[bool, typer.Option("-q", "--quiet", help="No progress, no summary.", rich_help_panel=_LOOK)]


def format_of(format: FormatName | None, json: bool, file: str = "-") -> str | None:
    """What `--format` and its short form `--json` ask for, or else the file's ending; None where nothing does.

    Raises UsageError for two that contradict each other.
    """
    if json and format not in (None, FormatName.json):
        raise UsageError(f"--json and --format {format} are two formats for one result.", hint="Give one of them.")
    wanted, named = FormatName.json if json else format, _ENDINGS.get(Path(file).suffix.lower())
    # Whatever is written may be named .txt.
    if wanted and named not in (None, FormatName.text, wanted):
        raise UsageError(f"{file} is named like {named}, and {wanted} is asked for.", hint="Give one of them.")
    return wanted or named


def options_from(given: dict[str, Any]) -> Options:
    """The options that the command's parameters (by name) say. Raises UsageError."""
    return Options(
        wait=Wait(
            limit_s=limit_s(given["timeout"]),
            wait_for=filled("--wait-for", given["wait_for"]),
            wait_ms=wait_ms(given["wait"]),
            clock=given["clock"].value,
            pages=given["pages"],
            consent=given["consent"].value,
        ),
        identity=Identity(
            user_agent=filled("--user-agent", given["user_agent"]),
            lang=language(given["lang"]),
            timezone=filled("--timezone", given["timezone"]),
            viewport_size=size(given["viewport_size"]),
            headers=tuple(header(each) for each in given["headers"] or ()),
            load_storage=storage(given["load_storage"]),
            save_storage=given["save_storage"],
        ),
        network=Network(
            proxy=filled("--proxy", given["proxy"]),
            proxy_bypass=given["proxy_bypass"],
            block=given["block"],
            filter_lists=tuple(given["filter_list"] or ()),
            max_bytes=given["max_bytes"],
            ignore_https_errors=given["ignore_https_errors"],
        ),
        retry=Retry(retries=given["retries"]),
        debug=_debug_from(given),
        batch=Batch(concurrency=given["concurrency"], delay_s=pause_s(given["delay"])),
        browser=filled("--browser", given["browser"]),
    )


def _debug_from(given: dict[str, Any]) -> Debug:
    headed = given["headed"] or given["pause"]
    return Debug(
        headed=headed,
        slowmo_ms=given["slowmo"],
        pause=given["pause"],
        screenshot=given["screenshot"],
        trace_zip=given["trace"],
        save_har=given["save_har"],
    )
