import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

function onlyText(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new GraphQLError('Een datum is tekst als 2026-05-31. / A date is text such as 2026-05-31.');
}

/** A calendar day as text. Whether the day exists is for the use case to say, in words that help. */
export const dateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: onlyText,
  parseValue: onlyText,
  parseLiteral: (node) => onlyText(node.kind === Kind.STRING ? node.value : null),
});
