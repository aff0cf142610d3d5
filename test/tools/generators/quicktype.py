"""Reads and writes values with the Python code of quicktype. Reads from standard input `{ folder, projects, values }`, where `values` has a list
for each message. Prints for each project `{ project, equal }`: for each message and value whether it is equal after it was read and written, apart
from keys with null, which the code leaves out.
"""
import importlib.util
import json
import os
import sys


def load(path):
    spec = importlib.util.spec_from_file_location("compact", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def without_null(value):
    if isinstance(value, list):
        return [without_null(item) for item in value]
    if isinstance(value, dict):
        return {key: without_null(item) for key, item in value.items() if item is not None}
    return value


def is_equal(read, value):
    try:
        return without_null(read(value).to_dict()) == without_null(value)
    except Exception:
        return False


given = json.load(sys.stdin)
results = []
for project in given["projects"]:
    module = load(os.path.join(given["folder"], project, "compact.py"))
    equal = {
        message: [is_equal(getattr(module, message).from_dict, value) for value in values]
        for message, values in given["values"].items()
    }
    results.append({"project": project, "equal": equal})
json.dump(results, sys.stdout)
