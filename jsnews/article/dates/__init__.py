"""A date as a page writes it, in any language and calendar → ISO 8601."""
