"""What the publisher says for itself is none of the text."""

from __future__ import annotations

import pytest

from jsnews.article.choosing.notices import without_notices
from jsnews.article.page.walk import read_page

from ..pages import CREDIT, PARAGRAPHS, page_with, paragraphs


def left_of(markup: str, before: int = len(PARAGRAPHS)) -> list[str]:
    """What stays of a line after some of the paragraphs."""
    page = page_with(markup, before)
    return [block.text for block in without_notices(page, page.blocks) if block.text not in PARAGRAPHS]


@pytest.mark.parametrize(
    "line",
    [
        '<strong><a href="https://t.me/courier">All that happens in the harbour, as it happens</a></strong>',
        "<em>Tilaa uutiskirjeemme, niin saat jutut sähköpostiisi joka ilta.</em>",
        "<b>Subscribe to our newsletter</b> <i>and read it with your coffee.</i>",
    ],
)
def test_a_line_set_apart_that_asks_to_follow_is_none_of_the_text(line: str) -> None:
    assert left_of(f"<p>{line}</p>", 2) == []


@pytest.mark.parametrize(
    "line",
    [
        'Urmărește cele mai noi știri și pe <a href="https://whatsapp.com/c">canalul nostru de WhatsApp</a>.',
        "Courier'ı Instagram'da takip edin: <a href=\"https://instagram.com/courier\">@courier</a>",
        'Follow Mina Seo on <a href="https://x.com/minaseo">X</a>',
        'Suivez toute l’actualité du port sur <a href="https://www.facebook.com/courrier">notre page</a>',
    ],
)
def test_a_line_with_a_place_in_a_network_asks_to_follow_in_many_languages(line: str) -> None:
    assert left_of(f"<p>{line}</p>", 2) == []


@pytest.mark.parametrize(
    "line",
    [
        'The Tide Table newsletter is our guide to the week on the quays. <a href="/letter">Sign up here</a>.',
        "At six each evening our editors send out what the day has brought. You can sign up for it here.",
        "To receive this briefing by email every weekday, sign up here.",
        "Our best stories, brought to your inbox daily. Sign up now.",
        "Questo articolo viene dalla newsletter del porto. Per iscriversi clicca qui.",
        "Der Hafenbrief kommt jeden Freitag als Newsletter. Hier können Sie ihn kostenlos abonnieren.",
        "La newsletter du port paraît tous les vendredis. Inscrivez-vous ici.",
        "El boletín del puerto llega a su correo cada mañana. Suscríbase aquí.",
        "Denne artikkelen sto i nyhetsbrevet vårt. Meld deg på her.",
        "Рассылка о порте выходит по пятницам. Подпишитесь здесь.",
        "港のニュースレターは毎週金曜日に配信。登録はこちら。",
    ],
)
def test_a_last_line_that_tells_where_to_sign_up_for_a_newsletter_is_none_of_the_text(line: str) -> None:
    assert left_of(f"<p><em><b>{line}</b></em></p>") == []
    assert left_of(f"<p>{line}</p>") == []


@pytest.mark.parametrize(
    "line",
    [
        "Those who signed up for the newsletter of the port authority were told of the storm an hour before it came.",
        "The course begins in May, with a boat for every two pupils. Sign up at the harbour office.",
        "All may take part, free of charge. Register by email until the first of May.",
        "Die Führung ist kostenlos. Jetzt per E-Mail anmelden.",
        "The newsletter had a thousand readers in its first week, and nobody has counted them since.",
    ],
)
def test_what_the_text_tells_of_newsletters_and_of_signing_up_stays(line: str) -> None:
    assert len(left_of(f"<p>{line}</p>")) == 1


def test_a_slanted_line_above_the_text_asks_to_sign_up_for_stories() -> None:
    line = "The Courier is a nonprofit newsroom that counts boats. Sign up to receive our best stories first."
    assert left_of(f"<p><em>{line}</em></p>", 0) == []
    assert left_of("<p><em>Sign up for Tideline to get stories like this one by mail.</em></p>", 0) == []


def test_what_is_said_to_old_browsers_above_the_text_is_none_of_it() -> None:
    assert left_of("<p>You are using an outdated browser. Please upgrade it.</p>", 0) == []


