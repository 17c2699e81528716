"""Rows of JSON and JSON Lines, which outsiders write -> reports."""

from datetime import date, datetime
from pathlib import PurePath
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError

from orontes.reports.loader import MAX_LETTERS
from orontes.reports.report import Report


def _to_day(given: object) -> object:
    """A day from ISO words; a time of day is cut off."""
    if isinstance(given, str):
        return datetime.fromisoformat(given.strip()).date() if given.strip() else None
    return given


def _to_words(given: object) -> object:
    if isinstance(given, int) and not isinstance(given, bool):
        return str(given)
    return (given.strip() or None) if isinstance(given, str) else given


_KINDS = {dict: "an object", list: "a list", bool: "true or false", int: "a number", float: "a number"}


def _tell_fault(field: str, fault: str, given: object) -> str:
    """What is wrong with a field, in plain words."""
    if fault == "missing":
        return f"{field} is missing"
    if given is None:
        return f"{field} is null"
    if field == "published" and isinstance(given, str):
        return f"published is no ISO day: {given[:40]!r}"
    wanted = "an ISO day" if field == "published" else "a string"
    return f"{field} is not {wanted} but {_KINDS.get(type(given), 'something else')}"


_Words = Annotated[str | None, BeforeValidator(_to_words)]


class Row(BaseModel):
    """A report as a row gives it; keys that a report does not have are passed over."""

    model_config = ConfigDict(extra="ignore", strict=True)

    text: str
    id: _Words = None
    outlet: _Words = None
    title: _Words = None
    url: _Words = None
    published: Annotated[date | None, BeforeValidator(_to_day)] = None
    language: _Words = None


def fill_report(
    row: object, file: str, where: str, media_type: str, encoding: str | None, raw_sha256: str
) -> tuple[Report | None, tuple[str, ...]]:
    """The report of one row, or None, and a phrase for each thing that is wrong with it.

    A wrong field costs the field; only a wrong text costs the report. The one row of a file that is not a list is
    named by the file, as a text would be.
    """
    checked, remarks = _check(row)
    if checked is None:
        return None, remarks
    given = checked.model_dump(exclude_none=True)
    if not where:
        given.setdefault("id", PurePath(file).stem)
    return Report(**given, file=file, media_type=media_type, encoding=encoding, raw_sha256=raw_sha256), remarks


def _check(row: object) -> tuple[Row | None, tuple[str, ...]]:
    """A row of JSON Lines as a report's fields, with what is wrong in it; None where it is no report."""
    if isinstance(row, Exception):
        return None, (f"not JSON, or cut short ({row})",)
    if not isinstance(row, dict):
        return None, ("no JSON object",)
    remarks: tuple[str, ...] = ()
    known: dict[str, Any] = {key: row[key] for key in Row.model_fields if key in row}
    try:
        checked = Row.model_validate(known)
    except ValidationError as error:
        wrong = {str(part["loc"][0]): part["type"] for part in error.errors()}
        remarks = tuple(_tell_fault(field, fault, known.get(field)) for field, fault in sorted(wrong.items()))
        if "text" in wrong:
            return None, remarks
        checked = Row.model_validate({key: value for key, value in known.items() if key not in wrong})
    if not checked.text.strip():
        return None, (*remarks, "text is empty")
    if len(checked.text) > MAX_LETTERS:
        return None, (*remarks, f"text is longer than {MAX_LETTERS:,} characters")
    return checked, remarks
