"""Sections that are none of the text by their own heading, and headings of which nothing is left."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from jsnews.article.blocks import characters, characters_in, in_order
from jsnews.article.boxes import box_around, heading_level
from jsnews.article.dom import Container, Page, TextBlock
from jsnews.article.pattern import pattern
from jsnews.article.text import STATEMENT_ENDS

_LONGEST = 60
_SHARE = 0.6  # of the text: what holds more is no section of it

# All that the headings of lists of other stories say.
_OTHERS = (
    r"(?:more|other|latest|top) (?:stories|news|headlines|articles)|more (?:on|about) this(?: \w+)?|"
    r"related(?: (?:articles?|stories|news|content|posts?|topics|reading|coverage|links))?|"
    r"most (?:read|popular|viewed|shared)(?: \w+)?|(?:you (?:may|might) )?also (?:like|be interested in)|"
    r"you (?:may|might) like|(?:(?:more|picks|picked|selected|just) for|recommended(?: for)?) you|recommended|"
    r"top picks|up next|next (?:article|story|up)|nächste[rs]? (?:artikel|beitrag|meldung)|"
    r"article suivant|(?:siguiente|próxim[ao]) (?:artículo|noticia|nota|artigo|notícia|matéria)|"
    r"prossimo articolo|articolo successivo|volgend artikel|nästa artikel|neste (?:artikkel|sak)|"
    r"næste artikel|seuraava juttu|następny artykuł|další článek|ďalší článok|következő cikk|articolul următor|"
    r"следующая (?:новость|статья)|наступна (?:новина|стаття)|επόμενο άρθρο|sıradaki (?:haber|yazı)|"
    r"(?:berita|artikel) (?:berikutnya|selanjutnya)|bài tiếp theo|次の記事|下一篇(?:文章|新聞|新闻)?|다음 ?기사|"
    r"الخبر التالي|المقال التالي|הכתבה הבאה|अगली (?:खबर|ख़बर)|"
    r"(?:recommended|popular|featured) (?:stories|articles|posts|news)(?: for you)?|"
    r"(?:what to )?read next|(?:from )?(?:around|across) the web|(?:from|by) our partners|"
    r"trending(?: now| stories)?|editor(?:s|[’']s|s[’'])? (?:picks|recommendations)|"
    r"(?:mehr )?zum thema|(?:am )?meistgelesen\w*|das könnte (?:sie|dich)(?: auch)? interessieren|auch interessant|"
    r"weiterlesen|empfohlene (?:artikel|beiträge|inhalte)|empfehlungen (?:der redaktion|für (?:sie|dich))|"
    r"(?:articles? )?recommandés?(?: pour vous)?|recomendad[oa]s?(?: para (?:ti|usted|você))?|"
    r"(?:noticias|artículos|notícias|matérias) recomendad[oa]s|consigliati(?: per te)?|articoli consigliati|"
    r"aanbevolen(?: (?:voor (?:u|jou)|artikelen))?|rekommenderade? (?:artiklar|läsning|för dig)|"
    r"anbefalte? (?:saker|artikler)|"
    r"suositel(?:tua|lut jutut)|polecane(?: artykuły| dla ciebie)?|polecamy|doporučen\w+ (?:články|čtení)|doporučujeme|"
    r"ajánlott cikkek|ajánljuk|(?:articole )?recomandate|önerilen (?:haberler|yazılar)|"
    r"sizin için (?:önerilenler|seçtiklerimiz)|"
    r"рекомендуем(?:ые (?:статьи|материалы|новости))?|рекомендован[оі] (?:статті|новини)|προτεινόμενα(?: άρθρα)?|"
    r"おすすめ(?:の?記事)?|推荐阅读|推薦閱讀|为您?推荐|為您?推薦|猜你喜欢|추천 ?뉴스|함께 볼만한 뉴스|"
    r"مقالات (?:مقترحة|مختارة)|(?:قد )?يهمك أيضا|מומלצים|כתבות מומלצות|rekomendasi untuk anda|có thể bạn quan tâm|"
    r"(?:verwandte|ähnliche|weitere|mehr) (?:artikel|beiträge|nachrichten|meldungen|themen)|lesen sie auch|"
    r"(?:sur le|dans le) même (?:sujet|thème)|à lire (?:aussi|également)|(?:articles )?les plus lus|"
    r"articles? (?:similaires|liés|recommandés|associés)|dans la même rubrique|vous aimerez aussi|"
    r"lo más (?:leído|visto)|(?:noticias|artículos|notas) relacionad[oa]s|(?:te|le) puede interesar|más leíd[oa]s|"
    r"i più letti|articoli (?:correlati|più letti)|leggi anche|(?:ti )?potrebbe(?:ro)? interessarti(?: anche)?|"
    r"(?:notícias|matérias|artigos) relacionad[oa]s|mais lidas|leia (?:também|mais)|veja também|"
    r"lees ook|meest gelezen|gerelateerde? (?:artikelen|berichten|nieuws)|läs (?:även|också|mer)|mest läst[a]?|"
    r"les også|mest lest|læs også|mest læste|lue myös|luetuimmat|"
    r"(?:czytaj|zobacz) (?:też|także|również)|najczęściej czytane|(?:podobne|powiązane) artykuły|"
    r"nejčtenější|související (?:články|témata)|mohlo by vás zajímat|čtěte také|legolvasottabb\w*|kapcsolódó cikkek|"
    r"articole (?:similare|recomandate)|citește și|cele mai citite|benzer (?:haberler|yazılar)|ilgili haberler|"
    r"(?:en )?çok okunanlar|читайте (?:также|також)|похожие (?:статьи|материалы|новости)|по теме|другие новости|"
    r"самое читаемое|схожі новини|διαβάστε (?:επίσης|ακόμα)|σχετικά άρθρα|(?:τα )?πιο δημοφιλή|"
    r"関連記事|あわせて読みたい|人気記事|相关(?:阅读|新闻|文章|推荐)|延伸閱讀|相關新聞|"
    r"관련 ?기사|추천 ?기사|많이 본 뉴스|"
    r"اقرأ أيض\w+|(?:مقالات|أخبار|مواضيع) ذات صلة|כתבות נוספות|tin liên quan|berita terkait|baca juga"
)
# Those above how a text was made.
_MADE = (
    r"about this (?:article|story|page)|how we (?:reviewed|researched|wrote|reported) this(?: (?:article|story|page))?|"
    r"how (?:this|we) (?:article|story|page) was (?:made|reviewed|written)"
)
# And those above what readers say, or are to say; some need a number to be more than a subhead.
_SAID = (
    r"(?:(?:readers?[’']?s?|user) )?comments|reader responses|leave a (?:comment|reply(?: cancel.*)?)|\d+ comments?|"
    r"(?:leser)?kommentare|\d+ kommentare?|(?:\d+ )?kommentarer|commentaires|\d+ commentaires?|vos réactions|"
    r"coment[aá]rios|\d+ coment[aá]rios?|(?:\d+ )?commenti|kommentit|komentarze(?: czytelników)?|komentáře|diskuse|"
    r"hozzászólások|comentarii|yorumlar|комментарии|коментарі|σχόλια|"
    r"(?:(?:みんなの|読者の)(?:意見・)?)?コメント(?:欄|一覧)?|"
    r"(?:网友|網友|热门|熱門|最新|全部)?(?:评论|評論|留言)|댓글|التعليقات|תגובות|bình luận|komentar|ความคิดเห็น|"
    r"نظر شما|نظرات(?: (?:کاربران|شما))?|دیدگاه[ \u200c]?(?:ها|های کاربران)|ارسال نظر|تبصرے|टिप्पणियाँ|মন্তব্য|"
    r"komentari|коментари|კომენტარები|"
    r"join the (?:conversation|discussion|debate)|(?:share|have) your (?:say|thoughts|opinion)|"
    r"(?:diskutieren|reden) sie mit|diskutier(?:e|t)? mit|jetzt mitdiskutieren|mitdiskutieren|ihre meinung|"
    r"(?:participez|rejoignez|prenez part) (?:à )?(?:la (?:discussion|conversation)|au débat)|réagissez|"
    r"réagir à (?:l[’']|cet )article|(?:únete|participa|súmate) (?:a|en) (?:la )?(?:conversación|debate)|"
    r"(?:participe d|entre n|junte-se )[aoà] (?:conversa|discussão|debate)|"
    r"partecipa alla discussione|di[’'] la tua|"
    r"(?:praat|discussieer) mee|doe mee aan de discussie|diskutera|delta i (?:diskussionen|debatten|diskusjonen)|"
    r"diskuter|deltag i debatten|säg din mening|si din mening|keskustele|osallistu keskusteluun|"
    r"(?:dołącz do|weź udział w) dyskusji|skomentuj(?: artykuł)?|zapojte se do diskuse|zapojte sa do diskusie|"
    r"szólj(?:on)? hozzá|(?:participă|alătură-te) (?:la )?discuți(?:e|ei)|spune-ți părerea|uključite se u raspravu|"
    r"pridružite se (?:raspravi|razpravi|diskusiji)|присоединяйтесь к обсуждению|обсудить|обговорити|"
    r"долучайтеся до обговорення|включете се в дискусията|συμμετέχετε στη συζήτηση|"
    r"yorum yap(?:ın)?|ikut berdiskusi|شارك(?:نا)? (?:برأيك|رأيك)|הצטרפו לדיון|הוסיפו תגובה|"
    r"コメントする|参与讨论|參與討論|댓글 ?쓰기"
)
_COUNTED = r"responses|replies|discussion|diskussion|reaktionen|réactions|reacties|reacciones|keskustelu|обсуждение"
_OF_READERS = rf"(?:{_SAID})(?:\s*\(?\d+\)?)?|(?:{_COUNTED})\s*\(?\d+\)?|\d+ (?:{_COUNTED})"
_FOREIGN = pattern(rf"\W*(?:{_OTHERS}|{_MADE}|{_OF_READERS})\W*", re.I)
_COMMENTS = pattern(rf"\W*(?:{_OF_READERS})\W*", re.I)
# Those that may be the publisher's own, if nothing in the section counts how many readers agree.
_NOTES = pattern(
    r"\W*(?:(?:cooking|reader[’']?s?[’']?|user|community|public) )?(?:notes|reviews|tips)(?:\s*\(?\d+\)?)?\W*|"
    r"\W*(?:(?:leser|nutzer|kunden)?(?:bewertungen|tipps)|avis(?: des lecteurs)?|astuces des lecteurs|notas|reseñas|"
    r"opiniones|avaliações|dicas|recensioni|consigli|beoordelingen|recensioner|omtaler|anmeldelser|arvostelut|opinie|"
    r"hodnocení|hodnotenia|vélemények|recenzii|отзывы|відгуки|κριτικές|ulasan|đánh giá|yorumlar|レビュー|리뷰|"
    r"评价|評價)"
    r"(?:\s*\(?\d+\)?)?\W*",
    re.I,
)
_AGREED = pattern(
    r"\W*(?:helpful|hilfreich|utile|útil|nuttig|hjälpsam|nyttig|hjelpsom|hyödyllinen|pomocne|užitečné|užitočné|hasznos|"
    r"util|полезно|корисно|χρήσιμο|membantu|hữu ích|faydalı|参考になった|도움(?:이 )?(?:돼요|됐어요)?|"
    r"有用)\s*\(?\d+\)?\W*",
    re.I,
)
_LONGEST_COUNT = 30


def without_foreign_sections(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without such headings, and without all of the sections that begin with them."""
    if not chosen:
        return []
    most = _SHARE * characters(chosen)
    foreign: set[int] = set()
    for block in page.blocks[chosen[0].number : chosen[-1].number + 1]:
        if len(block.text) <= _LONGEST and _FOREIGN.fullmatch(block.text):
            section = box_around(block)
            if section is not None and section.first == block.number and characters_in(section, chosen) <= most:
                foreign.update(range(section.first, section.end))
            elif heading_level(block.container) or block is chosen[-1]:
                foreign.add(block.number)
        elif len(block.text) <= _LONGEST and heading_level(block.container) and _NOTES.fullmatch(block.text):
            section = box_around(block)
            if section is not None and section.first == block.number and any(map(_agrees, page.inside(section))):
                foreign.update(range(section.first, section.end) if characters_in(section, chosen) <= most else ())
    return [block for block in chosen if block.number not in foreign]


