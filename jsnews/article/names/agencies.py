"""News agencies, by the names that bylines and datelines give them."""

from __future__ import annotations

from jsnews.article.names.persons import LONGEST_NAME
from jsnews.article.pattern import pattern
from jsnews.article.text import plain

_JOINED = pattern(r"[/,|+&-]|\bund\b|\band\b")
_PARTS = pattern(r"\s*[/,;|+&]\s*|\s[-–—]\s|\s(?:und|and|et|y|e|i)\s")
_STAMP = pattern(r"\s+[\d.:-]{4,12}$")  # "KNA 19.11.21"
_MOST_SMALL = 2  # signs in small letters: of more, those of who looked it over, "ap" is one
_FEWEST = 3  # letters of a code that is nobody's degree
_SHORT, _LONGEST_SIGN = 4, 5  # letters of what may be a name or a word in other letters, and of who wrote for one
AGENCIES = {  # in plain lower case
    "reuters": "Reuters",
    "thomson reuters": "Reuters",
    "رويترز": "Reuters",
    "associated press": "AP",
    "the associated press": "AP",
    "ap": "AP",
    "afp": "AFP",
    "agence france presse": "AFP",
    "فرانس برس": "AFP",
    "أ ف ب": "AFP",
    "dpa": "dpa",
    "dpa afx": "dpa-AFX",
    "apa": "APA",
    "sda": "SDA",
    "keystone sda": "Keystone-SDA",
    "ansa": "ANSA",
    "efe": "EFE",
    "europa press": "Europa Press",
    "pti": "PTI",
    "पीटीआई": "PTI",
    "भाषा": "PTI",
    "press trust of india": "PTI",
    "ani": "ANI",
    "एएनआई": "ANI",
    "ians": "IANS",
    "xinhua": "Xinhua",
    "新华社": "Xinhua",
    "tass": "TASS",
    "тасс": "TASS",
    "ria novosti": "RIA Novosti",
    "риа новости": "RIA Novosti",
    "interfax": "Interfax",
    "интерфакс": "Interfax",
    "kyodo": "Kyodo",
    "kyodo news": "Kyodo",
    "共同通信": "Kyodo",
    "jiji": "Jiji",
    "時事通信": "Jiji",
    "yonhap": "Yonhap",
    "연합뉴스": "Yonhap",
    "bloomberg": "Bloomberg",
    "kna": "KNA",
    "epd": "epd",
    "sid": "SID",
    "ots": "ots",
    "news aktuell": "ots",
    "cna": "CNA",
    "belga": "Belga",
    "anp": "ANP",
    "lusa": "Lusa",
    "pap": "PAP",
    "čtk": "ČTK",
    "mti": "MTI",
    "tt": "TT",
    "ntb": "NTB",
    "ritzau": "Ritzau",
    "stt": "STT",
    "anadolu agency": "Anadolu Agency",
    "aa": "Anadolu Agency",
    "الأناضول": "Anadolu Agency",
    "agencia efe": "EFE",
    "press association": "PA",
    "pa media": "PA",
    "pa": "PA",
    "canadian press": "The Canadian Press",
    "the canadian press": "The Canadian Press",
    "la presse canadienne": "The Canadian Press",
    "aap": "AAP",
    "dha": "DHA",
    "iha": "İHA",
    "tnn": "TNN",
    "upi": "UPI",
    "adnkronos": "Adnkronos",
    "agi": "AGI",
    "antara": "Antara",
    "bernama": "Bernama",
    "dapd": "dapd",
    "ddp": "ddp",
    "cnn wire": "CNN",
    "cnn newsource": "CNN",
    "pr newswire": "PR Newswire",
    "prnewswire": "PR Newswire",
    "prnewswire usnewswire": "PR Newswire",
    "business wire": "Business Wire",
    "businesswire": "Business Wire",
    "globe newswire": "GlobeNewswire",
    "globenewswire": "GlobeNewswire",
    "ukrinform": "Ukrinform",
    "укринформ": "Ukrinform",
    "укрінформ": "Ukrinform",
    "armenpress": "Armenpress",
    "azertac": "Azertac",
    "agerpres": "Agerpres",
    "mediafax": "Mediafax",
    "tanjug": "Tanjug",
    "танјуг": "Tanjug",
    "télam": "Télam",
    "notimex": "Notimex",
    "prensa latina": "Prensa Latina",
    "folhapress": "Folhapress",
    "servimedia": "Servimedia",
    "askanews": "Askanews",
}

