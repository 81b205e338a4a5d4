"""The only room that imports Playwright: url → Snapshot."""
