const { print } = require('graphql');
const { getDocumentNodeFromSchema } = require('@graphql-tools/utils');

/** The whole schema as one string of SDL, descriptions included, for the server to load without reading files. */
exports.plugin = (schema) =>
  `/** The schema in one piece; made from the .graphql files. */\nexport const typeDefs = ${JSON.stringify(print(getDocumentNodeFromSchema(schema)))};\n`;
