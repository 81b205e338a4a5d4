"""Names of people out of bylines."""

from __future__ import annotations

import pytest

from jsnews.article.names.agencies import find_agency
from jsnews.article.names.eastern import eastern_names
from jsnews.article.names.people import inner_byline, people_in
from jsnews.article.names.persons import unique


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("By Mina Seo", ("Mina Seo",)),
        ("By Mina Seo and Paul Archer", ("Mina Seo", "Paul Archer")),
        ("By Health Reporter Mina Seo", ("Mina Seo",)),
        ("Von unserem Redakteur Jörg Meier", ("Jörg Meier",)),
        ("Por la redactora Ana Sá", ("Ana Sá",)),
        ("By செய்தியாளர் கவிதா முருகன்", ("கவிதா முருகன்",)),
        ("Автор: корреспондент Анна Петрова", ("Анна Петрова",)),
        ("By Staff Reporter", ()),
        ("Tekst Mina Seo Foto Jo Day", ("Mina Seo",)),
        ("Texte Mina Seo Photos Jo Day", ("Mina Seo",)),
        ("Mina Seo (Text und Fotos), Jo Day (Bilder)", ("Mina Seo",)),
        ("Piše: Ana Horvat", ("Ana Horvat",)),
        ("Пише Ана Петров", ("Ана Петров",)),
        ("Rozmawia Bartosz Wilk", ("Bartosz Wilk",)),
        ("Rozmawiała: Anna Nowak", ("Anna Nowak",)),
        ("Беседовала Анна Петрова", ("Анна Петрова",)),
        ("Razgovarao: Ivan Horvat", ("Ivan Horvat",)),
        ("글 이서연 기자 박준호 기자", ("이서연", "박준호")),
        ("글 이서연 기자 · 박준호 기자", ("이서연", "박준호")),
        ("글 이서연 기자 | 사진 박준호 기자", ("이서연",)),
        ("사진=박준호 기자", ("박준호",)),
        ("글 서지원", ("서지원",)),
        ("글·사진 서지원", ("서지원",)),
        ("글 서지원 사진 박준호", ("서지원",)),
        ("글 Mina Seo", ("Mina Seo",)),
        ("글 · Mina Seo", ("Mina Seo",)),
        ("文・Mina Seo", ("Mina Seo",)),
        ("文・ Mina Seo", ("Mina Seo",)),
        ("文：Mina Seo", ("Mina Seo",)),
        ("文・写真：Mina Seo", ("Mina Seo",)),
        ("文・佐藤花子", ("佐藤花子",)),
        ("Ditulis oleh Budi Santoso", ("Budi Santoso",)),
        ("（中央社記者陳怡君嘉義縣11日電）", ("陳怡君",)),
        ("（中央通訊社記者陳怡君嘉義縣11日電）", ("陳怡君",)),
        ("（港口社記者陳怡君嘉義縣11日電）", ("陳怡君",)),
        ("Photographs and text by Mina Seo", ("Mina Seo",)),
        ("লেখা: রফিকুল ইসলাম", ("রফিকুল ইসলাম",)),
        ("〔記者王小明／台北報導〕", ("王小明",)),
        ("余小菁 向晓妮", ("余小菁", "向晓妮")),
        ("港湾新闻记者 段晓明 廖艳", ("段晓明", "廖艳")),
        ("港湾新闻记者 贺小萍", ("贺小萍",)),
        ("王晓 | 港湾大学经济研究院执行院长", ("王晓",)),
        ("港口航天工程新闻发言人 武晓", ("武晓",)),
        ("王晓/港湾青年报", ("王晓",)),
        ("高橋 万里子", ("高橋 万里子",)),
        ("金子 勝利", ("金子 勝利",)),
        ("陈晓, 整合", ("陈晓",)),
        ("原创 HarbourForce", ("HarbourForce",)),
        ("Von Karin Groß, Jörg Meier und Ana Sá", ("Karin Groß", "Jörg Meier", "Ana Sá")),
        ("Par Élodie Marchand", ("Élodie Marchand",)),
        ("Written by: Abby Byrne", ("Abby Byrne",)),
        ("BY MINA SEO", ("MINA SEO",)),
        ("ByMina Seo", ("Mina Seo",)),
        ("Mina Seo, Senior Reporter", ("Mina Seo",)),
        ("Mina Seo, mina.seo@courier.example", ("Mina Seo",)),
        ("Mina Seo @minaseo", ("Mina Seo",)),
        ("Mina Seo, PhD, RDN", ("Mina Seo",)),
        ("Mina Seo | March 17, 2026", ("Mina Seo",)),
        ("Byron Van der Byl", ("Byron Van der Byl",)),
        ("文：佐藤花子", ("佐藤花子",)),
        ("Ursula von der Lippe", ("Ursula von der Lippe",)),
        ("By Hollis Brandt / Wapakoneta Monday, Apr. 06, 2009", ("Hollis Brandt",)),
        ("Von Karin Groß Montag, 3. März 2009", ("Karin Groß",)),
        ("Mohammed al-Masri, Jean d’Orval", ("Mohammed al-Masri", "Jean d’Orval")),
        ("Juan de los Ríos y Ana de las Heras", ("Juan de los Ríos", "Ana de las Heras")),
        ("Sofie in 't Veen", ("Sofie in 't Veen",)),
        ("Piet op den Hof, Anna auf der Au", ("Piet op den Hof", "Anna auf der Au")),
        ("Dr. med. Karin Groß", ("Dr. med. Karin Groß",)),
        ("Joana Costa e Silva", ("Joana Costa e Silva",)),
        ("Maria Silva e João Costa", ("Maria Silva", "João Costa")),
        ("Ana Sá y Agencias", ("Ana Sá",)),
        ("MINA SEO AND PAUL ARCHER FOR THE COURIER", ("MINA SEO", "PAUL ARCHER")),
        ("Seo, Mina", ("Mina Seo",)),
        ("mina@courier.example (Mina Seo)", ("Mina Seo",)),
        ("By Mina Seo Staff Writer", ("Mina Seo",)),
        ("By Mina Seo Political Correspondent", ("Mina Seo",)),
        ("By Mina Seo Associated Press", ("Mina Seo",)),
        ("By Mina Seo Special to the Courier", ("Mina Seo",)),
        ("Mina Seo, Chief Reporter, and Paul Archer", ("Mina Seo", "Paul Archer")),
        ("Mina Seo M.Sc.", ("Mina Seo",)),
        ("Mina Seo, USA TODAY", ("Mina Seo",)),
        ("André Oliver KLEIN", ("André Oliver KLEIN",)),
        ("Mina Seo Park MPH FAAN", ("Mina Seo Park",)),
        ("Dec. 19, 2026 · Mina Seo on behalf of | Tide Group", ("Mina Seo",)),
        ("By Mina Seo, in | News | , | Business | , | Old Town", ("Mina Seo",)),
        ("Autorin/Autor Mina Seo", ("Mina Seo",)),
        ("Autor:innen: Mina Seo, Paul Archer", ("Mina Seo", "Paul Archer")),
        ("gazette.org, Frankfurt, Germany", ()),
        ("Tobias Kern, Ressort Motorrad", ("Tobias Kern",)),
        *((name, (name,)) for name in ("Nguyễn Thị Mai", "Kim Dong Jun", "Jean Pierre Marc", "Theresa Mary May")),
        ("By MINA SEO of the Courier", ("MINA SEO",)),
        ("By Mina Seo Of The Courier Staff", ("Mina Seo",)),
        ("MINA SEO OF THE HARBOUR COURIER", ("MINA SEO",)),
        ("By Mina Seo and Jo Day of the Courier", ("Mina Seo", "Jo Day")),
        ("By MINA SEO | Of the Courier", ("MINA SEO",)),
        ("By Sisters of the Sea", ()),
        ("By Theresa Mary May and Anna Maria April", ("Theresa Mary May", "Anna Maria April")),
        ("Nguyễn Thị Mai - 08:20 17/03/2026", ("Nguyễn Thị Mai",)),
        ("Nguyễn Thị Mai 17/03/2026 08:20", ("Nguyễn Thị Mai",)),
        ("Kim Dong Jun 2026.03.17", ("Kim Dong Jun",)),
        ("Nguyễn Thị Mai March 17, 2026", ("Nguyễn Thị Mai",)),
        ("Mina Seo March 17, 2026", ("Mina Seo",)),
        ("Mina Seo March 17th", ("Mina Seo",)),
        ("Siti binti Ahmad", ("Siti binti Ahmad",)),
        ("María del Mar y Ana Sá", ("María del Mar", "Ana Sá")),
        ("Ein Interview von Mina Seo", ("Mina Seo",)),
        ("Eine Reportage von Mina Seo und Paul Archer", ("Mina Seo", "Paul Archer")),
        ("An analysis by Mina Seo", ("Mina Seo",)),
        ("Une enquête de Mina Seo", ("Mina Seo",)),
        ("Una entrevista de Mina Seo", ("Mina Seo",)),
        ("Een interview door Mina Seo", ("Mina Seo",)),
        ("Jan Novák a Petra Svobodová", ("Jan Novák", "Petra Svobodová")),
        ("Іван Петренко і Олена Шевченко", ("Іван Петренко", "Олена Шевченко")),
        ("Γιάννης Παπάς και Μαρία Νίκου", ("Γιάννης Παπάς", "Μαρία Νίκου")),
        ("Jonas Petraitis ir Ona Kazlauskienė", ("Jonas Petraitis", "Ona Kazlauskienė")),
        ("Jānis Bērziņš un Anna Kalniņa", ("Jānis Bērziņš", "Anna Kalniņa")),
        ("Ahmet Yılmaz ile Ayşe Demir", ("Ahmet Yılmaz", "Ayşe Demir")),
        ("Nguyễn Văn An và Trần Thị Bình", ("Nguyễn Văn An", "Trần Thị Bình")),
        ("Ion Popescu şi Maria Ionescu", ("Ion Popescu", "Maria Ionescu")),
        ("Arben Hoxha dhe Elira Leka", ("Arben Hoxha", "Elira Leka")),
        ("Jon Etxeberria eta Ane Agirre", ("Jon Etxeberria", "Ane Agirre")),
        ("Seán Murphy agus Áine Kelly", ("Seán Murphy", "Áine Kelly")),
        ("अमित शर्मा और प्रिया सिंह", ("अमित शर्मा", "प्रिया सिंह")),
        ("রহিম উদ্দিন ও করিম শেখ", ("রহিম উদ্দিন", "করিম শেখ")),
        ("احمد خان اور سارہ علی", ("احمد خان", "سارہ علی")),
        ("יעל כהן ודוד לוי", ("יעל כהן", "דוד לוי")),
        ("שרה ורד לוי", ("שרה ורד לוי",)),
        ("Анна-Мария Иванова", ("Анна-Мария Иванова",)),
        ("Άννα-Μαρία Παπά", ("Άννα-Μαρία Παπά",)),
        ("Mina SEO-Jo DAY", ("Mina SEO", "Jo DAY")),
        ("Mina KAYA - Jo DEMİR/NAMSAN, (HHA)", ("Mina KAYA", "Jo DEMİR")),
        ("Mina KAYA - Namsan HHA", ("Mina KAYA",)),
        ("Von Mina Seo und Jo Day (Fotos)", ("Mina Seo",)),
        ("Mina Seo (Text) und Jo Day (Foto)", ("Mina Seo",)),
        ("Reported By: Mina Seo Edited By: Jo Day", ("Mina Seo",)),
        ("Mina Seo Photos by Jo Day", ("Mina Seo",)),
        ("Fot. Mina Seo / Agencja Port", ()),
        ("Namsan Children's Hospital", ()),
        ("Ville de Namsan", ()),
        ("本报记者　陈立群　周　敏", ("陈立群", "周敏")),
        ("Per: Mina Seo i Font", ("Mina Seo i Font",)),
        ("Words by Mina Seo. Photographs by Jo Day.", ("Mina Seo",)),
        ("Texte de Mina Seo. Photos d’Anna Day", ("Mina Seo",)),
        ("Co-authored by Mina Seo and Jo Day", ("Mina Seo", "Jo Day")),
        ("de M. D. Seo PortulAzi.ro", ("M. D. Seo",)),
        ("By Di Wu", ("Di Wu",)),
        ("José Carlos Junior", ("José Carlos Junior",)),
        ("Karl v. Hase, Hafeez ur Rehman", ("Karl v. Hase", "Hafeez ur Rehman")),
        ("Ngugi wa Thiong'o, Jan uit den Bogaard", ("Ngugi wa Thiong'o", "Jan uit den Bogaard")),
        ("Jean-Pierre LE ROY, Mehmet Ali CAN", ("Jean-Pierre LE ROY", "Mehmet Ali CAN")),
        ("Mary Ann NG", ("Mary Ann NG",)),
        ("Mina Ann Seo MBA", ("Mina Ann Seo",)),
        ("القاهرة - محمد عجم", ("محمد عجم",)),
        ("محمد عجم - القاهرة", ("محمد عجم",)),
        ("Beirut – Mina Seo", ("Mina Seo",)),
        ("Mina Seo – Courier Group", ("Mina Seo",)),
        ("論説委員・佐藤美咲", ("佐藤美咲",)),
        ("編集委員 佐藤美咲", ("佐藤美咲",)),
        ("本報記者", ()),
        ("Ana Sá con agencias", ("Ana Sá",)),
        ("Ana Sá, do Correio, em São Paulo", ("Ana Sá",)),
        ("By Mina Seo | For The Courier/CourierLive", ("Mina Seo",)),
        ("Mina Seo For Courieronline", ("Mina Seo",)),
        ("By | Mina Seo | & Jo Day | RotoWire", ("Mina Seo", "Jo Day")),
        ("By Raymond Toll as told to Beatriz Lund", ("Raymond Toll", "Beatriz Lund")),
        ("د. نادية عبدالعال", ("نادية عبدالعال",)),
        ("Mina Seo hace 3 horas", ("Mina Seo",)),
        ("Mina Seo vor 3 Stunden", ("Mina Seo",)),
    ],
)
def test_byline_gives_people_only(byline, names):
    assert people_in(byline) == names


