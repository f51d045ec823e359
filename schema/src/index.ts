export { typeDefs } from './generated/typeDefs.ts';
