import { BlockList, isIP, isIPv4, isIPv6 } from 'node:net';

/** Tells whether a network address belongs to a proxy that is trusted. */
export type TrustedProxies = (address: string) => boolean;

/** Reads a list of addresses and networks (CIDR). Throws an Error that names the first one that is neither. */
export function trustedProxies(entries: readonly string[]): TrustedProxies {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = '', bits, ...rest] = entry.split('/');
    const family = familyOf(address);
    const most = family === 'ipv4' ? 32 : 128;
    const right =
      family && rest.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most));
    if (!right) throw new Error(entry);
    list.addSubnet(address, bits === undefined ? most : Number(bits), family);
  }
  if (entries.length === 0) return () => false;
  return (address) => {
    const family = familyOf(address);
    return family !== undefined && list.check(address, family);
  };
}

/**
 * The network address of the client: that of the connection, or, if a trusted proxy made that, the one the proxy saw. Each
 * proxy adds to X-Forwarded-For on the right; what stands left of an address that is not trusted may be made up.
 */
export function clientAddress(peer: string, forwardedFor: string | undefined, trusted: TrustedProxies): string {
  let client = plain(peer);
  for (const entry of (forwardedFor ?? '').split(',').reverse()) {
    if (!trusted(client)) return client;
    const address = plain(entry);
    if (isIP(address) === 0) return client;
    client = address;
  }
  return client;
}

/** What an address is counted by: for IPv6 the network of 64 bits, which one customer usually has for themselves. */
export function countedBy(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const before = head.split(':').filter((group) => group !== '');
  const after = (tail ?? '').split(':').filter((group) => group !== '');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const groups = [...before, ...Array.from({ length: zeros }, () => '0'), ...after];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}

/** An address without port, brackets and zone; an IPv4 address that came as IPv6 as what it is. */
function plain(text: string): string {
  const bare = text
    .trim()
    .replace(/^\[(.*)\](:\d+)?$/, '$1')
    .replace(/^([\d.]+):\d+$/, '$1')
    .replace(/%.*$/, '');
  const mapped = /^::ffff:([\d.]+)$/i.exec(bare)?.[1];
  return mapped !== undefined && isIPv4(mapped) ? mapped : bare;
}

const familyOf = (address: string): 'ipv4' | 'ipv6' | undefined =>
  isIPv4(address) ? 'ipv4' : isIPv6(address) ? 'ipv6' : undefined;
