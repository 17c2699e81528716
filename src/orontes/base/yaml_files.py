"""The YAML beside our code, read by libyaml where it is there: five times as fast as PyYAML's own reader."""

from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


def read_yaml(file: "Traversable") -> Any:  # noqa: ANN401 - the content of a YAML file
    """What a YAML file of ours holds: plain values, anew at each call."""
    import yaml  # noqa: PLC0415  (help answers without it)

    return yaml.load(file.read_text(encoding="utf-8"), Loader=_loader())


@cache
def _loader() -> Any:  # noqa: ANN401 - a class of PyYAML, which has no types
    """PyYAML's safe loader, but that "on", "off", "yes" and "no" are words, as in the YAML of today, and no truths."""
    import yaml  # noqa: PLC0415  (help answers without it)

    base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    rules = {
        first: [(tag, pattern) for tag, pattern in known if not (tag.endswith(":bool") and first not in "tTfF")]
        for first, known in base.yaml_implicit_resolvers.items()
    }
    return type("WordLoader", (base,), {"yaml_implicit_resolvers": rules})
