"""Those harmed, told by what is left of them, as fallen, or by their injuries: "lost their lives", "six men fell"."""

from orontes.base import ATTACKS
from orontes.claims.deeds.arguments import subject_of, surface_subject
from orontes.claims.deeds.arguments_phrases import phrases_of
from orontes.claims.frames import load_frames
from orontes.claims.lexicon import words_of
from orontes.claims.moods.negations import is_negated
from orontes.claims.nouns.sorter import Sorter, noun_classes
from orontes.claims.tree import Tree, Word

OURS = frozenset({"our", "ours", "we", "my"})
IN_BATTLE = frozenset({"", "in", "on", "near", "during", "at", "while", "as", "since", "outside", "around", "inside"})
NEAR = 5
FOUGHT = ATTACKS | {"clash", "capture", "advance", "offensive_launch", "siege"}


def find_laid_out(tree: Tree, i: int) -> int | None:
    """Whose bodies are told of, as in "three bodies were found", "the bodies of 11 men"; never bodies handed over."""
    word = tree.words[i]
    if word.pos != "NOUN" or word.dep == "compound" or (word.lower == "body" and tree.case(i) not in {"", "of"}):
        return None
    if _are_given_back(tree, i):
        return None
    return next((kid.i for kid in tree.kids(i, "nmod") if tree.case(kid.i) == "of"), i)


def _are_given_back(tree: Tree, i: int) -> bool:
    """Whether bodies are told to go to their own side: "returned the bodies", "an exchange of bodies"."""
    word, above = tree.words[i], tree.head(i)
    if above is None or word.dep not in {"obj", "nsubj:pass", "nmod", "acl", "conj"}:
        return False
    given = above.lower in words_of("giving_back") or any(
        kid.lower in words_of("giving_back") for kid in tree.kids(i, "acl", "acl:relcl")
    )
    over = (kid.lower for kid in tree.kids(above.i, "compound:prt", "advmod"))
    handed = above.lower in words_of("handing") and any(word in {"over", "back", "home"} for word in over)
    return given or handed


def kills_nobody(tree: Tree, i: int) -> bool:
    """Whether a verb of dying tells of none in particular ("nobody knows how many have died"), or of who lived on."""
    many = [kid for kid in tree.kids(i, "nsubj", "nsubj:pass") if kid.lower == "many" and kid.i > 0]
    asked = any(tree.words[kid.i - 1].lower == "how" for kid in many)
    return asked or (tree.words[i].lower in words_of("living_on") and not is_negated(tree, i))


def find_lost(tree: Tree, i: int) -> int | None:
    """Whose lives are lost, as in "took the lives of ten", "cost 600 lives", "lost their lives"."""
    head = tree.head(i)
    owned = any(kid.lower in {"their", "his", "her"} for kid in tree.kids(i, "nmod:poss"))
    if head is None or (tree.words[i].lower == "life" and not owned):
        return None
    if owned and head.lower in words_of("lose_lives") and tree.words[i].dep == "obj":
        return surface_subject(tree, head.i)
    lost = tree.words[i].dep == "nsubj:pass" and head.lower in words_of("lose_lives")
    if not lost and head.lower not in words_of("leave") | words_of("take_lives"):
        return None
    beside = tree.kid(head.i, "iobj")
    if tree.words[i].lower == "life" and beside is None:
        return None  # "took his own life"
    people = next((kid.i for kid in tree.kids(i, "nmod") if tree.case(kid.i) == "of"), i)
    return beside.i if owned and beside is not None else people


def find_fallen(tree: Tree, i: int, sorter: Sorter) -> int | None:
    """Which counted fighters "fell": no town, and nobody who fell ill, behind, to the ground or into a trap."""
    word = tree.words[i]
    subject = tree.kid(i, "nsubj") if word.pos == "VERB" else None
    if subject is None or subject.i > i or word.lower in {"fall", "falling"}:
        return None
    counted = subject.pos == "NUM" or subject.lower in words_of("nobody")
    numbers = counted or tree.kid(subject.i, "nummod") is not None
    whole = tree.kid(subject.i, "nmod") if counted else None
    alone = tree.kid(i, "xcomp", "obj", "compound:prt", "acomp", "advcl") is None
    behind = tree.words[i + 1 : i + 2]
    alone = alone and not any(one.pos in {"ADJ", "PART"} or one.lower in words_of("fell_otherwise") for one in behind)
    armed = {"force"} <= sorter.classes(tree, subject.i if whole is None else whole.i)
    behind_it = [kid for kid in tree.kids(i, "obl", "nmod", "obl:unmarked", "advmod") if kid.i > i]
    battle = all(tree.case(kid.i) in IN_BATTLE and _is_of_battle(tree, kid, sorter) for kid in behind_it)
    return subject.i if numbers and alone and armed and battle and not _went_on(tree, i) else None


def _is_of_battle(tree: Tree, word: Word, sorter: Sorter) -> bool:
    """Whether one may fall there in battle: at a time, in a place that is named, at the front, in the fighting."""
    classes = sorter.classes(tree, word.i) | noun_classes(word.lower)
    if "time" in classes and tree.kid(word.i, "amod") is not None:
        return False  # "on hard times"
    if word.pos == "ADV" or not tree.case(word.i) or "time" in classes or word.lower in words_of("battle_scenes"):
        return True
    if any(frame.kind in FOUGHT for frame in load_frames().of_noun(word.lower)):
        return True
    named = any(tree.words[k].pos == "PROPN" for k in tree.below_all(word.i))
    site = "place" in classes or (word.pos == "PROPN" and classes <= {"name"})
    return site and (named or word.lower in words_of("settlement") | words_of("regional"))


