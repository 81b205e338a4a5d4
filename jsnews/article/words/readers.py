"""What is said where readers speak: the headings above comments and reviews, and who may write one."""

from __future__ import annotations

import re

from jsnews.article.pattern import pattern

_LONGEST, _LONGEST_COUNT = 60, 30

# The headings above what readers say, or are to say; some need a number to be more than a subhead.
_SAID = (
    r"(?:(?:readers?[’']?s?|user) )?comments|(?:top|best|featured) comments?|top-?kommentare?|"
    r"reader responses|leave a (?:comment|reply(?: cancel.*)?)|\d+ comments?|"
    r"(?:leser)?kommentare|\d+ kommentare?|(?:\d+ )?kommentarer|commentaires|\d+ commentaires?|vos réactions|"
    r"coment[aá]rios|\d+ coment[aá]rios?|(?:\d+ )?commenti|kommentit|komentarze(?: czytelników)?|komentáře|diskuse|"
    r"hozzászólások|comentarii|yorumlar|комментарии|коментарі|σχόλια|"
    r"(?:(?:みんなの|読者の)(?:意見・)?)?コメント(?:欄|一覧)?|"
    r"(?:网友|網友|热门|熱門|最新|全部)?(?:评论|評論|留言)|댓글|التعليقات|תגובות|bình luận|komentar|ความคิดเห็น|"
    r"نظر شما|نظرات(?: (?:کاربران|شما))?|دیدگاه[ \u200c]?(?:ها|های کاربران)|ارسال نظر|تبصرے|टिप्पणियाँ|মন্তব্য|"
    r"komentari|коментари|კომენტარები|"
    r"join the (?:conversation|discussion|debate)|(?:share|have) your (?:say|thoughts|opinion)|"
    r"(?:diskutieren|reden) sie mit|diskutier(?:e|t)? mit|jetzt mitdiskutieren|mitdiskutieren|ihre meinung|"
    r"(?:participez|rejoignez|prenez part) (?:à )?(?:la (?:discussion|conversation)|au débat)|réagissez|"
    r"réagir à (?:l[’']|cet )article|(?:únete|participa|súmate) (?:a|en) (?:la )?(?:conversación|debate)|"
    r"(?:participe d|entre n|junte-se )[aoà] (?:conversa|discussão|debate)|"
    r"partecipa alla discussione|di[’'] la tua|"
    r"(?:praat|discussieer) mee|doe mee aan de discussie|diskutera|delta i (?:diskussionen|debatten|diskusjonen)|"
    r"diskuter|deltag i debatten|säg din mening|si din mening|keskustele|osallistu keskusteluun|"
    r"(?:dołącz do|weź udział w) dyskusji|skomentuj(?: artykuł)?|(?:zapojte se|vstoupit|vstupte) do diskuse|"
    r"zapojte sa do diskusie|szólj(?:on)? hozzá|"
    r"(?:participă|alătură-te) (?:la )?discuți(?:e|ei)|spune-ți părerea|uključite se u raspravu|"
    r"pridružite se (?:raspravi|razpravi|diskusiji)|присоединяйтесь к обсуждению|обсудить|обговорити|"
    r"долучайтеся до обговорення|включете се в дискусията|συμμετέχετε στη συζήτηση|"
    r"prisijun(?:gti|kite) prie diskusijos|pievieno(?:jies|ties) diskusijai|liitu (?:aruteluga|vestlusega)|"
    r"yorum yap(?:ın)?|ikut berdiskusi|شارك(?:نا)? (?:برأيك|رأيك)|הצטרפו לדיון|הוסיפו תגובה|"
    r"コメントする|参与讨论|參與討論|댓글 ?쓰기"
)
_COUNTED = r"responses|replies|discussion|diskussion|reaktionen|réactions|reacties|reacciones|keskustelu|обсуждение"
_OF_READERS = rf"(?:{_SAID})(?:\s*[(（]?\d+(?: [^\W\d_]{{3,12}})?[)）]?)?|(?:{_COUNTED})\s*\(?\d+\)?|\d+ (?:{_COUNTED})"
# What users say of a thing, behind the text that reviews it, and what asks them for it.
_OF_USERS = (
    r"\d+ (?:user|customer|reader|guest)s?[’']? (?:reviews?|ratings?)(?: (?:for|of|on) .{2,60})?|"
    r"\d+ (?:nutzer|kunden|leser)(?:bewertung|rezension)(?:en)?(?: (?:für|zu[mr]?) .{2,60})?|"
    r"\d+ avis (?:d[’']utilisateurs|de clients|de lecteurs)(?: sur .{2,60})?|"
    r"\d+ (?:opiniones|reseñas|avaliações|recensioni) (?:de|di|dos|degli) (?:usuarios|clientes|utenti|clienti|usuários)"
    r"(?: (?:sobre|su) .{2,60})?|"
    r"(?:add|write|leave|submit) your own (?:.{2,40} )?review|write a (?:customer |user )?review|"
    r"(?:eine|deine|ihre)(?: eigene)? (?:bewertung|rezension) (?:schreiben|abgeben)|"
    r"(?:écrire|rédiger|donner|laisser) (?:un|votre) avis|"
    r"(?:escribe|escribir|deja|dejar) (?:una|tu) (?:reseña|opinión)|"
    r"escreva (?:uma|sua) avaliação|scrivi (?:una|la tua) recensione|schrijf (?:een|je) (?:review|beoordeling)"
)
_HEADING = pattern(rf"\W*(?:{_OF_READERS}|{_OF_USERS})\W*", re.I)
# Those that may be the publisher's own, if nothing in the section counts how many readers agree.
_NOTES = pattern(
    r"\W*(?:(?:cooking|reader[’']?s?[’']?|user|community|public) )?(?:notes|reviews|tips)(?:\s*\(?\d+\)?)?\W*|"
    r"\W*(?:(?:leser|nutzer|kunden)?(?:bewertungen|tipps)|avis(?: des lecteurs)?|astuces des lecteurs|notas|reseñas|"
    r"opiniones|avaliações|dicas|recensioni|consigli|beoordelingen|recensioner|omtaler|anmeldelser|arvostelut|opinie|"
    r"hodnocení|hodnotenia|vélemények|recenzii|отзывы|відгуки|κριτικές|ulasan|đánh giá|yorumlar|レビュー|리뷰|"
    r"评价|評價)"
    r"(?:\s*\(?\d+\)?)?\W*",
    re.I,
)
_AGREED = pattern(
    r"\W*(?:helpful|hilfreich|utile|útil|nuttig|hjälpsam|nyttig|hjelpsom|hyödyllinen|pomocne|užitečné|užitočné|hasznos|"
    r"util|полезно|корисно|χρήσιμο|membantu|hữu ích|faydalı|参考になった|도움(?:이 )?(?:돼요|됐어요)?|"
    r"有用)\s*\(?\d+\)?\W*",
    re.I,
)
# Who may write a comment or vote in a poll, and that nobody may.
_COMMENTING = pattern(
    r"\W*(?:comments (?:are|have been) (?:now )?(?:closed|disabled|turned off)|"
    r"les commentaires sont (?:fermés|réservés)|"
    r"l[’']espace des contributions est|die kommentarfunktion ist|los comentarios están cerrados|"
    r"die kommentare (?:sind|wurden) (?:geschlossen|deaktiviert)|reacties zijn gesloten|i commenti sono (?:chiusi|dis)|"
    r"os comentários (?:estão|foram) (?:fechados|encerrados|desativados)|kommentar(?:erna|er|sfältet|feltet) (?:är|er) "
    r"(?:stäng|steng|luk)\w+|kommentointi on suljettu|"
    r"(?:mitä [^?]{0,40}\? )?voit (?:keskustella|kommentoida)\b|"
    r"komentarze (?:są|zostały) (?:zamknięte|wyłączone)|"
    r"комментарии (?:закрыты|отключены)|коментарі (?:закриті|вимкнено)|yorumlar kapalı|τα σχόλια είναι κλειστά|"
    r"(?:you (?:must|need to|have to) (?:be )?|please )?(?:log(?:ged)?|sign(?:ed)?) in to (?:post a |leave a |add a )?"
    r"(?:comment|join the (?:discussion|conversation|debate))|"
    r"(?:(?:please )?(?:log ?in|sign ?in|subscribe|sign ?up|register)(?: or )?){1,2} to "
    r"(?:vote|participate|take part) in (?:this |the |our )?polls?\W*$|"
    r"you must confirm your (?:public )?display name before commenting|"
    r"please log ?out and then log ?in again,? you will then be prompted|"
    r"(?:melden sie sich an|loggen sie sich ein),? um (?:zu kommentieren|mitzudiskutieren|abzustimmen)|"
    r"connectez-vous pour (?:commenter|voter|réagir|laisser un commentaire)|"
    r"inici(?:a|e|ar) sesión para (?:comentar|votar)|"
    r"faça (?:o )?login para (?:comentar|votar)|accedi per (?:commentare|votare)|log in om te (?:reageren|stemmen)|"
    r"logga in för att (?:kommentera|delta|rösta)|logg inn for å (?:kommentere|delta|stemme)|"
    r"log ind for at (?:kommentere|deltage|stemme)|"
    r"kirjaudu (?:sisään )?(?:kommentoidaksesi|osallistuaksesi)|"
    r"zaloguj się,? (?:aby|żeby) (?:dodać komentarz|koment|zagłosować)|"
    r"войдите,? чтобы (?:комментировать|оставить комментарий|проголосовать)|"
    r"увійдіть,? щоб (?:коментувати|проголосувати|залишити коментар)|"
    r"yorum yapmak için (?:giriş|üye)|댓글을? (?:작성|쓰|남기)[^.]{0,10}로그인|"
    r"ログインしてコメント|登录后[^。]{0,6}评论)",
    re.I,
)
# What readers gave a recipe or a thing in stars: "4.86 from 132 votes".
_VOTES = (
    r"(?:votes?|ratings?|reviews?|stimmen?|bewertungen?|votos?|valoraciones|opiniones|avis|notes|voti|recensioni|"
    r"avaliaç(?:ão|ões)|beoordelingen|stemmen|röster|betyg|stemmer|arvostelua|głos(?:y|ów)?|ocen|hlasů|hodnocení|"
    r"szavazat|értékelés|voturi|голос(?:а|ов|ів)?|оцен(?:ки|ок)|оцінок|ψήφους|oy|değerlendirme|票|표)"
)
_RATED = pattern(
    r"\W*\d(?:[.,]\d+)?(?:\s*/\s*\d+| (?:out of|of|von|sur|de|su|van|a[vf]|z|ze|из|з) \d+)?\s*(?:stars? )?"
    r"(?:(?:(?:out of \d+ )?from|von|aus|bei|de|sur|su|di|da|van|av|af|z|ze|din|из|з|από)\s|\()"
    rf"\s*\d[\d.,]* {_VOTES}\)?\W*",
    re.I,
)
# What only those are offered who want to write one: an offer that ends no text.
_TO_COMMENT = pattern(
    r"\bto (?:(?:post|leave|write|add|read|see|view) )?(?:a |your |the |all )?comments?\b|"
    r"\bcommenting (?:platform|system|tool)|"
    r"\b(?:um|zu) (?:mitzudiskutieren|kommentieren)|kommentare (?:schreiben|lesen|verfassen)|"
    r"pour (?:commenter|réagir|laisser un commentaire)|para (?:comentar|dejar un comentario|deixar um comentário)|"
    r"per (?:commentare|lasciare un commento)|om te reageren|för att kommentera|(?:for|til) (?:å|at) kommentere|"
    r"kommentoidaksesi|(?:aby|żeby) (?:s?komentować|dodać komentarz)|(?:pro|k) komentování|"
    r"чтобы (?:комментировать|оставить комментарий)|щоб (?:коментувати|залишити коментар)|"
    r"yorum (?:yapmak|yazmak) için|untuk berkomentar|để bình luận|"
    r"للتعليق|כדי להגיב|コメントするには|댓글을? (?:작성|쓰|남기)|发表评论|發表評論",
    re.I,
)

