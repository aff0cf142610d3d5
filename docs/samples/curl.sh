curl "$AZURE_OPENAI_ENDPOINT/openai/v1/responses/compact" \
  --fail-with-body --silent --show-error --max-time 1200 \
  --header "api-key: $AZURE_OPENAI_API_KEY" \
  --json '{
    "model": "my-deployment",
    "input": [
      { "role": "user", "content": "Why is the sky blue?" },
      { "role": "assistant", "content": "Air scatters blue light more than red." }
    ]
  }'
