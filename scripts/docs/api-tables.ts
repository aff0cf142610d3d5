/** Tables of the public exports and options, for the pages of the package. */
import { code, rowAnchor, table } from './markdown.js';
import { readPublicApi, type PublicExport } from './public-api.js';

/**
 * One row for each export of the subpaths. An export of several subpaths has one row on the whole site: in the table that has the first of
 * them, in the order of package.json. The root is no place of its own, since all its exports have a subpath.
 */
export function writeExportsTable(subpaths: readonly string[]): string {
  const api = readPublicApi();
  const rows = new Map<string, PublicExport & { from: string[] }>();
  const elsewhere = new Map<string, string>();
  for (const subpath of subpaths)
    for (const item of api.exportsOf(subpath)) {
      const home = homeOf(item.name);
      const row = rows.get(item.name);
      if (row) row.from.push(subpath);
      else if (subpaths.includes(home)) rows.set(item.name, { ...item, from: [subpath] });
      else elsewhere.set(item.name, home);
    }
  const isOne = subpaths.length === 1;
  const text = table(
    ['Export', 'Kind', ...(isOne ? [] : ['From']), 'Description'],
    [...rows.values()].map(({ name, kind, from, description }) => [
      rowAnchor(name),
      kind,
      ...(isOne ? [] : [from.map(shorten).join(', ')]),
      escapeBars(description.split('\n\n')[0] ?? ''),
    ]),
  );
  const others = [...elsewhere].map(([name, home]) => `${code(name)} (described with ${shorten(home)})`);
  return others.length ? `${text}\n\nAlso exported: ${others.join(', ')}.` : text;
}

const shorten = (subpath: string): string => code(subpath.replace('./', '…/'));

const homes = new Map<string, string>();

/** The first subpath that exports the name. */
function homeOf(name: string): string {
  const api = readPublicApi();
  if (homes.size === 0)
    for (const subpath of api.subpaths)
      if (subpath !== '.') for (const item of api.exportsOf(subpath)) if (!homes.has(item.name)) homes.set(item.name, subpath);
  const home = homes.get(name);
  if (!home) throw new Error(`only the root exports ${name}`);
  return home;
}

/** One row for each option that the exported interface declares, and the names of those that it takes from other interfaces. */
export function writeOptionsTable(subpath: string, name: string): string {
  const options = readPublicApi().optionsOf(subpath, name);
  const text = table(
    ['Option', 'Type', 'Default', 'Description'],
    options
      .filter(({ declaredBy }) => declaredBy === name)
      .map((option) => [
        rowAnchor(`${name}.${option.name}`, option.name) + (option.isRequired ? ' (required)' : ''),
        code(option.type),
        option.default ? defaultOf(option.default) : '–',
        escapeBars(option.description),
      ]),
  );
  const others = [...new Set(options.map(({ declaredBy }) => declaredBy))].filter((other) => other !== name);
  const namesOf = (other: string): string =>
    options
      .filter(({ declaredBy }) => declaredBy === other)
      .map((option) => code(option.name))
      .join(', ');
  return [text, ...others.map((other) => `Also the options of ${code(other)}: ${namesOf(other)}.`)].join('\n\n');
}

/** A value is code; a sentence is not. */
const defaultOf = (text: string): string => (/[.`]$|`/.test(text) || /^[A-Z][a-z]+ \w/.test(text) ? escapeBars(text) : code(text));

const escapeBars = (text: string): string => text.replaceAll('|', '\\|');
