"""Callings, desks and houses in many languages: what stands before or behind a name, and what is never one."""

from __future__ import annotations

import re

from jsnews.article.pattern import either, pattern
from jsnews.article.text import names


def _split(alternatives: str) -> list[str]:
    """The alternatives one by one; bars inside of parentheses part none."""
    return re.split(r"\|(?![^(]*\))", alternatives)


_JOBS = either(r"""
    editors?|editör(?:ü|ler)?|web-?team|reporter|reporterin|correspondent|writer|journalist|journaliste?|staff|columnist|contributors?|producer
    director|manager|founder|chief|ceo|author|authors|auteure?s?|autrice|автор|szerző|penulis|team|desk|newsroom|newsdesk|redaktion|redakteur(?:in)?|redaktor|redakcja
    نمائندہ|نامہ نگار|رپورٹر|ایڈیٹر|خبرنگار|संपादक|रिपोर्टर|ब्यूरो|প্রতিনিধি|সম্পাদক|ผู้สื่อข่าว|phóng viên|biên tập viên
    korrespondent(?:in)?|autor(?:in)?|chefredakteur(?:in)?|rédaction|redaction|redacción|redacció|redazione|redactie|redação|редакция
    redaktori|redaksia|redaktor(?:ka)?|redacția|redacţia|redactia|redaccion|redacao|szerkesztoseg
    administrator|admin|webmaster|webmestre|guest|user|anonymous|unknown|freelance[rd]?|photographer
    engineer|developer|winemaker|scientist|educator|horticultur(?:al)?ist|nutritionist|dietitian|veterinarian|physician|nurse|attorney|architect
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
_HOUSES = either(r"""
    news|press|media|communications|broadcasting|magazin|magazine|online|agency|agencies|\w*agentur|\w*agenturen|agencia|agencias|agences?|agenzi[ae]
    service|newspaper|zeitung|times|ressort|dépêches?
    today|post|tribune|gazette|herald|courier|kurier|chronicle|journal
    nachrichten|tagblatt|rundschau|anzeiger|diario|giornale|gazet[aë]|gaceta|jornal|газета|вестник|ведомости
    inc|ltd|limited|llc|gmbh|kg|ag|company|group|consulting|solutions|insurance|van lines|kitchens?|blog|website|webpage
    university|universität|universidad|université|institute?|department|college|school|society|council|committee
    cent(?:er|re)|program(?:me)?|network|states|foundations?|stiftung|association|verband|verein|bundesverband
    ministerium|ministry|research|marketing|development|operations|official|support
    nieuws|nyheter|nyheder|uutiset|noticias|notícias|notizie|wiadomości|zprávy|správy|hírek|vijesti|știri|stiri|haberler
    новости|новини|ειδήσεις|actualités|info|sports?|esportes?|deportes|content|conteúdo|radio|tv|channel
    \w*verlag|\w*verlage|uitgeverij|förlag|forlag|wydawnictwo|vydavatelství|nakladatelství|könyvkiadó|издательство
    ajans[ıi]|agências?|agencja|agentura|агентство|πρακτορείο|stampa|communiqué|pressemitteilung|presseportal|pressestelle
    \w*polizei\w*|hauptzollamt|landkreis|feuerwehr|bundesregierung|mairie|préfecture|ayuntamiento|prefeitura|police|polic[ií]a
    hospitals?|clinics?|\w*klinik(?:um|en)?|krankenhaus|hôpital|hospitales|ospedale|organi[sz]ations?|llp|office|chamber
    club|library|museum|\w*hochschule|stadt|ville|comune|gemeente|kommun[e]?|município|municipio|reports
    projects?|συντακτικ[ηή] ομ[αά]δα|ομ[αά]δα σ[υύ]νταξης
    gobierno|governo|gouvernement|government|ministère|minist[eé]rio|ministero|readers
""")
_BUTTONS = either(r"""
    profile|posts?|articles?|view|follow|contact|e?-?mail|share|read|more|about|all|updated|published|publié|publicado|pubblicato|publicerad|created|originally|minutes?|comments?
    kommentare?|comentarios?|commentaires?|reacties?|kommentarer|copyright|photos?|fotos?|images?|bild(?:er)?|getty
    videos|links|stories|headlines|galleries|policy|policies|cookie|privacy|process|guidelines?|guide|recipe|insights?|medically|reviewed|verified|cite|visited
    facebook|youtube|linkedin|twitter|instagram|whatsapp|telegram|subscribe|newsletter|get in|sign in|log ?in|register
    e-?paper|empfehlen|watch|live|trial|tweet|nachricht|abbrechen|abschicken
    print|drucken|imprimer|imprimir|afdrukken|utskrift|tulosta|drukuj|vytisknout|nyomtatás|распечатать|yazdır|εκτύπωση
    rozhovor|reportáž|fejeton|wywiad|felieton|reportaż|interjú|riport|intervju|reportaža|kolumna|репортаж|интервью|інтерв'ю
    episode|teaser|podcast|slideshow|transcript|description|highlights|download|search|listen|previous
    أرشيف الكاتب|المزيد للكاتب|permalinks?|permalien|permanente?r? link|enlace permanente|track-?backs?|menéame
    (?:font|text) size|google|pubmed|orcid|scopus|researchgate
""")
_NO_PEOPLE = _split(f"{_JOBS}|{_HOUSES}|{_BUTTONS}")
# Desks and houses in languages whose words are not parted by what parts words elsewhere.
DESK = pattern(
    r"(?:^|\s)(?:নিজস্ব প্রতিবেদক|প্রতিবেদক|ডেস্ক|هيئة التحرير|التحرير|محرر|تحریریه|संवाददाता|डेस्क|ब्यूरो|haber merkezi|"
    r"ban biên tập|ڈیسک|एजेंसी|ऑनलाइन|অনলাইন|آنلاین|أونلاين|நிருபர்|מערכת|وكالات|وكالة|خبرگزاری)(?:\s|$)|"
    r"編集部|編輯部|编辑部|(?:[综綜]合|整理|整合)$|^本[報报刊社网網紙纸台]$|本報訊|本报讯|综合报道|綜合報導|뉴스팀|편집국|편집부|취재팀|กองบรรณาธิการ|ออนไลน์$|^ทีมข่าว|"
    # What houses there are called by; their Latin initials may follow.
    r"(?:[网網社]|[日晚早][报報]|新[闻聞]社?|通[讯訊信]社|[电電][视視]台|일보|신문|뉴스|통신)(?:\s[a-z]{2,5})?$"
)
# Looked up one by one: a pattern of all of them is tried at every word of every candidate.
JOBS = frozenset(word for word in _NO_PEOPLE if word.isalpha())
JOB = pattern(rf"\b(?:{'|'.join(word for word in _NO_PEOPLE if not word.isalpha())})\b", re.I)
_WHOLE = either(r"""
    (?:written |posted |reviewed |edited |published |created )?by|posted on|published on|(?:publicado|escrito) por
    geschrieben von|von|from|de|par|por|di|on|in|at|and|und|et|y|e|en|og|och|follow|e-?mail|name|content|full bio|mehr
    image|mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch
    donnerstag|freitag|samstag|sonntag|today|heute|fact checked|disclosure|advertis.*|dotyczy
    obituary|(?:.* )?obituaries|nachrufe?|nécrologies?|obituarios?|necrológicas|obituários?|necrologi[eo]?|necrologen
    nekrologi?|dödsfall|dødsfald|dødsfall|nekrology|nekrológok?|necroloage|некрологи?|νεκρολογίες|وفيات
    vefat(?: haberleri)?|special (?:reports?|coverage)|top stor(?:y|ies)|breaking news|in depth
    france (?:bleu|culture|info|inter|musique|télévisions)(?: .*)?|deutschlandfunk(?: .*)?|cadena ser|onda cero
    source .*|.* e\. ?v\.?|null|undefined|none|root|wpadmin
    (?:the|from|our|your|this|how|what|why|when|where) .*
    relevanc[ey]|date|popularity|price|pertinence|popularité|prix|relevancia|fecha|precio|relevanz|datum|aktualität
    beliebtheit|preis|rilevanza|data|relevância|relevantie|relevans|trafność|актуальность|дата|ফলো করুন
    注册|註冊|登[录錄陆入]|已?[关關]注|追[蹤踪]|[订訂][阅閱]|[阅閱][读讀]|[评評][论論]|回[复覆]|查看|分享|收藏|点赞|[转轉]载|打印|列印|下[载載]
    首[页頁]|更多|未知|佚名|匿名|不[详詳]|[无無]|[暂暫][无無]|管理[员員人]|本站|[网網]友|小[编編]|官方|原[创創]|功能介[绍紹].*|\w{2,3}号
    ログイン|会員登録|フォロー|シェア|不明|구독|로그인|회원가입|공유|댓글|관리자|운영자|익명
""")
# What links to all that an author wrote say.
_ALL_OF_THEM = either(r"""
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
_BEATS = either(r"""
    senior|chief|special|deputy|associate|assistant|managing|staff|contributing|freelance|foreign|national|local|political
    business|economics|sports?|transport|education|health|science|technology|culture|crime|city|investigative|data
    travel|food|opinion|digital|content
""")
_JOURNALISTS = either(r"""
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
    r"(?i:e?special|exclusivo|colaboração) (?:para|to|for))\s|"
    r"^[RDI]-(?=[A-Z])"  # the party and district of who writes
)
# Spoken titles that no byline means as part of the name; academic ones belong to it.
SPOKEN_TITLES = pattern(
    r"^(?:(?:rechtsanw[aä]lt(?:in)?|mr|mrs|ms|herr|frau|pfarrer(?:in)?|rev|ks|a?bp|kard|د|أ\.\s?د)\.?|"
    r"(?:state |u\.?s\.? )?(?:rep|sen|gov|del)\.|(?:assembly|congress|council)(?:m[ae]n|woman|member)|senator)"
    r"\s+(?=\S+\s+\S)",
    re.I,
)
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
