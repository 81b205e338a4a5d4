"""What newsrooms say to their readers and pages say of themselves, in the languages of news: one question a file.

To add a language is to add its words to these lists, with a line of it in the tests of the same name:

    following   follow us, join our channel, get the app
    giving      journalism costs money, support us
    telling     found a mistake, have a tip?
    letters     sign up for our newsletter
    partings    thanks for reading, if you liked this, find more on our site
    tools       print, share, hear, how long it takes to read
    heard       a link opens a new window
    accounts    give articles away, save for later, your subscription is in use
    readers     comments, join the discussion, log in to comment
    moderation  comments are reviewed, keep to our rules
    machines    a machine made this summary, or reads this aloud
    rights      all rights reserved, what is earned by links
    sources     references, works cited
    subjects    tags, filed under, keywords
    elsewhere   read also, related stories, most read
    contents    on this page, jump to a section
    adverts     advertisement, the story continues below
    shopping    buy it, look what it costs
    calls       subscribe to read on
    browsers    yours is too old
    cutoff      read more, the rest did not load
    consent     what was not loaded for want of the reader's consent
    walls       prove that you are human, cookies
    leadins     by, photographs by, updated by
    authors     about the author, the author is, this was written by
    callings    what stands before or behind a name, and what is never one
    tongues     the commonest words of a language, by which its texts are known
    missing     not found, being repaired, something went wrong, not in your country

`phrases` has what they share. None of them sees more of a page than lines of its text.
"""
