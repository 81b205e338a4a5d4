"""A JavaScript-heavy newspaper page that needs no internet: `with serve_demo() as url: ...`."""

from jsnews.demo.server import serve_demo

__all__ = ["serve_demo"]
