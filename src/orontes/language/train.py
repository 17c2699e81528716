"""Trains the grammar: `python -m orontes.language.train TREEBANKS --out MODEL`.

TREEBANKS is a folder with ewt-{train,dev,test}.conllu, gum-open-{train,dev,test}.conllu and pud.conllu (Universal
Dependencies English).
Two stages: the treebanks alone, then the treebanks with sentences of our own in the register of war news. Runs on one
core in one to two hours. Same in, same out on one machine with one set of libraries.
"""

import argparse
import logging
import shutil
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.training.initialize import init_nlp
from spacy.training.loop import train
from spacy.util import load_config

from orontes.language.grammar import Grammar
from orontes.language.tokens import keep_beginnings_whole
from orontes.language.training.corpus import make_docs, make_own_docs, read_choosing, read_training, write_corpus
from orontes.language.training.measure import measure_grammar

_LOG = logging.getLogger("orontes.train")
_OWN_SENTENCES = 5000
_LICENCE = Path(__file__).parent / "training" / "MODEL_LICENSE"
_DESCRIPTION = "English grammar for news of armed conflict; trained by orontes.language.train"
_CONFIG = Path(__file__).parent / "training" / "config.cfg"


def make_tokenizer() -> Language:
    """A pipeline without stages, with our tokenizer."""
    return keep_beginnings_whole(spacy.blank("en"))


def train_stage(corpus: Path, dev: Path, out: Path, *, steps: int, source: Path | None) -> Path:
    """One stage of training, on from another's best state where one is given; the folder of its own best state.

    A stage whose model is there already is not run again.
    """
    best = out / "model-best"
    if best.is_dir():
        return best
    changes: dict[str, object] = {"paths.train": str(corpus), "paths.dev": str(dev), "training.max_steps": steps}
    config = load_config(_CONFIG, overrides=changes)
    if source is not None:
        config["components"] = {name: {"source": str(source)} for name in config["nlp"]["pipeline"]}
        config["training"]["batcher"]["size"]["start"] = 800
        config["training"]["optimizer"]["learn_rate"] = {
            "@schedules": "warmup_linear.v1",
            "initial_rate": 0.001,
            "warmup_steps": 250,
            "total_steps": steps,
        }
    out.mkdir(parents=True, exist_ok=True)
    train(init_nlp(config), out)
    return best


def parse_call() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("treebanks", type=Path, help="folder of the CoNLL-U files")
    parser.add_argument("--out", type=Path, required=True, help="folder of the model, and of work files beside it")
    parser.add_argument("--steps", type=int, nargs=2, default=(3000, 7000), help="steps of the two stages")
    return parser.parse_args()


def write_corpora(treebanks: Path, out: Path) -> tuple[Path, Path, Path]:
    """Writes the corpora of the first stage, of the second, and the one by which the best state is chosen."""
    blank = make_tokenizer()
    plain, mixed, dev = out / "treebanks.spacy", out / "mixed.spacy", out / "dev.spacy"
    docs = list(make_docs(blank, read_training(treebanks)))
    own = list(make_own_docs(blank, _OWN_SENTENCES, seed=1))
    words = write_corpus(blank, docs, plain, guises=True)
    _LOG.info("%d words of treebanks", words)
    _LOG.info("%d words of our own", write_corpus(blank, [*docs, *own], mixed, guises=True) - words)
    write_corpus(blank, make_docs(blank, read_choosing(treebanks)), dev, guises=False)
    return plain, mixed, dev


def ship_model(source: Path, out: Path) -> None:
    """Writes the model as it is shipped, with its licence."""
    nlp = spacy.load(source)
    nlp.meta.update({"name": "orontes_news", "license": "CC BY-SA 4.0", "description": _DESCRIPTION})
    for listed in ("performance", "sources"):
        nlp.meta.pop(listed, None)
    nlp.to_disk(out)
    shutil.copy(_LICENCE, out / "LICENSE")


def main() -> None:
    """Trains and writes the model."""
    logging.basicConfig(level=logging.INFO)
    call = parse_call()
    call.out.mkdir(parents=True, exist_ok=True)
    plain, mixed, dev = write_corpora(call.treebanks, call.out)
    first = train_stage(plain, dev, call.out / "stage1", steps=call.steps[0], source=None)
    second = train_stage(mixed, dev, call.out / "stage2", steps=call.steps[1], source=first)
    model = call.out / "model"
    ship_model(second, model)
    grammar = Grammar("en", spacy.load(model))
    for measure in measure_grammar(grammar, call.treebanks):
        _LOG.info("%s %.0f words a second", measure.render(), measure.speed)


if __name__ == "__main__":
    main()
