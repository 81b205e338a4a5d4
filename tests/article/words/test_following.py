"""To follow a newsroom elsewhere is asked in many words, of which most name where."""

from __future__ import annotations

import pytest

from jsnews.article.words.following import asks_to_follow, names_messenger, offers_channel, speaks_of_following


@pytest.mark.parametrize(
    "line",
    [
        "For more on this story, listen to the Harbour Daily, wherever you get your podcasts.",
        "Follow the latest on the storm in our live blog.",
        "Самую свежую информацию о жизни порта можно узнать из телеграм-канала «Порт» и нашей группы во «ВКонтакте».",
        "不用抽 現在用APP看新聞 點我下載APP 按我看活動辦法",
        "Pratite nas na društvenim mrežama i čitajte svako jutro.",
        "Пратите нас на друштвеним мрежама.",
        "◇ 카카오톡에서 ‘항구신문’ 채널을 추가하세요",
        "▶ 네이버에서 항구신문 구독하기",
        "बंदरगाह की खबरों के लिए हमारे व्हाट्सएप चैनल से जुड़ें।",
        "বন্দরের খবর পেতে আমাদের হোয়াটসঅ্যাপ চ্যানেলে যুক্ত হোন।",
        "بندر کی خبروں کے لیے ہمارا واٹس ایپ چینل جوائن کریں۔",
        "公式LINEの友だち追加はこちら",
        "扫描二维码，关注港口日报",
        "点击上方“港口周刊”关注我们",
        "长按下方二维码，每周收到港口来信",
        "เกาะติดข่าวท่าเรือทาง Line ได้ที่นี่",
        "اخبار بندر را در تلگرام دنبال کنید",
        "Limandan haberler için WhatsApp kanalımıza katılın",
        "Theo dõi chúng tôi trên Zalo",
        "Dapatkan update berita pilihan setiap hari. Mari bergabung di grup Telegram kami.",
        "Theo dõi Báo Cảng trên Facebook",
        "Follow the Courier on Facebook, Instagram and X",
        "Follow the Courier on X",
        "To stay up to date on the harbour, follow the Courier on Facebook.",
        "Ακολουθήστε τα «Νέα του Λιμανιού» στο Google News",
        "Bleiben Sie auf dem Laufenden: Folgen Sie uns auf Instagram",
        "Sigue nuestro canal de WhatsApp",
        "Clique aqui e entre no canal do porto no WhatsApp",
        "Iscriviti al canale WhatsApp",
        "Подписывайтесь на нас в Telegram",
        "Запратете нас на Facebook",
        "Urmăriți-ne pe Facebook",
        "תרצו לדעת עוד? עקבו אחרינו בפייסבוק",
        "تابعنا على فيسبوك",
    ],
)
def test_a_newsroom_asks_to_follow_its_channel(line: str) -> None:
    assert asks_to_follow(line)


@pytest.mark.parametrize(
    "line",
    [
        "Like Facebook, the market knows who comes and who stays away.",
        "For ten years, the mayor followed the market on Facebook.",
        "Join the queue at the tram stop, the mayor wrote. She has never used Facebook.",
        "Entre Facebook et la mairie, le marché a choisi.",
        "More than a million follow her on Instagram.",
        "“Follow us on Facebook”, the fishmongers had painted on the pontoon.",
        "경찰은 카카오톡 채널을 추가한 사람들에게 돈을 요구했다고 밝혔다.",
        "पुलिस ने बताया कि आरोपी व्हाट्सएप से जुड़े थे।",
        "Polis, WhatsApp grubuna katılan üç kişiyi gözaltına aldı.",
    ],
)
def test_what_a_text_tells_of_followers_asks_nobody(line: str) -> None:
    assert not asks_to_follow(line)


MESSENGERS = """WhatsApp|Whats App|TELEGRAM|Viber|Zalo|व्हाट्सएप|व्हाट्स ऐप|टेलीग्राम|হোয়াটসঅ্যাপ|টেলিগ্রাম|واتس اب|واتساپ
واٹس ایپ|تلغرام|ٹیلی گرام|Ватцап|вацап|Телеграм|Телеграі|וואטסאפ|ואטסאפ|טלגרם|카카오톡|텔레그램|วอตส์แอป""".replace(
    "\n", "|"
)


@pytest.mark.parametrize("name", MESSENGERS.split("|"))
def test_messengers_are_known_by_their_names(name: str) -> None:
    assert names_messenger(f"({name})")
    assert not names_messenger("Gonzalo whatsoever")


@pytest.mark.parametrize(
    "line",
    [
        "¡El Correo ya está en WhatsApp! Desde tu móvil, las noticias del puerto.",
        "The Courier is now on WhatsApp! All the news of the harbour.",
        ">> Mời bạn đọc theo dõi Tin Cảng trên Zalo",
    ],
)
def test_who_is_now_in_a_network_asks_to_be_followed_there(line: str) -> None:
    assert asks_to_follow(line)
    assert not asks_to_follow("The harbour master is now on WhatsApp. It took him a year.")


def test_other_words_that_begin_like_a_verb_tell_of_no_follower() -> None:
    assert speaks_of_following("Volg de Courier op Instagram")
    assert not speaks_of_following("Volgens de burgemeester bleef de markt open, schreef ze op Facebook.")
    assert not speaks_of_following("Following the storm, the harbour posted pictures of the quay on Facebook.")


def test_channel_may_be_named_as_the_newsrooms_own_by_where_to_join_it() -> None:
    assert offers_channel(">> Die wichtigsten Nachrichten im WhatsApp-Kanal: Hier kostenlos abonnieren +++")
    assert not offers_channel("Im WhatsApp-Kanal der Werft kann man die Arbeiten nun verfolgen.")
    assert not offers_channel("Auf seinem Telegram-Kanal, dem jetzt 3000 folgen, schrieb der Minister vom Hafen.")
    assert not offers_channel("He runs a Telegram channel that thousands join here in Namsan every week.")
