"""A date as a page writes it → ISO 8601. A date alone where there is no time, no offset where there is no zone."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from jsnews.article.dates.calendars import foreign_date
from jsnews.article.dates.clock import HOUR_ONLY, TIME, at_offset, at_time, with_time
from jsnews.article.pattern import pattern

_ISO = pattern(
    r"(?<!\d)(\d{4})-?(\d{2})-?(\d{2})(?:(?:[Tt]|\s+(?:at\s+)?|,\s*)(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?)?"
    r"\s*([Zz]|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d))?(?!\d)"
)
_YEAR_FIRST = pattern(r"(?<!\d)(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})(?!\d)")
_YEAR_LAST = pattern(r"(?<![\d.])(\d{1,2})\s?([-/.|])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d/])")
# Vowel signs of Thai and the Indic scripts are no word characters to `re`: a word runs to the next space or separator.
_WORDS = pattern(r"\d+|[^\W\d_][^\s\d.,;:/()|•·●–—-]*")
# Inline elements that only a style sheet keeps apart: "Mina SeoMarch 17".
_GLUED = pattern(r"(?<=[a-zß-ÿ])(?=[A-Z][a-z])")
_VIETNAMESE = pattern(r"(?<!\d)(\d{1,2})\s+(?:tháng|thg\.?)\s+(\d{1,2}),?\s+(?:năm\s+)?(\d{4})", re.I)
_OF_NEPAL = pattern(r"(?<!\d)20[7-9]\d(?!\d)")
_IN_THAI = pattern("[\u0e00-\u0e7f]")
_AGO = pattern(r"\b\d+\s+(?:second|minute|hour|day|week)s? ago\b", re.I)
# Names that CLDR does not have, or not in this form.
MORE_MONTHS = {
    "sept": 9,
    "mrz": 3,
    "берез": 3,
    "janner": 1,
    "feber": 2,
    "juill": 7,
    "agt": 8,
    "می": 5,
    "يوليوز": 7,
    "شتنبر": 9,
    "نونبر": 11,
    "دجنبر": 12,
}
_ELIDED = pattern(r"^d['’](?=[^\W\d_]{3})")  # "of" before a vowel: d'abril
# Years are written day first everywhere but in these places, where numbers stand month first.
_MONTH_FIRST_LANGUAGES = ("en-us", "en-ph", "en-ca")
# And here, where the year stands first, as two digits too: "18-03-08".
_YEAR_FIRST_LANGUAGES = ("zh", "ja", "ko", "hu")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FARTHEST_ZONE, _ZONE_STEP = timedelta(hours=14), timedelta(minutes=15)
_EARLIEST_YEAR, _LATEST_YEAR = 1900, 2100
_MARKS = {0x200E: None, 0x200F: None, 0x60C: ","}  # marks of direction; the comma of the Arabic script
_INNER_DOT = pattern(r"(?<=[\u0e00-\u0eff])\.(?=[\u0e00-\u0eff])")
_NEAR = 16  # characters behind a date in which its time stands
_Token = tuple[str, int, int]  # a word or number, its start and end


def parse_date(raw: str | None, language: str | None = None) -> str | None:
    """ISO 8601 of the first date in the text, or None. `language` (BCP 47) settles what is ambiguous."""
    if not raw or len(raw) > 500:
        return None
    return _parse(raw.strip(), (language or "").lower())


@lru_cache(maxsize=2048)
def _parse(raw: str, language: str) -> str | None:
    text = _plain_digits(raw)
    if text.isdecimal() and len(text) in (10, 13) and text[0] in "1":
        return datetime.fromtimestamp(int(text[:10]), tz=UTC).isoformat()
    if language.startswith("ne") and _OF_NEPAL.search(text):
        return None  # of a calendar of its own
    if text.isdecimal() and len(text) in (12, 14):  # 20260305203000
        text = f"{text[:8]}T{text[8:]}"
    if (match := _ISO.search(text)) and (day := _date(match[1], match[2], match[3])):
        value = _iso_with_time(day, match)
        return None if is_zero(value) else value
    day, rest = _numeric(text, language) or _named(text, language) or foreign_date(text, language) or (None, "")
    if day is None:
        return None
    return with_time(day, rest)


def is_zero(value: str) -> bool:
    """Whether a date is what systems make of a missing one: the moment, in some zone, from which they count."""
    moment = datetime.fromisoformat(value)
    apart = abs(moment.replace(tzinfo=moment.tzinfo or UTC) - _EPOCH)
    return apart < timedelta(minutes=1) or (
        moment.tzinfo is None and apart <= _FARTHEST_ZONE and not apart % _ZONE_STEP
    )


def _iso_with_time(day: date, match: re.Match[str]) -> str:
    """By the time and offset of the format itself, or by what people write behind it instead."""
    behind = match.string[match.end() :]
    if match[4] is None:
        near = TIME.search(behind, 0, _NEAR)
        return with_time(day, behind) if near else day.isoformat()
    time = int(match[4]), int(match[5]), int(match[6] or 0)
    zone = match[7]
    if not zone:
        return at_time(day, time, "", behind)
    if time[0] > 23 or time[1] > 59:
        return day.isoformat()
    moment = datetime(day.year, day.month, day.day, time[0], time[1], min(59, time[2]))
    if zone[0] not in "+-":
        return moment.replace(tzinfo=UTC).isoformat()
    return at_offset(moment, zone[0], zone[1:3], zone[-2:] if len(zone) > 3 else None)


def _numeric(text: str, language: str) -> tuple[date | None, str] | None:
    """Year first or year last, in numbers."""
    # One of another calendar may stand before each.
    for match in _YEAR_FIRST.finditer(text):
        if day := _date(match[1], match[2], match[3]):
            return day, text[match.end() :]
    if named := _VIETNAMESE.search(text):
        return _date(named[3], named[2], named[1]), text[: named.start()] + text[named.end() :]
    for match in _YEAR_LAST.finditer(text):
        short = len(match[4]) == 2
        year_first = short and match[2] in "-." and language.partition("-")[0] in _YEAR_FIRST_LANGUAGES
        if year_first and (day := _date("20" + match[1], match[3], match[4])):
            return day, text[match.end() :]
        year = "20" + match[4] if short else match[4]
        first, second = match[1], match[3]
        month_first = match[2] == "/" and (language in _MONTH_FIRST_LANGUAGES or language in ("en", ""))
        if int(second) > 12 or (month_first and int(first) <= 12):
            first, second = second, first
        if day := _date(year, second, first):
            return day, text[match.end() :]
    return None


def _named(text: str, language: str) -> tuple[date | None, str] | None:
    """A month's name with a day and a year near it, in any order and language."""
    text = _AGO.sub(" ", _GLUED.sub(" ", text))
    tokens = [(m[0], m.start(), m.end()) for m in _WORDS.finditer(text)]
    best: tuple[int, _Token, date, str] | None = None
    for at, (word, _, _) in enumerate(tokens):
        if word.isdigit() or not (month := month_number(word, language) or _of_two_words(tokens, at, language)):
            continue
        found = _around(text, tokens, at, month)
        # A given name can be the month of another language: the one nearer to the same day is meant.
        if found and (best is None or (found[1] == best[1] and found[0] < best[0])):
            best = found
    return best[2:] if best else None


