"""What those who have an account may do with it: share what they read, keep it for later, on so many devices."""

from __future__ import annotations

import re

from jsnews.article.pattern import pattern

_LONGEST = 120
# How those who pay may share what they read.
_GIVING = pattern(
    r"\W*(?:(?:as an? (?:subscriber|member),? )?(?:subscribers?|members?|you) (?:can|may|have)\b[^.!?]{0,40}"
    r"\b(?:gift (?:this |an? )?articles?\b|gifts? left|"
    r"(?:share|gift|give) (?:up to )?(?:\w+ )?(?:free )?articles?)|"
    r"(?:gift|share) (?:this )?(?:article|story) (?:for )?free\b|sharing your subscription\b|"
    r"(?:sie können|du kannst|abonnenten können) [^.!?]{0,40}\bartikel[^.!?]{0,30} (?:verschenken|verschicken|teilen)|"
    r"(?:vous pouvez|offrez|les abonnés peuvent)\b[^.!?]{0,30}\b(?:offrir )?(?:cet |un |des )?articles? (?:à|par)|"
    r"(?:[^.!?]{0,50}\.\s)?som prenumerant kan du (?:dela|ge bort) (?:den|artikeln|artiklar)\b|"
    r"(?:[^.!?]{0,50}\.\s)?som abonnent kan du (?:dele|gi bort|give) (?:den|saken|artikke?l\w*)\b|"
    r"(?:puedes?|regala) [^.!?]{0,30}\b(?:regalar )?(?:este |un )?artículos? (?:a|al mes)\b)",
    re.I,
)
# What is said where an article can be kept for later.
_KEEPING = pattern(
    r"\W*(?:you(?: have|[’']ve) (?:reached|used) [^.]{0,40}\bsaved (?:items|articles|stories)|"
    r"remove (?:items|articles|stories) from your (?:saved |reading )?list\b|"
    r"(?:(?:please )?(?:log ?in|sign in|register|subscribe)\b[^.]{0,40} to )?save (?:this )?(?:articles?|story|stories)"
    r"(?: for later)?\W*$|(?:article|story) (?:has been )?(?:saved|bookmarked)\W*$|"
    r"(?:artikel|beitrag) (?:merken|speichern|gespeichert|auf (?:die|der) merkliste)\W*$|zur merkliste hinzu|"
    r"(?:sie haben|du hast) [^.]{0,50}\b(?:gespeichert|gemerkt)\w* (?:artikel|beiträge)|"
    r"vous avez atteint [^.]{0,50}\b(?:enregistr|sauvegard)|"
    r"(?:ajouter|ajouté) (?:à|aux) (?:mes|vos) (?:favoris|lectures)|"
    r"(?:enregistrer|sauvegarder) (?:cet |l[’'])article|"
    r"(?:has|ha|usted ha) alcanzado [^.]{0,50}\bguardad|"
    r"guardar (?:este |el )?(?:artículo|para (?:más tarde|después))\W*$|"
    r"hai raggiunto [^.]{0,50}\bsalvat|salva (?:l[’']articolo|questo articolo|per dopo)\W*$|"
    r"(?:você )?atingiu [^.]{0,50}\b(?:salv|guardad)|salvar (?:artigo|matéria|para (?:depois|ler depois))\W*$|"
    r"(?:je hebt|u heeft) het maximum [^.]{0,50}\b(?:bewaard|opgeslagen)|artikel (?:bewaren|bewaard|opgeslagen)\W*$|"
    r"(?:spara|lagre|gem) (?:artikeln|artikkelen|saken|artiklen|till senare|til senere)\W*$|"
    r"zapisz (?:artykuł )?na później|сохранить (?:статью|на потом)\W*$|後で読む\W*$|기사 저장\W*$)",
    re.I,
)
_OF_DEVICES = (
    r"(?:device|gerät|dispositivo|appareil|apparaat|toestel|enhet|enhed|laittee|urządzeni|zařízení|zariaden|eszköz|"
    r"dispozitiv|устройств|пристро|συσκευή|cihaz|perangkat|thiết bị|端末|设备|裝置|기기)"
)
# What is said where a subscription is used in several places at once.
_DEVICES = pattern(
    r"\W*(?:your (?:subscription|account) is (?:already |currently )?(?:being used|in use|open) on|"
    rf"you can (?:only )?(?:read|use|access) [^.]{{0,40}} on (?:only )?one {_OF_DEVICES} at|"
    rf"you(?: are|[’']re) (?:already )?(?:signed|logged) in on (?:another|too many) {_OF_DEVICES}|"
    rf"(?:ihr|dein) (?:abo\w*|konto) wird [^.]{{0,40}}\b{_OF_DEVICES}|"
    rf"(?:tu|su) (?:suscripción|cuenta) se está usando en otro {_OF_DEVICES}|"
    rf"¿quieres añadir otro usuario a tu suscripción|si continúas leyendo en este {_OF_DEVICES}|"
    r"has superado el límite de sesiones|límite de sesiones alcanzado|s[oó]lo puedes tener \w+ sesiones|"
    r"el acceso al contenido [^.]{0,20} está abierto por cortesía|"
    rf"(?:a )?(?:sua|tua) (?:assinatura|conta) está (?:sendo usada|em uso) em outro {_OF_DEVICES}|"
    r"(?:il )?tuo (?:abbonamento|account) è (?:già )?in uso su|"
    rf"lecture (?:d[ue’'])?[^.]{{0,40}} en cours sur un autre {_OF_DEVICES}|votre compte est (?:déjà )?utilisé sur|"
    rf"vous pouvez lire [^.]{{0,40}} sur un seul {_OF_DEVICES}|"
    rf"(?:je|uw) (?:abonnement|account) wordt [^.]{{0,20}}(?:ander) {_OF_DEVICES})",
    re.I,
)


def tells_of_devices(text: str) -> bool:
    """Whether a line says that the reader's subscription is in use elsewhere."""
    return _DEVICES.match(text) is not None


def tells_of_gifts(text: str) -> bool:
    """Whether a line says how those who pay may share the text."""
    return len(text) <= _LONGEST and _GIVING.match(text) is not None


def tells_of_keeping(text: str) -> bool:
    """Whether a line is there to save the text for later, or says that this was done."""
    return len(text) <= _LONGEST and _KEEPING.match(text) is not None
