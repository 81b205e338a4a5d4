"""Lines of the publisher's own: it asks to follow, subscribe or give, states its rights, or tells of the page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from jsnews.article.choosing.roles import is_correction, is_credit
from jsnews.article.page.boxes import heading_level, is_only_item
from jsnews.article.page.dom import Container, Page, TextBlock
from jsnews.article.page.links import hrefs_of, link_of
from jsnews.article.page.spans import is_in
from jsnews.article.pattern import pattern
from jsnews.article.text import names
from jsnews.article.words.accounts import tells_of_devices, tells_of_keeping
from jsnews.article.words.age import tells_of_age
from jsnews.article.words.browsers import tells_of_old_browser
from jsnews.article.words.calls import asks_to_log_in
from jsnews.article.words.consent import asks_to_load
from jsnews.article.words.cutoff import leads_to_what_is_not_seen, needs_script, waits_to_load
from jsnews.article.words.following import (
    asks_to_follow,
    is_channel,
    is_in_network,
    is_network,
    names_messenger,
    offers_channel,
    speaks_of_following,
)
from jsnews.article.words.giving import asks_for_support
from jsnews.article.words.letters import asks_to_sign_up, tells_of_leaving
from jsnews.article.words.machines import tells_of_machine, tells_of_transcript, tells_of_translation
from jsnews.article.words.moderation import rules_comments
from jsnews.article.words.partings import marks_end, takes_leave
from jsnews.article.words.readers import counts_votes, tells_of_commenting
from jsnews.article.words.rights import (
    begins_with_rights,
    declares_interests,
    forbids_reprint,
    reserves_rights,
    states_rights,
    tells_its_kind,
    tells_of_earnings,
    tells_of_own_earnings,
    tells_of_own_rules,
)
from jsnews.article.words.shopping import offers_copy
from jsnews.article.words.subjects import lists_hashtags
from jsnews.article.words.telling import asks_for_hints, asks_for_mistakes
from jsnews.article.words.tools import offers_tools, tells_of_page, tells_of_viewing

_TELL = (
    tells_of_page,
    tells_of_commenting,
    tells_of_machine,
    tells_of_leaving,
    counts_votes,
    declares_interests,
    tells_of_own_rules,
    reserves_rights,
)
# Of any length, and in any place.
_TELL_ANYWHERE = (
    tells_of_age,
    tells_of_keeping,
    tells_of_devices,
    tells_of_viewing,
    tells_of_translation,
    tells_of_transcript,
    asks_to_load,
    waits_to_load,
)
# At the head of a text, too.
_TELL_FIRST = (offers_tools, tells_of_page, tells_of_machine, declares_interests)
_TELL_LAST = (rules_comments, begins_with_rights, forbids_reprint, asks_to_log_in, offers_copy)
_LONGEST, _LONGEST_NOTE = 320, 500
_LONGEST_NEED = 60  # characters of a line that says no more than what it needs of a browser
_LAST = 4  # blocks at the end, where such a line needs no other sign
_NAMED, _LINKED, _ALL_LINKED = 0.2, 0.5, 0.9
_SET_APART = names("a b strong em i u mark")
_SLANTED = names("em i")
_ITEMS = names("li td th dt dd")

# What feeds, agencies and press releases have below the text: "The post X appeared first on Y", "AP golf: https://…",
# "About Y Y is …".
_BOILERPLATE = pattern(
    r"(?:[-_—]{2,3}\s*|AP )[^:.]{2,50}: https?://\S+(?: and https?://\S+)?$|"
    r"the post .{5,200} (?:appeared first|first appeared) on |"
    r"(?:about|über|à propos d(?:e|u|es|e la|e l[’'])|acerca de(?:l)?|informazioni su|sobre(?: [ao])?|over|om)\s+"
    r"(?:the |die |das |der |den |la |le |el |il )?(.{3,60}?)[:\s]+(?:the |die |das |der |la |le |el |il |[ao] )?\1\b",
    re.I,
)
# The former in other languages, of words that anything may be told in: there both are links.
_FROM_FEED = pattern(
    r"(?:der beitrag|la entrada|l[’']article|l[’']articolo|o post|het bericht|inlägget|indlægget|innlegget|wpis|"
    r"artykuł|příspěvek|запись|сообщение|post-ul|articolul) .{5,200} "
    r"(?:erschien zuerst auf|(?:se publicó|apareció) primero en|est apparu en premier sur|proviene da|"
    r"pochodzi z|pochází z|apareceu primeiro em|verscheen eerst op|dök först upp på|blev først udgivet på|"
    r"dukket først opp på|впервые появил[аио]сь|apare (?:prima dată|mai întâi) (?:în|pe)) ",
    re.I,
)
# Templates that nobody filled in, the text of printers that stands in for one, the server's own errors, data, a full
# stop that keeps two paragraphs apart, how long somebody reads a text to those who listen, from which age it may be
# read.
_CODE = pattern(
    r"\.$|\(\d{1,3} min(?:utes?)?\)$|(?:6|12|16|18)\+$|\[(?:embed|embedded content|image|video)\]$|"
    r"\{/?[a-z]{1,12}\}$|\{\{[^{}]*\}\}$|\{\}$|"
    r"embed\s*:$|lorem ipsum(?: dolor sit amet\b.*|[\W\d]*)$|\[(?-i:[A-Z]+_[A-Z]+)[a-z_]*\]$|"
    r"\[(?:gambas|foto|photo|video|image|gallery|embed|tweet)\s*:[^\]]{0,60}\]$|\[\w[\w-]*(?:\s+[\w-]+=[^\]]*)\]$|\{\"\w+\":|"
    r"(?:deprecated|notice|warning|strict standards|(?:fatal|parse) error): .{0,300} on line \d+\W*$",
    re.I,
)
# What a system of many magazines writes into the cells of a table that nobody wrote into.
_EMPTY_CELL = pattern(r"(?:header cell - column|row \d{1,3} - cell) \d{1,3}$", re.I)


def without_notices(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without such lines, the first only if slanted; at the end no boilerplate, no notes below a rule."""
    last = len(chosen) - _LAST
    found = [
        block
        for at, block in enumerate(chosen)
        if not _is_of_page(block, is_first=at == 0, is_last=at >= last, is_outer=at < _LAST or at >= last)
    ]
    while len(found) > 1 and marks_end(found[-1].text):
        found.pop()
    while len(found) > 1 and (
        _is_boilerplate(found[-1])
        or (found[-1].number in page.rules and _is_note(found[-1]))
        or (_states_rights(found[-1].text) and any(found[-2].number < n <= found[-1].number for n in page.rules))
    ):
        found.pop()
    return found


