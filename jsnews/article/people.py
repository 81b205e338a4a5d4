"""Authors as people, and the news agency apart from them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jsnews.article.agencies import AGENCIES
from jsnews.article.text import line, plain, unescaped

LEAD_IN = re.compile(
    r"^(?:(?:written|posted|published|reported|reviewed|edited|created|authored|medically reviewed|"
    r"posté|publié|geschrieben|verfasst|"
    r"scritto|escrito|écrit|veröffentlicht|skrevet|skriven|napisał|article|artikel|artículo|text|"
    r"texte|texto|testo|words|story|blog|post|"
    r"guest post|opinion|analysis|interview|commentary|kommentar|ein kommentar|eine analyse|ein "
    r"gastbeitrag|a cura)\s+)?"
    r"(?:by|von|vom|par|por|di|door|af|av|przez|od|autor(?:in|en|es)?|auteur|autore|author\(?s?\)?|"
    r"redacteur|redakteur(?:in)?|автор|от)"
    r"(?:\s*[:：|]\s*|\s+)",
    re.I,
)
_LABEL = re.compile(
    r"^(?:author|authors|autor|autorin|autoren|autore|auteur|автор|текст|text|texte|texto|testo|words|"
    r"written by|posted by|by|von|"
    r"作者|記者|文|取材・文|執筆|글|기자)\s*[:：/／]\s*",
    re.I,
)
_SPLIT = re.compile(
    r"\s*(?:,|;|\||·|•|●|/|\n|、|،| & |\+|(?<=\w)\s+(?:and|und|et|y|e|en|og|och|oraz|i|ja|és|и|та|ve|și|"
    r"dan|with|mit)\s+(?=[^\Wa-zß-ÿ]))\s*"
)
_PARENTHESES = re.compile(r"\s*[(\[（【][^)\]）】]*[)\]）】]")
_E_MAIL = re.compile(r"\S+@\S+|https?://\S+|www\.\S+")
_HANDLE = re.compile(r"(?:^|\s)@\w+")
_DATE_TAIL = re.compile(
    r"\s*(?:[|•·–—-]|\bon\b|\bam\b|\bin\b|\bfor\b|\bat\b|\bfür\b|\bpour\b|,)\s+(?:[^\W\d_]+\.?,?\s+)?\d.*$", re.I
)
_AFFILIATION = re.compile(
    r"\s+(?:\||•|·|–|—|-)\s+.*$|\s+(?:for|für|pour|para|per|voor|at|bei|in|im|aus|à|en)\s+(?:[^\Wa-zß-ÿ].*|the .*)$"
)
_JOB = re.compile(
    r"\b(?:editor|reporter|correspondent|writer|journalist|staff|columnist|contributor|producer|"
    r"director|manager|founder|chief|ceo|"
    r"author|team|desk|newsroom|redaktion|redakteur(?:in)?|korrespondent(?:in)?|autor(?:in)?|"
    r"chefredakteur(?:in)?|reporterin|journaliste?|"
    r"rédaction|redacción|redazione|redactie|redação|redacción|redaktor|redakcja|редакция|"
    r"administrator|admin|webmaster|"
    r"guest|user|anonymous|unknown|news|press|media|magazine|online|agency|agentur|agencia|service|"
    r"newspaper|zeitung|times|post|"
    r"profile|posts?|articles?|view|follow|contact|email|share|read|more|about|all|updated|published|"
    r"minutes?|comments?|copyright|"
    r"photos?|fotos?|images?|bild(?:er)?|inc|ltd|llc|gmbh|university|institute|department|support|"
    r"official|blog|website|company|group|"
    r"engineer|developer|policy|cookie|privacy|getty|recipe|insights|winemaker|scientist|nutritionist|dietitian|veterinarian|physician|nurse|attorney|"
    r"architect|designer|marketer|strategist|officer|president|senior|junior|vp|freelance[rd]?|photographer|"
    r"foundation|stiftung|association|agenturen|agencies|consulting|solutions|insurance|van lines|"
    r"medically|reviewed|verified|expert|specialist|analyst|consultant|coach|phd candidate|professor of)\b",
    re.I,
)
_MOST_WORDS = 6
_WORDS_OF_A_LOGIN = 2
_INNER_BY = re.compile(
    r"(?:^|[\s|·•,—–-])(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Aa]v|[Aa]f)\s*:?\s+"
    r"((?:[^\W\d_a-zß-ÿ][\w.'’-]*)(?:\s(?:(?:de|van|von|der|la|di|da|del|al|bin)\s)?[^\W\d_a-zß-ÿ][\w.'’-]*){1,3})"
)
GLUED_BY = re.compile(r"^(?:By|Von|Par|Por)(?=[^\W\d_a-zß-ÿ])")
_TRAILING_CREDENTIALS = re.compile(r"(?:\s+[A-Z]{2,5}[®™]?)+$")


def find_agency(text: str) -> str | None:
    """The agency that a short text names, alone or among others ("Reuters", "dpa/AFP"): its usual name."""
    known = AGENCIES.get(plain(text))
    if known:
        return known
    parts = [AGENCIES.get(plain(part)) for part in re.split(r"[/,|+&-]|\bund\b|\band\b", text)]
    return "/".join(part for part in parts if part) if parts and all(parts) else None


def people_in(text: str | None, publisher: str = "", *, explicit: bool = False) -> tuple[str, ...]:
    """The names of people in a byline; empty where it names a publisher, an agency, a desk or a job only.

    `explicit` means that the page itself calls the text an author: then a name may be a login in lower case.
    """
    names = list(dict.fromkeys(_names(unescaped(text), plain(publisher), explicit)))
    full = [name for name in names if " " in name]
    return tuple(full or names) if any(name.isascii() for name in full) else tuple(names)


def inner_byline(text: str) -> str | None:
    """The name after a "by" inside a line: "Published March 3 by Anna Berg"."""
    match = _INNER_BY.search(text)
    return match[1].strip() if match else None


def _names(text: str, publisher: str, explicit: bool) -> Iterator[str]:
    if not text or len(text) > 300 or text.startswith(("http://", "https://")):
        return
    text = GLUED_BY.sub("", _E_MAIL.sub(" ", text))
    text = _HANDLE.sub(" ", text)
    text = _PARENTHESES.sub("", text)
    for pattern in (_LABEL, LEAD_IN):
        text = pattern.sub("", line(text))
    text = _DATE_TAIL.sub("", text)
    for part in _SPLIT.split(text):
        name = _cleaned(LEAD_IN.sub("", part.strip()))
        if name and is_person(name, explicit=explicit) and plain(name) != publisher and not find_agency(name):
            yield name


_CREDENTIALS = re.compile(
    r"^(?:ph\.?d\.?|m\.?d\.?|m\.?s\.?c?|b\.?a\.?|b\.?sc|m\.?a\.?|mba|rd|rdn|rn|cfp|cfa|cpa|esq|jd|"
    r"j\.d\.|lcsw|pharmd|dvm|dds|mph|fand|"
    r"[A-Z]{2,5}[®™]?|jr\.?|sr\.?|dr\.?)$",
    re.I,
)
_NO_NAME = re.compile(
    r"^(?:(?:written |posted |reviewed |edited |published |created )?by|follow|von|de|par|por|di|on|"
    r"posted on|published on|"
    r"in|at|e-?mail|kommentare?|name|content|full bio|mehr|more|"
    r"mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|"
    r"donnerstag|freitag|samstag|sonntag|"
    r"today|heute|image|twitter|facebook|linkedin|instagram|fact checked|disclosure|advertis.*)$",
    re.I,
)


def _cleaned(name: str) -> str:
    name = _AFFILIATION.sub("", name)
    if name.count(" ") > 1 and not name.isupper():
        name = _TRAILING_CREDENTIALS.sub("", name)
    return name.strip(" \t-–—:;,.|·•*\"'“”„«»/\\<>_").strip()


def is_person(name: str, *, explicit: bool = False) -> bool:
    """Whether a short text can be a person's name: no job, no digits, not a sentence."""
    words = name.split()
    if not words or len(name) < 2 or len(name) > 60 or len(words) > _MOST_WORDS:
        return False
    if any(c.isdigit() for c in name) or any(c in name for c in '?!@#=<>{}[]$%^*_"”“'):
        return False
    if (
        _JOB.search(name)
        or _NO_NAME.match(name)
        or (_CREDENTIALS.match(name) and len(words) == 1 and name != name.title())
    ):
        return False
    letters = [c for c in name if c.isalpha()]
    if not letters:
        return False
    # Scripts with capitals write names with them; one word alone is a nickname or a login.
    if explicit and len(words) <= _WORDS_OF_A_LOGIN:
        return True
    first = words[0][0]
    return not (first.islower() and words[-1][0].islower() and first.lower() != first.upper())


def same_person(left: str, right: str) -> bool:
    """Equal but for case, accents and punctuation, or one a longer form of the other ("Anna Berg", "Dr. Anna Berg")."""
    first, second = set(plain(left).split()), set(plain(right).split())
    return (
        bool(first and second) and (first <= second or second <= first) and min(len(first), len(second)) > 1
    ) or first == second


def unique(names: list[str]) -> tuple[str, ...]:
    """Each person once, in order."""
    kept: list[str] = []
    for name in names:
        if not any(same_person(name, other) for other in kept):
            kept.append(name)
    return tuple(kept)
