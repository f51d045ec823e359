import { visit, type GraphqlClient } from './graphqlClient.ts';
import { COORDINATOR, newestRequest } from './pathSteps.ts';
import { newDataDir, removeDataDir, startRolpool, type RolpoolProcess } from './rolpoolProcess.ts';

const REFUSAL = '... on Refusal { code field message { nl en } }';
const SUBMIT = `mutation($input: SubmitStaffingRequestInput!) { submitStaffingRequest(input: $input) { __typename
  ... on SubmitStaffingRequestSuccess { personalCode masked leftOut { kind text } progress { text status } } ${REFUSAL} } }`;
const PREVIEW = `query($text: String!) { previewBreakdown(text: $text, requesterKind: RESIDENT, language: nl) { __typename
  ... on BreakdownPreview { text masked otherLanguage leftOut { kind } language
    intake { questionId confidence evidence { start end words term match } guess { yesNo texts targetGroups { id } requesterKind taakvelden { code } } }
    breakdown { triage { outcome } size { isTooBig splits { by parts { key title { nl en } } } } seats { wishedStrengths { id label { nl } } } } } ${REFUSAL} } }`;
const REQUEST = `query($id: ID!) { staffingRequest(id: $id) { id version title text status partOf { id } parts { id title status
  breakdown { triage { outcome } size { isTooBig } seats { id } } } mergedInto { id } mergedHere { id }
  similar { likeness sameBecause { nl en } meanGrade request { id } } } }`;
const SPLIT = `mutation($input: SplitStaffingRequestInput!) { splitStaffingRequest(input: $input) { __typename
  ... on SplitStaffingRequestSuccess { request { id version status } } ${REFUSAL} } }`;
const MERGE = `mutation($input: MergeStaffingRequestInput!) { mergeStaffingRequest(input: $input) { __typename
  ... on MergeStaffingRequestSuccess { request { id version status mergedInto { id } } } ${REFUSAL} } }`;
const SEPARATE = `mutation($input: SeparateStaffingRequestInput!) { separateStaffingRequest(input: $input) { __typename
  ... on MergeStaffingRequestSuccess { request { id version status } } ${REFUSAL} } }`;
const PROGRESS = `query($code: String!) { requestProgress(code: $code) { title status othersAsked parts { title status } explanation { nl } } }`;

let dataDir: string;
let rolpool: RolpoolProcess;
let coordinator: GraphqlClient;
let resident: GraphqlClient;

const submit = async (text: string, requesterKind = 'RESIDENT') =>
  (await resident.ask(SUBMIT, { input: { text, requesterKind, language: 'nl' } })).data.submitStaffingRequest;
const read = async (id: string) => (await coordinator.ask(REQUEST, { id })).data.staffingRequest;
const preview = async (text: string) => (await resident.ask(PREVIEW, { text })).data.previewBreakdown;
const progress = async (code: string) => (await resident.ask(PROGRESS, { code })).data.requestProgress;
/** Hands in a text and finds it back as the coordinator sees it. */
async function handIn(text: string) {
  const { personalCode } = await submit(text);
  return { code: personalCode as string, id: (await newestRequest(coordinator)).id as string };
}

beforeAll(async () => {
  dataDir = await newDataDir();
  rolpool = await startRolpool(dataDir, { ROLPOOL_TODAY: '2026-11-23' });
  coordinator = visit(rolpool.address);
  resident = visit(rolpool.address);
  await coordinator.signIn(COORDINATOR);
});
afterAll(async () => {
  await rolpool.stop();
  await removeDataDir(dataDir);
});

describe('whatever is pasted', () => {
  const MAIL = `Beste gemeente,\n\nOp de Rozenlaan is de stoep kapot. Mijn bsn is 111222333 en u kunt mij bellen op 06-12345678.\n\nMet vriendelijke groet,\nJ. Voorbeeld\n\nOp ma 2 mrt 2026 schreef Gemeente <info@voorbeeld.nl>:\n> Dank voor uw bericht.`;

  it('an e-mail keeps its message; personal data is masked before it is stored, and the requester is told', async () => {
    const received = await submit(MAIL);
    expect(received).toMatchObject({
      masked: ['BSN', 'EMAIL', 'PHONE'],
      leftOut: [{ kind: 'SIGNATURE' }, { kind: 'QUOTED' }],
    });
    expect(received.progress.text).toContain('[bsn]');
    const stored = await newestRequest(coordinator);
    expect(stored.text).not.toMatch(/111222333|12345678|Dank voor/);
    for (const { evidence } of stored.intake)
      for (const { start, end, words } of evidence) expect(stored.text.slice(start, end)).toBe(words);
  });

  it.each([
    ['', 'TEXT_EMPTY'],
    ['   \n ', 'TEXT_EMPTY'],
    ['x'.repeat(50_000), 'TEXT_TOO_LONG'],
    ['x'.repeat(100_001), 'TEXT_TOO_LONG'],
  ])('is refused with what to do: %#', async (text, code) => {
    expect(await submit(text)).toMatchObject({ code, field: 'text' });
    expect(await preview(text)).toMatchObject({ code, field: 'text' });
  });

  it.each([['Help'], ['🌳🌳🌳'], ['<p>Het <b>plein</b></p><p>is nat</p>'], ['1234']])(
    'is taken as it is: %s',
    async (text) => {
      expect(await preview(text)).toMatchObject({ __typename: 'BreakdownPreview' });
      expect(await submit(text)).toMatchObject({ __typename: 'SubmitStaffingRequestSuccess' });
    },
  );

  it('in another language it says so, and leaves the questions to people', async () => {
    const german =
      'Die Straße vor unserer Schule ist sehr gefährlich und wir möchten, dass die Gemeinde hier etwas unternimmt.';
    const shown = await preview(german);
    expect(shown.otherLanguage).toBe('de');
    expect(shown.intake.flatMap((one: any) => one.evidence)).toEqual([]);
    expect(await submit(german)).toMatchObject({ __typename: 'SubmitStaffingRequestSuccess' });
  });
});

