"""Pure: Snapshot → Article. No files, network, clock or environment.

`extract` has the order of the steps. Each room knows only those below it:

    verdict     complete, cut off, a wall, or no article
    body        the chosen blocks as typed ones, with pictures and players
    fields      headline, authors, dates, section, tags
    choosing    which blocks are the article's, by one rule after the other
    scoring     how much each block reads like the article
    names       people and agencies in a line
    dates       a date in a line
    metadata    meta elements, JSON-LD, data in scripts
    page        HTML → containers, text blocks, media
    words       what newsrooms say, in many languages
"""