def _agrees(block: TextBlock) -> bool:
    """Whether a line says how many readers agree with what stands above it."""
    return len(block.text) <= _LONGEST_COUNT and _AGREED.fullmatch(block.text) is not None


def heads_comments(block: TextBlock) -> bool:
    """Whether a block is a heading above what readers say."""
    short = len(block.text) <= _LONGEST and heading_level(block.container) is not None
    # Both patterns are large, and the first is asked on every page: most need not compile the second.
    return short and _FOREIGN.fullmatch(block.text) is not None and _COMMENTS.fullmatch(block.text) is not None


_LONGEST_HEADING = 100
_FEWEST_BESIDE = 2


def with_subheads(page: Page, chosen: Sequence[TextBlock], headline: int | None) -> list[TextBlock]:
    """The blocks with headings that were missed among them; scored, one of first rank is another story's headline."""
    if not chosen:
        return []
    kept = {block.number for block in chosen}
    alike = _lines_alike(page, chosen)
    beside = Counter(block.container.parent.number for block in chosen if block.container.parent)
    missed = [
        block
        for block in page.blocks[chosen[0].number : chosen[-1].number]
        if block.number not in kept
        and block.number + 1 in kept
        and block.number != headline
        and _is_subhead(block, alike, below_text=block.number - 1 in kept)
        and (outer := _outside(block, kept)) is not None
        and beside[outer.number] >= _FEWEST_BESIDE
    ]
    return in_order(chosen, missed)