@pytest.mark.parametrize(
    "byline",
    [
        "Veröffentlicht am 27.04.26 um 07:39",
        "SID Nachrichtenagentur",
        "By Staff Reporter",
        "Posted Tue, Aug 6, 2019",
        "Giriş Tarihi: 21.11.2018 14:22",
        "أرشيف الكاتب",
        "Rozhovor Horšovský Týn",
        "अमर उजाला ब्यूरो",
        "Reuters",
        "dpa/AFP",
        "Email The Author",
        "https://courier.example/author",
        "5 min read",
        "",
    ],
)
def test_jobs_agencies_and_labels_are_no_people(byline):
    assert people_in(byline) == ()


@pytest.mark.parametrize(
    "desk",
    [
        *(
            "Editorial Board",
            "Editör",
            "webteam",
            "Redaktionen",
            "Redakce",
            "Redakcia",
            "Редакція",
            "Σύνταξη",
            "Szerkesztőség",
        ),
        *("Uredništvo", "Haber Merkezi", "Toimitus", "Redaksjonen", "Tim Redaksi", "Ban biên tập", "Source AFP"),
        *("編集部", "本報訊", "综合报道", "디지털뉴스팀", "নিজস্ব প্রতিবেদক", "অনলাইন ডেস্ক", "هيئة التحرير", "تحریریه"),
        *("กองบรรณาธิการ", "Redacția", "redactia", "redaccion", "redacao"),
        *("港湾财经-自媒体综合", "网络整理", "未知", "佚名", "注册", "企鹅号", "功能介绍 聚焦港口行业的思考", "관리자"),
        *("onze nieuwsredactie", "Sportredaktion", "nyhetsredaksjonen"),
    ],
)
def test_the_desk_of_no_language_is_a_person(desk):
    assert people_in(desk, explicit=True) == ()


