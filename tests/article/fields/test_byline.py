"""Who wrote it, from all the places that name somebody."""

from __future__ import annotations

import json

import pytest

from jsnews import extract

from ..pages import PARAGRAPHS, paragraphs

TITLE = "Floating market opens in Namsan"


def article_of(byline: str = "", *, ld: object = None, head: str = "", end: str = "", site: str = "Harbour Gazette"):
    """The article of a page with a byline below the headline and something after the text."""
    script = f"<script type='application/ld+json'>{json.dumps(ld)}</script>" if ld else ""
    return extract(
        f"<html><head><title>{TITLE}</title><meta property='og:site_name' content='{site}'>{head}{script}"
        f"</head><body><main><article><h1>{TITLE}</h1>{byline}"
        f"<div class='text'>{paragraphs()}</div>{end}</article></main></body></html>",
        url="https://courier.example/market",
    )


def news(*authors: object) -> dict[str, object]:
    return {"@type": "NewsArticle", "headline": TITLE, "author": list(authors)}


@pytest.mark.parametrize(
    "byline",
    [
        "<p>By <a href='/x'>Mina Seo</a> and <a href='/y'>Paul Archer</a></p>",
        "<p>By Mina Seo and Paul Archer</p>",
        "<p><span>By</span><span>Mina Seo</span>, <span>Paul Archer</span></p>",
        "<div class='author'>Mina Seo</div><div class='author'>Paul Archer</div>",
        "<div class='date-author'>March 17, 2026 | Mina Seo, Paul Archer</div>",
        "<p><a href='/author/mina-seo'>Mina Seo</a>, <a href='/author/paul-archer'>Paul Archer</a></p>",
        "<div><a href='/author/1'>Mina Seo</a>, <a href='/author/2'>Paul Archer</a></div>",
        "<p>Von: Mina Seo, Paul Archer</p>",
        "<p>By Mina Seo and<br>Paul Archer</p>",
        "<p>Propos recueillis par Mina Seo et Paul Archer</p>",
        "<p>Text &amp; Fotos: Mina Seo, Paul Archer</p>",
        "<p>Geschrieben von Mina Seo und Paul Archer</p>",
        "<p>Published March 17, 2026 by Mina Seo and Paul Archer</p>",
    ],
)
def test_all_who_sign_are_found_in_every_shape_of_byline(byline):
    assert article_of(byline).authors == ("Mina Seo", "Paul Archer")


@pytest.mark.parametrize(
    ("byline", "author"),
    [
        ("<p>كتبت مريم حداد</p>", "مريم حداد"),
        ("<p>作者：王小明</p>", "王小明"),
        ("<p>گفت‌وگو: مریم حسینی</p>", "مریم حسینی"),
        ("<p>(三枝 葉月)</p>", "三枝 葉月"),
        ("<p>船は低い。【久留島さやか】</p>", "久留島さやか"),
        ("<p><strong>文丨王小明</strong></p>", "王小明"),
        ("<p>كتبت ـ منى سامي</p>", "منى سامي"),
        ("<p>Автор: Анна Петрова</p>", "Анна Петрова"),
        ("<div class='author'>著者：<a>高橋 美咲</a></div>", "高橋 美咲"),
        ("<div class='author'>글쓴이: <a>김서연</a></div>", "김서연"),
        ("<p>Oleh Budi Santoso</p>", "Budi Santoso"),
        (
            "<p><em>posted by Mina Seo at <a href='/1'>4:47 PM</a></em> <a href='/mail'>Email this post</a></p>",
            "Mina Seo",
        ),
        ("<p>Posted by Mina Seo on <a href='/1'>March 17</a></p>", "Mina Seo"),
        ("<p>Escribe Ana Sá</p>", "Ana Sá"),
        ("<p>Autor: Rechtsanwalt Jörg Meier</p>", "Jörg Meier"),
        ("<p>Mina Seo</p>", "Mina Seo"),
        ("<p>By <a href='/m'>Mina Seo</a> <span>Gazette Staff</span></p>", "Mina Seo"),
        ("<p>By Mina Seo 30 August 2026 • 4:45pm</p>", "Mina Seo"),
        ("<p>By Mina Seo March 17, 2026</p>", "Mina Seo"),
        ("<p>Escribe <a href='/m'>Mina Seo</a> en <a href='/n'>Negocios</a></p>", "Mina Seo"),
        ("<p>記者・佐藤花子</p>", "佐藤花子"),
        ("<p>文=佐藤花子 写真=田中一郎</p>", "佐藤花子"),
        ("<p>編集委員・佐藤花子</p><p>撮影・田中一郎</p>", "佐藤花子"),
        ("<p>김하나 기자 hana@courier.example</p>", "김하나"),
        ("<p>(부산=연합뉴스) 김하나 기자 = 남산 항구에 첫 수상 시장이 문을 열었다.</p>", "김하나"),
        ("<p>2026-03-17 来源：新华社 作者：王小明 责任编辑：李强</p>", "王小明"),
        ("<p>記者王小明／台北報導</p>", "王小明"),
        ("<p>文｜王小明　攝影｜李志強</p>", "王小明"),
        ("<p>王小明</p><p>2026年3月17日</p>", "王小明"),
        ("<p>سارة البدري</p><p>17 مارس 2026</p>", "سارة البدري"),
        ("<p>נועה ברקת | 17 במרץ 2026</p>", "נועה ברקת"),
        ("<p>Mina Seo / 2026-03-17</p>", "Mina Seo"),
        ("<div class='author'>Mina Seo</div><div class='author'>Do UOL</div>", "Mina Seo"),
        ("<p>oprac. Katarzyna Król</p>", "Katarzyna Król"),
        ("<p>dal nostro inviato Carlo Sá</p>", "Carlo Sá"),
        ("<p>Haber: Elif Kaya / Fotoğraf: Mert Demir</p>", "Elif Kaya"),
        ("<p>Scris de: Ioana Marin | Data publicării: 17-03-2026</p>", "Ioana Marin"),
        ("<p>Escrito por Ana Sá el 17 de marzo de 2026</p>", "Ana Sá"),
        (
            "<div><span>Text</span><span>Karin Ek</span></div><div><span>Foto</span><span>Nils Ek</span></div>",
            "Karin Ek",
        ),
        ("<p>द्वारा अनीता शर्मा</p>", "अनीता शर्मा"),
        ("<p>เรื่อง มาลี ศรีสุข</p><p>ภาพ สมชาย ใจดี</p>", "มาลี ศรีสุข"),
        ("<p>إعداد: سارة البدري</p>", "سارة البدري"),
        ("<div class='muhabir'>Elif Kaya - Ankara</div>", "Elif Kaya"),
        ("<ul><li><span data-hook='user-name'>Mina Seo</span></li></ul>", "Mina Seo"),
        (
            "<p>Posted on 17 March 2026 by Mina Seo in <a href='/c'>City</a> | <a href='#c'>2 Comments</a></p>",
            "Mina Seo",
        ),
        ("<div class='byline'>By MINA SEO<br>Associated Press</div>", "MINA SEO"),
        ("<p class='byline'>Mina Seo <span class='role'>Transport Editor</span></p>", "Mina Seo"),
        ("<p>সাদিয়া রহমান, ঢাকা</p><p>১৭ মার্চ ২০২৬</p>", "সাদিয়া রহমান"),
        ("<p><span>Mina Seo</span> <span>2026/03/17</span></p>", "Mina Seo"),
        ("<p>Thu Trang - 17/03/2026 18:20 GMT+7</p>", "Thu Trang"),
        ("<p>Ana Sá / EFE</p>", "Ana Sá"),
        ("<p>Ana Sá / Reportera</p>", "Ana Sá"),
        ("<p>Élodie Marchand, La Presse Canadienne</p>", "Élodie Marchand"),
        ("<p><span>Dienstag, 17. März</span> <span>Redakteurin: Karin Groß</span></p>", "Karin Groß"),
        ("<p>K. Groß (kgr) / dpa</p>", "K. Groß"),
        ("<p>Élodie Marchand (avec AFP)</p><p>le 17 mars 2026</p>", "Élodie Marchand"),
        ("<p>Autor/-in: Karin Groß, Projektleiterin der Werft</p>", "Karin Groß"),
        ("<p>Автор: Анна Петрова. Фото: Иван Орлов</p>", "Анна Петрова"),
        ("<p>Ρεπορτάζ: Ελένη Δήμου</p>", "Ελένη Δήμου"),
        ("<p>17 Μαρτίου 2026, 07:52<br><b>Γράφει η Ελένη Δήμου</b></p>", "Ελένη Δήμου"),
        ("<p>De notre correspondante Élodie Marchand</p>", "Élodie Marchand"),
        ("<p>Van onze verslaggever Bram de Wit</p>", "Bram de Wit"),
        (
            "<p class='lead'>Jest targ.</p><p>17 marca 2026 (wtorek) · Autor: Jan Król, Źródło: PAP</p>",
            "Jan Król",
        ),
        ("<p>Di Carlo Sá, da Roma</p>", "Carlo Sá"),
        ("<p>Napisała Anna Król</p>", "Anna Król"),
        ("<p>Подготовила Анна Петрова</p>", "Анна Петрова"),
        ("<p>Anna Król, dziennikarka</p>", "Anna Król"),
        ("<p>Reportagem de Ana Sá</p>", "Ana Sá"),
        ("<p>De notre envoyée spéciale à Busan, Élodie Marchand</p>", "Élodie Marchand"),
        ("<p>Aus Busan berichtet Karin Groß</p>", "Karin Groß"),
        ("<p>Karin Groß Veröffentlicht am 17.03.2026</p>", "Karin Groß"),
        ("<p>【佐藤 花子】</p>", "佐藤 花子"),
        ("<p>By <b>Mina Seo</b>, Transport Correspondent, in Busan</p>", "Mina Seo"),
        ("<p class='author'>נועה ברקת, כתבת הצפון</p>", "נועה ברקת"),
        ("<p><b>Anna Virta</b> <i>Julkaistu 17.3.2026 klo 7.00</i></p>", "Anna Virta"),
    ],
)
def test_byline_of_any_language_names_its_author(byline, author):
    assert article_of(byline).authors == (author,)


