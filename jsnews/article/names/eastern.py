"""Bylines of Chinese, Japanese and Korean pages, where no space or capital tells the name from the word beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jsnews.article.names.agencies import AGENCIES
from jsnews.article.pattern import pattern
from jsnews.article.text import names
from jsnews.article.words.callings import DESK

_EASTERN = pattern("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_HAN = "[\u3400-\u9fff々]"
_NAME = rf"(?:{_HAN}{{1,6}}(?:[·•]{_HAN}{{1,8}}){{1,3}}|[\u3400-\u9fff々ぁ-んァ-ヶー]{{2,6}}?)"
_BETWEEN = r"(?:\s*[、,，・·&]\s*|\s+)"
_SENT = r"(?:报道|報導|報道|摄影|攝影|電|电)"
_END = rf"(?=\s|$|[/／|｜(（)）【】〔〕\[\]、,，。:：&]|(?:{_HAN}{{2}}|{_HAN}{{2,4}}\d{{1,2}}日)?{_SENT})"
_REPORTER = (
    rf"(?:[本特][報报刊網网約约]?|{_HAN}{{2,6}}[社報报網网]|[见見实實][习習])?"
    r"(?:记者|記者|特派員|特派员|[编編][集辑輯]委[员員]|[论論][说説說]委[员員]|通讯员)"
)
_WRITER = (
    r"(?:(?:文|取材|聞き手|インタビュー)・(?:構成|執筆|撮影|写真)|構成・文|"
    r"作者|撰文|撰稿|采写|採訪|执笔|執筆|取材・?文?|文字|文|筆者)"
)
_BOUND = r"(?:^|[\s|｜()（）【】〔〕\[\]「『>＞、，,/／])"
# Without a mark between them only a surname tells a reporter's name from what the reporter does.
_SURNAMES = (
    "[王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭"
    "吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鐘鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵"
    "孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温溫季俞章鲁魯葛伍韦韋申尤毕畢"
    "聂聶焦柳邢岳齐齊梅莫庄莊辛管祝左涂谷祁舒耿詹关關苗凌费費纪紀靳盛童欧歐甄项項曲游裴卫衛屈鲍鮑覃霍翁甘景包柯阮桂柴华"
    "華车車房边邊吉饶饒瞿丘古池简簡娄婁穆连連]"
)
# Names of two characters are set as wide as those of three: "记者 陈立群 周　敏".
_PADDED = pattern(rf"(?<!{_HAN})({_SURNAMES})[ \u3000]({_HAN})(?!{_HAN})")
_CALLING = pattern(rf"{_REPORTER}$")  # two may follow each other: "记者 王晓丽 通讯员 李强"
# "记者王晓丽", "記者・佐藤美咲", "文=佐藤美咲 写真=田中一郎", "作者：王晓丽 责任编辑：李强"
# Most have two characters behind the surname; where the report was sent from may follow.
_ONE = rf"(?:{_SURNAMES}{_HAN}{{2}}{_END}|{_NAME}{_END})"
_LABELLED = pattern(
    rf"{_BOUND}(?:{_REPORTER}(?:\s*[:：・·|｜丨︱/／=＝]\s*|\s*(?={_SURNAMES}))|{_WRITER}\s*[:：・●|｜丨︱/／=＝]\s*)"
    rf"({_ONE}(?:{_BETWEEN}{_ONE})*)"
)
_EDITED = pattern(rf"(?:[责責]任?[编編]?|[编編])[辑輯]?\s*[:：]\s*({_ONE}(?:{_BETWEEN}{_ONE})*)")
_NO_PLACE = "(?![県省市区區町村州生日氏员員社部局])[\u3400-\u9fff々]"  # nor a day, a pupil, a house
# The signature that ends a text, in brackets; and a line that is a name and its bearer's office.
# Family and given name, with a space or without; the latter may be in the letters of Japan.
_FULL = rf"(?:{_HAN}{{1,3}}\s{_HAN}{{1,3}}|{_HAN}{{1,4}}\s?[ぁ-んァ-ヶー]{{2,4}}|{_HAN}{{3,5}})"
_SIGNED = pattern(
    rf"(?:^|[。」\s])【({_FULL}(?:[、・]{_FULL})*)(?:、(?:文・)?写真(?:も|・文)?)?】$|"
    rf"。[（(]((?:{_HAN}{{1,3}}\s{_HAN}{{1,3}}|{_HAN}{{4,5}}|{_SURNAMES}{_HAN}{_NO_PLACE})(?:[、・]{_FULL})*)[)）]$|"
    rf"^[（(]({_HAN}{{1,3}}\s{_HAN}{{1,3}})[)）]$|"
    rf"(?:^|[。」\s])[（(]{_HAN}{{1,6}}[部局]・({_FULL}(?:(?:[、・]|及び|および|と){_FULL})*)[)）]$|"
    rf"[（(](?:[编編][译譯]|作者|撰文|文|记者|通讯员)\s?[/／:：]?\s?(?:[图圖]\s)?"
    rf"({_SURNAMES}{_HAN}{{1,2}}(?:[、·\s]{_SURNAMES}{_HAN}{{1,2}})*)[)）]$"
)
# What else stands in brackets at the end.
_LABELS = pattern(
    "写真|動画|画像|映像|撮影|取材|提供|協力|構成|共同|ドーム|あり$|つき$|終わり|関連|記事|特集|速報|連載|一覧|最新|注目|人気|広告|"
    "解説|社説|号外|詳細|全文"
)
_OFFICE = pattern(rf"^({_HAN}{{3,5}}) ?(?:記者|记者|特派員|編集委員)$")
_TITLED = pattern(
    rf"^(?:(?:編集委員|論説委員|特派員)\s({_FULL})|(?:《[^》]{{1,12}}》)?作者\s({_SURNAMES}{_HAN}{{1,2}}))$"
)
_BARE = pattern(rf"^{_SURNAMES}{_HAN}{{2}}$")
_HOUSE = pattern("(?:[社報报网網聞闻編编部局署者市県庁]|役所|役場|通信|完結)$")
_OTHERS = pattern(
    r"写真|撮影|摄影|攝影|图|圖|责任?编|編輯|编辑|来源|來源|出典|校对|审核|時間|时间|发布|發布|报道|報導|[摄攝]$"
)
# "김민서·박지훈 기자", "(서울=연합뉴스) 김민서 기자 =", "워싱턴=김민서 특파원"
_KOREAN = pattern(
    r"(?:^|[\s=(\[|:\])】］])([가-힣]{2,4}(?:\s*[·ㆍ,・]\s*[가-힣]{2,4})*?)\s*"
    r"(?:선임|인턴|수습|객원|전문|사진|정치|경제|사회|문화|산업|의학|과학|여행)?(?:기자|특파원|논설위원|편집위원)(?![가-힣])"
)
# "글 김민서", "글·사진 김민서": without the word for a reporter only a surname and two characters are a name.
_KOREAN_SURNAMES = (
    "[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선"
    "설마길연위표명기반왕금옥육인맹제모탁국어은편용]"
)
_KOREAN_WRITER = pattern(
    rf"(?:^|[\s|(\[])(?:글|취재)(?:\s?[·ㆍ,・/]\s?(?:사진|그림|취재))?\s*[:：=|·ㆍ・/]?\s*"
    rf"({_KOREAN_SURNAMES}[가-힣]{{2}})(?=$|\s*[|/·ㆍ,)\]]|\s(?:사진|그림|영상|편집|\d))"
)
_KOREAN_OTHERS = pattern(r"(?:사진|영상|그림|편집|그래픽|촬영)\s*[=:：·|/]?\s*$")  # what stands before others
_NO_KOREAN_NAMES = names(
    "시민 담당 전문 사진 본지 본보 취재 우리 인턴 수습 객원 선임 일부 해당 동료 다른 현장 소속 "
    "구독 구독한 응원 관심 추천 인기 대표"
)
_KOREAN_BUTTONS = names("남기기 나누기 고르기 이전글 전체글 조회수 추천수 최신순 이미지 공유함 신고함 인쇄함")
_SEPARATORS = pattern(r"\s*[、,，・·ㆍ&]\s*|および|及び|(?<=[\u3400-\u9fff])と(?=[\u3400-\u9fff])")
# A line of nothing but names and what their bearers are: "港湾新闻记者 段晓明 廖小艳", "王晓 | 港湾大学教授".
_OFFICE_OR_NAME = pattern(r"\s*[、,，|｜/／·・&]\s*|\s+")
# Beside a reporter's title the last surname means "to": "记者向…".
_SURNAMED = pattern(rf"^(?:{_SURNAMES}|向){_HAN}{{1,2}}$")
_OFFICE_ENDS = pattern(
    rf"^{_HAN}{{2,}}(?:[记記]者|[员員]|教授|[院所会會部局校社][长長]|主任|博士|[发發]言人|作家|[编編]剧|主[编編席]|"
    r"[总總]裁|[经經]理|[专專]家|[学學]者|[导導]演|[诗詩]人|律[师師]|医生|醫生)$"
)
_LONG_NAME = 3  # characters; of two shorter ones the first may be a Japanese surname
_DATELINE = 60  # characters of a paragraph in which it may say who sent it
_LONGEST_LINE = 160


def is_eastern(text: str) -> bool:
    """Whether a text has characters of Chinese, Japanese or Korean."""
    return not text.isascii() and bool(_EASTERN.search(text))


def eastern_names(text: str) -> tuple[str, ...]:
    """The names of reporters in a byline, or at the head of a paragraph that says where it was written."""
    if not is_eastern(text):
        return ()
    text = _PADDED.sub(r"\1\2", text) if "记者" in text else text
    found = _korean(text) or _labelled(text) or _signed(text) or _beside_offices(text)
    return tuple(dict.fromkeys(name for name in found if not _is_house(name)))


def edited_by(text: str) -> tuple[str, ...]:
    """The names of those who looked a text over, behind the word for it."""
    if not is_eastern(text):
        return ()
    return tuple(name for match in _EDITED.finditer(text) for name in _SEPARATORS.split(match[1]))


def is_chinese_name(text: str) -> bool:
    """Whether a line is nothing but what reads like a Chinese name: a surname and two characters."""
    return bool(_BARE.match(text)) and not _is_house(text)


def _is_house(name: str) -> bool:
    return name in AGENCIES or bool(DESK.search(name) or _HOUSE.search(name))


def _korean(text: str) -> list[str]:
    """The names before the word for a reporter, or else behind the one for a text."""
    if len(text) > _LONGEST_LINE:
        start = text[:_DATELINE]
        # In running text a reporter may be anybody; an agency's line goes on with "=", a paper's ends with a bracket.
        ends = ("=", "]", "］", ")")
        signed = (match for match in _KOREAN.finditer(start) if text[match.end() :].lstrip().startswith(ends))
        return next(filter(None, map(_korean_names, signed)), [])
    reporters = list(_KOREAN.finditer(text))
    writers = [match for match in reporters if not _KOREAN_OTHERS.search(text[: match.start(1)])]
    found = [name for match in writers or reporters[:1] for name in _korean_names(match)]
    return found or [match[1] for match in _KOREAN_WRITER.finditer(text) if match[1] not in _KOREAN_BUTTONS]


def _korean_names(match: re.Match[str]) -> list[str]:
    return [name for name in _SEPARATORS.split(match[1]) if name not in _NO_KOREAN_NAMES]


def _labelled(text: str) -> list[str]:
    found: list[str] = []
    long = len(text) > _LONGEST_LINE
    for match in _LABELLED.finditer(text[:_DATELINE] if long else text):
        if not long or match[0][0] in "（(【[〔":
            found.extend(_parted(match[1], japanese="記者" not in match[0] and "记者" not in match[0]))
    return found


def _parted(text: str, *, japanese: bool) -> Iterator[str]:
    """The names one by one; two short words may be surname and given name of one Japanese."""
    for part in _SEPARATORS.split(text) if "·" not in text else [text]:
        words = [word for word in part.split() if not _OTHERS.search(word) and not _CALLING.match(word)]
        if japanese and len(words) == 2 and max(map(len, words)) <= 3:
            yield " ".join(words)
        else:
            yield from words


def _beside_offices(text: str) -> list[str]:
    """The names of a line in which all else tells what their bearers are."""
    parts = _OFFICE_OR_NAME.split(text.strip())
    found = [part for part in parts if _SURNAMED.match(part)]
    offices = [part for part in parts if part not in found]
    if not found or not offices or not all(_is_office(part, slashed="/" in text or "／" in text) for part in offices):
        return []
    told_apart = len(found) == 1 or any(map(_CALLING.search, offices)) or _are_names(text, found)
    return found if told_apart else []


def _is_office(part: str, *, slashed: bool) -> bool:
    """Whether a word tells what somebody is who wrote; behind a slash a house does as well: "王晓/港湾日报"."""
    return not _OTHERS.search(part) and bool(_OFFICE_ENDS.match(part) or (slashed and _HOUSE.search(part)))


def _are_names(text: str, found: list[str]) -> bool:
    """Whether these parts of a text are a name each, and not surname and given name of one Japanese: "高橋 万里子"."""
    return len(text.split()) < len(found) or all(len(name) >= _LONG_NAME for name in found)


def names_alone(text: str) -> tuple[str, ...]:
    """The names of a byline that is nothing but several Chinese names."""
    found = _OFFICE_OR_NAME.split(text.strip()) if is_eastern(text) else []
    return tuple(found) if len(found) > 1 and all(map(_SURNAMED.match, found)) and _are_names(text, found) else ()


def _signed(text: str) -> list[str]:
    match = _SIGNED.search(text) or _OFFICE.match(text) or _TITLED.match(text)
    said = next(group for group in match.groups() if group) if match else ""
    found = _SEPARATORS.split(said) if said else []
    if len(found) == 1 and all(map(_SURNAMED.match, words := said.split())) and _are_names(said, words):
        found = words
    return [] if any(_LABELS.search(name) or _OTHERS.search(name) for name in found) else found
