"""What is said to those who hear a page and not to those who see it: where a link leads."""

from __future__ import annotations

import re

from jsnews.article.pattern import pattern

_LONGEST = 60
_WINDOW = pattern(
    r"\W*(?:(?:(?:link |it |this )?(?:opens|will open|opening) (?:up )?in (?:an? )?(?:new|another|external|different) "
    r"(?:browser )?(?:window|tab|page|site)|new (?:window|tab)|external (?:link|site|website))|"
    r"(?:link )?(?:wird |öffnet )?(?:sich )?(?:in (?:einem )?|im )?neue[mns]? (?:browser-?)?(?:fenster|"
    r"tab)(?: geöffnet)?|"
    r"externer link|"
    r"(?:s[’']ouvre dans )?(?:une |un )?(?:nouvelle fenêtre|nouvel onglet|autre fenêtre)|lien externe|"
    r"(?:se )?(?:abre|abrirá) en (?:una )?(?:nueva (?:ventana|pestaña)|(?:ventana|pestaña) nueva)|enlace externo|"
    r"(?:si apre|apre) in (?:una )?(?:nuova (?:finestra|scheda)|altra finestra)|link esterno|"
    r"abr(?:e|irá) (?:em|numa|num) (?:uma? )?(?:nova (?:janela|guia|aba)|novo separador)|(?:link|ligação) extern[oa]|"
    r"(?:opent|wordt geopend) in (?:een )?(?:nieuw (?:venster|tabblad)|nieuwe tab)|externe link|"
    r"öppnas i (?:ett )?(?:nytt fönster|(?:en )?ny flik)|extern länk|"
    r"(?:åpnes|åpner|åbner|åbnes) i (?:et |en )?(?:nytt vindu|nyt vindue|ny fane)|ekstern (?:lenke|link)|"
    r"(?:avautuu|aukeaa) (?:uuteen|uudessa|uudelle) (?:ikkunaan|ikkunassa|välilehteen|välilehdessä|välilehdelle)|"
    r"ulkoinen linkki|(?:otwiera|otworzy) się w (?:nowym oknie|nowej karcie)|link zewnętrzny|"
    r"otevře(?:ní)? se v novém? (?:okně|panelu)|otevře se na nové záložce|externí odkaz|"
    r"otvorí sa v novom okne|externý odkaz|új (?:ablakban|lapon) nyílik(?: meg)?|külső hivatkozás|"
    r"se deschide într-o (?:fereastră|filă) nouă|otvara se u novom (?:prozoru|prozorčiću)|odpre se v novem oknu|"
    r"(?:откроется|открывается) в нов(?:ом окне|ой вкладке)|внешняя ссылка|"
    r"(?:відкриється|відкривається) (?:у|в) нов(?:ому вікні|ій вкладці)|отваря се в нов прозорец|"
    r"ανοίγει σε νέ[οα] (?:παράθυρο|καρτέλα)|yeni (?:pencerede|sekmede) açılır|"
    r"(?:terbuka|buka) di (?:jendela|tab) baru|mở (?:ra )?trong (?:cửa sổ|tab|thẻ) mới|"
    r"(?:新しい|新規|別)の?(?:ウィンドウ|ウインドウ|タブ)(?:で|が)(?:開き?(?:ます|く)?)|外部(?:リンク|サイト)|"
    r"새 ?(?:창|탭)(?:에서|으로)? ?(?:열림|열기|열립니다)|"
    r"在?新(?:窗口|視窗|标签页|分頁)中?(?:打开|打開|開啟|开启)|外部(?:链接|連結)|"
    r"(?:يفتح|تفتح) في نافذة جديدة|נפתח בחלון חדש)\W*",
    re.I,
)


def tells_of_window(text: str) -> bool:
    """Whether a few words in a link say no more than that it opens a window, or leads to another site."""
    return len(text) <= _LONGEST and _WINDOW.fullmatch(text) is not None
