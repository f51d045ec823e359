import { networkOf } from './networkOf.ts';

describe('the network of an address', () => {
  it.each([
    ['192.0.2.77', '192.0.2.0'],
    ['::ffff:198.51.100.9', '198.51.100.0'],
    ['2001:db8:1234:5678::9', '2001:db8:1234::'],
    ['::1', '0:0:0::'],
    ['fe80::1%eth0', 'fe80:0:0::'],
    ['not an address', null],
    [undefined, null],
  ])('%s is in %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
