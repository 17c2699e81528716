"""`python -m orontes` does what `orontes` does."""

import sys

from orontes.cli import main

if __name__ == "__main__":
    sys.exit(main())
