"""Dates of other calendars as Gregorian ones: Persian, Islamic (Umm al-Qura), Hebrew, Japanese eras, Minguo."""

from __future__ import annotations

import re
from datetime import date, timedelta

from jsnews.article.dates.months import UMM_AL_QURA
from jsnews.article.pattern import pattern

Found = tuple[date, str]  # the day, and the text without it

# The months of Iran, and as Afghanistan calls them.
_PERSIAN = (
    "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند",
    "حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت",
)
_PERSIAN_MONTHS = {name: number for names in _PERSIAN for number, name in enumerate(names.split(), 1)}
# Many pages have the Arabic letters that look like theirs.
_ARABIC = str.maketrans("يىك", "ییک")
# Each month with its spellings, Arabic first.
_ISLAMIC = (
    "محرم|muharram",
    "صفر|safar",
    "ربيع ال[أا]ول|rabi(?: al-|ʿ i|' i| )awwal",
    "ربيع ال(?:آخر|ثاني|اخر)|rabi(?: al-| )(?:thani|akhir)",
    "جماد[ىي] ال[أا]ول[ىي]?|jumada al-(?:ula|awwal)",
    "جماد[ىي] ال(?:آخرة|ثانية|اخرة|ثاني)|jumada al-(?:akhirah|thani)",
    "رجب|rajab",
    "شعبان|sha'?ban",
    "رمضان|ramadan|ramazan",
    "شوال|shawwal",
    "ذو القعدة|ذي القعدة|dhu al-qa'?dah",
    "ذو الحجة|ذي الحجة|dhu al-hijjah",
)
_HEBREW = "ניסן אייר סיוון תמוז אב אלול תשרי חשוון כסלו טבת שבט אדר"
_HEBREW_MONTHS = {name: number for number, name in enumerate(_HEBREW.split(), 1)} | {
    "סיון": 3, "מרחשוון": 8, "חשון": 8, "אדר א": 12, "אדר ב": 13,
}  # fmt: skip
_ERAS = {"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018, "民國": 1911, "民国": 1911}

_ERA_DATE = pattern(rf"({'|'.join(_ERAS)})\s*(\d{{1,3}}|元)\s*年\s*(\d{{1,2}})\s*月\s*(\d{{1,2}})\s*日?")
_PERSIAN_DATE = pattern(rf"(?<!\d)(\d{{1,2}})\s+({'|'.join(_PERSIAN_MONTHS)})\s+(?:ماه\s+)?(1[34]\d\d)(?!\d)")
_ISLAMIC_DATE = pattern(
    rf"(?<!\d)(\d{{1,2}})\s+(?:من\s+)?(?:{'|'.join(f'({names})' for names in _ISLAMIC)})[,،]?\s+(?:لعام\s+|سنة\s+)?"
    r"(1[345]\d\d)(?!\d)",
    re.I,
)
_HEBREW_DATE = pattern(
    rf"(?<![א-ת])([א-ת]['׳\"״]?[א-ת]?['׳]?)\s+ב?({'|'.join(sorted(_HEBREW_MONTHS, key=len, reverse=True))})['׳]?\s+"
    r"(?:ה['׳])?(ת[א-ת]{1,3}[\"״][א-ת])"
)
_NUMBERS = pattern(
    r"(?<!\d)(?:(1[345]\d\d)[/.-](\d{1,2})[/.-](\d{1,2})|(\d{1,2})[/.-](\d{1,2})[/.-](1[345]\d\d))(?!\d)"
)
_PERSIAN_LANGUAGES = ("fa", "ps", "prs", "tg", "ckb", "mzn")
_ISLAMIC_LANGUAGES = ("ar", "ur", "sd", "ug", "dv")
_LATEST_PERSIAN = 1425  # a larger year is an Islamic one: the Persian would be in the future
_HEBREW_EPOCH = -1_373_427
_LEAP_YEARS_OF_33 = (1, 5, 9, 13, 17, 22, 26, 30)


def foreign_date(text: str, language: str) -> Found | None:
    """The first date of another calendar in a text with digits 0 to 9; None where it could mean two days."""
    if match := _ERA_DATE.search(text):
        year = _ERAS[match[1]] + (1 if match[2] == "元" else int(match[2]))
        return _found(_gregorian(year, int(match[3]), int(match[4])), text, match)
    if match := _PERSIAN_DATE.search(text.translate(_ARABIC)):
        return _found(from_persian(int(match[3]), _PERSIAN_MONTHS[match[2]], int(match[1])), text, match)
    if match := _ISLAMIC_DATE.search(text):
        month = next(number for number in range(1, 13) if match[number + 1])
        return _found(from_islamic(int(match[14]), month, int(match[1])), text, match)
    if match := _HEBREW_DATE.search(text):
        day, year = _letters(match[1]), 5000 + _letters(match[3])
        if match[2] == "אדר" and _is_hebrew_leap_year(year):
            return None  # of two months
        return _found(from_hebrew(year, _HEBREW_MONTHS[match[2]], day), text, match)
    spoken = language.split("-")[0]
    if (spoken in _PERSIAN_LANGUAGES or spoken in _ISLAMIC_LANGUAGES) and (match := _NUMBERS.search(text)):
        year, month, day = (int(part) for part in (match.group(1, 2, 3) if match[1] else match.group(6, 5, 4)))
        persian = spoken in _PERSIAN_LANGUAGES and year <= _LATEST_PERSIAN and "هـ" not in text
        return _found((from_persian if persian else from_islamic)(year, month, day), text, match)
    return None


def _found(day: date | None, text: str, match: re.Match[str]) -> Found | None:
    return (day, f"{text[: match.start()]} {text[match.end() :]}") if day else None


def _gregorian(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def from_persian(year: int, month: int, day: int) -> date | None:
    """A Solar Hijri date as a Gregorian one (33-year leap cycle, right from 1178 to 1633)."""
    if not (1300 <= year <= 1500 and 1 <= month <= 12 and 1 <= day <= 31):
        return None
    days = sum(366 if y % 33 in _LEAP_YEARS_OF_33 else 365 for y in range(1300, year))
    days += 31 * min(month - 1, 6) + 30 * max(0, month - 7) + day - 1
    return date(1921, 3, 21) + timedelta(days=days)


def from_islamic(year: int, month: int, day: int) -> date | None:
    """A date of the Umm al-Qura calendar, whose months are as long as its table says."""
    first_year, first_day, lengths = UMM_AL_QURA
    at = (year - first_year) * 12 + month - 1
    if not (0 <= at < len(lengths) * 4 and 1 <= month <= 12 and 1 <= day <= 30):
        return None
    long = "".join(f"{int(digit, 16):04b}" for digit in lengths[: at // 4 + 1])[:at].count("1")
    return date.fromisoformat(first_day) + timedelta(days=29 * at + long + day - 1)


def from_hebrew(year: int, month: int, day: int) -> date | None:
    """A Hebrew date; months count from Nisan (1), the year begins with Tishri (7), Adar II is 13."""
    if not (5600 <= year <= 5999 and 1 <= day <= 30):
        return None
    first, length = _hebrew_new_year(year), _hebrew_new_year(year + 1) - _hebrew_new_year(year)
    # Heshvan is long and Kislev short only in years of certain lengths.
    lengths = [30, 29 + (length % 10 == 5), 30 - (length % 10 == 3), 29, 30]
    lengths += [*((30, 29) if _is_hebrew_leap_year(year) else (29,)), 30, 29, 30, 29, 30, 29]
    order = [7, 8, 9, 10, 11, *((12, 13) if _is_hebrew_leap_year(year) else (12,)), 1, 2, 3, 4, 5, 6]
    if month not in order or day > lengths[order.index(month)]:
        return None
    return date.fromordinal(first + sum(lengths[: order.index(month)]) + day - 1)


def _is_hebrew_leap_year(year: int) -> bool:
    return (7 * year + 1) % 19 < 7


def _hebrew_new_year(year: int) -> int:
    """The first of Tishri as an ordinal of `datetime.date`; put off where a year would have no allowed length."""
    before, this, after = _molad_day(year - 1), _molad_day(year), _molad_day(year + 1)
    return _HEBREW_EPOCH + this + (2 if after - this == 356 else 1 if this - before == 382 else 0)


def _molad_day(year: int) -> int:
    """Days from the epoch to the new moon of Tishri, put off where the weekday is not allowed."""
    months = (235 * year - 234) // 19
    day = 29 * months + (12_084 + 13_753 * months) // 25_920
    return day + 1 if 3 * (day + 1) % 7 < 3 else day


def _letters(text: str) -> int:
    """The number that Hebrew letters write."""
    values = dict(zip("אבגדהוזחטיכלמנסעפצקרשת", (*range(1, 10), *range(10, 100, 10), 100, 200, 300, 400), strict=True))
    return sum(values.get(letter, 0) for letter in text)
