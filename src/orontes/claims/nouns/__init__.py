"""What noun phrases name: people, forces, places, bodies; their lists and the words that a slot quotes."""
