"""Writes jsnews/article/months.py: month names of all languages, from CLDR by way of Babel.

python tests/corpus/months.py
"""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

from babel import Locale, UnknownLocaleError
from babel.localedata import locale_identifiers

TARGET = Path(__file__).parents[2] / "jsnews" / "article" / "months.py"
SHARED = 8  # languages that must share a short name before it counts everywhere
HEAD = '''"""Month names of all languages, without dots and accents. Generated from CLDR by tests/corpus/months.py."""

from __future__ import annotations

# name → month; where languages disagree, language → month, and "" is what most of them mean; a short name that only few
# languages have may be any word of the others: there is no "" then
MONTHS: dict[str, int | dict[str, int]] = {
'''


def folded(name: str) -> str:
    """The name as the date parser looks it up."""
    bare = unicodedata.normalize("NFKD", name.casefold())
    return "".join(c for c in bare if not unicodedata.combining(c) or ord(c) > 0x36F).strip(" .")


def collect() -> dict[str, dict[str, int]]:
    """name → language → month."""
    names: dict[str, dict[str, int]] = defaultdict(dict)
    for identifier in sorted(locale_identifiers()):
        if "_" in identifier:
            continue
        try:
            locale = Locale.parse(identifier)
        except UnknownLocaleError:
            continue
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for month, name in locale.months[context][width].items():
                    short = folded(name)
                    if len(short) >= 2 and any(c.isalpha() for c in short) and not any(c.isdigit() for c in short):
                        names[short].setdefault(identifier, month)
    return names


def table_value(name: str, by_language: dict[str, int]) -> int | dict[str, int]:
    """What the table says of a name."""
    month, count = Counter(by_language.values()).most_common(1)[0]
    if len(name) <= 3 and name.isascii() and count < SHARED:
        return dict(sorted(by_language.items()))
    others = {language: other for language, other in sorted(by_language.items()) if other != month}
    return {"": month, **others} if others else month


def main() -> None:
    lines = []
    for name, by_language in sorted(collect().items()):
        value = table_value(name, by_language)
        lines.append(f"    {name!r}: {value!r},\n")
    TARGET.write_text(HEAD + "".join(lines) + "}\n", encoding="utf-8")
    print(f"{len(lines)} names, {TARGET.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