describe('what a text says', () => {
  it('shows deadline, places, groups of people and who asks, each with words and how sure it is', async () => {
    const shown = await preview(
      'Wij bewoners van de Rozenlaan willen vóór 1 april samen met jongeren en ouderen het speelplein opknappen. Wij vragen subsdie aan.',
    );
    const answer = (id: string) => shown.intake.find(({ questionId }: any) => questionId === id);
    expect(answer('DEADLINE').guess.texts).toEqual(['vóór 1 april']);
    expect(answer('PLACES').guess.texts).toEqual(['Rozenlaan']);
    expect(
      answer('TARGET_GROUPS')
        .guess.targetGroups.map(({ id }: any) => id)
        .sort(),
    ).toEqual(['older-people', 'young-people']);
    expect(answer('REQUESTER_KIND').guess.requesterKind).toBe('RESIDENT');
    const slips = shown.intake
      .flatMap(({ evidence }: any) => evidence)
      .filter(({ match }: any) => match === 'SPELLING');
    expect(slips).toContainEqual(expect.objectContaining({ words: 'subsdie' }));
    for (const { confidence } of shown.intake) {
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(100);
    }
    const [seat] = shown.breakdown.seats;
    expect(seat.wishedStrengths.length).toBeGreaterThan(0);
  });
});

describe('a request that is too big', () => {
  const EVERYTHING =
    'De gemeente moet alles voor iedereen beter maken: de hele stad duurzaam, alle wijken veilig, armoede de wereld uit, elke jongere en alle ouderen geholpen, ' +
    'alle scholen vernieuwd en overal meer woningen. Op alle terreinen een totaalaanpak voor de komende tien jaar.';

  it('becomes smaller requests that a coordinator accepts; the requester goes on following the whole', async () => {
    const { code, id } = await handIn(EVERYTHING);
    const shown = await preview(EVERYTHING);
    expect(shown.breakdown.size.isTooBig).toBe(true);
    const [way] = shown.breakdown.size.splits;
    const whole = await read(id);
    const parts = way.parts.map(({ key }: any) => key);
    const input = { requestId: id, requestVersion: whole.version, parts };
    const wrong = await coordinator.ask(SPLIT, { input: { ...input, parts: ['PLACE Nergens'] } });
    expect(wrong.data.splitStaffingRequest).toMatchObject({ code: 'ANSWER_NOT_FITTING', field: 'parts' });
    const split = await coordinator.ask(SPLIT, { input });
    expect(split.data.splitStaffingRequest.request).toMatchObject({ status: 'SPLIT' });
    const after = await read(id);
    expect(after.parts).toHaveLength(parts.length);
    for (const part of after.parts) {
      expect(part.breakdown.size.isTooBig).toBe(false);
      expect(part.breakdown.seats.length).toBeGreaterThan(0);
      expect((await read(part.id)).partOf.id).toBe(id);
    }
    const late = await coordinator.ask(SPLIT, { input });
    expect(late.data.splitStaffingRequest.code).toBe('CHANGED_MEANWHILE');
    expect(await progress(code)).toMatchObject({
      status: 'SPLIT',
      parts: after.parts.map(({ status }: any) => ({ status })),
    });
    expect((await resident.ask(SPLIT, { input })).data.splitStaffingRequest.code).toBe('NOT_SIGNED_IN');
  });
});

