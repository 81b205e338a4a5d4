"""The words by which a page says that a machine made a summary of its text, or reads it aloud."""

from __future__ import annotations

import re

from jsnews.article.pattern import pattern

_BY_MACHINE = pattern(
    r"\W*(?:(?:this|the) (?:\w+ )?summary (?:was|is|has been) (?:\w+ )?(?:generated|created|produced|written) "
    r"(?:automatically|(?:by|with|using)\b[^.]{0,40}\b(?:ai|artificial|automat\w*|machine|language model|llm|\w*gpt)"
    r")\b|(?:ai|ki)[- ]?(?:generated summary|generierte? zusammenfassung|"
    r"generiert\W+redaktionell)|diese zusammenfassung wurde [^.]{0,40}(?:automatisch|\bki\b|künstlich)|"
    r"(?:dieser|der) text (?:ist|wurde) (?:mit ?hilfe |mit |von |durch )(?:\bki\b|künstlicher intelligenz)|"
    r"(?:ce )?résumé (?:a été )?(?:généré|créé|rédigé) (?:automatiquement|par|à l[’']aide|avec)\b|"
    r"(?:este )?resumen (?:ha sido |fue )?(?:generado|creado|elaborado) (?:automáticamente|con|por)\b|"
    r"(?:este )?resumo (?:foi )?(?:gerado|criado) (?:automaticamente|por|com)\b|"
    r"(?:questo )?(?:riassunto|sommario|riepilogo) (?:è stato )?(?:generato|creato) (?:automaticamente|da|con)\b|"
    r"deze samenvatting (?:is|werd) [^.]{0,30}(?:automatisch|\bai\b|kunstmatig)|"
    r"(?:den här )?sammanfattning(?:en)? (?:är|har) [^.]{0,20}(?:\bai\b|automatisk)|"
    r"(?:oppsummeringen|sammendraget|resum[eé]et) er [^.]{0,20}(?:\b[ak]i\b|kunstig|automatisk)|"
    r"(?:tämä )?(?:tiivistelmä|yhteenveto) on [^.]{0,20}tekoäly|"
    r"(?:to )?(?:streszczenie|podsumowanie) (?:zostało )?(?:wygenerowane|przygotowane) (?:automatycznie|przez|przy)\b|"
    r"(?:この)?要約は[^。]{0,6}(?:ai|人工知能|自動)|(?:이 )?요약은? ?(?:ai|인공지능|자동)|"
    r"[^.]{0,30}자동 ?(?:추출 기술로 )?요약(?:한|된) (?:결과|내용)|"
    # Of the text read aloud, too.
    r"(?:this|the) (?:audio|voice|narration)\b[^.]{0,40}\b(?:was|is|has been) (?:\w+[- ])?"
    r"(?:generated|created|produced) (?:by|with|using) (?:an? )?(?:ai\b|automat|synthe)|"
    r"(?:this|the) (?:audio|voice|narration)(?: version)? (?:was|is|has been) (?:auto|ai)\W?(?:matically )?generated\b|"
    r"diese (?:audioversion|vorlesefunktion|audiofassung) (?:wurde|wird) [^.]{0,20}(?:künstlich|automatisch|\bki\b)|"
    r"(?:dieser|der) (?:artikel|text|beitrag) (?:wird|wurde) [^.]{0,30}(?:\bki\b|künstlich|synthetisch|automatisch)"
    r"[^.]{0,30} (?:vor)?gelesen|la synthèse vocale\b[^.]{0,80} (?:permet|génér)|"
    r"(?:cet|l[’'])article [^.]{0,20}\blu (?:à haute voix )?par une voix (?:de synthèse|artificielle)|"
    r"(?:este )?[aá]udio (?:ha sido |fue |foi |es |é )?(?:generado|gerado|creado|criado) "
    r"(?:automátic|con\b|por\b|com\b)|"
    r"questo audio (?:è stato |è )?(?:generato|creato) (?:automaticamente|da|con)\b|"
    r"dit artikel (?:is|wordt) [^.]{0,30}(?:\bai\b|computerstem|automatisch)[^.]{0,20} voorgelezen|"
    r"(?:artikeln|texten|artikkelen|teksten) (?:är|er|läses|leses) [^.]{0,30}(?:syntetisk|datorröst|\b[ak]i\b)|"
    r"(?:本|此|以上)?(?:摘要|内容|內容)由 ?(?:ai|人工智[能慧])|(?:bu )?özet (?:yapay zek|otomatik))",
    re.I,
)

