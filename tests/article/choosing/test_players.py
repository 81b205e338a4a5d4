"""What stands with a player inside the text tells of its film, in whatever box the page puts both."""

from __future__ import annotations

import pytest

from jsnews.article.choosing.players import without_player_lines

from ..pages import PARAGRAPHS, page_with, paragraphs

TITLE = "Boats moor at the new pontoon for the first time"


def left_of(markup: str) -> list[str]:
    page = page_with(markup, before=2)
    return [block.text for block in without_player_lines(page, page.blocks) if block.text not in PARAGRAPHS]


@pytest.mark.parametrize(
    "markup",
    [
        '<div class="c-video"><div style="height: 300px"></div><p class="c-video__description">{}</p></div>',
        '<div class="embed vjs-wrapper"><div><video src="/boats.mp4"></video></div><h2>{}</h2></div>',
        '<div data-testid="Stage.VideoPlayer"><iframe src="https://player.example/7"></iframe><p>{}</p><p>2:14</p></div>',
        '<div class="c-videos"><div class="assigned"></div></div><div class="assigned_video_heading">{}</div>',
        "<p>Video | {}</p>",
        '<div class="video-player"><strong>TV: {}</strong></div>',
        "<p>Vídeo │ {}</p>",
        '<div class="media__video"><div>Boats moor</div><p>{}</p><p>Play. Length 2 minutes 41 seconds.</p></div>',
        '<div class="slideshow"><h3>{}</h3><div>12 Images</div></div>',
        '<section class="slideshow-embed"><h3>{}</h3><button>View 12 Images</button></section>',
        '<div data-qa="VideoPlayer"><span>01:48</span><p>{}</p></div>',
        '<div data-cy="player-holder"><span>1 day ago</span><p>{}</p><p>Duration 2:04</p></div>',
        '<figure aria-label="Video - Boats"><button><img src="/boats.jpg"><div>Boats moor</div>{}</button></figure>',
    ],
)
def test_a_line_that_tells_of_a_film_is_none_of_the_text(markup: str) -> None:
    assert left_of(markup.format(TITLE)) == []


@pytest.mark.parametrize(
    "markup",
    [
        '<div class="c-video"><p>{}</p></div>',
        '<div class="c-part"><div></div><p>{}</p></div>',
        "<p>Video of the day: {}</p>",
        '<div class="gallery"><h3>{}</h3><p>12 boats came on the first day.</p></div>',
    ],
    ids=["without a player", "by another name", "a sentence", "no count alone"],
)
def test_a_line_that_may_be_the_text_itself_stays(markup: str) -> None:
    assert any(TITLE in text for text in left_of(markup.format(TITLE)))


def test_text_that_stands_in_one_box_with_a_player_stays() -> None:
    part = f'<div class="video-story"><div></div>{paragraphs(PARAGRAPHS[:2])}<p>{TITLE}</p></div>'
    assert TITLE in left_of(part)


@pytest.mark.parametrize("before", [0, 2])
def test_a_line_that_begins_with_the_capitals_of_a_recording_goes_with_what_stands_beside_it(before: int) -> None:
    page = page_with(f"<div><p>HC AUDIO: {TITLE}.</p><p>Our correspondent Mina Seo reports.</p></div>", before)
    assert [block.text for block in without_player_lines(page, page.blocks)] == list(PARAGRAPHS)
    page = page_with(f"<p>AUDIO | {TITLE}</p>", before)
    assert [block.text for block in without_player_lines(page, page.blocks)] == list(PARAGRAPHS)


@pytest.mark.parametrize(
    "markup", [f"<p>Audio: {TITLE}, and a bell that nobody rang</p>", f"<ul><li>AUDIO: {TITLE}</li><li>Bell</li></ul>"]
)
def test_a_line_about_sound_stays(markup: str) -> None:
    assert any(TITLE in text for text in left_of(markup))


@pytest.mark.parametrize(
    "label",
    [
        "BONUS VIDEO:",
        "Watch the video:",
        "Voir la vidéo :",
        "Смотрите видео 👇",
        "▶ 관련 영상:",
        "Simak Video 'Perahu Kembali':",
        "Watch the video: “Boats moor”",
    ],
)
def test_words_that_ask_to_watch_a_film_are_none_of_the_text(label: str) -> None:
    assert left_of(f"<p><strong>{label}</strong></p><div><iframe src='//films.example/7'></iframe></div>") == []


@pytest.mark.parametrize(
    ("markup", "stays"),
    [
        ("<p>Video</p><video src='/boats.mp4'></video>", False),
        ("<p>Bonus video</p>", False),
        ("<h3>Video</h3>", True),
        ("<ul><li>Video:</li></ul>", True),
        ("<p>Watch the videos of the keeper:</p>", True),
        ("<p>Video “Boats moor”</p>", True),
    ],
    ids=["above a film", "asks to watch", "the heading of a part", "an item", "of a text", "a title alone"],
)
def test_the_word_for_a_film_goes_where_one_follows(markup: str, stays: bool) -> None:
    assert bool(left_of(markup)) is stays


@pytest.mark.parametrize("label", ["Automatically Generated Transcript (may not be accurate) ", ""])
def test_all_that_is_said_in_a_film_is_none_of_the_text_where_each_line_has_its_time(label: str) -> None:
    said = "00:02 THE BOATS 00:05 COME IN 00:09 AT NINE AND 00:13 THE CRANE 00:17 IS READY 00:21 FOR THEM"
    assert left_of(f"<div>{label}{said}</div>") == []


@pytest.mark.parametrize(
    "line",
    [
        "00:30 Boats leave. 04:15 Boats return. 03:10 Nobody knows.",
        "Ferries leave at 00:10, 02:10, 03:30, 04:10 and 05:10 on the days before a feast.",
        "First 08:00, then 08:20, 08:40, 09:00, 09:20 and 09:40.",
    ],
)
def test_times_of_a_day_are_none_of_a_film(line: str) -> None:
    assert left_of(f"<p>{line}</p>") == [line]


def test_the_title_of_a_gallery_that_counts_where_it_is_is_none_of_the_text() -> None:
    shown = '<figure><img src="/a.jpg"></figure><span>1 / 6</span>'
    assert TITLE not in left_of(f'<div class="gallery-inner"><h4>{TITLE}</h4>{shown}</div>')
