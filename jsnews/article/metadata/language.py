"""In which language a page is written: what it states, unless its text has another one's script or words."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from heapq import nlargest

from jsnews.article.page.dom import TextBlock
from jsnews.article.pattern import pattern
from jsnews.article.words.tongues import is_shared, language_of, may_be, shares_of
from jsnews.model import Candidate

# Language, script, region; behind what stands there by mistake ("utf-8") comes a number of another length.
_TAG = pattern(r"^([a-zA-Z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?![A-Za-z0-9]|-\d)")
# Of scripts that few languages have, by the first word of their letters' names in Unicode; the language that most of
# their texts are in comes first. Latin, Cyrillic, Arabic and Devanagari tell of none.
_OF_SCRIPT = {
    "CJK": ("zh", "ja", "ko", "yue", "wuu", "nan", "hak", "lzh", "cmn"),
    "HIRAGANA": ("ja",),
    "HANGUL": ("ko",),
    "THAI": ("th",),
    "LAO": ("lo",),
    "KHMER": ("km",),
    "MYANMAR": ("my", "shn", "mnw", "kht", "ksw"),
    "HEBREW": ("he", "iw", "yi", "lad"),
    "GREEK": ("el", "grc"),
    "GEORGIAN": ("ka", "xmf", "lzz"),
    "ARMENIAN": ("hy", "hyw"),
    "TAMIL": ("ta",),
    "TELUGU": ("te",),
    "KANNADA": ("kn", "tcy"),
    "MALAYALAM": ("ml",),
    "GUJARATI": ("gu",),
    "GURMUKHI": ("pa",),
    "SINHALA": ("si",),
    "ORIYA": ("or",),
}
_WITH_SCRIPT = frozenset(language for languages in _OF_SCRIPT.values() for language in languages)
_LATIN_ENDS = "\u036f"  # the last character before those of other scripts
_BLOCKS, _CHARACTERS = 4, 120  # the longest of a page, and how much of each is looked at
_SAYING, _SAID = 16, 200  # of them where a language's commonest words are looked for, and characters of each
_SHORTEST = 20  # characters, that tell of the language by themselves
_OTHERS = 0.25  # of the characters, that are beyond the Latin ones where another script is looked for
_MOST = 0.5  # of the letters, that the script of a text has
_KANA = 0.05  # of them, that a Japanese text has at least: the others are mostly shared with Chinese


def languages(stated: Iterable[tuple[str, str | None]], blocks: Sequence[TextBlock]) -> list[Candidate]:
    """(source, BCP 47 tag) of a page's language, the best first: `stated` holds what the page says, by where."""
    tags = [Candidate(source=source, value=tag) for source, raw in stated if (tag := language_tag(raw))]
    longest = [block.text[:_CHARACTERS] for block in nlargest(_BLOCKS, blocks, key=lambda block: len(block.text))]
    possible = _by_script("".join(longest))
    # Readers may write in another language than the page's.
    if not possible:
        return _by_words(tags, blocks)
    if tags and not all(_by_script(text) for text in longest if len(text) >= _SHORTEST):
        return tags
    fitting = [tag for tag in tags if tag.value.partition("-")[0] in possible]
    found = fitting or [Candidate(source="script of the text", value=possible[0])]
    return [*found, *(tag for tag in tags if tag not in fitting)]


def _by_words(tags: list[Candidate], blocks: Sequence[TextBlock]) -> list[Candidate]:
    """The tags, those that the text may be in by its words first; a template has one language for all of its sites.

    Notices and readers may have another language than the text: a stated one that a part of it has is not contradicted.
    """
    longest = nlargest(_SAYING, blocks, key=lambda block: len(block.text))
    shares = shares_of(" ".join(block.text[:_SAID] for block in longest))
    found = language_of(shares)
    if found is None or (not tags and is_shared(found)):
        return tags
    scripts = {language for block in longest for language in _by_script(block.text[:_CHARACTERS])}

    def fits(tag: Candidate) -> bool:
        language = tag.value.partition("-")[0]
        return language in scripts if language in _WITH_SCRIPT else may_be(language, shares)

    fitting = list(filter(fits, tags))
    best = fitting or [Candidate(source="words of the text", value=found)]
    return [*best, *(tag for tag in tags if tag not in fitting)]


def _by_script(text: str) -> tuple[str, ...]:
    """The languages that a text may be in by the script of most of its letters; none where it tells nothing."""
    if sum(char > _LATIN_ENDS for char in text) <= _OTHERS * len(text):
        return ()
    scripts = Counter(unicodedata.name(char, "").partition(" ")[0] for char in text if char.isalpha())
    kana = scripts.pop("HIRAGANA", 0) + scripts.pop("KATAKANA", 0)
    if kana >= _KANA * (kana + scripts["CJK"]) > 0:
        scripts["HIRAGANA"] = kana + scripts.pop("CJK", 0)
    script, count = scripts.most_common(1)[0] if scripts else ("", 0)
    return _OF_SCRIPT.get(script, ()) if count > _MOST * scripts.total() else ()


def language_tag(raw: str | None) -> str | None:
    """A BCP 47 tag in its usual case, or None."""
    match = _TAG.match((raw or "").strip())
    if not match:
        return None
    parts = [match[1].lower(), (match[2] or "").title(), (match[3] or "").upper()]
    return "-".join(part for part in parts if part)
