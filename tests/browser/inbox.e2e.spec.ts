import { COORDINATOR } from '../acceptance/pathSteps.ts';
import { describeInBrowser } from './describeInBrowser.ts';
import { DESK, openPage, PHONE } from './openBrowser.ts';
import { RolpoolPages } from './RolpoolPages.ts';
import { useRolpool } from './useRolpool.ts';

describeInBrowser('the inbox of a coordinator', () => {
  const running = useRolpool();
  const { faults } = running;
  const open = async (size: typeof DESK | typeof PHONE) => {
    const page = await openPage(running.browser, size, faults);
    const pages = new RolpoolPages(page, running.address);
    await pages.signInAs(COORDINATOR);
    await pages.open('/verzoeken');
    return page;
  };

  it('keeps a view under a name, which she opens on her phone and drops there', async () => {
    const desk = await open(DESK);
    await desk.getByLabel('Van wie').selectOption({ label: 'Gemeenteraad' });
    await desk.getByLabel('Bewaar deze weergave onder een naam').fill('Wat de raad vraagt');
    await desk.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await desk.getByRole('link', { name: 'Wat de raad vraagt' }).waitFor();

    const phone = await open(PHONE);
    await phone.getByRole('link', { name: 'Wat de raad vraagt' }).click();
    await phone.getByRole('link', { name: 'Verzoek om plan tegen eenzaamheid onder ouderen' }).waitFor();
    await phone.getByRole('link', { name: 'Lantaarnpaal stuk' }).waitFor({ state: 'detached' });
    await phone.getByRole('button', { name: 'Verwijderen: Wat de raad vraagt' }).click();
    await phone.getByRole('link', { name: 'Wat de raad vraagt' }).waitFor({ state: 'detached' });
    await desk.reload();
    await desk.getByRole('link', { name: 'Verzoek om plan tegen eenzaamheid onder ouderen' }).waitFor();
    expect(await desk.getByRole('link', { name: 'Wat de raad vraagt' }).count()).toBe(0);
    expect(faults).toEqual([]);
  });
});
