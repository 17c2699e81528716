"""The tables of a store: one SQLite file.

`revisions`  one row for each time that reports were added, with the day and hour that the caller gave
`files`      reports as they were found, each with the file that held it; never changed, never dropped
`remarks`    what loading them could not give
`readings`   what a reader found in one report; taken again whenever report, reader, version and knowledge are the same
`parts`      the record as it now stands, a row for each of its parts, as its JSON Lines files hold it
`changes`    what each revision made new, changed, merged, disputed, confirmed or dropped
`settings`   the form of the file, and the pack and gazetteers that the record was made with
"""

from sqlalchemy import Column, ForeignKey, Index, Integer, MetaData, Table, Text

METADATA = MetaData()

SETTINGS = Table(
    "settings",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

REVISIONS = Table(
    "revisions",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("version", Text, nullable=False),
    Column("reports", Integer, nullable=False),
)

FILES = Table(
    "files",
    METADATA,
    Column("file", Text, primary_key=True),
    Column("digest", Text, primary_key=True),
    Column("report", Text, nullable=False),
    Column("revision", Integer, ForeignKey("revisions.number"), nullable=False),
)

REMARKS = Table(
    "remarks",
    METADATA,
    Column("file", Text, primary_key=True),
    Column("digest", Text, primary_key=True),
    Column("problem", Text, nullable=False),
)

READINGS = Table(
    "readings",
    METADATA,
    Column("key", Text, primary_key=True),
    Column("claims", Text, nullable=False),
    Column("problems", Text, nullable=False),
)

PARTS = Table(
    "parts",
    METADATA,
    Column("part", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("row", Text, nullable=False),
)

CHANGES = Table(
    "changes",
    METADATA,
    Column("revision", Integer, ForeignKey("revisions.number"), primary_key=True),
    Column("part", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("what", Text, primary_key=True),
    Column("label", Text, nullable=False),
    Column("into", Text),
    Column("fields", Text, nullable=False),
    Index("changes_by_id", "id"),
)
