"""News agencies, by the names that bylines and datelines give them."""

from __future__ import annotations

from jsnews.article.names.persons import LONGEST_NAME
from jsnews.article.pattern import pattern
from jsnews.article.text import plain

_JOINED = pattern(r"[/,|+&-]|\bund\b|\band\b")
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
}


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
