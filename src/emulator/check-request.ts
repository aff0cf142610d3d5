import { REQUEST_FIELDS } from '../contract.js';
import { vendorCodeOf, vendorPathOf } from '../internal/vendor-code.js';
import type { CompactRequest } from '../types.js';
import { formatPath, type ContractIssue } from '../validators/issues.js';
import { safeParseCompactRequest as safeParseOpen } from '../validators/open.js';
import { safeParseCompactRequest as safeParseStrict } from '../validators/strict.js';
import { refuse, type Refusal } from './refusal.js';

/**
 * The body as a request, or a 400 in OpenAI's form that names the field.
 *
 * First come unknown top-level fields, then what the open contract does not allow, then what services are known to refuse: all that the
 * strict contract does not allow, `output_message`, and reasoning with content. Of several faults in one step the first is told.
 */
export function checkRequest(body: unknown): CompactRequest {
  refuseUnknownField(body);
  const open = safeParseOpen(body);
  if (!open.success) throw refuseIssue(open.issues, body);
  const strict = safeParseStrict(body);
  if (!strict.success) throw refuseIssue(strict.issues, body);
  refuseItems(strict.data);
  return strict.data;
}

function refuseUnknownField(body: unknown): void {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return;
  const known: readonly string[] = REQUEST_FIELDS;
  const unknown = Object.keys(body).find((key) => !known.includes(key));
  if (unknown !== undefined)
    throw refuse(400, 'unknown_parameter', formatPath([unknown]), `${formatPath([unknown])} is not a known parameter`);
}

/**
 * Refuses what the contract has and services were seen to refuse: a service that listed its kinds left `output_message` out, and
 * another answered `array_above_max_length` with a maximum of 0 to reasoning that came back with content.
 */
function refuseItems({ input }: CompactRequest): void {
  if (!Array.isArray(input)) return;
  input.forEach((item, i) => {
    if (item.type === 'output_message') {
      throw refuse(
        400,
        'invalid_value',
        `input[${i}]`,
        `input[${i}] has the type 'output_message'; send it as 'message' with the role 'assistant'`,
      );
    }
    if (item.type === 'reasoning' && item.content?.length) {
      throw refuse(400, 'array_above_max_length', `input[${i}].content`, `input[${i}].content must be empty, null or left out`);
    }
  });
}

/** Says an issue of a validator as services say it. */
function refuseIssue([issue]: readonly ContractIssue[], body: unknown): Refusal {
  if (!issue) throw new TypeError('a value that is not valid has no issue');
  return refuse(400, vendorCodeOf(issue, body), formatPath(vendorPathOf(issue)) || null, issue.message);
}
