import { BALANCED_POLICY } from '@rolpool/domain';
import { buildPoolIndex } from '@rolpool/matching';
import { fiveSeats, poolOf } from './poolOf.ts';
import { viewDemand } from '../../services/matching/src/instance/matchingView.ts';
import { createCandidatePool } from '../../services/matching/src/search/candidatePool.ts';
import { searchTeam } from '../../services/matching/src/search/searchTeam.ts';
const n=Number(process.env.N??100000);
const ix = buildPoolIndex(poolOf(n), n);
const P = {...BALANCED_POLICY, seat:{...BALANCED_POLICY.seat, growth:Number(process.env.G??50)}};
for (let v=0; v<8; v++){ const d=fiveSeats(v); const view=viewDemand(ix,d,P);
 let t=performance.now(); const pool=createCandidatePool(view,3); const t1=performance.now()-t;
 let known=null; 
 for(let i=0;;i++){ const rest=pool.restBound(pool.emptySeats); t=performance.now(); const r=searchTeam({view,candidates:pool.candidates,ties:pool.ties,mayStayOpen:pool.emptySeats,rest,earlier:[],newMembers:0,known,stepLimit:5e6}); const t2=performance.now()-t; known=r.best;
 t=performance.now(); const val=Math.ceil(r.best!.worth/8192); const D=Math.ceil(rest.worth(0,0,0)/8192)+240; const more=pool.extendFor(val,rest); const t3=performance.now()-t;
 console.log(v,i,'first',t1.toFixed(1),'search',t2.toFixed(1),'steps',r.steps,'rest',rest.steps(),'ext',t3.toFixed(1),'val',val,'D+mix',D,'classes',pool.candidates.map(c=>c.length).join('/'), more);
 if(!more) break; }
}