describe('several people, one cause', () => {
  it('are found, go on together under every code, and can be taken apart again', async () => {
    const first = await handIn(
      'Op de Wilgenkade staat al weken een grote plas op het fietspad; het riool kan het water niet aan.',
    );
    const second = await handIn(
      'Het fietspad langs de Wilgenkade ligt steeds onder water. Het riool loopt over als het regent. Kan dat anders?',
    );
    const other = await handIn('Mijn buurman wil een dakkapel. Hoe vraag ik een vergunning aan?');
    const { similar, version } = await read(second.id);
    expect(similar[0]).toMatchObject({ request: { id: first.id } });
    expect(similar[0].sameBecause.map(({ en }: any) => en)).toContain('same place');
    expect(similar.find(({ request }: any) => request.id === other.id)?.sameBecause ?? []).toEqual([]);
    const merged = await coordinator.ask(MERGE, {
      input: { requestId: second.id, requestVersion: version, intoId: first.id },
    });
    expect(merged.data.mergeStaffingRequest.request).toMatchObject({ status: 'MERGED', mergedInto: { id: first.id } });
    expect((await read(first.id)).mergedHere).toEqual([{ id: second.id }]);
    const kept = await read(first.id);
    await coordinator.ask(
      `mutation($input: RouteStaffingRequestInput!) { routeStaffingRequest(input: $input) { __typename } }`,
      { input: { requestId: first.id, requestVersion: kept.version, toLine: true } },
    );
    expect(await progress(second.code)).toMatchObject({ status: 'HANDED_TO_LINE', othersAsked: 1 });
    expect(await progress(first.code)).toMatchObject({ status: 'HANDED_TO_LINE', othersAsked: 1 });
    const again = merged.data.mergeStaffingRequest.request.version;
    const apart = await coordinator.ask(SEPARATE, { input: { requestId: second.id, requestVersion: again } });
    expect(apart.data.separateStaffingRequest.request.status).toBe('IN_INTAKE');
    expect(await progress(second.code)).toMatchObject({ status: 'IN_INTAKE', othersAsked: 0 });
    const itself = { requestId: first.id, requestVersion: (await read(first.id)).version, intoId: first.id };
    expect((await coordinator.ask(MERGE, { input: itself })).data.mergeStaffingRequest.code).toBe('ANSWER_NOT_FITTING');
  });
});

describe('guesses and the vocabulary', () => {
  it('counts where coordinators correct the guesses, with the words that misled', async () => {
    const { id } = await handIn(
      'De wethouder heeft beloofd dat het buurthuis aan de Esdoornstraat wordt opgeknapt, samen met de bewoners.',
    );
    const { version } = await read(id);
    const answers = [
      { questionId: 'POLITICALLY_SENSITIVE', yesNo: false },
      { questionId: 'PLACES', texts: ['Esdoornstraat'] },
    ];
    await coordinator.ask('mutation($input: AnswerIntakeInput!) { answerIntake(input: $input) { __typename } }', {
      input: { requestId: id, requestVersion: version, answers },
    });
    const { data } = await coordinator.ask(
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
    expect((await resident.ask('{ overrides { questionId } }')).data.overrides).toEqual([]);
  });

  it('lets an administrator add a skill and words, which count at once', async () => {
    const administrator = visit(rolpool.address);
    const { data: people } = await coordinator.ask('{ demoPeople { person { id } permissions } }');
    await administrator.signIn(
      people.demoPeople.find((one: any) => one.permissions.includes('ADMINISTRATOR')).person.id,
    );
    const SAVE = `mutation($input: SaveSkillInput!) { saveSkill(input: $input) { __typename ${REFUSAL} } }`;
    const skill = {
      ...{ id: 'beekeeping', label: { nl: 'Bijen houden', en: 'Keeping bees' }, taakveld: '5.7', roles: ['CONTENT'] },
      ...{ description: { nl: 'Houdt bijen.', en: 'Keeps bees.' }, terms: { nl: ['imkerij'], en: ['apiary'] } },
    };
    expect((await coordinator.ask(SAVE, { input: skill })).data.saveSkill.code).toBe('NOT_ALLOWED');
    const wrong = { ...skill, terms: { nl: ['<script>'], en: [] } };
    expect((await administrator.ask(SAVE, { input: wrong })).data.saveSkill).toMatchObject({
      code: 'TERM_NOT_READABLE',
      field: 'terms.nl',
    });
    expect((await administrator.ask(SAVE, { input: skill })).data.saveSkill.__typename).toBe('SaveCatalogueSuccess');
    const { data } = await coordinator.ask(
      'query($text: String!) { previewBreakdown(text: $text, requesterKind: RESIDENT, language: nl) { ... on BreakdownPreview { intake { questionId guess { skills { id } } } } } }',
      { text: 'Wij willen een imkerij beginnen in het park bij ons om de hoek.' },
    );
    const skills = data.previewBreakdown.intake.find(({ questionId }: any) => questionId === 'SKILLS').guess.skills;
    expect(skills).toContainEqual({ id: 'beekeeping' });
    const TERMS = `mutation($terms: [WeightedTermInput!]!) { saveTaakveldTerms(code: "2.4", terms: $terms) { __typename ${REFUSAL} } }`;
    const { data: known } = await administrator.ask('{ taakveldTerms(code: "2.4") { language term weight } }');
    const terms = [...known.taakveldTerms, { language: 'nl', term: 'zwaaikom', weight: 5 }];
    expect((await administrator.ask(TERMS, { terms })).data.saveTaakveldTerms.__typename).toBe('SaveCatalogueSuccess');
    const shown = await preview('De zwaaikom slibt dicht.');
    expect(shown.intake[0].guess.taakvelden[0].code).toBe('2.4');
    expect((await coordinator.ask('{ taakveldTerms(code: "2.4") { term } }')).data.taakveldTerms).toEqual([]);
  });
});
