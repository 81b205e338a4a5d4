"""Words of bylines in many languages: what leads in a name, what follows it, and what is never a name."""

from __future__ import annotations

import re

from jsnews.article.pattern import pattern
from jsnews.article.text import names


def _either(text: str) -> str:
    """The lines of a text as alternatives; a line may hold several, parted by bars."""
    return "|".join(line.strip().strip("|") for line in text.strip().splitlines())


def _split(alternatives: str) -> list[str]:
    """The alternatives one by one; bars inside of parentheses part none."""
    return re.split(r"\|(?![^(]*\))", alternatives)


BY = r"[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Aa]v|[Aa]f"
# Who asked the questions of an interview; whom stands before: "Z Janem Kowalskim rozmawia Mina Seo".
TALKED = (
    r"[Rr]ozmawia(?:ją|li|ł[ay]?)?|[Бб]еседовал[аи]?|[Рр]озмовля(?:в|ла|ли)|[Сс]пілкува(?:вся|лася|лися)|"
    r"[Rr]azgovara(?:o|la|li)"
)
_BEFORE_BY = _either(r"""
    written|posted|published|reported|created|authored|submitted|this (?:post|article|story) was written
    posté|publié|écrit|rédigé|geschrieben|verfasst|veröffentlicht|gespeichert|eingestellt|erstellt
    scritto|pubblicato|a cura|escrito|publicado|redactado|geplaatst|geschreven|skrevet|skriven|publicerad
    propos recueillis|recueilli|scris|submitted|reporting|story and photos|words and (?:pictures|photos)
    reportage|reportaje|reportagem|crónica|crônica
    (?:photographs|photos|pictures) and (?:text|words)|(?:text|words) and (?:photographs|photos|pictures)
    napisał|opublikowane|опубликовано|yazan
    article|artikel|artículo|text|texte|texto|testo|words|story|blog|post|guest post
    opinion|(?:an? )?(?:analysis|interview|commentary|essay|opinion)
    (?:eine? )?(?:kommentar|analyse|gastbeitrag|interview|reportage|essay|kolumne|porträt|bericht|rezension|gespräch)
    une? (?:analyse|entretien|interview|enquête|reportage|chronique|tribune)
    una? (?:análisis|entrevista|crónica|reportaje|intervista|analisi)|een (?:interview|analyse|reportage|column)
    exclusive|exclusif|exclusivo|exclusiva|exklusiv|esclusiva
""")
# "de", "od", "του" and their like mean "by" only where nothing else is meant: at the head of a byline.
_BY_WORDS = _either(r"""
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
_LABELS = _either(r"""
    authors?|autor[/:*_]-?in(?:nen)?|autor|autorin|autoren|autore|auteur|skribent
    written by|posted by|by|von|words|story|reporter|contributors?
    text|texte|texto|testo|автор|текст|redaktion|redakteur(?:in)?|interview|entrevista|entretien|intervista
    (?:text|texte|texto|words|story) (?:&|und|and|et|y) (?:photos?|fotos?|bilder|images?|pictures|photography)
    haber(?:\s*[-–/&+,]\s*(?:kamera|foto(?:ğraf)?))*
    muhabir|scris de|oprac\.|إعداد|reportage|reportaje|reportagem|reportaż|repórter|toimittaja|teksti
    szöveg|szerző|ρεπορτάζ|κείμενο|συντάκτης|συντάκτρια|репортаж|авторка|аутор|корреспондент|yazan|autorka
    autor (?:článku|textu|tekstu|artykułu)|автор (?:статьи|текста|материала)|פורסם על ידי|כתב|כתבת
    حوار|بقلم|كتبت?|تقرير|نویسنده|מאת
    作者|著者|筆者|記者|记者|本报记者|文|文責|取材・文|執筆者?|撰文|글|기자|글쓴이|지은이
    ავტორი|ავტორები|հեղինակ|müəllif|muallif|авторы|зохиогч|сурвалжлагч|mwandishi|autori|autoriai|autoři|autorzy
    লেখক|লেখা|প্রতিবেদক|लेखक|લેખક|ਲੇਖਕ|எழுதியவர்|రచయిత|ಲೇಖಕರು|ലേഖകൻ|ผู้เขียน|เรื่อง|អត្ថបទ|ဆောင်းပါးရှင်|ጸሐፊ|ደራሲ|مصنف|تحریر
""")
# Behind these a dot parts the name as well, or before capitals nothing: "文・Mina Seo", "글 Mina Seo".
_EASTERN_LABELS = r"(?:文・(?:構成|執筆|撮影|写真|取材)|(?:取材|構成)・文|文|글(?:\s?[·ㆍ・]\s?사진)?)"
LABEL = pattern(
    rf"^(?:(?:{_LABELS}|{_EASTERN_LABELS})\s*[:：/／=＝]|{_EASTERN_LABELS}(?:\s*[·ㆍ・|｜]|\s(?=(?-i:[A-Z])))|"
    r"(?:te(?:ks|x)t|words|story)\s*\|)\s*",
    re.I,
)
# "By" in some languages, but at the head of a page the name of a paper just as well: "De Havencourant".
WEAK_BY = pattern(r"^(?:de|del|od|di|от|af|av|του|της)\s", re.I)
LABEL_ALONE = pattern(
    r"^(?:(?:article |words |text |story )?(?:written |posted |published )?by|authors?|author\(s\)|"
    r"autor(?:in|en|es)?|auteurs?|von|par|por|door|tekst|text|автор|작성자|글쓴이|作者|著者|執筆者?|文責|بقلم|الكاتب)\s*[:：]?$",
    re.I,
)
WRITTEN = pattern(
    r"\b(?:written|geschrieben|verfasst|écrit|escrito|scritto|skrevet|skriven) (?:by|von|par|por|da|av|af)\b", re.I
)
# Who is named after these took the picture, sent the report or looked it over, and did not write it.
SOURCES = _either(r"""
    photo(?:s|graph|graphs|graphy|graphie|graphe)?|fotos?|fotograf(?:ie|ía|a)?|bild(?:er)?|images?|imagen|pictures?|video
    fotoğraf|illustration|grafik|graphic|infografik|quelle|source|fuente|fonte|bron|källa|kilde|kamera|schnitt
    translation|translator|übersetzung|traducción|traduction
    źródło|zdjęci[ae]|zdroj|forrás|fotó|kuvat?|lähde|kaynak|sumber|ảnh|nguồn|φωτ(?:ογραφί(?:α|ες)|ο)?\.?|πηγή|צילום|מקור
    تصوير|صورة|مصدر|المصدر|फोटो|снимк[аи]|джерело|фото|источник|写真|撮影|사진|图|摄影|编辑|責任編輯|责任编辑
""")
# Without a colon two capitals show that a name follows: "Tekst Mina Seo Foto Jo Day".
PICTURED = (
    r"(?i:fotos?|photos?|bilder|kuvat?|kuvitus|illustration|fotografie?|zdjęcia)"
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
    r"\s+by\b|(?:übersetzt|fotografiert|redigiert|geprüft) von\b|traducido por\b|traduit par\b)",
    re.I,
)
_JOBS = _either(r"""
    editors?|reporter|reporterin|correspondent|writer|journalist|journaliste?|staff|columnist|contributors?|producer
    director|manager|founder|chief|ceo|author|authors|auteure?s?|autrice|автор|szerző|penulis|team|desk|newsroom|newsdesk|redaktion|redakteur(?:in)?|redaktor|redakcja
    نمائندہ|نامہ نگار|رپورٹر|ایڈیٹر|خبرنگار|संपादक|रिपोर्टर|ब्यूरो|প্রতিনিধি|সম্পাদক|ผู้สื่อข่าว|phóng viên|biên tập viên
    korrespondent(?:in)?|autor(?:in)?|chefredakteur(?:in)?|rédaction|redaction|redacción|redazione|redactie|redação|редакция
    redacția|redacţia|redactia|redaccion|redacao|szerkesztoseg
    administrator|admin|webmaster|guest|user|anonymous|unknown|freelance[rd]?|photographer
    engineer|developer|winemaker|scientist|nutritionist|dietitian|veterinarian|physician|nurse|attorney|architect
    designer|marketer|strategist|officer|president|senior|junior|vp|head of|expert|specialist|analyst|consultant|coach
    reportera|repórter|periodista|studio|korrespondentti
    \w*leiter(?:in)?|\w+reda(?:ctie|ktion(?:en)?|k[sc]jonen)|referent(?:in)?|phd candidate|professor of|editorial|board
    correspondante?|corresponsal|corrispondente|correspondente|corespondentă?|korespondent(?:ka)?|verslaggever|verslaggeefster
    enviad[oa]|inviat[oa]|envoyée?s?|dziennikar(?:z|ka)|reporterka|novinář(?:ka)?|zpravodaj|toimittaja|újságíró|szerkesztő|reportér(?:ka)?|muhabir|muhabiri|wartawan|журналист(?:ка)?
    корреспондент|журналіст(?:ка)?|кореспондент(?:ка)?|συντάκτης|συντάκτρια|δημοσιογράφος|ανταποκριτής|ανταποκρίτρια
    כתב|כתבת|כתבנו|עורך|עורכת|مراسل|مراسلة|مراسلنا|صحفي|صحفية
    redaktionen|redaksjonen|redaksi|redakce|redakcia|redakcija|uredništvo|szerkesztőség|toimitus|редакція|σύνταξη
    mwandishi|mhariri|ripota
""")
_HOUSES = _either(r"""
    news|press|media|communications|broadcasting|magazin|magazine|online|agency|agencies|\w*agentur|\w*agenturen|agencia|agencias|agences?|agenzi[ae]
    service|newspaper|zeitung|times|ressort|dépêches?
    today|post|tribune|gazette|herald|courier|kurier|chronicle|journal
    nachrichten|tagblatt|rundschau|anzeiger|diario|giornale
    inc|ltd|limited|llc|gmbh|kg|ag|company|group|consulting|solutions|insurance|van lines|kitchens?|blog|website|webpage
    university|universität|universidad|université|institute?|department|college|school|society|council|committee
    cent(?:er|re)|program(?:me)?|network|states|foundations?|stiftung|association|verband|verein|bundesverband
    ministerium|ministry|research|marketing|development|operations|official|support
    nieuws|nyheter|nyheder|uutiset|noticias|notícias|notizie|wiadomości|zprávy|správy|hírek|vijesti|știri|stiri|haberler
    новости|новини|ειδήσεις|actualités|info|sports?|esportes?|deportes|content|conteúdo|radio|tv|channel
    ajans[ıi]|agências?|agencja|agentura|агентство|πρακτορείο|stampa|communiqué|pressemitteilung|presseportal|pressestelle
    \w*polizei\w*|hauptzollamt|landkreis|feuerwehr|bundesregierung|mairie|préfecture|ayuntamiento|prefeitura|police|polic[ií]a
    gobierno|governo|gouvernement|government|ministère|minist[eé]rio|ministero|readers
""")
_BUTTONS = _either(r"""
    profile|posts?|articles?|view|follow|contact|e?-?mail|share|read|more|about|all|updated|published|publié|publicado|pubblicato|publicerad|created|originally|minutes?|comments?
    kommentare?|comentarios?|commentaires?|reacties?|kommentarer|copyright|photos?|fotos?|images?|bild(?:er)?|getty
    policy|policies|cookie|privacy|process|guidelines?|guide|recipe|insights?|medically|reviewed|verified|cite|visited
    facebook|youtube|linkedin|twitter|instagram|whatsapp|telegram|subscribe|newsletter|get in|sign in|log ?in|register
    e-?paper|empfehlen|watch|live|trial|tweet|nachricht|abbrechen|abschicken
    print|drucken|imprimer|imprimir|afdrukken|utskrift|tulosta|drukuj|vytisknout|nyomtatás|распечатать|yazdır|εκτύπωση
    episode|teaser|podcast|slideshow|transcript|description|highlights|download|search|listen|previous
    (?:font|text) size|google|pubmed|orcid|scopus|researchgate
""")
_NO_PEOPLE = _split(f"{_JOBS}|{_HOUSES}|{_BUTTONS}")
# Desks and houses in languages whose words are not parted by what parts words elsewhere.
DESK = pattern(
    r"(?:^|\s)(?:নিজস্ব প্রতিবেদক|প্রতিবেদক|ডেস্ক|هيئة التحرير|التحرير|محرر|تحریریه|संवाददाता|डेस्क|haber merkezi|"
    r"ban biên tập|ڈیسک|एजेंसी|ऑनलाइन|অনলাইন|آنلاین|أونلاين|நிருபர்|מערכת|وكالات|وكالة|خبرگزاری)(?:\s|$)|"
    r"編集部|編輯部|编辑部|^本[報报刊社网網紙纸台]$|本報訊|本报讯|综合报道|綜合報導|뉴스팀|편집국|편집부|취재팀|กองบรรณาธิการ|ออนไลน์$|^ทีมข่าว|"
    # What houses there are called by; their Latin initials may follow.
    r"(?:[网網社]|[日晚早][报報]|新[闻聞]社?|通[讯訊信]社|[电電][视視]台|일보|신문|뉴스|통신)(?:\s[a-z]{2,5})?$"
)
# Looked up one by one: a pattern of all of them is tried at every word of every candidate.
JOBS = frozenset(word for word in _NO_PEOPLE if word.isalpha())
JOB = pattern(rf"\b(?:{'|'.join(word for word in _NO_PEOPLE if not word.isalpha())})\b", re.I)
_WHOLE = _either(r"""
    (?:written |posted |reviewed |edited |published |created )?by|posted on|published on|(?:publicado|escrito) por
    geschrieben von|von|from|de|par|por|di|on|in|at|and|und|et|y|e|en|og|och|follow|e-?mail|name|content|full bio|mehr
    image|mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch
    donnerstag|freitag|samstag|sonntag|today|heute|fact checked|disclosure|advertis.*|dotyczy
    obituar(?:y|ies)|nachrufe?|nécrologies?|obituarios?|necrológicas|obituários?|necrologi[eo]?|necrologen|nekrologi?
    dödsfall|dødsfald|dødsfall|nekrology|nekrológok?|necroloage|некрологи?|νεκρολογίες|vefat(?: haberleri)?|وفيات
    special (?:reports?|coverage)|top stor(?:y|ies)|breaking news|in depth
    france (?:bleu|culture|info|inter|musique|télévisions)(?: .*)?|deutschlandfunk(?: .*)?|cadena ser|onda cero
    source .*|.* e\. ?v\.?|null|undefined|none|root|wpadmin
    (?:the|from|our|your|this|how|what|why|when|where) .*
    relevanc[ey]|date|popularity|price|pertinence|popularité|prix|relevancia|fecha|precio|relevanz|datum|aktualität
    beliebtheit|preis|rilevanza|data|relevância|relevantie|relevans|trafność|актуальность|дата|ফলো করুন
""")
# What links to all that an author wrote say.
_ALL_OF_THEM = _either(r"""
    (?:alle|weitere|mehr|andere) (?:\S+ )?(?:artikel|beiträge|texte|berichte)
    (?:tod[oa]s|más|otr[oa]s) (?:\S+ )?(?:artículos|noticias|notas)
    (?:tod[oa]s|mais|outr[oa]s) (?:\S+ )?(?:artigos|notícias|matérias)
    (?:tutt[ie]|altr[ie]) (?:\S+ )?(?:articoli|notizie)|(?:alle|meer|andere) (?:\S+ )?(?:artikelen|berichten)
    (?:alla|fler|alle|flere|mer|mere|andre) (?:\S+ )?(?:artiklar|artikler|saker|texter)
    (?:kaikki|lisää|muut) (?:\S+ )?(?:jutut|juttuja|artikkelit)
    (?:wszystkie|więcej|inne) (?:\S+ )?(?:artykuł|tekst)\w*|(?:všechny|všetky|další|ďalšie) (?:\S+ )?člán\w+
    (?:összes|további) (?:\S+ )?(?:cikk|írás)\w*|(?:toate|alte) (?:\S+ )?(?:articole|știri)\w*
    (?:tüm|bütün|diğer) (?:haber|yazı|makale)\w*|(?:все|другие|ещё) (?:\S+ )?(?:статьи|материалы|публикации|новости)
    (?:усі|всі|інші) (?:\S+ )?(?:статті|матеріали|публікації|новини)
    (?:όλα|άλλα|περισσότερα) (?:\S+ )?(?:άρθρα|κείμενα)|semua (?:artikel|berita|tulisan)|xem (?:thêm|tất cả)
    (?:جميع|كل) \S*(?:مقالات|أخبار)|(?:همه|سایر|دیگر) (?:مطالب|اخبار)|(?:כל|עוד) ה?(?:כתבות|מאמרים)
""")
NO_NAME = pattern(rf"^(?:{_WHOLE}|(?:\S+ )?(?:{_ALL_OF_THEM})(?: .*)?)$", re.I)
# Callings and houses that are surnames too, where the page itself says that a person is called so.
SURNAMES = names(
    "guest post press times coach read junior senior chief herald courier kurier journal engineer architect page"
)
_BEATS = _either(r"""
    senior|chief|special|deputy|associate|assistant|managing|staff|contributing|freelance|foreign|national|local|political
    business|economics|sports?|transport|education|health|science|technology|culture|crime|city|investigative|data
    travel|food|opinion|digital|content
""")
_JOURNALISTS = _either(r"""
    reporter(?:in|ka)?|correspondent|korrespondent(?:in|en)?|korespondent(?:ka)?|redakteur(?:in)?|journalist(?:e|in|a|ka)?
    correspondante?|corresponsal|corrispondente|correspondente|redactora?|periodista|inviat[oa]|envoyée?|dziennikar(?:z|ka)
    novinář(?:ka)?|zpravodaj(?:ka)?|toimittaja|muhabiri?|wartawan|корреспондент(?:ка)?|кореспондент(?:ка)?|журналист(?:ка)?
    δημοσιογράφος|כתבנו|مراسلة?|صحفية?|செய்தியாளர்|संवाददाता|প্রতিবেদক
""")
# A calling that follows a name of two words or more with nothing between them.
JOB_BEHIND = pattern(
    rf"^(\S+\s+\S+(?:\s+\S+)*?)\s+(?:(?:{_BEATS})\s+)*"
    r"(?:(?:editor|reporter|correspondent|writer|journalist|columnist|contributor|producer|photographer|redakteur(?:in)?|"
    r"korrespondent(?:in)?|journaliste?|reporterin)\b|special (?:to|for)\b).*$",
    re.I,
)
# A journalist's calling before the name: "By our Berlin correspondent Mina Seo".
CALLING_BEFORE = pattern(
    rf"^(?i:(?:(?:our|unser\w*|notre|nuestr[oa]|noss[oa]|onze|vår|el|la|il|der|die|{_BEATS})\s+)*(?:{_JOURNALISTS})\s+)"
    r"(?=[^\W\d_a-zß-ÿ]\S*\s+\S)"
)
# What follows one of these alone is a place or a paper: "By Mina Seo | in | Business".
_AT = "in|im|at|for|from|aus|bei|für|en|pour|para|per|dans|voor|desde|da|à|w|z|fra|från"
PLACED = pattern(rf"^(?:{_AT})$", re.I)
PLACE = pattern(
    rf"^(?:(?:{_AT}|dos?)|For|From|FOR|FROM|FÜR|POUR|PARA|VOOR|DESDE|"
    r"(?i:e?special|exclusivo|colaboração) (?:para|to|for))\s"
)
# Spoken titles that no byline means as part of the name; academic ones belong to it.
SPOKEN_TITLES = pattern(r"^(?:rechtsanw[aä]lt(?:in)?|mr|mrs|ms|herr|frau|pfarrer(?:in)?|rev)\.?\s+(?=\S+\s+\S)", re.I)
TRAILING_TITLES = pattern(
    r"\s*(?:记者|記者|기자|특派员|編集委員)$|"
    r"\s+(?:envoyée?s? sp[ée]cia(?:le?s?|ux)|enviad[oa]s? especia(?:l|les|is)|inviat[oaie] special[ei])$",
    re.I,
)
PARTICLES = names(
    "de van von v vom vd der den la le di da das do dos del della dalla al el bin ibn ten ter du af av zu zur d o ap"
    " abu ad y i e of ó ni mac ben bint binti binte bt ould los las les lo 't 's in op aan uit het auf und zum vor"
    " st san ul ur ud wa ole"
    " dr med rer nat phil jur pol habil dipl ing"
)
# What is joined to the name that follows it: "d'Orval", "al-Masri".
JOINED = pattern(r"^(?:[dlo]|dell|dall|de|al|el|an|ad|as|ash|at|ut|abu|bin|ibn|ben|ter|ait)['’-](?=[^\W\d_a-zß-ÿ])")
