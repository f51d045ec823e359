import { asId, type SkillId } from '@rolpool/domain';
import { matchEsco } from './matchEsco.ts';

const skill = (id: string, nl: string, terms: string[] = []) => ({
  id: asId<SkillId>(id),
  label: { nl, en: id },
  terms: { nl: terms, en: [] },
});
const ESCO = [
  { uri: 'esco:1', labels: ['projecten beheren', 'projectbeheer'] },
  { uri: 'esco:2', labels: ['subsidies aanvragen', 'beheer van projecten'] },
  { uri: 'esco:3', labels: ['verkeer', 'verkeersplannen maken'] },
];

describe('mapping skills to ESCO', () => {
  it('goes by the name, whatever its form and order, the preferred label first', () => {
    expect(matchEsco([skill('projects', 'Beheren van projecten')], ESCO, 'nl')).toEqual([
      { skillId: 'projects', uri: 'esco:1', label: 'projecten beheren' },
    ]);
  });

  it('goes by words of two or more when the name is not there, and leaves alone what it cannot find', () => {
    const skills = [
      skill('traffic', 'Mobiliteit', ['verkeer', 'verkeersplan maken']),
      skill('bees', 'Imkeren', ['verkeer']),
    ];
    expect(matchEsco(skills, ESCO, 'nl')).toEqual([
      { skillId: 'traffic', uri: 'esco:3', label: 'verkeersplannen maken' },
    ]);
    expect(matchEsco(skills, [], 'nl')).toEqual([]);
  });
});
