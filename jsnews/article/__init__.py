"""Pure: Snapshot → Article. No files, network, clock or environment."""
