import { serviceClient, type ServiceClient } from '../../src/contract/service-client';
import type { Service } from '../../src/service/service';
import { sampleService } from '../service/sample-service';

/** A client that asks a service without a network, as whoever the token stands for. */
export const clientOf = (service: Service, token?: string): ServiceClient =>
  serviceClient({
    base: 'https://localhost',
    fetch: (address, init) => service.fetch(new Request(address, init)),
    token: () => token,
  });

/** A service in memory with the published figures, and a client of it. Close the service when the test ends. */
export async function serviceAndClient(): Promise<{ service: Service; client: ServiceClient }> {
  const service = await sampleService();
  return { service, client: clientOf(service) };
}