def test_a_sentence_that_tells_of_followers_is_text() -> None:
    line = 'More than a million people follow her on <a href="https://instagram.com/mina">Instagram</a> by now.'
    assert len(left_of(f"<p>{line}</p>", 2)) == 1


def test_the_only_item_of_a_list_asks_to_follow_where_it_says_so() -> None:
    assert left_of("<ul><li>Receba as notícias no WhatsApp</li></ul>", 2) == []
    assert left_of("<ul><li>📲 Participe do canal do porto no WhatsApp</li></ul>", 2) == []
    assert left_of('<ul><li><a href="https://whatsapp.com/channel/1">Tudo do porto</a></li></ul>', 2) == []
    items = "<ul><li>Receba as notícias do porto</li><li>Leve um casaco</li></ul>"
    assert len(left_of(items, 2)) == 2


@pytest.mark.parametrize(
    "line",
    [
        "Suscríbase a nuestro boletín y reciba cada mañana las noticias.",
        "Vous appréciez notre travail ? Faites un don.",
        "Našli jste chybu? Podpořte redakci.",
        "Since you’re here, we have a small favour to ask.",
        "Like this story? Become a supporter from three euros a month.",
        "Ikuti berita pelabuhan di Telegram setiap pagi.",
        "Dapatkan kabar pelabuhan setiap pagi di saluran WhatsApp kami.",
        "Die Nachrichten vom Hafen gibt es auch in unserem WhatsApp-Kanal.",
        "Get the day’s catch first. All of it is in our official Telegram channel.",
        "Новости порта раньше всех в нашем телеграм-канале",
        "Cả cảng trong kênh Telegram của chúng tôi mỗi sáng.",
        "बंदरगाह की ख़बरों के लिए हमारे व्हाट्सऐप चैनल से जुड़ें",
        "Download the Courier 9 app for headlines and weather wherever you go.",
        "Be the first to know. Install the Courier app.",
        "Téléchargez notre application pour suivre le port en direct.",
        "Spotted an error? Let us know.",
        "Znate li nešto više o temi ili želite prijaviti grešku u tekstu?",
        "Pošalji nam priču · Prijavi grešku",
        "All of the harbour for free? Log in or create an account.",
        "Good journalism costs money. To keep ours afloat, consider making a small donation.",
        "항구 소식은 카카오톡에서 ‘항구신문’ 채널을 추가하세요",
    ],
)
def test_a_line_at_the_end_needs_no_other_sign(line: str) -> None:
    assert left_of(f"<p>{line}</p>") == []
    assert left_of(f"<p>{line}</p>", 1) == [line]


@pytest.mark.parametrize(
    "line",
    [
        'The mayor wrote <a href="https://t.me/mayor">on Telegram</a> that the rents would not rise before the spring.',
        "“Support us”, the fishmongers had painted on the pontoon, and many did.",
        "Join the queue at the tram stop before six.",
        "The fishmongers tell each other of the catch in a WhatsApp group of their own.",
        "В телеграм-канале порта нашли объявление о новых ценах.",
        "O vídeo circulou nos grupos de WhatsApp do porto.",
    ],
)
def test_what_the_text_itself_says_stays(line: str) -> None:
    assert len(left_of(f"<p>{line}</p>")) == 1


def test_a_slanted_note_below_a_rule_at_the_end_is_none_of_the_text_but_a_credit_line_is() -> None:
    assert left_of("<hr><p><em>The Courier is written by nine people in a shed.</em></p>") == []
    assert left_of(f"<hr><p><em>{CREDIT}</em></p>") == [CREDIT]
    assert left_of("<hr><p><em>Correction: the market opens at five.</em></p>") != []
    assert left_of("<p><em>He came back.</em></p>") == ["He came back."]


@pytest.mark.parametrize(
    "line",
    [
        "Copyright by the Harbour Press.",
        "무단 전재 및 재배포 금지",
        "The views expressed here are those of the fishmongers.",
        "特别声明：以上内容仅代表作者本人观点。",
        "Cituoti, platinti ir kitaip naudoti šią medžiagą be sutikimo draudžiama.",
        "Notice: The content above (including the pictures) is uploaded and posted by a user of the platform.",
    ],
)
def test_what_is_said_of_rights_and_opinions_at_the_end_is_none_of_the_text(line: str) -> None:
    assert left_of(f"<p>{line}</p>") == []
    assert left_of(f"<p>{line}</p>", 1) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Your browser does not support this video.",
        "You must be logged in to post a comment.",
        "Melden Sie sich an, um zu kommentieren.",
        "Logga in för att delta i diskussionen.",
        "Комментарии закрыты",
        "Connectez-vous pour réagir",
        "Mitä ajatuksia juttu herätti? Voit keskustella aiheesta perjantaihin saakka.",
        "Mina Seo does not work for, consult, own shares in or receive funding from any company that would benefit.",
    ],
)
def test_what_is_said_of_the_page_is_none_of_the_text_anywhere(line: str) -> None:
    assert left_of(f"<div><p>{line}</p></div>", 2) == []


