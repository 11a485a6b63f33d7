"""A form posted on a record that changed meanwhile, laid over the record as it is now.

What was typed stays. What was not touched since it was shown is as the record has it now. A row inside the record that
another one deleted goes too, unless it was typed in: then it is a new row.
"""

from collections.abc import Mapping

from django.http import QueryDict

DELETE, ID = "DELETE", "id"


def retyped(data: QueryDict, before: Mapping[str, str], now: Mapping[str, str]) -> QueryDict:
    """The form as it is shown again. Keys of `before` and `now`: 'place', 'posts:12:title'."""
    merged = data.copy()
    for key, value in now.items():
        if ":" not in key:
            _leave_to(merged, key, before.get(key), value)
    for prefix in {key.partition(":")[0] for key in (*before, *now) if ":" in key}:
        _rows(merged, prefix, before, now)
    return merged


def _leave_to(data: QueryDict, name: str, was: str | None, value: str) -> None:
    """Takes the value that a field has now, where nobody typed in it."""
    if was is None or _plain(data.get(name, "")) != _plain(was):
        return
    if value:
        data[name] = value
    else:
        data.pop(name, None)


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").strip()


def _rows(data: QueryDict, prefix: str, before: Mapping[str, str], now: Mapping[str, str]) -> None:
    total = data.get(f"{prefix}-TOTAL_FORMS", "")
    if not total.isdecimal() or int(total) > len(data):
        return  # which the formset refuses
    rows = [_cut(data, f"{prefix}-{number}-") for number in range(int(total))]
    there = {key.split(":")[1] for key in now if key.startswith(f"{prefix}:")}
    kept = [row for row in rows if row.get(ID) in there]
    typed = [row for row in rows if not row.get(ID)]
    lost = [row for row in rows if row.get(ID) and row.get(ID) not in there]
    typed += [row | {ID: ""} for row in lost if DELETE not in row and _is_typed_in(row, prefix, before)]
    for number, row in enumerate([*kept, *typed]):
        for name, value in row.items():
            data[f"{prefix}-{number}-{name}"] = value
        for key, value in now.items():
            if key.startswith(f"{prefix}:{row.get(ID) or '-'}:"):
                _leave_to(data, f"{prefix}-{number}-{key.split(':')[2]}", before.get(key), value)
    data[f"{prefix}-TOTAL_FORMS"], data[f"{prefix}-INITIAL_FORMS"] = str(len(kept) + len(typed)), str(len(kept))


def _cut(data: QueryDict, start: str) -> dict[str, str]:
    """Takes a row's values out of the form."""
    names = [name for name in data if name.startswith(start)]
    return {name.removeprefix(start): str(data.pop(name)[-1]) for name in names}


def _is_typed_in(row: Mapping[str, str], prefix: str, before: Mapping[str, str]) -> bool:
    shown = {key: value for key, value in before.items() if key.startswith(f"{prefix}:{row[ID]}:")}
    return any(_plain(row.get(key.split(":")[2], "")) != _plain(value) for key, value in shown.items())