def test_an_and_that_means_in_elsewhere_names_the_last_of_several_authors():
    names = ("Bram de Wit", "Anouk Visser", "Pia Kern")
    head = news(*({"@type": "Person", "name": name} for name in names))
    end = f"<p>Aan dit verhaal werkten {names[0]}, {names[1]} en {names[2]} het hele jaar, en zij doen dat nog.</p>"
    assert article_of(ld=head, end=end).authors == names


def test_the_programme_that_a_story_was_heard_on_is_no_author():
    heard = "<div class='byline'><p class='source'>Heard on <a href='/morning'>Harbour Edition</a></p>"
    assert article_of(f"{heard}<p><a href='/people/mina-seo' rel='author'>Mina Seo</a></p></div>").authors == (
        "Mina Seo",
    )


@pytest.mark.parametrize("read", ["less than 2 min read", "4 min read", "3 min. de lecture"])
def test_the_time_that_a_text_takes_is_no_author(read):
    line = f"<div class='byline_publish'><span>{read}</span><span>November 19, 2026 - 2:00PM</span></div>"
    assert article_of(f"<div class='byline_author'><a href='/team/mina'>Mina Seo</a></div>{line}").authors == (
        "Mina Seo",
    )


def test_names_in_a_list_between_summary_and_text_are_all_found():
    items = "".join(f"<li><p>{name}</p><p>City desk</p></li>" for name in ("Mina Seo", "Paul Archer", "Ana Sá"))
    summary = "<p class='intro'>Forty boats come back to a canal that was drained a long time ago.</p>"
    assert article_of(f"{summary}<ul>{items}</ul>").authors == ("Mina Seo", "Paul Archer", "Ana Sá")


def test_all_reporters_of_a_line_without_spaces_and_capitals_are_found():
    assert article_of("<p>记者 王小明 陈刚</p>").authors == ("王小明", "陈刚")
    assert article_of("<p>记者 王小明 通讯员 陈刚</p>").authors == ("王小明", "陈刚")
    assert article_of("<p>기자명 김하나·박지훈 기자</p>").authors == ("김하나", "박지훈")


@pytest.mark.parametrize("line", ["记者从市政府获悉", "记者会现场", "文化新闻", "시민 기자", "本报记者"])
def test_words_for_reporters_without_a_name_name_nobody(line):
    assert article_of(f"<p>{line}</p><p>2026-03-17</p>").authors == ()


@pytest.mark.parametrize(
    "line",
    [
        "<div>Photo Credit</div><div>M. Seo/Northwire Images</div>",
        "<h3>Learning Outcomes</h3><ul><li>Explain how a net of hemp is mended, and why.</li></ul>",
    ],
)
def test_whose_a_picture_is_and_what_a_list_is_called_names_nobody(line):
    assert article_of(line).authors == ()


def test_who_took_a_chinese_picture_is_no_author():
    caption = "<p>漁船回到港口。（記者林孟澤攝）</p>"
    assert article_of(f"{caption}<p>〔記者林孟澤／南濱報導〕漁船今天上午回到港口。</p>").authors == ("林孟澤",)


def test_name_in_brackets_at_the_end_of_a_japanese_text_signs_it():
    assert article_of(end="<p>【佐藤花子】</p>").authors == ("佐藤花子",)
    assert article_of(end="<p>港は静かだった。【佐藤花子、写真も】</p>").authors == ("佐藤花子",)
    assert article_of(end="<h2>【関連記事】</h2>").authors == ()


@pytest.mark.parametrize(
    "line", ["Reading Time: 8 minutes", "Domingo, Diciembre 6, 2026", "Im Wortlaut, 17.03.2026", "Special Report"]
)
def test_rubric_with_a_number_below_the_headline_is_no_name(line):
    assert article_of(f"<p>{line}</p>").authors == ()


def test_paper_whose_name_begins_like_a_byline_is_no_author_above_the_headline():
    page = f"<main><a href='/'>De Kade</a><h1>{TITLE}</h1><div>{paragraphs()}</div></main>"
    assert extract(f"<title>{TITLE}</title>{page}").authors == ()


def test_sentence_with_a_comma_below_the_headline_is_no_name_and_calling():
    assert article_of("<p>It’s Advent, day 17, and this is a blog post on boats</p>").authors == ()


def test_label_below_the_headline_is_no_name_in_scripts_without_capitals():
    assert article_of("<p>أخبار محلية</p>").authors == ()


def test_who_took_the_picture_or_checked_the_text_is_no_author():
    byline = "<p>Medically reviewed by Ana Sá, RDN — Written by Mina Seo, MS — Updated on March 7, 2026</p>"
    assert article_of(byline).authors == ("Mina Seo",)
    assert article_of("<p>By Mina Seo. Reviewed by Ana Sá</p>").authors == ("Mina Seo",)
    picture = "<figure><img src=/a.jpg><figcaption><span class='author'>Jo Day / Agency</span></figcaption></figure>"
    assert article_of(picture, ld=news({"@type": "Person", "name": "Mina Seo"})).authors == ("Mina Seo",)


def test_agency_and_publisher_are_no_people():
    article = article_of("<p>By Reuters</p>", ld=news({"@type": "Organization", "name": "Harbour Gazette"}))
    assert (article.authors, article.agency) == ((), "Reuters")
    assert article_of("<p>By Harbour Gazette</p>").authors == ()
    assert article_of("<p>By Mina Seo, Courier Berlin</p>").authors == ("Mina Seo",)


def test_blog_named_after_its_author_keeps_the_author():
    head = "<meta name='author' content='Mina Seo'>"
    assert article_of("<p>By Mina Seo</p>", head=head, site="Mina Seo").authors == ("Mina Seo",)


def test_name_that_page_and_head_agree_on_beats_a_teaser_beside_it():
    card = "<div class='teaser'><h3>Ice is scarce</h3><p>By Paul Archer</p></div>"
    ld = news({"@type": "Person", "name": "Mina Seo"})
    assert article_of("<p class='byline'>Mina Seo</p>", ld=ld, end=card).authors == ("Mina Seo",)


@pytest.mark.parametrize(
    "byline",
    [
        "<div class='author'><a href='/author/mina-seo'>Mina Seo</a>, Palma de Mallorca</div>",
        "<div class='author'><a href='/author/mina-seo'>Mina Seo</a> | Palma de Mallorca</div>",
        "<div class='author'><a href='/author/mina-seo'>Mina Seo</a><span>Palma de Mallorca</span></div>",
    ],
)
def test_what_stands_behind_the_link_of_the_one_author_that_the_head_has_is_no_second_author(byline: str):
    assert article_of(byline, ld=news({"@type": "Person", "name": "Mina Seo"})).authors == ("Mina Seo",)


def test_who_stands_behind_an_and_is_a_second_author_though_the_head_has_only_the_first():
    byline = "<div class='author'><a href='/author/mina-seo'>Mina Seo</a> and Jo Day</div>"
    assert article_of(byline, ld=news({"@type": "Person", "name": "Mina Seo"})).authors == ("Mina Seo", "Jo Day")


@pytest.mark.parametrize(
    ("desk", "place", "opening"),
    [
        ("Special Correspondent", "New Delhi", "NEW DELHI, March 5 (PTI) The harbour city has"),
        ("PTI", "New Delhi", "New Delhi: The harbour city has"),
        ("जागरण संवाददाता", "नई दिल्ली", "जागरण संवाददाता, नई दिल्ली। नगर के पुराने बंदरगाह में"),
        ("Redacción", "Buenos Aires", "Buenos Aires (EFE).- La ciudad tiene"),
    ],
)
def test_place_that_the_text_opens_with_is_no_author_behind_a_desk_or_a_name(desk: str, place: str, opening: str):
    text = f"<p>{opening} a market that floats in the old harbour, and it opened on Tuesday after three years.</p>"
    page = f"<h1>{TITLE}</h1><div class='author'>{{}}, {place}</div><div>{text}{paragraphs()}</div>"
    assert extract(page.format(desk)).authors == ()
    assert extract(page.format("Mina Seo")).authors == ("Mina Seo",)


@pytest.mark.parametrize(
    "line", ["PTI, Mumbai", "Staff Reporter | Peshawar", "Redacción, Madrid", "নিজস্ব প্রতিবেদক, ঢাকা"]
)
def test_one_word_behind_a_desk_is_where_it_stands(line: str):
    assert article_of(f"<div class='author'>{line}</div>").authors == ()


def test_place_of_the_report_behind_the_name_is_no_second_author():
    text = paragraphs(("The market in Port Namsan opened on Tuesday, after three years of dispute. " * 3,) * 3)
    page = f"<main><h1>{TITLE}</h1><p>By Mina Seo, Port Namsan</p><div>{text}</div></main>"
    assert extract(f"<title>{TITLE}</title>{page}").authors == ("Mina Seo",)


@pytest.mark.parametrize("login", ["mseo", "Mina"])
def test_full_name_that_the_page_shows_beats_a_login_in_the_head(login):
    ld = news({"@type": "Person", "name": login})
    assert article_of("<p>Mina Seo</p><p>March 17, 2026</p>", ld=ld).authors == ("Mina Seo",)


def test_name_with_initials_is_completed_from_another_place():
    ld = news({"@type": "Person", "name": "Élodie Marchand"})
    assert article_of("<p>Par E. Marchand</p>", ld=ld).authors == ("Élodie Marchand",)