@pytest.mark.parametrize(
    ("byline", "name"),
    [
        ("Élodie Marchand, correspondante à Berlin", "Élodie Marchand"),
        ("Ана Петрова, корреспондент", "Ана Петрова"),
        ("przez, Katarzyna Król", "Katarzyna Król"),
        ("Ana Sá, enviada especial", "Ana Sá"),
    ],
)
def test_small_words_beside_a_full_name_are_no_logins(byline, name):
    assert people_in(byline, explicit=True) == (name,)


def test_publisher_is_no_author():
    assert people_in("Harbour Courier", "Harbour Courier") == ()


def test_short_sign_of_a_desk_is_no_login():
    assert people_in("red", explicit=True) == ()


def test_login_in_lower_case_counts_where_the_page_calls_it_the_author():
    assert people_in("minaseo") == ()
    assert people_in("minaseo", explicit=True) == ("minaseo",)


def test_name_inside_a_line_is_found():
    assert people_in(inner_byline("Published March 17, 2026 by Mina Seo in Business")) == ("Mina Seo",)
    assert people_in(inner_byline("17.03.2026 - Redaktion: Karin Groß (Presse)")) == ("Karin Groß",)
    assert people_in(inner_byline("Posted by Mina Seo and Paul Archer")) == ("Mina Seo", "Paul Archer")
    assert inner_byline("The boats go by night") is None


