"""Article → plain text."""

from jsnews.model import Article, Block, Image, Verdict


def test_the_defaults_give_exactly_the_text_of_the_article(article: Article) -> None:
    assert article.to_text() == article.text
    assert "Ships are back after nine days.\n\nThe port said so on Friday." in article.text


def test_promos_and_notes_are_never_in_the_text(article: Article) -> None:
    everything = article.to_text(embeds=True, captions=True)
    assert "ALSO READ" not in everything
    assert "likes boats" not in everything


def test_the_standfirst_can_be_left_out(article: Article) -> None:
    assert "nine days" not in article.to_text(standfirst=False)


def test_captions_and_embeds_are_there_only_when_asked_for_and_in_reading_order(article: Article) -> None:
    assert "dawn" not in article.to_text()
    assert "It is open!" not in article.to_text()
    text = article.to_text(embeds=True, captions=True)
    assert text.index("The pier at dawn") < text.index("It is open!") < text.index("First ship in")


def test_a_picture_without_text_of_its_own_gives_caption_and_credit() -> None:
    picture = Block(type="image", image=Image(url="https://e.org/a.png", caption="A ship", credit="Lens"))
    article = Article(verdict=Verdict(status="complete"), body=(picture,))
    assert article.to_text() == article.text == ""
    assert article.to_text(captions=True) == "A ship Lens"


def test_an_embed_without_text_gives_its_address() -> None:
    video = Block(type="embed", role="embed", url="https://v.example/9")
    article = Article(verdict=Verdict(status="complete"), body=(video,))
    assert article.to_text(embeds=True) == "https://v.example/9"


def test_a_picture_and_an_embed_inside_a_list_are_there_when_asked_for() -> None:
    picture = Block(type="image", role="caption", image=Image(url="https://e.org/a.png", caption="A ship"))
    video = Block(type="embed", role="embed", url="https://v.example/9")
    item = Block(
        type="list_item", text="Tie it up.", blocks=(Block(type="paragraph", text="Tie it up."), picture, video)
    )
    article = Article(verdict=Verdict(status="complete"), body=(Block(type="list", text="Tie it up.", blocks=(item,)),))
    assert article.text == "Tie it up."
    assert article.to_text(captions=True) == "Tie it up.\nA ship"
    assert article.to_text(embeds=True) == "Tie it up.\nhttps://v.example/9"
