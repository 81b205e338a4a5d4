// Invitations to the rest of a text, by the words that they are made of: to unfold it, to open the whole of it, to read on.
(page) => {
  // Pieces stand in the singular alone: "show the full article" is about this one, "show all articles" about others.
  // What unfolds does so to what stands here; what opens may lead to anything, if it is not the whole or the rest of this.
  // A word that may do either, as to enlarge a picture, stands with both.
  const LANGUAGES = {
    en: { unfolds: "expand unfold", opens: "read show see view load open reveal display", whole: "full whole entire complete remaining", rest: "rest remainder in_full", piece: "article story text post content report interview", goes: "continue", reading: "reading", joins: "the this of with here" },
    de: { unfolds: "aufklappen ausklappen entfalten", opens: "lesen zeigen anzeigen laden öffnen einblenden", whole: "ganzen ganze vollständigen vollständige kompletten komplette gesamten gesamte", rest: "rest", piece: "artikel artikels text textes beitrag beitrags bericht meldung", goes: "weiter weiterlesen fortsetzen", reading: "lektüre weiterlesen", joins: "im den die das der des diesen dieses hier" },
    fr: { unfolds: "déplier dépliez dérouler développer déployer", opens: "lire voir afficher charger montrer ouvrir", whole: "complet complète entier entière intégral intégrale", rest: "en_entier en_intégralité suite reste intégralité totalité", piece: "article texte contenu récit reportage", goes: "continuer continuez poursuivre poursuivez", reading: "lecture", joins: "l le la de du cet d ma votre ici" },
    es: { unfolds: "desplegar despliega expandir expande ampliar", opens: "ampliar leer lee ver mostrar cargar abrir", whole: "completo completa entero entera íntegro íntegra", rest: "resto al_completo", piece: "artículo texto noticia nota historia reportaje contenido", goes: "continuar continúa seguir sigue", reading: "leyendo lectura", joins: "el la este esta del de con aquí" },
    ca: { unfolds: "desplega desplegar", opens: "llegir llegeix veure mostra obre", whole: "complet completa sencer sencera", rest: "resta", piece: "article notícia text", goes: "continua continuar segueix", reading: "llegint lectura", joins: "l la el de amb aquí" },
    pt: { unfolds: "expandir expanda desdobrar", opens: "ler leia ver veja mostrar abrir carregar exibir", whole: "completo completa inteiro inteira integral", rest: "resto restante", piece: "artigo texto matéria notícia reportagem conteúdo", goes: "continuar continue seguir prosseguir", reading: "lendo leitura", joins: "o a do da este esta aqui" },
    it: { unfolds: "espandi espandere", opens: "leggi leggere mostra vedi apri carica visualizza", whole: "completo completa intero intera integrale", rest: "resto seguito", piece: "articolo testo notizia contenuto storia", goes: "continua continuare prosegui", reading: "lettura", joins: "l il la lo a del dell della con qui" },
    ro: { unfolds: "extinde desfășoară", opens: "citește citiți vezi arată afișează deschide", whole: "întreg întregul întreaga complet completă", rest: "restul continuarea integral", piece: "articol articolul articolului text textul textului știrea știrii", goes: "continuă continuați", reading: "lectura citirea citești citiți", joins: "să aici" },
    nl: { unfolds: "klap uitklappen uitvouwen", opens: "lees lezen toon tonen bekijk bekijken open openen laad laden", whole: "volledig volledige hele gehele complete", rest: "rest vervolg", piece: "artikel verhaal bericht tekst", goes: "verder doorgaan doorlezen vervolg", reading: "lezen doorlezen", joins: "uit het de dit van met hier" },
    sv: { unfolds: "expandera fäll_ut veckla_ut", opens: "läs visa öppna ladda", whole: "hela fullständiga", rest: "resten fortsättningen", piece: "artikeln texten nyheten inlägget", goes: "fortsätt vidare", reading: "läsa läsningen", joins: "att av här" },
    nb: { unfolds: "utvid fold_ut brett_ut", opens: "les vis åpne last_inn", whole: "hele", rest: "resten fortsettelsen", piece: "artikkelen saken teksten innlegget", goes: "fortsett videre", reading: "lese lesingen", joins: "å av her" },
    da: { unfolds: "udvid fold_ud", opens: "læs vis åbn indlæs", whole: "hele", rest: "resten fortsættelsen", piece: "artiklen teksten historien indlægget", goes: "fortsæt videre", reading: "læse læsningen", joins: "med at af her" },
    is: { unfolds: "opna", opens: "opna lesa sjá sýna", whole: "alla", rest: "restina", piece: "fréttina greinina", goes: "áfram halda_áfram", reading: "lestri", joins: "að hér" },
    fi: { unfolds: "laajenna", opens: "lue näytä avaa katso lataa", whole: "koko", rest: "loput loppuun", piece: "juttu jutun jutusta artikkeli artikkelin artikkelista uutinen uutisen teksti tekstin", goes: "jatka", reading: "lukemista", joins: "tässä täällä" },
    et: { unfolds: "laienda", opens: "loe näita kuva ava", whole: "kogu tervet", rest: "ülejäänud lõpuni", piece: "artikkel artiklit lugu uudist teksti", goes: "jätka edasi", reading: "lugemist", joins: "siin" },
    lv: { unfolds: "izvērst", opens: "lasīt rādīt parādīt atvērt", whole: "visu pilnu", piece: "rakstu tekstu ziņu", goes: "turpināt tālāk", reading: "lasīšanu", joins: "šeit" },
    lt: { unfolds: "išskleisti", opens: "skaityti rodyti atidaryti", whole: "visą", piece: "straipsnį tekstą naujieną", goes: "tęsti toliau", reading: "skaitymą", joins: "čia" },
    pl: { unfolds: "rozwiń rozwinąć", opens: "czytaj przeczytaj pokaż zobacz otwórz wyświetl", whole: "cały całą pełny pełną", rest: "całość resztę ciąg_dalszy dalszą_część", piece: "artykuł artykułu tekst tekstu treść treści", goes: "kontynuuj dalej", reading: "czytanie czytania", joins: "tu tutaj" },
    cs: { unfolds: "rozbalit rozvinout rozkliknout", opens: "číst přečíst zobrazit ukázat načíst otevřít", whole: "celý celou", rest: "zbytek pokračování", piece: "článek článku text textu zprávu obsah", goes: "pokračovat pokračujte dál dále", reading: "čtení", joins: "v ve zde tady" },
    sk: { unfolds: "rozbaliť rozvinúť", opens: "čítať prečítať zobraziť ukázať načítať otvoriť", whole: "celý celú", rest: "zvyšok pokračovanie", piece: "článok článku text textu správu obsah", goes: "pokračovať pokračujte ďalej", reading: "čítaní čítanie", joins: "v tu" },
    sl: { unfolds: "razširi", opens: "beri preberi prikaži odpri", whole: "celoten celotno", rest: "več ostanek preostanek", piece: "članek članka besedilo besedila novico", goes: "nadaljuj nadaljujte naprej", reading: "branje branjem", joins: "z tukaj" },
    hr: { unfolds: "proširi raširi", opens: "čitaj pročitaj pročitajte prikaži pogledaj otvori učitaj", whole: "cijeli cijelu ceo celu celi", rest: "ostatak nastavak", piece: "članak članka tekst teksta vijest vest", goes: "nastavi nastavite dalje", reading: "čitati čitanje čitanjem", joins: "s sa ovdje ovde" },
    sr: { unfolds: "прошири", opens: "читај прочитај прочитајте прикажи погледај отвори", whole: "цео целу", rest: "остатак наставак", piece: "чланак чланка текст текста вест", goes: "настави наставите даље", reading: "читање читањем", joins: "са овде" },
    hu: { unfolds: "kibontása kinyitása lenyitása", opens: "olvasd olvassa elolvasása elolvasom megnyitása megjelenítése", whole: "teljes egész", rest: "többi", piece: "cikk cikket szöveg hír írás", goes: "folytatása folytatás folytatom tovább", reading: "olvasás olvasása olvasást", joins: "a az itt" },
    tr: { unfolds: "genişlet", opens: "genişlet oku okuyun göster görüntüle gör aç", whole: "tam", rest: "devamını tamamını kalanını", piece: "haber haberi haberin yazı yazıyı yazının makale makaleyi makalenin metni metnin içeriği içeriğin", goes: "devam", reading: "okumaya", joins: "et edin burada buradan" },
    ru: { unfolds: "развернуть раскрыть", opens: "читать прочитать показать открыть загрузить посмотреть", whole: "весь всю полную полный", rest: "полностью целиком продолжение", piece: "статью статьи новость материал материала текст текста", goes: "продолжить продолжение дальше далее", reading: "чтение", joins: "здесь тут" },
    uk: { unfolds: "розгорнути розкрити", opens: "читати прочитати показати відкрити переглянути", whole: "всю весь увесь повну повний", rest: "повністю цілком продовження", piece: "статтю статті новину матеріал матеріалу текст тексту", goes: "продовжити продовження далі", reading: "читання", joins: "тут" },
    bg: { unfolds: "разгъни разгънете разшири", opens: "прочети прочетете виж вижте покажи отвори", whole: "цялата целия пълния пълната", rest: "остатъка", piece: "статия статията текст текста новината материала", goes: "продължи продължете", reading: "четене четенето", joins: "с на от тук" },
    el: { unfolds: "ανάπτυξη επέκταση αναπτύξτε", opens: "διάβασε διαβάστε δες δείτε εμφάνιση προβολή", whole: "ολόκληρο ολόκληρου πλήρες πλήρους όλο", rest: "υπόλοιπο υπολοίπου συνέχεια", piece: "άρθρο άρθρου κείμενο κειμένου", goes: "συνέχεια συνέχισε συνεχίστε", reading: "ανάγνωση ανάγνωσης", joins: "το του την της τη εδώ" },
    he: { unfolds: "הרחב הרחיבו הרחבת", opens: "קרא קראו קראי הצג הציגו לקריאת", whole: "המלא המלאה כל", rest: "המשך שאר", piece: "הכתבה כתבה המאמר הידיעה הטקסט", goes: "המשך המשיכו להמשך", reading: "לקרוא קריאה הקריאה קריאת", joins: "את כאן" },
    ar: { unfolds: "توسيع", opens: "اقرأ إقرأ قراءة عرض إظهار شاهد", whole: "كامل كامله الكامل كاملة الكاملة كاملا كاملاً كاملًا", rest: "بقية باقي تتمة", piece: "المقال المقالة الخبر النص التقرير مقال", goes: "متابعة تابع أكمل استكمال مواصلة واصل", reading: "القراءة قراءة", joins: "هنا" },
    fa: { unfolds: "گسترش", opens: "خواندن نمایش مشاهده بخوانید", whole: "کامل", rest: "کامل ادامه بقیه", piece: "مطلب خبر متن مقاله گزارش", goes: "ادامه", reading: "خواندن", joins: "را اینجا" },
    hi: { unfolds: "विस्तार_करें", opens: "पढ़ें पढ़िए देखें दिखाएं दिखाएँ", whole: "पूरा पूरी", rest: "बाकी", piece: "लेख खबर ख़बर समाचार कहानी रिपोर्ट", goes: "जारी आगे", reading: "पढ़ना", joins: "रखें यहां यहाँ" },
    bn: { opens: "পড়ুন দেখুন", whole: "পুরো সম্পূর্ণ", rest: "বাকি বাকিটা", piece: "খবর খবরটি প্রতিবেদন লেখা লেখাটি", goes: "চালিয়ে_যান", reading: "পড়া", joins: "এখানে" },
    id: { unfolds: "perluas bentangkan", opens: "baca lihat tampilkan muat buka", whole: "lengkap penuh", rest: "selengkapnya sepenuhnya sisa", piece: "artikel berita tulisan", goes: "seterusnya lanjut lanjutkan teruskan", reading: "membaca", joins: "ini di_sini" },
    vi: { unfolds: "mở_rộng", opens: "đọc xem hiển_thị", whole: "toàn_bộ toàn_văn", rest: "đầy_đủ phần_còn_lại", piece: "bài_viết bài_báo bài nội_dung", goes: "tiếp tiếp_tục", reading: "đọc", joins: "của tại_đây ở_đây" },
    th: { unfolds: "ขยาย", opens: "ขยาย อ่าน ดู แสดง", whole: "เต็ม", rest: "ฉบับเต็ม ส่วนที่เหลือ", piece: "ข่าว บทความ เนื้อหา", goes: "ต่อ", joins: "ของ ที่นี่" },
    ja: { unfolds: "展開 展開する", opens: "読み進める 読む 見る 表示 表示する 読み込む 開く", whole: "全体 完全な", rest: "全文 残り 続き つづき", piece: "記事 本文 文章 内容", goes: "読み進める 続けて 引き続き", joins: "を の この ここで" },
    zh: { unfolds: "展开 展開", opens: "看 阅读 閱讀 查看 显示 顯示 加载 載入", whole: "完整", rest: "全文 全部内容 全部內容 剩余 剩餘 余下 餘下 其余 其餘", piece: "内容 內容 内文 內文 文章 新闻 新聞 报道 報導 報道 正文", goes: "继续 繼續", joins: "的 点击 點擊 点此 點此 点我 點我 本 此 这篇 這篇 部分 在此 这里 這裡" },
    ko: { unfolds: "펼치기 펼쳐보기", opens: "보기 읽기", whole: "전체", rest: "전문 나머지", piece: "기사 본문 내용", goes: "계속 이어서 마저", joins: "더 를 을 여기서 여기에서" },
  };
  let vocabulary = null;
  /** What each word may be, and how long the longest is. */
  const learn = () => {
    const roles = new Map();
    for (const [role, words] of Object.values(LANGUAGES).flatMap(Object.entries))
      for (const word of words.normalize().split(" ").map((each) => each.replaceAll("_", " "))) roles.set(word, [...(roles.get(word) ?? []), role]);
    return { roles, longest: Math.max(...[...roles.keys()].map((word) => word.length)) };
  };
  // Some scripts put no space between words.
  const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;
  const WORD = /[\p{L}\p{M}]/u;
  const BETWEEN = /^(?:[\s'’.…!,:›»>→⌄▼▾↓+-]|\d+ ?[%％])+/u;
  /** The roles of the words of a text; null where it has one that no invitation has. */
  const rolesIn = (text) => {
    vocabulary ??= learn();
    const found = new Set();
    for (let left = text.replace(BETWEEN, ""); left; left = left.replace(BETWEEN, "")) {
      const ends = (length) => UNSPACED.test(left[length - 1]) || !WORD.test(left[length] ?? "");
      let length = Math.min(vocabulary.longest, left.length);
      while (length && !(vocabulary.roles.has(left.slice(0, length)) && ends(length))) length--;
      if (!length) return null;
      for (const role of vocabulary.roles.get(left.slice(0, length))) found.add(role);
      left = left.slice(length);
    }
    return found;
  };
  const LONGEST = 60; // characters of a label
  /** Does a label invite to unfold the text, to open what is left of it, or to read on? In whatever order its language has. */
  page.invitesOn = (text) => {
    const roles = text.length <= LONGEST && rolesIn(text.normalize().toLowerCase().replaceAll("\u0307", ""));
    if (!roles) return false;
    roles.delete("joins");
    const has = (...any) => any.some((role) => roles.has(role));
    if (has("goes") && has("reading", "opens", "piece")) return true;
    if (has("unfolds") && (roles.size === 1 || has("piece", "whole", "rest"))) return true;
    return has("opens") && (has("rest") || (has("whole") && has("piece")));
  };
}
