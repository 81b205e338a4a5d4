"""What a newsroom asks of its readers below a text is none of it, in whatever language it asks."""

from __future__ import annotations

import pytest

from jsnews.article.asks import asks_readers


@pytest.mark.parametrize(
    "line",
    [
        "Spotted an error? Let us know.",
        "If you find a mistake in this story, write to the desk.",
        "Haben Sie einen Fehler gefunden? Schreiben Sie uns.",
        "Wenn Sie einen Fehler entdeckt haben, markieren Sie ihn bitte.",
        "Vous avez repéré une erreur dans cet article ? Écrivez-nous.",
        "¿Encontraste un error en esta nota? Escríbenos",
        "Encontrou um erro? Avise a redação",
        "Hai trovato un refuso? Scrivici",
        "Zie je een fout in dit artikel? Mail ons.",
        "Har du hittat ett fel? Kontakta oss.",
        "Har du oppdaget en feil? Tips desken.",
        "Har du fundet en fejl? Skriv til os.",
        "Huomasitko virheen? Kerro meille.",
        "Zauważyłeś błąd? Napisz do nas.",
        "Našli jste v článku chybu? Napište nám.",
        "Ați observat o greșeală? Scrieți-ne.",
        "Uočili ste grešku? Javite nam.",
        "Нашли ошибку? Выделите её и нажмите Ctrl+Enter",
        "Якщо ви помітили помилку, виділіть необхідний текст.",
        "Βρήκατε κάποιο λάθος; Γράψτε μας",
        "Hata mı gördünüz? Bize yazın.",
        "הבחנתם במשהו? מצאתם טעות בכתבה? ספרו לנו",
        "هل وجدت خطأ في الخبر؟ راسلنا",
        "Menemukan kesalahan dalam berita ini? Kabari kami.",
        "기사에서 오류를 발견하셨나요?",
        "发现文中有错误？请告诉我们",
        "See something wrong? Tell us.",
        "Report an error",
        "Signaler une erreur dans l’article",
        "Have a news tip or a photo? Tell us.",
    ],
)
def test_a_newsroom_asks_for_its_mistakes(line: str) -> None:
    assert asks_readers(line)


@pytest.mark.parametrize(
    "line",
    [
        "Support the Harbour Courier’s journalism of patience and care",
        "Good journalism costs money, and the tide pays for none of it.",
        "To keep the harbour in the news, consider making a small donation.",
        "We depend on readers like you. Please donate.",
        "Guter Journalismus kostet Geld.",
        "Unterstützen Sie unabhängigen Journalismus mit fünf Franken im Monat.",
        "L’information de qualité a un coût.",
        "El periodismo independiente necesita de ti.",
        "O jornalismo de qualidade custa dinheiro.",
        "Sostieni il giornalismo del porto.",
        "Onafhankelijke journalistiek kost geld.",
        "Niezależne dziennikarstwo kosztuje.",
        "Независимая журналистика стоит денег.",
        "תמכו בעיתונות חופשית",
    ],
)
def test_a_newsroom_asks_for_money(line: str) -> None:
    assert asks_readers(line)


@pytest.mark.parametrize(
    "line",
    [
        "Pratite nas na društvenim mrežama i čitajte svako jutro.",
        "Пратите нас на друштвеним мрежама.",
        "◇ 카카오톡에서 ‘항구신문’ 채널을 추가하세요",
        "▶ 네이버에서 항구신문 구독하기",
        "बंदरगाह की खबरों के लिए हमारे व्हाट्सएप चैनल से जुड़ें।",
        "বন্দরের খবর পেতে আমাদের হোয়াটসঅ্যাপ চ্যানেলে যুক্ত হোন।",
        "بندر کی خبروں کے لیے ہمارا واٹس ایپ چینل جوائن کریں۔",
        "公式LINEの友だち追加はこちら",
        "扫描二维码，关注港口日报",
        "اخبار بندر را در تلگرام دنبال کنید",
        "Limandan haberler için WhatsApp kanalımıza katılın",
        "Theo dõi chúng tôi trên Zalo",
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
        "제보는 카카오톡 @항구신문",
    ],
)
def test_a_newsroom_asks_to_follow_its_channel(line: str) -> None:
    assert asks_readers(line)


@pytest.mark.parametrize(
    "line",
    [
        "Found a mistake in the ledger, the auditors wrote, that nobody could explain.",
        "She had spotted an error in the tide table and told the harbour master.",
        "Wenn Fehler gefunden wurden, zahlte die Stadt.",
        "The foundation says that journalism costs more every year.",
        "The council should consider making the market a present.",
        "“Support our journalism students”, a banner at the gate said.",
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
def test_what_a_text_tells_of_such_things_asks_nobody(line: str) -> None:
    assert not asks_readers(line)
