import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { readFragment } from '../../generated/fragment-masking.ts';
import type { CatalogueSkillFragment } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useRoleNames } from '../../ui/useRoleNames.ts';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import './administration.css';
import { catalogueQuery, catalogueSkill } from './catalogueDocuments.ts';
import { RoleDefault } from './RoleDefault.tsx';
import { SkillForm } from './SkillForm.tsx';
import { TaakveldWords } from './TaakveldWords.tsx';

const MOST_SHOWN = 25;

const NEW_SKILL: CatalogueSkillFragment = {
  ...{ id: '', label: { nl: '', en: '' }, description: null, taakveld: null, roles: [] },
  ...{ terms: { nl: [], en: [] }, escoUri: null },
};

/** The skills, and the words by which skills and task fields are recognised in a text. */
export function CataloguePage() {
  const text = useText();
  const localized = useLocalized();
  const roleNames = useRoleNames();
  const { data, error, refetch } = useQuery(catalogueQuery);
  const [search, setSearch] = useState('');
  const [edited, setEdited] = useState<CatalogueSkillFragment | null>(null);
  const skills = readFragment(catalogueSkill, data?.skills ?? []);
  const wanted = search.trim().toLowerCase();
  const found = skills.filter((skill) =>
    [skill.id, skill.label.nl, skill.label.en, ...skill.terms.nl, ...skill.terms.en].some((words) =>
      words.toLowerCase().includes(wanted),
    ),
  );
  return (
    <div className="rp-stack">
      <p>
        <TextLink to="/beheer">{text('admin.title')}</TextLink>
      </p>
      <PageHeading title={text('catalogue.title')} lead={text('catalogue.lead')} />
      {error && !data && <LoadProblem onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={10} />}
      {data && (
        <>
          <h2>{text('catalogue.skills')}</h2>
          <div className="rp-filters">
            <TextField
              label={text('catalogue.search')}
              value={search}
              onChange={(event) => {
                setSearch(event.target.value);
              }}
            />
            <div className="rp-administration__new">
              <Button
                onClick={() => {
                  setEdited(NEW_SKILL);
                }}
              >
                {text('catalogue.new')}
              </Button>
            </div>
          </div>
          {edited && (
            <SkillForm
              key={edited.id}
              skill={edited}
              taakvelden={data.taakvelden.map(({ code, label }) => ({
                value: code,
                label: `${code} ${localized(label)}`,
              }))}
              onClose={() => {
                setEdited(null);
              }}
              onSaved={() => {
                setEdited(null);
                void refetch();
              }}
            />
          )}
          <p role="status" className="rp-note">
            {text('catalogue.found', { count: found.length, shown: Math.min(MOST_SHOWN, found.length) })}
          </p>
          <ul className="rp-rows">
            {found.slice(0, MOST_SHOWN).map((skill) => (
              <li key={skill.id} className="rp-row">
                <div className="rp-row__main">
                  <h3 className="rp-row__title">{localized(skill.label)}</h3>
                  <p className="rp-row__meta">
                    {[skill.taakveld?.code ?? text('catalogue.general'), roleNames(skill.roles)].join(' · ')}
                  </p>
                  <p className="rp-row__meta">{[...skill.terms.nl, ...skill.terms.en].join(', ')}</p>
                  {skill.escoUri !== null && <p className="rp-row__meta">{skill.escoUri}</p>}
                </div>
                <Button
                  aria-label={text('catalogue.edit.of', { name: localized(skill.label) })}
                  onClick={() => {
                    setEdited(skill);
                  }}
                >
                  {text('catalogue.edit')}
                </Button>
              </li>
            ))}
          </ul>
          <h2>{text('catalogue.roleDefaults')}</h2>
          <p>{text('catalogue.roleDefaults.text')}</p>
          <div className="rp-administration__pair">
            {data.roleDefaults.map((ofRole) => (
              <RoleDefault
                key={ofRole.role}
                ofRole={ofRole}
                skills={skills.map(({ id, label }) => ({ value: id, label: localized(label) }))}
              />
            ))}
          </div>
          <h2>{text('catalogue.words')}</h2>
          <TaakveldWords
            taakvelden={data.taakvelden.map(({ code, label }) => ({
              value: code,
              label: `${code} ${localized(label)}`,
            }))}
          />
        </>
      )}
    </div>
  );
}
