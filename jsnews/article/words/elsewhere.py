"""What points to other stories: words before a link to one, the headings of lists of them, games on another page."""

from __future__ import annotations

import re

from jsnews.article.pattern import pattern
from jsnews.article.text import names, plain

_LONGEST, _LONGEST_LABEL, _LONGEST_ALL = 60, 50, 100

# Words that ask the reader to read on elsewhere, whatever follows them. The first stand above lists of stories, too.
_ALSO_ABOVE = (
    r"[àa] lire (?:aussi|également)|lesen sie (?:auch|dazu|hierzu)|auch interessant|(?:te|le) puede interesar|"
    r"leggi anche|"
    r"(?:leia|veja) também|(?:lees|bekijk) ook|läs (?:också|även)|(?:les|læs) også|lue myös|"
    r"(?:czytaj|zobacz) (?:też|także|również)|čtěte (?:také|též)|関連記事|あわせて読みたい|"
    r"相[关關](?:[阅閱][读讀]|新[闻聞]|[报報][道導]|[链鏈]接|連結)|延伸[阅閱][读讀]|"
    r"관련기사|اقرأ أيض\w+|(?:citește|citiți) și|(?:baca|simak|tonton) juga|"
    r"(?:yuk,? )?(?:simak|tonton) (?:juga )?video(?: (?:ini|berikut))?|διαβάστε (?:επίσης|ακόμα|ακόμη)|"
    r"чита(?:йте|ть) (?:также|ещё|еще|також)|đọc thêm|xem thêm|"
    r"(?:यह|ये|इसे)(?: (?:खबर|ख़बर|ख\u093cबर)(?:ें)?)? भी (?:प(?:ढ़|\u095d)(?:ें|िए|े)|देख(?:ें|िए))|আরও পড়ুন|আরো পড়ুন|یہ بھی پڑھیں|"
    r"(?:همچنین|بیشتر) بخوانید|อ่าน(?:ข่าว|เรื่อง)?(?:เพิ่มเติม|ที่เกี่ยวข้อง)|(?:ข่าว|เรื่อง|บทความ)ที่เกี่ยวข้อง"
)
_ALSO = (
    rf"{_ALSO_ABOVE}|"
    r"więcej (?:(?:takich|podobnych) )?(?:informacji|artykułów|historii|wiadomości) (?:znajdziesz|przeczytasz)|"
    r"more (?:stories|news)(?: like this)? on our (?:home ?page|front page)|"
    r"(?:read|watch) (?:this|the) (?:story|article|report|news) in (?:english|hindi|bengali|tamil|telugu|kannada|"
    r"malayalam|marathi|gujarati|punjabi|urdu|spanish|french|german|italian|portuguese|arabic|russian|chinese|japanese|korean)(?=\W*$)|"
    r"(?:you (?:may|might) )?also (?:read|see|check(?: out)?)|(?:read|see|watch) (?:also|next|too)|check out next|"
    r"(?:lire|voir) (?:aussi|également)|lies auch|"
    r"(?:leer|le[eé]|lea|ver|vea|mir[aáe]|miren) (?:también|además)|leer más|přečtěte si také|čítajte (?:aj|tiež)|"
    r"ayrıca (?:okuyun|bakınız)|bunu da okuyun|прочетете (?:още|и)|"
    r"(?:pro)?čitaj(?:te)? (?:i|još|također|takođe)|(?:vidi(?:te)?|pogledaj(?:te)?) (?:i|još)|čtěte (?:dále|více)|"
    r"також читайте|(?:смотрите|см\.) также|(?:bunlar da )?ilginizi çekebilir|אולי יעניין אתכם|יעניין אתכם גם|"
    r"קראו (?:גם|עוד)|आणखी वाचा|हे(?:ही| पण) वाचा|لمعرفة المزيد|preberite (?:tudi|še)|прочита(?:јте|ј) (?:и|још|уште)|"
    r"lexo(?:ni)? (?:edhe|gjithashtu)|(?:taip pat skaitykite|skaitykite (?:taip pat|daugiau))|lasi(?:et)? arī|"
    r"loe (?:ka|lisaks)|olvass(?:a|on|átok)? el|llegi(?:u|x) també|le tamén|irakurri ere|"
    r"(?:sjá|lesið|lestu) (?:einnig|líka)|lihat juga|soma pia|"
    r"(?:இதையும்|மேலும்) (?:படிங்க|படிக்க|படியுங்கள்)|(?:ఇది|ఇవి) కూడా చదవండి|مزید پڑھیں"
)
# The names of such stories, which stand above them or with a colon or a dash before one; and more that do so.
_RELATED = (
    r"related(?: (?:stor(?:y|ies)|articles?|news|content|posts?|topics|reading|coverage|links|videos?))?|"
    r"(?:previous|earlier|past) (?:stor(?:y|ies)|articles?|coverage|posts?)|(?:mehr )?zum thema|"
    r"(?:frühere|vorherige) (?:artikel|beiträge|meldungen)|articles précédents|"
    r"(?:noticias|artículos|notas|notícias|matérias|artigos) anteriores|articoli precedenti|"
    r"eerdere (?:artikelen|berichten)|tidigare (?:artiklar|nyheter)|tidligere (?:saker|artikler)|"
    r"aiemmat (?:jutut|uutiset)|poprzednie artykuły|předchozí články|предыдущие (?:статьи|новости)|"
    r"попередні (?:статті|новини)|önceki haberler|過去の記事|이전 기사|الأخبار السابقة|"
    r"(?:verwandte|ähnliche|weitere|mehr) (?:artikel|beiträge|nachrichten|meldungen|themen)|"
    r"(?:sur|dans) le même (?:sujet|thème)|weiterlesen|läs mer|"
    r"(?:热门|精彩|更多|相关)(?:视频|图片|阅读|文章|新闻)?推荐"
)
_MORE = (
    r"(?:must[- ])?(?:read|see|watch)(?: more)?|more (?:on|from) this|don[’']t miss|suggested reading|"
    r"te recomendamos|veja mais|(?:re)?veja (?:os |mais )?v[ií]deos[^:]{0,40}|lue lisää|lire plus|zobacz|"
    r"mehr dazu|saiba mais|lee más|les mer|lees meer|czytaj więcej|vezi și|اقرأ المزيد|קרא עוד|"
    r"(?:keep|continue) reading|(?:sigue|seguí|siga|seguir) leyendo|continua a leggere|continue lendo|lees verder|"
    r"läs vidare|les videre|læs videre|jatka lukemista|czytaj dalej|čtěte dál|citește mai departe|читайте далее|"
    r"читайте далі|devamını oku"
)
_VERBS = names("read see watch")
_POINTS = pattern(rf"\W*(?:(?P<also>{_ALSO})(?!\w)|(?:{_RELATED}|{_MORE})\s*(?=[:：»>|–—-]))", re.I)
_BRACKETS = ("[", "【")
_COLONS = (":", "：")
_BRACKETED = pattern(rf"[\[【]\s*(?:{_ALSO}|{_RELATED}|{_MORE})\s*[\]】]", re.I)
# All that the headings of lists of other stories say.
_OTHERS = (
    r"(?:more|other|latest|top) (?:stories|news|headlines|articles)|more (?:on|about) this(?: \w+)?|"
    r"most (?:read|popular|viewed|shared)(?: \w+)?|(?:you (?:may|might) )?also (?:like|be interested in)|"
    r"you (?:may|might) like|(?:(?:more|picks|picked|selected|just) for|recommended(?: for)?) you|recommended|"
    r"more from (?:the )?(?-i:[A-Z]).{1,40}|more (?:reads|coverage|reporting|stories) (?:from|on|in|about) .{1,40}|"
    r"mehr (?:aus|von) (?:dem|der|den) (?:ressort|rubrik|redaktion|autor)\w*|"
    r"(?:our )?related (?:\w+ )?(?:services|products|publications|recipes|resources|guides|courses|pages)|"
    r"recommended reading|"
    r"top picks|up next|next (?:article|story|up)|nächste[rs]? (?:artikel|beitrag|meldung)|article suivant|"
    r"(?:siguiente|próxim[ao]) (?:artículo|noticia|nota|artigo|notícia|matéria)|prossimo articolo|articolo successivo|"
    r"volgend artikel|nästa artikel|neste (?:artikkel|sak)|næste artikel|seuraava juttu|następny artykuł|další článek|"
    r"ďalší článok|következő cikk|articolul următor|следующая (?:новость|статья)|наступна (?:новина|стаття)|"
    r"επόμενο άρθρο|sıradaki (?:haber|yazı)|(?:berita|artikel) (?:berikutnya|selanjutnya)|bài tiếp theo|次の記事|"
    r"下一篇(?:文章|新聞|新闻)?|다음 ?기사|الخبر التالي|المقال التالي|הכתבה הבאה|अगली (?:खबर|ख़बर)|"
    r"(?:recommended|popular|featured) (?:stories|articles|posts|news)(?: for you)?|(?:what to )?read next|"
    r"(?:from )?(?:around|across) the web|(?:from|by) our partners|trending(?: now| stories)?|"
    r"editor(?:s|[’']s|s[’'])? (?:picks|recommendations)|(?:am )?meistgelesen\w*|lue seuraavaksi|"
    r"das (?:thema )?könnte (?:sie|dich|euch)(?: auch| ebenfalls)? interessieren|"
    r"empfohlene (?:artikel|beiträge|inhalte)|"
    r"empfehlungen (?:der redaktion|für (?:sie|dich))|(?:articles? )?recommandés?(?: pour vous)?|"
    r"recomendad[oa]s?(?: para (?:ti|usted|você))?|(?:noticias|artículos|notícias|matérias) recomendad[oa]s|"
    r"consigliati(?: per te)?|articoli consigliati|aanbevolen(?: (?:voor (?:u|jou)|artikelen))?|"
    r"rekommenderade? (?:artiklar|läsning|för dig)|anbefalte? (?:saker|artikler)|suositel(?:tua|lut jutut)|"
    r"polecane(?: artykuły| dla ciebie)?|polecamy|doporučen\w+ (?:články|čtení)|doporučujeme|ajánlott cikkek|ajánljuk|"
    r"(?:articole )?recomandate|önerilen (?:haberler|yazılar)|sizin için (?:önerilenler|seçtiklerimiz)|"
    r"рекомендуем(?:ые (?:статьи|материалы|новости))?|рекомендован[оі] (?:статті|новини)|προτεινόμενα(?: άρθρα)?|"
    r"おすすめ(?:の?記事)?|推荐阅读|推薦閱讀|"
    r"往期(?:回[顾顧]|推[荐薦]|精选|精選|文章)|为[您你]?推荐|為[您你]?推薦|猜你喜[欢歡]|"
    r"(?:热门|精彩|更多)推荐|大家都在看|[您你]可能(?:还?喜欢|感兴趣)|추천 ?뉴스|함께 볼만한 뉴스|"
    r"مقالات (?:مقترحة|مختارة)|(?:قد )?يهمك أيضا|מומלצים|כתבות מומלצות|rekomendasi untuk anda|có thể bạn quan tâm|"
    r"(?:articles )?les plus lus|articles? (?:similaires|liés|recommandés|associés)|dans la même rubrique|"
    r"vous aimerez aussi|lo más (?:leído|visto)|(?:noticias|artículos|notas) relacionad[oa]s|más leíd[oa]s|i più letti|"
    r"articoli (?:correlati|più letti)|(?:ti )?potrebbe(?:ro)? interessarti(?: anche)?|"
    r"(?:notícias|matérias|artigos) relacionad[oa]s|mais lidas|leia mais|meest gelezen|"
    r"gerelateerde? (?:artikelen|berichten|nieuws)|mest läst[a]?|mest lest|mest læste|luetuimmat|najczęściej czytane|"
    r"(?:podobne|powiązane) artykuły|nejčtenější|související (?:články|témata)|mohlo by vás zajímat|legolvasottabb\w*|"
    r"kapcsolódó cikkek|articole (?:similare|recomandate)|cele mai citite|benzer (?:haberler|yazılar)|ilgili haberler|"
    r"(?:en )?çok okunanlar|похожие (?:статьи|материалы|новости)|по теме|другие новости|самое читаемое|схожі новини|"
    r"σχετικά άρθρα|(?:τα )?πιο δημοφιλή|人気記事|相关(?:阅读|新闻|文章|推荐)|관련 ?기사|추천 ?기사|많이 본 뉴스|"
    r"(?:مقالات|أخبار|مواضيع) ذات صلة|כתבות נוספות|tin liên quan|berita terkait|ข่าวแนะนำ|เรื่องแนะนำ"
)
# Those above how a text was made.
_MADE = (
    r"about this (?:article|story|page)|how we (?:reviewed|researched|wrote|reported) this(?: (?:article|story|page))?|"
    r"how (?:this|we) (?:article|story|page) was (?:made|reviewed|written)"
)
_HEADING = pattern(rf"\W*(?:{_ALSO_ABOVE}|{_RELATED}|{_OTHERS}|{_MADE})\W*", re.I)
# All that a line says which is a link to all there is on something.
_ALL = pattern(
    r"\W*(?:(?:find |read |see )?all (?:the |our )?(?:latest )?(?:news|stories|articles|information) (?:on|about) |"
    r"alle (?:informationen|infos|news|nachrichten|meldungen|artikel|beiträge|hintergründe) (?:zu[mr]?|über|rund um) |"
    r"(?:toutes? (?:l[’']actualité|les (?:actualités|infos|informations))|tous (?:nos|les) articles) (?:sur|d[eu’'])|"
    r"tod(?:a la información|as las noticias) (?:sobre|de)|tutt(?:e le notizie|i gli articoli) (?:su|d)|"
    r"todas as notícias (?:sobre|d[eao])|al het nieuws over|all[ae] (?:nyheter|nyheder|artiklar|artikler) om|"
    r"kaikki (?:uutiset|jutut) aiheesta|wszystkie (?:informacje|artykuły) o|vše(?:chny články)? o|"
    r"все (?:новости|материалы) о|(?:усі|всі) (?:новини|матеріали) про|"
    r"(?:learn|read|find out|discover|see) more (?:about|on) |"
    r"(?:erfahren sie|erfahre|lesen sie|lies) (?:hier )?mehr (?:zu[mr]?|über) |"
    r"mehr (?:zu[mr]?|über) .{3,60} (?:lesen|erfahren)|"
    r"(?:en savoir|lire|en lire) plus sur |(?:lee|leer|conoce|conozca|descubre|sabe[r]?) más (?:sobre|acerca de) |"
    r"(?:scopri|leggi|per saperne) di più s|(?:leia|saiba|veja) mais sobre |(?:lees|lees hier) meer over |"
    r"(?:läs|les|læs) mere? om |lue lisää |(?:przeczytaj|czytaj|dowiedz się) więcej (?:o|na temat) |"
    r"(?:více|čtěte více|viac) o |(?:узнайте|читайте) больше о |(?:дізнайтеся|читайте) більше про )",
    re.I,
)
# The sign of a hand or an arrow before a link; those that are quotation marks as well say nothing.
_ARROWS = (">>", "→", "➡", "➔", "➜", "➤", "►", "▶", "👉", "☞", "⮕")
# Games on another page.
_GAMES = pattern(
    r"\b(?:play|solve|try|take|spiel\w*|lös\w*|rate\w*|jouez|joue|faites|juega|juegue|resuelv\w+|gioca|risolv\w+|jogue|"
    r"resolva|speel|spela|spill|løs|pelaa|ratkaise|zagraj\w*|rozwiąż\w*|zahraj\w*|játssz\w*|oyna\w*|çöz\w*|joacă|"
    r"сыграйте|решите|разгадайте|розв[’']яжіть)\b.{0,60}"
    r"(?:crossword|sudoku|puzzle|jigsaw|solitaire|wordle|\bquiz|rätsel|mots (?:croisés|fléchés)|crucigrama|cruciverba|"
    r"palavras cruzadas|kruiswoord|puzzel|korsord|kr[yo]s+ord|ristikko|krzyżówk|křížovk|keresztrejtvén|rejtvén|rebus|"
    r"bulmaca|кроссворд|судоку)|(?:クロスワード|数独|パズル)に挑戦|십자말",
    re.I,
)


