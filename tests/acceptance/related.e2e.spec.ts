import { visit } from './graphqlClient.ts';
import { choose, suggest } from './pathSteps.ts';
import { openRequestDesk, type RequestDesk } from './requestDesk.ts';
import { EVERYTHING, REFUSAL, SPLIT, MERGE } from './requestQueries.ts';

let desk: RequestDesk;

beforeAll(async () => {
  desk = await openRequestDesk();
});
afterAll(() => desk.close());

describe('what two people do at the same time', () => {
  it('merging two requests into each other at once leaves one of them to go on', async () => {
    const a = await desk.handIn('De lantaarn in de Olmenlaan is kapot en het is er erg donker op straat.');
    const b = await desk.handIn('Het is pikdonker in de Olmenlaan want de lantaarn doet het niet.');
    const [first, second] = [await desk.read(a.id), await desk.read(b.id)];
    const merge = (one: any, intoId: string) =>
      desk.coordinator.ask(MERGE, { input: { requestId: one.id, requestVersion: one.version, intoId } });
    const [there, back] = await Promise.all([merge(first, b.id), merge(second, a.id)]);
    const outcomes = [there, back].map(({ data }) => data.mergeStaffingRequest.__typename).sort();
    expect(outcomes).toEqual(['MergeStaffingRequestSuccess', 'Refusal']);
    const statuses = [(await desk.read(a.id)).status, (await desk.read(b.id)).status];
    expect(statuses.filter((status) => status === 'MERGED')).toHaveLength(1);
  });

  it('a request does not go on with its own part, nor with one that is split', async () => {
    const { id } = await desk.handIn(EVERYTHING);
    const { size } = (await desk.preview(EVERYTHING)).breakdown;
    const parts = size.splits[0].parts.map(({ key }: any) => key);
    await desk.coordinator.ask(SPLIT, {
      input: { requestId: id, requestVersion: (await desk.read(id)).version, parts },
    });
    const whole = await desk.read(id);
    const [part] = whole.parts;
    const { version } = await desk.read(part.id);
    const input = { requestId: part.id, requestVersion: version, intoId: whole.id };
    expect((await desk.coordinator.ask(MERGE, { input })).data.mergeStaffingRequest).toMatchObject({
      code: 'ANSWER_NOT_FITTING',
      field: 'intoId',
    });
    const other = await desk.read(
      (await desk.handIn('Graag een extra prullenbak bij het busstation aan de Stationsweg.')).id,
    );
    const into = { requestId: other.id, requestVersion: other.version, intoId: whole.id };
    expect((await desk.coordinator.ask(MERGE, { input: into })).data.mergeStaffingRequest).toMatchObject({
      code: 'WRONG_STATUS',
      field: 'intoId',
    });
  });
});

describe('who was only invited to a team', () => {
  it('sees her own request, and through it no other request, signature or team', async () => {
    const mine = await desk.handIn(
      'Samen met de school en de wijkagent willen wij het plein aan de Iepenlaan veiliger maken.\n\nMet vriendelijke groet,\nGeheim Adres 12',
    );
    const other = await desk.handIn(
      'Het plein aan de Iepenlaan is niet veilig; kunnen de school, de wijkagent en de gemeente iets doen?',
    );
    const { version } = await desk.read(other.id);
    await desk.coordinator.ask(MERGE, { input: { requestId: other.id, requestVersion: version, intoId: mine.id } });
    const { teams, requestVersion } = await suggest(desk.coordinator, mine.id);
    await choose(desk.coordinator, mine.id, requestVersion, teams[0]);
    const invited = visit(desk.address);
    await invited.signIn(teams[0].seats[0].person.id);
    const seen = '{ id leftOut { text } requesterName mergedHere { id text } team { id } }';
    const { data } = await invited.ask(`query($id: ID!) { staffingRequest(id: $id) ${seen} }`, { id: mine.id });
    expect(data.staffingRequest).toMatchObject({ id: mine.id, leftOut: [], mergedHere: [] });
    expect(
      (await invited.ask(`query($id: ID!) { staffingRequest(id: $id) ${seen} }`, { id: other.id })).data
        .staffingRequest,
    ).toBeNull();
  });
});

