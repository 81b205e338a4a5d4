"""What is said where readers speak: who may write a comment."""

from __future__ import annotations

import re

from jsnews.article.pattern import pattern

# Who may write a comment, and that nobody may.
_COMMENTING = pattern(
    r"\W*(?:comments (?:are|have been) (?:now )?(?:closed|disabled|turned off)|"
    r"les commentaires sont (?:fermés|réservés)|"
    r"l[’']espace des contributions est|die kommentarfunktion ist|los comentarios están cerrados|"
    r"die kommentare (?:sind|wurden) (?:geschlossen|deaktiviert)|reacties zijn gesloten|i commenti sono (?:chiusi|dis)|"
    r"os comentários (?:estão|foram) (?:fechados|encerrados|desativados)|kommentar(?:erna|er|sfältet|feltet) (?:är|er) "
    r"(?:stäng|steng|luk)\w+|kommentointi on suljettu|komentarze (?:są|zostały) (?:zamknięte|wyłączone)|"
    r"комментарии (?:закрыты|отключены)|коментарі (?:закриті|вимкнено)|yorumlar kapalı|τα σχόλια είναι κλειστά|"
    r"(?:you (?:must|need to|have to) (?:be )?|please )?(?:log(?:ged)?|sign(?:ed)?) in to (?:post a |leave a |add a )?"
    r"(?:comment|join the (?:discussion|conversation|debate))|"
    r"(?:melden sie sich an|loggen sie sich ein),? um (?:zu kommentieren|mitzudiskutieren)|"
    r"connectez-vous pour (?:commenter|réagir|laisser un commentaire)|inici(?:a|e|ar) sesión para comentar|"
    r"faça (?:o )?login para comentar|accedi per commentare|log in om te reageren|"
    r"logga in för att (?:kommentera|delta)|logg inn for å (?:kommentere|delta)|log ind for at (?:kommentere|deltage)|"
    r"kirjaudu (?:sisään )?(?:kommentoidaksesi|osallistuaksesi)|zaloguj się,? (?:aby|żeby) (?:dodać komentarz|koment)|"
    r"войдите,? чтобы (?:комментировать|оставить комментарий)|увійдіть,? щоб (?:коментувати|залишити коментар)|"
    r"yorum yapmak için (?:giriş|üye)|댓글을? (?:작성|쓰|남기)[^.]{0,10}로그인|"
    r"ログインしてコメント|登录后[^。]{0,6}评论)",
    re.I,
)


def tells_of_commenting(text: str) -> bool:
    """Whether a line tells who may write a comment, or that nobody may."""
    return _COMMENTING.match(text) is not None
