import type { CompactRequest, InputItem } from '../types.js';
import { refuse, refuseAsGateway, type Refusal } from './refusal.js';
import type { Service } from './route.js';

/** Azure names deployments and answers 404; OpenAI names models and answers 400. */
export function findModel(model: string | null, deployments: readonly string[], service: Service): void {
  if (model !== null && deployments.includes(model)) return;
  if (service === 'azure') throw refuseAsGateway(404, 'DeploymentNotFound', 'This resource has no deployment of the name in model');
  throw refuse(400, 'model_not_found', 'model', 'There is no model of the name in model');
}

export function findEarlier(id: string | null | undefined, get: (id: string) => readonly InputItem[] | undefined): readonly InputItem[] {
  if (id === null || id === undefined) return [];
  const items = get(id);
  if (items) return items;
  throw refuse(400, 'previous_response_not_found', 'previous_response_id', 'No response of the id in previous_response_id is stored');
}

export function itemsOf({ input, previous_response_id: earlier }: CompactRequest): readonly InputItem[] {
  if (typeof input === 'string') return [{ type: 'message', role: 'user', content: input }];
  if (input) return input;
  if (typeof earlier === 'string') return [];
  throw refuse(400, 'missing_required_parameter', null, 'One of input and previous_response_id must be given');
}

export function refuseSealed(fault: 'not_ours' | 'too_large', index: number): Refusal {
  if (fault === 'too_large')
    return refuse(400, 'context_length_exceeded', 'input', 'The conversation is too long once its sealed items are opened');
  const place = index < 0 ? 'previous_response_id' : `input[${index}]`;
  return refuse(
    400,
    'invalid_encrypted_content',
    place,
    `the encrypted_content of ${place} can not be verified: it was made elsewhere, or changed`,
  );
}