@pytest.mark.parametrize(
    "line",
    [
        "You have reached your maximum number of saved items.",
        "Remove items from your saved list to add more.",
        "Log in, register or subscribe to save articles for later.",
        "Artikel auf die Merkliste",
        "Guardar para más tarde",
        "Salva l’articolo",
        "Сохранить на потом",
    ],
)
def test_what_a_page_says_of_articles_kept_for_later_is_none_of_the_text_even_above_it(line: str) -> None:
    assert left_of(f"<div><p>{line}</p></div>", 0) == left_of(f"<p>{line}</p>", 2) == []


@pytest.mark.parametrize(
    "line",
    [
        "Tu suscripción se está usando en otro dispositivo",
        "Sólo puedes tener tres sesiones iniciadas a la vez. Hemos cerrado la más antigua.",
        "Vous pouvez lire Le Courrier sur un seul appareil à la fois",
    ],
)
def test_what_a_page_says_of_its_readers_devices_is_none_of_the_text(line: str) -> None:
    assert left_of(f"<div><p>{line}</p></div>", 2) == []


@pytest.mark.parametrize("line", ["Save this for later, said the keeper.", "The article saved the market from ruin."])
def test_what_the_text_tells_of_keeping_things_stays(line: str) -> None:
    assert left_of(f"<p>{line}</p>", 0) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Estimated reading time: 6 minutes",
        "3 MIN. READ",
        "Kindly share this story:",
        "Artikel teilen",
        "PDF形式のファイルをご覧いただく場合には、Adobe Readerが必要です。",
        "Lesedauer: 4 Min.",
        '{{hire-engineers="/banners/hire"}}',
        "[convertkit form=1630175]",
        "[Gambas:Video 20detik]",
        "Strict Standards: Only variables should be passed by reference in /www/theme/header.php on line 12",
        '{"_id":"5e97","slug":"harbour","status":"publish"}',
        "{}",
        ".",
        "EMBED:",
        "[PROMO_BOX]",
        "Lorem ipsum 2",
        "Lorem ipsum dolor sit amet, consectetur adipiscing elit.",
        "Loading chart...",
        "Karte wird geladen …",
        "加载中...",
        "(Visited 2,310 times, 12 visits today)",
        "1.204 total views, 3 views today",
    ],
)
def test_reading_times_and_templates_that_nobody_filled_in_are_none_of_the_text(line: str) -> None:
    assert left_of(f"<p>{line}</p>", 2) == []
    assert left_of("<p>[He laughs.]</p><p>It is 3 minutes to read the bill.</p>", 2) != []


@pytest.mark.parametrize(
    "line",
    [
        "This slideshow requires JavaScript.",
        "This content is imported from YouTube. You may be able to find the same content in another format.",
        "Este contenido es importado de Instagram. Es posible que puedas encontrar el mismo contenido en otra parte.",
        "Ce diaporama nécessite JavaScript.",
        "Ich stimme zu, dass mir externe Karten angezeigt werden. Dabei können Daten an andere gehen.",
    ],
)
def test_what_stands_in_the_place_of_a_picture_or_film_is_none_of_the_text(line: str) -> None:
    assert left_of(f"<p>{line}</p>", 2) == []
    assert left_of("<p>This gallery requires JavaScript, which its founder taught herself in a winter at sea.</p>", 2)


def test_interests_that_scholars_declare_above_their_text_are_none_of_it() -> None:
    assert (
        left_of("<p>The authors do not work for, consult, own shares in or receive funding from any company.</p>", 0)
        == []
    )


def test_a_heading_that_is_nothing_but_an_id_is_none_of_the_text() -> None:
    assert left_of('<h6 id="abc-slot-5f81">abc-slot-5f81</h6>', 2) == []
    assert left_of('<h3 id="covid-19">covid-19</h3>', 2) == ["covid-19"]


