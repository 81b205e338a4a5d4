"""The door: `--version` answers before anything heavy is imported, and a browser is begun before all else is."""

from __future__ import annotations

import gc
import sys


def main() -> None:
    """The `jsnews` command."""
    try:
        _run()
    finally:
        # Python looks through all objects for garbage as it ends, the tenth part of a short command's time.
        gc.freeze()


def _run() -> None:
    if sys.argv[1:] in (["--version"], ["-V"]):
        from jsnews import __version__

        sys.stdout.write(f"jsnews {__version__}\n")
        return
    if opens_pages(sys.argv[1:]):
        from jsnews.cli import ahead

        ahead.begin()
    from jsnews.cli import run_app

    run_app()


def opens_pages(arguments: list[str]) -> bool:
    """Whether this command line will need a browser."""
    return arguments[:1] in (["grab"], ["demo"]) and not {"-h", "--help"} & set(arguments)


if __name__ == "__main__":
    main()
