/** Prints the entity of a `catalog-info.yaml` as Backstage's catalog reads it, or exits with the error with which the catalog rejects it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  apiEntityV1alpha1Validator,
  DefaultNamespaceEntityPolicy,
  EntityPolicies,
  FieldFormatEntityPolicy,
  NoForeignRootFieldsEntityPolicy,
  SchemaValidEntityPolicy,
} from '@backstage/catalog-model';

const { parse } = createRequire(new URL('../../package.json', import.meta.url))('yaml');

const [file] = process.argv.slice(2);
const entity = parse(readFileSync(file, 'utf8'));
// The catalog replaces `$text` before it validates.
const path = entity.spec.definition.$text;
entity.spec.definition = readFileSync(join(dirname(file), path), 'utf8');

// The policies that every catalog enforces, and the schema of the kind.
const policy = EntityPolicies.allOf([
  new SchemaValidEntityPolicy(),
  new DefaultNamespaceEntityPolicy(),
  new NoForeignRootFieldsEntityPolicy(),
  new FieldFormatEntityPolicy(),
]);
const accepted = await policy.enforce(entity);
if (!(await apiEntityV1alpha1Validator.check(accepted)))
  throw new Error(`not an API of a known version: ${entity.apiVersion} ${entity.kind}`);
console.log(JSON.stringify(accepted));
