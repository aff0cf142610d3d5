# From the folder that `npm run docs` wrote to the folder of Markdown in your portal.
cp site/*.md site/llms*.txt site/loop.svg site/pages.json site/openapi.yaml docs/
