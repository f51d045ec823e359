import { defaultFieldResolver, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { AUDITED } from './auditedFields.ts';
import { auditResolver } from './auditResolver.ts';

/** Puts the audit log around every field that has to be written down, outside of its rule: what is refused is written down too. */
export function auditSchema(schema: GraphQLSchema): GraphQLSchema {
  for (const typeName of ['Query', 'Mutation'] as const) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields()) as GraphQLField<unknown, Context>[]) {
      const audited = AUDITED[typeName][field.name];
      if (audited)
        field.resolve = auditResolver(audited, typeName === 'Mutation', field.resolve ?? defaultFieldResolver);
    }
  }
  return schema;
}
