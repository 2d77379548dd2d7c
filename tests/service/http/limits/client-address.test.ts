import * as fc from 'fast-check';
import { clientAddress, countedBy, trustedProxies } from '../../../../src/service/http/limits/client-address';

const proxies = trustedProxies(['127.0.0.1', '10.0.0.0/8', '::1', 'fd00::/8']);
const nobody = trustedProxies([]);

describe('the address of a client', () => {
  test.each([
    ['that of the connection', '192.0.2.7', undefined, '192.0.2.7'],
    ['whatever an untrusted one claims', '192.0.2.7', '198.51.100.1', '192.0.2.7'],
    ['what a trusted proxy saw', '127.0.0.1', '192.0.2.7', '192.0.2.7'],
    ['what the first of several saw', '10.1.1.1', '192.0.2.7, 10.9.9.9', '192.0.2.7'],
    ['not what the client put in front', '127.0.0.1', '1.1.1.1, 192.0.2.7', '192.0.2.7'],
    ['the last one that makes sense', '127.0.0.1', '192.0.2.7, unknown', '127.0.0.1'],
    ['the proxy’s own, if it says nothing', '127.0.0.1', '', '127.0.0.1'],
    ['with a port behind it', '127.0.0.1', '192.0.2.7:50123', '192.0.2.7'],
    ['of IPv6 with brackets and port', '::1', '[2001:db8::7]:443', '2001:db8::7'],
    ['of IPv4 that came as IPv6', '::ffff:10.0.0.1', '::ffff:192.0.2.7', '192.0.2.7'],
    ['of a private IPv6 proxy', 'fd12::1', '2001:db8::7', '2001:db8::7'],
  ])('is %s', (_, peer, forwarded, expected) => {
    expect(clientAddress(peer, forwarded, proxies)).toBe(expected);
  });

  test('cannot be chosen by a client without a trusted proxy', () => {
    fc.assert(
      fc.property(fc.string(), fc.ipV4(), (forwarded, peer) => {
        expect(clientAddress(peer, forwarded, nobody)).toBe(peer);
      }),
    );
  });

  test('cannot be chosen by a client behind a trusted proxy either', () => {
    fc.assert(
      fc.property(fc.string(), (made) => {
        expect(clientAddress('127.0.0.1', `${made}, 192.0.2.7`, proxies)).toBe('192.0.2.7');
      }),
    );
  });
});

test.each(['proxy', '10.0.0.0/33', '::/129', '10.0.0.0/8/8', '10.0.0/8', '', '10.0.0.0/'])(
  '%s is no network',
  (entry) => {
    expect(() => trustedProxies([entry])).toThrow(entry);
  },
);

describe('clients are counted', () => {
  test('by their address', () => {
    expect(countedBy('192.0.2.7')).toBe('192.0.2.7');
  });

  test.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:0db8:0001:0002::9', '2001:db8:1:2::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::', 'fe80:0:0:0::/64'],
  ])('by the network of %s', (address, expected) => {
    expect(countedBy(address)).toBe(expected);
  });

  test('whatever is written for an IPv6 address is counted as one network', () => {
    fc.assert(
      fc.property(
        fc.ipV6().filter((address) => !address.includes('.')),
        (address) => {
          const counted = countedBy(address);
          expect(counted).toMatch(/^([\da-f]{1,4}:){4}:\/64$/);
          // The notation that the system itself writes stands for the same network.
          expect(countedBy(new URL(`http://[${address}]`).hostname.slice(1, -1))).toBe(counted);
        },
      ),
    );
  });
});
