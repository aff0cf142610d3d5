"""Validates values with Python's jsonschema. Standard input and output are those of json-schema.mjs."""
import json
import sys
from importlib.metadata import version
from pathlib import Path

from jsonschema.validators import validator_for

generated = Path(__file__).parents[2] / "generated"
results = []
for job in json.load(sys.stdin):
    schema = json.loads((generated / job["path"]).read_text())
    validator_class = validator_for(schema)
    validator_class.check_schema(schema)
    validator = validator_class(schema)
    verdicts = [validator.is_valid(value) for value in job["values"]]
    results.append({"tool": "jsonschema (Python)", "version": version("jsonschema"), "path": job["path"], "verdicts": verdicts})
json.dump(results, sys.stdout)