def test_one_person_in_two_spellings_is_one():
    assert unique(["Mina Seo", "Dr. Mina Seo", "mina seo", "Paul Archer"]) == ("Mina Seo", "Paul Archer")


def test_agencies_have_their_usual_names():
    assert find_agency("Thomson Reuters") == "Reuters"
    assert find_agency("dpa/AFP") == "dpa/AFP"
    assert find_agency("Harbour Courier") is None


def test_a_name_in_brackets_or_behind_the_house_is_a_name() -> None:
    assert people_in("（佐藤美咲）", explicit=True) == ("佐藤美咲",)
    assert people_in("(Mina Seo)") == ("Mina Seo",)
    assert people_in("(Image: Getty Images/iStockphoto)") == ()
    assert people_in("Harbour Gazette (avec AFP) Mina Seo. Publié le 30/01/2026", "Harbour Gazette") == ("Mina Seo",)
    assert people_in("Harbour Gazette", "Harbour Gazette") == ()


@pytest.mark.parametrize(
    "link",
    ["Yazarın Tüm Yazıları", "Alle Artikel von Mina Seo", "Więcej Artykułów", "Lihat Semua Artikel", "Άλλα Άρθρα"],
)
def test_link_to_all_that_an_author_wrote_names_nobody(link: str):
    assert people_in(link, explicit=True) == ()
    assert people_in("Alle Haber", explicit=True) == ("Alle Haber",)


