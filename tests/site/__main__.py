"""`python -m tests.site --port 8400`: serve the site until Ctrl-C."""

from __future__ import annotations

import argparse
import asyncio
import contextlib

from tests.site.server import serve


async def main(port: int) -> None:
    """Serve on `port` and the one after it, and say where."""
    async with serve(port, port + 1 if port else 0) as site:
        print(f"{site.origin}/ ({len(site.pages)} pages, truth at {site.origin}/truth.json)", flush=True)
        await asyncio.Event().wait()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="of 127.0.0.1; a free one if left out")
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(main(parser.parse_args().port))