# What stands above a question that readers are to answer.
_POLL = pattern(
    r"\W*(?:(?:[\w’'-]+ ){0,2}(?:poll|vote)(?: of the (?:day|week))?|(?:question|poll) of the (?:day|week)|"
    r"(?:[\w’'-]+-|leser)?umfrage(?: des tages| der woche)?|frage des tages|sondage(?: du jour)?|"
    r"(?:la )?question du jour|encuesta(?: del d[ií]a)?|(?:la )?pregunta del d[ií]a|enquete|sondaggio(?: del giorno)?|"
    r"(?:poll|stelling|vraag) van de (?:dag|week)|dagens (?:fråga|spørsmål|spørgsmål)|päivän kysymys|"
    r"sonda|ankiet[ay]|anket[ay]?|sondaj(?:ul zilei)?|szavazás|опрос(?: дня)?|опитування|анкета|δημοσκόπηση|"
    r"jajak pendapat|thăm dò ý kiến|استطلاع(?: الرأي)?|نظرسنجی|סקר|アンケート|설문(?:조사)?|"
    r"(?:在线|線上)?(?:投票|调查|調查))\W*",
    re.I,
)


def heads_poll(text: str) -> bool:
    """Whether a line is all that stands above a question to readers."""
    return len(text) <= _LONGEST and _POLL.fullmatch(text) is not None


def counts_votes(text: str) -> bool:
    """Whether a line says no more than how many readers gave how many stars."""
    return len(text) <= _LONGEST_COUNT and _RATED.fullmatch(text) is not None


def heads_what_readers_say(text: str) -> bool:
    """Whether a line is all that stands above what readers say."""
    return len(text) <= _LONGEST and _HEADING.fullmatch(text) is not None


def heads_notes(text: str) -> bool:
    """Whether a line heads notes, tips or reviews: readers' or the publisher's own."""
    return len(text) <= _LONGEST and _NOTES.fullmatch(text) is not None


def counts_agreement(text: str) -> bool:
    """Whether a line says how many readers agree with what stands above it."""
    return len(text) <= _LONGEST_COUNT and _AGREED.fullmatch(text) is not None


def tells_of_commenting(text: str) -> bool:
    """Whether a line tells who may write a comment or vote, or that nobody may."""
    return _COMMENTING.match(text) is not None


def offers_to_comment(text: str) -> bool:
    """Whether what a text offers is for those who want to write or read comments."""
    return _TO_COMMENT.search(text) is not None
