"""Where the models know few of the words, a paragraph that looks like those beside it is one of the text."""

# ruff: noqa: E501 (markup as sites write it)
from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from jsnews.article.choosing.unread import with_unread
from jsnews.article.extract import evidence_of
from jsnews.article.fields.headline import find_headline
from jsnews.article.metadata.head import read_head
from jsnews.article.page.walk import read_page
from jsnews.article.scoring.scorer import score

BENGALI = (
    "কিশোরগঞ্জের হাওরে ভাসমান পাঠাগারের হারিয়ে যাওয়া ৪১টি বই এক রাতে ফিরে এসেছে।",
    "গত বছরের বন্যায় নৌকাটি ডুবে গেলে বইগুলো ভেসে যায়, বলেন উদ্যোক্তা আবুল হাশেম।",
    "একটি বইয়ের ভেতরে পাওয়া গেছে ছোট চিঠি। তাতে লেখা, ‘দেরির জন্য জরিমানা পরে দেব।’",
    "পাঠাগারে এখন ১ হাজার ২০০ বই আছে। সপ্তাহে তিন দিন নৌকাটি সাতটি গ্রামে যায়।",
)
THAI = (
    "เมื่อวันที่ 11 ตุลาคม ชาวบ้านเกาะหมากน้อยร่วมกันซ่อมเรือโรงเรียนลำเก่าที่จอดเสียมาสองปี",
    "ผู้ใหญ่บ้านกล่าวว่า เครื่องยนต์ได้มาจากวัด ส่วนไม้กระดานมาจากบ้านหลังหนึ่งที่กำลังรื้อ",
    "ครูประจำโรงเรียนเล่าว่า ปีที่แล้วเด็กขาดเรียนรวมกันกว่าสามร้อยวัน เพราะคลื่นสูง",
    "เรือลำนี้จะเริ่มวิ่งวันจันทร์ โดยผู้ปกครองจะผลัดกันเป็นลูกเรือสัปดาห์ละสองคน",
)
ENGLISH = (
    "The harbour city of Namsan opened its first floating market on Tuesday, after years of argument.",
    "More than two hundred boats had applied for a berth, and eighty-four were given one by lot.",
    "Engineers had tested the pontoons with water tanks for six weeks before the first of them was moored.",
    "The market will open from five in the morning until the last boat has sold its catch on the day.",
)


def wrapped(text: str) -> str:
    return f'<div class="story-element story-element-text"><div><p>{text}</p></div></div>'


def entry(text: str) -> str:
    return f'<div class="entry"><p class="entry__time">12:10</p><p class="entry__text">{text}</p></div>'


ADVERT = "<div class=ad><span>Ad</span></div>"


def told(
    texts: tuple[str, ...],
    doubtful: str,
    value: float = -1_000,
    wrap: Callable[[str], str] = wrapped,
    between: str = ADVERT,
) -> bool:
    """Whether the last text is taken, in that markup and with that score, below the others and what is between."""
    *others, last = texts
    html = "".join(map(wrap, others)) + between + doubtful.replace("LAST", last)
    page = read_page(f"<article>{html}</article>")
    head = read_head(page, None)
    scores = score(page, evidence_of(head, find_headline(page, head)))
    values = [value if last in block.text else 2_000 if block.text in others else -2_000 for block in page.blocks]
    scores = replace(scores, values=values, rows=[[0.0]] * len(values))
    chosen = [block for block in page.blocks if block.text in others]
    return any(last in block.text for block in with_unread(scores, chosen))


@pytest.mark.parametrize("texts", [BENGALI, THAI])
def test_a_doubtful_paragraph_that_looks_like_those_above_is_taken(texts: tuple[str, ...]) -> None:
    assert told(texts, wrapped("LAST"))


def test_a_doubtful_entry_that_is_built_as_those_above_is_taken() -> None:
    assert told(BENGALI, entry("LAST"), wrap=entry, between="")
    assert not told(BENGALI, f'<div class="note">{entry("LAST")}</div>', wrap=entry, between="")


def test_of_a_known_language_its_words_have_told() -> None:
    assert not told(ENGLISH, wrapped("LAST"))


@pytest.mark.parametrize(
    "markup",
    [
        wrapped('<a href="/b">LAST</a>'),
        '<div class="story-element story-element-note"><div><p>LAST</p></div></div>',
        '<div class="story-element story-element-text"><img src=a.jpg width=600 height=400><div><p>LAST</p></div></div>',
        '<div class="story-element story-element-text"><div><p>LAST / ছবি</p></div></div>',
        '<div class="a">1</div><div class="a">2</div>' + wrapped("LAST"),
    ],
)
def test_a_link_a_caption_a_line_and_what_looks_otherwise_or_stands_apart_are_not(markup: str) -> None:
    assert not told(BENGALI, markup)


def test_what_the_forest_was_sure_of_is_not() -> None:
    assert not told(BENGALI, wrapped("LAST"), value=-1_800)
