"""What the labels of controls mean, in the languages of news: whole labels, by verb and object."""

from __future__ import annotations

from jsnews.browser.locate import locate
from jsnews.browser.script import init_script
from jsnews.browser.session import Session
from jsnews.options import Limits, Options
from jsnews.trace import Trace
from tests.site.server import Site

MEANT = {
    "more": [
        "Continue reading below",
        "Read the whole article (5 min left)",
        "Show 14 more updates",
        "Click here to expand",
        "Ältere Einträge laden",
        "Voir plus de publications",
        "Leer la nota completa",
        "Mostra tutto l’articolo",
        "Ver a matéria completa",
        "Toon het volledige artikel",
        "Pokaż cały tekst",
        "Rozwiń artykuł",
        "기사 전문 보기",
        "Показать всю статью",
        "続きを表示する",
        "點擊閱讀全文",
        "Rest des Artikels anzeigen",
        "Leer el resto de la noticia",
        "Mostra il resto",
        "Läs resten av artikeln",
        "Go deeper (3 min. read)",
        "Continue reading for free",
        "Continuer la lecture gratuitement",
        "Kostenlos weiterlesen",
        "無料で続きを読む",
    ],
    "reject": [
        "Allow only strictly necessary cookies",
        "No, decline all",
        "Reject all, save & exit",
        "Ich lehne alle Cookies ab",
        "Tout refuser et continuer",
        "Rechazar todas y cerrar",
        "Non accetto",
        "Alles weigeren en doorgaan",
    ],
    "refuses": [
        "Go on without agreeing to anything",
        "Accept what is essential only",
        "Ich stimme dem nicht zu",
        "Alle Cookies bitte ablehnen",
        "Weiterlesen, ohne zu akzeptieren",
        "Je refuse et je continue ma lecture",
        "Accepter les cookies nécessaires",
        "Seguir solo con las necesarias",
        "Prosigui rifiutando tutto",
        "Prosseguir sem aceitar",
        "Liever geen cookies",
        "Neka alla kakor utom de nödvändiga",
        "Tillåt inte",
        "Fortsæt uden at acceptere",
        "Jatka hyväksymättä",
        "Przejdź dalej bez wyrażania zgody",
        "Pokračovat bez souhlasu",
        "Folytatás elfogadás nélkül",
        "Continuă fără a accepta",
        "Hepsini şimdi reddet",
        "Продолжить без согласия",
        "Лише необхідні файли cookie",
        "Απόρριψη των μη απαραίτητων",
        "דחיית הכול",
        "الاستمرار بدون موافقة",
        "أرفض",
        "رد کردن همه",
        "सभी को अस्वीकार करें",
        "Lanjutkan tanpa menerima",
        "Chỉ cookie cần thiết",
        "เฉพาะคุกกี้ที่จำเป็น",
        "必要なものだけ許可する",
        "仅使用必要的功能",
        "필수 항목만 허용",
    ],
    "forgoes": ["Continue without personalised ads", "Ga verder zonder tracking", "Lire sans traceurs"],
    "dismisses": [
        "Continue as a guest",
        "Show me the story",
        "Lieber im Web lesen",
        "Peut-être un autre jour",
        "No, I do not want to sign up",
        "Nein, direkt zum Artikel",
        "Plus tard, je lis d’abord",
        "Seguir leyendo sin recibirlo",
        "Nie, dziękuję, czytam dalej",
        "今はやめておく",
        "나중에 할게요",
    ],
    "saves": [
        "Akceptuj wybrane",
        "Speichern & Beenden",
        "Enregistrer et poursuivre",
        "Zapisz moje wybory",
        "選択内容を保存して続ける",
    ],
    "adjusts": ["Paramétrer mes traceurs", "Meine Cookie-Auswahl treffen", "Ustawienia cookie", "쿠키 옵션 선택"],
    "consent": [
        "We and our partners store and/or access information on a device",
        "Informationen auf einem Endgerät speichern oder abrufen",
        "Stocker et/ou accéder à des informations sur un appareil",
        "Almacenar la información en un dispositivo y/o acceder a ella",
        "Our partners store data on your device",
        "Wir speichern Daten auf Ihrem Gerät",
        "We show you personalised advertising.",
        "Pubblicità personalizzata e misurazione",
        "Archiviare informazioni su un dispositivo e/o accedervi",
        "Przechowywać informacje na urządzeniu lub uzyskiwać do nich dostęp",
        "Vi använder kakor för statistik.",
        "Við notum vafrakökur.",
        "Me kasutame küpsiseid.",
        "Mūsų svetainė naudoja slapukus.",
        "Ova stranica koristi kolačiće.",
        "Този сайт използва бисквитки.",
        "ما از کوکی استفاده می‌کنیم",
        "เว็บไซต์นี้ใช้คุกกี้",
    ],
    "lets": [
        "I am over 18 – enter",
        "Ich bin 18 Jahre oder älter und möchte lesen",
        "Jag har fyllt 18 år",
        "19세 이상입니다",
    ],
    "asksForEdition": [
        "Choose the edition you would like to read. UK US",
        "Bitte wählen Sie Ihre Lokalausgabe",
        "Choisissez votre région",
        "言語を選択してください",
    ],
    "save": [
        "Save settings & exit",
        "Use selected",
        "Auswahl speichern und weiter",
        "Salva ed esci",
        "Kaydet ve kapat",
    ],
    "close": [
        "Proceed to the website",
        "No, thanks, keep reading",
        "Remind me later",
        "Im Browser weiterlesen",
        "Continuer sur le site",
        "Seguir en el navegador",
    ],
    "nextPage": [
        "Next page",
        "Continue to page 2",
        "Weiter auf Seite 2",
        "Nächste Seite laden",
        "Voir la page suivante",
        "Página siguiente »",
        "Prossima pagina",
        "Naar de volgende pagina",
        "Järgmine leht",
        "Kolejna strona",
        "Následující stránka",
        "Следваща страница",
        "Sledeća strana",
        "الصفحة التالية ◄",
        "לעמוד הבא",
        "صفحه بعد",
        "अगले पृष्ठ पर जाएं",
        "পরের পাতা",
        "ถัดไป",
        "Trang kế tiếp",
        "次ページへ",
        "下页",
    ],
    "again": ["Try again", "Tap to retry", "Erneut versuchen", "Réessayer", "Reintentar", "もう一度試す", "点击重试"],
    "adult": ["Yes, I am over 18", "I'm 18 or older", "Ja, ich bin volljährig", "J’ai plus de 18 ans"],
}
NOT_MEANT = {
    "more": [
        "Show 14 more comments",
        "View all replies",
        "Load more stories",
        "Mehr Artikel laden",
        "Ver más noticias",
        "Toon meer reacties",
        "Continue reading in the app",
        "Read more and subscribe",
    ],
    "reject": ["Strictly necessary cookies", "Reject and subscribe", "Ablehnen und abonnieren", "Accept all", "No"],
    "accept": ["Accept and subscribe", "Accept only necessary", "Allow selection", "Continue with an account"],
    "refuses": [
        "Accept all",
        "Reject and subscribe",
        "Refuser et s’abonner pour 2 €",
        "Rifiuta e abbonati",
        "Ohne Werbung und Tracking lesen",
        "Accept all necessary and marketing cookies",
        "Strictly necessary cookies",
        "Comment refuser les cookies",
        "How can I opt out?",
        "Akzeptieren und weiter",
        "Accept or decline",
        "Zgadzam się i przechodzę do serwisu",
        "同意并继续",
        "Only 3.99 a month",
    ],
    "saves": ["Save and accept all", "Alle bestätigen", "Speichern und abonnieren", "全部保存"],
    "consent": ["Subscribe to the letter of the coast", "Två kakrecept till helgen", "Which edition do you want?"],
    "forgoes": ["Read without ads for 2 €", "Zonder tracking met een abonnement", "Accept tracking"],
    "dismisses": [
        "Continue with Google",
        "Sign me up",
        "Yes, no more waiting",
        "Continue to the app",
        "No account yet? Register",
        "Send it to me",
    ],
    "lets": [
        "I am under 18",
        "Je n’ai pas 18 ans",
        "Leave (under 18)",
        "18 months for 2 €",
        "Nein, ich bin nicht volljährig",
    ],
    "asksForEdition": [
        "Choose your plan",
        "Wählen Sie Ihre Ausgabe und abonnieren Sie",
        "Our writers report from every country",
    ],
    "adjusts": ["Accept these settings", "See subscription options", "Cookie policy and choices"],
    "save": ["Save for later", "Accept all", "Save and accept all", "Speichern und abonnieren"],
    "close": ["Continue to checkout", "Open the app", "Weiter zum Abo", "Sign up and close the deal"],
    "adult": ["I am under 18", "No, take me back"],
}


async def known(labels: dict[str, list[str]], site: Site) -> dict[str, list[str]]:
    """Those of the labels that the page's script knows, by meaning."""
    session = Session(Options(), Trace(), locate())
    ask = "(labels) => labels.map(([key, all]) => [key, all.filter((text) => __jsnews.words[key].test(text))])"
    try:
        async with session.page(site.origin, init_script(Limits())) as blank:
            await blank.page.goto(site.url("short-but-whole"))
            return dict(await blank.page.evaluate(ask, list(labels.items())))
    finally:
        await session.close()


async def test_labels_are_known_by_verb_and_object(site: Site) -> None:
    assert await known(MEANT, site) == MEANT


async def test_labels_that_only_look_alike_are_not_known(site: Site) -> None:
    assert await known(NOT_MEANT, site) == {meaning: [] for meaning in NOT_MEANT}
