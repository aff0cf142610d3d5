import json
import os
import urllib.error
import urllib.request

URL = os.environ.get("COMPACT_BASE_URL", "http://127.0.0.1:8080/v1") + "/responses/compact"


def compact(scenario="none"):
    body = json.dumps({"model": "any", "input": "Hello"}).encode()
    headers = {"content-type": "application/json", "api-key": "test-key", "x-emulator-scenario": scenario}
    with urllib.request.urlopen(urllib.request.Request(URL, body, headers)) as response:
        return json.load(response)


print([item["type"] for item in compact()["output"]])
try:
    compact("rate-limit;retry-after=1")
except urllib.error.HTTPError as error:
    print(error.code, error.headers["retry-after"])