def _of_two_words(tokens: list[_Token], at: int, language: str) -> int | None:
    """The month whose name begins at a word and ends with the next: كانون الثاني."""
    (word, _, _), (following, _, _) = tokens[at], tokens[min(at + 1, len(tokens) - 1)]
    return None if word.isascii() or following.isdigit() else month_number(word + following, language)


def _around(text: str, tokens: list[_Token], at: int, month: int) -> tuple[int, _Token, date, str] | None:
    """(characters to the day, the day's token, date, the text where its time may stand) of a month's name."""
    near = [t for t in tokens[max(0, at - 4) : at] + tokens[at + 1 : at + 5] if t[0].isdigit()]
    years = [t for t in near if len(t[0]) == 4 and int(t[0]) > _EARLIEST_YEAR]  # another calendar's may stand beside
    if not years and _IN_THAI.match(tokens[at][0]):  # its short years: 69 for 2569
        years = [(f"25{t[0]}", *t[1:]) for t in tokens[at + 1 : at + 2] if len(t[0]) == 2 and t[0] > "60"]
    days = sorted((abs(t[1] - tokens[at][1]), t) for t in near if len(t[0]) <= 2 and 1 <= int(t[0]) <= 31)
    days = [d for d in days if not _is_clock(text, d[1])]
    if not years or not days or not (day := _date(years[0][0], str(month), days[0][1][0])):
        return None
    end = max(tokens[at][2], years[0][2], days[0][1][2])
    rest = text[end:] if TIME.search(text[end:]) else text[: tokens[at][1]] + " " + text[end:]
    return *days[0], day, rest


def _is_clock(text: str, token: _Token) -> bool:
    """Whether a number is the hour or minute of a time, or of an offset."""
    before, after = text[max(0, token[1] - 1) : token[1]], text[token[2] : token[2] + 1]
    return before in (":", "+") or after == ":" or HOUR_ONLY.match(text, token[1]) is not None


def bare_word(word: str) -> str:
    """The word as the table of months has it: in small letters, without accents."""
    bare = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in bare if not unicodedata.combining(c) or 0x36F < ord(c) < 0x653 or ord(c) > 0x655)


@lru_cache(maxsize=4096)
def month_number(word: str, language: str) -> int | None:
    """The month that a word names, 1 to 12."""
    from jsnews.article.dates.months import MONTHS

    bare = bare_word(word)
    # Hebrew writes "in" before the name without a space; capitals have lost the point that Turkish goes by.
    bare = _ELIDED.sub("", bare)
    known = MONTHS.get(bare) or MONTHS.get(bare.removeprefix("ב")) or MONTHS.get(bare.replace("i", "ı"))
    known = known or MORE_MONTHS.get(bare)
    if isinstance(known, dict):
        return known.get(language.split("-")[0], known.get("")) or MORE_MONTHS.get(bare)
    return known


def _date(year: str, month: str, day: str) -> date | None:
    """A date in the years that a news page can be from; Buddhist years are read as such."""
    number = int(year)
    if _LATEST_YEAR + 300 < number < 2700:
        number -= 543
    if not _EARLIEST_YEAR < number <= _LATEST_YEAR:
        return None
    try:
        return date(number, int(month), int(day))
    except ValueError:
        return None


def _plain_digits(text: str) -> str:
    """Digits of all scripts as 0 to 9, without what only directs the writing, and no dots inside of Thai words."""
    if text.isascii():
        return text
    text = _INNER_DOT.sub("", text.translate(_MARKS))
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)