# Of what was said on the air, written down in haste or by a machine.
_TRANSCRIBED = pattern(
    r"[^.]{0,30}\btranscripts? (?:are|is|was|were) (?:created|produced|generated) [^.]{0,40}\b"
    r"(?:rush deadline|machine|automat|software|speech recognition)",
    re.I,
)
# What a summary is called, a machine, and its work.
_SUMMARY = pattern(
    r"\bsummar(?:y|i[sz]ation)\b|zusammenfassung|kurzfassung|\brésumé\b|\bsynthèse\b|\bresum(?:en|o)\b|"
    r"\b(?:riassunto|sommario|riepilogo)\b|\bsamenvatting\b|sammanfattning|oppsummering|sammendrag|\bresum[eé]et\b|"
    r"\btiivistelmä|\byhteenveto|\b(?:streszczeni|podsumowani)[ea]\b|\bshrnutí\b|\bzhrnutie\b|\bösszefoglaló|\brezumat|"
    r"\bsažetak\b|\bpovzetek\b|\bрезюме\b|\bкратк\w+ содержани|\bстисл\w+ зміст|\bπερίληψη|\bözet|\bringkasan|ملخص|"
    r"תקציר|סיכום|सारांश|\btóm tắt|要約|요약|摘要|总结|總結",
    re.I,
)
_TAKEN = pattern(
    r"\W*(?:key )?(?:takeaways|points)\b|\W*(?:das wichtigste|l[’']essentiel|lo esencial|in breve|i punti chiave|"
    r"puntos clave|pontos-chave|kort sagt|i korthet)\b",
    re.I,
)
_MACHINE = pattern(
    r"\b(?-i:AI|KI|IA|ИИ|ШІ)\b|artificial[- ]intelligence|künstliche[rn]? intelligenz|intelligence artificielle|"
    r"inteligencia artificial|inteligência artificial|intelligenza artificiale|kunstmatige intelligentie|"
    r"(?:artificiell|konstgjord|kunstig) intelligens|tekoäly|sztuczn\w+ inteligencj|um[ěe]l\w+ inteligenc|"
    r"mesterséges intelligenci|inteligenț\w+ artificial|um[j]?etn\w+ inteligenc|искусственн\w+ интеллект|"
    r"штучн\w+ інтелект|изкуствен интелект|τεχνητή\w* νοημοσύνη|yapay zek|kecerdasan (?:artifisial|buatan)|"
    r"trí tuệ nhân tạo|ذكاء الاصطناعي|בינה מלאכותית|एआई|人工知能|인공지능|人工智[能慧]",
    re.I,
)
_TRANSLATED = pattern(
    r"\W*(?:(?:note|disclaimer|hinweis|nota|remarque|aviso)\W+)?(?:"
    r"(?:this|the) (?:article|text|page|story|post|content) (?:has been|was|is) (?:(?:automatically|machine|auto)[- ]"
    r"translated|translated (?:automatically|by (?:a machine|machine|google|deepl|ai\b)|using (?:ai\b|a machine|"
    r"machine|"
    r"artificial)))|"
    r"(?:dieser|der) (?:text|artikel|beitrag) (?:wurde|ist) (?:automatisch|maschinell|mit(?: ?hilfe)? (?:von )?"
    r"(?:ki\b|deepl|google|künstlicher))[^.!?]{0,30} übersetzt|"
    r"(?:cet article|ce texte|cette page) (?:a été traduite? (?:automatiquement|par (?:une machine|une ia\b))|"
    r"est une traduction automatique)|"
    r"est[ea] (?:artículo|texto|página) (?:(?:ha sido|fue) traducid[oa] (?:automáticamente|por (?:una máquina|ia\b))|"
    r"es (?:el resultado de )?una traducción automática)|"
    r"questo (?:articolo|testo) (?:è stato tradotto (?:automaticamente|da (?:una macchina|un[’']ia\b))|"
    r"è una traduzione automatica)|"
    r"este (?:artigo|texto) foi traduzido (?:automaticamente|por (?:uma máquina|ia\b))|"
    r"(?:dit artikel|deze tekst) (?:is|werd) (?:automatisch|machinaal|door (?:een computer|ai\b))[^.!?]{0,20} vertaald|"
    r"(?:den här |denna )?(?:artikeln|texten|artikel|text) (?:är|har) (?:maskinöversatt|"
    r"(?:blivit )?automatiskt översatt)|"
    r"denne? (?:artikkelen|teksten|artikel|tekst) er (?:maskinoversatt?|automatisk overs[ae]tt?|oversat automatisk)|"
    r"(?:tämä )?(?:artikkeli|teksti) on (?:konekäännetty|käännetty (?:koneellisesti|automaattisesti))|"
    r"(?:ten )?(?:artykuł|tekst) został przetłumaczony (?:automatycznie|maszynowo|przez)|"
    r"(?:tento )?(?:článek|článok|text) byl (?:automaticky|strojově) (?:přeložen|preložený)|"
    r"(?:эта статья|этот текст|этот материал) (?:был[аи]? )?(?:переведен[аы]?|переведён) (?:автоматически|машин)|"
    r"(?:ця стаття|цей текст) (?:був |була )?перекладен[аоий]* (?:автоматично|машин)|"
    r"bu (?:makale|haber|metin|yazı) (?:otomatik|makine|yapay zek)[^.!?]{0,30} çevril|"
    r"(?:この|本)(?:記事|文章|ページ)は(?:機械|自動)翻訳|(?:이 )?(?:기사|글)[는은] ?(?:기계|자동|ai) ?번역|"
    r"(?:本文|此文|本页)(?:由|为|系)?(?:机器|機器|ai|自动|自動)翻[译譯])",
    re.I,
)
_LONGEST_TRANSLATED = 800  # characters: such notes are given in several languages at once
# Parts of such words: nearly no line has one, and the patterns take long.
_SIGNS = (
    *("AI", "KI", "IA", "ИИ", "ШІ", "utomati", "автомат", "ntelli", "ntelig", "nteleg", "нтел", "tekoäly", "yapay"),
    *("otomatik", "kecerdasan", "kunstig", "kunstmatig", "νοημοσύνη", "tuệ", "اصطناعي", "מלאכותית", "एआई"),
    *("人工", "自動", "自动", "인공", "자동"),
)
# "By Courier AI", "Generado con IA", "KI-generiert" alone.
_BY = pattern(
    r"\W*(?:(?:[^\W\d_]+ ){0,2}(?:by|with|using|von|mit|par|avec|por|con|com|da|door|met|av|med|af|przez|від|от|с) "
    r"(?:\w+ ){0,3}(?-i:AI|KI|IA|ИИ|ШІ)|(?-i:AI|KI|IA)[- ]\w*(?:gener|assist|creat|erstell)\w*)\W*$",
    re.I,
)
_BEGINNING = 110  # characters, in which a line that is of a summary says so
_LONGEST_LABEL = 60  # characters


def tells_of_machine(text: str) -> bool:
    """Whether a line begins with how a machine made the summary that it stands below."""
    return _BY_MACHINE.match(text) is not None


def tells_of_transcript(text: str) -> bool:
    """Whether a note says how what was said was written down."""
    return _TRANSCRIBED.match(text) is not None


def tells_of_translation(text: str) -> bool:
    """Whether a note begins with that a machine translated the text."""
    return len(text) <= _LONGEST_TRANSLATED and _TRANSLATED.match(text) is not None


def may_tell_of_machine(text: str) -> bool:
    """Whether a line may say that a machine made a summary: a story about one may begin so as well."""
    if not any(sign in text for sign in _SIGNS):
        return False
    beginning = text[:_BEGINNING]
    named = _MACHINE.search(beginning) is not None
    return tells_of_machine(text) or (named and (_SUMMARY.search(beginning) is not None or _BY.match(text) is not None))


def labels_summary(text: str) -> bool:
    """Whether a short text is the name of a summary."""
    return len(text) <= _LONGEST_LABEL and (_SUMMARY.search(text) is not None or _TAKEN.match(text) is not None)
