"""Arguments → options, call, print, exit code; decides nothing."""

from __future__ import annotations

import os
import sys


def run_app() -> None:
    """Run the command line; no traceback reaches a user unless JSNEWS_DEBUG is set."""
    from jsnews.cli.app import app
    from jsnews.cli.tell import complain
    from jsnews.errors import JsnewsError

    try:
        app(prog_name="jsnews")
    except JsnewsError as error:
        complain(str(error))
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        complain("stopped")
        sys.exit(130)
    except SystemExit as end:
        if end.code == 130:  # Typer makes this of a Ctrl-C, and says nothing
            complain("stopped")
        raise
    except Exception as error:
        if os.environ.get("JSNEWS_DEBUG"):
            raise
        complain(f"unexpected {type(error).__name__}: {error} (JSNEWS_DEBUG=1 shows where)")
        sys.exit(1)
    finally:
        if ahead := sys.modules.get("jsnews.cli.ahead"):
            ahead.end()
