"""What leads in a name in a byline, in many languages, of who wrote and of who did not; and what joins two names."""

from __future__ import annotations

import re

from jsnews.article.pattern import either, pattern

AND = "and|und|et|en|og|och|oraz|ja|és|и|та|ve|și|dan|with|mit|avec|con|com"
# Before a single word these join two surnames of one person, or mean something else.
AND_BETWEEN_NAMES = "e|y|i|a|і|й|και|κι|ir|un|ile|và|şi|dhe|eta|agus|और|एवं|এবং|ও|اور"
BY = r"[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Aa]v|[Aa]f"
# Who asked the questions of an interview; whom stands before: "Z Janem Kowalskim rozmawia Mina Seo".
TALKED = (
    r"[Rr]ozmawia(?:ją|li|ł[ay]?)?|[Бб]еседовал[аи]?|[Рр]озмовля(?:в|ла|ли)|[Сс]пілкува(?:вся|лася|лися)|"
    r"[Rr]azgovara(?:o|la|li)"
)
_BEFORE_BY = either(r"""
    written|posted|published|reported|created|(?:co-?)?authored|co-?written|submitted
    this (?:post|article|story) was written
    posté|publié|écrit|rédigé|geschrieben|verfasst|veröffentlicht|gespeichert|eingestellt|erstellt
    scritto|pubblicato|a cura|escrito|publicado|redactado|geplaatst|geschreven|skrevet|skriven|publicerad
    propos recueillis|recueilli|scris|submitted|reporting|story and photos|words and (?:pictures|photos)
    reportage|reportaje|reportagem|crónica|crônica
    (?:photographs|photos|pictures) and (?:text|words)|(?:text|words) and (?:photographs|photos|pictures)
    napisał|opublikowane|опубликовано|yazan
    article|artikel|artículo|text|texte|texto|testo|words|story|blog|post|guest post
    opinion|(?:an? )?(?:analysis|interview|commentary|essay|opinion)
    (?:eine? )?(?:kommentar|analyse|gastbeitrag|interview|reportage|essay|kolumne|porträt|bericht|rezension|gespräch)
    une? (?:analyse|article|dossier|entretien|interview|enquête|reportage|chronique|texte|tribune)
    una? (?:análisis|entrevista|crónica|reportaje|intervista|analisi)|een (?:interview|analyse|reportage|column)
    exclusive|exclusif|exclusivo|exclusiva|exklusiv|esclusiva
""")
# "de", "od", "του" and their like mean "by" only where nothing else is meant: at the head of a byline.
_BY_WORDS = either(r"""
    (?:by|from) our (?:own )?(?:correspondent|reporter)|aus [^\W\d_]+ berichtet|od našeho (?:zpravodaje|dopisovatele)
    von unser(?:er|em|en) (?:korrespondent|reporter|mitarbeiter)(?:in|en)?|od naszego korespondenta
    (?:van|door) onze (?:verslag(?:gever|geefster)|correspondent|redacteur|medewerker)|от нашего корреспондента
    de (?:notre|nos|l[’']) ?(?:correspondant|envoyé)e?s?(?: spéciale?s?| spéciaux)?(?: (?:à|en|au) [^\W\d_]+,)?
    d[oa] noss[oa] correspondente
    de nuestr[oa] (?:corresponsal|enviad[oa])|(?:av|af|fra|från) (?:vår|vores) (?:egen )?(?:korrespondent|medarbetare)
    (?:inviato|scritto|pubblicato|postato|inserito) da|vložila?|zveřejnila?|beküldte
    by|von|vom|par|por|escriben?|di|door|af|av|przez|od|de|oleh
    autor(?:[:*_]?in|en|es|a|as|[:*_]?innen)?(?:/-?(?:autor|in))?
    auteurs?|autore|autrice|author\(?s?\)?|szerző|írta|tác giả|yazar|penulis
    redacteur|redakteur(?:in)?|redaktion|contributors?|reporters?|skribent|tekst|teksti
    napisał[ao]?|napsala?|připravila?|подготовил[аи]?|записал[аи]?|написал[аи]?|yazan
    opracował[ao]?|oprac\.|opracowanie|d(?:al|alla) (?:nostr[oa] )?(?:inviat[oa]|corrispondente)
    piš[eu]|пиш[еу]|raksta|autors|rašo|parašė|kirjutas|shkruan|shkruar nga|testua|ditulis oleh|bởi
    автор|от|від|текст|γράφει (?:ο|η)|του|της|מאת|بقلم|كتبت?|نویسنده|نوشته|خبرنگار|إعداد|लेखक|द्वारा|ผู้เขียน|โดย|เรื่อง
""")
LEAD_IN = pattern(rf"^(?:(?:{_BEFORE_BY})(?:\s*[:|])?\s+)?(?:{_BY_WORDS}|{TALKED.lower()})(?:\s*[:：|]\s*|\s+)", re.I)
GLUED_BY = pattern(r"^(?:[^\W\d_]+\s)?(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor)(?=[A-ZÀ-ÖØ-ÞĀ-Ž][a-zß-ÿ])")
# Without a colon one word behind these is the desk that they work for.
AT_DESK = pattern(r"^(?:redacteur|redakteur(?:in)?|redaktion|contributors?|reporters?|skribent)\s+\S+$", re.I)
_LABELS = either(r"""
    authors?|autor[/:*_]-?in(?:nen)?|autor|autorin|autoren|autore|auteur|skribent
    written by|posted by|by|von|per|words|story|reporter|contributors?
    text|texte|texto|testo|автор|текст|redaktion|redakteur(?:in)?|interview|entrevista|entretien|intervista
    (?:text|texte|texto|words|story) (?:&|und|and|et|y) (?:photos?|fotos?|bilder|images?|pictures|photography)
    haber(?:\s*[-–/&+,]\s*(?:kamera|foto(?:ğraf)?))*
    muhabir|scris de|oprac\.|إعداد|reportage|reportaje|reportagem|reportaż|repórter|toimittaja|teksti
    szöveg|szerző|ρεπορτάζ|κείμενο|συντάκτης|συντάκτρια|репортаж|авторка|аутор|корреспондент|yazan|autorka
    autor (?:článku|textu|tekstu|artykułu)|автор (?:статьи|текста|материала)|פורסם על ידי|כתב|כתבת
    حوار|بقلم|كتبت?|تقرير|نویسنده|گفت[ \u200c]?و[ \u200c]?گو|گزارش|מאת
    作者|著者|筆者|記者|记者|本报记者|文|文責|取材・文|執筆者?|撰文|글|기자|글쓴이|지은이
    ავტორი|ავტორები|հեղինակ|müəllif|muallif|авторы|зохиогч|сурвалжлагч|mwandishi|autori|autoriai|autoři|autorzy
    লেখক|লেখা|প্রতিবেদক|लेखक|લેખક|ਲੇਖਕ|எழுதியவர்|రచయిత|ಲೇಖಕರು|ലേഖകൻ|ผู้เขียน|เรื่อง|អត្ថបទ|ဆောင်းပါးရှင်|ጸሐፊ|ደራሲ|مصنف|تحریر
""")
# Behind these a dot parts the name as well, or before capitals nothing: "文・Mina Seo", "글 Mina Seo".
_EASTERN_LABELS = r"(?:文・(?:構成|執筆|撮影|写真|取材)|(?:取材|構成)・文|文|글(?:\s?[·ㆍ・]\s?사진)?)"
LABEL = pattern(
    rf"^(?:(?:{_LABELS}|{_EASTERN_LABELS})\s*[:：/／=＝︱]|{_EASTERN_LABELS}(?:\s*[·ㆍ・●|｜丨]|\s(?=(?-i:[A-Z])))|"
    r"(?:te(?:ks|x)t|words|story)\s*\|)\s*",
    re.I,
)
# "By" in some languages, but at the head of a page the name of a paper just as well: "De Havencourant".
WEAK_BY = pattern(r"^(?:de|del|od|di|от|af|av|του|της)\s", re.I)
LABEL_ALONE = pattern(
    r"^(?:(?:article |words |text |story )?(?:written |posted |published )?by|authors?|author\(s\)|"
    r"autor(?:in|en|es)?|auteurs?|von|par|por|door|tekst|text|words|автор|작성자|글쓴이|作者|著者|執筆者?|文責|بقلم|الكاتب)\s*[:：]?$",
    re.I,
)
WRITTEN = pattern(
    r"\b(?:written|geschrieben|verfasst|écrit|escrito|scritto|skrevet|skriven) (?:by|von|par|por|da|av|af)\b", re.I
)
_TRANSLATORS = "翻訳者?|訳者|译者|譯者|翻[译譯]|번역자?"
# Who is named after these took the picture, sent the report or looked it over, and did not write it.
SOURCES = either(rf"""
    photo(?:s|graph|graphs|graphy|graphie|graphe)?|fotos?|fotograf(?:ie|ía|a)?|bild(?:er)?|images?|imagen|pictures?|video
    fotoğraf|illustration|grafik|graphic|infografik|quelle|source|fuente|fonte|bron|källa|kilde|kamera|schnitt
    translation|translator|übersetzung|traducción|traduction
    źródło|zdjęci[ae]|zdroj|forrás|fotó|kuvat?|lähde|kaynak|sumber|ảnh|nguồn|φωτ(?:ογραφί(?:α|ες)|ο)?\.?|πηγή|צילום|מקור
    {_TRANSLATORS}
    تصوير|صورة|مصدر|المصدر|फोटो|снимк[аи]|джерело|фото|источник|写真|撮影|사진|图|摄影|编辑|責任編輯|责任编辑
""")
# Without a colon two capitals show that a name follows: "Tekst Mina Seo Foto Jo Day".
PICTURED = (
    r"(?i:(?:fotos?|photos?|bilder|kuvat?|kuvitus|illustration|fotografie?|zdjęcia)\.?|fot\.)"
    r"\s(?-i:[^\W\d_a-zß-ÿ]\S*\s[^\W\d_a-zß-ÿ])"
)
# And so is who only added to it: "Mit Informationen von Mina Seo".
CONTRIBUTED = (
    r"(?:mit (?:informationen|material|angaben|agenturmaterial) (?:von|der|des|aus)|with (?:files|information) from|"
    r"avec (?:les |des )?informations d[eu]|con (?:informes|información|informaciones) de|con informazioni di|"
    r"com informações d[aeo])"
)
NOT_WRITTEN = pattern(
    rf"^\W*(?:{CONTRIBUTED}\b|{PICTURED}|(?:{SOURCES})(?:\s+(?:by|von|par|por|credit))?\s*[:：/©]|(?:foto|photo|image)s?\s+(?:by|von|par)\b|"
    r"ภาพ\s|"
    # How long it takes to read, and where it was on the air.
    r"(?:[^\W\d]+ ){0,2}\d+[ -]?min\w*\.? (?:read|lesezeit|de lectur[ae]|di lettura|de leitura|lezen|läsning)|"
    r"(?:(?:as )?(?:heard|seen|featured)|aired|broadcast|zu (?:hören|sehen)|gesendet|ausgestrahlt)\s+"
    r"(?:on|in|auf|bei|im)\s|"
    # "Mina Seo Foto", as lists of who took part have it.
    r"[^\W\d_]\S*(?:\s\S+){1,2}\s(?:fotos?|fotograf(?:in|en|a)?|fotógraf[oa]|fotograaf|photographer|photographe|"
    r"kuvaaja|фотограф)\W*$|"
    r"(?:medically |fact.?|expert )?(?:edited|reviewed|checked|verified|approved|translated|photographed|illustrated)"
    rf"\s+by\b|translation\s+by\b|(?:{_TRANSLATORS}|[责責]任?[编編][辑輯]?|[摄攝]影)(?:\s|$)|"
    r"(?:übersetzt|fotografiert|redigiert|geprüft) von\b|traducido por\b|traduit par\b)",
    re.I,
)
