"""The slots of a claim, filled from the words that head them."""
