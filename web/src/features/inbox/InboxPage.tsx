import { useSearchParams } from 'react-router';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { TabLinks } from '../../ui/TabLinks.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useText } from '../../ui/language/useText.ts';
import './inbox.css';
import { InboxFilters } from './InboxFilters.tsx';
import { InboxLanes } from './InboxLanes.tsx';
import { InboxList } from './InboxList.tsx';
import { readView, STATUSES, writeView } from './inboxView.ts';
import { SavedViews } from './SavedViews.tsx';

/** What came in, for coordinators: what needs a decision by lane, and everything as a list. */
export function InboxPage() {
  const text = useText();
  const [search] = useSearchParams();
  const view = readView(search);
  const tabs = ['LANES', 'ALL', ...STATUSES] as const;
  return (
    <div className="rp-stack">
      <PageHeading title={text('inbox.title')} lead={text('inbox.lead')} help={text('help.inbox')} />
      <ul className="rp-links">
        <li>
          <TextLink to="/verzoeken/samen">{text('inbox.together')}</TextLink>
        </li>
        <li>
          <TextLink to="/groepen">{text('inbox.groups')}</TextLink>
        </li>
        <li>
          <TextLink to="/verbetering">{text('overrides.title')}</TextLink>
        </li>
      </ul>
      <TabLinks
        label={text('inbox.filter')}
        tabs={tabs.map((show) => ({
          to: writeView({ ...view, show }),
          label:
            show === 'LANES' ? text('inbox.open') : show === 'ALL' ? text('inbox.all') : text(`requestStatus.${show}`),
          isCurrent: view.show === show,
        }))}
      />
      <InboxFilters view={view} />
      <SavedViews address={writeView(view)} />
      {view.show === 'LANES' ? <InboxLanes view={view} /> : <InboxList view={view} />}
    </div>
  );
}
