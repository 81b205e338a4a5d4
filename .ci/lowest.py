"""Prints constraints that hold each dependency at the lowest version that pyproject.toml allows."""

import re
import sys
import tomllib
from pathlib import Path

project = tomllib.loads((Path(__file__).parent.parent / "pyproject.toml").read_text())["project"]
for dependency in project["dependencies"]:
    sys.stdout.write(re.sub(r">=([\d.]+).*", r"==\1", dependency) + "\n")
