"""Lines of the publisher's own: it asks to follow, subscribe or give, states its rights, or tells of the page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from jsnews.article.asks import asks_readers
from jsnews.article.boxes import heading_level, is_only_item
from jsnews.article.channels import names_messenger, offers_channel
from jsnews.article.dom import Container, Page, TextBlock
from jsnews.article.links import hrefs_of
from jsnews.article.moderation import rules_comments
from jsnews.article.pattern import pattern
from jsnews.article.roles import is_correction, is_credit
from jsnews.article.spans import is_in
from jsnews.article.summaries import tells_of_machine
from jsnews.article.text import names
from jsnews.article.words.letters import asks_to_sign_up
from jsnews.article.words.partings import marks_end, takes_leave
from jsnews.article.words.tools import offers_tools

_LONGEST, _LONGEST_NOTE, _LONGEST_KEEPING = 320, 500, 120
_LAST = 4  # blocks at the end, where such a line needs no other sign
_LINKED, _ALL_LINKED = 0.5, 0.9
_SET_APART = names("a b strong em i u mark")
_SLANTED = names("em i")
_ITEMS = names("li td th dt dd")

# Addresses of channels, and of those who collect money.
_CHANNELS = pattern(
    r"https?://(?:[\w-]+\.)*(?:t\.me|telegram\.me|whatsapp\.com|wa\.me|viber\.com|line\.me|zalo\.me|patreon\.com|"
    r"ko-fi\.com|buymeacoffee\.com|liberapay\.com|steadyhq\.com|news\.google\.com/(?:publications|s)/)",
    re.I,
)
_FOLLOW = (
    r"(?:please )?(?:subscribe to|sign up (?:for|to)|join|follow) (?:our|us|the [^.]{0,20}newsletter)\b|"
    r"sign up (?:(?:here|now) )?(?:for [^.]{2,40} )?to (?:get|receive) [^.]{0,25}\b(?:our|stories|news|updates)\b|"
    r"(?:get|receive) [^.]{0,50}(?:in your inbox|newsletter)|"
    r"(?:abonnieren|folgen) sie (?:unser\w*|uns)|folg(?:e|t) uns|(?:abonnez|inscrivez)-vous à (?:notre|nos)|"
    r"suivez-nous|recevez [^.]{0,50}(?:newsletter|boîte mail)|rejoignez (?:notre|nos)|"
    r"susc?r[ií]b(?:ete|ase) a nuestr|síguenos|"
    r"síganos|únete a nuestr|iscriviti (?:al|alla) nostr|seguici su|(?:assine|siga|receba) (?:a |o )?noss|"
    r"receba (?:as |os )?(?:notícias|novidades)|inscreva-se n|siga-nos|"
    r"(?:entre|participe) (?:no|em|d[oe]) (?:nosso )?(?:canal|grupo)|"
    r"(?:simak|ikuti|dapatkan) (?:breaking news|berita[^.]{0,40} di (?:ponsel|whatsapp|telegram|google))|"
    r"(?:meld je|schrijf je) (?:aan|in) voor onze|volg ons|"
    r"prenumerera på vår|följ oss|følg oss?|meld deg på vår|tilmeld dig vor|tilaa (?:uutiskirj|ilmai)|seuraa meitä|"
    r"zapisz się (?:na|do) nasz|obserwuj nas|dołącz do nas|odebírejte náš|sledujte nás|kövess(?:en)? minket|"
    r"iratkozz(?:on)? fel|abonează-te la|abonați-vă la|urmărește-ne|bültenimiz|(?:kanalımıza|bültenimize) abone ol|"
    r"bizi takip ed|подпи(?:шитесь|сывайтесь|шись) на (?:наш|рассылк|канал)|читайте нас|підпи(?:шіться|суйтесь) на|"
    r"читайте нас|εγγραφείτε στο newsletter|ακολουθήστε (?:μας|το)|تابعونا|اشترك (?:في|الآن)|הירשמו ל|"
    r"メールマガジンに?登録|订阅(?:我们|电子报)|关注我们|뉴스레터 구독|jiandikishe"
)
_GIVE = (
    r"support (?:us|our (?:work|journalism|newsroom))|(?:please )?(?:make a donation|donate (?:to us|today|now))|"
    r"(?:since|as|while) you[’']re here|become an? (?:supporter|member|patron)\b|werden sie (?:mitglied|unterstützer)|"
    r"devenez (?:membre|abonnée?|mécène)|diventa (?:soci[oa]|sostenitore|abbonat[oa])|"
    r"torne-se (?:assinante|apoiador|membro)|word (?:nu )?(?:lid|vriend|supporter|donateur)\b|"
    r"bli (?:medlem|stödprenumerant)|zostań (?:patronem|członkiem)|"
    r"unterstützen sie (?:uns|unser\w*)|unterstütze? uns|spenden sie|"
    r"(?:faites|faire) un don|soutenez(?:-nous| notre| nos)|hágase soci[oa]|hazte soci[oa]|ap[oó]y[ae]nos|"
    r"apoye nuestro|sostieni (?:l[’']informazione|il nostro|la nostra)|sostienici|fai una donazione|"
    r"apoie (?:o jornalismo|o nosso|a nossa)|faça uma doação|steun (?:ons|onze)|stöd (?:oss|vår)|støtt (?:oss|vår)|"
    r"støt (?:os|vores)|tue (?:meitä|työtämme)|wesprzyj (?:nas|naszą|redakcję)|podpořte (?:nás|redakci|naši)|"
    r"podporte (?:nás|redakciu)|támogass(?:on|atok)? minket|susține(?:-ne|ți-ne| redacția| jurnalismul)|"
    r"bize destek ol|поддержите (?:нас|редакцию)|підтрима(?:йте|ти) нас|долучайтеся до спільноти|στηρίξτε (?:μας|την)"
)
_APP = (
    r"(?:download|get|install) (?:the|our) (?:[\w-]+ ){0,4}app\b|"
    r"(?:laden? (?:sie )?|hol(?:en sie|t)? )(?:sich |euch |dir )?"
    r"(?:die|unsere) [^.]{0,20}\bapp\b|téléchargez (?:notre |l[’'])(?:app\b|application)|"
    r"descarg(?:a|á|ue) (?:nuestra |la )(?:app\b|aplicación)|baixe (?:o |nosso )(?:app\b|aplicativo)|"
    r"scarica (?:la nostra |l[’'])app\b|download (?:de|onze) [^.]{0,20}\bapp\b|last ned (?:vår )?app|"
    r"ladda ner (?:vår )?app|hent (?:vores )?app|lataa (?:\w+ )?sovellu|pobierz (?:naszą )?aplikację|"
    r"unduh aplikasi|скачайте (?:наше )?приложение|uygulama(?:mızı|yı) indir"
)
# Where readers are asked to follow somebody, and the words for it: first in the sentence, or wherever they stand.
_NETWORKS = pattern(
    r"https?://(?:[\w-]+\.)*(?:instagram|facebook|twitter|x|threads|youtube|tiktok|linkedin|bsky|vk|ok|weibo)\.\w+/",
    re.I,
)
_FOLLOWING = pattern(
    r"(?:^|[.!?…]\s+)(?:follow|folgen sie|folg[et]|suivez|sígue|siga|segui|volg|följ|følg|seuraa|obserwuj|śledź|"
    r"sledujte|kövess|urmăr(?:iți|ește)|подпи(?:шитесь|сывайтесь)|читайте|підпи(?:шіться|суйтесь)|ακολουθήστε|"
    r"theo dõi|ikuti)|"
    r"takip ed(?:in|iniz)|تابعونا|עקבו אחר|フォロー(?:する|して)|关注我们|關注我們|팔로우|ติดตาม(?:เรา|ข่าว)|"
    r"फ़?ॉलो करें",
    re.I,
)
INVITES = pattern(rf"(?:^[^\w\"“„«‘「]*|[.!?…]\s+)(?:{_FOLLOW}|{_GIVE}|{_APP})", re.I)


# What is said of rights and opinions at the end; "© dpa" is a credit line.
_RIGHTS = pattern(
    r"\W*(?:copyright\b|this (?:document|article|text|content) is (?:subject to|protected by) copyright|"
    r"(?:accuracy and )?availability of [^.]{0,40}transcripts? may vary|"
    r"citation: .{10,250} (?:retrieved|accessed|from)\b|how to cite this\b|"
    r"ⓒ|저작권자|무단 ?전재|all rights reserved|alle rechte vorbehalten|tous droits réservés|"
    r"todos los derechos reservados|tutti i diritti riservati|riproduzione riservata|todos os direitos reservados|"
    r"alle rechten voorbehouden|wszelkie prawa zastrzeżone|все права защищены|版权所有|版權所有|禁?無断転載|"
    r"(?:the )?(?:views|opinions) expressed\b|les (?:propos|opinions) exprimé|las opiniones (?:expresadas|vertidas)|"
    r"le opinioni espresse|as opiniões expressas|الآراء الواردة|мнение (?:редакции|автора) (?:может|не)|"
    r"(?:以上|本文)(?:内容|內容|文章)?(?:[仅僅只])?代表|"
    r"(?:特别|特別|免责|免責|版权|版權|郑重)?(?:声明|聲明)\s*[：:]|"
    # What pages written by hand end with.
    r"(?:go )?(?:back|return) to (?:the |our |my )?(?:home ?page|main page|index|(?:table of )?contents|"
    r"top(?: of (?:the |this )?page)?)(?=\W*$|\W+(?-i:[A-Z]))|"
    r"you are (?:the )?visitor\b|best viewed (?:in|with|at|using)\b|"
    r"zurück zur (?:startseite|homepage|hauptseite|übersicht)|retour à (?:l[’']accueil|la page d[’']accueil)|"
    r"volver (?:a la página principal|al inicio)|torna alla (?:home ?page|pagina principale))",
    re.I,
)
_RESERVED = pattern(
    r"(?:©|\bcopyright) ?(?:19|20)\d\d|all rights reserved|alle rechte vorbehalten|tous droits réservés|"
    r"todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|"
    r"wszelkie prawa zastrzeżone|все права защищены|版权所有|版權所有|無断転載",
    re.I,
)
# What feeds and press releases have below the text: "The post X appeared first on Y", "About Y Y is …".
_BOILERPLATE = pattern(
    r"the post .{5,200} (?:appeared first|first appeared) on |"
    r"(?:about|über|à propos d(?:e|u|es|e la|e l[’'])|acerca de(?:l)?|informazioni su|sobre(?: [ao])?|over|om)\s+"
    r"(?:the |die |das |der |den |la |le |el |il )?(.{3,60}?)[:\s]+(?:the |die |das |der |la |le |el |il |[ao] )?\1\b",
    re.I,
)
# Templates that nobody filled in, the server's own errors, data.
_CODE = pattern(
    r"\{\{[^{}]*\}\}$|\[(?:gambas|foto|photo|video|image|gallery|embed|tweet)\s*:[^\]]{0,60}\]$|\[\w[\w-]*(?:\s+[\w-]+=[^\]]*)\]$|\{\"\w+\":|"
    r"(?:deprecated|notice|warning|strict standards|(?:fatal|parse) error): .{0,300} on line \d+\W*$",
    re.I,
)
# What is said of players, browsers, comments and how long it takes to read, anywhere.
_TECHNICAL = pattern(
    r"\W*(?:estimated |approx\.? |average )?(?:reading time|read time|lesezeit|lesedauer|temps de lecture|"
    r"tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|czas czytania|время чтения)\b.{0,25}$|"
    r"\W*(?:(?:please |kindly )*share (?:this|the) (?:story|article|post|news|page)(?: (?:on|with|via)\b.{0,30})?|"
    r"(?:diesen )?(?:artikel|beitrag) teilen|partagez?(?: cet article)?|compart[ie]r? (?:esta|la|el|este) "
    r"(?:noticia|nota|artículo)|compartilhe(?: (?:esta|a) (?:notícia|matéria)| este artigo)?|"
    r"condividi(?: (?:questo )?articolo)?|deel dit (?:artikel|bericht)|dela (?:artikeln|sidan)|"
    r"del (?:artikkelen|artiklen|saken)|jaa (?:artikkeli|juttu)|udostępnij(?: artykuł)?|sdílet(?: článek)?|"
    r"(?:haberi )?paylaş|bagikan (?:artikel|berita)(?: ini)?|chia sẻ (?:bài viết|tin này)|"
    r"поделиться(?: (?:новостью|статьёй|статьей))?|поділитися(?: новиною)?|شارك (?:الخبر|المقال)|"
    r"इस (?:खबर|ख़बर) को शेयर करें"
    r")\W*$|"
    r"\W*\d+ ?-?min(?:ute)?s?\.? read\W*$|article content$|"
    r"\W*(?:your browser (?:does not|doesn[’']t) support|please enable javascript|"
    r"(?:dieser|ihr) browser unterstützt|votre navigateur ne|(?:su|tu) navegador no|il tuo browser non|"
    r"seu navegador não|ваш браузер не|동영상 재생이 지원되지|お使いのブラウザ|"
    r"comments (?:are|have been) (?:now )?(?:closed|disabled|turned off)|les commentaires sont (?:fermés|réservés)|"
    r"l[’']espace des contributions est|die kommentarfunktion ist|los comentarios están cerrados|"
    r"die kommentare (?:sind|wurden) (?:geschlossen|deaktiviert)|reacties zijn gesloten|i commenti sono (?:chiusi|dis)|"
    r"os comentários (?:estão|foram) (?:fechados|encerrados|desativados)|kommentar(?:erna|er|sfältet|feltet) (?:är|er) "
    r"(?:stäng|steng|luk)\w+|kommentointi on suljettu|komentarze (?:są|zostały) (?:zamknięte|wyłączone)|"
    r"комментарии (?:закрыты|отключены)|коментарі (?:закриті|вимкнено)|yorumlar kapalı|τα σχόλια είναι κλειστά|"
    r"(?:you (?:must|need to|have to) (?:be )?|please )?(?:log(?:ged)?|sign(?:ed)?) in to (?:post a |leave a |add a )?"
    r"(?:comment|join the (?:discussion|conversation|debate))|"
    r"(?:melden sie sich an|loggen sie sich ein),? um (?:zu kommentieren|mitzudiskutieren)|"
    r"connectez-vous pour (?:commenter|réagir|laisser un commentaire)|inici(?:a|e|ar) sesión para comentar|"
    r"faça (?:o )?login para comentar|accedi per commentare|log in om te reageren|"
    r"logga in för att (?:kommentera|delta)|logg inn for å (?:kommentere|delta)|log ind for at (?:kommentere|deltage)|"
    r"kirjaudu (?:sisään )?(?:kommentoidaksesi|osallistuaksesi)|zaloguj się,? (?:aby|żeby) (?:dodać komentarz|koment)|"
    r"войдите,? чтобы (?:комментировать|оставить комментарий)|увійдіть,? щоб (?:коментувати|залишити коментар)|"
    r"yorum yapmak için (?:giriş|üye)|댓글을? (?:작성|쓰|남기)[^.]{0,10}로그인|"
    r"ログインしてコメント|登录后[^。]{0,6}评论)",
    re.I,
)


# What is said where an article can be kept for later.
_KEEPING = pattern(
    r"\W*(?:you(?: have|[’']ve) (?:reached|used) [^.]{0,40}\bsaved (?:items|articles|stories)|"
    r"(?:(?:please )?(?:log ?in|sign in|register|subscribe)\b[^.]{0,40} to )?save (?:this )?(?:articles?|story|stories)"
    r"(?: for later)?\W*$|(?:article|story) (?:has been )?(?:saved|bookmarked)\W*$|"
    r"(?:artikel|beitrag) (?:merken|speichern|gespeichert|auf (?:die|der) merkliste)\W*$|zur merkliste hinzu|"
    r"(?:sie haben|du hast) [^.]{0,50}\b(?:gespeichert|gemerkt)\w* (?:artikel|beiträge)|"
    r"vous avez atteint [^.]{0,50}\b(?:enregistr|sauvegard)|"
    r"(?:ajouter|ajouté) (?:à|aux) (?:mes|vos) (?:favoris|lectures)|"
    r"(?:enregistrer|sauvegarder) (?:cet |l[’'])article|"
    r"(?:has|ha|usted ha) alcanzado [^.]{0,50}\bguardad|"
    r"guardar (?:este |el )?(?:artículo|para (?:más tarde|después))\W*$|"
    r"hai raggiunto [^.]{0,50}\bsalvat|salva (?:l[’']articolo|questo articolo|per dopo)\W*$|"
    r"(?:você )?atingiu [^.]{0,50}\b(?:salv|guardad)|salvar (?:artigo|matéria|para (?:depois|ler depois))\W*$|"
    r"(?:je hebt|u heeft) het maximum [^.]{0,50}\b(?:bewaard|opgeslagen)|artikel (?:bewaren|bewaard|opgeslagen)\W*$|"
    r"(?:spara|lagre|gem) (?:artikeln|artikkelen|saken|artiklen|till senare|til senere)\W*$|"
    r"zapisz (?:artykuł )?na później|сохранить (?:статью|на потом)\W*$|後で読む\W*$|기사 저장\W*$)",
    re.I,
)
# What it earns by the text, said before or after it.
_EARNS = pattern(
    r"\baffiliate[- ](?:links?|partner)|\baffiliate ones\b|commissionable links|qualifying purchases|"
    r"\b(?:earn|receive|get|make)[^.]{0,40}\bcommission|compensated when you|"
    r"independently (?:selected|chosen|reviewed|tested) by|products are (?:chosen|selected) independently|"
    r"provisions-?links?|werbelinks|liens? (?:affiliés?|d[’']affiliation)|enlaces? de afiliad|link di affiliazione|"
    r"links de afiliad|affiliate-?links?|linki afiliacyjne|партн[её]рские ссылки",
    re.I,
)


def without_notices(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without such lines, the first only if slanted; at the end no boilerplate, no notes below a rule."""
    last = len(chosen) - _LAST
    found = [
        block
        for at, block in enumerate(chosen)
        if not (
            (at or is_in(block, _SLANTED) or offers_tools(block.text))
            and _is_notice(block, is_last=at >= last, is_outer=at < _LAST or at >= last)
        )
        and not (len(block.text) <= _LONGEST_KEEPING and _KEEPING.match(block.text))
        and (_CODE.match(block.text) is None or block.container.tag in _ITEMS)
    ]
    while len(found) > 1 and marks_end(found[-1].text):
        found.pop()
    ruled = {container.first for container in page.containers if container.tag == "hr"}
    while len(found) > 1 and (
        _BOILERPLATE.match(found[-1].text)
        or (found[-1].number in ruled and _is_note(found[-1]))
        or (_states_rights(found[-1].text) and any(found[-2].number < n <= found[-1].number for n in ruled))
    ):
        found.pop()
    return found