def _outside(block: TextBlock, kept: set[int]) -> Container | None:
    """The element around a heading, or around the box whose text was taken where it has an element of its own there."""
    outer = block.container.parent
    box = box_around(block)
    if outer is None or outer.size > 1 or box is None or box.first != block.number:
        return outer
    return box.parent if all(number in kept for number in range(block.number + 1, box.end)) else outer


def _is_subhead(block: TextBlock, alike: set[int], *, below_text: bool) -> bool:
    """Whether a block is a heading: of first rank, or between two paragraphs and no link, by element or by look."""
    if block.container.tag == "h1":
        return True
    return below_text and not block.linked and (block.number in alike or heading_level(block.container) is not None)


def _lines_alike(page: Page, chosen: Sequence[TextBlock]) -> set[int]:
    """The lines that have a class in common with lines of the text, as the subheads of some sites, and not with its
    paragraphs; what stands beside a picture may be a caption."""
    looks = {_look(block) for block in chosen if _is_line(block)} - {_look(b) for b in chosen if not _is_line(b)}
    pictured = {number for media in page.media for number in (media.before - 1, media.before)}
    between = page.blocks[chosen[0].number : chosen[-1].number]
    return {b.number for b in between if _is_line(b) and _look(b) in looks} - pictured if looks else set()


def _is_line(block: TextBlock) -> bool:
    """Whether a block is short, no statement, and in an element with a class."""
    return bool(block.container.names) and len(block.text) <= _LONGEST_HEADING and not block.text.endswith(_ENDS)


def _look(block: TextBlock) -> tuple[str, str, Container | None]:
    """What a style sheet goes by: the element, its class, and the element that it stands in."""
    return block.container.tag, block.container.names, block.container.parent


_ENDS = (*STATEMENT_ENDS, ":", "”", "“", "»", '"')


def without_last_headings(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without headings at their end: what these head was left out."""
    pictures = {media.before for media in page.media}
    end = len(chosen)
    while end > 1 and _heads_other_text(page, chosen[end - 1], pictures):
        end -= 1
    return list(chosen[:end])


def _heads_other_text(page: Page, block: TextBlock, pictures: set[int]) -> bool:
    """Whether a block is a heading, no statement in the shape of one, with text below it and no picture."""
    if not heading_level(block.container) or len(block.text) > _LONGEST_HEADING:
        return False
    return not block.text.endswith(_ENDS) and block.number + 1 < len(page.blocks) and block.number + 1 not in pictures
