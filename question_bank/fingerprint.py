"""A content hash: what was judged can be told apart from what the bank says today."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping


def fingerprint(table: Mapping[str, object]) -> str:
    """Return ``sha256:`` and the hex digest of the table's canonical JSON.

    Key order and layout of the source do not matter; every value does. TOML's dates, which
    JSON lacks, count as their text.
    """
    canonical = json.dumps(table, sort_keys=True, separators=(",", ":"), ensure_ascii=False, default=str)
    return "sha256:" + hashlib.sha256(canonical.encode()).hexdigest()
