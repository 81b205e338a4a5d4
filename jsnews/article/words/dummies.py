"""The text of printers, which stands in the place of one that is not to be read."""

from __future__ import annotations

from jsnews.article.text import names, plain

_WORDS = names("""
    lorem ipsum dolor sit amet consectetur consectetuer consetetur adipiscing adipisicing sadipscing elit elitr sed do
    diam nonumy nonummy nibh euismod tincidunt laoreet eirmod tempor incididunt invidunt ut labore et dolore dolores
    magna aliqua aliquam aliquyam erat volutpat voluptua at vero eos accusam accusamus accumsan justo iusto duo ea rebum
    stet clita kasd gubergren no sea takimata sanctus est duis autem vel eum iriure in hendrerit vulputate velit esse
    molestie consequat illum eu feugiat nulla facilisis facilisi nam liber cum soluta nobis eleifend option congue nihil
    imperdiet doming id quod mazim placerat facer possim assum enim ad minim minima veniam quis nostrud exercitation
    exerci tation ullamco ullamcorper laboris suscipit lobortis nisi nisl aliquip ex commodo aute irure reprehenderit
    voluptate cillum fugiat pariatur excepteur sint occaecat cupidatat non proident sunt culpa qui officia deserunt
    mollit anim laborum odio dignissim blandit praesent luptatum zzril delenit augue te wisi a ac ante arcu auctor
    bibendum condimentum convallis cras curabitur cursus dapibus diam dictum donec dui efficitur egestas elementum
    fames faucibus felis fermentum finibus fringilla fusce gravida habitant iaculis integer interdum lacinia lacus
    lectus leo libero ligula maecenas malesuada massa mattis mauris maximus metus mi mollis morbi netus nec neque nunc
    odio orci ornare pellentesque pharetra phasellus porta porttitor posuere potenti pretium proin pulvinar purus quam
    quisque rhoncus risus rutrum sagittis sapien scelerisque sem semper senectus sodales sollicitudin suspendisse tellus
    tortor tristique turpis ultrices ultricies urna ut varius vehicula venenatis vestibulum vitae vivamus viverra
""")
_FEWEST, _MOST = 8, 0.8  # words, and share of them
_SHORTEST = 40  # characters of so many words


def is_dummy(text: str) -> bool:
    """Whether nearly all the words of a text are the printers'."""
    # Some of them is in each such text, and in few others: the quicker question.
    if len(text) < _SHORTEST or not (
        " dolor" in text or " amet" in text or " veniam" in text or " sed " in text or " et " in text
    ):
        return False
    words = plain(text).split()
    return len(words) >= _FEWEST and sum(word in _WORDS for word in words) >= _MOST * len(words)