def _went_on(tree: Tree, i: int) -> bool:
    """Whether those who fell are told to have done more: "fell and broke their legs"."""
    joined = (kid for kid in tree.kids(i, "conj") if kid.pos == "VERB")
    return any(tree.kid(kid.i, "nsubj", "nsubj:pass", "aux:pass") is None for kid in joined)


def find_bearer(tree: Tree, i: int) -> int | None:
    """Who "sustained minor injuries" or "suffered wounds"; an army that "suffered 20 deaths" is none."""
    word, verb = tree.words[i], tree.head(i)
    if (
        verb is None
        or word.dep != "obj"
        or verb.lower not in words_of("sustaining")
        or (word.pos == "NUM" or tree.kid(i, "nummod") is not None)
    ):
        return None
    who = subject_of(tree, verb.i)
    if who is None:
        return None
    bearing = tree.words[who]
    some = bearing.pos == "NUM" or bearing.lower in {"another", "others"}
    return who if some or noun_classes(bearing.lower) & {"people"} else None


def find_beside(tree: Tree, i: int) -> int | None:
    """Who is dead by a number right before, or told as "among the dead": "at least 80 dead", "among them were two"."""
    word, head = tree.words[i], tree.head(i)
    if head is not None and head.i > i and tree.case(i) == "among" and tree.kid(head.i, "cop") is not None:
        return head.i
    numbered = i > 0 and _is_number(tree.words[i - 1])
    return i - 1 if numbered and (head is None or head.i < i - 1) and word.dep != "conj" else None


def is_numbered(tree: Tree, i: int) -> bool:
    """Whether a number or a word that counts stands a few words before a noun: "dozens of wounded civilians"."""
    near = tree.words[max(0, i - NEAR) : i]
    return any(_is_number(word) or word.lower in words_of("counting_nouns") | words_of("some") for word in near)


def _is_number(word: Word) -> bool:
    return word.pos == "NUM" or word.lower in words_of("number_words")


def befell_doers(tree: Tree, i: int) -> bool:
    """Whether harm is what others did to the doers after or before: "killed six before being shot dead by police"."""
    marks = {kid.lower for kid in tree.kids(i, "mark")}
    return tree.words[i].dep == "advcl" and bool(marks & {"before", "after"}) and tree.kid(i, "obl:agent") is not None


def verb_of_loss(tree: Tree, i: int) -> Word:
    """The word of harm, or the verb over it: "lost their lives"."""
    word, above = tree.words[i], tree.head(i)
    lost = above is not None and word.pos == "NOUN" and word.dep == "obj" and above.lower in words_of("lose_lives")
    return above if lost and above is not None else word


def are_own(tree: Tree, k: int) -> bool:
    """Whether men are the speaker's own: "none of our fighters", "we lost no man"."""
    verb, owners = tree.head(k), [*tree.kids(k, "nmod:poss"), *tree.kids(k, "nmod")]
    inner = [kid for owner in owners for kid in tree.kids(owner.i, "nmod:poss")]
    lost = verb is not None and load_frames().harm.get(verb.lower, ("", ""))[1] == "losing"
    loser = tree.kid(verb.i, "nsubj") if verb is not None and lost else None
    return any(one.lower in OURS for one in [*owners, *inner, *([loser] if loser is not None else [])])


def phrases_of_number(tree: Tree, trigger: int) -> list[tuple[str, int]]:
    """The phrases that hang on "the number of dead in Mirza" and not on the dead."""
    head = tree.head(trigger)
    counted = head is not None and head.lower in words_of("running_counts") and tree.words[trigger].dep == "nmod"
    return [pair for pair in phrases_of(tree, head.i) if pair[1] != trigger] if head is not None and counted else []


def is_description(tree: Tree, i: int, of: str, sort: str) -> bool:
    """Whether a word of harm before a noun only says whom else something befell: "exchanged wounded prisoners"."""
    word, head = tree.words[i], tree.head(i)
    if word.dep != "amod" or head is None:
        return False
    if head.lower in words_of("detainees") or (of == "injured" and _is_dealt_with(tree, head.i)):
        return True
    adjective = of == "killed" and sort == "verbs" and word.pos == "ADJ"
    return adjective and tree.kid(head.i, "nummod") is None  # "mourned the slain victims"


def _is_dealt_with(tree: Tree, i: int) -> bool:
    """Whether those wounded before are whom a verb kills, or moves: "executed wounded fighters"."""
    verb, index = tree.head(i), load_frames()
    if verb is None or tree.words[i].dep not in {"obj", "nsubj:pass"} or verb.pos != "VERB":
        return False
    if verb.lower in words_of("caring") and not is_numbered(tree, i):
        return True
    senses = index.verbs.get(index.base_of.get(verb.lower, ""), ())
    kills = index.harm.get(verb.lower, ("", ""))[0] == "killed"
    return kills or any(frame.count == "killed" for fixed, frame in senses if fixed is None)


def list_losses(tree: Tree, sorter: Sorter) -> list[tuple[int, int]]:
    """Each "loss" of a number of people, with these: "the loss of 17 combatants"; no loss of jobs or of ground."""
    found: list[tuple[int, int]] = []
    for word in tree:
        of = next((kid for kid in tree.kids(word.i, "nmod") if tree.case(kid.i) == "of"), None)
        if word.lower not in {"loss", "losses"} or of is None or tree.kid(of.i, "nummod") is None:
            continue
        if sorter.classes(tree, of.i) & {"force", "people", "person"}:
            found.append((word.i, of.i))
    return found
