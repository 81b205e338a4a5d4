"""The whole request, looked at before a browser starts: what can't be right is refused while nothing is lost by it."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from jsnews.address import check_url, normal
from jsnews.cli.output import Output, is_stream
from jsnews.errors import UsageError
from jsnews.options import Options

_PICTURES = (".png", ".jpg", ".jpeg")


def check(urls: Sequence[str], options: Options, output: Output, *, many: bool) -> None:
    """Refuse what means nothing, can't be written, or would overwrite what it should not. Raises UsageError."""
    try:
        _check_meaning(output, many=many)
        _check_files(urls, options, output)
        if many and not output.folder:
            _check_lines(output)
    except OSError as error:  # a name that no file can have, a folder that may not be looked into
        # The folder in which we are may be gone; then nothing is named.
        raise UsageError(f"{error.filename or output.file} can't be written: {error.strerror}.") from error
    if not many and urls:  # one of many has its own line among the results
        check_url(urls[0])


def _check_meaning(output: Output, *, many: bool) -> None:
    if output.folder and output.file != "-":
        raise UsageError("-o and --output-dir are two places for one result.", hint="Give one of them.")
    if output.resume and not output.stays:
        raise UsageError("--resume needs an output that stays.", hint="Give -o FILE or --output-dir DIR.")
    if output.resume and not many:
        hint = "--no-clobber keeps the file of one page; -i FILE makes a batch of one."
        raise UsageError("--resume goes on with a batch, and this is one page.", hint=hint)
    if output.overwrite and (output.resume or output.folder or not many):
        raise UsageError("--overwrite is for a batch into one file that begins anew.")
    if many and not output.folder and output.format not in (None, "json"):
        raise UsageError("many pages are written as JSON lines.", hint="For other formats give --output-dir.")


def _check_lines(output: Output) -> None:
    """What one batch has gathered in a file is not lost by the next."""
    if output.overwrite or not output.holds_something:
        return
    from jsnews.batch import records

    if not next(records(Path(output.file)), None):
        raise UsageError(f"{output.file} is there, and no batch has written it.", hint="Give another -o FILE.")
    if not output.resume:
        hint = "--resume goes on with it, --overwrite begins anew."
        raise UsageError(f"{output.file} holds pages already.", hint=hint)


def _check_files(urls: Sequence[str], options: Options, output: Output) -> None:
    records = dict(_records(options, output))
    if records and (count := len(set(map(normal, urls)))) > 1:
        raise UsageError(f"{next(iter(records))} tells of one page, and there are {count}.", hint="Give one URL.")
    if (shot := options.debug.screenshot) and shot.suffix.lower() not in _PICTURES:
        raise UsageError(f"a screenshot is a PNG or a JPEG, not {shot.name!r}.", hint="Name it like page.png.")
    written = {"-o": output.file} | records
    _check_apart(({"the input": output.input} if output.input else {}) | written)
    for option, file in written.items():
        if not file:
            raise UsageError(f"{option} names no file.")
        _check_file(file)
    if output.folder:
        _check_folder(output.folder)


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
            raise UsageError(f"{options[path]} and {option} are the same file, {file}.")
        options[path] = option


def _check_file(file: str) -> None:
    if is_stream(file):
        return
    path = Path(file)
    if path.is_dir() or file.endswith(("/", os.sep)):
        raise UsageError(f"{file} can't be written: it is a folder.")
    if not path.parent.is_dir():  # a misspelt folder is not to be made
        raise UsageError(f"{file} can't be written: there is no folder {path.parent}.")
    if not os.access(path.parent, os.W_OK) or (path.exists() and not os.access(path, os.W_OK)):
        raise UsageError(f"{file} can't be written: you may not write there.")


def _check_folder(folder: Path) -> None:
    """One that is not there yet will be made, with those above it."""
    there = next((each for each in (folder, *folder.absolute().parents) if each.exists()), folder)
    if not there.is_dir():
        raise UsageError(f"{folder} can't be written: {there} is no folder.")
    if not os.access(there, os.W_OK):
        raise UsageError(f"{folder} can't be written: you may not write in {there}.")
