import { graphql } from '../../generated/gql.ts';

export const auditQuery = graphql(`
  query Audit($filter: AuditFilterInput, $before: Int) {
    auditEntries(filter: $filter, first: 50, before: $before) {
      __typename
      ... on AuditEntries {
        entries {
          seq
          at
          actorKind
          actor {
            id
            name
          }
          actionLabel {
            nl
            en
          }
          objectLabel {
            nl
            en
          }
          objectId
          result
          resultLabel {
            nl
            en
          }
        }
      }
      ... on Refusal {
        code
        message {
          nl
          en
        }
      }
    }
  }
`);

export const verifyAuditQuery = graphql(`
  query VerifyAudit {
    auditVerification {
      __typename
      ... on AuditVerification {
        entries
        isWhole
        fault {
          nl
          en
        }
      }
      ... on Refusal {
        message {
          nl
          en
        }
      }
    }
  }
`);

export const accountabilityQuery = graphql(`
  query Accountability($language: Language!) {
    accountabilityPack(language: $language) {
      __typename
      ... on AccountabilityPack {
        documents {
          fileName
          title {
            nl
            en
          }
          text
        }
      }
      ... on Refusal {
        message {
          nl
          en
        }
      }
    }
  }
`);

export const auditActionsQuery = graphql(`
  query AuditActions {
    auditActions {
      code
      label {
        nl
        en
      }
    }
  }
`);
