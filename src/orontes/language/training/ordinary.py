"""Makes the list of ordinary words: `python -m orontes.language.training.ordinary TREEBANKS --out FILE`.

TREEBANKS is the folder of `orontes.language.train`. A word is ordinary where its training parts write it as a noun or
adjective in small letters, and not as often as a name. Rejected: the grammar's own word for a part of speech, which
takes names that it never met for adjectives ("Fano militiamen") and heads of sentences for names.
"""

import argparse
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from orontes.language.training.treebank import TreebankSentence, read_treebank

_PARTS = ("ewt-train.conllu", "gum-open-train.conllu")
_KINDS = frozenset({"NOUN", "ADJ"})
_SHORTEST = 3
_HEAD = """# Ordinary English nouns and adjectives in small letters, a word a line.
# Source: training parts of UD English EWT and GUM (open part), read by orontes.language.training.ordinary.
# Licence: CC BY-SA 4.0, as the treebanks that the words come from.
"""


def find_ordinary(sentences: Iterable[TreebankSentence]) -> list[str]:
    """The words in small letters, in order of the alphabet."""
    small: Counter[str] = Counter()
    named: Counter[str] = Counter()
    for sentence in sentences:
        for word in sentence.words[1:]:
            if word.upos in _KINDS and word.text.isalpha() and word.text.islower():
                small[word.text] += 1
            elif word.upos == "PROPN":
                named[word.text.casefold()] += 1
    return sorted(word for word, times in small.items() if times > named[word] and len(word) >= _SHORTEST)


def main() -> None:
    """Writes the list."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("treebanks", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    call = parser.parse_args()
    sentences = (sentence for part in _PARTS for sentence in read_treebank(call.treebanks / part))
    call.out.write_text(_HEAD + "\n".join(find_ordinary(sentences)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
