"""What asks readers to get the news elsewhere: to follow, to join a channel in a messenger, to install an app."""

from __future__ import annotations

import re

from jsnews.article.pattern import pattern
from jsnews.article.words.phrases import BEGINS, OUR, begun

_LONGEST = 160  # of a line that names a network at some distance from the verb

_MESSENGERS = (
    rf"{begun('viber')}|{begun('zalo')}\b|"
    r"what?s ?app|telegram|(?:व्हाट्स|वॉट्स) ?[एऐ]प|टेलीग्राम|হোয়াটসঅ্যাপ|টেলিগ্রাম|வாட்ஸ் ?அப்|டெலிகிராம்|వాట్సాప్|"
    r"టెలిగ్రామ్|واتس ?[اآ]?[بپ]|واٹس ?ایپ|تي?لي?[غجگ]رام|ٹیلی ?گرام|ват?цап|вотсап|вайбер|телегра[мі]|ווא?טסאפ|ואטסאפ|"
    r"טלגרם|카카오톡|카톡|텔레그램|วอตส์แอป"
)
_NETWORKS = (
    rf"{_MESSENGERS}|facebook|instagram|twitter|youtube|tiktok|linkedin|threads|bluesky|{begun('line')}\b|"
    r"google (?:news|discover|notícias|noticias|actualités|vijesti|vesti|haberler|berita|новости|новини)|"
    rf"вконтакте|фейсбук|инстаграм|{begun('дзен')}|فيسبوك|تويتر|يوتيوب|یوٹیوب|فیس بک|اینستاگرام|ایتا|روبیکا|"
    r"פייסבוק|אינסטגרם|यूट्यूब|फेसबुक|इंस्टाग्राम|गूगल न्यूज|ইউটিউব|ফেসবুক|গুগল নিউজ|யூடியூப்|యూట్యూబ్|네이버|유튜브|"
    r"인스타그램|페이스북|social (?:media|networks)|soziale\w* (?:medien|netzwerk)|réseaux sociaux|"
    r"redes soci(?:ales|ais)|rețele\w* socia|xarxes socials|mediach społ|sociálních sítích|"
    r"društvenim mrežama|družbenih omrežjih|друштвеним мрежама|социални(?:те)? мрежи|соцсет|соцмереж|"
    r"соціальн\w+ мереж"
)
_CHANNELS = (
    r"channel|kanal|canal|chaîne|kanaal|kanał|kanál|канал|kênh|saluran|chaneli|κανάλι|قنا[ةت]|کانال|چینل|ערוץ|चैनल|"
    r"চ্যানেল|ช่อง|채널|チャンネル|频道|頻道|gr[oue]+p|групп|груп[аиі]\b|קבוצ|مجموع|ग्रुप|গ্রুপ|گروپ|群"
)

