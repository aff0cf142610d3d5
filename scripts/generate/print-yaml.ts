/** Prints YAML that parsers of YAML 1.1 and 1.2 read as the same value: unquoted, `2026-05-13` would be a date in 1.1, and `no` would be false. */
import { stringify } from 'yaml';

export const printYaml = (value: unknown): string => stringify(value, { compat: 'yaml-1.1', lineWidth: 110, aliasDuplicateObjects: false });
