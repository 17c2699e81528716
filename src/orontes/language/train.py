"""Trains the grammar: `python -m orontes.language.train TREEBANKS --out MODEL`.

TREEBANKS is a folder with ewt-{train,dev,test}.conllu, gum-open-{train,dev,test}.conllu and pud.conllu (Universal
Dependencies English).
Three stages: the treebanks alone; with them sentences of our own in the register of war news; with others of them, more
joined clauses, titles and capitals. Runs on one core in about an hour. Same in, same out on one machine with one
set of libraries.
A fourth number given to --steps asks for a fourth stage, with sentences of newsrooms, police desks and headlines; the
shipped weights are those of three (docs/model.md).
"""

import argparse
import json
import logging
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training.initialize import init_nlp
from spacy.training.loop import train
from spacy.util import load_config

from orontes.language.grammar import Grammar
from orontes.language.tokens import keep_beginnings_whole
from orontes.language.training.corpus import (
    Guises,
    make_docs,
    make_own_docs,
    read_choosing,
    read_training,
    write_corpus,
)
from orontes.language.training.measure import measure_grammar

_LOG = logging.getLogger("orontes.train")
_LICENCE = Path(__file__).parent / "training" / "MODEL_LICENSE"
_DESCRIPTION = "English grammar for news of armed conflict; trained by orontes.language.train"
_CONFIG = Path(__file__).parent / "training" / "config.cfg"
_STEPS = (3000, 7000, 2000)


def make_tokenizer() -> Language:
    """A pipeline without stages, with our tokenizer."""
    return keep_beginnings_whole(spacy.blank("en"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One stage of training: what it reads, for how many steps, and its rate of learning.

    The rate sinks to nothing over the stage; None is a steady 0.001. What is kept of a stage is its best state on the
    development sentences, or its last: from the third stage on, since those sentences hold no titles and capitals.
    """

    name: str
    corpus: Path
    steps: int
    rate: float | None
    keeps: str


def train_stage(stage: Stage, dev: Path, out: Path, *, source: Path | None) -> Path:
    """Trains on from another stage's state where one is given; the folder of the state that is kept.

    A stage that came to its end before is not run again.
    """
    kept = out / stage.name / stage.keeps
    if kept.is_dir():
        return kept
    changes = {"paths.train": str(stage.corpus), "paths.dev": str(dev), "training.max_steps": stage.steps}
    config = load_config(_CONFIG, overrides=changes)
    if source is not None:
        config["components"] = {name: {"source": str(source)} for name in config["nlp"]["pipeline"]}
        config["training"]["batcher"]["size"]["start"] = 800
    if stage.rate is not None:
        schedule = {"initial_rate": stage.rate, "warmup_steps": 250, "total_steps": stage.steps}
        config["training"]["optimizer"]["learn_rate"] = {"@schedules": "warmup_linear.v1", **schedule}
    unfinished = out / f"{stage.name}-unfinished"
    unfinished.mkdir(parents=True, exist_ok=True)
    train(init_nlp(config), unfinished)
    unfinished.rename(kept.parent)
    return kept


def parse_call(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("treebanks", type=Path, help="folder of the CoNLL-U files")
    parser.add_argument("--out", type=Path, required=True, help="folder of the model, and of work files beside it")
    parser.add_argument("--steps", type=int, nargs="+", default=_STEPS, help="steps of the three stages, or of four")
    call = parser.parse_args(arguments)
    if len(call.steps) - len(_STEPS) not in {0, 1}:
        parser.error("--steps takes three numbers, or four")
    return call


def make_newsroom_docs(blank: Language) -> list[Doc]:
    """What the fourth stage reads beside the treebanks."""
    return [
        *make_own_docs(blank, 8000, seed=4, rule="NEWS"),
        *make_own_docs(blank, 2000, seed=5),
        *make_own_docs(blank, 1500, seed=6, rule="JOINED"),
    ]


def write_corpora(treebanks: Path, out: Path, steps: Sequence[int]) -> tuple[list[Stage], Path]:
    """Writes what the stages read, and the corpus by which the best state is chosen."""
    blank = make_tokenizer()
    docs = list(make_docs(blank, read_training(treebanks)))
    own = list(make_own_docs(blank, 5000, seed=1))
    others = [*make_own_docs(blank, 4000, seed=2), *make_own_docs(blank, 2500, seed=3, rule="JOINED")]
    corpora: list[tuple[str, list[Doc], Guises, float | None]] = [
        ("treebanks", docs, Guises(), None),
        ("mixed", [*docs, *own], Guises(), 0.001),
        ("joined", [*docs, *others], Guises(capitals=0.05, titled=0.12), 0.0005),
    ]
    if len(steps) > len(corpora):
        guises = Guises(capitals=0.06, titled=0.1, stopless=0.2)
        corpora.append(("newsroom", [*docs, *make_newsroom_docs(blank)], guises, 0.0005))
    stages = []
    for number, ((name, chosen, guises, rate), count) in enumerate(zip(corpora, steps, strict=True), 1):
        path = out / f"{name}.spacy"
        _LOG.info("%s: %d words", name, write_corpus(blank, chosen, path, guises=guises))
        keeps = "model-last" if number >= len(_STEPS) else "model-best"
        stages.append(Stage(name=f"stage{number}", corpus=path, steps=count, rate=rate, keeps=keeps))
    dev = out / "dev.spacy"
    write_corpus(blank, make_docs(blank, read_choosing(treebanks)), dev, guises=None)
    return stages, dev


def ship_model(source: Path, out: Path) -> None:
    """Writes the model as it is shipped: with its licence, and without the words and names that it met in training."""
    nlp = spacy.load(source)
    nlp.meta.update({"name": "orontes_news", "license": "CC BY-SA 4.0", "description": _DESCRIPTION})
    for listed in ("performance", "sources"):
        nlp.meta.pop(listed, None)
    nlp.config["paths"].update({"train": None, "dev": None})
    nlp.to_disk(out)
    labels = sorted({"ROOT", *(label for listed in nlp.pipe_labels.values() for label in listed)})
    (out / "vocab" / "strings.json").write_text(json.dumps(labels) + "\n", encoding="utf-8")
    shutil.copy(_LICENCE, out / "LICENSE")


def main() -> None:
    """Trains and writes the model."""
    logging.basicConfig(level=logging.INFO)
    call = parse_call()
    call.out.mkdir(parents=True, exist_ok=True)
    stages, dev = write_corpora(call.treebanks, call.out, call.steps)
    kept = None
    for stage in stages:
        kept = train_stage(stage, dev, call.out, source=kept)
    assert kept is not None
    model = call.out / "model"
    ship_model(kept, model)
    grammar = Grammar("en", spacy.load(model))
    for measure in measure_grammar(grammar, call.treebanks):
        _LOG.info("%s %.0f words a second", measure.render(), measure.speed)


if __name__ == "__main__":
    main()
