"""Who did what was told before: blamed, accused, mutually charged, told by where fire came from."""