def _is_boilerplate(block: TextBlock) -> bool:
    """Whether feeds, agencies or press releases end so, or a line is of nothing but hashtags."""
    if lists_hashtags(block.text) or _BOILERPLATE.match(block.text):
        return True
    return len(hrefs_of(block)) > 1 and _FROM_FEED.match(block.text) is not None


def _is_of_page(block: TextBlock, *, is_first: bool, is_last: bool, is_outer: bool) -> bool:
    """Whether a block is said by the page or its system rather than by the text."""
    text = block.text
    may_be_notice = not is_first or is_in(block, _SLANTED) or any(tells(text) for tells in _TELL_FIRST)
    if may_be_notice and _is_notice(block, is_last=is_last, is_outer=is_outer):
        return True
    if any(tells(text) for tells in _TELL_ANYWHERE) or (len(text) <= _LONGEST_NEED and needs_script(text)):
        return True
    if _EMPTY_CELL.match(text) or (_CODE.match(text) and block.container.tag not in _ITEMS):
        return True
    return _is_own_name(block) or (is_outer and (tells_of_old_browser(text) or _tells_of_own_earnings(block)))


def _is_notice(block: TextBlock, *, is_last: bool, is_outer: bool) -> bool:
    """Whether a short line links to little but a channel, tells of the page, or asks something at the end or apart."""
    if is_outer and heading_level(block.container) and (offers_tools(block.text) or tells_of_page(block.text)):
        return True
    alone = is_only_item(block.container)
    if len(block.text) > _LONGEST or (_is_item(block.container) and not alone) or heading_level(block.container):
        return False
    if block.linked >= _LINKED * len(block.text) and any(map(is_channel, hrefs_of(block))):
        return True
    if block.linked and any(map(is_in_network, hrefs_of(block))) and speaks_of_following(block.text):
        return True
    if block.linked >= _ALL_LINKED * len(block.text) and names_messenger(block.text):
        return True
    if block.linked >= _NAMED * len(block.text) and asks_to_sign_up(block.text):
        return True
    if any(tells(block.text) for tells in _TELL):
        return True
    if block.linked and leads_to_what_is_not_seen(block.text):
        return True
    if is_last and any(tells(block.text) for tells in _TELL_LAST):
        return True
    if is_last and is_in(block, _SLANTED) and _leads_to_networks(block):
        return True
    if is_outer and any(tells(block.text) for tells in (tells_of_earnings, offers_tools, tells_its_kind)):
        return True
    if not (is_last or alone or is_in(block, _SET_APART)):
        return False
    if (block.linked or "@" in block.text) and asks_for_hints(block.text):  # without an address it asks somebody else
        return True
    return invites(block.text) or asks_for_mistakes(block.text) or takes_leave(block.text)


def _leads_to_networks(block: TextBlock) -> bool:
    """Whether several links, no small part of a line, are names of networks, and it has no others."""
    if block.linked < _NAMED * len(block.text):
        return False
    links: dict[int, str] = {}
    for text, inline in block.pieces:
        if (link := link_of(inline)) is not None:
            links[id(link)] = links.get(id(link), "") + text
    return len(links) > 1 and all(map(is_network, links.values()))


def invites(text: str) -> bool:
    """Whether a line asks its readers to follow, to sign up or to give."""
    return any(asks(text) for asks in (asks_to_follow, offers_channel, asks_to_sign_up, asks_for_support))


def _is_own_name(block: TextBlock) -> bool:
    """Whether a heading says nothing but its own id, which a machine made: a place for what was to come."""
    text = block.text
    made = text.count("-") > 1 and " " not in text and any(map(str.isdigit, text))
    return made and heading_level(block.container) is not None and block.container.attributes.get("id") == text


def _tells_of_own_earnings(block: TextBlock) -> bool:
    """Whether the page says in a note of some length that it earns by its links."""
    is_note = len(block.text) <= _LONGEST_NOTE and not heading_level(block.container) and not _is_item(block.container)
    return is_note and tells_of_own_earnings(block.text)


def _states_rights(text: str) -> bool:
    """Whether a short text says anywhere whose rights are reserved, as the foot of a page does."""
    return len(text) <= _LONGEST_NOTE and states_rights(text)


def _is_item(container: Container) -> bool:
    """Whether an element is an item of a list or table; a cell that holds several blocks lays out a page."""
    return container.tag in _ITEMS and (container.tag != "td" or container.size == 1)


def _is_note(block: TextBlock) -> bool:
    """Whether a block is all slanted and says neither who made the text nor what was corrected in it."""
    short = len(block.text) <= _LONGEST_NOTE
    return short and is_in(block, _SLANTED) and not is_credit(block.text) and not is_correction(block.text)
