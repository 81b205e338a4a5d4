"""The headings of lists of what a text leans on."""

from __future__ import annotations

import re

from jsnews.article.pattern import either, pattern

_LONGEST = 40
_HEADING = pattern(
    r"[\W\d]*(?:"
    + either(r"""
        references?(?: (?:cited|and notes))?|citations|bibliography|works cited|literature(?: cited)?|(?:foot|end)notes
        literatur(?:verzeichnis|angaben|nachweise)?|quellenverzeichnis|einzelnachweise|fußnoten|bibliographie
        références(?: bibliographiques)?|notes de bas de page
        referencias(?: bibliográficas)?|bibliografía|referências(?: bibliográficas)?|bibliografia
        riferimenti bibliografici|note a piè di pagina|literatuur(?:lijst)?|referenties|voetnoten
        referenser|källförteckning|fotnoter|litteratur(?:liste)?|referanser|referencer|kirjallisuus|viitteet
        piśmiennictwo|przypisy|literatura|literatúra|poznámky pod čarou|irodalom(?:jegyzék)?|bibliografie
        kaynakça|dipnotlar|(?:список )?литератур[аы]|сноски|примечания|(?:список )?літератур[аи]|βιβλιογραφία
        参考文献|参考资料|參考資料|參考文獻|注釈|참고 ?문헌|المراجع|ביבליוגרפיה|संदर्भ|daftar pustaka|tài liệu tham khảo
    """)
    + r")\W*",
    re.I,
)


def heads_sources(text: str) -> bool:
    """Whether a line is all that stands above such a list."""
    return len(text) <= _LONGEST and _HEADING.fullmatch(text) is not None
