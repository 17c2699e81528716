"""The sentences of our own that the grammar is trained on, and the treebank's sentences in our words."""

import random
from pathlib import Path

import pytest

from orontes.language.train import make_tokenizer, parse_call
from orontes.language.training.corpus import Guises, disguise, make_own_docs
from orontes.language.training.generator import Generator, read_rules
from orontes.language.training.tree import Tree, render_sentence
from orontes.language.training.treebank import is_tree, make_doc, mend_agents, read_treebank

LINKS = frozenset(
    [
        "ROOT",
        "acl",
        "acl:relcl",
        "advcl",
        "advmod",
        "amod",
        "appos",
        "aux",
        "aux:pass",
        "case",
        "cc",
        "cc:preconj",
        "ccomp",
        "compound",
        "compound:prt",
        "conj",
        "cop",
        "csubj",
        "det",
        "expl",
        "fixed",
        "flat",
        "iobj",
        "mark",
        "nmod",
        "nmod:desc",
        "nmod:poss",
        "nmod:unmarked",
        "nsubj",
        "nsubj:pass",
        "nummod",
        "obj",
        "obl",
        "obl:agent",
        "obl:unmarked",
        "parataxis",
        "punct",
        "xcomp",
    ]
)
TAGS = frozenset(
    [
        "$",
        "CC",
        "CD",
        "DT",
        "EX",
        "HYPH",
        "IN",
        "JJ",
        "JJR",
        "JJS",
        "MD",
        "NN",
        "NNP",
        "NNPS",
        "NNS",
        "POS",
        "PRP",
        "PRP$",
        "RB",
        "RBR",
        "RBS",
        "RP",
        "TO",
        "WDT",
        "WP",
        "WRB",
        "VB",
        "VBD",
        "VBG",
        "VBN",
        "VBP",
        "VBZ",
        ",",
        ".",
        ":",
        "``",
        "''",
        "-LRB-",
        "-RRB-",
    ]
)
PAST = """\
# newdoc id = made-up
# text = Don't shell al-Ain, said Gen. Dib, wounded by rebels.
1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_
1\tDo\tdo\tAUX\tVB\t_\t3\taux\t_\t_
2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_
3\tshell\tshell\tVERB\tVB\t_\t8\tccomp\t_\t_
4\tal\tal\tPROPN\tNNP\t_\t3\tobj\t_\tSpaceAfter=No
5\t-\t-\tPUNCT\tHYPH\t_\t6\tpunct\t_\tSpaceAfter=No
6\tAin\tAin\tPROPN\tNNP\t_\t4\tflat\t_\tSpaceAfter=No
7\t,\t,\tPUNCT\t,\t_\t3\tpunct\t_\t_
8\tsaid\tsay\tVERB\tVBD\t_\t0\troot\t_\t_
9\tGen.\tGen.\tPROPN\tNNP\t_\t10\tnmod:desc\t_\t_
10\tDib\tDib\tPROPN\tNNP\t_\t8\tnsubj\t_\tSpaceAfter=No
11\t,\t,\tPUNCT\t,\t_\t12\tpunct\t_\t_
12\twounded\twound\tVERB\tVBN\t_\t10\tacl\t_\t_
13\tby\tby\tADP\tIN\t_\t14\tcase\t_\t_
14\trebels\trebel\tNOUN\tNNS\t_\t12\tobl:agent\t_\tSpaceAfter=No
15\t.\t.\tPUNCT\t.\t_\t8\tpunct\t_\t_

"""


def is_projective(tree: Tree) -> bool:
    arcs = [sorted((place, word.head)) for place, word in enumerate(tree)]
    return not any(one[0] < two[0] < one[1] < two[1] for one in arcs for two in arcs)


@pytest.mark.parametrize("rule", sorted(read_rules()))
def test_every_kind_makes_well_formed_trees(rule: str) -> None:
    generator = Generator(7)
    if any("*=" in alternative for alternative in read_rules()[rule]) and "" not in read_rules()[rule]:
        for _ in range(20):
            tree = generator.make_sentence(rule)
            assert is_tree([word.head for word in tree])
            assert is_projective(tree)
            assert {word.link for word in tree} <= LINKS
            assert {word.tag for word in tree} <= TAGS


def find_links(rule: str, name: str) -> set[tuple[str, str]]:
    """The links of a word in sentences by a rule, each with the word's head."""
    generator, links = Generator(11), set()
    for _ in range(200):
        tree = generator.make_sentence(rule)
        links |= {(word.link, tree[word.head].text.casefold()) for word in tree if word.text.casefold() == name}
    return links


def test_part_of_them_is_said_to_be_what_follows() -> None:
    """nine people, most of them children,"""
    assert ("nmod", "most") in find_links("N_MOST_OF", "them")
    assert {link for link, _ in find_links("N_MOST_OF", "most")} == {"nsubj"}


def test_responsibility_is_for_the_attack() -> None:
    """The front claimed responsibility for the attack."""
    assert ("nmod", "responsibility") in find_links("N_RESPONSIBILITY", "attack")
    assert ("nmod", "involvement") in find_links("N_INVOLVEMENT", "raid")


def test_training_takes_three_stages_and_four_when_asked() -> None:
    call = ["treebanks", "--out", "model"]
    assert list(parse_call(call).steps) == [3000, 7000, 2000]
    assert parse_call([*call, "--steps", "3000", "7000", "2000", "1500"]).steps[3] == 1500
    with pytest.raises(SystemExit):
        parse_call([*call, "--steps", "3000", "7000"])


def test_sentences_are_the_same_for_the_same_seed() -> None:
    one, two = Generator(3), Generator(3)
    assert [one.make_sentence() for _ in range(5)] == [two.make_sentence() for _ in range(5)]


def test_our_tokenizer_cuts_them_as_they_were_made() -> None:
    pipeline, generator = make_tokenizer(), Generator(5)
    trees = [generator.make_sentence() for _ in range(200)]
    same = [
        [token.text for token in pipeline.make_doc(render_sentence(tree))] == [word.text for word in tree]
        for tree in trees
    ]
    assert sum(same) >= 190


def test_treebank_sentences_take_our_words(tmp_path: Path) -> None:
    """Don't shell al-Ain, said Gen. Dib, wounded by rebels."""
    path = tmp_path / "made-up.conllu"
    path.write_text(PAST, encoding="utf-8")
    (sentence,) = read_treebank(path)
    assert sentence.text == "Don't shell al-Ain, said Gen. Dib, wounded by rebels."
    doc = make_doc(make_tokenizer(), mend_agents(sentence))
    assert doc is not None
    links = {token.text: (token.dep_, token.head.text) for token in doc}
    assert links["n't"] == ("advmod", "shell")
    assert links["al-Ain"] == ("obj", "shell")
    assert links["rebels"] == ("obl:agent", "wounded")


def test_guises_keep_the_tree() -> None:
    """A sentence in capitals, or without its stop, has the links that it had."""
    chance = random.Random(2)
    for doc in make_own_docs(make_tokenizer(), 60, seed=4, rule="JOINED"):
        guise = disguise(doc, Guises(titled=0.5), chance)
        assert [token.head.i for token in guise] == [token.head.i for token in doc][: len(guise)]
        assert guise[0].text.casefold() == doc[0].text.casefold()
