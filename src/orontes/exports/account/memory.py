"""What was named so far: told once, an actor or place is called by its short name."""


class Memory:
    """A set that can go back to how it was, in time that depends only on what was added since."""

    def __init__(self) -> None:
        self._known: set[str] = set()
        self._log: list[str] = []

    def __contains__(self, name: str) -> bool:
        return name in self._known

    def add(self, name: str) -> None:
        """Notes a name as told."""
        if name not in self._known:
            self._known.add(name)
            self._log.append(name)

    def mark(self) -> int:
        """Where the memory stands now."""
        return len(self._log)

    def rewind(self, mark: int) -> None:
        """Forgets what was told since the mark."""
        while len(self._log) > mark:
            self._known.discard(self._log.pop())
