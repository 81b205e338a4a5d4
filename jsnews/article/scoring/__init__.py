"""How much each block reads like the article: a linear model over words and a forest over features."""
