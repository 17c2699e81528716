"""The list of ordinary words holds words of English, and no slips of the treebanks that it is made of."""

from pathlib import Path

from orontes.language import list_ordinary
from orontes.language.training.ordinary import find_ordinary
from orontes.language.training.treebank import read_treebank

ROWS = """# newdoc id = own
# text = The gaurds saw market stalls, ppl and riso.
1	The	the	DET	DT	_	2	det	_	_
2	gaurds	guard	NOUN	NNS	Number=Plur|Typo=Yes	3	nsubj	_	CorrectForm=guards
3	saw	see	VERB	VBD	_	0	root	_	_
4	market	market	NOUN	NN	Number=Sing	5	compound	_	_
5	stalls	stall	NOUN	NNS	Number=Plur	3	obj	_	SpaceAfter=No
6	,	,	PUNCT	,	_	7	punct	_	_
7	ppl	people	NOUN	NNS	Abbr=Yes	5	conj	_	_
8	and	and	CCONJ	CC	_	9	cc	_	_
9	riso	riso	NOUN	NN	Number=Sing	5	conj	_	SpaceAfter=No
10	.	.	PUNCT	.	_	3	punct	_	_

"""


def test_slips_and_short_forms_are_left_out(tmp_path: Path) -> None:
    """The gaurds saw market stalls, ppl and riso."""
    treebank = tmp_path / "own.conllu"
    treebank.write_text(ROWS, encoding="utf-8")
    assert find_ordinary(read_treebank(treebank)) == ["market", "stalls"]


def test_the_list_is_of_words_in_small_letters() -> None:
    words = list_ordinary()
    assert {"market", "prisoner", "wounded"} <= words
    assert all(word.isalpha() and word.islower() and len(word) > 2 for word in words)
    assert not words & {"accomodating", "enviroment", "ppl", "turkistan"}
