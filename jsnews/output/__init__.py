"""Article → Markdown, text, JSON, HTML. All output is inert: see inert.py."""

from __future__ import annotations

from typing import Literal, get_args

from jsnews.errors import UsageError
from jsnews.inert import clean, clean_json, line
from jsnews.model import Article
from jsnews.output.html import render_html
from jsnews.output.markdown import render_markdown
from jsnews.output.text import render_text

Format = Literal["md", "text", "json", "html"]


def render(article: Article, format: Format) -> str:
    """The article fit for a terminal or a file, without a final newline. Raises UsageError for another format."""
    match format:
        case "md":
            return render_markdown(article)
        case "text":
            return "\n\n".join(part for part in (line(article.headline or ""), clean(render_text(article))) if part)
        case "json":
            return clean_json(article.to_json())
        case "html":
            return render_html(article)
        case _:
            raise UsageError(
                f"There is no output format {format!r}.", hint=f"Use one of {', '.join(get_args(Format))}."
            )
