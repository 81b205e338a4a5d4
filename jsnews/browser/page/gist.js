// What a label amounts to that is none of the known ones, by the words that it holds; asked only in a dialog that speaks of the matter.
(page) => {
  const later = (make) => {
    let made = null;
    return () => (made ??= make());
  };
  /** Stems in scripts that put a space between words, then those of the others and of scripts that prefix their words. */
  const stems = (spaced, joined = "(?!)") => later(() => new RegExp(`(?:(?<![\\p{L}\\p{M}])|(?<=cookies?))(?:${spaced})|${joined}`, "giu"));
  const holds = (stem, text) => text.search(stem()) >= 0;

  const REFUSES = stems(
    [
      "reject|refus|declin|den(?:y|ied)(?!\\p{L})|disagree|disallow|opt(?:ing)?[ -]?out|withhold|(?:do(?:es)? not|don[’']t|not|never) (?:want to )?(?:accept|agree|consent|allow|permit|give)|without (?:giving )?(?:accept|agree|consent|permission|cookies)|no cookies",
      "(?:\\p{L}+ )?(?:ablehn|abgelehnt|verweiger|widersprech|untersag)|lehne .{0,30}ab(?!\\p{L})|widerspreche|nicht (?:zu(?:stimm|lass)|akzeptier|einverst|erlaub|annehm|einwillig)|stimme .{0,20}nicht zu|ohne (?:(?:meine|ihre|deine|jede|weitere|tracking|cookie|werbe)[- ]?)?(?:zu (?:akzept)|zustimm|zuzustimm|einwillig|einzuwillig|akzept|einverst|cookies)|keine cookies",
      "rejet|décliner|je décline|m[’']oppose|s[’']opposer|n(?:e |[’'])(?:pas |veux pas |souhaite pas |les )?(?:accept|autoris|consen)|pas d[’']accord|sans (?:rien |tout |donner (?:mon |votre |son )?)?(?:accept|consen|accord|autoris|cookies)|interdire|aucun cookie",
      "rech[aá](?:z|c)|den[ie]eg|deneg|rehus|no (?:l[oa]s? |doy (?:mi )?)?(?:acept|consient|consen|permit|autoriz|estoy de acuerdo)|sin (?:acept|consent|dar (?:mi )?consent|cookies)|(?:me )?opon(?:go|er)|rebutj|sense accept|rexeit|rifiut|respingi|neg(?:a|o|are)(?!\\p{L})|non (?:do il (?:mio )?|presto il (?:mio )?)?(?:accett|acconsent|consen|autorizz|permett)|senza (?:dare il (?:mio |tuo )?)?(?:accett|consen|acconsent|cookie)",
      "recus|rejeit|negar|nego|não (?:dou (?:o meu )?)?(?:aceit|concord|consint|permit|autoriz)|sem (?:aceit|consent|concord|cookies)|weiger|afwijz|afgewezen|wijs .{0,20}af(?!\\p{L})|niet (?:akkoord|accept|toesta|toestem)|zonder (?:te )?(?:accept|akkoord|toestem|cookies)|geen (?:cookies|toestem)",
      "avvis|vägra|neka(?!\\p{L})|avböj|(?:tillåt|godkänn|acceptera|samtyck)(?:er)? (?:inte|inga)|inte (?:godkänn|accept|tillåt|samtyck)|ger inte (?:mitt )?samty|utan (?:att )?(?:ge (?:mitt |ditt )?)?(?:godkänn|accept|samtyck|kakor|cookies)|avslå|nekt|(?:ikke|ingen) (?:godta|aksept|tillat|samtyk|godkend|accept|tillad)|(?:uten|uden) (?:å |at )?(?:godta|aksept|tillat|samtyk|godkend|accept|cookies)|afvis|afslå|hafna|samþykki ekki",
      "hylkää|hylkä|kiell|kieltä|en (?:anna suostum|hyväks|salli|suostu)|älä (?:hyväks|salli)|hyväksymättä|ilman (?:hyväks|suostum|eväste)|keeldu|lükka|ei (?:nõustu|luba)|ilma nõusol|noraid|nepiekr|atteik|atmes|nesutink|atsisak|neleis|be sutik",
      "odrzu[cć]|odm[oó]w|odmaw|nie (?:wyraża\\p{L}* (?:na to )?zgody|udziela\\p{L}* zgody|akcept|zgadz|zezw|pozw)|bez (?:wyraż\\p{L}* zgody|udziel\\p{L}* zgody|akcept|zgod)|sprzeciw|odmít|odmiet|zam[ií]t|zamiet|nesouhlas|nesúhlas|(?:ne|bez )udělen\\p{L}* souhlas|nep(?:ři|ri)j|nepovol|bez (?:s[ou]úhlas|souhlas|súhlas|při?j|prij)|elutas|visszautas|nem (?:fogad|egyez|engedély|járul)|(?:hozzájárulás|elfogadás|beleegyezés) nélkül",
      "refuz|respinge|nu (?:accept|sunt de acord|îmi dau acord|permit|consimt)|fără (?:a )?(?:accept|acord|consim)|(?:\\p{L}+ )?reddet|kabul etm[ei]|(?:onay|izin) verm[ei]|onaylama(?!k)|kabul etmeden|odbij|odbac|odklon|zavrn|ne (?:prihva|slaž|pristaj|dopuš|sprejm|strinjam|dozvol)|bez (?:prihva|pristan|saglas)|brez (?:soglas|spreje)",
      "отклон|отказ|отверг|запре[тщ]|не (?:даю (?:свое(?:го|ё) )?соглас|соглас|прин[ия]|разреш)|без (?:соглас|принят)|відхил|відмов|заборон|не (?:да[юв]ати згод|надаю згод|погодж|прийм|згод|дозвол)|без (?:згод|прийн|прийм)|отхвърл|не (?:съм съгл|се съгл|приема|позвол)|без (?:да приема|съглас)|одби[јв]|одбац|не (?:прихва|слаж|се согл|прифа)|без (?:прихва|саглас|соглас)",
      "απόρριψ|απορρ[ιί]|άρνηση|αρνούμ|διαφων|δεν (?:αποδέχ|δέχ|συμφων|συναιν|επιτρέπ)|χωρίς (?:αποδοχ|να αποδ|συγκατ|συναίν|cookies)",
      "tolak|menolak|tidak (?:setuju|terima|menerima|menyetujui|mengizinkan|benarkan)|tanpa (?:menerima|menyetujui|persetujuan)|từ chối|không (?:đồng ý|chấp nhận|cho phép)|(?:kataa|sikubali)",
    ].join("|"),
    [
      "ל?דח[הו]|דחי[יי]?ה|דחיית|סירוב|סרב|לא (?:מסכי|מאשר|מקבל)|(?:ללא|בלי) (?:הסכמ|אישור|קבל)|رفض|(?:لا|غير) ?(?:[أا]?وافق|موافق|[أا]قبل|[أا]سمح|نسمح)|(?:بدون|دون) (?:ال)?(?:موافق|قبول)|رد (?:کردن|همه|می)|نمی.?پذیر|نپذیر|عدم (?:پذیرش|(?:ال)?(?:موافقة|قبول))|مخالف|بدون (?:پذیرش|موافقت|رضایت)|مسترد|نامنظور",
      "अस्वीकार|असहमत|इनकार|नामंज़ूर|(?:स्वीकार|सहमत) (?:नहीं|न )|बिना (?:स्वीकार|सहमत)|প্রত্যাখ্যান|নিরাকরি|நிராகரி|ปฏิเสธ|ไม่(?:ยอมรับ|ยินยอม|อนุญาต|ตกลง|ให้ความยินยอม)",
      "拒否|拒絶|辞退|(?:同意|許可|承諾|承認)(?:しない|しません|せず)|受け入れ(?:ない|ません|ず)|拒绝|拒絕|谢绝|謝絕|不(?:同意|接受|允许|允許)|거부|거절|미동의|(?:동의|수락|허용)(?:하지| ?안| 없이)",
    ].join("|"),
  );
  const ONLY = stems(
    "only|just|nur|ausschließlich|lediglich|uniquement|seulement|(?:rien )?que(?!\\p{L})|solo|sólo|solamente|únicamente|només|soltanto|unicamente|apenas|somente|só(?!\\p{L})|alleen|enkel|slechts|uitsluitend|endast|bara|enbart|kun(?!\\p{L})|bare(?!\\p{L})|udelukkende|aðeins|vain(?!\\p{L})|ainoastaan|ainult|tikai|tik(?!\\p{L})|tylko|jedynie|wyłącznie|jen(?:om)?(?!\\p{L})|pouze|len(?!\\p{L})|iba(?!\\p{L})|výhradně|výlučne|csak|kizárólag|doar|numai|yalnız|sadece|только|лишь|лише|тільки|samo(?!\\p{L})|само|μόνο|hanya|saja|chỉ",
    "רק|بس|فقط|केवल|सिर्फ|শুধু|เท่านั้น|เฉพาะ|のみ|だけ|[仅僅只]|만(?:\\s|$)",
  );
  const NEEDED = stems(
    "necessary|essential|required|mandatory|functional|technical|notwendig|erforderlich|essenziell|essentiell|technisch|funktional|zwingend|nécessaire|essentiel|indispensable|obligatoire|fonctionnel|techni(?:que|c)|necesari|esencial|imprescindible|obligatori|técnic|funcional|necess[aá]ri|essenzial|indispensabil|tecnic|funzional|essencia|obrigatóri|noodzakelijk|essenti|verplicht|functione|vereist|nödvändig|nødvendig|essensiell|påkrev|påkræv|teknisk|nauðsyn|välttämät|pakolli|toiminnalli|vajalik|hädavajalik|nepiecieš|būtin|niezbędn|konieczn|wymagan|techniczn|nezbytn|nutn|nevyhnutn|potřebn|technick|szükséges|elengedhetetlen|kötelező|necesar|esențial|obligatori|gerekli|zorunlu|необходим|обязательн|техническ|обов.?язков|необхідн|потрібн|задължит|неопходн|nužn|neophodn|potrebn|obvezn|nujn|απαραίτητ|αναγκαί|απολύτως|diperlukan|penting|wajib|cần thiết|bắt buộc",
    "הכרחי|חיוני|נחוצ|ضروري|الضروري|أساسي|الأساسي|اللازم|ضروری|لازم|आवश्यक|ज़रूरी|প্রয়োজনীয়|จำเป็น|必要|必須|必需|必不可少|필수|필요한",
  );
  const AGREES = stems(
    "accept|agree|allow|consent|approv|akzeptier|zustimm|stimme .{0,12}zu(?!\\p{L})|zulass|erlaub|annehm|annahme|einverst|einwillig|j[’']accept|autoris|acept|consient|permit|de acuerdo|accett|acconsent|aceit|concord|toesta|toestem|akkoord|godkänn|tillåt|samty|godta|aksept|tillat|godkend|tillad|samþykk|hyväks|salli|suostu|nõustu|luba|piekr|atļau|sutink|leisti|akcept|zgadz|zgod|zezw|přij|prij|souhlas|súhlas|povol|elfogad|hozzájár|engedély|de acord|kabul|onay|izin|прин[ия]|соглас|разреш|прийн|прийм|погодж|згод|дозвол|приема|съглас|позвол|прихва|прифа|prihva|pristaj|slažem|sprejm|strinjam|dozvol|αποδ[εέο]|συμφων|συναιν|επιτρέπ|setuju|terima|menerima|izinkan|đồng ý|chấp nhận|cho phép",
    "קבל|אישור|מאשר|מסכי|הסכמ|قبول|[أا]قبل|موافق|[أا]وافق|سماح|پذیر|موافقت|स्वीकार|सहमत|अनुमति|গ্রহণ|ยอมรับ|ยินยอม|อนุญาต|同意|許可|承諾|受け入れ|接受|允许|允許|동의|수락|허용",
  );
  // Who goes on with the necessary alone agrees to nothing else.
  const PROCEEDS = stems(
    [
      "(?:continu|proceed|fortfahr|fortsetz|poursui|prosegu|prosseg|fortsätt|fortse?tt|fortsæt|halda áfram|turpinā|kontynu|pokrač|folytat|devam|продолж|продовж|συνέχ|συνεχ|teruskan|tiếp tục)",
      "(?:carry on|go on|keep|stay with|weiter(?:lesen|gehen|machen)?|seguir|sigo|doorgaan|ga door|verder|jatka|jätka|tęsti|przejdź|tovább|продълж(?:и|ете|аване)|настави(?:те)?|nastavi(?:te)?|nadaljuj(?:te)?|lanjutkan)(?!\\p{L})",
      "(?:use(?! of)|verwenden|nutzen|utiliser|usar|utili[sz]ar|gebruiken|använd|bruk(?! av)|brug(?! af)|käytä|kasuta|użyj|použít|использовать|використовувати|gunakan)(?!\\p{L})",
    ].join("|"),
    "המשך|המשיכו|متابع|تابع|الاستمرار|مواصل|ادامه|जारी|চালিয়ে|ดำเนินการต่อ|続け|続行|^使用(?=必)|继续|繼續|계속",
  );
  const PAYS = stems(
    "(?:un)?subscri|abb?on|abos?(?!\\p{L})|\\p{L}+-?abo(?!\\p{L})|subskry|suscri|assin[ae]|inschrijv|prenum|předplat|predplat|előfizet|підпис|подпис|передплат|абонамент|претплат|pretplat|naročn|tilaa|tilau|tellimus|συνδρομ|berlangganan|đăng ký|pay|pago|pagar|paga(?!\\p{L})|pagament|payer|paiement|zahl|bezahl|kauf|buy|achet|compra|acquist|koop|kopen|köp|kjøp|køb|osta(?!\\p{L})|kup(?:uj|ić|ię|no)?(?!\\p{L})|zapłać|koupit|kúpiť|zaplat|vásárol|fizet|cumpăr|plăt|satın|öde|купит|оплат|купи|сплат|αγορ|πληρωμ|premium|pur(?!\\p{L})|log ?in|log ?on|sign|regist|account|konto|compte|cuenta|conta(?!\\p{L})|anmeld|einlogg|connexion|connecter|inscri|iniciar|accedi|logga|logg inn|zaloguj|přihlás|prihlás|войти|увійти|giriş|oturum|ad-?free|werbefrei|ohne werbung|sans pub|sin publi|senza pubbl|sem publi",
    "[€$£¥₽₹]|\\d[.,]\\d\\d|\\d (?:kr|zł|kč|ft|lei|tl|euros?)|מנוי|اشترا?ك|مشترك|اشتراک|सदस्यता|สมัคร|購読|登録|ログイン|订阅|訂閱|登录|登入|구독|로그인|결제",
  );
  // What else than the necessary a label may name, and all at once.
  const MORE = stems(
    "statisti|analy|analí|performan|leistung|prestazion|prestatie|rendimiento|desempenho|výkon|wydajno|marketing|werb|publi|advert|reklam|reclam|annons|mainos|hirdet|personal(?:i|is|iz)|social|everything|реклам|аналит|аналіт|статист|διαφήμ|iklan|quảng cáo",
    "تحليل|إعلان|विज्ञापन|โฆษณา|分析|広告|廣告|广告|統計|统计|분석|营销|營銷|광고|마케팅",
  );
  const ALL = stems(
    "all(?:e[nsm]?|es)?(?!\\p{L})|everything|tou(?:t|te|tes|s)(?!\\p{L})|tod[oa]s?(?!\\p{L})|tutt[oi]|tudo|totes|tots|alla(?!\\p{L})|al(?:t|lt)(?!\\p{L})|kaikki|kõik|visus|visas|wszystk|vše|všech|všet|összes|mind|toate|tüm|hepsi|вс[её](?!\\p{L})|всех|усі|всі|всички|sve(?!\\p{L})|vse(?!\\p{L})|όλ[αωε]|semua|tất cả",
    "הכל|הכול|الكل|جميع|همه|सभी|সব|ทั้งหมด|すべて|全て|全部|所有|모두|전체",
  );
  const SAVES = stems(
    "save|saving|confirm|submit|apply|store my|speicher|bestätig|übernehm|enregistr|valid|sauvegard|guard|aplicar|desa(?!\\p{L})|salv|conferm|applica(?!z)|opslaan|bewaar|bewaren|bevestig|spara|bekräft|lagre|bekreft|gem(?!\\p{L})|bekræft|tallen|vahvis|salvesta|kinnita|saglab|apstiprin|išsaug|patvirtin|zapisz|potwierd|zatwierd|ulož|potvr[dď]|ment(?:és|em)|megerősít|salveaz|(?:\\p{L}+ )?kaydet|(?:\\p{L}+ )?onayla(?!m)|сохран|подтвер|зберег|підтвер|запаз|потвър|сачува|потврд|sačuva|spremi|shrani|αποθήκ|επιβεβ|lưu|xác nhận|simpan|konfirmasi",
    "שמור|שמירת|حفظ|تأكيد|ذخیره|تأیید|सहेज|पुष्टि|บันทึก|ยืนยัน|保存|確定|确认|確認|储存|儲存|저장|확인",
  );
  const ADJUSTS = stems(
    "setting|option|preferenc|choice|choos|(?:mich|uns) wählen|laat (?:me|mij) kiezen|lad mig vælge|la meg velge|låt mig välja|anna minun valita|wybrać|vybrat|vybrať|válasszak|să aleg|seçmeme|да выберу|я? ?выбрать|обрати|διαλέξ|custom|manag|configur|adjust|purpose|(?:\\p{L}+-?)?einstell|option|präferenz|(?:\\p{L}+ )?anpass|verwalt|auswahl|auswähl|konfigur|individuell|zweck|param[eè]tr|paramét|préféren|choix|chois|personnalis|g[ée]rer|gestion|finalité|ajust|prefer|opcion|elecci|elegir|personali|gestisci|gestire|imposta|opzion|scegli|scelt|finalità|gerir|gerenc|definiç|opç|escolh|(?:cookie)?instell|voorkeur|beheer|aanpass|keuze|inställ|hantera|val(?!\\p{L})|innstill|tilpass?|valg|indstil|stilling|asetu|muokka|hallit|valin|seaded|haldan|iestatīj|pārvald|nustatym|tvarky|(?:\\p{L}+ )?ustaw|zarządz|dostosuj|opcj|wyb[ió]|nastav|přizpůs|uprav|možnost|voľb|volb|prispôs|spravo|beállít|testre|kezel|lehetőség|setăr|opțiun|(?:\\p{L}+ )?ayar|(?:\\p{L}+ )?tercih|özelleş|(?:\\p{L}+ )?seçenek|настро|управл|параметр|варіант|налашт|керува|подеша|podeša|postavk|prilago|upravlja|ρυθμίσ|επιλογ|διαχείρ|προτιμ|cài đặt|tùy|quản lý|lựa chọn|pengaturan|kelola|preferensi|sesuaikan|pilihan",
    "הגדרות|העדפות|ניהול|התאמ|[إا]عداد|تفضيل|خيارات|[إا]دارة|تخصيص|تنظیم|ترجیح|مدیریت|सेटिंग|प्राथमिकता|विकल्प|प्रबंध|अनुकूल|সেটিং|ตั้งค่า|จัดการ|ปรับแต่ง|ตัวเลือก|設定|選択|管理|カスタマイズ|オプション|设置|设定|自定义|偏好|选项|選項|설정|관리|맞춤|옵션|선택",
  );
  const CHOSEN = stems(
    "select|chosen|ausgewählt|auswahl|sélection|choisi|seleccion|selección|elegid|selezion|scelt|seleç|selecion|escolhid|geselecteerd|selectie|gekozen|val(?:da|d|t)(?!\\p{L})|utvald|markerade|valgt|utvalgt|merkede|valit|wybran|zaznaczon|vybran|výběr|výber|zvolen|označen|kiválaszt|kijelölt|selectat|seçil|seçtik|выбран|отмечен|вибран|обран|избран|одабран|odabran|označen|izbran|επιλεγμ|terpilih|dipilih|đã chọn",
    "נבחר|המסומנ|المحدد|المختار|انتخاب.?شده|चयनित|चुने|ที่เลือก|選択した|选定|选中|所选|選定|선택한|선택 항목",
  );
  const DISMISSES = stems(
    [
      "clos|dismiss|skip|later|not (?:now|today|yet|interested)|no(?:pe)?(?!\\p{L})|never ?mind|don[’']t (?:show|ask|want)|hide|cancel|(?:continue|proceed|keep|go|take me|get|let me|i want to|just|straight) (?:on |straight |directly )?(?:to|reading|read|without|with|in|as)(?!\\p{L})|maybe|(?:show|view) (?:me )?(?:the |this )?(?:story|article|content|page)|got it|understood|i understand|ok(?:ay)?(?!\\p{L})|i[’']d rather|i already",
      "schließ|überspring|später|nein|nicht (?:jetzt|heute|mehr|interess)|kein(?:e|en)?(?!\\p{L})|abbrechen|ausblend|weiter(?:lesen| zum| zur| lesen| ohne| mit| als)|lieber|vielleicht|verstanden|alles klar|(?:artikel|beitrag|inhalt) (?:anzeigen|zeigen)|zum artikel|zur (?:seite|website|geschichte)|lieber nicht|bereits",
      "ferm(?:er|ez)|ignor|passer|plus tard|non(?!\\p{L})|pas (?:maintenant|aujourd|intéress)|ne plus|annul|(?:continuer|poursuivre|reprendre|accéder|retour) (?:ma |la |à |vers |sans |avec |en tant )|peut-être|compris|(?:voir|afficher) (?:l[’']article|le contenu)|masquer|déjà",
      "cerrar|omitir|saltar|más tarde|luego|ahora no|no(?!\\p{L})|cancelar|ocultar|(?:continuar|seguir|ir) (?:leyendo|al|a la|sin|con|como)|quizás?|tal vez|entendido|ver (?:el |la )?(?:artículo|contenido|noticia)|ya (?:soy|estoy|tengo)|chiudi|salta|più tardi|dopo|non (?:ora|adesso|mi|mostrare)|annulla|nascondi|(?:continua|prosegui|vai) (?:a |al|la|senza|con|come)|forse|(?:ho )?capito|mostra (?:il |l[’']|la )?(?:articolo|contenuto|notizia)|già",
      "fechar|pular|ignorar|mais tarde|depois|agora não|não|cancelar|ocultar|(?:continuar|seguir|ir|prosseguir) (?:lendo|a ler|para|sem|com|como)|talvez|entendi|ver (?:o |a )?(?:artigo|conteúdo|notícia)|já (?:sou|tenho)|sluit|overslaan|later|nee(?!\\p{L})|niet (?:nu|meer)|geen|annuleer|verberg|(?:verder|doorgaan|ga) (?:lezen|naar|zonder|met|als)|misschien|begrepen|liever niet",
      "stäng|hoppa|senare|nej|inte (?:nu|intress)|avbryt|dölj|fortsätt (?:läs|till|utan|med|som)|kanske|förstår|kanskje|måske|forstått|forstår|lukk|luk(?!\\p{L})|hopp over|spring over|senere|nei(?!\\p{L})|ikke (?:nå|nu|interess)|avbryt|annuller|skjul|fortse?[ta]t? (?:å lese|til|uten|med at læse|uden)|sulje|ohita|myöhemmin|ei (?:nyt|kiitos)|peruuta|piilota|jatka (?:lukem|ilman|artikk)|ehkä|ymmärr",
      "zamknij|może |rozumi|možná|možno|talán|értem|poate|am înțeles|pomiń|później|nie(?!\\p{L})|anuluj|ukryj|(?:czytaj|przejdź|kontynuuj) (?:dalej|do|bez|czytanie)|zav[rř][ií]|přeskočit|preskočiť|později|neskôr|teď ne|ne(?!\\p{L})|zrušit|skrýt|pokračovat (?:na|ve|v|bez|ke)|bezár|kihagy|később|nem(?!\\p{L})|mégse|tovább a|închid|omite|mai târziu|nu(?!\\p{L})|renunț|continuă (?:la|spre|fără|citirea)",
      "kapat|belki|anladım|tamam|возможно|понятно|можливо|зрозуміло|разбрах|κατάλαβα|mengerti|tôi hiểu|atla|geç(?!\\p{L})|sonra|hayır|şimdi değil|iptal|gizle|(?:siteye|habere|okumaya) (?:devam|geç)|закры|пропус|позже|потом|не(?:т)?(?!\\p{L})|отмен|скры|(?:продолжить|перейти) (?:чтение|к|на|без)|закри|пізніше|ні(?!\\p{L})|не зараз|скасу|затвор|по-късно|zatvor|kasnije|preskoč|κλείσ|παράλειψ|αργότερα|όχι|tutup|lewati|nanti|tidak|đóng|bỏ qua|để sau|không",
      "(?:in (?:the |my )?|im |dans (?:le |mon )?|en (?:el )?|nel |no |i |w )?(?:browser|navigateur|navegador|webbläsare|nettleser|selai[mn]|przeglądar|prohlížeč|böngésző|tarayıcı|браузер)|(?:on|to|im|auf|sur|en la|sul|na) (?:the |der |die |le |dem )?(?:web|mobile )?(?:site|website|webseite|web)(?!\\p{L})|(?:\\p{L}+ )?(?:guest|gast|gäst|gjest|gæst|invité|invitado|ospite|convidado|gość|гость|гостя)",
    ].join("|"),
    "ゲスト|游客|訪客|비회원|ブラウザ|浏览器|브라우저|わかり|了解|知道了|明白|확인|알겠|הבנתי|فهمت|متوجه|समझ|เข้าใจ|סגור|סגירה|דלג|מאוחר|לא |לא$|إغلاق|[أا]غلق|تخط|لاحق|ليس الآن|لا |بستن|بعد[اًا]|نه(?!\\p{L})|बंद|बाद में|नहीं|छोड़|ปิด|ข้าม|ภายหลัง|ไม่|閉じる|スキップ|後で|あとで|今は|いいえ|しない|关闭|關閉|跳过|跳過|以后|稍后|稍後|不了|不用|不感|暂不|닫기|건너|나중|아니|괜찮|안 ?함|보지 않",
  );
  // What a dialog would rather have: its letter, its app, an account elsewhere.
  const WANTS = stems(
    "apps?(?!\\p{L})|download|install|store|google|facebook|apple|e-?mail|newsletter|send|yes(?!\\p{L})|ja(?!\\p{L})|oui|s[íi](?!\\p{L})|sì|sim(?!\\p{L})|tak(?!\\p{L})|да(?!\\p{L})|evet|donat|spend|don(?:er|ar|a)(?!\\p{L})|don faire|shop|cart|checkout|offer|angebot|offre|oferta|offerta",
    "アプリ|ダウンロード|はい|下载|下載|应用|應用|앱|설치|다운로드|تطبيق|تحميل",
  );
  const GROWN = stems(
    "(?<!\\d)(?:1[689]|2[01])(?!\\d)|adult|grown|of age|old enough|alt genug|legal|volljährig|erwachsen|majeure?|mayor|maggiorenn|maior|meerderjarig|volwassen|myndig|vuxen|voksen|täysi-ikäi|aikui|pełnolet|dorosł|plnolet|dospěl|nagykorú|felnőtt|reşit|yetişkin|совершеннолет|взросл|повноліт|доросл|пълнолет|пунолет|punoljet|polnolet|ενήλικ|dewasa",
    "בגיר|בוגר|بالغ|راشد|वयस्क|ผู้ใหญ่|成人|成年|성인",
  );
  const YOUNG = stems(
    [
      "under|young|below|less|not(?!\\p{L})|no(?!\\p{L})|minor|unter|jünger|minderj|nicht|nein|kein|moins|mineur|pas|non(?!\\p{L})|menor|menos|meno(?!\\p{L})|não|jonger|onder|niet|nee(?!\\p{L})|yngre|nej|nei(?!\\p{L})|ikke|inte|omyndig|mindreår|nuorempi|alle 1|alaikäi|mniej|poniżej|niepełno|nie(?!\\p{L})|méně|ne(?!\\p{L})|ne(?:jsem|zletil)|mladší|pod(?!\\p{L})|alatt|nem(?!\\p{L})|kiskorú|sub(?!\\p{L})|nu(?!\\p{L})|minor|altında|değil|hayır|küçük|младше|моложе|меньше|нет|не(?!\\p{L})|ні(?!\\p{L})|молодш|несовершен|неповноліт|под(?!\\p{L})|κάτω|όχι|δεν|ανήλικ",
      "leave|exit|quit|back|verlassen|zurück|quitter|retour|sal[ig]|volver|esc[io]|indietro|sair|voltar|verlaten|terug|lämna|tillbaka|forlat|tilba|wyjd|wróć|opustit|zpět|kilép|vissza|ieș|înapoi|çık|geri|выйти|уйти|назад|вийти|dưới|không",
    ].join("|"),
    "לא|מתחת|تحت|أقل|لا |خروج|未満|以下|未满|未滿|離開|离开|退出|いいえ|미만|아니|나가기|ไม่",
  );
  const CHOOSES = stems(
    "cho(?:os|ice)|select|pick|switch|chang|wähl|aus(?:wahl|wähl|such)|chois|sélection|elig|elij|seleccion|escoge|scegl|selezion|escolh|selecion|kie[sz]|selecteer|välj|velg|vælg|valits|wybier|wybór|zvol|vyber|válass|aleg|selecta|seç|выбер|выбор|обер|вибер|избер|одабер|odaber|izber|επιλ|pilih|chọn",
    "בחר|اختر|اختيار|انتخاب|चुनें|เลือก|選択|選ん|选择|選擇|선택",
  );
  const WHICH = stems("which|welche|quel(?!\\p{L})|quelle|qué|cuál|quale|qual(?!\\p{L})|welke|vilke|hvilke|mikä|któr|kter|ktor|melyik|care(?!\\p{L})|hangi|как(?:ой|ую|ое)|яку?|ποια", "どの|哪|어느|어떤|أي|कौन");
  const EDITION = stems(
    "edition|region|countr|language|location|\\p{L}*ausgabe|land(?!\\p{L})|sprache|standort|édition|région|pays|langue|edición|región|país|idioma|edizion|paese|lingua|edição|região|edit(?:ie|ion)|regio|taal|utgåv|utgav|udgav|språk|sprog|painos|alue|kieli|wydani|kraj|język|vydání|země|jazyk|kiadás|ország|nyelv|ediți|țar|limb|baskı|sürüm|bölge|ülke|dil(?!\\p{L})|регион|стран|язык|видання|країн|мов[аиу]|έκδοσ|γλώσσα|περιοχ|edisi|wilayah|bahasa|phiên bản|ngôn ngữ|quốc gia",
    "מהדור|אזור|שפה|مدينت|منطق|لغت|اللغة|بلد|نسخه|زبان|संस्करण|भाषा|क्षेत्र|ภาษา|ประเทศ|地域|言語|版を|地区|地區|语言|語言|版本|지역|언어|국가",
  );
  // Questions and documents: they tell how to refuse, and do not.
  const TELLS =
    /[?？؟]|^(?:how|why|what|learn|wie|warum|was|comment|pourquoi|c[oó]mo|por qu[eé]|perché|hoe|waarom|hur|varför|hvordan|hvorfor|miten|miksi|jak|dlaczego|proč|prečo|hogyan|miért|cum|nasıl|neden|как|почему|як|чому|πώς|γιατί)(?!\p{L})|(?<!\p{L})(?:polic|notice|richtlinie|erklärung|hinweis|politi[qck]|política|informativa|beleid|policy|polityk)/iu;

  const tempts = (text) => holds(AGREES, text) || holds(PAYS, text);
  const refuses = (text) => {
    if (TELLS.test(text)) return false;
    const rest = text.replace(REFUSES(), " ");
    if (rest !== text) return !tempts(rest);
    return holds(NEEDED, text) && [ONLY, AGREES, PROCEEDS].some((stem) => holds(stem, text)) && !holds(MORE, text) && !holds(PAYS, text);
  };
  // Where nothing is for sale, who goes on without being followed has refused; else it is what one pays for.
  const FORGOES = stems(
    "without (?:tracking|personali[sz]ed|profiling|trackers)|ohne (?:tracking|personalisier|profil)|sans (?:tracking|traceur|publicité personnalis|pistage|suivi)|sin (?:seguimiento|rastreo|publicidad personaliz|personaliz)|senza (?:tracciamento|profilazione|pubblicità personaliz|tracker)|sem (?:rastreamento|rastreio|personaliz|publicidade personaliz)|zonder (?:tracking|gepersonaliseer|volgen)|utan (?:spårning|anpassa|personlig)|uten (?:sporing|tilpass)|uden (?:sporing|tilpas)|ilman (?:seuran|kohden|personoi)|bez (?:śledzenia|profilowania|personaliz|sledování|sledovania|praćenja)|nyomkövetés nélkül|fără (?:urmărire|personaliz)|takip (?:olmadan|edilmeden)|без (?:отслежив|персонал|відстеж)|χωρίς παρακολούθ",
    "ללא מעקב|بدون تتبع|トラッキングなし|不跟踪|추적 없이",
  );
  const forgoes = (text) => holds(FORGOES, text) && !tempts(text);
  const agrees = (text) => !TELLS.test(text) && holds(AGREES, text) && !refuses(text);
  const saves = (text) => {
    if (TELLS.test(text) || holds(ALL, text) || holds(PAYS, text)) return false;
    return holds(AGREES, text) ? holds(CHOSEN, text) : holds(SAVES, text);
  };
  const adjusts = (text) => !TELLS.test(text) && holds(ADJUSTS, text) && !tempts(text);
  const NO_WORD = "^(?:no|nope|nein|non|não|nee|nej|nei|ei|nie|ne|nem|nu|hayır|нет|ні|не|όχι|לא|لا|いいえ|否|아니[요오]?|不)(?!\\p{L})";
  const NO = new RegExp(`${NO_WORD}\\s*[,，、،]`, "iu");
  const NO_THANKS = new RegExp(`${NO_WORD}\\s*(?:$|[.!,，、،]|(?<=\\s)[–-]|thanks|thank you|danke|merci|gracias|grazie|obrigad[oa]|bedankt|dank|tack|takk?(?!\\p{L})|kiitos|dzięk|děkuj|köszön|mulțum|teşekkür|спасибо|дякую)`, "iu");
  /** Says no to what was asked, whatever that is: an answer to be given only where the question is known. */
  const denies = (text) => NO_THANKS.test(text) && !TELLS.test(text) && !tempts(text) && !holds(ADJUSTS, text);
  /** A question that is answered with no by who agrees: whether one refuses, or means it. */
  const isTurned = (text) => (text.match(/[^.!?。？！؟]*[?？؟]/gu) ?? []).some((question) => holds(REFUSES, question));
  // What else than cookies a reader may be asked for: to be counted, or to be known for the sake of advertising.
  const COUNTS = stems(
    "analytic|analyti[ckq]|analys|analyz|analis|analí|anality|statisti|statystyk|štatisti|estadístic|estatístic|tilasto|istatisti|statistik|marketing|markkinoin|marknadsför|markedsfør|mercadotecnia|pazarlama|аналіт|аналит|статист|маркетинг|ανάλυσ|αναλυτικ|μάρκετινγκ|στατιστικ|analisis|phân tích",
    "تحليل|تسويق|אנליטי|סטטיסטי|שיווק|विश्लेषण|วิเคราะห์|การตลาด|分析|統計|统计|マーケティング|营销|營銷|행태 ?정보|분석|마케팅",
  );
  const ADVERTS = stems(
    "advert|ads(?!\\p{L})|\\p{L}*werbung|\\p{L}*anzeigen|publicit|publicid|anuncio|anúncio|pubblicit|annunci|adverten|reclame|annons|annonce|reklam|mainon|mainok|reklaam|reklām|hirdetés|oglas|oglaš|реклам|оглас|διαφημί|διαφήμ|iklan|quảng cáo",
    "פרסו|إعلان|الإعلان|تبلیغ|विज्ञापन|โฆษณา|広告|廣告|广告|광고",
  );
  const DATA = stems(
    "data(?!\\p{L})|\\p{L}*daten|information|données|datos|dati(?!\\p{L})|dados|informa[cçz]|gegevens|uppgift|opplysning|oplysning|tieto|andme|datus|dat(?:i|iem|u)(?!\\p{L})|duomen|dane(?!\\p{L})|danych|údaj|adatai|adatok|adatot|date(?!\\p{L})|veri(?:ler|n|le)|данны|дані|даних|данни|подат|podat|δεδομέν|dữ liệu",
    "נתונים|מידע|بيانات|معلومات|داده|डेटा|जानकारी|ข้อมูล|データ|情報|数据|資料|资料|信息|데이터|정보",
  );
  const follows = (text) => holds(COUNTS, text) || (holds(ADVERTS, text) && holds(DATA, text));
  const dismisses = (text) => NO.test(text) || (holds(DISMISSES, text) && !holds(PAYS, text) && !holds(WANTS, text));
  const GUEST = stems(
    "guest|(?:als )?gast(?!\\p{L})|invité|visiteu[rs]|invitado|visitante|ospite|visitatore|convidado|bezoeker|gäst|gjest|gæst|besøkende|besøgende|gest(?:ur|i)(?!\\p{L})|vieraa|vierailij|külali|viesis|svečias|goś[cć]|host(?!\\p{L})|vendég|oaspete|vizitator|gost(?!\\p{L})|misafir|konuk|ziyaretçi|гост[ьеяю]|επισκέπτ|καλεσμέν|tamu|khách",
    "אורח|ضيف|زائر|مهمان|अतिथि|অতিথি|ผู้เยี่ยมชม|ゲスト|访客|訪客|游客|遊客|게스트|비회원",
  );
  /** Goes on as one of whom no name is wanted. */
  const asGuest = (text) => holds(GUEST, text) && holds(PROCEEDS, text) && !holds(PAYS, text);
  const lets = (text) => holds(GROWN, text) && !holds(YOUNG, text) && !holds(PAYS, text);
  /** Does a dialog ask which edition, region or language one wants, and not for money? */
  const asksForEdition = (text) => {
    const near = (stem, before, after) => [...text.matchAll(stem())].some(({ index }) => holds(EDITION, text.slice(Math.max(0, index - before), index + after)));
    return (near(CHOOSES, 40, 60) || near(WHICH, 0, 30)) && !holds(PAYS, text);
  };
  // Who is asked for his edition already reads one.
  const REMAINS = stems("stay|remain|bleib|rest(?:er|ez|ons)(?!\\p{L})|qued|perman|rimani|rimango|restare|fic(?:ar|o)(?!\\p{L})|blijf|stanna|bli(?:v|r)?(?!\\p{L})|zosta|zůst|zostať|marad|rămâ|остат|остаться|залиш|μείν|kal(?:mak|ıyorum)", "留在|このまま|とどまる|계속 이용|유지");
  const names = (text) => /\p{L}{2}/u.test(text) && !TELLS.test(text);
  const tests = { refuses, agrees, saves, adjusts, forgoes, dismisses, denies, isTurned, follows, asGuest, lets, asksForEdition, names };
  for (const [meaning, test] of Object.entries(tests)) page.words[meaning] = { test };
  for (const [meaning, stem] of Object.entries({ pays: PAYS, all: ALL, remains: REMAINS })) page.words[meaning] = { test: (text) => holds(stem, text) };
}
