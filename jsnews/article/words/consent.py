"""What can only stand in the place of a film or map that is loaded when its reader agrees: what is sent once it is
played, that it was blocked for the reader's sake, and the reader's "I agree"."""

from __future__ import annotations

import re

from jsnews.article.pattern import pattern

_FILM = (
    r"(?:video|vidéo|vídeo|clip|content|post|tweet|map|inhalt\w*|beitrag|karte|contenu|publication|carte|contenido|"
    r"publicación|mapa|contenut[oi]|mappa|conteúdo|inhoud|filmpje|innehåll|innhold|indhold|sisäl[tl]\w+|treś\w+|"
    r"wideo|film|obsah\w*|laden|loading|chargement|carga|caricamento|carregamento)"
)
_IS_SENT = (
    rf"(?:if|when|once|as soon as) you (?:play|start|watch|view|load|open) (?:this|the) {_FILM}\b[^.!?]{{0,40}}"
    r"\b(?:data|information) (?:is|are|will be|may be) (?:sent|transmitted|transferred|shared)|"
    rf"(?:wenn|sobald) (?:sie|du) (?:dieses|diesen|diese|das|den|die) {_FILM}\b[^.!?]{{0,30}}(?:abspiel|start|lad|"
    r"lädst|anseh|öffn)[^.!?]{0,60}(?:daten\b|datenübertragung)|"
    rf"(?:si vous|en) (?:lisez|lisant|lancez|lançant|regardez|regardant|affichez|affichant) (?:cette|ce|la|"
    rf"le) {_FILM}\b"
    r"[^.!?]{0,60}\bdonnées\b|"
    rf"(?:al|si) (?:reproducir|reproduces?|cargar|cargas?|ver) (?:este|esta|el|la) {_FILM}\b[^.!?]{{0,60}}\bdatos\b|"
    rf"(?:riproducendo|avviando|caricando|guardando) (?:questo|questa|il|la) {_FILM}\b[^.!?]{{0,60}}\bdati\b|"
    rf"ao (?:reproduzir|carregar|ver) (?:este|esta|o|a) {_FILM}\b[^.!?]{{0,60}}\bdados\b|"
    rf"(?:als|wanneer) (?:u|je) (?:deze|dit|de|het) {_FILM}\b[^.!?]{{0,60}}\bgegevens\b|"
    rf"(?:när|om) du (?:spelar|startar|öppnar) (?:den här|denna|detta) {_FILM}\w*[^.!?]{{0,60}}\b(?:data|uppgifter)\b|"
    rf"(?:når|hvis) du (?:spiller|starter|åpner|afspiller|åbner) (?:av )?(?:denne|dette) {_FILM}\w*[^.!?]{{0,60}}"
    r"\b(?:data|opplysninger|oplysninger)\b|"
    r"auf art und umfang der [^.!?]{0,60}\bdaten hat [^.!?]{2,60} keinen einfluss|"
    r"[^.!?]{2,40} (?:has|have) no (?:influence|control) (?:on|over) the (?:type|nature|kind) and (?:scope|extent) of "
    r"[^.!?]{0,40}\bdata\b"
)
_IS_BLOCKED = (
    rf"to protect your (?:personal )?(?:data|privacy)\b[^.!?]{{0,60}}\b{_FILM}\b[^!?]{{0,60}}"
    r"\b(?:block|disabl|prevent|not (?:been )?(?:automatically )?loaded)|"
    r"(?:um|zum schutz) (?:ihrer?|deiner?|eurer?) (?:persönlichen |personenbezogenen )?(?:daten|privatsphäre)\b"
    rf"[^.!?]{{0,60}}\b{_FILM}\b[^!?]{{0,60}}\b(?:blockiert|deaktiviert|unterbunden|verhindert|nicht geladen)|"
    r"(?:pour|afin de) protéger (?:vos|tes) données(?: personnelles)?\b"
    rf"[^.!?]{{0,60}}\b{_FILM}\b[^!?]{{0,60}}\b(?:bloqué|désactivé|empêché)|"
    rf"para proteger (?:sus|tus) datos\b[^.!?]{{0,60}}\b{_FILM}\b[^!?]{{0,60}}\b(?:bloque|desactiv)|"
    rf"per proteggere i (?:tuoi|vostri|suoi) dati\b[^.!?]{{0,60}}\b{_FILM}\b[^!?]{{0,60}}\b(?:blocc|disattiv)|"
    rf"para proteger (?:os )?(?:seus|teus) dados\b[^.!?]{{0,60}}\b{_FILM}\b[^!?]{{0,60}}\b(?:bloque|desativ)|"
    rf"om (?:uw|je|jouw) (?:persoonlijke )?(?:gegevens|privacy) te beschermen\b[^.!?]{{0,60}}\b{_FILM}\b[^!?]{{0,60}}"
    r"\b(?:geblokkeerd|uitgeschakeld)|"
    rf"för att skydda (?:dina|din) [^.!?]{{0,60}}\b{_FILM}[^!?]{{0,60}}\b(?:blocker|inaktiver)|"
    rf"for (?:å|at) beskytte (?:dine|din|dit|ditt) [^.!?]{{0,60}}\b{_FILM}[^!?]{{0,60}}\b(?:blok|deaktiver)|"
    rf"(?:aby|w celu) (?:chronić|ochrony) (?:twoj|państwa|twych)\w* [^.!?]{{0,60}}\b{_FILM}[^!?]{{0,60}}(?:zablokow|"
    rf"wyłącz)|"
    rf"(?:kvůli|z důvodu) ochran\w+ vašich [^.!?]{{0,60}}\b{_FILM}\b[^!?]{{0,60}}(?:zablokov|nenačt)"
)
_AGREES = (
    r"i (?:agree|consent) (?:that|to)\b[^.!?]{0,40}\b(?:external|third-party) (?:content|media)\b|"
    r"ich (?:bin (?:damit )?einverstanden|stimme zu),? dass mir\b[^.!?]{0,30}\bextern\w* \w+|"
    r"j[’']accepte (?:que|d[’']afficher|l[’']affichage)\b[^.!?]{0,40}\bcontenus? externes?|"
    r"(?:acepto|estoy de acuerdo (?:con|en)) que\b[^.!?]{0,40}\bcontenidos? externos?|"
    r"(?:accetto|acconsento|sono d[’']accordo)\b[^.!?]{0,40}\bcontenut[oi] estern[oi]|"
    r"(?:aceito|concordo)\b[^.!?]{0,40}\bconteúdos? externos?|ik ga (?:ermee )?akkoord\b[^.!?]{0,40}\bexterne inhoud|"
    r"jag (?:godkänner|samtycker)\b[^.!?]{0,40}\bexternt innehåll|"
    r"jeg (?:godtar|accepterer|samtykker)\b[^.!?]{0,40}\beksternt in[nd]hold|"
    r"hyväksyn\b[^.!?]{0,40}\bulkoi\w+ sisäl|(?:zgadzam się|wyrażam zgodę)\b[^.!?]{0,40}\btreści zewnętrznych|"
    r"souhlasím\b[^.!?]{0,40}\bextern\w+ obsah"
)
_IS_IMPORTED = (
    r"this content is (?:imported from|created and maintained by a third party)\b|"
    r"(?:este contenido (?:se importa|es(?: importado)?) de|questo contenuto è importato da|"
    r"ce contenu est importé d(?:e|u)|deze (?:content|inhoud) is geïmporteerd van|"
    r"dieser inhalt (?:ist|wurde|wird) von)\b[^.!?]{1,40}\. "
    r"[^.!?]{0,80}\b(?:mismo|stesso|même|dezelfde|denselben|gleichen)\b"
)
_NOTE = r"(?:(?:note|notice|hinweis|remarque|nota|aviso|avviso|let op|obs|merk|huom|uwaga|upozornění)\W+)?"
_FOR_CONSENT = pattern(rf"\W*{_NOTE}(?:{_IS_SENT}|{_IS_BLOCKED}|{_AGREES}|{_IS_IMPORTED})", re.I)
_LONGEST_CONSENT = 600


def asks_to_load(text: str) -> bool:
    """Whether a text can be nothing but what stands in the place of what is loaded, perhaps when its reader agrees."""
    return len(text) <= _LONGEST_CONSENT and _FOR_CONSENT.match(text) is not None
