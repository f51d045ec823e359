import { USUAL_RETENTION, USUAL_SETTINGS, type OrganisationSettings, type RetentionMonths } from '@rolpool/domain';
import type { Models } from '../models/models.ts';

const SETTINGS = 'settings';
const RETENTION = 'retention';

/** Choices of the organisation, as shipped until somebody changes them. A change leaves what it does not name as it is. */
export function settingsRepository({ settings }: Models) {
  const find = async (id: string) => (await settings.findOne({ _id: id }).lean().exec())?.value ?? {};
  const change = async (id: string, changed: object) => {
    const fields = Object.fromEntries(Object.entries(changed).map(([name, value]) => [`value.${name}`, value]));
    await settings.collection.updateOne({ _id: id as never }, { $set: fields }, { upsert: true });
  };
  return {
    findSettings: async (): Promise<OrganisationSettings> => ({ ...USUAL_SETTINGS, ...(await find(SETTINGS)) }),
    changeSettings: (changed: Partial<OrganisationSettings>): Promise<void> => change(SETTINGS, changed),
    findRetention: async (): Promise<RetentionMonths> => ({ ...USUAL_RETENTION, ...(await find(RETENTION)) }),
    changeRetention: (changed: Partial<RetentionMonths>): Promise<void> => change(RETENTION, changed),
  };
}
