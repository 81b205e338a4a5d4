"""jsnews: the article of a JavaScript-heavy news page, settled, clean, with its fields.

    from jsnews import grab, agrab, extract, Browser

Names are loaded when they are first used, so that `import jsnews` and `jsnews --version` stay instant.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jsnews.article.extract import extract as extract
    from jsnews.errors import JsnewsError as JsnewsError
    from jsnews.model import Article as Article
    from jsnews.model import Snapshot as Snapshot
    from jsnews.options import Options as Options
    from jsnews.pipeline import Browser as Browser
    from jsnews.pipeline import agrab as agrab
    from jsnews.pipeline import grab as grab

__version__ = "0.1.0"
_HOMES = {
    "grab": "jsnews.pipeline",
    "agrab": "jsnews.pipeline",
    "Browser": "jsnews.pipeline",
    "extract": "jsnews.article.extract",
    "Article": "jsnews.model",
    "Snapshot": "jsnews.model",
    "Options": "jsnews.options",
    "JsnewsError": "jsnews.errors",
}
__all__ = [*_HOMES, "__version__"]  # noqa: PLE0604


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'jsnews' has no attribute {name!r}")
    value = getattr(importlib.import_module(_HOMES[name]), name)
    globals()[name] = value  # `from jsnews import grab` must give the function, not the module that import just bound
    return value