def test_a_heading_for_those_who_hear_the_page_is_none_of_the_text() -> None:
    assert left_of('<h2 class="visually-hidden">Article content</h2>', 1) == []


def test_lines_that_only_begin_like_what_machines_leave_stay() -> None:
    for line in (
        "Lorem ipsum is what printers set where words are to come.",
        "Loading fish takes an hour…",
        "[He laughs.]",
    ):
        assert left_of(f"<p>{line}</p>", 2) == [line]


def test_that_a_machine_translated_the_text_is_none_of_it_even_above_it() -> None:
    assert left_of("<p>Dieser Artikel wurde automatisch übersetzt und kann Fehler enthalten.</p>", 0) == []


def test_a_line_with_a_link_to_a_newsletter_is_none_of_the_text_in_the_midst_of_it() -> None:
    line = 'Neugierig auf den Hafen? Dann abonniere den Newsletter: <a href="/brief">courier.example/brief</a>'
    assert left_of(f"<blockquote>{line}</blockquote>", 2) == []
    assert left_of("<p>You can unsubscribe from it at any time.</p>", 2) == []


def test_a_reading_time_is_none_of_the_text_as_its_first_line_either() -> None:
    assert left_of("<p>Reading time: 6 minutes</p>", 0) == []
    assert left_of("<p>The reading time is six minutes, and nobody minds.</p>", 0) != []


def test_what_a_page_says_it_earns_is_none_of_the_text_at_its_edges_and_part_of_it_inside() -> None:
    line = "This article includes affiliate links. We may earn a small commission on what you buy."
    assert left_of(f"<p>{line}</p>", 1) == left_of(f"<p>{line}</p>") == []
    told = [*PARAGRAPHS, *(f"{paragraph} Again." for paragraph in PARAGRAPHS)]
    page = read_page(f"<article>{paragraphs(told[:5])}<p>{line}</p>{paragraphs(told[5:])}</article>")
    assert line in [block.text for block in without_notices(page, page.blocks)]


@pytest.mark.parametrize(
    "line",
    [
        "The post Floating market opens in Namsan appeared first on Harbour Gazette.",
        "Der Beitrag <a href=/m>Schwimmender Markt in Namsan</a> erschien zuerst auf <a href=/>Hafenbote</a>.",
        "Post-ul <a href=/m>Piața plutitoare din Namsan</a> apare prima dată în <a href=/>Gazeta Portului</a>.",
        "About Harbour Gazette Harbour Gazette is the newspaper of the estuary, read in eleven towns.",
        "Über die Hafenwerke: Die Hafenwerke betreiben seit 1911 alle Kräne der Stadt.",
    ],
)
def test_boilerplate_of_feeds_and_press_releases_at_the_end_is_none_of_the_text(line: str) -> None:
    assert left_of(f"<p>{line}</p>") == []
    assert len(left_of(f"<p>{line}</p>", 2)) == 1
    assert left_of("<p>About ten boats a day are counted now.</p>") != []
    assert left_of("<p>Wpis do rejestru zabytków pochodzi z 1971 roku.</p>") != []


@pytest.mark.parametrize(
    "line",
    [
        "Citation: Boats on rafts keep their paint for years (2026, March 17) retrieved 18 March 2026 from the Courier",
        "This document is subject to copyright. Apart from any fair dealing, no part may be reproduced.",
        '<a href="/">Back to the home page</a><br>You are visitor number 1204<br>Best viewed in Mosaic',
        "Best viewed at 640x480",
        "Please cite the number of the episode and the day on which you heard it.",
        "Zurück zur Startseite",
    ],
)
def test_how_to_cite_a_text_and_the_foot_of_a_page_are_none_of_it(line: str) -> None:
    assert left_of(f"<p>{line}</p>") == []
    cells = f"<table><tr><td>Menu</td><td>{paragraphs()}<hr>{line}</td></tr></table>"
    page = read_page(cells)
    assert [block.text for block in without_notices(page, page.blocks[1:])] == list(PARAGRAPHS)


def test_what_stands_for_an_embed_that_is_not_there_is_none_of_the_text() -> None:
    assert left_of("<p>[Embed]</p>", 3) == left_of("<p>{/p}</p>", 3) == []
    assert left_of("<p>[Boats]</p>", 3) == ["[Boats]"]


