"""A line as a page writes it → the people, agencies and houses that it names."""
