/** After the last test that needs PostgreSQL: stops the server that was started for them. */
export default async function tearDown(): Promise<void> {
  await globalThis.postgresServer?.stop();
}