@pytest.mark.parametrize("name", ["authors", "bt:author", "vr:author", "article.author"])
def test_author_is_found_under_any_usual_name_of_a_meta_element(name):
    assert article_of(head=f"<meta name='{name}' content='Mina Seo'>").authors == ("Mina Seo",)


def test_catalogue_form_of_a_name_in_a_citation_is_turned_around():
    assert article_of(head="<meta name='citation_author' content='Seo, Mina'>").authors == ("Mina Seo",)


@pytest.mark.parametrize(
    "line",
    [
        "<p style='text-align:right'><strong>Mina Seo</strong></p>",
        "<p><em>Mina Seo is a professor of fisheries at the coast and the author of “Nets”.</em></p>",
        "<div><a href='mailto:seo@courier.example'>Mina Seo</a><br>seo@courier.example</div>",
        "<div><img src=a.jpg><div><b>Mina Seo</b><p>Reporter</p><a href='mailto:m.seo@c.example'>Mail</a></div></div>",
    ],
)
def test_name_alone_at_the_end_signs_the_text(line):
    page = f"<main><h1>{TITLE}</h1><div>{paragraphs()}{line}</div></main>"
    assert extract(f"<title>{TITLE}</title>{page}").authors == ("Mina Seo",)


def test_byline_below_a_list_of_other_stories_signs_the_text():
    stories = "".join(f"<li><a href='/{at}'>The ferry was late again on day {at}</a></li>" for at in range(8))
    assert article_of(end=f"<ul>{stories}</ul><p>Text: Mina Seo</p>").authors == ("Mina Seo",)


def test_name_at_the_end_signs_the_text_where_the_head_names_the_house():
    publisher = {"publisher": {"@type": "Organization", "name": "Ilanga"}}
    house = news({"@type": "Person", "name": "Ilanga"}) | publisher
    assert article_of(ld=house, end="<p style='text-align: right'>Mina Seo</p>").authors == ("Mina Seo",)
    assert article_of(ld=house).authors == ("Ilanga",)


def test_house_whose_name_reads_like_several_gives_way_to_who_signs():
    house = news({"@type": "Person", "name": "Loom and Ledger"})
    byline = "<p>Words by Mina Seo. Photographs by Jo Day.</p>"
    assert article_of(byline, ld=house, site="Loom &amp; Ledger").authors == ("Mina Seo",)
    assert article_of(ld=house, site="Loom &amp; Ledger").authors == ("Loom", "Ledger")


def test_several_names_to_the_right_at_the_end_sign_the_text():
    end = "<p style='text-align: right'><strong>Mina Seo - Jo Day</strong></p>"
    house = news({"@type": "Person", "name": "Ilanga"}) | {"publisher": {"@type": "Organization", "name": "Ilanga"}}
    assert article_of(ld=house, end=end).authors == ("Mina Seo", "Jo Day")
    assert article_of(end=end).authors == ("Mina Seo", "Jo Day")
    assert article_of(end="<p style='text-align: right'>Hoàng Mai</p>").authors == ("Hoàng Mai",)  # no month
    assert article_of(end="<p style='text-align: right'>Mina Seo - To be continued</p>").authors == ()


@pytest.mark.parametrize(
    ("about", "label", "other"),
    [
        ("Article information", "Author, ", "Role, "),
        ("Informaci&oacute;n del art&iacute;culo", "Autor, ", "Título del autor, "),
        ("اطلاعات مقاله", "نویسنده، ", "شغل، "),
        ("Makale Bilgisi", "Yazan, ", "Unvan, "),
    ],
)
def test_names_behind_labels_for_those_who_listen(about: str, label: str, other: str):
    line = "<li><span><span class='x1'>%s</span><span class='x2'>%s</span></span></li>"
    said = [(label, "Mina Seo"), (other, "Courier World Service"), (label, "Jo Day"), (other, "Namsan")]
    byline = f"<strong id='article-byline' class='x1'>{about}</strong><ul>{''.join(line % each for each in said)}</ul>"
    byline = f"<section role='region' aria-labelledby='article-byline'>{byline}</section>"
    assert article_of(byline).authors == ("Mina Seo", "Jo Day")


def test_korean_names_in_elements_of_their_own_sign_together():
    boxes = "".join(
        f"<div class='box'><em class='journalist_name'>{name} 기자</em></div>" for name in ("김서연", "박지훈")
    )
    assert article_of(f"<div class='journalists'>{boxes}</div>").authors == ("김서연", "박지훈")


@pytest.mark.parametrize("house", ["Harbour Gazette", "Courier", "Courier Namsan"])
def test_name_before_the_house_at_the_end_signs_the_text(house: str):
    assert article_of(end=f"<p>Mina Seo, {house}</p>").authors == ("Mina Seo",)


@pytest.mark.parametrize(
    "end",
    [
        "<p>Mina Seo, Namsan</p>",
        "<div><p>Mina Seo</p><p>Press officer</p><p>m.seo@courier.example</p></div>",
        "<div><img src=a.jpg><p>Mina Seo</p><p>office@courier.example</p></div>",
    ],
)
def test_name_at_the_end_beside_another_place_or_address_signs_nothing(end: str):
    assert article_of(end=end).authors == ()


@pytest.mark.parametrize("dash", ["--", "–", "— "])
def test_name_behind_a_dash_and_a_by_at_the_end_signs_the_text(dash: str):
    assert article_of(end=f"<p>{dash} By Mina Seo <a href='/x'>Follow @minaseo</a></p>").authors == ("Mina Seo",)


def test_line_alone_at_the_end_that_nothing_marks_is_no_name():
    page = f"<main><h1>{TITLE}</h1><div>{paragraphs()}<p><strong>Related Topics</strong></p></div></main>"
    assert extract(f"<title>{TITLE}</title>{page}").authors == ()


@pytest.mark.parametrize(
    "script",
    [
        '<script id="state" type="application/json">{"article": {"author": {"id": 7, "name": "Mina Seo"}}}</script>',
        '<script>window.dataLayer = [{"pageType": "article", "author": "Mina Seo"}]</script>',
        '<script>self.__next_f.push([1, "{\\"author\\":{\\"name\\":\\"Mina Seo\\"}}"])</script>',
    ],
)
def test_author_whom_only_scripts_name_counts_where_they_name_one(script):
    assert article_of(head=script).authors == ("Mina Seo",)
    assert article_of(head=script + '<script>var next = {"author": "Paul Archer"}</script>').authors == ()


def test_programme_that_stands_before_a_byline_is_no_author():
    programme = "<a href='/harbour-hour'>Harbour Hour</a><br>"
    byline = f"<div class='byline'>{programme}By <a href='/mina'>Mina Seo</a> and Paul Archer</div>"
    assert article_of(byline).authors == ("Mina Seo", "Paul Archer")


def test_card_and_credit_amid_a_text_lend_it_no_author():
    credit = "<div><img src='p.jpg'><span class='multimedia-author'>Jo Day</span></div>"
    link = "<h4><a href='/1'>Ferry line returns to the northern islands</a></h4>"
    card = f"<div>See also<article>{link}<span class='author'>Jo Day</span></article></div>"
    first, *rest = paragraphs().split("\n")
    page = f"<h1>{TITLE}</h1>{credit}<p class='byline'>Mina Seo</p>{first}{rest[0]}{card}{''.join(rest[1:])}"
    assert extract(f"<title>{TITLE}</title><article>{page}</article>").authors == ("Mina Seo",)


def test_cards_behind_a_text_without_byline_lend_it_no_author():
    card = "<li><a href='/{0}'>Ferry line returns to the northern islands</a><p class='byline'>{0}</p></li>"
    assert article_of(end=f"<ul>{card.format('Paul Archer')}{card.format('Jo Day')}</ul>").authors == ()


def test_two_authors_who_are_told_of_behind_the_text_are_no_cards():
    box = "<div class='byline'>{0}</div><p>Writes where the tide turns.</p>"
    assert article_of(end=box.format("Mina Seo") + box.format("Paul Archer")).authors == ("Mina Seo", "Paul Archer")


def test_teaser_above_the_headline_signs_nothing():
    teaser = "<div><a href='/z'>Storm hits the coast</a> <span class='author'>Jo Day</span></div>"
    page = f"{teaser}<main><h1>{TITLE}</h1><div><span class='author'>Mina Seo</span></div>{paragraphs()}</main>"
    assert extract(f"<title>{TITLE}</title>{page}").authors == ("Mina Seo",)


def test_sentence_that_begins_with_by_names_nobody():
    assert article_of("<p>By chance, not long afterwards, some models were auctioned in Windsor.</p>").authors == ()


def test_byline_below_the_text_counts_where_none_is_above():
    assert article_of(end="<p>Autorin: Karin Groß, Leiterin des Büros</p>").authors == ("Karin Groß",)


def test_names_with_by_in_them_and_in_capitals_survive():
    assert article_of("<p>By Byron Ruby</p>").authors == ("Byron Ruby",)
    assert article_of("<p>BY MINA SEO</p>").authors == ("MINA SEO",)


def test_house_behind_the_author_with_its_town_before_its_name_is_no_author():
    assert article_of(ld=news("Mina Seo, Namsan Palm-Item"), site="The Palm-Item").authors == ("Mina Seo",)
    assert article_of(ld=news("Mina Seo"), site="Seo").authors == ("Mina Seo",)


def test_names_to_the_right_at_the_end_sign_without_what_their_bearers_are():
    names = "<b>А. В. Салтыков,</b><br>краевед,<br><b>Татьяна Берг,</b><br>заведующая архивом"
    end = f"<p style='text-align: right'>{names}</p>"
    assert article_of(end=end).authors == ("А. В. Салтыков", "Татьяна Берг")


