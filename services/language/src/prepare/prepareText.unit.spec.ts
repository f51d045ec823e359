import fc from 'fast-check';
import { prepareText } from './prepareText.ts';

const MESSAGE = 'Ons plein staat bij regen onder water. Kunt u helpen?';
const MAIL = `Van: Een Bewoner <bewoner@voorbeeld.nl>
Aan: gemeente
Onderwerp: plein

Beste gemeente,

${MESSAGE}

Met vriendelijke groet,
Een Bewoner
Rozenlaan 12
06 12345678

Op di 3 mrt 2026 om 12:01 schreef Gemeente <info@voorbeeld.nl>:
> Beste bewoner,
> Wij hebben uw bericht gekregen.`;

describe('making a text fit to be stored and read', () => {
  it('keeps the message of a pasted e-mail, and shows what was left out, masked too', () => {
    const { text, leftOut, masked } = prepareText(MAIL, 'nl');
    expect(text).toBe(`Beste gemeente,\n\n${MESSAGE}`);
    expect(leftOut.map(({ kind }) => kind)).toEqual(['HEADERS', 'SIGNATURE', 'QUOTED']);
    expect(masked).toEqual(['EMAIL', 'PHONE']);
    expect(JSON.stringify(leftOut)).not.toMatch(/@voorbeeld|12345678/);
  });

  it.each([
    ['----- Oorspronkelijk bericht -----\nOud', 'QUOTED'],
    ['Van: iemand anders\nVerzonden: maandag\nOnderwerp: RE: plein\n\nOud', 'QUOTED'],
    ['On Tue, 3 Mar 2026 at 12:01, Somebody\nwrote:\n> Old', 'QUOTED'],
    ['-- \nEen naam\nEen straat', 'SIGNATURE'],
    ['Kind regards,\nSomebody', 'SIGNATURE'],
  ])('takes off what starts with %j', (rest, kind) => {
    const prepared = prepareText(`${MESSAGE}\n\n${rest}`, 'nl');
    expect(prepared.text).toBe(MESSAGE);
    expect(prepared.leftOut).toMatchObject([{ kind }]);
  });

  it.each([
    ['Onderwerp: de speeltuin aan de Rozenlaan. Wij willen die graag opknappen.'],
    ['Op de hoek schreef iemand op de muur: dit kan beter. Wij willen dat u dat weghaalt.'],
    ['Groeten uit de wijk zijn mooi, maar de lantaarns doen het niet en daar willen wij over praten met u allen hier.'],
    ['Wij willen:\n- meer groen\n- minder auto’s'],
  ])('leaves a letter alone: %s', (letter) => {
    expect(prepareText(letter, 'nl')).toMatchObject({ text: letter, leftOut: [], masked: [], hadMarkup: false });
  });

  it('keeps the words of a web page, and no script', () => {
    const page = `<html><body><p>Het <b>plein</b> staat onder water.</p><script>alert(1)</script><p>Kunt u helpen?</p></body></html>`;
    expect(prepareText(page, 'nl')).toMatchObject({
      text: 'Het plein staat onder water.\n\nKunt u helpen?',
      hadMarkup: true,
    });
    expect(prepareText('Het is 3 < 4 en 5 > 2 in <de wijk>.', 'nl').text).toBe('Het is 3 < 4 en 5 > 2 in <de wijk>.');
  });

  it.each([
    ['Mijn nummer is 111222333.', 'Mijn nummer is [bsn].'],
    ['Mijn BSN: 111 222 334, graag snel.', 'Mijn BSN: [bsn], graag snel.'],
    ['Maak het over op NL91 ABNA 0417 1643 00 a.u.b.', 'Maak het over op [rekeningnummer] a.u.b.'],
    ['Mail naar jan.de-boer@voorbeeld.nl of bel 030-2345678.', 'Mail naar [e-mailadres] of bel [telefoonnummer].'],
    ['Bel +31 6 12345678.', 'Bel [telefoonnummer].'],
  ])('masks personal data: %s', (raw, masked) => {
    expect(prepareText(raw, 'nl').text).toBe(masked);
  });

  it.each([
    ['Het kost 1.250.000 euro in 2026.'],
    ['Zaaknummer 123456789 van 12-03-2026.'],
    ['Wet van 2020, artikel 12345.'],
  ])('does not mask what only looks like it: %s', (text) => {
    expect(prepareText(text, 'nl')).toMatchObject({ text, masked: [] });
  });

  it.each([
    [
      'Ter info, zie hieronder.\n\n---------- Forwarded message ---------\nFrom: A <a@voorbeeld.nl>\nDate: Monday\nSubject: plein\n\n',
    ],
    ['Begin doorgestuurd bericht:\n\nVan: B <b@voorbeeld.nl>\nOnderwerp: plein\nDatum: maandag\n\n'],
    [
      'Hoi, kun je dit oppakken?\n\nGroet,\nPiet\n\nVan: C <c@voorbeeld.nl>\nVerzonden: maandag\nAan: Piet\nOnderwerp: plein\n\n',
    ],
  ])('takes the forwarded mail for the message where somebody only hands it on: %j', (cover) => {
    const prepared = prepareText(`${cover}${MESSAGE}`, 'nl');
    expect(prepared.text).toBe(MESSAGE);
    expect(JSON.stringify(prepared)).not.toContain('@voorbeeld');
  });

  it.each([
    ['Betreft de lijn:\nVan: station\nAan: zwembad\nWij willen daar een bus.'],
    ['Er is overlast.\nDatum: 3 maart\nVan: 22.00 uur\nTot: 02.00 uur. Wij willen handhaving.'],
    ['Onze wensen:\n--\n- meer groen\n- minder auto’s'],
  ])('does not take lists and times for a mail: %j', (letter) => {
    expect(prepareText(letter, 'nl')).toMatchObject({ text: letter, leftOut: [] });
  });

  it('keeps a postscript, which says something', () => {
    const { text } = prepareText(
      `${MESSAGE}\n\nMet vriendelijke groet,\nIemand\n\nPS: Wij willen ook een bankje.`,
      'nl',
    );
    expect(text).toContain('een bankje');
    expect(text).not.toContain('Iemand');
  });

  it.each([
    ['BSN 111\u00a0222\u00a0333'],
    ['nr 111/222/333'],
    ['burger service nummer: 123456780'],
    ['NL91-ABNA-0417-1643-00 en NL91 ABNA 0417 1643 01'],
    ['jan (at) voorbeeld [dot] nl, jan @ voorbeeld.nl, o’brien@voorbeeld.nl'],
    ['06,12345678 of o6-12345678 of 31612345678'],
    ['１１１２２２３３３'],
  ])('masks what is written in other ways: %s', (raw) => {
    expect(prepareText(raw, 'nl').text).not.toMatch(/\d{3}|ABNA|voorbeeld/);
  });

  it.each([
    ['De BSN-balie is open sinds 12-03-2026.'],
    ['Wij vragen € 123.456.782 en 100.000.009 euro.'],
    ['Sofietjes school heeft 1234567 euro.'],
    ['Zie https://voorbeeld.nl/zaak/0612345678'],
  ])('leaves amounts, dates and addresses on the web alone: %s', (text) => {
    expect(prepareText(text, 'nl')).toMatchObject({ text, masked: [] });
  });

  it.each([
    ['> a\n'.repeat(500_000) + 'x'],
    ['-'.repeat(2_000_000)],
    ['<a '.repeat(700_000)],
    ['<div><p>' + '<b>x'.repeat(20_000)],
    ['ov '.repeat(700_000)],
    ['x'.repeat(2_000_000)],
  ])('gets through a hostile text of millions of characters, which only work in one go can: %#', (text) => {
    expect(prepareText(text, 'nl').text.length).toBeLessThanOrEqual(text.length);
  });

  it('never throws, leaves no service number, and changes nothing the second time', () => {
    const pieces = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '111222333',
        '> oud',
        'Met vriendelijke groet,',
        'Op 3 mei schreef iemand:',
        '<p>',
        '</p>',
        '-- ',
        '🌳',
        'Van: a',
        'Aan: b',
      ),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), fc.constantFrom('\n', ' '), (parts, between) => {
        const once = prepareText(parts.join(between), 'nl');
        expect(once.text).not.toMatch(/(?<![\d.,-])111222333(?![\d-]|[.,]\d)/);
        const twice = prepareText(once.text, 'nl');
        if (!once.hadMarkup && once.leftOut.length === 0) expect(twice.text).toBe(once.text);
      }),
      { numRuns: 400, seed: 5 },
    );
  });
});
