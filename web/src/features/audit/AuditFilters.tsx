import { useQuery } from '@apollo/client/react';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useLanguage } from '../../ui/language/useLanguage.ts';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { auditActionsQuery } from './auditDocuments.ts';

/** What of the log is looked for; an empty text is everything. */
export interface AuditFilter {
  readonly objectId: string;
  readonly actorId: string;
  readonly action: string;
  readonly from: string;
  readonly to: string;
}

export const NO_FILTER: AuditFilter = { objectId: '', actorId: '', action: '', from: '', to: '' };

/** What the server is asked: only what was filled in. */
export const filterInput = (filter: AuditFilter): Partial<AuditFilter> =>
  Object.fromEntries(
    Object.entries(filter).flatMap(([field, value]: [string, string]) => {
      const wanted = value.trim();
      return wanted === '' ? [] : [[field, wanted]];
    }),
  );

interface AuditFiltersProps {
  readonly filter: AuditFilter;
  readonly onChange: (filter: AuditFilter) => void;
}

/** Looks for acts by what they were done to, by whom, what was done and when. */
export function AuditFilters({ filter, onChange }: AuditFiltersProps) {
  const text = useText();
  const localized = useLocalized();
  const { language } = useLanguage();
  const { data } = useQuery(auditActionsQuery);
  return (
    <div className="rp-filters">
      <TextField
        type="search"
        label={text('audit.log.search')}
        value={filter.objectId}
        onChange={(event) => {
          onChange({ ...filter, objectId: event.target.value });
        }}
      />
      <TextField
        type="search"
        label={text('audit.log.by')}
        value={filter.actorId}
        onChange={(event) => {
          onChange({ ...filter, actorId: event.target.value });
        }}
      />
      <Select
        label={text('audit.log.what')}
        value={filter.action}
        choices={[
          { value: '', label: text('audit.log.anything') },
          ...(data?.auditActions ?? [])
            .map(({ code, label }) => ({ value: code, label: localized(label) }))
            .sort((one, other) => one.label.localeCompare(other.label, language)),
        ]}
        onChange={(event) => {
          onChange({ ...filter, action: event.target.value });
        }}
      />
      <div className="rp-filters__period">
        <TextField
          type="date"
          label={text('audit.log.from')}
          value={filter.from}
          onChange={(event) => {
            onChange({ ...filter, from: event.target.value });
          }}
        />
        <TextField
          type="date"
          label={text('audit.log.to')}
          value={filter.to}
          onChange={(event) => {
            onChange({ ...filter, to: event.target.value });
          }}
        />
      </div>
    </div>
  );
}