def test_list_of_terms_tells_who_wrote_and_who_did_something_else():
    terms = (("Words", "Siân ap Rhys"), ("Photographs", "Tom Fitz-Gerald"), ("Editor", "Paul Archer"))
    listed = "".join(f"<div><dt>{term}</dt><dd>{name}</dd></div>" for term, name in terms)
    head = "<meta name='author' content='Paul Archer'>"
    assert article_of(f"<dl class=credits>{listed}</dl>", head=head).authors == ("Siân ap Rhys",)


def test_station_is_no_author_beside_two():
    assert article_of("<p>Por Mina Seo, João Day e Inter Vale TV</p>").authors == ("Mina Seo", "João Day")


def test_login_gives_way_to_who_signs_in_full_and_stays_where_nobody_does():
    byline = "<span class='byline'>by <span class='author vcard'><a href='/author/mgazette/'>mgazette</a></span></span>"
    signed = "<p><strong>By State Rep. Dale O’Rourke<br>R-Prairie Falls, District 14</strong></p>"
    assert article_of(f"{byline}{signed}", ld=news("mgazette")).authors == ("Dale O’Rourke",)
    assert article_of(byline, ld=news("mgazette")).authors == ("mgazette",)


def test_author_in_a_list_of_labels_far_below_the_text():
    fillers = "".join(f"<p><a href='/{name}'>Other story {name}</a></p>" for name in "abcdefghi")
    pairs = "<li><b>Published</b> 17.03.2026</li><li><b>Author</b> Mina Seo</li><li><b>Keywords</b> Namsan, Boats</li>"
    assert article_of(end=f"{fillers}<ul>{pairs}</ul>{fillers}<ul>{pairs}</ul>").authors == ("Mina Seo",)
    another = pairs.replace("Mina Seo", "Jo Day")
    assert article_of(end=f"{fillers}<ul>{pairs}</ul>{fillers}<ul>{another}</ul>").authors == ()
    undated = "<li><b>Place</b> Namsan</li><li><b>Author</b> Mina Seo</li>"
    assert article_of(end=f"{fillers}<ul>{undated}</ul>").authors == ()


def test_author_and_date_are_read_in_a_footer_above_the_text_and_in_none_below():
    meta = "<footer><div>Submitted by <span>Mina Seo</span> on <span>17 March 2026</span></div></footer>"
    article = article_of(meta)
    assert (article.authors, article.published) == (("Mina Seo",), "2026-03-17")
    assert "Submitted" not in article.text
    assert article_of(end=meta).authors == ()
    assert article_of(f"<header>{meta}</header>").authors == ("Mina Seo",)


THEMED_FOOT = (
    "<footer class='entry-footer'><span class='byline'><span class='author vcard'><span>Author </span>"
    "<a href='/a/mina'>Mina Seo</a></span></span><span><a href='/market' rel='bookmark'>"
    "<time class='entry-date published' datetime='2026-03-17T08:20:00+09:00'>17 March</time>"
    "<time class='updated' datetime='2026-03-19T10:00:00+09:00'>19 March</time></a></span></footer>"
)


def test_author_and_date_that_a_theme_marks_in_the_foot_of_the_article_count_where_no_others_are():
    article = article_of(end=THEMED_FOOT)
    assert (article.authors, article.published) == (("Mina Seo",), "2026-03-17T08:20:00+09:00")
    head = "<meta property='article:published_time' content='2026-03-16T08:20:00+09:00'>"
    article = article_of("<p>By Paul Archer</p>", head=head, end=THEMED_FOOT)
    assert (article.authors, article.published) == (("Paul Archer",), "2026-03-16T08:20:00+09:00")


def test_an_element_called_an_authors_name_in_the_foot_of_the_article_counts():
    name = "<a href='/p'><b class='Author__name'>Mina Seo</b></a> <a href='mailto:m@courier.example'>Write</a>"
    assert article_of(end=f"<footer class='Byline__root'><ul><li>{name}</li></ul></footer>").authors == ("Mina Seo",)


def test_the_foot_of_a_comment_or_a_quote_names_no_author():
    comment = f"<article class='comment'><p>I was there.</p>{THEMED_FOOT}</article>"
    quote = f"<blockquote><p>I was there.</p>{THEMED_FOOT}</blockquote>"
    article = article_of(end=comment + quote)
    assert (article.authors, article.published) == ((), None)


@pytest.mark.parametrize(
    "line",
    [
        "Inviato da <b>Mina Seo</b> il Mar, 17/03/2026 - 10:00",
        "Opublikowane przez <b>Mina Seo</b> w wt., 17/03/2026 - 10:00",
        "Vložil <b>Mina Seo</b> dne Út, 17/03/2026 - 10:00",
        "Beküldte: <b>Mina Seo</b> - 2026. 03. 17.",
        "Gespeichert von <b>Mina Seo</b> am Di., 17.03.2026 - 10:00",
    ],
)
def test_who_submitted_a_text_is_its_author_in_the_words_of_a_content_system(line):
    assert article_of(f"<footer><div>{line}</div></footer>").authors == ("Mina Seo",)


def test_tags_below_a_by_are_no_authors():
    tags = "<a href='/t/a'>Wedding Lists</a> <a href='/t/b'>Just Engaged</a> <a href='/t/c'>Night Sky</a>"
    byline = f"<div>By</div><div>{tags}</div><div class='post-author'>Mina Seo</div>"
    assert article_of(byline).authors == ("Mina Seo",)


def test_initials_in_place_of_a_portrait_are_skipped():
    assert article_of("<div>Written by</div><div>MS</div><div>Mina Seo</div>").authors == ("Mina Seo",)


def test_label_above_a_list_speaks_of_all_its_items():
    byline = "<p>Authors</p><ul><li>Mina Seo</li><li>Paul Archer</li><li>Ana Sá</li></ul>"
    assert article_of(end=byline).authors == ("Mina Seo", "Paul Archer", "Ana Sá")


def test_what_the_headline_says_too_is_no_author():
    found = extract(
        "<html><head><title>New Quay Hotel by Harbour Group Opens</title></head><body><main>"
        "<h1>New Quay Hotel by Harbour Group Opens</h1><p>New Quay Hotel</p>"
        f"<p class='post-author'>minaseo</p><div>{paragraphs()}</div></main></body></html>"
    )
    assert found.authors == ("minaseo",)


def test_house_that_signs_with_its_address_leaves_the_label_below_the_text_to_name_the_author():
    house = "<meta name='author' content='Harbour Wave (www.courier.example)'>"
    assert article_of(head=house, end="<p>Autorin/Autor Mina Seo</p>").authors == ("Mina Seo",)


def test_type_without_its_at_sign_is_read():
    stated = {"type": "Article", "headline": TITLE, "author": {"@type": "Person", "name": "Mina Seo"}}
    assert article_of(ld=stated).authors == ("Mina Seo",)


def test_rubric_after_an_in_is_no_author():
    line = "<p>Dec 26, 2026 • Mina Seo in <a href='/c'>Old Town</a></p>"
    assert article_of(line).authors == ("Mina Seo",)


@pytest.mark.parametrize(
    "byline",
    [
        "<div><span class='author'>By Mina Seo</span> <span class='date'>Tuesday 17 March 2026</span></div>",
        "<div><span class='author'>Teksti Mina Seo</span> <span class='photographer'>Kuvat Jo Day</span></div>",
        "<div class='author'>Mina Seo (text), Jo Day (photos)</div>",
        "<div class='byline'><span>Mina </span><span>Seo</span> <span>Journalist</span></div>",
        "<div class='author'><a href='/author/m'>Mina Seo</a><span>PARA EL SUR</span></div>",
        "<p>Boats were given a berth by lot.</p><div><span>Mina Seo</span> <time>17 March 2026</time></div>",
    ],
)
def test_what_stands_beside_the_author_in_an_element_of_its_own_is_no_part_of_the_name(byline):
    assert article_of(byline).authors == ("Mina Seo",)


def test_calling_of_several_words_in_an_element_of_its_own_is_no_part_of_the_name():
    byline = "<div class='author'><strong>Mina Seo</strong> <span>Senior Reporter</span></div>"
    assert article_of(byline).authors == ("Mina Seo",)


def test_given_name_that_means_by_elsewhere_is_kept_where_the_head_states_it():
    assert article_of(ld=news({"@type": "Person", "name": "Di Wu"})).authors == ("Di Wu",)


def test_label_in_an_element_of_the_author_does_not_hide_the_name_beside_it():
    assert article_of("<div><b class='authors'>Auteur: </b><a href='/p/1'>Mina Seo</a></div>").authors == ("Mina Seo",)


def test_particle_in_a_name_beside_the_date_is_a_part_of_it():
    line = "<div><span>Marie van der Zee</span> <time>17 maart 2026</time></div>"
    assert article_of(line).authors == ("Marie van der Zee",)


@pytest.mark.parametrize("byline", ["<p class='byline'>From: <a href='/dept'>Department of Harbours</a></p>", ""])
def test_house_and_sentence_of_the_text_name_no_author(byline):
    text = "<p>The harbour today announced a round of $4 million that was led by Fulcrum Partners.</p>"
    assert article_of(byline + text).authors == ()


def test_label_between_glued_elements_names_its_author():
    byline = "<div><span>更新日：2026年7月13日</span><span>文・構成：三浦あかり</span><span>写真：大野健</span></div>"
    assert article_of(byline).authors == ("三浦あかり",)


