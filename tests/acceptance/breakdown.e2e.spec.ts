import { newestRequest } from './pathSteps.ts';
import { openRequestDesk, type RequestDesk } from './requestDesk.ts';
import { EVERYTHING, SUBMIT, SPLIT, MERGE, SEPARATE } from './requestQueries.ts';

let desk: RequestDesk;

beforeAll(async () => {
  desk = await openRequestDesk();
});
afterAll(() => desk.close());

describe('whatever is pasted', () => {
  const MAIL = `Beste gemeente,\n\nOp de Rozenlaan is de stoep kapot. Mijn bsn is 111222333 en u kunt mij bellen op 06-12345678.\n\nMet vriendelijke groet,\nJ. Voorbeeld\n\nOp ma 2 mrt 2026 schreef Gemeente <info@voorbeeld.nl>:\n> Dank voor uw bericht.`;

  it('an e-mail keeps its message; personal data is masked before it is stored, and the requester is told', async () => {
    const received = await desk.submit(MAIL);
    expect(received).toMatchObject({
      masked: ['BSN', 'EMAIL', 'PHONE'],
      leftOut: [{ kind: 'SIGNATURE' }, { kind: 'QUOTED' }],
    });
    expect(received.progress.text).toContain('[bsn]');
    const stored = await newestRequest(desk.coordinator);
    expect(stored.text).not.toMatch(/111222333|12345678|Dank voor/);
    for (const { evidence } of stored.intake)
      for (const { start, end, words } of evidence) expect(stored.text.slice(start, end)).toBe(words);
  });

  it('masks the title and the name too, and says so', async () => {
    const input = {
      ...{ text: 'De stoep is stuk.', requesterKind: 'RESIDENT', language: 'nl' },
      ...{ title: 'Bel\n06-12345678', requesterName: 'Jan jan@voorbeeld.nl' },
    };
    const { data } = await desk.resident.ask(SUBMIT, { input });
    expect([...data.submitStaffingRequest.masked].sort()).toEqual(['EMAIL', 'PHONE']);
    expect((await newestRequest(desk.coordinator)).title).toBe('Bel [telefoonnummer]');
  });

  it.each([
    ['ov '.repeat(33_000)],
    ['> a\n'.repeat(24_000) + 'x'],
    ['-'.repeat(99_000)],
    ['<a '.repeat(33_000)],
    ['<div><p>' + '<b>x'.repeat(24_000)],
  ])('gets an answer to a hostile text, and the next one too: %#', async (text) => {
    expect((await desk.preview(text)).__typename).toMatch(/Refusal|BreakdownPreview/);
    expect((await desk.preview('De stoep aan de Rozenlaan is stuk.')).__typename).toBe('BreakdownPreview');
  });

  it.each([
    ['', 'TEXT_EMPTY'],
    ['   \n ', 'TEXT_EMPTY'],
    ['x'.repeat(50_000), 'TEXT_TOO_LONG'],
    ['x'.repeat(100_001), 'TEXT_TOO_LONG'],
  ])('is refused with what to do: %#', async (text, code) => {
    expect(await desk.submit(text)).toMatchObject({ code, field: 'text' });
    expect(await desk.preview(text)).toMatchObject({ code, field: 'text' });
  });

  it.each([['<p>Het <b>plein</b></p><p>is nat</p>'], ['请帮助我们修复广场'], ['Fix our street']])(
    'is taken as it is: %s',
    async (text) => {
      expect(await desk.preview(text)).toMatchObject({ __typename: 'BreakdownPreview' });
      expect(await desk.submit(text)).toMatchObject({ __typename: 'SubmitStaffingRequestSuccess' });
    },
  );

  it.each([['Help'], ['🌳🌳🌳'], ['1234'], ['Hallo gemeente']])(
    'with too few words to know what is asked is shown while it is written, and not taken in: %s',
    async (text) => {
      expect(await desk.preview(text)).toMatchObject({ __typename: 'BreakdownPreview' });
      expect(await desk.submit(text)).toMatchObject({ code: 'TEXT_TOO_SHORT', field: 'text' });
    },
  );

  it('a business that speaks of its own trade names no other organisation; a resident who speaks of it does', async () => {
    const letter =
      'Wij ondernemers van de Havenstraat willen samen met de gemeente de straat groener en drukker maken. Daar is een plan en geld voor nodig.';
    const partiesFor = async (kind: string) => {
      const { intake } = await desk.preview(letter, kind);
      const { guess, evidence } = intake.find(({ questionId }: any) => questionId === 'EXTERNAL_PARTIES');
      return { isYes: guess.yesNo, words: evidence.map(({ words }: any) => words) };
    };
    expect(await partiesFor('BUSINESS')).toEqual({ isYes: true, words: [] });
    expect(await partiesFor('RESIDENT')).toEqual({ isYes: true, words: ['ondernemers'] });
  });

  it('a letter without a title is called after its first sentence below the salutation', async () => {
    await desk.submit('Geachte gemeente, graag meer licht in het tunneltje. Het is daar donker.');
    expect((await newestRequest(desk.coordinator)).title).toBe('Graag meer licht in het tunneltje');
  });

  it('in another language it says so, and leaves the questions to people', async () => {
    const german =
      'Die Straße vor unserer Schule ist sehr gefährlich und wir möchten, dass die Gemeinde hier etwas unternimmt.';
    const shown = await desk.preview(german);
    expect(shown.otherLanguage).toBe('de');
    expect(shown.breakdown.triage.outcome).not.toBe('STANDARD');
    expect(shown.intake.flatMap((one: any) => one.evidence)).toEqual([]);
    const { id } = await desk.handIn(german);
    expect((await desk.read(id)).otherLanguage).toBe('de');
  });
});

