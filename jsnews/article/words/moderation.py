"""By what rules a house lets its readers speak: that comments are looked through, and what may stand in them."""

from __future__ import annotations

import re

from jsnews.article.pattern import pattern

# An author's own invitation to comment may be of the text; these are the house's words.
_RULES = pattern(
    r"[^\w\"“„«‘「]*(?:(?:all |reader |user |your )*comments (?:are|will be|must be|may be|have to be|that|which|"
    r"should|submitted|posted|need to be)\b[^!?]{0,120}\b(?:moderat|review|approv|screen|remov|delet|rejected|"
    r"respectful|civil\b|polite|abusive|offensive|on.topic)|"
    r"[^.!?\"“]{0,60}\b(?:welcomes?|encourages?) (?:[\w-]+ ){0,4}(?:comments?|discussions?|debates?)\b[^!?]{0,200}"
    r"\b(?:moderat|review|approv|remov|delet|guidelines|terms|rules)|"
    r"we (?:reserve the right to|may|will) (?:[\w-]+ ){0,3}(?:delete|remove|edit|moderate|reject)\b[^.!?]{0,60}"
    r"\bcomments?\b|"
    r"(?:please )?(?:read|see|review|follow|observe|respect|adhere to|comply with|abide by) (?:our|the) "
    r"(?:[\w-]+ ){0,3}(?:comment(?:s|ing)?|community|discussion|house|posting) "
    r"(?:policy|policies|guidelines|rules|standards)|"
    r"(?:(?:leser|nutzer)?kommentare|(?:leser|nutzer)beiträge) (?:werden|müssen|sind|können)\b[^!?]{0,100}"
    r"\b(?:moderiert|geprüft|freigeschaltet|freigegeben|gelöscht|gekürzt|netiquette)|"
    r"(?:bitte )?(?:beachten sie|beachte|beachtet|halten sie sich an)\b[^.!?]{0,60}(?:netiquette|kommentarregeln|"
    r"diskussionsregeln|community-regeln|nutzungsbedingungen)|die redaktion behält sich (?:das recht )?vor\b|"
    r"(?:les|vos|tous les) commentaires (?:sont|seront|doivent)\b[^!?]{0,100}(?:modér|valid|supprim|relu|respect)|"
    r"(?:merci de|veuillez|nous vous invitons à) (?:lire|consulter|respecter)\b[^.!?]{0,60}"
    r"(?:charte|règles)[^.!?]{0,30}(?:commentaires|participation|modération|communauté|discussion)|"
    r"la rédaction se réserve le droit\b|"
    r"(?:los|todos los|sus|tus) comentarios (?:son|serán|están|deben|que)\b[^!?]{0,100}(?:moderad|revisad|eliminad|"
    r"borrad|aprobad|ofensiv)|(?:consulte|lea|respete|recuerde|revise)\b[^.!?]{0,50}(?:normas|reglas|política) de "
    r"(?:participación|comentarios|la comunidad)|"
    r"(?:os|todos os|seus) comentários (?:são|serão|estão|devem|que)\b[^!?]{0,100}(?:moderad|revisad|removid|excluíd|"
    r"apagad|aprovad|ofensiv)|(?:leia|consulte|respeite)\b[^.!?]{0,50}(?:regras|política) (?:de|dos|da) "
    r"(?:participação|comentários|comunidade)|"
    r"(?:i|tutti i|vostri) commenti (?:sono|saranno|devono|vengono)\b[^!?]{0,100}(?:moderat|approvat|rimoss|cancellat|"
    r"offensiv)|la redazione si riserva\b|"
    r"(?:reacties|alle reacties) (?:worden|moeten|zijn)\b[^!?]{0,100}(?:gemodereerd|gecontroleerd|verwijderd|"
    r"beoordeeld)|"
    r"(?:alla )?(?:kommentarer|kommentarerna|kommentarene|kommentarerne) (?:modereras|granskas|blir|bliver|vil|må|"
    r"skal)\b[^!?]{0,100}(?:moder|gransk|fjern|slett|ta(?:s)? bort|godkän|godken)|"
    r"(?:kommentit|viestit) (?:moderoidaan|tarkistetaan|luetaan)\b|"
    r"(?:wszystkie )?komentarze (?:są|będą|muszą|nie mogą)\b[^!?]{0,100}(?:moder|usuw|usun|sprawdz|zatwierdz|obraź)|"
    r"(?:všechny )?(?:komentáře|příspěvky) (?:jsou|budou|musí)\b[^!?]{0,100}(?:moder|smaz|maz|schval|kontrol)|"
    r"(?:комментарии|все комментарии) (?:проходят|премодерируются|модерируются|будут|должны)\b|"
    r"(?:коментарі|усі коментарі) (?:проходять|модеруються|перевіряються|будуть)\b|"
    r"yorumlar(?:ınız)?\b[^.!?]{0,60}(?:onay|moder|denet|kontrol)|"
    r"τα σχόλια\b[^.!?]{0,60}(?:ελέγχονται|δημοσιεύονται|εγκρίνονται|διαγράφονται)|"
    r"(?:نرحب|ترحب|يرحب|نشجع)\b(?=.{0,200}(?:تعليقات|التعليق))[^.!؟]{0,80}(?:ال)?(?:نقاش|تعليقات|حوار)|"
    r"(?:جميع |كل )?(?:ال)?تعليقات(?:كم)?\b[^.!؟]{0,80}(?:مراجعة|تراجع|للمراجعة|إدارة|قبل نشر|تحذف|حذف|لا تعبر)|"
    r"(?:الآراء|التعليقات) (?:الواردة|المنشورة)\b[^.!؟]{0,30}(?:لا تعبر|لا تمثل|تعبر عن)|"
    r"התגובות\b[^.!?]{0,60}(?:נבדקות|מאושרות|יימחקו|יאושרו)|"
    r"コメントは[^。]{0,40}(?:承認|確認|審査|削除)|댓글(?:은|을)?[^.]{0,40}(?:삭제|운영 ?원칙|제한될)|"
    r"(?:评论|評論|留言)[^。]{0,30}(?:审核|審核|删除|刪除)|टिप्पणिय[^।]{0,60}(?:मॉडरेट|समीक्षा|हटा)|"
    r"(?:mọi |các )?bình luận\b[^.!?]{0,60}(?:kiểm duyệt|duyệt trước)|komentar\b[^.!?]{0,60}(?:dimoderasi|dihapus))",
    re.I,
)


def rules_comments(text: str) -> bool:
    """Whether a line begins by telling readers how their comments are treated, or which rules they are to keep."""
    return _RULES.match(text) is not None