def test_names_in_italics_above_the_text_are_its_authors_where_the_page_names_none():
    byline = "<p><em>{}</em></p>"
    for line in ("Mina Seo and Paul Archer-Day", "Mina Seo, Paul Archer-Day"):
        page = f"<h1>{TITLE}</h1><div>by Editor</div><div class='text'>{byline.format(line)}{paragraphs()}</div>"
        found = extract(f"<html><head><title>{TITLE}</title></head><body><article>{page}</article></body>")
        assert found.authors == ("Mina Seo", "Paul Archer-Day")
        assert "Mina Seo" not in found.text
    for line in ("Names and places were changed", "Mina Seo and the sea"):
        page = f"<h1>{TITLE}</h1><div>by Editor</div><div class='text'>{byline.format(line)}{paragraphs()}</div>"
        assert extract(f"<html><head><title>{TITLE}</title></head><body><article>{page}</article></body>").authors == ()


def test_names_in_bold_above_the_text_are_its_authors_where_the_page_names_none():
    cries = (
        "<p><em>… as the fishmongers of the old quay cry foul</em></p><p><em>… and accuse the port of bribes</em></p>"
    )
    bold = f"{cries}<p><strong>Mina Seo/Paul Archer</strong></p>"
    page = f"<h1>{TITLE}</h1><div>By <a href='/c'>Courier</a></div><div class='text'>{bold}{paragraphs()}</div>"
    found = extract(f"<html><head><title>{TITLE}</title></head><body><main><article>{page}</article></main></body>")
    assert found.authors == ("Mina Seo", "Paul Archer")
    assert "Mina Seo" not in found.text


@pytest.mark.parametrize(
    "line",
    [
        "<div class='media'><img src='a.jpg'><div class='media__copyright'>© Northwire / Paul Archer</div></div>",
        "<figure><img src='a.jpg'><figcaption><p>The quay</p><span>Paul Archer</span></figcaption></figure>",
        "<table class='infobox'><tr><th>Namsan Quay</th></tr><tr><th>Opened</th><td>1839</td></tr></table>",
    ],
)
def test_whose_the_picture_is_and_what_a_table_is_about_are_no_authors(line):
    assert article_of(line).authors == ()


def test_where_somebody_works_for_the_house_is_no_second_author():
    lines = "<div class='author-name'>Mina Seo</div><div class='author-place'>Courier News, West Quay</div>"
    block = f"<div class='byline-block'>{lines}</div>"
    assert article_of(block).authors == ("Mina Seo",)
    assert article_of(block.replace("Courier News, West Quay", "Paul Archer")).authors == ("Mina Seo", "Paul Archer")


def test_label_of_many_languages_leads_in_the_author():
    assert article_of("<span class='article_author'>ავტორი: <a href='/a/5'>ნინო ბურჭულაძე</a></span>").authors == (
        "ნინო ბურჭულაძე",
    )


def test_where_it_happened_and_what_the_author_does_are_no_authors():
    stamp = "<p><span class='location-stamp'>Đồng Tháp</span>The market has opened with the tide.</p>"
    assert article_of(stamp).authors == ()
    name = "<div class='author_name'><a href='/author/12'>نثار عباس</a></div>"
    assert article_of(f"{name}<div class='author_occupation'>نمائندہ خصوصی، گلگت</div>").authors == ("نثار عباس",)


def test_capitals_of_a_byline_give_way_to_the_name_as_the_page_states_it():
    stated = '<script type="application/ld+json">{"@type": "NewsArticle", "author": {"name": "Mina Seo"}}</script>'
    assert article_of(f"{stated}<p class='byline'>By MINA SEO</p>").authors == ("Mina Seo",)
    assert article_of("<p class='byline'>By MINA SEO</p>").authors == ("MINA SEO",)


@pytest.mark.parametrize(
    "line",
    [
        "<div class='field-byline'><span>2. oktober 2024</span> <span>Tekst: Mina Seo</span> <i>Foto: Jo Day</i></div>",
        "<div class='by'>Teksti Mina Seo<br>Kuvitus Jo Day<br>22.3.2024</div>",
        "<ul class='byline'><li>Mina Seo <span>Journalist</span></li><li>Jo Day <span>Foto</span></li></ul>",
        "<ul class='byline'><li>Mina Seo</li><li>redacteur Binnenland</li></ul>",
    ],
)
def test_label_inside_a_line_and_parts_of_others_beside_it(line):
    assert article_of(line).authors == ("Mina Seo",)


def test_whose_picture_it_is_makes_no_second_author_and_is_read_where_there_is_no_other():
    credit = "<div class='credit'>by Jo Day / Harbour Gazette</div>"
    picture = f"<div class='art'><img src='/boats.jpg'><div class='caption'>Boats at dusk.</div>{credit}</div>"
    assert article_of(f"<aside>By <a href='/staff/7'>Mina Seo</a></aside>{picture}").authors == ("Mina Seo",)
    bare = f"<div class='art'><p><img src='/boats.jpg'></p>{credit}</div>"
    assert article_of(f"<p>By Mina Seo</p>{bare}").authors == ("Mina Seo",)
    assert article_of("<img src='/boats.jpg'><p class='credit'>By Mina Seo</p>").authors == ("Mina Seo",)


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("<div class='author-block'><span>EXCLUSIVE</span> By <b>Mina Seo</b></div>", ("Mina Seo",)),
        ("<div class='author'>Analysis: By Mina Seo</div>", ("Mina Seo",)),
        (
            "<div class='byline'>By <a href='/m'>Mina Seo</a><span>Edited By: <a href='/j'>Jo Day</a></span></div>",
            ("Mina Seo",),
        ),
        ("<p>Haber-Kamera: Elif KAYA-Mert DEMİR/URLA (İzmir), (DHA)</p>", ("Elif KAYA", "Mert DEMİR")),
        ("<p>Par Anne-Marie DUPONT-MARTIN</p>", ("Anne-Marie DUPONT-MARTIN",)),
        ("<div class='foto'><img src=a.jpg><div class='autor-foto'>Mina Seo</div></div>", ()),
        (
            "<p><span itemprop='author' itemscope><meta itemprop='name' content='Mina Seo'>M. S.</span></p>",
            ("Mina Seo",),
        ),
    ],
)
def test_words_around_a_name_and_who_only_edited_are_left_out(byline, authors):
    assert article_of(byline).authors == authors


def test_desk_in_the_place_of_the_author_gives_way_to_who_signs_below():
    head = "<div class='author'><span>Par</span> <a href='/author/admin'>Redaction</a></div>"
    end = "<p style='text-align:right'><b>Par Mina Seo et Jo Day</b></p>"
    assert article_of(head, end=end).authors == ("Mina Seo", "Jo Day")


@pytest.mark.parametrize("house", ["Ilanga Sport", "Ilanga D"])
def test_desk_that_is_called_the_house_with_more_behind_it_is_no_author(house: str):
    desk = news({"@type": "Person", "name": house})
    assert article_of(ld=desk, site="Ilanga").authors == ()
    assert article_of("<p>By Mina Seo</p>", ld=desk, site="Ilanga").authors == ("Mina Seo",)
    publisher = {"publisher": {"@type": "Organization", "name": "Ilanga"}}
    assert article_of(ld=desk | publisher).authors == ()


def test_house_beside_its_author_is_no_author():
    assert article_of("<p>Par : <a href='/m'>Mina Seo</a>, Courïer Namsan</p>").authors == ("Mina Seo",)
    lines = "<div class='author'><p class='author__name'>Mina Seo</p><p class='author__org'>The Courier</p></div>"
    assert article_of(lines, site="").authors == ("Mina Seo",)


def test_house_that_is_called_by_its_first_words_is_no_author():
    lines = "<div class='author'><p>Mina Seo</p><p>LA PROVINCIA</p></div>"
    assert article_of(lines, site="La Provincia Austral").authors == ("Mina Seo",)


@pytest.mark.parametrize(
    "beside",
    [
        "<div class='author-desc'>كاتب وروائي لبناني، صدرت له أربع روايات منذ عام 1989</div>",
        "<div class='social-bar'><div>ফলো করুন</div></div>",
        "<div class='author__role'>Harbour and Tides</div>",
        "<a class='author-email-link' href='mailto:m@courier.example'><span>أرسل بريدا إلكترونيا</span></a>",
    ],
)
def test_what_stands_in_the_author_s_box_and_is_called_otherwise_is_no_name(beside):
    byline = f"<div class='author-info'><p class='author-name'>Mina Seo</p>{beside}</div>"
    assert article_of(byline).authors == ("Mina Seo",)


@pytest.mark.parametrize("place", ["Mill Creek, OH", "Gull Harbour, MB"])
def test_town_with_its_state_below_the_headline_is_no_author(place):
    assert article_of(f"<div>{place}</div>").authors == ()


def test_weekday_and_month_in_the_byline_are_no_author():
    byline = (
        "<div class='byline'><abbr class='timedate' title='2009-10-18T09:22:41Z'>Sun Oct 18, 12:22 pm ET</abbr></div>"
    )
    assert article_of(byline).authors == ()


def test_place_in_the_element_of_the_byline_is_no_author():
    assert article_of("<div class='signature'><b class='signature__location'>São Luís</b></div>").authors == ()


@pytest.mark.parametrize(
    "rubric", ["Obituaries", "Harbour Obituaries", "Nachruf", "Nécrologie", "Obituário", "Nekrolog", "Некролог"]
)
def test_rubric_of_the_dead_is_no_author(rubric):
    assert article_of(f"<div class='byline'><span class='byline__author'>{rubric}</span></div>").authors == ()


def test_rubric_above_the_word_that_leads_in_the_name_is_no_author():
    byline = (
        "<div class='byline'><span class='by-author'>Reviews<br>By <a href='/author/mina'>Mina Seo</a></span></div>"
    )
    assert article_of(byline).authors == ("Mina Seo",)


