"""What a page says of itself for machines: meta elements, JSON-LD, the data in its scripts."""
