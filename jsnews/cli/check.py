"""The whole request, looked at before a browser starts: what can't be right is refused while nothing is lost by it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from jsnews.cli.output import Output, is_stream
from jsnews.errors import UsageError
from jsnews.options import Options


def check(urls: Sequence[str], options: Options, output: Output, *, many: bool) -> None:
    """Refuse what means nothing or would overwrite what it should not. Raises UsageError."""
    _check_place(output)
    if many:
        _check_many(output)
    elif output.resume:
        raise UsageError(
            "--resume goes on with many pages, and this is one", hint="--no-clobber keeps a file that is there."
        )
    records = dict(_records(options, output))
    if records and (count := len(set(urls))) > 1:
        raise UsageError(f"{next(iter(records))} tells of one page, and there are {count}", hint="Give one URL.")
    _check_apart(dict(_files(output)) | records)


def _check_place(output: Output) -> None:
    if output.folder and output.file != "-":
        raise UsageError("-o and --output-dir are two places for one result", hint="Give one of them.")
    if output.resume and not output.stays:
        raise UsageError("--resume needs an output that stays", hint="Give -o FILE or --output-dir DIR.")


def _check_many(output: Output) -> None:
    """Many pages in one file are lines of JSON, and only such a file can be gone on with."""
    if output.folder:
        return
    if output.format not in (None, "json"):
        raise UsageError("many pages are written as JSON lines", hint="For other formats give --output-dir.")
    if output.resume:
        _check_resumed(output)
    elif not output.clobber and output.is_there:
        raise UsageError(f"{output.file} is there, and --no-clobber keeps it", hint="--resume goes on with it.")


def _check_resumed(output: Output) -> None:
    from jsnews.batch import records

    file = Path(output.file)
    ours = output.ledger.exists() or not output.is_there or not file.stat().st_size or next(records(file), None)
    if not ours:
        raise UsageError(f"{file} can't be gone on with: no batch has written it", hint="Give another -o FILE.")


def _files(output: Output) -> Iterator[tuple[str, str]]:
    """What is read and what is written, by the option that says so."""
    if output.input:
        yield "the input", output.input
    yield "-o", output.file


def _records(options: Options, output: Output) -> Iterator[tuple[str, str]]:
    """What is told of one page beside its article: the file, by its option."""
    wanted = {
        "--explain": output.explain,
        "--screenshot": options.debug.screenshot,
        "--trace": options.debug.trace_zip,
        "--save-har": options.debug.save_har,
        "--save-storage": options.identity.save_storage,
    }
    return ((option, str(file)) for option, file in wanted.items() if file is not None)


def _check_apart(files: dict[str, str]) -> None:
    """No file is written twice, or over what is read."""
    options: dict[Path, str] = {}
    for option, file in files.items():
        if is_stream(file):
            continue
        path = Path(file).resolve()
        if path in options:
            raise UsageError(f"{options[path]} and {option} are the same file, {file}")
        options[path] = option
