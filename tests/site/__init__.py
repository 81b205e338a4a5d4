"""A local news site that misbehaves: one page for each way in which news pages are late, hidden or never quiet."""