# The verbs of languages in which a sentence begins with them; the second are said of other things as well.
_FOLLOW = (
    r"(?:(?:please )?(?:follow|like us|find us)|folgen sie|folgt|folge|suivez|síguenos|siga|sígan?os|seguinos|siga-nos|"
    r"segui|seguici|volg|följ|følg|gilla|lik oss|seuraa|tykkää|(?:za)?obserwuj|śledź|polub|sledujte|kövess\w*|"
    r"urmăr(?:ește|iți)|подпи(?:сывайтесь|шитесь)|следите|читайте|підпи(?:суйтесь|суйтеся|шіться)|стежте|последвайте|"
    r"следвайте|харесайте|следете|(?:за)?прат[еи]те|(?:za)?pratite|spremljajte|sledite|ακολουθήστε|βρείτε μας|ikuti|"
    r"(?:mời (?:bạn|quý)[^.]{0,16} )?theo dõi|"
    r"تابعونا|تابعنا|تابعوا|עקבו|jälgi|sekite|sek(?:o|ojiet)|fylgstu|fylgdu|fylgið|segueix|seguiu|"
    r"(?:na )?ndiqni|tufuate|fuata)(?!\w)|(?:กด)?ติดตาม"
)
_JOIN = (
    r"(?:(?:please )?(?:join|subscribe to)|abonnieren sie|abonniere|retrouvez|rejoignez|abonnez-vous|sigue|únete|"
    r"suscríbete|curta|entre n[ao]|participe|inscreva-se|iscriviti|unisciti|word lid van|abonneer je op|liity|dołącz|"
    r"přidejte se|pridajte sa|odebírejte|odoberajte|csatlakozz\w*|iratkozz\w*|abon(?:ează|ați)|alătur(?:ă|ați)|"
    r"присоединяйтесь|вступайте|приєднуйтес[ья]|долучайтеся|абонирайте|присъединете|придружете|pridružite|"
    r"pretplatite|gabung|bergabung|dapatkan|tham gia|đăng ký|اشترك(?:وا)?|انضم(?:وا)?|הצטרפו|הירשמו|liitu|uneix)(?!\w)"
)
# Those of the others.
_FOLLOW_LAST = (
    r"takip ed(?:in|iniz)|फ़?ॉलो करें|(?:ফলো|অনুসরণ) করুন|ফলো করতে|பின்தொடருங்கள்|பின்தொடரவும்|ஃபாலோ|ఫాలో అవ్వండి|فالو کریں|"
    r"دنبال کنید"
)
_JOIN_LAST = (
    r"(?:katılın|katılmak için|abone olun)|"
    r"(?:जुड़ें|जुड\u093cें|जुड़िए|जुड़े रहें|ज्वाइन करें|ज्वॉइन करें|जॉइन करें|सब्सक्राइब करें|लाइक करें|क्लिक करें)\W*$|যুক্ত হোন|যোগ দিন|জয়েন করুন|"
    r"সাবস্ক্রাইব করুন|লাইক দিন|இணையுங்கள்|చేరండి|జాయిన్ అవ్వండి|جوائن کریں|سبسکرائب کریں|بپیوندید|عضو شوید|"
    r"(?:채널|친구|이웃|구독|팔로우|좋아요)[^.]{0,10}(?:추가|등록|구독|팔로우|눌러|맺)[^.]{0,4}(?:하세요|주세요|하기)?\W*$|"
    r"구독하기|"
    r"(?:友だち追加|友達追加|チャンネル登録|フォロー|アカウント)(?:は(?:こちら|コチラ)|を?お願い|して(?:ください|ね)|しよう)"
)

# "Follow us", "join our channel": in so many words.
_THEIRS = (
    r"(?:please )?(?:subscribe to|sign up (?:for|to)|join|follow) (?:our|us|the [^.]{0,20}newsletter)\b|"
    r"click here to join|join the [^.]{0,40}(?:whatsapp|telegram|viber)|(?:abonnieren|folgen) sie (?:unser\w*|uns)|"
    r"folg(?:e|t) uns|(?:abonnez|inscrivez)-vous à (?:notre|nos)|suivez-nous|rejoignez (?:notre|nos)|"
    r"susc?r[ií]b(?:ete|ase) a nuestr|síguenos|síganos|únete a nuestr|iscriviti (?:al|alla) nostr|seguici su|"
    r"(?:assine|siga|receba) (?:a |o )?noss|inscreva-se n|siga-nos|"
    r"(?:entre|participe) (?:no|em|d[oe]) (?:nosso )?(?:canal|grupo)|segueix-nos|"
    r"(?:simak|ikuti|dapatkan) (?:update berita|breaking news|berita[^.]{0,40} di (?:ponsel|whatsapp|telegram|google))|"
    r"(?:mari |ayo )?(?:bergabung|gabung|sertai) (?:dengan |di |ke )?(?:channel|saluran|grup)|"
    r"(?:meld je|schrijf je) (?:aan|in) voor onze|volg ons|prenumerera på vår|följ oss|følg oss?|meld deg på vår|"
    r"tilmeld dig vor|seuraa meitä|zapisz się (?:na|do) nasz|obserwuj nas|dołącz do nas|odebírejte náš|sledujte nás|"
    r"kövess(?:en)? minket|abonează-te la|abonați-vă la|urmărește-ne|kanalımıza abone ol|bizi takip ed|"
    r"подпи(?:шитесь|сывайтесь|шись) на (?:наш|рассылк|канал)|читайте нас|підпи(?:шіться|суйтесь) на|"
    r"(?:za|s)?prati(?:te)? nas|spremljajte nas|sledite nam|пратите н[аe]с|следете н[еè]|последвайте ни|"
    r"ακολουθήστε (?:μας|το)|na ndiqni|ndiqni (?:na|faqen|kanalin)|sekite mus|seko(?:jiet)? mums|jälgi meid|"
    r"fylgdu okkur|تابعونا|اشترك (?:في|الآن)|انضم(?:وا)? إلى (?:قناتنا|قناة)|הירשמו ל|"
    r"הצטרפו (?:ל|אל)\S* ?(?:ערוץ|קבוצ)|ติดตาม(?:เรา|ข่าว)|อย่าลืมติดตาม|"
    r"(?:tham gia|theo dõi) (?:kênh|nhóm|fanpage|chúng tôi)|关注我们|jiandikishe|"
    r"เกาะติด[^.]{0,40}(?:line|ไลน์|facebook|เฟซบุ๊ก|youtube)|"
    r"(?:点击|點擊)(?:上方|下方)[^。]{0,30}(?:关注|關注)|(?:长按|長按)[^。]{0,12}(?:二维码|二維碼|识别|識別)|"
    r"(?:(?:更多|欢迎|歡迎)[^。]{0,20})?(?:(?:扫码|掃碼|扫描|掃描)[^。]{0,16}(?:关注|關注|加入)|(?:关注|關注)[^。]{0,12}(?:公众号|公眾號|微信|频道|頻道)|加入[^。]{0,16}(?:line|telegram|whatsapp|頻道|频道))"
)
_APP = (
    r"(?:download|get|install) (?:the|our) (?:[\w-]+ ){0,4}app\b|"
    r"(?:laden? (?:sie )?|hol(?:en sie|t)? )(?:sich |euch |dir )?"
    r"(?:die|unsere) [^.]{0,20}\bapp\b|téléchargez (?:notre |l[’'])(?:app\b|application)|"
    r"descarg(?:a|á|ue) (?:nuestra |la )(?:app\b|aplicación)|baixe (?:o |nosso )(?:app\b|aplicativo)|"
    r"scarica (?:la nostra |l[’'])app\b|download (?:de|onze) [^.]{0,20}\bapp\b|last ned (?:vår )?app|"
    r"ladda ner (?:vår )?app|hent (?:vores )?app|lataa (?:\w+ )?sovellu|pobierz (?:naszą )?aplikację|"
    r"[^。]{0,40}(?:点我|點我|立即|马上|馬上)?(?:下载|下載)(?:我们的|我們的)?(?:app|应用|應用|客户端)[^。]{0,20}$|"
    r"unduh aplikasi|скачайте (?:наше )?приложение|uygulama(?:mızı|yı) indir"
)

