import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = { Date: { input: 'string', output: 'string' }, ID: { input: 'string', output: 'string' } };

const config: CodegenConfig = {
  schema: './*.graphql',
  emitLegacyCommonJSImports: false,
  generates: {
    './src/generated/typeDefs.ts': {
      plugins: [{ './codegen/typeDefsPlugin.cjs': {} }],
    },
    '../services/api/src/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        scalars,
        useTypeImports: true,
        enumsAsTypes: true,
        contextType: '../context.ts#Context',
        mapperTypeSuffix: 'Source',
        mappers: {
          StaffingRequest: '@rolpool/domain#StaffingRequest',
          Seat: '../sources.ts#SeatSource',
          Skill: '../sources.ts#SkillSource',
          Taakveld: '../sources.ts#TaakveldSource',
          Department: '../sources.ts#DepartmentSource',
          Person: '@rolpool/domain#Person',
          Viewer: '@rolpool/domain#Person',
          Profile: '@rolpool/domain#Person',
          DemoPerson: '@rolpool/domain#Person',
          ProfileSkill: '@rolpool/domain#SkillStatement',
          Team: '@rolpool/domain#Team',
          TeamSeat: '../sources.ts#TeamSeatSource',
          Invitation: '@rolpool/domain#Invitation',
          Release: '@rolpool/domain#Release',
          Evaluation: '@rolpool/domain#Evaluation',
          ScoreLine: '@rolpool/domain#ScoreLine',
          Breakdown: '@rolpool/domain#Breakdown',
          IntakeAnswer: '@rolpool/domain#IntakeAnswer',
          AnswerValue: '../sources.ts#AnswerValueSource',
          Triage: '@rolpool/domain#Triage',
          TriageMove: '@rolpool/domain#AxisMove',
          SizeCheck: '@rolpool/domain#SizeCheck',
          SuggestedSeat: '../sources.ts#SuggestedSeatSource',
          TeamSuggestion: '../sources.ts#TeamSuggestionSource',
          UncoveredSeat: '../sources.ts#UncoveredSeatSource',
          NearPerson: '../sources.ts#NearPersonSource',
          SeatPin: '../sources.ts#SeatPinSource',
          Policy: '@rolpool/domain#Policy',
          PolicyChange: '@rolpool/domain#PolicyChange',
          RunnerUp: '../sources.ts#RunnerUpSource',
          RuleDifference: '../sources.ts#RuleDifferenceSource',
          TeamSuggestions: '../sources.ts#TeamSuggestionsSource',
          ReplayedSuggestion: '../sources.ts#ReplayedSuggestionSource',
          Portfolio: '../sources.ts#PortfolioSource',
          PortfolioTeam: '../sources.ts#PortfolioTeamSource',
          WhyNot: '../sources.ts#WhyNotSource',
          RequestProgress: '@rolpool/domain#StaffingRequest',
          SeatSkill: '@rolpool/domain#SkillNeed',
        },
      },
    },
    '../web/src/generated/': {
      documents: ['../web/src/**/*.{ts,tsx}', '!../web/src/generated/**'],
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: { scalars, useTypeImports: true, enumsAsTypes: true },
    },
  },
  ignoreNoDocuments: true,
};

export default config;
