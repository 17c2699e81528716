"""When a deed was: its own time words, the time that the report is telling, tenses."""