def test_several_whom_the_head_lists_are_all_that_sign():
    byline = "<div class='byline'>By Mina Seo, <i>The Harbour Gazette</i>, and Jo Day, <i>Northwest Radio Net</i></div>"
    people = [{"@type": "Person", "name": "By Mina Seo"}, {"@type": "Person", "name": "Jo Day"}]
    assert article_of(byline, ld=news(*people)).authors == ("Mina Seo", "Jo Day")


def test_two_joined_by_a_word_that_also_means_in_are_two():
    told = "<p>L’entrevista és de Mina Seo i Núria Day, que la van fer a Berga la setmana passada per al diari.</p>"
    ld = json.dumps(news("Mina Seo i Núria Day"))
    page = f"<h1>{TITLE}</h1>{paragraphs()}{told}{paragraphs()[:500]}"
    article = extract(f"<script type='application/ld+json'>{ld}</script><article>{page}</article>")
    assert told[3:20] in article.text
    assert article.authors == ("Mina Seo", "Núria Day")


@pytest.mark.parametrize("name", ["Rosa Post", "Emily Times", "Mark Guest", "Peter Press"])
def test_surname_that_is_a_calling_or_a_house_elsewhere_is_kept_where_json_ld_tells_of_a_person(name):
    person = {"@type": "Person", "name": name, "jobTitle": "Harbour writer"}
    assert article_of(ld=news(person)).authors == (name,)
    assert article_of(ld=news({"@type": "Person", "name": name})).authors == ()


@pytest.mark.parametrize("name", ["News Desk", "Guest", "Web Team", "Staff Reporter", "Press", "USA Times"])
def test_desk_that_json_ld_calls_a_person_is_none(name):
    assert article_of(ld=news({"@type": "Person", "name": name, "jobTitle": "Desk"})).authors == ()


def test_authors_in_an_ordered_list_of_json_ld_are_found():
    listed = {"@list": [{"@type": "Person", "name": "Mina Seo"}, {"@type": "Person", "name": "Paul Archer"}]}
    assert article_of(ld={**news(), "author": listed}).authors == ("Mina Seo", "Paul Archer")


@pytest.mark.parametrize(
    ("kind", "found"),
    [
        ("", ("Mina Seo",)),
        ("itemtype='//schema.org/Person'", ("Mina Seo",)),
        ("itemtype='//schema.org/Organization'", ()),
    ],
)
def test_author_in_microdata_that_is_not_shown_is_found(kind, found):
    name = "<meta itemprop='name' content='Mina Seo'>"
    assert article_of(f"<span itemprop='author' itemscope {kind}>{name}</span>").authors == found
    shown = f"<div itemprop='author' itemscope>{name}Mina Seo, fact checker</div>"
    assert article_of("<p>By Paul Archer</p>", end=shown).authors == ("Paul Archer",)
    comment = f"<div itemscope itemtype='//schema.org/Comment'><p itemprop='author' itemscope>{name}</p></div>"
    assert article_of(end=comment).authors == ()


def test_place_and_date_around_the_names_in_a_byline_do_not_hide_them():
    names = (
        "<span class='autor'><a rel='author' href='/1'>María R. Seo</a> / <a rel='author' href='/2'>Ana Day</a></span>"
    )
    byline = (
        f"<div><span class='firma'>{names} <span>Namsan</span> <a href='/d'>27 OCT 2026 - 12:14 CET</a></span></div>"
    )
    head = "<meta name='author' content='Ediciones Gazette'>"
    assert article_of(byline, head=head).authors == ("María R. Seo", "Ana Day")


@pytest.mark.parametrize(
    "line",
    [
        "<p class='byline'>By Gazette's Editorial Writers<br>Published: 11/18/2026<br>Last Modified: 11/19/2026</p>",
        "<p>Episode Teaser</p><p>March 17, 2026</p>",
        "<span class='author-tools'>Print</span>",
        "<span class='byline'>L'AUTEUR</span>",
    ],
)
def test_labels_and_buttons_name_no_author(line: str):
    assert article_of(line).authors == ()


def test_who_was_sent_somewhere_is_named_beside_others():
    line = "<p>Par MINA SEO, ANNE DAY Envoyées spéciales à Namsan</p>"
    assert article_of(line).authors == ("MINA SEO", "ANNE DAY")


def test_nickname_in_quotes_is_part_of_a_name():
    line = "<p>By Amanda “Sunny Mae” Seo November 19, 2026 7:18 pm</p>"
    assert article_of(line).authors == ("Amanda “Sunny Mae” Seo",)
    assert article_of("<p>By “Nets” 2026</p>").authors == ()


def test_name_before_a_date_with_a_short_year_signs():
    assert article_of("<p>Mina Seo 8/17/26 11:04am</p>").authors == ("Mina Seo",)


@pytest.mark.parametrize(("menu", "authors"), [("/north/all", ()), ("/", ("North Harbour",))])
def test_rubric_that_the_menu_has_too_is_no_name_before_the_date(menu: str, authors: tuple[str, ...]):
    page = f"""<title>{TITLE}</title><nav><ul><li><a href="{menu}">North Harbour</a></li>
    <li><a href="/m">Markets</a></li><li><a href="/w">Weather</a></li></ul></nav><main><h1>{TITLE}</h1>
    <p><b><a href="/north">North Harbour</a></b> 09:31 August 20, 2026</p>{paragraphs()}</main>"""
    assert extract(page, url="https://courier.example/market").authors == authors


def test_who_asked_the_questions_is_named_behind_the_house_and_below_a_summary():
    lead = "<p class='chapo'>Elle a ouvert le marché flottant, et raconte comment la marée a décidé de tout.</p>"
    house = "<div>Le Courrier de Namsan <span>Propos recueillis par Mina Seo.</span> Publié le 30/01/2026</div>"
    assert article_of(lead + house).authors == ("Mina Seo",)


def test_who_asked_the_questions_is_named_behind_who_was_asked():
    assert article_of("<div class='author'>Z Anną Nowak rozmawia Mina Seo</div>").authors == ("Mina Seo",)
    assert article_of("<p>Z Anną Nowak, hydrolożką, rozmawiał Mina Seo</p>").authors == ("Mina Seo",)


@pytest.mark.parametrize(("language", "name"), [("sw", "Rehema Juma"), ("en", "Na Rehema Juma")])
def test_word_for_by_that_is_a_name_elsewhere_leads_in_an_author_in_its_own_language(language: str, name: str):
    swahili = (
        "Soko la bandari ya zamani lilifunguliwa katika mji wa Namsan na wavuvi wa ziwa hilo kwa miaka ya baadaye. " * 3
    )
    text = paragraphs(tuple(f"{swahili}{at}" for at in "ABC")) if language == "sw" else paragraphs()
    page = f"<main><h1>{TITLE}</h1><p class='author'>Na Rehema Juma</p>{text}</main>"
    assert extract(f"<html lang='{language}'><title>{TITLE}</title>{page}").authors == (name,)


def test_house_that_json_ld_calls_an_organisation_is_no_author_where_a_line_shows_it():
    house = {"@type": "NewsMediaOrganization", "name": "Namsan Evening"}
    shown = "<div>Namsan Evening</div><div>17 March 2026</div>"
    assert article_of(shown, ld=news(house)).authors == ()
    assert article_of(shown.replace("Namsan Evening", "Mina Seo"), ld=news(house)).authors == ("Mina Seo",)
    marked = "<div class='author'>Namsan Evening</div>"  # as companies sign what they write of themselves
    assert article_of(marked, ld=news(house)).authors == ("Namsan Evening",)


def test_sentence_in_a_script_without_capitals_is_no_name_beside_a_date():
    assert article_of("<div>2026年3月17日 09:14</div><div>港口新闻 客户端，打开查看更多</div>").authors == ()


def test_unsigned_editorial_has_no_author_where_site_and_json_ld_say_that_its_author_is_the_house():
    house = {"@type": "NewsMediaOrganization", "name": "El Faro"}
    head = "<meta name='author' content='El Faro'>"
    shown = "<a rel='author' href='/el-faro'>El Faro</a>"
    assert article_of(shown, head=head, ld=news(house), site="El Faro").authors == ()


def test_signature_below_the_first_of_several_letters_is_no_byline():
    told = "".join(
        f"<p>{text} The ferry has been late on every day of this month, and nobody answers.</p>"
        for text in PARAGRAPHS[:2]
    )
    letters = "".join(f"{told}<p><i>{name}</i></p>" for name in ("Hal Bren, Eagle Rock", "Ines Falk, Pacoima"))
    assert extract(f"<title>{TITLE}</title><main><h1>{TITLE}</h1>{letters}</main>").authors == ()


def test_what_an_author_is_called_elsewhere_is_no_part_of_the_surname():
    byline = (
        "<div class='c-byline'><span class='c-byline__item'>By <a href='/authors/mina-seo'>Mina Seo</a>"
        "<span><a href='https://x.example/minaseo'>@minaseo</a></span></span> Oct 21, 2017</div>"
    )
    assert article_of(byline).authors == ("Mina Seo",)
    # Glued to the surname, the handle looks like an address, and the date like a surname.
    line = "<p class='byline'>By Mina Seo<a href='https://x.example/minaseo'>@minaseo</a>, Oct 21</p>"
    assert article_of(line).authors == ("Mina Seo",)


@pytest.mark.parametrize("name", ["photocredit", "image-credit", "photo_by"])
def test_who_took_the_picture_is_no_author(name):
    picture = (
        f"<table><tr><td class='{name}'><div align='right'>By Jo Day, Harbour Gazette</div></td></tr>"
        "<tr><td><img src='/boats.jpg'></td></tr></table>"
    )
    assert article_of(f"<p class='byline'>By Mina Seo, Harbour Gazette</p>{picture}").authors == ("Mina Seo",)


