"""HTML → Page: containers, text blocks, media; and what can be said of them by their place and their names alone."""
