/** Who acts at the command line, as the audit log writes it. */
export const BY_THE_OPERATOR = {
  actorKind: 'OPERATOR',
  actorId: null,
  objectKind: null,
  objectId: null,
  channel: 'CLI',
  origin: null,
} as const;
