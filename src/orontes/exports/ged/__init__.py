"""A record's deadly events -> the rows of UCDP's Georeferenced Event Dataset."""

from orontes.exports.ged.rows import make_ged_rows

__all__ = ["make_ged_rows"]
