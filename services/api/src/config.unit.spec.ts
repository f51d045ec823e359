import { readConfig } from './config.ts';

const faultsOf = (variables: Record<string, string>) => {
  const read = readConfig(variables);
  return read.ok ? [] : read.faults;
};
const configOf = (variables: Record<string, string>) => {
  const read = readConfig(variables);
  if (!read.ok) throw new Error(read.faults.join());
  return read.config;
};

describe('the configuration', () => {
  it('needs nothing to start a demo', () => {
    expect(configOf({})).toMatchObject({
      port: 4000,
      dataDir: '.rolpool',
      mongodbUri: null,
      demoSignIn: true,
      demoPeople: 420,
    });
  });

  it('takes an empty setting for one that is not set', () => {
    expect(configOf({ MONGODB_URI: '', PORT: '' })).toMatchObject({ port: 4000, mongodbUri: null });
  });

  it('names every fault at once', () => {
    const faults = faultsOf({
      PORT: 'http',
      ROLPOOL_TODAY: '2026-02-31',
      LOG_LEVEL: 'loud',
      MONGODB_URI: 'postgres://x',
    });
    expect(faults.map((fault) => fault.split(':')[0])).toEqual(['PORT', 'MONGODB_URI', 'ROLPOOL_TODAY', 'LOG_LEVEL']);
  });

  it('refuses demo sign-in in production, and has it off there by itself', () => {
    expect(faultsOf({ NODE_ENV: 'production', ROLPOOL_DEMO_SIGN_IN: 'on' })[0]).toContain('ROLPOOL_DEMO_SIGN_IN');
    expect(configOf({ NODE_ENV: 'production' })).toMatchObject({
      demoSignIn: false,
      demoPeople: 0,
      isProduction: true,
    });
  });
});
