import { useSearchParams } from 'react-router';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { TabLinks } from '../../ui/TabLinks.tsx';
import { useText } from '../../ui/language/useText.ts';
import './coverage.css';
import { CoverageHours } from './CoverageHours.tsx';
import { FragilityView } from './FragilityView.tsx';
import { PoolLoadView } from './PoolLoadView.tsx';

const VIEWS = ['rollen', 'vaardigheden', 'kwetsbaar', 'belasting'] as const;

/** How roles and skills are covered, what rests on few people, and how the work is spread. Aggregates only. */
export function CoveragePage() {
  const text = useText();
  const [search] = useSearchParams();
  const view = VIEWS.find((one) => one === search.get('deel')) ?? 'rollen';
  return (
    <div className="rp-stack">
      <PageHeading
        title={text('coverage.title')}
        lead={text(`coverage.lead.${view}`)}
        help={text(`help.coverage.${view}`)}
      />
      <TabLinks
        label={text('coverage.views')}
        tabs={VIEWS.map((one) => ({
          to: one === 'rollen' ? '/dekking' : `/dekking?deel=${one}`,
          label: text(`coverage.view.${one}`),
          isCurrent: one === view,
        }))}
      />
      {view === 'rollen' && <CoverageHours key="ROLE" by="ROLE" />}
      {view === 'vaardigheden' && <CoverageHours key="SKILL" by="SKILL" />}
      {view === 'kwetsbaar' && <FragilityView />}
      {view === 'belasting' && <PoolLoadView />}
    </div>
  );
}
