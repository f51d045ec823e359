import { readFileSync } from 'node:fs';
import { answersOf, prefillIntake } from '@rolpool/domain';
import { createTextReader } from '@rolpool/language';
import { loadReferenceData } from '@rolpool/seeds';
const ref = loadReferenceData(); const rd = createTextReader(ref);
const [file, ...ids] = process.argv.slice(2);
for (const r of JSON.parse(readFileSync(file,'utf8')).requests.filter((x:any)=>ids.includes(x.id))) {
  const g = rd.read(r.text, r.lang); const a = answersOf(prefillIntake(g, r.from.toUpperCase()));
  console.log('\n##', r.id, r.from, r.text, '\n  exp', JSON.stringify(r.expected));
  console.log('  field', g.taakvelden.slice(0,5).map(h=>`${h.code}:${h.score}[${h.evidence.map(e=>e.words)}]`).join(' '));
  console.log('  sig', g.signals.map(s=>`${s.signal}${s.count}[${s.evidence.map(e=>e.words)}]`).join(' '), 'words', g.wordCount);
  console.log('  ans', JSON.stringify(Object.fromEntries(Object.entries(a).filter(([k])=>!['SKILLS'].includes(k)))));
}