def test_a_slanted_line_above_the_text_may_say_what_the_page_earns() -> None:
    line = "Heads up: some of the links here are affiliate links, which pay for our ice."
    assert left_of(f"<p><em>{line}</em></p>", 0) == []
    assert left_of(f"<p>{line}</p>", 0) == [line]


def test_tools_of_the_page_at_its_edges_are_none_of_the_text() -> None:
    tools = (
        '<font><a href="javascript:print()">Print</a> | <a href="mailto:">E-mail</a> | <a href="#top">Top</a></font>'
    )
    assert left_of(f"<div>{tools}</div>") == []
    assert left_of("<ul><li>Print</li><li>Television</li></ul>") == ["Print", "Television"]


def test_what_goes_back_to_a_place_in_a_sentence_stays() -> None:
    for line in ("Back to the top flight they went, after a year.", "Return to the homepage redesigned in 2019."):
        assert left_of(f"<p>{line}</p>") == [line]


def test_the_address_and_rights_of_the_publisher_below_a_rule_are_none_of_the_text() -> None:
    foot = "<p>12 Quay St., Namsan<br>Write to us at post@courier.example<br>©1999 Courier. All rights reserved.</p>"
    assert left_of(f"<hr>{foot}") == []
    assert len(left_of(foot)) == 1


def test_a_line_to_share_the_text_is_none_of_it_where_it_stands_first() -> None:
    assert left_of("<p>この記事をシェアする</p>", 0) == []
    assert left_of("<h2>このニュースをシェア</h2>", 0) == []
    assert left_of("<p>Share of the catch falls for the third year</p>", 0) != []


@pytest.mark.parametrize(
    "line", ["___", "- - -", "* * *", "—30—", "(END)", "seo@courier.example (END)", "（完）", "انتهای پیام/"]
)
def test_the_sign_by_which_a_text_ends_is_none_of_it(line: str) -> None:
    assert left_of(f"<p>{line}</p>") == []


@pytest.mark.parametrize("line", ["seo@courier.example", "★★★★★", "30", "="])
def test_other_marks_at_the_end_stay(line: str) -> None:
    assert left_of(f"<p>{line}</p>") == [line]


def test_a_rule_between_two_parts_of_a_text_stays() -> None:
    assert left_of("<p>___</p>", 2) == ["___"]


@pytest.mark.parametrize(
    "line",
    [
        "The Courier welcomes courteous discussion. Comments are reviewed before they appear; see our rules.",
        "Comments are moderated and will appear once an editor has approved them.",
        "Please read our commenting guidelines before you post.",
        "Kommentare werden von der Redaktion geprüft und erst dann freigeschaltet.",
        "Les commentaires sont modérés avant d’être publiés.",
        "Los comentarios son revisados por la redacción antes de publicarse.",
        "Os comentários são moderados e podem ser removidos.",
        "ترحب الصحيفة بالنقاش الهادئ، وتراجع التعليقات قبل نشرها وفق شروط الاستخدام.",
        "Комментарии проходят модерацию до публикации.",
        "コメントは編集部の承認後に表示されます。",
    ],
)
def test_what_the_house_says_of_comments_at_the_end_is_none_of_the_text(line: str) -> None:
    assert left_of(f"<p>{line}</p>") == []


@pytest.mark.parametrize(
    "line",
    [
        "Comments are what the council wants by Friday, and few have come.",
        "We would love to hear from you: leave a comment below.",
        "The mayor welcomes the discussion of the plan and wants it to go on.",
        "ترحب البلدية بالحوار مع الصيادين حول المرفأ الجديد.",
    ],
)
def test_what_is_said_of_comments_in_a_story_stays(line: str) -> None:
    assert left_of(f"<p>{line}</p>") == [line]


