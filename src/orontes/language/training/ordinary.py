"""Makes the list of ordinary words: `python -m orontes.language.training.ordinary TREEBANKS --out FILE`.

TREEBANKS is the folder of `orontes.language.train`. A word is ordinary where its training parts write it as a noun or
adjective in small letters, and not as often as a name. Weblogs and mail hold much that is no word of English: what the
treebanks mark as misspelt, shortened, foreign, slang or a piece of a word is left out, and so is what they do not mark
and we read as such (ordinary_left_out.txt).
Rejected: the grammar's own word for a part of speech, which takes names that it never met for adjectives ("Fano
militiamen") and heads of sentences for names; words met twice only, which loses four of ten words and few slips.
"""

import argparse
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from orontes.language.training.treebank import TreebankSentence, TreebankWord, read_treebank

_PARTS = ("ewt-train.conllu", "gum-open-train.conllu")
_KINDS = frozenset({"NOUN", "ADJ"})
_MARKED = frozenset({"Typo=Yes", "Abbr=Yes", "Foreign=Yes", "Style=Vrnc", "Style=Slng"})
_PIECES = frozenset({"AFX", "FW", "GW"})
"""Penn tags of parts of words, foreign words and words that a gap cut in two."""
_SHORTEST = 3
_HEAD = """# Ordinary English nouns and adjectives in small letters, a word a line.
# Source: training parts of UD English EWT and GUM (open part), read by orontes.language.training.ordinary,
# which leaves out what is misspelt, shortened, foreign or no whole word.
# Licence: CC BY-SA 4.0, as the treebanks that the words come from.
"""


def find_ordinary(sentences: Iterable[TreebankSentence]) -> list[str]:
    """The words in small letters, in order of the alphabet."""
    small: Counter[str] = Counter()
    named: Counter[str] = Counter()
    for sentence in sentences:
        for word in sentence.words[1:]:
            if word.upos in _KINDS and _is_whole(word):
                small[word.text] += 1
            elif word.upos == "PROPN":
                named[word.text.casefold()] += 1
    kept = small.keys() - _left_out()
    return sorted(word for word in kept if small[word] > named[word] and len(word) >= _SHORTEST)


def _is_whole(word: TreebankWord) -> bool:
    """Whether a word is in small letters, and as the treebank marks it whole, English and rightly spelt."""
    marked = word.features & _MARKED or word.tag in _PIECES
    return word.text.isalpha() and word.text.islower() and not marked


def _left_out() -> frozenset[str]:
    """The words that we read as none: those of ordinary_left_out.txt."""
    lines = Path(__file__).with_name("ordinary_left_out.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


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
