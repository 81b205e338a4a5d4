"""What newsrooms say to their readers and pages say of themselves, in the languages of news: one question a file."""
