import { BALANCED_POLICY } from '@rolpool/domain';
import { buildPoolIndex, exportLp, suggestTeams, checkSuggestion } from '@rolpool/matching';
import highsLoader from 'highs';
import { poolOf, fiveSeats } from './poolOf.ts';
for (const n of [420, 1000, 3000, 10000]) {
  const snap = poolOf(n); let t = performance.now(); const index = buildPoolIndex(snap); const tb = performance.now()-t;
  for (let i=0;i<5;i++) suggestTeams(index, fiveSeats(i), BALANCED_POLICY);
  const times=[]; let a; for (let i=0;i<12;i++){ t=performance.now(); a=suggestTeams(index, fiveSeats(i), BALANCED_POLICY); times.push([Math.round((performance.now()-t)*10)/10, a.certificate.steps]);} 
  console.log(n, 'build', tb.toFixed(0), JSON.stringify(times));
  if (n<=3000) { const d=fiveSeats(3); a=suggestTeams(index,d,BALANCED_POLICY); const lp=exportLp(index,d,BALANCED_POLICY); const highs=await highsLoader(); t=performance.now(); const s=highs.solve(lp,{mip_rel_gap:0}); console.log('highs',(performance.now()-t).toFixed(0),s.ObjectiveValue,a.certificate); }
}
