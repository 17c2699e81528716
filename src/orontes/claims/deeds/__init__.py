"""From the words of a sentence to drafts of deeds: verbs, event nouns, who does what to whom."""