@pytest.mark.parametrize("house", ["港湾网", "海岸晚報", "みなと新聞", "한강일보", "港口電視台", "港口社 HPA"])
def test_house_that_says_by_its_last_word_what_it_is_is_nobody(house: str):
    assert people_in(house, explicit=True) == ()
    assert people_in("王小川", explicit=True) == ("王小川",)


@pytest.mark.parametrize(
    "button", ["글 남기기", "글 나누기", "글 목록", "글 조회수 120", "이 글 김민서에게", "구독한 기자 기사 보기"]
)
def test_button_of_a_text_names_no_author(button: str):
    assert eastern_names(button) == ()


@pytest.mark.parametrize(
    "house",
    [
        "CNN Business",
        "NDR Kultur",
        "ARD Warschau",
        "ORF Tirol",
        "France Bleu Gard",
        "Deutschlandfunk Kultur",
        "Gazeti Communications Limited",
        "Mwandishi wa Habari",
        "ท่าเรือออนไลน์",
        "Sky Sports",
        "Globo Esporte",
        "NOS Nieuws",
        "MTV Uutiset",
        "Onet Wiadomości",
        "Agência Norte",
        "Anadolu Ajansı",
        "Polska Agencja Prasowa",
        "Sponsored Content",
        "Radio Hafen",
        "Polizeipräsidium Mittelhessen",
        "Feuerwehr Dresden",
        "Ayuntamiento de Madrid",
        "Ufficio Stampa",
        "Namsan Zeitschriften Verlag",
        "Permalink",
        "ویب ڈیسک",
        "ΣΥΝΤΑΚΤΙΚΗ ΟΜΑΔΑ",
        "Harbour Technology Project",
        "Gazeta Porti",
        "redaktori",
        "Ukrinform",
        "एजेंसी",
        "وكالات",
        "رويترز",
        "null",
        "undefined",
    ],
)
def test_desk_agency_and_authority_of_any_language_are_nobody(house: str):
    assert people_in(house, explicit=True) == ()


