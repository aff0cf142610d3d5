/** Tables for operators: the options of the commands `gateway` and `emulate`, and the metrics and error codes of the gateway. */
import { type Command, variableOf, type Option } from '../../src/cli/command.js';
import { emulate } from '../../src/cli/emulate.js';
import { gateway } from '../../src/cli/gateway.js';
import { createGatewayMetrics } from '../../src/gateway/node.js';
import { code, rowAnchor, table } from './markdown.js';
import { readPublicApi } from './public-api.js';

export const writeGatewayOptionsTable = (): string => writeCommandOptionsTable(gateway);
export const writeEmulatorOptionsTable = (): string => writeCommandOptionsTable(emulate);

/** One row for each option, with its environment variable. */
const writeCommandOptionsTable = (command: Command): string =>
  table(
    ['Option', 'Environment variable', 'Value', 'Default', 'Description'],
    Object.entries(command.options).map(([name, option]) => [
      option.type === 'text' && option.secret ? '–' : code(`--${name}`),
      option.type === 'flag' && option.isAction ? '–' : code(variableOf(command.name, name)),
      describeValues(option),
      'default' in option && option.default !== undefined ? code(String(option.default)) : '–',
      option.description,
    ]),
  );

function describeValues(option: Option): string {
  if (option.type === 'choice') return option.choices.map(code).join(', ');
  if (option.type === 'number') return `${option.min} to ${option.max}`;
  return option.type === 'flag' ? `${code('true')}, ${code('false')}` : option.value;
}

/** One row for each metric of the gateway, from the text that `/metrics` returns. */
export async function writeMetricsTable(): Promise<string> {
  const values = await (await createGatewayMetrics()).read();
  if ('missing' in values) throw new Error(values.missing);
  const rows = [...values.text.matchAll(/^# HELP (compact_gateway_\w+) (.+)\n# TYPE \1 (\w+)$/gm)];
  return table(
    ['Metric', 'Type', 'Meaning'],
    rows.map(([, name = '', help = '', type = '']) => [code(name), type, help]),
  );
}

/** One row for each error code of the gateway. */
export const writeGatewayCodesTable = (): string =>
  table(
    ['Code', 'Status', 'When'],
    readPublicApi()
      .membersOf('./gateway', 'GATEWAY_CODES')
      .map(({ name, value, description }) => [rowAnchor(name), value, description]),
  );
