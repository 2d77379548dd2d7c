import { CONTRACT_VERSION, type ServiceInfo } from '../../contract/service-info';
import { figuresKnown } from '../store/coverage';
import type { StoreTransaction } from '../store/revision';
import { SERVICE_NAME, SERVICE_VERSION } from '../version';

/** What the service is, and of whom it has figures for which tables and years. */
export async function serviceInfo(transaction: StoreTransaction): Promise<ServiceInfo> {
  const figures = new Map<string, ServiceInfo['figures'][number]>();
  for (const { table, year, reporter } of await figuresKnown(transaction)) {
    const key = `${table} ${year}`;
    const known = figures.get(key) ?? { table, year, reporters: [] };
    known.reporters.push(reporter);
    figures.set(key, known);
  }
  return {
    name: SERVICE_NAME,
    version: SERVICE_VERSION,
    contractVersion: CONTRACT_VERSION,
    figures: [...figures.values()],
  };
}
