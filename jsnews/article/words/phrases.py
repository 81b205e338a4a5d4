"""What phrases of all kinds have in common: where they begin, and the words for what is the newsroom's own."""

from __future__ import annotations

# A line begins with the phrase, or a sentence in it does; what somebody is quoted with there is said by others.
LINE_BEGINS = r"[^\w\"“„«‘「]*"
BEGINS = rf"(?:^{LINE_BEGINS}|[.!?…।。？！]\s*)"
CLAUSE_BEGINS = rf"(?:{BEGINS}|[,:–—]\s+)"


def begun(word: str) -> str:
    """A pattern for what begins a word. Only where all that it looks for begins with a letter, and not with a place
    between two, `re` passes over all others at once."""
    return rf"{word[0]}(?<!\w{word[0]}){word[1:]}"


OUR = (
    r"\b(?:our|unser\w*|notre|nuestr[oa]s?|noss[oa]s?|nostr[oaiue]|ons|onze|vår[aet]?|vores?|meidän|"
    r"nasz(?:a|e|ego|ej|ym|ych)?|naš(?:i|e|eho|em|ega|im|em)?|náš|наш(?:а|е|его|ем|ему|им|у|и|ей|ого|ому)?|kami|"
    r"chúng tôi|yetu|aming|μας|ہمارے|ہماری)(?!\w)|שלנו|हमारे|আমাদের|ของเรา|저희|본지|私たち|弊紙|本紙|我们|我們|本报|"
    r"本報"
)
