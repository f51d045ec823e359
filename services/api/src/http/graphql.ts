import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { typeDefs } from '@rolpool/schema';
import { StoreUnavailableError } from '@rolpool/store';
import {
  GraphQLError,
  OperationTypeNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import type { Server } from 'node:http';
import type { Logger } from 'pino';
import type { Context } from '../context.ts';
import { dateScalar } from './dateScalar.ts';
import { auditSchema } from '../audit/auditSchema.ts';
import { guardSchema } from '../access/guardSchema.ts';
import { accountResolvers } from '../resolvers/accountResolvers.ts';
import { administrationResolvers } from '../resolvers/administrationResolvers.ts';
import { boardResolvers } from '../resolvers/boardResolvers.ts';
import { breakdownResolvers } from '../resolvers/breakdownResolvers.ts';
import { conversationResolvers } from '../resolvers/conversationResolvers.ts';
import { coverageResolvers } from '../resolvers/coverageResolvers.ts';
import { liveResolvers } from '../resolvers/liveResolvers.ts';
import { intakeResolvers } from '../resolvers/intakeResolvers.ts';
import { auditResolvers } from '../resolvers/auditResolvers.ts';
import { policyResolvers } from '../resolvers/policyResolvers.ts';
import { portfolioResolvers } from '../resolvers/portfolioResolvers.ts';
import { profileResolvers } from '../resolvers/profileResolvers.ts';
import { privacyResolvers } from '../resolvers/privacyResolvers.ts';
import { referenceResolvers } from '../resolvers/referenceResolvers.ts';
import { requestResolvers } from '../resolvers/requestResolvers.ts';
import { savedViewResolvers } from '../resolvers/savedViewResolvers.ts';
import { suggestionResolvers } from '../resolvers/suggestionResolvers.ts';
import { teamResolvers } from '../resolvers/teamResolvers.ts';
import { whyNotResolvers } from '../resolvers/whyNotResolvers.ts';
import type { Services } from '../services.ts';

/** How deep, how costly and how long a query may be. The application's own largest query stays well under each. */
const LIMITS = { depth: 12, cost: 20_000, aliases: 20, tokens: 3000 } as const;

/** A query over a limit is told as a validation error, as any other. */
const REPORTED = {
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: GraphQLError) => {
      context?.reportError(error);
    },
  ],
};

/** Whoever asks for one here is told where to listen, instead of failing half way. */
const noSubscriptionsRule: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (node.operation !== OperationTypeNode.SUBSCRIPTION) return;
    context.reportError(new GraphQLError('Listen at /graphql/stream.', { nodes: [node] }));
  },
});

/** An error as the world may see it: faults of ours only say that something went wrong. */
function formatError(logger: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.['code'];
    if (code !== 'INTERNAL_SERVER_ERROR')
      return { message: formatted.message, extensions: { code: code ?? 'BAD_USER_INPUT' } };
    const original = error instanceof GraphQLError ? error.originalError : error;
    logger.error({ err: original ?? error }, 'a resolver failed');
    return original instanceof StoreUnavailableError
      ? {
          message: 'De database antwoordt niet. Probeer het zo weer. / The database does not answer. Try again soon.',
          extensions: { code: 'UNAVAILABLE' },
        }
      : {
          message: 'Er ging iets mis. Probeer het zo weer. / Something went wrong. Try again soon.',
          extensions: { code: 'INTERNAL_SERVER_ERROR' },
        };
  };
}

/** The schema with its resolvers, and nothing before them: the server puts the rule of each field before it. */
export function makeSchema(): GraphQLSchema {
  return makeExecutableSchema<Context>({
    typeDefs,
    resolvers: [
      { Date: dateScalar },
      referenceResolvers,
      accountResolvers,
      administrationResolvers,
      conversationResolvers,
      profileResolvers,
      intakeResolvers,
      breakdownResolvers,
      requestResolvers,
      savedViewResolvers,
      suggestionResolvers,
      boardResolvers,
      policyResolvers,
      whyNotResolvers,
      portfolioResolvers,
      teamResolvers,
      coverageResolvers,
      liveResolvers,
      privacyResolvers,
      auditResolvers,
    ],
  });
}

/** The schema as it is served: with the rule of each field, and the audit log around what is written down. */
export const makeServedSchema = (): GraphQLSchema => auditSchema(guardSchema(makeSchema()));

/** The GraphQL server with its limits, ready to be mounted. */
export async function createGraphqlServer(
  services: Services,
  schema: GraphQLSchema,
  httpServer: Server,
  logger: Logger,
): Promise<ApolloServer<Context>> {
  const plugins: ApolloServerPlugin<Context>[] = [
    ApolloServerPluginDrainHttpServer({ httpServer }),
    ApolloServerPluginLandingPageDisabled(),
    ApolloServerPluginCacheControlDisabled(),
  ];
  const server = new ApolloServer<Context>({
    schema,
    plugins,
    validationRules: [
      maxDepthRule({ n: LIMITS.depth, flattenFragments: true, ...REPORTED }),
      costLimitRule({ maxCost: LIMITS.cost, ...REPORTED }),
      maxAliasesRule({ n: LIMITS.aliases, ...REPORTED }),
      noSubscriptionsRule,
    ],
    parseOptions: { maxLexicalTokens: LIMITS.tokens },
    introspection: !services.config.isProduction,
    hideSchemaDetailsFromClientErrors: services.config.isProduction,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    formatError: formatError(logger),
  });
  await server.start();
  return server;
}
