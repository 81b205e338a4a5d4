"""Headline, authors, dates, section and tags: the best evidence that page and metadata give."""
