import {
  asId,
  DATA_PURPOSES,
  type PersonId,
  type SkillId,
  type StaffingRequestId,
  type StrengthId,
} from '@rolpool/domain';
import type { Resolvers } from '../generated/resolvers.ts';
import { speak, speakByCode } from '../messages/speak.ts';
import { correctMyData } from '../useCases/correctMyData.ts';
import { erasePerson } from '../useCases/erasePerson.ts';
import { exportMyData } from '../useCases/exportMyData.ts';
import { hoursConflicts } from '../useCases/hoursConflicts.ts';
import { changeSettings } from '../useCases/organisationSettings.ts';
import { purge, readRetention, setRetention, type RetentionState } from '../useCases/retention.ts';
import { setConsent } from '../useCases/setConsent.ts';
import { givesSuggestions } from '../useCases/suggestionsBarred.ts';
import { viewProfile } from '../useCases/viewProfile.ts';
import { resultOf } from './refusal.ts';

const MOST_VIEWS = 200;

const showRetention = (rules: readonly RetentionState[]) =>
  rules.map((rule) => ({ ...rule, label: speakByCode('retention', rule.class) }));

/** Consent, one's own data, who saw it, how long it is kept, and the settings of the organisation. */
export const privacyResolvers: Resolvers = {
  Query: {
    dataPurposes: () =>
      DATA_PURPOSES.map((id) => ({
        id,
        label: speakByCode('data', id),
        purpose: speakByCode('dataPurpose', id),
        seenBy: speakByCode('dataSeenBy', id),
      })),
    myData: async (_root, _input, { services, actor }) =>
      resultOf(await exportMyData(services, actor), (data) => ({ __typename: 'MyData' as const, ...data })),
    personProfile: async (_root, { personId, requestId }, { services, actor }) =>
      resultOf(
        await viewProfile(services, actor, asId<PersonId>(personId), asId<StaffingRequestId>(requestId)),
        (person) => ({ __typename: 'PersonProfile' as const, ...person }),
      ),
    retention: async (_root, _input, { services, actor }) =>
      resultOf(await readRetention(services, actor), (rules) => ({
        __typename: 'Retention' as const,
        rules: showRetention(rules),
      })),
    organisationSettings: async (_root, _input, { services }) => {
      const settings = await services.store.settings.findSettings();
      return { ...settings, givesSuggestions: givesSuggestions(services, settings) };
    },
  },
  Mutation: {
    setConsent: async (_root, { consents }, { services, actor }) =>
      resultOf(await setConsent(services, actor, consents), ({ person, withdrawnInvitations }) => ({
        __typename: 'SetConsentSuccess' as const,
        viewer: person,
        withdrawnInvitations,
      })),
    correctMyData: async (_root, { input }, { services, actor }) => {
      const correction = {
        name: input.name ?? null,
        poolHoursPerWeek: input.poolHoursPerWeek ?? null,
        skills: (input.skills ?? []).map((one) => ({
          ...one,
          skillId: asId<SkillId>(one.skillId),
          lastUsed: one.lastUsed ?? null,
        })),
        roles: input.roles ?? [],
        commitments: input.commitments ?? null,
        strengths: input.strengths?.map((id) => asId<StrengthId>(id)) ?? null,
      };
      const outcome = await correctMyData(services, actor, correction);
      const conflicts = outcome.ok ? await hoursConflicts(services, outcome.value) : [];
      return resultOf(outcome, (viewer) => ({
        __typename: 'CorrectMyDataSuccess' as const,
        viewer,
        conflicts: conflicts.map(({ team, monday, free, hours }) =>
          speak('profileConflict', { team: team.title, date: monday, free, hours }),
        ),
      }));
    },
    erasePerson: async (_root, { personId, reason }, { services, actor }) =>
      resultOf(await erasePerson(services, actor, asId<PersonId>(personId), reason), (erased) => ({
        __typename: 'ErasePersonSuccess' as const,
        ...erased,
      })),
    setRetention: async (_root, { class: kind, months }, { services, actor }) =>
      resultOf(await setRetention(services, actor, kind, months), (rules) => ({
        __typename: 'Retention' as const,
        rules: showRetention(rules),
      })),
    purge: async (_root, { isDryRun }, { services, actor }) =>
      resultOf(await purge(services, actor, isDryRun), (rules) => ({
        __typename: 'PurgeSuccess' as const,
        rules: showRetention(rules),
        isDryRun,
      })),
    changeSettings: async (_root, { input }, { services, actor }) => {
      const change = {
        isManualMode: input.isManualMode ?? null,
        worksCouncilGivenOn: input.worksCouncilGivenOn ?? null,
        worksCouncilDocument: input.worksCouncilDocument ?? null,
        minimumGroupSize: input.minimumGroupSize ?? null,
      };
      return resultOf(await changeSettings(services, actor, change), (settings) => ({
        __typename: 'ChangeSettingsSuccess' as const,
        settings: { ...settings, givesSuggestions: givesSuggestions(services, settings) },
      }));
    },
  },
  Viewer: {
    workEmail: ({ workEmail }) => workEmail ?? null,
    profileViews: ({ id }, _input, { services }) => services.store.profileViews.findOf(id, MOST_VIEWS),
  },
  ProfileView: {
    viewer: async ({ viewerId }, _input, { loaders }) => {
      const viewer = await loaders.person.load(viewerId);
      return viewer?.erasedOn === undefined ? viewer : null;
    },
    why: ({ why }) => speakByCode('viewReason', why),
    requestTitle: async ({ requestId }, _input, { loaders }) =>
      requestId === null ? null : ((await loaders.request.load(requestId))?.title ?? null),
  },
  PersonProfile: { person: (person) => person, profile: (person) => person },
};
