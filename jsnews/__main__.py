"""The door: `--version` answers before anything heavy is imported."""

from __future__ import annotations

import sys


def main() -> None:
    """The `jsnews` command."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        from jsnews import __version__

        sys.stdout.write(f"jsnews {__version__}\n")
        return
    from jsnews.cli import run_app

    run_app()


if __name__ == "__main__":
    main()
