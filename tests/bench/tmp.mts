import { BALANCED_POLICY } from '@rolpool/domain';
import { buildPoolIndex, suggestTeams } from '@rolpool/matching';
import { fiveSeats, poolOf } from '/work/main/tests/bench/poolOf.ts';
for (const n of JSON.parse(process.env.NS ?? "[1000,10000,100000]")) {
  const s = poolOf(n);
  let t=performance.now();
  const ix = buildPoolIndex(s, n);
  console.log(n,'build', performance.now()-t);
  for (let r=0;r<2;r++){
  const ms:number[]=[]; const info:any[]=[];
  for (let v=0; v<20; v++){ const d=fiveSeats(v); t=performance.now(); const a=suggestTeams(ix,d,{...BALANCED_POLICY, seat:{...BALANCED_POLICY.seat, growth:0}}); ms.push(performance.now()-t); if('certificate' in a) info.push([a.status, a.certificate.value, a.certificate.steps, a.certificate.weighedPerSeat.join('/')]); }
  if(r==1){ const so=[...ms].sort((a,b)=>a-b); console.log('p50',so[10].toFixed(2),'p95',so[19].toFixed(2)); if(n>1000) for(let i=0;i<6;i++) console.log(ms[i].toFixed(1), ...info[i]); }
  }
}
