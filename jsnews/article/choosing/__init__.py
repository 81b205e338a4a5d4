"""Scores → the blocks that are the article's, and what each of them is: one rule after the other."""