@pytest.mark.parametrize("company", ["Namsan Therapeutics, Inc.", "Namsan Harbour, LLC", "Namsan Boats, GmbH"])
def test_company_is_nobody_though_a_comma_parts_its_name(company: str):
    assert people_in(company, explicit=True) == ()
    assert people_in(f"By Mina Seo, {company}") == ("Mina Seo",)


def test_catalogues_in_which_an_author_is_looked_for_are_nobody():
    assert people_in("Search author on: PubMed Google Scholar", explicit=True) == ()
    assert people_in("Mina Seo | Google Scholar | ResearchGate", explicit=True) == ("Mina Seo",)


@pytest.mark.parametrize("name", ["KIM Min-seo", "JD Vance", "NG Wei", "SRI Utami", "Joe Root"])
def test_capitals_before_a_name_make_it_no_house(name: str):
    assert people_in(name, explicit=True) == (name,)


@pytest.mark.parametrize(
    "line",
    [
        *("新闻中心 高考", "财经频道 黄金", "全国高校野球 石川", "马来西亚 吉隆坡", "時事通信社 武道館"),
        *(
            "责任编辑 王晓丽",
            "现场摄影 李明",
            "英文翻译 王晓丽",
            "浜松で言った。（石川県）",
            "集まった。（高校生）",
            "他说。（江西省）",
        ),
    ],
)
def test_rubrics_places_and_who_did_not_write_are_no_reporters(line):
    assert eastern_names(line) == ()


def test_name_of_three_signs_a_text_in_brackets():
    assert eastern_names("推介会在圣保罗举行。（张小峰）") == ("张小峰",)


@pytest.mark.parametrize("name", ["Da COSTA", "Do NGUYEN"])
def test_surname_in_capitals_with_a_particle_is_a_person(name):
    assert people_in(name, explicit=True) == (name,)


@pytest.mark.parametrize("house", ["College of Agriculture and Life Sciences", "Department of Food and Rural Affairs"])
def test_department_whose_name_has_an_and_is_nobody(house: str) -> None:
    assert people_in(f"By Mina Seo, {house}") == ("Mina Seo",)


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("By Mina Seo, Department of Physics, and Jo Day", ("Mina Seo", "Jo Day")),
        ("Mina Seo, Institut für Meereskunde, Jo Berg", ("Mina Seo", "Jo Berg")),
        ("By Office of Communications, Mina Seo", ("Mina Seo",)),
        ("Ministry of Defence / Mina Seo", ("Mina Seo",)),
        ("By Harvard School of Public Health", ()),
    ],
)
def test_who_stands_beside_a_department_is_somebody(byline: str, names: tuple[str, ...]) -> None:
    assert people_in(byline) == names
