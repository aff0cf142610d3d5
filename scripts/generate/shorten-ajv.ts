/**
 * Shortens the code that Ajv writes, without changing what it does. Half of it is the same few lines around each error, paths in the
 * schema that nobody sees, and unused arguments. The patterns match the literal output of the pinned version of Ajv; the
 * caller throws if such code is left.
 */
export function shortenAjv(code: string): string {
  return (
    code
      .replace('"use strict";', '')
      // The path in the schema is not part of an issue.
      .replace(/schemaPath:"[^"]*",/g, '')
      // Ajv writes each schema beside its code, which does not use it.
      .replace(/^const schema\d+ = .*;\n/gm, '')
      .replace(
        /const (err\d+) = \{instancePath(:.+?)?,keyword:("\w+"),params:(\{.*\})\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\n/g,
        (_all, _name, path, keyword, params) => {
          const instancePath = path?.slice(1) ?? 'instancePath';
          // The two most frequent errors have their own functions.
          const [, missing] = /^\{missingProperty: ("\w+")\}$/.exec(params) ?? [];
          if (missing) return `vErrors = addMissing(vErrors, ${instancePath}, ${missing});\n`;
          const [, type] = keyword === '"type"' ? (/^\{type: ("[\w ]+")\}$/.exec(params) ?? []) : [];
          if (type) return `vErrors = addType(vErrors, ${instancePath}, ${type});\n`;
          return `vErrors = addError(vErrors, ${instancePath}, ${keyword}, ${params});\n`;
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