# Where the same can be heard, or read as it happens.
_LIVE = (
    r"(?:for [^.!?,]{3,60}, )?(?:listen|subscribe) to [^.!?]{2,60}\bwherever you (?:get|find|listen to) "
    r"(?:your )?podcasts|"
    r"follow (?:the latest|all|our) [^.!?]{0,60}\b(?:live ?blog|live coverage|live updates)|"
    rf"[^.!?]{{3,80}} можно узнать (?:из|в) (?=[^.!?]{{0,80}}\bнаш)[^.!?]{{0,30}}(?:{_MESSENGERS})"
)
_ASKS = pattern(rf"{BEGINS}(?:{_THEIRS}|{_APP}|{_LIVE})", re.I)
# "Now on WhatsApp!"
_ARRIVED = pattern(
    r"[^.!?\"“„«]{2,40} (?:is now(?: also)?|ist (?:jetzt|nun)(?: auch)?|est (?:désormais|maintenant|aussi)|ya está|"
    r"já está|agora está|è (?:ora|adesso|anche)|is nu(?: ook)?|finns nu(?: också)?|er nå(?: også)?|er nu(?: også)?|"
    r"jest już|je (?:už|nyní|teď)|este acum|теперь|тепер|kini (?:hadir|ada)|đã có(?: mặt)?) "
    rf"(?:on|auf|bei|sur|en|no|su|op|på|na|w|pe|în|в|у|є в|di|trên) (?:{_MESSENGERS})\s*!",
    re.I,
)
# For what: "To stay up to date on the harbour, follow …".
_FOR = r"(?:(?:to|for|um|für|pour|para|per|om|voor|för|aby|żeby|chcesz|abyste|pentru|чтобы|щоб|για) [^.!?,]{3,80}, )?"
_NAMED = r"(?:[^.!?\"“„«]|«[^».!?]{1,30}»|“[^”.!?]{1,30}”|„[^“”.!?]{1,30}[“”]){0,70}?"  # a name may be quoted
_ANY_NETWORK = rf"{_NETWORKS}|公式|チャンネル|アカウント|포털"
_ALL_NETWORKS = rf"{_ANY_NETWORK}|(?:on|auf|sur|en|no|su|op|på|na) x(?=\W*$)"
_NETWORK = pattern(rf"{_ANY_NETWORK}| x(?=\W*$)", re.I)  # what is asked first
_ON_NETWORK = pattern(
    rf"(?:{BEGINS}|:\s+){_FOR}(?:clique aqui e )?(?:{_FOLLOW}|{_JOIN}){_NAMED}(?:{_ALL_NETWORKS})", re.I
)
_IN_NETWORK = pattern(rf"(?:{_ALL_NETWORKS})[^.。।۔]{{0,60}}(?:{_FOLLOW_LAST}|{_JOIN_LAST})", re.I)
_FOLLOWS = pattern(
    rf"{BEGINS}(?:{_FOLLOW})|{_FOLLOW_LAST}|تابعونا|עקבו אחר|フォロー(?:する|して)|关注我们|關注我們|팔로우|"
    rf"ติดตาม(?:เรา|ข่าว)",
    re.I,
)

