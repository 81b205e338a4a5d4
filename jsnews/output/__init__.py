"""Article → Markdown, text, JSON, HTML."""
