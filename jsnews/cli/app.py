"""The commands and their parameters."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from jsnews.cli import arguments as of
from jsnews.cli.output import Output, forget, write
from jsnews.cli.snap import snap
from jsnews.cli.tell import GONE, say
from jsnews.cli.values import filled, read_page, urls_of
from jsnews.options import Options

_DEFAULT = Options()


class Commands(TyperGroup):
    """All commands, which end like any program of the shell where their reader has gone (`jsnews … | head`)."""

    def invoke(self, ctx: Any) -> Any:
        """Run one; Typer, which comes next, would take a reader that has gone for an error like any other."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            forget(sys.stdout)
            sys.exit(GONE)


app = typer.Typer(
    cls=Commands,
    name="jsnews",
    help="The clean article of a JavaScript-heavy news page.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.add_typer(snap, name="snap")
AsJson = Annotated[bool, typer.Option("--json", help="As JSON.")]


def _version(wanted: bool) -> None:
    if wanted:
        from jsnews import __version__

        typer.echo(f"jsnews {__version__}")
        raise typer.Exit


@app.callback()
def main(
    version: Annotated[
        bool, typer.Option("--version", "-V", callback=_version, is_eager=True, help="Print it.")
    ] = False,
) -> None:
    """The clean article of a JavaScript-heavy news page."""


@app.command()
def grab(
    urls: of.Urls = None,
    input_file: of.InputFile = None,
    format: of.Format = None,
    json: of.Json = False,
    output: of.Output = "-",
    output_dir: of.OutputDir = None,
    no_clobber: of.NoClobber = False,
    resume: of.Resume = False,
    overwrite: of.Overwrite = False,
    concurrency: of.Concurrency = _DEFAULT.batch.concurrency,
    delay: of.Delay = f"{_DEFAULT.batch.delay_s:g}s",
    timeout: of.Timeout = f"{_DEFAULT.wait.limit_s:g}s",
    wait_for: of.WaitFor = None,
    wait: of.WaitMs = f"{_DEFAULT.wait.wait_ms}ms",
    clock: of.Clock = of.CLOCK,
    pages: of.Pages = _DEFAULT.wait.pages,
    consent: of.Consent = of.CONSENT,
    retries: of.Retries = _DEFAULT.retry.retries,
    user_agent: of.UserAgent = None,
    lang: of.Lang = _DEFAULT.identity.lang,
    timezone: of.Timezone = None,
    viewport_size: of.ViewportSize = of.VIEWPORT,
    headers: of.Headers = None,
    load_storage: of.LoadStorage = None,
    save_storage: of.SaveStorage = None,
    proxy: of.Proxy = None,
    proxy_bypass: of.ProxyBypass = None,
    block: of.Block = _DEFAULT.network.block,
    filter_list: of.FilterList = None,
    max_bytes: of.MaxBytes = _DEFAULT.network.max_bytes,
    ignore_https_errors: of.IgnoreHttps = _DEFAULT.network.ignore_https_errors,
    browser: of.BrowserName = None,
    headed: of.Headed = False,
    slowmo: of.Slowmo = 0,
    pause: of.Pause = False,
    screenshot: of.Screenshot = None,
    trace: of.TraceZip = None,
    save_har: of.SaveHar = None,
    explain: of.Explain = None,
    verbose: of.Verbose = False,
    quiet: of.Quiet = False,
) -> None:
    """Render pages in Chromium, wait until their articles are settled, and print them clean.

    Exit: 0 complete, 2 usage, 3 not an article, 4 incomplete, 5 blocked, 6 HTTP error, 7 network, 8 timeout, 9 browser.
    """
    given = dict(locals())
    from jsnews.cli.run import run

    out = Output(
        format=of.format_of(format, json, output),
        file=output,
        folder=Path(folder) if (folder := filled("--output-dir", output_dir)) else None,
        clobber=not no_clobber,
        resume=resume,
        overwrite=overwrite,
        explain=explain,
        input=input_file,
        verbose=verbose,
        quiet=quiet,
    )
    many = bool(input_file) or len(urls or []) > 1
    raise typer.Exit(run(urls_of(urls or [], input_file), of.options_from(given), out, many=many))


@app.command()
def extract(
    file: Annotated[str, typer.Argument(metavar="FILE|-", help="A saved page; zipped or as MHTML, too.")],
    url: Annotated[str | None, typer.Option("--url", help="Where it is from: for links, dates and names.")] = None,
    format: of.Format = None,
    json: of.Json = False,
    output: of.Output = "-",
    explain: of.Explain = None,
) -> None:
    """The same from saved HTML, with no browser."""
    from jsnews.cli.run import run_extract

    out = Output(format=of.format_of(format, json, output), file=output, explain=explain, input=file)
    raise typer.Exit(run_extract(read_page(file), url, out))


@app.command()
def demo(
    format: of.Format = None,
    json: of.Json = False,
    headed: of.Headed = False,
    verbose: of.Verbose = False,
    quiet: of.Quiet = False,
) -> None:
    """Serve a bundled JavaScript-heavy news page on this machine and grab it: needs no internet."""
    from jsnews.cli.run import run_demo

    raise typer.Exit(run_demo(Output(format=of.format_of(format, json), verbose=verbose, quiet=quiet), headed=headed))


@app.command()
def install(
    headed: Annotated[bool, typer.Option("--headed", help="A Chromium that can also show a window.")] = False,
) -> None:
    """Install a Chromium for jsnews, by Playwright's installer or by apt."""
    from jsnews.browser.install import ProgressLine
    from jsnews.browser.install import install as install_browser

    found = install_browser(ProgressLine(), headless=not headed)
    say(f"{found.path} is ready.")


@app.command()
def doctor(json: AsJson = False) -> None:
    """Say, offline, what is here and what is missing: browser, sandbox, fonts, shared memory."""
    from jsnews.browser.doctor import examine

    report = examine()
    write((report.to_json() if json else report.to_table()).rstrip() + "\n", "-")
    raise typer.Exit(report.exit_code)


@app.command()
def schema() -> None:
    """The JSON Schema of an article."""
    from jsnews.output.schema import article_schema

    write(json.dumps(article_schema(), ensure_ascii=False, indent=2) + "\n", "-")
