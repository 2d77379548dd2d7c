import { randomBytes } from 'node:crypto';
import pg from 'pg';

const made: string[] = [];

/**
 * Makes an empty database on the server for tests and gives its address. Only in files called `*.postgres.test.ts`;
 * `dropPostgresDatabases` takes it away.
 */
export async function postgresDatabase(): Promise<string> {
  const name = `clearing_house_test_${randomBytes(6).toString('hex')}`;
  await onServer(`create database ${name}`);
  made.push(name);
  const url = new URL(serverAddress());
  url.pathname = `/${name}`;
  return url.href;
}

/** Takes away the databases made in this file, whoever is connected to them. */
export async function dropPostgresDatabases(): Promise<void> {
  for (const name of made.splice(0)) await onServer(`drop database if exists ${name} with (force)`);
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverAddress() });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function serverAddress(): string {
  const address = process.env.TEST_DATABASE_URL;
  if (!address) throw new Error('Tests with PostgreSQL must be in files called *.postgres.test.ts (jest.config.js).');
  return address;
}
