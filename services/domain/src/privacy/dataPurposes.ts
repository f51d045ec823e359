/**
 * Every kind of data about people that is stored, in the order to show them. Purpose and readers of each are in the
 * message catalogue; together they are the record of processing (AVG, article 30). A kind that is not here is not stored.
 */
export const DATA_PURPOSES = [
  'person.name',
  'person.workEmail',
  'person.department',
  'person.permissions',
  'person.contract',
  'profile.hours',
  'profile.consent',
  'profile.skills',
  'profile.roles',
  'profile.strengths',
  'profile.commitments',
  'profile.asked',
  'request.text',
  'request.requesterName',
  'request.code',
  'request.noticeEmail',
  'request.messages',
  'request.satisfaction',
  'team.coCreator',
  'team.membership',
  'invitation.answer',
  'release.decision',
  'evaluation.grade',
  'evaluation.reflection',
  'suggestion.record',
  'privacy.views',
  'audit.entry',
  'session',
  'savedViews',
] as const;
export type DataPurposeId = (typeof DATA_PURPOSES)[number];