# Where a text says from which agency it is; elsewhere most of these are words or names.
_CODES = {
    **AGENCIES,
    **{plain(name): name for name in (
        "ATS", "Keystone-ATS", "Kathpress", "ISBnews", "Sputnik", "Cover Media", "Agencia Reforma", "SP-X", "dts",
        "UNIAN", "Hina", "FENA", "SRNA", "STA", "BTA", "TASR", "SITA",
        "BNS", "ELTA", "LETA", "BelTA", "VNA", "TTXVN", "UNI", "APP", "BSS", "UNB", "ANA-MPA",
        "Andina", "Agência Brasil", "Estadão Conteúdo",
        "Colpisa", "Italpress", "LaPresse", "Radiocor", "Novum", "IRNA",
        "ISNA", "Tasnim", "WAFA", "SPA", "WAM", "QNA", "KUNA", "MENA", "MAP", "APS", "TAP", "ANKA", "KCNA",
        "Inter Press Service", "Tribune News Service", "NZ Newswire",
    )},
    "sda ats": "Keystone-SDA", "ctk": "ČTK", "agência lusa": "Lusa",
    "spot": "spot on news", "spot on news": "spot on news",
    "унн": "УНН", "казинформ": "Казинформ", "уніан": "UNIAN",
    "униан": "UNIAN", "інтерфакс україна": "Interfax-Ukraine", "бта": "BTA", "белта": "BelTA",
    "απε μπε": "ANA-MPA", "αμπε": "ANA-MPA",
    "新华网": "Xinhua", "新華社": "Xinhua",
    "中央社": "CNA", "中新社": "CNS", "中新网": "CNS", "中国新闻社": "CNS", "뉴시스": "Newsis", "뉴스1": "News1",
    "واس": "SPA", "وام": "WAM", "قنا": "QNA", "كونا": "KUNA", "وفا": "WAFA", "أ ش أ": "MENA", "ایرنا": "IRNA",
}  # fmt: skip

_WORDS = frozenset(("map", "tap", "app", "uni", "spa", "sta", "pa", "aa", "ani", "ots", "tt"))  # in small letters


def agencies_among(text: str, *, beside_signs: bool = True) -> str | None:
    """The agencies that a short text names, each by its usual name ("dpa/AFP" of "dpa, AFP"), where all else in it are
    signs of those who wrote it ("aja/PAP"), or whatever it is: then short codes in capitals say nothing."""
    found, rest = [], []
    parts = _PARTS.split(_STAMP.sub("", text.strip()))
    for part in parts:
        key = plain(part)
        name = _CODES.get(key)
        if not beside_signs and key != "ap" and _may_be_degree(part, key):
            name = None
        # "Sid" is a name, and "map" a word.
        if name and (len(part) > _SHORT or part in (part.upper(), name) or (part.islower() and key not in _WORDS)):
            found.append(name)
        else:
            rest.append(part)
    if beside_signs and any(len(part) > _LONGEST_SIGN or not part.isalpha() for part in rest):
        return None
    if found == ["AP"] and len(parts) > _MOST_SMALL and text == text.lower():
        return None
    return "/".join(dict.fromkeys(found)) or None


def _may_be_degree(part: str, key: str) -> bool:
    """Whether capitals are few, and no code that is known everywhere or too short for one."""
    return part.isupper() and len(part) < _SHORT and (key not in AGENCIES or len(part) < _FEWEST)


def find_agency(text: str) -> str | None:
    """The agency that a short text names, alone or among others ("Reuters", "dpa/AFP"): its usual name."""
    if len(text) > LONGEST_NAME:
        return None
    known = AGENCIES.get(plain(text))
    if known:
        return known
    said = _JOINED.split(text)
    parts = [AGENCIES.get(plain(part)) for part in said] if len(said) > 1 else []
    return "/".join(part for part in parts if part) if parts and all(parts) else None