def test_a_question_to_those_who_know_more_with_an_address_is_none_of_the_text_at_its_end() -> None:
    for asked in (
        "Do you have a story?",
        "Do you have a story for the Sunday news team?",
        "Do you have a story to share about working at sea?",
    ):
        assert left_of(f"<p>{asked} Write to desk@courier.example</p>") == []
    linked = (
        "Sie haben Informationen für uns? Dann melden Sie sich <a href='mailto:desk@courier.example'>per Brief</a>."
    )
    assert left_of(f"<p>{linked}</p>") == []
    assert left_of("<p><b>Haben Sie Hinweise auf die Täter?</b></p>", 2) == ["Haben Sie Hinweise auf die Täter?"]


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        (
            "<em>Courier 2.0: our <a>Twitter</a> stream and <a>Delicious</a> feed; the port on <a>Facebook</a>.</em>",
            False,
        ),
        ("Courier 2.0: our <a>Twitter</a> stream and <a>Delicious</a> feed; the port on <a>Facebook</a>.", True),
        ("<em>Read our <a>guide</a> and write to us on <a>Twitter</a>.</em>", True),
        ("<em>Sellers have long given up <a>Twitter</a> and rather tell each other on the quay.</em>", True),
    ],
    ids=["slanted names of networks", "not set apart", "another link", "one name"],
)
def test_a_slanted_last_line_that_names_networks_is_none_of_the_text(line: str, stays: bool) -> None:
    assert (left_of(f"<p>{line}</p>") != []) is stays


def test_whose_all_rights_are_is_none_of_the_text_wherever_it_stands() -> None:
    assert left_of("<p>Copyright 2020 Harbour Press. All rights reserved. Do not broadcast.</p>", 2) == []


EARNED = (
    "Each raft in this guide was chosen by our harbour desk. If you buy one through our links, we earn a commission, "
    "which pays for the tide table and for the coffee on the quay; none of the makers knows of it before the guide is "
    "out, and none of them has ever paid for a place in it, as far as we know."
)


def test_a_long_note_above_the_text_tells_what_the_page_earns() -> None:
    assert left_of(f"<p>{EARNED}</p>", 0) == []
    assert left_of(f"<p>{EARNED}</p>") == []


@pytest.mark.parametrize(
    "line",
    [
        "All forty rafts were independently tested by the harbour office, and three of them sank at once.",
        "Sellers on the quay earn a small commission on each raft that leaves it.",
    ],
)
def test_what_others_earn_may_begin_a_text(line: str) -> None:
    assert left_of(f"<p>{line}</p>", 0) == [line]


@pytest.mark.parametrize(
    "line", ["--- Courier harbour coverage: https://courier.example/quay", "AP golf: https://ap.example/golf"]
)
def test_where_an_agency_has_more_of_a_kind_is_no_line_of_the_text(line: str) -> None:
    assert left_of(f"<p>{line}</p>") == []
    assert left_of(f"<p>{line}</p><p>{CREDIT}</p>") != []


def test_what_a_mark_or_a_date_says_alone_is_text() -> None:
    for line in ("<p>8 / 10</p>", "<h2>9 / 11</h2>"):
        assert left_of(line, 2) != []


@pytest.mark.parametrize(
    "line",
    [
        "【港湾周刊作品的中文相关权益归港湾公司独家所有。未经授权，不得转载、摘编等。】",
        "<저작권자ⓒ 항구신문. 무단전재-재배포 금지>".replace("<", "&lt;"),
        "※この記事の無断転載を禁じます。",
        "本文版权归港湾新闻网所有，未经授权不得转载。",
    ],
)
def test_whoever_may_not_print_a_text_again_is_told_below_it(line: str) -> None:
    assert left_of(f"<p>{line}</p>") == []


@pytest.mark.parametrize(
    "line",
    [
        "根据新规，未经许可，任何单位和个人不得使用无人机在海关大楼上空拍摄。",
        "국회는 이날 온라인 기사의 무단 복제를 금지하는 저작권법 개정안을 통과시켰다.",
        "文化庁は、記事の無断での複製を禁止する規定を改めて周知するとしている。",
        "Верховный суд постановил, что редакция сайта не несет ответственности за комментарии читателей.",
    ],
)
def test_a_story_of_who_may_not_do_what_ends_with_what_it_tells(line: str) -> None:
    assert left_of(f"<p>{line}</p>") == [line]


@pytest.mark.parametrize("line", ["#harbour #market #mackerel", "#우유,#인류,#고인류학,#키,#체중", "＃港 ＃市場"])
def test_hashtags_that_end_a_text_are_none_of_it(line: str) -> None:
    assert left_of(f"<p>{line}</p>") == []
    assert left_of(f"<p>{line}</p>", 2) == [line]
    assert left_of("<p>#SaveTheHarbour is what they wrote on the quay.</p>") != []
