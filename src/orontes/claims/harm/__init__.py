"""Harm to people: who was killed or wounded, how many, in which attack."""
