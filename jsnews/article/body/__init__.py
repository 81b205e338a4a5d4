"""The chosen blocks → the article's typed body, with its pictures and players; or the body out of the page's data."""
