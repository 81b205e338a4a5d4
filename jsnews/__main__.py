"""The door: `--version` answers before anything heavy is imported, and a browser is begun before all else is."""

from __future__ import annotations

import contextlib
import gc
import io
import os
import sys
from typing import NoReturn

_SWITCH_S = 0.0005


def main() -> None:
    """The `jsnews` command."""
    try:
        _run()
    except KeyboardInterrupt:  # before there is a command that could be stopped
        _end(130, "stopped")
    finally:
        # Python looks through all objects for garbage as it ends, the tenth part of a short command's time.
        gc.freeze()


def _say_version() -> None:
    from jsnews import __version__

    try:
        sys.stdout.write(f"jsnews {__version__}\n")
        sys.stdout.flush()
    except BrokenPipeError:
        _end(141)
    except OSError as error:
        _end(2, f"stdout can't be written: {error.strerror}.")


def _end(code: int, sentence: str = "") -> NoReturn:
    """Say it, and leave at once: Python would try once more to write what could not be written."""
    if sentence and sys.stderr:
        with contextlib.suppress(OSError):
            sys.stderr.write(f"jsnews: {sentence}\n")
    os._exit(code)


def _run() -> None:
    _open_streams()
    if sys.argv[1:] in (["--version"], ["-V"]):
        _say_version()
        return
    if opens_pages(sys.argv[1:]):
        from jsnews.cli import ahead

        # Beside the event loop a thread gets extraction ready: what browser and driver say must not wait for it.
        sys.setswitchinterval(_SWITCH_S)
        ahead.begin()
    from jsnews.cli import run_app

    run_app()


def _open_streams() -> None:
    """Data is UTF-8 wherever it goes, as files are; a terminal of another encoding shows what it can.

    A stream that the shell has closed (`>&-`) would give its number to the next file: it stays taken. On stdout nothing
    can be written then, and that is told.
    """
    for name, flags, mode in (("stdin", os.O_RDONLY, "r"), ("stdout", os.O_RDONLY, "w"), ("stderr", os.O_WRONLY, "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, flags), mode, encoding="utf-8"))
    if isinstance(sys.stdout, io.TextIOWrapper) and not os.environ.get("PYTHONIOENCODING"):
        if sys.stdout.isatty():
            sys.stdout.reconfigure(errors="replace")
        else:
            sys.stdout.reconfigure(encoding="utf-8")


def opens_pages(arguments: list[str]) -> bool:
    """Whether this command line will need a browser."""
    return arguments[:1] in (["grab"], ["demo"]) and not {"-h", "--help"} & set(arguments)


if __name__ == "__main__":
    main()