describe('guesses and the vocabulary', () => {
  it('keeps every change of two administrators who save at the same time', async () => {
    const administrator = visit(desk.address);
    await administrator.signIn('p0000017');
    const SAVE = `mutation($input: SaveSkillInput!) { saveSkill(input: $input) { __typename } }`;
    const words = { nl: 'Proef', en: 'Trial' };
    const ids = ['one-at-once', 'two-at-once', 'three-at-once', 'four-at-once'];
    const save = (id: string) =>
      administrator.ask(SAVE, {
        input: { id, label: words, description: words, roles: ['CONTENT'], terms: { nl: [], en: [] } },
      });
    await Promise.all(ids.map(save));
    const { data } = await desk.coordinator.ask('{ skills { id } }');
    expect(data.skills.map(({ id }: any) => id)).toEqual(expect.arrayContaining(ids));
  });

  it('makes seats with the skills that an administrator gives a role', async () => {
    const administrator = visit(desk.address);
    await administrator.signIn('p0000017');
    const SAVE = `mutation($skillIds: [ID!]!) { saveRoleDefault(role: DIRECTION, skillIds: $skillIds) { __typename ${REFUSAL} } }`;
    expect((await desk.coordinator.ask(SAVE, { skillIds: ['mediation'] })).data.saveRoleDefault.code).toBe(
      'NOT_ALLOWED',
    );
    const unknown = await administrator.ask(SAVE, { skillIds: ['nothing'] });
    expect(unknown.data.saveRoleDefault).toMatchObject({ code: 'UNKNOWN_SKILL', field: 'skillIds' });
    const saved = await administrator.ask(SAVE, { skillIds: ['integrity', 'mediation'] });
    expect(saved.data.saveRoleDefault.__typename).toBe('SaveCatalogueSuccess');
    const { data } = await desk.coordinator.ask('{ roleDefaults { role skills { id } } }');
    expect(data.roleDefaults[0]).toEqual({ role: 'DIRECTION', skills: [{ id: 'integrity' }, { id: 'mediation' }] });
  });

  it('lets the words of every task field be saved as they are shipped', async () => {
    const administrator = visit(desk.address);
    await administrator.signIn('p0000017');
    const { data } = await administrator.ask('{ taakvelden { code } }');
    const TERMS = `mutation($code: ID!, $terms: [WeightedTermInput!]!) { saveTaakveld(code: $code, terms: $terms) { __typename ${REFUSAL} } }`;
    for (const { code } of data.taakvelden) {
      const known = await administrator.ask(
        'query($code: ID!) { taakveldTerms(code: $code) { language term weight } }',
        { code },
      );
      const saved = await administrator.ask(TERMS, { code, terms: known.data.taakveldTerms });
      expect(saved.data.saveTaakveld).toEqual({ __typename: 'SaveCatalogueSuccess' });
    }
  });

  it('hands line work to the department that an administrator says', async () => {
    const administrator = visit(desk.address);
    await administrator.signIn('p0000017');
    const { data } = await administrator.ask(
      '{ departments { id } taakvelden { code department { id } } taakveldTerms(code: "7.3") { language term weight } }',
    );
    const before = data.taakvelden.find(({ code }: any) => code === '7.3').department.id;
    const departmentId = data.departments.find(({ id }: any) => id !== before).id;
    const SAVE = `mutation($departmentId: ID, $terms: [WeightedTermInput!]!) { saveTaakveld(code: "7.3", departmentId: $departmentId, terms: $terms) { __typename ${REFUSAL} } }`;
    const save = async (to: string) =>
      (await administrator.ask(SAVE, { departmentId: to, terms: data.taakveldTerms })).data.saveTaakveld;
    expect(await save('nowhere')).toMatchObject({ code: 'NOT_FOUND', field: 'departmentId' });
    expect(await save(departmentId)).toEqual({ __typename: 'SaveCatalogueSuccess' });
    const shown = await desk.coordinator.ask(
      '{ previewBreakdown(text: "Wanneer wordt de kliko geleegd?", requesterKind: RESIDENT, language: nl) { ... on BreakdownPreview { breakdown { department { id } } } } }',
    );
    expect(shown.data.previewBreakdown.breakdown.department.id).toBe(departmentId);
  });

  it('counts where coordinators correct the guesses, with the words that misled', async () => {
    const { id } = await desk.handIn(
      'De wethouder heeft beloofd dat het buurthuis aan de Esdoornstraat wordt opgeknapt, samen met de bewoners.',
    );
    const { version } = await desk.read(id);
    const answers = [
      { questionId: 'POLITICALLY_SENSITIVE', yesNo: false },
      { questionId: 'PLACES', texts: ['Esdoornstraat'] },
    ];
    await desk.coordinator.ask('mutation($input: AnswerIntakeInput!) { answerIntake(input: $input) { __typename } }', {
      input: { requestId: id, requestVersion: version, answers },
    });
    const { data } = await desk.coordinator.ask(
      '{ overrides { questionId judged corrected misleadingWords { words times } } }',
    );
    expect(data.overrides.find(({ questionId }: any) => questionId === 'POLITICALLY_SENSITIVE')).toMatchObject({
      judged: 1,
      corrected: 1,
      misleadingWords: expect.arrayContaining([{ words: 'wethouder', times: 1 }]),
    });
    expect(data.overrides.find(({ questionId }: any) => questionId === 'PLACES')).toMatchObject({
      judged: 1,
      corrected: 0,
    });
    expect((await desk.resident.ask('{ overrides { questionId } }')).data.overrides).toEqual([]);
  });

  it('lets an administrator add a skill and words, which count at once', async () => {
    const administrator = visit(desk.address);
    const { data: people } = await desk.coordinator.ask('{ demoPeople { person { id } permissions } }');
    await administrator.signIn(
      people.demoPeople.find((one: any) => one.permissions.includes('ADMINISTRATOR')).person.id,
    );
    const SAVE = `mutation($input: SaveSkillInput!) { saveSkill(input: $input) { __typename ${REFUSAL} } }`;
    const skill = {
      ...{ id: 'beekeeping', label: { nl: 'Bijen houden', en: 'Keeping bees' }, taakveld: '5.7', roles: ['CONTENT'] },
      ...{ description: { nl: 'Houdt bijen.', en: 'Keeps bees.' }, terms: { nl: ['imkerij'], en: ['apiary'] } },
    };
    expect((await desk.coordinator.ask(SAVE, { input: skill })).data.saveSkill.code).toBe('NOT_ALLOWED');
    const wrong = { ...skill, terms: { nl: ['<script>'], en: [] } };
    expect((await administrator.ask(SAVE, { input: wrong })).data.saveSkill).toMatchObject({
      code: 'TERM_NOT_READABLE',
      field: 'terms.nl',
    });
    expect((await administrator.ask(SAVE, { input: skill })).data.saveSkill.__typename).toBe('SaveCatalogueSuccess');
    const { data } = await desk.coordinator.ask(
      'query($text: String!) { previewBreakdown(text: $text, requesterKind: RESIDENT, language: nl) { ... on BreakdownPreview { intake { questionId guess { skills { id } } } } } }',
      { text: 'Wij willen een imkerij beginnen in het park bij ons om de hoek.' },
    );
    const skills = data.previewBreakdown.intake.find(({ questionId }: any) => questionId === 'SKILLS').guess.skills;
    expect(skills).toContainEqual({ id: 'beekeeping' });
    const TERMS = `mutation($terms: [WeightedTermInput!]!) { saveTaakveld(code: "2.4", terms: $terms) { __typename ${REFUSAL} } }`;
    const { data: known } = await administrator.ask('{ taakveldTerms(code: "2.4") { language term weight } }');
    const terms = [...known.taakveldTerms, { language: 'nl', term: 'zwaaikom', weight: 5 }];
    expect((await administrator.ask(TERMS, { terms })).data.saveTaakveld.__typename).toBe('SaveCatalogueSuccess');
    const shown = await desk.preview('De zwaaikom slibt dicht.');
    expect(shown.intake[0].guess.taakvelden[0].code).toBe('2.4');
    expect((await desk.coordinator.ask('{ taakveldTerms(code: "2.4") { term } }')).data.taakveldTerms).toEqual([]);
  });
});
