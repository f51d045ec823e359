import { measureBreakdown } from './breakdownQuality.ts';
for (const f of process.argv.slice(2)) { const q = measureBreakdown(f); const {misses, ...r} = q; console.log(f.split('/').pop(), JSON.stringify(r, (k,v)=>typeof v==='number'?Math.round(v*1000)/1000:v)); if (process.env.M) console.log(misses.join('\n')); }
