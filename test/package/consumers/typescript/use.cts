// Uses the subpaths in a CommonJS module.
import contract = require('responses-compact-contract');
import client = require('responses-compact-contract/client');
import conversation = require('responses-compact-contract/conversation');
import emulators = require('responses-compact-contract/emulator');
import emulatorsForNode = require('responses-compact-contract/emulator/node');
import errors = require('responses-compact-contract/errors');
import types = require('responses-compact-contract/types');
import validators = require('responses-compact-contract/validators');
import strict = require('responses-compact-contract/validators/strict');

const input: types.InputItem[] = [{ role: 'user', content: 'hi' }];
const request: contract.CompactRequest = { model: 'm', input };

async function main(): Promise<string[]> {
  const server = await emulatorsForNode.serveEmulator(emulators.createCompactEmulator(), { port: 0 });
  try {
    const compacted = await client.createCompactClient({ baseUrl: `${server.url}/v1`, apiKey: 'k' }).compact(request);
    const next = conversation.toNextInput(compacted, { role: 'user', content: 'and now?' });
    if (!validators.isCompactRequest({ model: 'm', input: next })) throw new errors.CompactError({ code: 'unexpected', message: 'never' });
    strict.assertCompactRequest(request);
    return next.map((item) => item.type ?? 'message');
  } finally {
    await server.close();
  }
}

void main().then((kinds) => console.log(kinds.join()));