def _is_notice(block: TextBlock, *, is_last: bool, is_outer: bool) -> bool:
    """Whether a short line links to little but a channel, tells of the page, or asks something at the end or apart."""
    if is_outer and heading_level(block.container) and offers_tools(block.text):
        return True
    alone = is_only_item(block.container)
    if len(block.text) > _LONGEST or (_is_item(block.container) and not alone) or heading_level(block.container):
        return False
    if block.linked >= _LINKED * len(block.text) and any(_CHANNELS.match(href) for href in hrefs_of(block)):
        return True
    if block.linked and _FOLLOWING.search(block.text) and any(map(_is_channel, hrefs_of(block))):
        return True
    if block.linked >= _ALL_LINKED * len(block.text) and names_messenger(block.text):
        return True
    if _TECHNICAL.match(block.text) or tells_of_machine(block.text) or (is_last and _RIGHTS.match(block.text)):
        return True
    if is_last and rules_comments(block.text):
        return True
    if is_outer and (_EARNS.search(block.text) or offers_tools(block.text)):
        return True
    if not (is_last or alone or is_in(block, _SET_APART)):
        return False
    text = block.text
    asks = INVITES.search(text) is not None or asks_to_sign_up(text) or asks_readers(text) or offers_channel(text)
    return asks or takes_leave(text)


def _states_rights(text: str) -> bool:
    """Whether a short text says anywhere that all rights are reserved, or since when, as the foot of a page does."""
    return len(text) <= _LONGEST_NOTE and _RESERVED.search(text) is not None


def _is_channel(href: str) -> bool:
    """Whether an address is a channel's, or somebody's place in a network."""
    return _CHANNELS.match(href) is not None or _NETWORKS.match(href) is not None


def _is_item(container: Container) -> bool:
    """Whether an element is an item of a list or table; a cell that holds several blocks lays out a page."""
    return container.tag in _ITEMS and (container.tag != "td" or container.size == 1)


def _is_note(block: TextBlock) -> bool:
    """Whether a block is all slanted and says neither who made the text nor what was corrected in it."""
    short = len(block.text) <= _LONGEST_NOTE
    return short and is_in(block, _SLANTED) and not is_credit(block.text) and not is_correction(block.text)
