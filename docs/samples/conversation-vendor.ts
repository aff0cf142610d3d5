import OpenAI from 'openai';
import { asVendorType, toNextInput } from 'responses-compact-contract/conversation';

const openai = new OpenAI({
  baseURL: `${process.env['AZURE_OPENAI_ENDPOINT']}/openai/v1`,
  apiKey: process.env['AZURE_OPENAI_API_KEY'],
  timeout: 20 * 60 * 1000,
});
const model = 'my-deployment';

const compacted = await openai.responses.compact({ model, input: 'Why is the sky blue?' });
const next = toNextInput(compacted, { role: 'user', content: 'And at night?' });
const again = await openai.responses.compact({ model, input: asVendorType(next) });
console.log(again.output.map((item) => item.type));
