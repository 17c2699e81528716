"""The YAML beside our code, read by libyaml where it is there: five times as fast as PyYAML's own reader."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


def read_yaml(file: "Traversable") -> Any:  # noqa: ANN401 - the content of a YAML file
    """What a YAML file of ours holds: plain values, anew at each call."""
    import yaml  # noqa: PLC0415  (help answers without it)

    return yaml.load(file.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