describe('what a text says', () => {
  it('shows deadline, places, groups of people and who asks, each with words and how sure it is', async () => {
    const shown = await desk.preview(
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
  it('becomes smaller requests that a coordinator accepts; the requester goes on following the whole', async () => {
    const { code, id } = await desk.handIn(EVERYTHING);
    const shown = await desk.preview(EVERYTHING);
    expect(shown.breakdown.size.isTooBig).toBe(true);
    const [way] = shown.breakdown.size.splits;
    const whole = await desk.read(id);
    const parts = way.parts.map(({ key }: any) => key);
    const input = { requestId: id, requestVersion: whole.version, parts };
    const wrong = await desk.coordinator.ask(SPLIT, { input: { ...input, parts: ['PLACE Nergens'] } });
    expect(wrong.data.splitStaffingRequest).toMatchObject({ code: 'ANSWER_NOT_FITTING', field: 'parts' });
    const split = await desk.coordinator.ask(SPLIT, { input });
    expect(split.data.splitStaffingRequest.request).toMatchObject({ status: 'SPLIT' });
    const after = await desk.read(id);
    expect(after.parts).toHaveLength(parts.length);
    for (const part of after.parts) {
      expect(part.breakdown.size.isTooBig).toBe(false);
      expect(part.breakdown.seats.length).toBeGreaterThan(0);
      expect((await desk.read(part.id)).partOf.id).toBe(id);
    }
    const late = await desk.coordinator.ask(SPLIT, { input });
    expect(late.data.splitStaffingRequest.code).toBe('CHANGED_MEANWHILE');
    expect(await desk.progress(code)).toMatchObject({
      status: 'SPLIT',
      parts: after.parts.map(({ status }: any) => ({ status })),
    });
    expect((await desk.resident.ask(SPLIT, { input })).data.splitStaffingRequest.code).toBe('NOT_SIGNED_IN');
  });
});

describe('several people, one cause', () => {
  it('are found, go on together under every code, and can be taken apart again', async () => {
    const first = await desk.handIn(
      'Op de Wilgenkade staat al weken een grote plas op het fietspad; het riool kan het water niet aan.',
    );
    const second = await desk.handIn(
      'Het fietspad langs de Wilgenkade ligt steeds onder water. Het riool loopt over als het regent. Kan dat anders?',
    );
    const other = await desk.handIn('Mijn buurman wil een dakkapel. Hoe vraag ik een vergunning aan?');
    const { similar, version } = await desk.read(second.id);
    expect(similar[0]).toMatchObject({ request: { id: first.id } });
    expect(similar[0].sameBecause.map(({ en }: any) => en)).toContain('same place');
    expect(similar.some(({ request }: any) => request.id === other.id)).toBe(false);
    const merged = await desk.coordinator.ask(MERGE, {
      input: { requestId: second.id, requestVersion: version, intoId: first.id },
    });
    expect(merged.data.mergeStaffingRequest.request).toMatchObject({ status: 'MERGED', mergedInto: { id: first.id } });
    expect((await desk.read(first.id)).mergedHere).toEqual([{ id: second.id }]);
    const kept = await desk.read(first.id);
    await desk.coordinator.ask(
      `mutation($input: RouteStaffingRequestInput!) { routeStaffingRequest(input: $input) { __typename } }`,
      { input: { requestId: first.id, requestVersion: kept.version, toLine: true } },
    );
    expect(await desk.progress(second.code)).toMatchObject({ status: 'HANDED_TO_LINE', othersAsked: 1 });
    expect(await desk.progress(first.code)).toMatchObject({ status: 'HANDED_TO_LINE', othersAsked: 1 });
    const again = merged.data.mergeStaffingRequest.request.version;
    const apart = await desk.coordinator.ask(SEPARATE, { input: { requestId: second.id, requestVersion: again } });
    expect(apart.data.separateStaffingRequest.request.status).toBe('IN_INTAKE');
    expect(await desk.progress(second.code)).toMatchObject({ status: 'IN_INTAKE', othersAsked: 0 });
    const itself = { requestId: first.id, requestVersion: (await desk.read(first.id)).version, intoId: first.id };
    expect((await desk.coordinator.ask(MERGE, { input: itself })).data.mergeStaffingRequest.code).toBe(
      'ANSWER_NOT_FITTING',
    );
  });
});
