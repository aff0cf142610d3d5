set -eu
./node_modules/.bin/responses-compact-contract emulate --port 8080 --api-key test-key &
trap 'kill $!' EXIT
# The emulator responds to / with 404; until it listens, curl tries again.
curl --silent --retry 30 --retry-connrefused --retry-delay 1 --output /dev/null http://127.0.0.1:8080/
AZURE_OPENAI_ENDPOINT=http://127.0.0.1:8080 AZURE_OPENAI_API_KEY=test-key npm test
