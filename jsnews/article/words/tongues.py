"""The language of a text by its commonest words, which every sentence of it is full of."""

from __future__ import annotations

from collections.abc import Mapping
from heapq import nlargest

# Of languages whose scripts others have too, each with its commonest words, apart from signs and in small letters.
_COMMONEST = {
    "en": "the of and to in is that for was with on are as be this have from by at it not his they",
    "de": "der die und das den von zu mit ist im für auf dem nicht ein eine als auch es sich des wird",
    "nl": "de van het een en in is dat op te voor met zijn die niet aan er om ook als bij",
    "af": "die van en in is dat op te vir met het nie wat aan om as by sy word ook",
    "lb": "de an ass déi den vun mat op et net fir dat sinn zu eng",
    "fr": "le la les de des et en un une du que est pour dans qui au par sur pas avec plus il ce cette ses aux",
    "es": "de la que el en y los del las por un con una para es su se al lo como más no pero fue sus este esta sin",
    "ca": "de la i que el en a les els per un amb una del és al no",
    "gl": "de que o e do da un para con unha os no na por máis as dos é se non ao foi",
    "pt": "de que o e do da em um para com uma os no na por mais as dos é se não ao foi são pela pelo à também",
    "it": "di che la il e per un in del una con è della non sono le si da i dei al nel ha",
    "ro": "de și în a la cu care pe nu din că o un este pentru mai au fost",
    "sv": "och att det som en på är av för med till den har inte om ett de i var från",
    "da": "og at det er en på til af for med den har ikke der som et de i var fra",
    "no": "og det er på en som til av for med at har ikke den de i et var fra om",
    "is": "og að í á sem er til um var við hann með ekki en það af fyrir",
    "fi": "ja on ei että se hän oli ovat mutta kun myös niin joka kuin mukaan ole",
    "et": "ja on ei et see ta oli ka kui mis aga ning selle oma või ole",
    "lv": "un ir ar no par to ka kas bet arī tika lai pēc kā uz",
    "lt": "ir yra kad su iš į tai kaip bet jau apie dėl nuo po buvo",
    "pl": "i w na z się nie do że to jest o jak po za co od dla są ale przez",
    "cs": "a se v na je že to s z do o i za by ale jako po pro jsou byl od",
    "sk": "a sa v na je že to s z do o aj za by ale ako po pre sú bol od",
    "sl": "in je v na se da za so z po ki pa ni od tudi o bi",
    "hr": "je i u se na da su za od koji s a o kao bi ne što će",
    "hu": "a az és hogy nem is egy meg ez volt már csak el de ha mint ki van",
    "cy": "y yr yn i a o ar mae ei wedi gan am bod eu hyn fod na",
    "ga": "an na ar agus a go i le is sé bhí do tá ag ó leis",
    "eu": "eta da ez du dira bat ere izan dute egin zuen dela",
    "mt": "il li ta fil u dan ma bil kien biex minn dwar",
    "oc": "de la lo e que los las un una en per es dels amb del dins",
    "sq": "të e në dhe për me i një nga që se është ka si më",
    "tr": "ve bir bu da de için ile olarak daha çok olan en gibi ise kadar sonra",
    "az": "və bir bu da də üçün ilə olan edib ki isə sonra daha",
    "id": "yang dan di ini dengan untuk dari dalam itu tidak pada ke akan juga oleh",
    "tl": "ang ng sa na at mga ay ni para si nang kay hindi ito",
    "vi": "và của các là có được cho trong một với không những này người đã",
    "sw": "ya na wa kwa ni katika za la kuwa hiyo cha huo yake wake",
    "ru": "и в не на что с по это как к из у за от но о для его мы он также было были которые уже",
    "uk": "і в на не що з до та за у це як від але про для його ми або він також було були які вже",
    "be": "і ў не на што з да па як за гэта ад для але у",
    "bg": "на и да в за се от е че с не по са като при си до но той който които също беше към след",
    "mk": "на и во да се од за е со не дека ќе по го",
    "sr": "и у је да се на за су од са о који као не по",
    "ar": "في من على إلى أن عن التي الذي مع هذا ما كان لا بعد",
    "fa": "و در به از که این را با است برای آن می",
    "ckb": "لە بە و کە بۆ ئەم لەگەڵ ئەو بوو لەسەر هەر",
    "ur": "کے کی میں ہے اور سے کا کو نے پر کہ یہ",
    "hi": "के में की है और से का को ने पर कि यह",
    "mr": "आणि आहे या ते की हे तर होते करण्यात",
    "ne": "को मा र छ ले लाई गर्न भएको यो",
}
# What else languages are called, and those that have these words in common with others, in one script or in two.
_LIKE = {
    **dict.fromkeys(("nb", "nn", "da"), "no"),
    **dict.fromkeys(("sr", "bs", "sh", "cnr"), "hr"),
    **dict.fromkeys(("ms", "in"), "id"),
    "fil": "tl",
    "gsw": "de",
}
_SHARED = frozenset(("hr", "id"))  # with others, as which these words tell no text
_OF_WORD: dict[str, list[str]] = {}
for _language, _words in _COMMONEST.items():
    for _word in _words.split():
        _OF_WORD.setdefault(_word, []).append(_language)
_SIGNS = ".,;:!?…()[]«»“”„\"'’‘–—-۔،।"
_FEWEST, _FEWEST_KINDS = 40, 5  # words, and how many of a language's
# Of a text that its language's words are, one of several languages in parts, and times as many as of the next one.
_SHARE, _AHEAD = 0.06, 1.8


def shares_of(text: str) -> dict[str, float]:
    """Language (ISO 639) → how much of a text its commonest words are; nothing of a short one."""
    words = [word.strip(_SIGNS) for word in text.lower().split()]
    shares: dict[str, float] = {}
    kinds: dict[str, set[str]] = {}
    for word in words if len(words) >= _FEWEST else ():
        languages = _OF_WORD.get(word, ())
        for language in languages:
            shares[language] = shares.get(language, 0.0) + 1 / (len(languages) * len(words))
            kinds.setdefault(language, set()).add(word)
    return {language: share for language, share in shares.items() if len(kinds[language]) >= _FEWEST_KINDS}


def language_of(shares: Mapping[str, float]) -> str | None:
    """The language that a text is in by its words; None where that may be several, or none of these."""
    ranked = nlargest(2, shares, key=lambda language: shares[language])
    next_most = shares[ranked[1]] if len(ranked) > 1 else 0.0
    if not ranked or shares[ranked[0]] < max(_SHARE, _AHEAD * next_most):
        return None
    return ranked[0]


def is_shared(language: str) -> bool:
    """Whether others have a language's words too: these contradict what is stated, and state nothing themselves."""
    return language in _SHARED


def may_be(stated: str, shares: Mapping[str, float]) -> bool:
    """Whether a text that is stated to be in one language may be in it: it has words of it, or of one near to it, or
    none of it are known."""
    like = _LIKE.get(stated, stated)
    return like not in _COMMONEST or any(
        share >= _SHARE for language, share in shares.items() if _LIKE.get(language, language) == like
    )
