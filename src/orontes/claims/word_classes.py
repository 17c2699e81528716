"""Classes of words and of links in a sentence that many rules ask for, by the names of Universal Dependencies."""

NOUNS = frozenset({"NOUN", "PROPN"})
NOMINALS = frozenset({"NOUN", "PRON", "PROPN"})
VERBS = frozenset({"AUX", "VERB"})
FINITE = frozenset({"VBD", "VBP", "VBZ"})
TELLING = FINITE | {"VBN"}
"""The forms of verbs that tell a deed: finite ones and past participles."""
PAST = frozenset({"VBD", "VBN"})
SECOND = frozenset({"advcl", "ccomp", "conj", "dep", "parataxis"})
"""Links by which the parser hangs a second verb on the one that it took for the clause's own."""
SUBJECTS = frozenset({"nsubj", "nsubj:outer", "nsubj:pass"})
OBJECTS = frozenset({"nsubj:pass", "obj"})
POINTING = frozenset({"that", "the", "these", "this", "those"})
RELATIVES = frozenset({"that", "which", "who"})
ARMS = frozenset({"aircraft", "artillery", "drone", "weapon"})
"""The classes of nouns that name what deeds are done with."""
FATES = frozenset({"captive", "hostage", "prisoner"})
"""What somebody is who was taken: captive, not a doer."""
BOUNDING = frozenset({"more", "less", "fewer"})
"""What stands behind the "no" that bounds a number: "no more than 150"."""
BEFORE_NOUNS = frozenset({"det", "nummod", "amod", "advmod", "compound", "nmod:poss", "case", "cc"})
"""Links of what stands before a noun and is of its phrase."""
PLACING = frozenset({"around", "at", "in", "inside", "near", "outside"})
"""Prepositions before where something was."""
EZAFE = frozenset({"e", "i", "ye"})
"""What joins two parts of a Persian name: "Mazar-e Sharif"."""
