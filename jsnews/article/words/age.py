"""What publishers say above old texts: that they are old, and may no longer hold."""

from __future__ import annotations

import re

from jsnews.article.pattern import pattern

_LONGEST = 220
_NUMBER = r"(?:an?|one|two|three|four|five|six|ten|\d{1,2})"
_AGED = pattern(
    r"\W*(?:"
    r"this (?:article|story|post|page|content|item|video|report) (?:is|was (?:first |originally |last )?"
    r"(?:published|updated|posted)) (?:more than |over |at least |about )?"
    rf"{_NUMBER} (?:years?|months?) (?:old|ago)\b|this (?:article|story) is more than \w+ years? old\b|"
    r"(?:dieser|der) (?:artikel|beitrag|text) ist (?:bereits |schon )?(?:(?:mehr als|über) \w+ (?:jahre?|monate?) alt|"
    r"älter als \w+ (?:jahre?|monate?))\b|"
    r"(?:cet article|ce contenu|cette page) (?:date de|(?:a été|est) publiée? il y a|a) plus d[e’'] ?"
    r"\w+ (?:ans?|mois)\b|"
    r"est[ea] (?:artículo|nota|noticia|contenido|página) (?:(?:fue|ha sido|se) (?:publicad[oa]|publicó) hace más de|"
    r"tiene más de) \w+ (?:años?|meses|mes)\b|"
    r"est[ea] (?:artigo|texto|matéria|notícia|conteúdo) (?:foi publicad[oa] há mais de|tem mais de) \w+ "
    r"(?:anos?|meses|mês)\b|"
    r"quest[oa] (?:articolo|notizia|contenuto|pagina) (?:è stat[oa] pubblicat[oa]|ha) (?:più di|oltre) \w+ "
    r"(?:ann[oi]|mes[ei])\b|"
    r"dit (?:artikel|bericht|verhaal) is (?:meer dan|al|ouder dan) \w+ (?:jaar|maanden|maand)\b|"
    r"den (?:här|her) (?:artikeln|artikkelen|saken|artikel) (?:är|er) "
    r"(?:mer än|över|äldre än|over|me[ir]r? enn|eldre enn) \w+ (?:år|månader|måneder)\b|"
    r"(?:denne artikel|artikel|artikkelen|saken|artikeln) (?:er|är) (?:mere end|over|ældre end|me[ir]r? enn|"
    r"eldre enn|över|mer än|äldre än) \w+ (?:år|månader|måneder)\b|"
    r"(?:tämä )?(?:artikkeli|juttu) on (?:yli|jo) \w+ (?:vuotta|vuoden|kuukautta|kuukauden) vanha\b|"
    r"ten (?:artykuł|tekst|materiał) ma (?:więcej niż|ponad|już) \w+ (?:lat|lata|rok|miesięcy)\b|"
    r"tento (?:článek|článok|text) je (?:starší než|starší ako|více než|viac ako) \w+ (?:rok\w*|let|rokov|měsíc\w*)\b|"
    r"(?:эта |этой )?(?:статья|статье|новость|новости|материал) (?:опубликован[ао]? )?(?:уже )?(?:больше|более|старше) "
    r"\w+ (?:лет|года?|месяц\w*)"
    r")",
    re.I,
)


def tells_of_age(text: str) -> bool:
    """Whether a line says how old the text is in which it stands."""
    return len(text) <= _LONGEST and _AGED.match(text) is not None