def points_on(text: str) -> re.Match[str] | None:
    """The words that ask to read on elsewhere, where a line begins so; "also" is those that need no colon behind."""
    return _POINTS.match(text)


def only_points_on(text: str) -> bool:
    """Whether a line says no more than such words."""
    if len(text) > _LONGEST_LABEL:
        return False
    match = points_on(f"{text}:")
    if match is not None and not any(map(str.isalnum, text[match.end() :])):
        return True
    return text.endswith(_COLONS) and heads_others(text)  # a heading may be all of it that is seen


def is_verb_alone(text: str) -> bool:
    """Whether a line is but a verb: what it announces may be in the text itself."""
    return plain(text) in _VERBS


def points_on_in_brackets(text: str) -> bool:
    """Whether a line begins with such words in brackets."""
    return text.startswith(_BRACKETS) and _BRACKETED.match(text) is not None


def heads_others(text: str) -> bool:
    """Whether a line is all that stands above a list of other stories, or above how this one was made."""
    return len(text) <= _LONGEST and _HEADING.fullmatch(text) is not None


def leads_to_game(text: str) -> bool:
    """Whether a line asks to play a game."""
    return _GAMES.search(text) is not None


def begins_with_arrow(text: str) -> bool:
    """Whether a line begins with the sign of what leads away."""
    return text.startswith(_ARROWS)


def leads_to_all(text: str) -> bool:
    """Whether a short line begins like a link to all there is on something."""
    return len(text) <= _LONGEST_ALL and _ALL.match(text) is not None
