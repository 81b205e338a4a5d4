"""Names of the pages by which a site serves its readers or speaks of itself: its terms, its door, its address."""

from __future__ import annotations

from functools import cache

from jsnews.article.text import plain

# Each by its plain words: small letters, no signs; the site's own name is taken off before.
_PRIVACY = """
privacy | privacy policy | privacy notice | privacy statement | privacy and cookies | privacy and cookie policy |
privacy policy and cookies | your privacy choices | your privacy rights | data protection | data protection policy |
data protection notice | datenschutz | datenschutzerklärung | datenschutzhinweise | datenschutzbestimmungen |
datenschutzinformation | politique de confidentialité | charte de confidentialité | confidentialité |
protection des données | protection des données personnelles | données personnelles | vie privée |
politique de protection des données | política de privacidad | aviso de privacidad | privacidad |
protección de datos | política de protección de datos | política de privacidade | privacidade |
informativa privacy | informativa sulla privacy | privacybeleid | privacyverklaring | privacystatement |
integritetspolicy | personuppgiftspolicy | personvern | personvernerklæring | privatlivspolitik |
persondatapolitik | tietosuoja | tietosuojaseloste | tietosuojakäytäntö | polityka prywatności |
ochrana osobních údajů | zásady ochrany osobních údajů | ochrana osobných údajov | zásady ochrany osobných údajov |
adatvédelem | adatkezelési tájékoztató | adatvédelmi tájékoztató | adatvédelmi nyilatkozat |
adatvédelmi szabályzat | politica de confidențialitate | confidențialitate | gizlilik | gizlilik politikası |
gizlilik bildirimi | kvkk aydınlatma metni | politika privatnosti | pravila privatnosti | zaštita podataka |
politika zasebnosti | privaatsuspoliitika | privatumo politika | privātuma politika | политика конфиденциальности |
политика обработки персональных данных | обработка персональных данных | політика конфіденційності |
політика приватності | политика за поверителност | политика приватности | πολιτική απορρήτου |
προστασία προσωπικών δεδομένων | سياسة الخصوصية | מדיניות פרטיות | מדיניות הפרטיות | حریم خصوصی |
سیاست حفظ حریم خصوصی | गोपनीयता नीति | निजता नीति | গোপনীয়তা নীতি | นโยบายความเป็นส่วนตัว | chính sách bảo mật |
chính sách quyền riêng tư | kebijakan privasi | dasar privasi | プライバシーポリシー | 個人情報保護方針 |
個人情報の取り扱いについて | 隐私政策 | 隐私声明 | 隱私權政策 | 隱私政策 | 隱私權聲明 | 개인정보처리방침 |
개인정보 처리방침 | 개인정보취급방침
"""
_COOKIES = """
cookies | cookie policy | cookies policy | cookie notice | cookie statement | cookie declaration |
cookie richtlinie | cookie richtlinien | cookie hinweise | politique de cookies | politique cookies |
gestion des cookies | politique relative aux cookies | politique en matière de cookies | política de cookies |
informativa cookie | informativa sui cookie | cookiebeleid | cookieverklaring | cookie beleid | om cookies |
om kakor | cookiepolicy | cookiepolitik | informasjonskapsler | evästeet | evästekäytäntö | polityka cookies |
polityka plików cookies | zásady používání cookies | soubory cookie | politica de cookie uri | politica cookies |
çerez politikası | политика использования cookie | политика использования файлов cookie | файлы cookie |
політика щодо файлів cookie | πολιτική cookies | سياسة ملفات تعريف الارتباط | クッキーポリシー | クッキーについて |
cookie政策 | 쿠키 정책
"""
_TERMS = """
terms | terms and conditions | terms of use | terms of service | terms of sale | terms conditions |
conditions of use | user agreement | subscriber agreement | legal | legal notice | legal information | disclaimer |
copyright | copyright notice | copyright policy | imprint | masthead | agb | allgemeine geschäftsbedingungen |
nutzungsbedingungen | impressum | haftungsausschluss | rechtliche hinweise | cgu | cgv | conditions générales |
conditions générales d utilisation | conditions générales de vente | mentions légales | términos y condiciones |
términos de uso | términos y condiciones de uso | condiciones de uso | condiciones generales | aviso legal |
termini e condizioni | termini di utilizzo | condizioni d uso | condizioni di utilizzo | condizioni generali |
note legali | termos de uso | termos e condições | termos de utilização | condições gerais | ficha técnica |
estatuto editorial | algemene voorwaarden | gebruiksvoorwaarden | colofon | disclaimer en copyright |
allmänna villkor | användarvillkor | brukervilkår | brugervilkår | vilkår | käyttöehdot | regulamin |
regulamin serwisu | podmínky užití | podmínky používání | obchodní podmínky | obchodné podmienky |
podmienky používania | felhasználási feltételek | ászf | impresszum | termeni și condiții | kullanım koşulları |
kullanım şartları | künye | uvjeti korištenja | uslovi korišćenja | pogoji uporabe | kasutustingimused |
пользовательское соглашение | правила использования | правила использования материалов | условия использования |
правила сайта | выходные данные | умови використання | угода користувача | правила користування | общи условия |
условия за ползване | όροι χρήσης | ταυτότητα | شروط الاستخدام | الشروط والأحكام | שروط الخدمة | תנאי שימוש |
תקנון | תקנון האתר | شرایط استفاده | قوانین و مقررات | नियम और शर्तें | ব্যবহারের শর্তাবলি | เงื่อนไขการใช้งาน |
ข้อตกลงการใช้งาน | điều khoản sử dụng | điều khoản dịch vụ | syarat dan ketentuan | ketentuan layanan |
pedoman media siber | 利用規約 | ご利用規約 | 著作権について | サイトポリシー | 使用条款 | 服务条款 | 用户协议 |
免责声明 | 版权声明 | 服務條款 | 使用條款 | 이용약관
"""
_ABOUT = """
about | about us | about this site | about our site | about our newsroom | our mission | our team | our story |
our staff | who we are | what we do | staff directory | newsroom staff | über uns | wir über uns | redaktion |
das team | qui sommes nous | à propos | à propos de nous | la rédaction | l équipe | quiénes somos |
sobre nosotros | acerca de | acerca de nosotros | chi siamo | redazione | la redazione | quem somos | sobre nós |
expediente | over ons | over deze site | de redactie | om oss | om os | redaktionen | redaksjonen | meistä |
tietoa meistä | toimitus | o nas | redakcja | o nás | redakce | redakcia | rólunk | szerkesztőség | despre noi |
redacția | hakkımızda | o nama | redakcija | meist | toimetus | apie mus | par mums | о нас | о проекте |
о компании | о редакции | о сайте | об издании | редакция | про нас | про проєкт | редакція | за нас |
редакционна политика | ποιοι είμαστε | σχετικά με εμάς | من نحن | אודות | עלינו | درباره ما | हमारे बारे में |
আমাদের সম্পর্কে | เกี่ยวกับเรา | giới thiệu | về chúng tôi | tentang kami | redaksi | mengenai kami | 会社概要 |
運営会社 | 当サイトについて | 私たちについて | サイトについて | 关于我们 | 關於我們 | 关于本站 | 회사소개 |
editorial policy | editorial standards | editorial guidelines | editorial values | code of ethics |
code of conduct | ethics policy | corrections policy | fact checking policy
"""
_CONTACT = """
contact | contact us | contacts | get in touch | how to contact us | how to reach us | feedback | kontakt |
kontaktformular | so erreichen sie uns | leserservice | contactez nous | nous contacter | contacto | contáctenos |
contáctanos | contacta con nosotros | contatti | contattaci | contato | contactos | contacte nos | fale conosco |
contact opnemen | neem contact op | kontakta oss | kontakt oss | kontakt os | ota yhteyttä | yhteystiedot |
kontakty | kapcsolat | elérhetőségek | contactează ne | iletişim | bize ulaşın | kontakti | контакты |
связаться с нами | обратная связь | контакти | επικοινωνία | اتصل بنا | تواصل معنا | צור קשר | צרו קשר | יצירת קשר |
تماس با ما | संपर्क | संपर्क करें | हमसे संपर्क करें | যোগাযোগ | ติดต่อเรา | liên hệ | hubungi kami | kontak |
お問い合わせ | お問合せ | 联系我们 | 聯絡我們 | 문의하기 | 고객센터
"""
_DOOR = """
log in | login | sign in | sign in to your account | log in to your account | log in or sign up |
sign in or register | log in or register | create account | create an account | create your account |
create a free account | register | registration | sign up | forgot password | forgot your password |
forgotten password | reset password | reset your password | my account | your account | anmelden | anmeldung |
einloggen | registrieren | registrierung | passwort vergessen | mein konto | connexion | se connecter |
connectez vous | identifiez vous | inscription | s inscrire | créer un compte | créer mon compte |
mot de passe oublié | mon compte | iniciar sesión | inicia sesión | acceder | acceso | registrarse | regístrate |
registro | crear cuenta | crear una cuenta | mi cuenta | olvidé mi contraseña | accedi | registrati |
area riservata | password dimenticata | entrar | iniciar sessão | fazer login | cadastre se | cadastro |
criar conta | minha conta | inloggen | registreren | account aanmaken | wachtwoord vergeten | logga in |
skapa konto | logg inn | log ind | opprett konto | opret konto | kirjaudu | kirjaudu sisään | rekisteröidy |
luo tili | zaloguj się | logowanie | rejestracja | załóż konto | przypomnij hasło | přihlášení | přihlásit se |
registrace | prihlásenie | registrácia | bejelentkezés | belépés | regisztráció | autentificare | conectare |
înregistrare | giriş | giriş yap | üye ol | üyelik | kayıt ol | prijava | registracija | logi sisse | prisijungti |
вход | войти | авторизация | регистрация | вход на сайт | восстановление пароля | вхід | увійти | реєстрація |
σύνδεση | εγγραφή | تسجيل الدخول | إنشاء حساب | تسجيل | התחברות | כניסה | הרשמה | ورود | ثبت نام | लॉग इन | लॉगिन |
साइन इन | লগইন | เข้าสู่ระบบ | สมัครสมาชิก | đăng nhập | đăng ký | masuk | daftar | ログイン | 会員登録 | 新規登録 |
新規会員登録 | 登录 | 登入 | 登錄 | 注册 | 註冊 | 会员登录 | 會員登入 | 로그인 | 회원가입
"""
_OFFERS = """
subscribe | subscribe now | subscribe today | subscribe to | subscription | subscriptions | subscription options |
subscription offers | subscription plans | choose your plan | choose your subscription | digital subscription |
digital subscriptions | membership | memberships | become a member | become a supporter | support us | donate |
make a donation | gift subscriptions | abo | abos | abonnement | abonnements | abonnieren | abo angebote |
abo shop | s abonner | abonnez vous | je m abonne | offres d abonnement | nos offres | nos offres d abonnement |
faire un don | suscríbete | suscripción | suscripciones | suscribirse | suscríbase | hazte socio | hazte socia |
dona | abbonati | abbonamenti | abbonamento | sostienici | assine | assinatura | assinaturas | assinar | apoie |
abonneren | abonnementen | abonneer | word lid | steun ons | prenumerera | prenumeration | bli medlem |
bli prenumerant | bliv abonnent | bli abonnent | bliv medlem | tilaa | tilaukset | tilaushinnat | prenumerata |
subskrypcja | wykup dostęp | předplatné | predplatné | előfizetés | támogatás | abonament | abonamente |
abonează te | abonelik | abone ol | pretplata | naročnina | подписка | оформить подписку | подписаться |
поддержать | поддержать нас | передплата | підтримати | абонамент | συνδρομή | συνδρομές | γίνε συνδρομητής |
الاشتراك | الاشتراكات | اشترك | מנוי | מנויים | רכישת מנוי | اشتراک | सदस्यता | सदस्यता लें | สมัครสมาชิก | đặt mua |
berlangganan | langganan | 購読のご案内 | 購読申し込み | ご購読案内 | 订阅 | 訂閱 | 구독 | 구독신청
"""
_LETTERS = """
newsletter | newsletters | our newsletters | email newsletters | newsletter sign up | newsletter signup |
sign up for our newsletters | newsletter preferences | email preferences | newsletter abonnieren |
newsletter bestellen | unsere newsletter | infolettre | infolettres | nos newsletters | nos infolettres |
boletines | boletín | nuestros boletines | le newsletter | le nostre newsletter | nieuwsbrieven | nieuwsbrief |
nyhetsbrev | våra nyhetsbrev | nyhedsbrev | nyhedsbreve | uutiskirje | uutiskirjeet | newslettery | newslettere |
hírlevél | hírlevelek | bülten | bültenler | e bülten | рассылка | рассылки | розсилка | ενημερωτικό δελτίο |
النشرة البريدية | النشرات البريدية | ניוזלטר | خبرنامه | メールマガジン | ニュースレター | 电子报 | 電子報 |
뉴스레터
"""
_OTHERS = """
advertise | advertise with us | advertising | advertising with us | media kit | rate card | mediadaten | werben |
werbung | anzeigen schalten | publicité | publicidad | anúnciese | anuncie | anuncie aqui | publicidade |
pubblicità | adverteren | annonsera | annonsere | annoncer | mainostajalle | mediatiedot | mediakortti | reklama |
médiaajánlat | reklam | reklam ver | publicitate | oglašavanje | реклама | реклама на сайте | рекламодателям |
διαφήμιση | διαφημιστείτε | أعلن معنا | פרסמו אצלנו | تبلیغات | विज्ञापन | pasang iklan | info iklan |
liên hệ quảng cáo | 広告掲載について | 広告掲載 | 広告のご案内 | 广告服务 | 廣告刊登 | 광고문의 | faq | faqs |
frequently asked questions | help | help center | help centre | hilfe | häufige fragen | aide |
foire aux questions | centro de ayuda | ayuda | preguntas frecuentes | ajuda | perguntas frequentes | aiuto |
domande frequenti | veelgestelde vragen | klantenservice | kundtjänst | kundeservice | kundeservice og abonnement |
asiakaspalvelu | pomoc | najczęściej zadawane pytania | nápověda | časté dotazy | gyakori kérdések | ajutor |
întrebări frecvente | yardım | sık sorulan sorular | помощь | вопросы и ответы | допомога | συχνές ερωτήσεις |
الأسئلة الشائعة | שאלות נפוצות | سؤالات متداول | ヘルプ | よくある質問 | よくあるご質問 | 帮助中心 | 常见问题 |
常見問題 | 자주 묻는 질문 | accessibility | accessibility statement | barrierefreiheit |
erklärung zur barrierefreiheit | accessibilité | déclaration d accessibilité | accesibilidad |
dichiarazione di accessibilità | acessibilidade | toegankelijkheid | tillgänglighetsredogörelse |
saavutettavuusseloste | deklaracja dostępności | הצהרת נגישות | sitemap | site map | plan du site | mapa del sitio |
mapa web | mapa do site | mappa del sito | mapa strony | mapa stránek | карта сайта | サイトマップ | 网站地图 |
rss | rss feed | rss feeds | flux rss | canales rss | feed rss | kanały rss | rss лента | careers | jobs at |
work with us | work for us | karriere | nous rejoindre | trabaja con nosotros | lavora con noi | trabalhe conosco |
werken bij | jobba hos oss | praca u nas | вакансии | 採用情報 | 加入我们 | permissions | reprints |
reprints and permissions | syndication | licensing | licensing and syndication
"""
_LIVE = """
live tv | tv live | watch live | watch live tv | live stream | livestream | live radio | listen live | tv en vivo |
en vivo | señal en vivo | radio en vivo | en direct | tv en direct | le direct | direct tv | radio en direct | diretta |
diretta tv | diretta streaming | ao vivo | tv ao vivo | emissão em direto | em direto | canlı yayın | canlı tv |
canlı izle | na żywo | oglądaj na żywo | živě | živé vysílání | naživo | élő adás | live tv ansehen | im livestream |
livestream ansehen | прямой эфир | смотреть онлайн | прямий ефір | на живо | уживо | uživo | ζωντανά | live tv δωρεάν |
البث المباشر | بث مباشر | البث الحي | שידור חי | پخش زنده | लाइव टीवी | ライブ配信 | 생방송 | 온에어 | 直播 | 电视直播 |
trực tiếp | siaran langsung | ดูทีวีสด
"""
_FINDING = """
search | search results | search results for | advanced search | site search | suche | suchergebnis |
suchergebnisse | erweiterte suche | recherche | rechercher | résultats de recherche | résultats de la recherche |
recherche avancée | buscar | búsqueda | buscador | resultados de búsqueda | resultados de la búsqueda | busca |
pesquisa | pesquisar | resultados da pesquisa | resultados da busca | cerca | ricerca | risultati della ricerca |
risultati ricerca | zoeken | zoekresultaten | sök | sökresultat | søk | søkeresultater | søg | søgeresultater |
haku | hakutulokset | szukaj | wyszukiwarka | wyniki wyszukiwania | hledat | vyhledávání | výsledky vyhledávání |
vyhľadávanie | keresés | keresési eredmények | találatok | căutare | rezultatele căutării | arama |
arama sonuçları | pretraga | rezultati pretrage | iskanje | otsing | paieška | meklēšana | поиск | поиск по сайту |
результаты поиска | пошук | результати пошуку | търсене | резултати от търсенето | αναζήτηση |
αποτελέσματα αναζήτησης | بحث | البحث | نتائج البحث | חיפוש | תוצאות חיפוש | جستجو | نتایج جستجو | खोज |
खोज परिणाम | অনুসন্ধান | ค้นหา | ผลการค้นหา | tìm kiếm | kết quả tìm kiếm | pencarian | hasil pencarian | carian |
検索 | 検索結果 | サイト内検索 | 搜索 | 搜索结果 | 搜尋 | 搜尋結果 | 검색 | 검색결과
"""
_ALL = (_PRIVACY, _COOKIES, _TERMS, _ABOUT, _CONTACT, _DOOR, _OFFERS, _LETTERS, _OTHERS, _LIVE, _FINDING)


@cache
def service_pages() -> frozenset[str]:
    """The names in plain words."""
    return frozenset(plain(name) for names in _ALL for name in names.split("|"))
