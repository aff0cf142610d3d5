/**
 * Shortens what Ajv writes, without changing what it does: half of it is the same few lines around each error, places in the schema
 * that nobody sees, and arguments that nothing reads. Each pattern is the literal output of the pinned Ajv; a test counts what is left.
 */
export function shortenAjv(code: string): string {
  return (
    code
      .replace('"use strict";', '')
      // Where in the schema an error arose is of no use to those who see the issue.
      .replace(/schemaPath:"[^"]*",/g, '')
      // Each schema is written out beside its code, which does not use it.
      .replace(/^const schema\d+ = .*;\n/gm, '')
      .replace(
        /const (err\d+) = \{instancePath(:.+?)?,keyword:("\w+"),params:(\{.*\})\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\n/g,
        (_all, _name, path, keyword, params) => {
          const place = path?.slice(1) ?? 'instancePath';
          // The two that make up most of the file have a function of their own.
          const [, missing] = /^\{missingProperty: ("\w+")\}$/.exec(params) ?? [];
          if (missing) return `vErrors = addMissing(vErrors, ${place}, ${missing});\n`;
          const [, type] = keyword === '"type"' ? (/^\{type: ("[\w ]+")\}$/.exec(params) ?? []) : [];
          if (type) return `vErrors = addType(vErrors, ${place}, ${type});\n`;
          return `vErrors = addError(vErrors, ${place}, ${keyword}, ${params});\n`;
        },
      )
      .replace(
        /vErrors = vErrors === null \? (validate\d+)\.errors : vErrors\.concat\(\1\.errors\);/g,
        'vErrors = joinErrors(vErrors, $1.errors);',
      )
      .replace(/,parentData(:[^,]+)?,parentDataProperty(:[^,]+)?,rootData\}/g, '}')
      .replace(/, parentData, parentDataProperty, rootData=data\}=\{\}/g, '}={}')
      .trim()
  );
}
