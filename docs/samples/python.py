import json
import os
import urllib.request

request = urllib.request.Request(
    os.environ["AZURE_OPENAI_ENDPOINT"] + "/openai/v1/responses/compact",
    headers={"api-key": os.environ["AZURE_OPENAI_API_KEY"], "content-type": "application/json"},
    data=json.dumps({
        "model": "my-deployment",
        "input": [
            {"role": "user", "content": "Why is the sky blue?"},
            {"role": "assistant", "content": "Air scatters blue light more than red."},
        ],
    }).encode(),
)
with urllib.request.urlopen(request, timeout=20 * 60) as response:
    compacted = json.load(response)

# All of `output`, unchanged, followed by the new message.
conversation = compacted["output"] + [{"role": "user", "content": "And at night?"}]
print(json.dumps(conversation))