def test_labels_of_boxes_beside_the_text_are_no_authors():
    box = (
        "<table align='right'><tr><td><b>Featured Videos</b><br><a href='/v'>Market opens 1:44</a><br><br>"
        "<b>Related Links</b><br><a href='/l'>More headlines</a></td></tr></table>"
    )
    assert article_of(f"<div class='date'>Posted: Apr 30, 2009 10:14 PM</div>{box}").authors == ()


def test_names_linked_to_pages_of_reporters_are_authors_in_whatever_language():
    line = "<p><a href='/muhabir/mina-seo'>Mina Seo</a> ve <a href='/muhabir/jo-day'>Jo Day</a></p>"
    assert article_of(line).authors == ("Mina Seo", "Jo Day")


def test_two_letters_are_nobody():
    assert article_of(head="<meta name='author' content='T L'>").authors == ()


@pytest.mark.parametrize("names", [("佐藤花子", "田中一郎"), ("佐藤 花子",)])
def test_desk_and_names_in_brackets_sign_a_text(names):
    assert article_of(end=f"<p class='has-text-align-right'>（報道部・{'および'.join(names)}）</p>").authors == names


def test_a_town_with_its_state_written_out_is_no_author():
    assert article_of("<div class='meta'>Dayton, Ohio | July 25, 2024</div>").authors == ()


def test_publisher_and_where_it_stands_are_no_author():
    assert (
        article_of(head="<meta name='author' content='Harbour Zeitschriften Verlag, Hannover, Germany'>").authors == ()
    )


def test_time_and_links_of_the_foot_of_an_entry_are_no_author():
    foot = (
        "<p class='entry-footer'>Publicado por Mina Seo a las 09:15 AM | <a href='#'>Permalink</a> | "
        "<a href='#'>TrackBacks</a> | <a href='#'>Archivo</a></p>"
    )
    assert article_of(end=foot).authors == ("Mina Seo",)


def test_class_that_joins_the_author_to_the_article_names_the_author():
    assert article_of(end="<p id='articleAuthors'><b>Mina Seo</b>, Tide</p>").authors == ("Mina Seo",)


def test_name_before_the_date_that_ends_the_text_signs_it():
    text = f"<div class='text'>{'<br><br>'.join(PARAGRAPHS)}<br><br><b>Mina Seo</b><br><span>17 March 2026</span></div>"
    article = extract(f"<title>{TITLE}</title><main><h1>{TITLE}</h1>{text}</main>")
    assert article.authors == ("Mina Seo",)
    assert "Mina Seo" not in article.text


def test_who_comments_below_the_text_is_no_author():
    name = "<p class='com-auteur'>lulu, 17.03.26 à 12h40</p>"
    said = f"<div class='mn-com'><h3>2 commentaires</h3><div class='com'>{name}</div></div>"
    assert article_of(end=said).authors == ()


def test_topic_that_stands_beside_the_byline_is_no_author():
    head = "<meta property='article:tag' content='Harbour Fund'><meta property='article:section' content='Old Town'>"
    line = "<div class='meta-author'>Mina Seo</div><div class='meta-author'>17 March 2026 Old Town | Harbour Fund</div>"
    assert article_of(line, head=head).authors == ("Mina Seo",)
    assert article_of("<p>Harbour Fund</p>", head=head).authors == ()
    # Some tag a text by who wrote it.
    assert article_of("<p>By Mina Seo</p>", head="<meta property='article:tag' content='Mina Seo'>").authors == (
        "Mina Seo",
    )


def test_calling_behind_the_name_that_the_head_states_is_none_of_it():
    line = "<p>Written by: Mina Seo Lead Harbour Pilot, Tides &amp; Currents</p>"
    assert article_of(line, ld=news({"@type": "Person", "name": "Mina Seo"})).authors == ("Mina Seo",)
    line = "<p>By Mina Seo, Master Horticulturist &amp; Garden Educator</p>"
    assert article_of(line).authors == ("Mina Seo",)


def test_name_in_the_element_of_the_columnist_is_the_author():
    assert article_of("<div class='c-top-columnist'><h2><a href='/colunas/x'>Mina Seo</a></h2></div>").authors == (
        "Mina Seo",
    )


@pytest.mark.parametrize("dash", ["-", "–"])
def test_the_part_of_the_sites_name_before_a_dash_is_no_name(dash: str) -> None:
    byline = f"<span class='author'>أطلس بريس {dash} سعيد بنعمرو</span>"
    assert article_of(byline, site="Atlaspress - أطلس بريس جريدة إلكترونية").authors == ("سعيد بنعمرو",)
    assert article_of(head="<meta name=author content='Namsan Gurus - Drupal'>", site="Namsan Gurus").authors == ()


def test_subjects_in_the_element_of_the_author_are_nobody() -> None:
    tags = "<ul class='articletag-list'><li><a href='/s'>滋賀</a></li><li><a href='/e'>環境</a></li></ul>"
    byline = f"<div class='author-area'>{tags}</div><p class='author'><a href='/r/1'>礒野健太</a></p>"
    assert article_of(byline).authors == ("礒野健太",)
    for name in ("byline-tag", "post-author tag-harbour", "autor-sonntag"):
        assert article_of(f"<div class='{name}'>礒野健太</div>").authors == ("礒野健太",)


def test_what_stands_beside_the_element_of_the_author_is_no_second_one() -> None:
    byline = "<div><span class='author'>by <a class='author-name'>MINA SEO</a></span><span>Rift Valley</span></div>"
    assert article_of(byline).authors == ("MINA SEO",)


@pytest.mark.parametrize("name", ["ஆனந்தன் வெங்கடசுப்பிரமணியன்", "ลิณธิภรณ์ วงศ์เศรษฐวัฒนานนท์", "ნინო მაისურაძე-ჯანელიძე"])
def test_long_names_of_a_script_without_capitals_are_names(name: str) -> None:
    assert article_of(f"<div>2026-03-17</div><div>{name}</div>").authors == (name,)


@pytest.mark.parametrize("line", ["บันทึก แชร์", "สะพานไม้ข้ามลำน้ำพังตั้งแต่ปีก่อน เด็กต้องลุยน้ำไปเรียน"])
def test_buttons_and_sentences_of_a_script_without_capitals_are_no_names(line: str) -> None:
    assert article_of(f"<div>7 พ.ค. 2568 06:30 น.</div><div>{line}</div>").authors == ()


def test_authors_in_a_list_sign_with_the_first_whose_item_has_the_by() -> None:
    def card(name: str, given: str, by: str = "") -> str:
        return (
            f"<li><div rel='author' class='author has-bio'>{by}{name}</div><div class='author-overlay'>"
            f"<a href='#'>Close</a><div><a href='https://social.example/{given}'>Follow</a></div>"
            f"<div class='auth-bio'><a href='/author/{given}'>More from {given}</a></div></div></li>"
        )

    items = card("Mina Seo", "Mina", "<span>By</span> ") + card("Jo Day", "Jo")
    byline = f"<ul class='authors'>{items}<li><div class='author'>ANA RUIZ</div></li></ul>"
    assert article_of(byline).authors == ("Mina Seo", "Jo Day", "ANA RUIZ")
    other = "<li>Edited by <a rel='author' href='/author/jo'>Jo Day</a></li>"
    other += "<li>Photos: <span class='author'>Ana Ruiz</span></li>"
    listed = f"<ul><li>By <a rel='author' href='/author/mina'>Mina Seo</a></li>{other}</ul>"
    assert article_of(listed).authors == ("Mina Seo",)


def test_who_wrote_other_stories_that_a_box_amid_the_text_lists_is_no_author() -> None:
    def item(title: str, name: str) -> str:
        byline = f"<span class='author'>By<span> {name}</span></span>"
        return f"<li><div><a href='/{name[:4]}'><h2>{title}</h2></a> {byline}</div></li>"

    items = item("The market that floats no more", "Mina Seo") + item("Boats for sale at the quay", "Jo Day")
    box = f"<aside class='related'><span>On the same subject</span><ul>{items}</ul></aside>"
    text = f"<p>{PARAGRAPHS[0]}</p>{box}{paragraphs(PARAGRAPHS[1:])}"
    page = f"<html><body><main><article><h1>{TITLE}</h1><div class='text'>{text}</div></article></main></body></html>"
    assert extract(page, url="https://courier.example/market").authors == ()


def test_those_with_whom_somebody_wrote_sign_too() -> None:
    link = "<a class='auteur' href='/journaliste/x/'>Mina Seo</a>"
    byline = f"<p>Par <span class='auteur'>{link} (avec Jo Day et Ana Ruiz)</span></p>"
    assert article_of(byline).authors == ("Mina Seo", "Jo Day", "Ana Ruiz")
    for house in ("avec Le Figaro", "avec Reuters, AFP et Le Parisien", "con Información de Reuters"):
        for byline in ("<p>Par Mina Seo ({})</p>", "<p class='byline'>Par Mina Seo ({})</p>"):
            assert article_of(byline.format(house)).authors == ("Mina Seo",)


def test_text_of_somebody_is_signed_by_who_that_is() -> None:
    desk = "<meta name='dc.creator' content='Zone Quai'>"
    assert article_of("<p>Un texte de <strong>Mina Seo</strong></p>", head=desk).authors == ("Mina Seo",)


def test_who_looked_the_text_over_is_its_author_only_where_nobody_else_is_named() -> None:
    head = "<meta name='author' content='肖春芳'>"
    edited = "<div id='contentLiability'>[责任编辑:肖春芳]</div>"
    signed = "<p><strong>出品︱港湾栏目组</strong></p><p><strong>作者︱段晓明</strong></p>"
    assert article_of(head=head, end=f"{signed}{edited}").authors == ("段晓明",)
    assert article_of(head=head, end=edited).authors == ("肖春芳",)
    assert article_of(ld=news({"@type": "Person", "name": "肖春芳"}), end=f"{signed}{edited}").authors == ("肖春芳",)


