"""Where a deed was: by its own phrases, by headings, by the scene of a running story."""
