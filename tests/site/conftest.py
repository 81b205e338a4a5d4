"""The site's own tests use the fixture that all others use."""

from tests.site.fixtures import site

__all__ = ["site"]