def test_biographies_in_italics_at_the_end_name_those_who_wrote() -> None:
    told = "Mina Seo es politóloga e investigadora en la Universidad de Namsan. Jo Day es abogado y analista"
    page = f"<html><body><article><h1>{TITLE}</h1>{paragraphs()}<p><b><i>{told}</i></b></p></article></body></html>"
    assert extract(page, url="https://courier.example/market").authors == ("Mina Seo", "Jo Day")
    late = page.replace(told, "Mina Seo est décédé en 2019 à Namsan.")
    assert extract(late, url="https://courier.example/market").authors == ()


def test_reporter_behind_the_agency_at_the_end_of_the_text_signs_it() -> None:
    text = paragraphs(PARAGRAPHS[:-1]) + f"<p>{PARAGRAPHS[-1]}(c)AFP/Mina SEO</p>"
    page = f"<html><body><article><h1>{TITLE}</h1>{text}</article></body></html>"
    article = extract(page, url="https://courier.example/market")
    assert article.authors == ("Mina SEO",)
    assert article_of(end="<p>(c)AFP/Reuters</p>").authors == ()


def test_somebody_of_whom_a_sentence_of_the_text_speaks_is_no_author() -> None:
    told = "The <a href='/people/mina-seo/'>Mina Seo</a> Foundation has paid for three of the berths since then:"
    page = f"<html><body><article><h1>{TITLE}</h1>{paragraphs(PARAGRAPHS[:2])}<p>{told}</p>{paragraphs(PARAGRAPHS[2:])}"
    assert extract(f"{page}</article></body></html>", url="https://courier.example/market").authors == ()
    for byline in ("Mit Ideen von der Insel: {}", "Ein Bericht aus dem Hafen von unserer Reporterin {}"):
        name = "<a href='/autoren/mina-seo/'>Mina Seo</a>"
        assert article_of(f"<p>{byline.format(name)}</p>").authors == ("Mina Seo",)


def test_line_in_the_foot_of_the_article_that_begins_like_a_byline_names_its_author() -> None:
    foot = "<footer><div><img src='/m.jpg' alt=''><p>Posted by Mina Seo.</p></div><a href='/x'>Share!</a></footer>"
    assert article_of(end=foot).authors == ("Mina Seo",)
    for line in ("Filed under harbours.", "Author: see imprint", "By Signing Up You Agree", "Par nos lecteurs"):
        assert article_of(end=f"<footer><p>{line}</p></footer>").authors == ()


def test_word_for_by_that_an_element_has_alone_and_the_paper_behind_it_are_no_authors() -> None:
    said = "Tregu i portit të vjetër është hapur në qytet dhe peshkatarët nuk kanë më një vend për anijet e tyre. " * 3
    albanian = paragraphs(tuple(f"{said}{at}" for at in "ABC"))
    line = "<div class='author'>Nga</div><div class='author-name'><a href='/author/x'>Gazeta Porti</a></div>"
    page = (
        f"<html lang='sq'><head><title>{TITLE} | Gazeta Porti</title><meta property='og:site_name' "
        f"content='Gazeta Porti'></head><body><article><h1>{TITLE}</h1>{line}{albanian}</article></body></html>"
    )
    assert extract(page, url="https://porti.example/a").authors == ()


def test_label_that_a_ball_parts_from_the_name_leads_in_the_author() -> None:
    assert article_of("<p class='author'><a>文● オカモト／港湾編集部</a></p>").authors == ("オカモト",)


def test_who_made_a_text_out_of_another_signs_it_in_brackets_at_its_end() -> None:
    text = "".join(
        f"<p>{'新的水上市场在港口开张，八十四条船抽签得到泊位，其余的要等到下一季度。' * 3}</p>" for _ in range(4)
    )
    end = "<p>市场从清晨五点开到最后一条船卖完为止。（编译/林靖东）</p>"
    page = f"<html lang=zh><body><article><h1>水上市场在港口开张</h1>{text}{end}</article></body></html>"
    assert extract(page, url="https://courier.example/market").authors == ("林靖东",)


def test_line_that_links_some_of_its_authors_keeps_their_order() -> None:
    byline = (
        "<p><span class='lead-byline'>By <a class='byline-author' href='/by/1'>MINA SEO</a>, <a class='byline-author' "
        "href='/by/2'>PAUL ARCHER</a>, JO DAY and ANA RUIZ</span> <time>March 17, 2026</time></p>"
    )
    assert article_of(byline).authors == ("MINA SEO", "PAUL ARCHER", "JO DAY", "ANA RUIZ")


def test_who_made_a_graphic_above_the_byline_did_not_write() -> None:
    credit = "<p class='credit'>By Richard Oak | Satellite imagery by the Harbour Survey</p>"
    byline = "<p class='byline'>By <a class='byline-author' href='/by/1'>Mina Seo</a></p>"
    assert article_of(credit + byline).authors == ("Mina Seo",)
    assert article_of("<p class='credit'>By Mina Seo | Photographs by Jo Day</p>").authors == ("Mina Seo",)


def test_who_is_pictured_above_the_text_is_no_author() -> None:
    caption = (
        "<div class='main-image'><img src='/j.jpg' alt='' width='440' height='248'><div class='image-metadata'>"
        "<strong class='image__caption'>Julia Berg</strong> (Instagram Julia Berg)</div></div>"
    )
    byline = (
        "<div class='credits'><div class='credits__author'>Por <a href='/autor/user-admin'>User Admin</a></div></div>"
    )
    assert article_of(caption + byline).authors == ()


def test_linked_headline_with_a_by_in_it_names_no_author() -> None:
    other = "<p><a href='/2026/drones'>Small Computers Made by Harbour Works Are Powering Drones</a></p>"
    assert article_of(other).authors == ()


def test_agency_behind_a_name_with_no_more_than_a_space_is_none_of_it() -> None:
    assert article_of("<p class='byline'>By Mina Seo Bloomberg</p>").authors == ("Mina Seo",)
    assert article_of("<p class='byline'>By Michael Bloomberg</p>").authors == ("Michael Bloomberg",)


@pytest.mark.parametrize("name", ["Berkeley Lovel Jr.", "Berkeley Lovel Sr.", "Berkeley Lovel Jr"])
def test_the_younger_of_a_name_is_shortened_as_it_is_shown(name: str) -> None:
    assert article_of(f"<p class='byline'>By {name}</p>", ld=news({"@type": "Person", "name": f"{name} "})).authors == (
        name,
    )


def test_login_of_a_desk_is_no_author() -> None:
    shown = "<div class='meta_author'><img alt='' src='/r.png'> Firmado por <a href='/author/dany/'>Redacción</a></div>"
    desk = {"@type": "Person", "name": "Redacción", "sameAs": ["Dany"]}
    login = "<meta property='article:author' content='Dany'>"
    assert article_of(shown, ld=news(desk), head=login).authors == ()
    assert article_of(head=login).authors == ("Dany",)


def test_name_in_brackets_below_the_text_is_the_authors() -> None:
    assert article_of(end="<p>(By Alison Shaw)</p><p>Enditem/</p>").authors == ("Alison Shaw",)


@pytest.mark.parametrize(
    "byline",
    [
        "<p class='MuiTypography-root MuiTypography-caption'>Mina Seo</p>",
        "<div class='text-caption'>Mina Seo | March 17, 2026</div>",
        "<p class='caption'>Mina Seo</p><p class='caption'>March 17, 2026</p>",
        "<p><a href='/mina-seo'>A report by Mina Seo</a></p>",
        "<p><a href='/mina-seo'>Text und Fotos von Mina Seo</a></p>",
    ],
)
def test_name_is_read_in_small_print_and_in_links(byline: str) -> None:
    assert article_of(byline).authors == ("Mina Seo",)


@pytest.mark.parametrize("behind", ["Staff Writers", "Reading time: three minutes", "follow us"])
def test_authors_that_nothing_but_elements_part_are_several(behind: str) -> None:
    names = "<span class='author-name'>Mina Seo</span> <span class='author-name'>Paul Archer</span>"
    assert article_of(f"<p><span class='byline'>{names} {behind}</span></p>").authors == ("Mina Seo", "Paul Archer")


@pytest.mark.parametrize(
    ("end", "authors"),
    [
        ("(文/图 刘玺东 易赛楠)", ("刘玺东", "易赛楠")),
        ("（记者 刘玺东 易赛楠）", ("刘玺东", "易赛楠")),
        ("（张巨峰）", ("张巨峰",)),
        ("（刘通摄）", ()),
    ],
)
def test_who_signs_a_chinese_text_in_brackets_wrote_it(end: str, authors: tuple[str, ...]) -> None:
    text = "".join(
        f"<p>{'新的水上市场在港口开张，八十四条船抽签得到泊位，其余的要等到下一季度。' * 3}</p>" for _ in range(4)
    )
    page = f"<html lang=zh><body><article><h1>水上市场在港口开张</h1>{text}<p>市场开到最后一条船卖完为止。{end}</p>"
    assert extract(f"{page}</article></body></html>", url="https://courier.example/market").authors == authors


def test_who_held_the_pen_with_others_is_named_with_them() -> None:
    assert article_of("<p><strong>执笔/叨叨姐、胡一刀&amp;李小飞刀</strong></p>").authors == (
        "叨叨姐",
        "胡一刀",
        "李小飞刀",
    )
    assert article_of("<p class='text'>《棱镜》作者 周纯</p>").authors == ("周纯",)


def test_button_that_authorizes_names_no_author() -> None:
    assert article_of("<div><span class='authorized'>我已授权</span></div>").authors == ()
