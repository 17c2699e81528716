"""Whom and what a report means by "they", "the group", "the city", "the base"."""
