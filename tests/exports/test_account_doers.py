"""Whom an account lays a deed to, who denies it, and whom nobody accused."""

from test_account_style import DAY, LATER, tell


def test_who_is_blamed_and_who_owns_up_stand_behind_the_attack() -> None:
    """Gunmen attacked a post. The army blamed the Dawn Front, which said that it had done it."""
    told = tell(
        (
            "Delta Post",
            DAY,
            "Gunmen attacked the police post of Kassala on Monday. The army blamed the Dawn Front.",
        ),
        (
            "Radio Gash",
            LATER,
            "Two policemen died in an attack on their post in Kassala on Monday, police said. "
            "The Dawn Front said on Tuesday that it had carried out the attack.",
        ),
    )
    assert "The army blamed the Dawn Front." in told
    assert "The Dawn Front said that it was responsible." in told


def test_demonstrators_are_not_killed_by_those_who_burned_tyres() -> None:
    """Young men burned tyres and the police fired tear gas; two demonstrators were killed, the hospital says."""
    told = tell(
        (
            "Delta Post",
            DAY,
            "Young men burned tyres in Kassala on Monday and the police fired tear gas; "
            "two demonstrators were killed, the hospital said.",
        ),
        ("Radio Gash", LATER, "The Northern Front captured the town of Gedaref on Tuesday, residents said."),
    )
    assert "by young men" not in told


def test_residents_acknowledge_nothing() -> None:
    """The army left overnight, residents say. A colonel of the army acknowledged that it had left."""
    told = tell(
        ("Delta Post", DAY, "The army withdrew from Kassala on Monday night, three residents told Delta Post."),
        (
            "Radio Gash",
            LATER,
            "An army spokesman acknowledged that the army had left Kassala on Monday to spare civilians.",
        ),
    )
    assert "residents" in told
    assert "residents acknowledged" not in told
    assert "residents and an army spokesman acknowledged" not in told


def test_a_bare_denial_is_told_barely() -> None:
    """The watchdog says that fighters executed nine prisoners. The front denied this."""
    told = tell(
        (
            "Delta Post",
            DAY,
            "The Gash Rights Monitor said that fighters of the Dawn Front had executed nine prisoners "
            "near Kassala on Monday. The Dawn Front denied this.",
        ),
    )
    assert "The Dawn Front denied it." in told


def test_a_commander_speaks_of_his_own_men() -> None:
    """A general says that his men have taken 130 prisoners."""
    told = tell(
        (
            "Delta Post",
            DAY,
            "General Karim Habashi announced that Kassala was free. "
            "He said that his men had taken 130 prisoners on Monday and would march on Gedaref.",
        ),
    )
    assert "Karim Habashi said that his men" in told
    assert "Habashi's forces" not in told


def test_nobody_killed_is_told_in_words() -> None:
    """The watchdog counts 17 dead civilians; the army says that no civilian was harmed."""
    told = tell(
        (
            "Delta Post",
            DAY,
            "A drone strike on the market of Kassala killed 17 civilians on Monday, the Gash Rights Monitor said. "
            "The army said that the strike on the market of Kassala had killed no civilians.",
        ),
    )
    assert "0 civilians" not in told


def test_a_headline_does_not_count_its_sources_dead_again() -> None:
    """Three die in attack (headline). Two policemen were killed, the mayor said. Three policemen died, police said."""
    told = tell(
        (
            "Delta Post",
            DAY,
            "Gunmen attacked the police post of Kassala on Monday. Two policemen were killed, the mayor said.",
        ),
        (
            "Radio Gash",
            LATER,
            "Three die in attack on police in Kassala\n\nThree policemen died in an attack on their post in Kassala "
            "on Monday, police said.",
        ),
    )
    assert "three people" not in told


def test_land_behind_a_towns_name_is_of_the_town() -> None:
    """Air strikes on Kassala eastern suburbs killed 20 civilians."""
    told = tell(("Delta Post", DAY, "Airstrikes on Kassala eastern suburbs killed 20 civilians on Monday."))
    assert "the eastern suburbs of Kassala" in told


def test_a_country_is_struck_in_and_not_hit() -> None:
    """Ruritanian jets carried out deadly strikes in Sudan."""
    told = tell(
        ("Delta Post", DAY, "Ethiopia carried out deadly air strikes in Sudan on Monday."),
        ("Radio Gash", DAY, "The Northern Front captured the town of Gedaref on Monday."),
    )
    assert "air strikes in Sudan" in told
    assert "hit Sudan" not in told


def test_a_part_of_a_town_behind_a_group_of_somebody_is_proved() -> None:
    """Armed groups of a militia abducted civilians in "Kassala northern countryside"."""
    told = tell(
        (
            "Delta Post",
            DAY,
            "Armed groups of the Dawn militia abducted a number of civilians in Kassala northern countryside.",
        ),
    )
    assert "in the northern countryside of Kassala" in told