_MESSENGER, _CHANNEL = pattern(_MESSENGERS, re.I), pattern(_CHANNELS, re.I)
_THEIR_OWN = pattern(
    rf"{OUR}|(?:^|[:–|])\s*(?:(?:hier|jetzt) (?:\w+ )?(?:abonnieren|folgen|beitreten)|"
    r"(?:subscribe|join) (?:\w+ )?here)\W*$|"
    r"(?:کانال|گروه)\W[^.]{0,20}\bما\b|(?:kanal|grub)ımız|قناتنا|مجموعتنا",
    re.I,
)
_QUOTES = pattern(r"[“”„«»\"「」]")
_SENTENCE = pattern(r"[.!?…]\s|[。！？]")

_NAME = pattern(
    r"\W*(?:facebook|twitter|x|bluesky|mastodon|threads|instagram|linkedin|youtube|tiktok|pinterest|tumblr|google\+|"
    r"flickr|delicious|del\.icio\.us|digg|reddit|stumbleupon|friendfeed|myspace|rss|вконтакте|одноклассники|weibo|"
    r"微博|微信)\W*",
    re.I,
)
# Addresses of channels and of those who collect money, and of somebody's place in a network.
_CHANNEL_ADDRESS = pattern(
    r"https?://(?:[\w-]+\.)*(?:t\.me|telegram\.me|whatsapp\.com|wa\.me|viber\.com|line\.me|zalo\.me|patreon\.com|"
    r"ko-fi\.com|buymeacoffee\.com|liberapay\.com|steadyhq\.com|news\.google\.com/(?:publications|s)/)",
    re.I,
)
_NETWORK_ADDRESS = pattern(
    r"https?://(?:[\w-]+\.)*(?:instagram|facebook|twitter|x|threads|youtube|tiktok|linkedin|bsky|vk|ok|weibo)\.\w+/",
    re.I,
)


def is_network(text: str) -> bool:
    """Whether a text is nothing but the name of a network, or of what feeds and bookmarks were kept in."""
    return _NAME.fullmatch(text) is not None


def asks_to_follow(text: str) -> bool:
    """Whether a line asks its readers to follow or join the newsroom elsewhere, or to install its app."""
    if _ASKS.search(text) is not None:
        return True
    if _ARRIVED.match(text) is not None:
        return True
    if _NETWORK.search(text) is None:  # most name none, and the patterns around the names are large
        return False
    return _IN_NETWORK.search(text) is not None or (len(text) <= _LONGEST and _ON_NETWORK.search(text) is not None)


def speaks_of_following(text: str) -> bool:
    """Whether a line has the words to follow somebody, whoever that is."""
    return _FOLLOWS.search(text) is not None


def names_messenger(text: str) -> bool:
    """Whether a text has the name of a messenger in it."""
    return _MESSENGER.search(text) is not None


def offers_channel(text: str) -> bool:
    """Whether a sentence, in whatever words, speaks of a channel in a messenger as the newsroom's own."""
    if not names_messenger(text) or _QUOTES.search(text):
        return False
    names = (_MESSENGER, _CHANNEL, _THEIR_OWN)
    return any(all(name.search(said) for name in names) for said in _SENTENCE.split(text))


def is_channel(href: str) -> bool:
    """Whether an address is that of a channel."""
    return _CHANNEL_ADDRESS.match(href) is not None


def is_in_network(href: str) -> bool:
    """Whether an address is that of a channel, or of somebody's place in a network."""
    return is_channel(href) or _NETWORK_ADDRESS.match(href) is not None
