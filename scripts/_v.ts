import { readdirSync, readFileSync, existsSync } from 'node:fs';
import * as open from '../src/validators/open.js';
import * as strict from '../src/validators/strict.js';
import { formatIssues } from '../src/validators/issues.js';
let n=0,bad=0;
for (const m of ['CompactRequest','CompactResponse','CompactErrorBody','InputItem','OutputItem']) for (const kind of ['valid','invalid']) {
 const d=`spec/examples/${m}/${kind}`; if(!existsSync(d)) continue;
 for (const f of readdirSync(d)) { const c=JSON.parse(readFileSync(d+'/'+f,'utf8'));
  for (const [fam,v] of [['open',open],['strict',strict]] as any) { n++;
   const r=v['safeParse'+m](c.value); const found=r.success?[]:r.issues.map((i:any)=>({code:i.code,pointer:i.pointer}));
   if (v['is'+m](c.value)!==r.success) {bad++; console.log('MISMATCH',d,f)}
   const want=kind==='valid'?[]:c.issues[fam];
   if (JSON.stringify(found)!==JSON.stringify(want)) {bad++; console.log(fam,d,f,'\n   got ',JSON.stringify(found),'\n   want',JSON.stringify(want), r.success?'':'\n   '+formatIssues(r.issues));}
  }}}
console.log(n,'checked',bad,'bad');
