export { readConfig, type Config } from './config.ts';
export { hashPersonalCode } from './secrets.ts';
export { startServer, type RunningServer } from './startServer.ts';
