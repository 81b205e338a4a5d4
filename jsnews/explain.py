"""Trace → why the article is what it is: a table for the terminal, or one HTML page that needs nothing else."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from html import escape

from jsnews.inert import line
from jsnews.trace import Event, Trace

# What the article room writes has its own shape (see trace.py); everything else is the timeline.
_SECTIONS = {
    "choose": ("Fields", ("field", "value", "from", "chosen over")),
    "keep": ("Kept", ("text", "by", "why")),
    "drop": ("Left out", ("text", "by", "why")),
}
_Section = tuple[str, tuple[str, ...], list[tuple[str, ...]]]  # title, header, rows
_TIMELINE = ("Timeline", ("at ms", "+ ms", "room", "step", "why", "more"))
_LONGEST_CELL = 60  # on a terminal, for every column but the last
_STYLE = (
    "body{font:15px/1.5 system-ui,sans-serif;max-width:75rem;margin:2rem auto;padding:0 1rem;color:#222}"
    "table{border-collapse:collapse;width:100%;margin-bottom:2rem}th{text-align:left;border-bottom:2px solid #ccc}"
    "td,th{padding:.25rem .75rem .25rem 0;vertical-align:top}td:nth-last-child(-n+2){overflow-wrap:anywhere}"
    "tr:nth-child(even){background:#f6f6f6}"
    "td.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}"
    "meter{width:6rem}caption{font-size:1.2rem;font-weight:bold;text-align:left;padding:.5rem 0}"
    "@media(prefers-color-scheme:dark){body{background:#181818;color:#ddd}tr:nth-child(even){background:#222}}"
)


def explain_table(trace: Trace, *, width: int = 120) -> str:
    """The timeline, the fields, what was kept and what was left out, cut to `width` columns; no final newline."""
    return "\n\n".join(f"{title}\n{_columns(header, rows, width)}" for title, header, rows in _sections(trace) if rows)


def explain_page(trace: Trace, *, title: str) -> str:
    """The same as one HTML document, with nothing cut. Holds no script and loads nothing."""
    tables = "\n".join(_table(name, header, rows) for name, header, rows in _sections(trace) if rows)
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{_safe(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{_safe(title)}</h1>\n"
        f"{tables or '<p>Nothing was noted.</p>'}\n</body>\n</html>"
    )


def _sections(trace: Trace) -> list[_Section]:
    """Title, header and rows of each part."""
    article = {step: [e for e in trace.events if e.room == "article" and e.step == step] for step in _SECTIONS}
    rest = [event for event in trace.events if event.room != "article" or event.step not in _SECTIONS]
    parts: list[_Section] = [(*_TIMELINE, _timeline(rest))]
    for step, (title, header) in _SECTIONS.items():
        rows = [_choice(event) if step == "choose" else _piece(event) for event in article[step]]
        parts.append((title, header, rows))
    return parts


def _timeline(events: Sequence[Event]) -> list[tuple[str, ...]]:
    """One row an event, with the time since the event before."""
    before = [0.0, *(event.at_ms for event in events)]
    return [
        (f"{event.at_ms:.0f}", f"{event.at_ms - last:.0f}", event.room, event.step, event.why, _more(event.data, ()))
        for event, last in zip(events, before, strict=False)
    ]


def _choice(event: Event) -> tuple[str, ...]:
    over = event.data.get("over") or ()
    others = ", ".join(map(str, over)) if isinstance(over, Iterable) and not isinstance(over, str) else str(over)
    return str(event.data.get("field", "")), _value(event.data.get("value")), event.why, others


def _piece(event: Event) -> tuple[str, ...]:
    why = " ".join(part for part in (event.why, _more(event.data, ("what", "by"))) if part)
    return str(event.data.get("what", "")), str(event.data.get("by", "")), why


def _more(data: dict[str, object], without: Sequence[str]) -> str:
    return " ".join(f"{name}={_value(value)}" for name, value in data.items() if name not in without)


def _value(value: object) -> str:
    """A value as people read it: text bare, everything else as JSON."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)


def _columns(header: Sequence[str], rows: Sequence[Sequence[str]], width: int) -> str:
    """Columns as wide as their content, the last one as wide as is left."""
    cells = [[_cut(line(cell), _LONGEST_CELL) for cell in row[:-1]] + [line(row[-1])] for row in [header, *rows]]
    widths = [max(len(row[column]) for row in cells) for column in range(len(header))]
    lines = ("  ".join(cell.ljust(space) for cell, space in zip(row, widths, strict=True)) for row in cells)
    return "\n".join(_cut(text.rstrip(), width) for text in lines)


def _cut(text: str, length: int) -> str:
    return text if len(text) <= length else text[: length - 1] + "…"


def _table(title: str, header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    head = "".join(f'<th scope="col">{_safe(name)}</th>' for name in header)
    longest = max((float(row[1]) for row in rows if header == _TIMELINE[1]), default=0.0)
    body = "\n".join(
        f"<tr>{''.join(_cell(name, cell, longest) for name, cell in zip(header, row, strict=True))}</tr>"
        for row in rows
    )
    return f"<table>\n<caption>{_safe(title)} ({len(rows)})</caption>\n<tr>{head}</tr>\n{body}\n</table>"


def _cell(name: str, cell: str, longest: float) -> str:
    """Times stand to the right; what took longest shows at a glance."""
    if not name.endswith("ms"):
        return f"<td>{_safe(cell)}</td>"
    bar = f' <meter max="{longest:.0f}" value="{_safe(cell)}"></meter>' if name == "+ ms" and longest else ""
    return f'<td class="number">{_safe(cell)}{bar}</td>'


def _safe(text: str) -> str:
    return escape(line(text), quote=True)
