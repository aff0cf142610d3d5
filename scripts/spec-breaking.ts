/**
 * `npm run spec:breaking` rates the changes of `generated/openapi.json` since the last release, and prints the version that they require.
 * `-- <git ref>` compares with another tag, branch or commit; `-- --format markdown` or `-- --format json` changes the output.
 * Exits with 2 if the reference or the document there does not exist.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareDocuments } from './release/compare-documents.js';
import { FORMATS, type Format, reportChanges } from './release/report-changes.js';
import { BaseError, DOCUMENT, gitIn, lastReleaseTag, readBase } from './release/repository.js';

const USAGE = `Usage: npm run spec:breaking -- [<git ref>] [--format ${FORMATS.join('|')}]`;

try {
  const { ref, format } = readArguments();
  const git = gitIn(process.cwd());
  const base = ref ?? (await lastReleaseTag(git));
  if (base === undefined) {
    const print = format === 'json' ? console.error : console.log;
    print('No tag of an earlier release (v*) is reachable: there is no document to compare with.');
  } else {
    const { version, document } = await readBase(git, base);
    const revision = JSON.parse(readFileSync(join(process.cwd(), DOCUMENT), 'utf8'));
    const compared = {
      base: { ref: base, version, documentVersion: document['info'].version },
      documentVersion: revision.info.version,
    };
    console.log(reportChanges(format, compared, await compareDocuments(document, revision)));
  }
} catch (error) {
  if (!(error instanceof BaseError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function readArguments(): { ref: string | undefined; format: Format } {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { format: { type: 'string', default: 'text' } } });
    const format = FORMATS.find((name) => name === values.format);
    if (!format || positionals.length > 1) throw new BaseError(USAGE);
    return { ref: positionals[0], format };
  } catch (error) {
    throw new BaseError(error instanceof BaseError ? USAGE : `${(error as Error).message}\n${USAGE}`);
  }
}
