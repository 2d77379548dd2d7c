import { CONTRACT_VERSION, type ServiceInfo } from '../../contract/service-info';
import { figuresKnown } from '../store/coverage';
import type { StoreTransaction } from '../store/revision';
import type { Viewer } from '../store/viewer';
import { SERVICE_NAME, SERVICE_VERSION } from '../version';

/** What the service is, and of whom it has figures for which tables and years. */
export async function serviceInfo(transaction: StoreTransaction, viewer: Viewer): Promise<ServiceInfo> {
  const figures = new Map<string, ServiceInfo['figures'][number]>();
  for (const { table, year, reporter } of await figuresKnown(transaction, viewer)) {
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
