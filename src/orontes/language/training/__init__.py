"""How the grammar is made: treebanks, sentences of our own, and the run that trains on both."""
