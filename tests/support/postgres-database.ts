import { randomBytes } from 'node:crypto';
import pg from 'pg';

const made: string[] = [];
const reusable: string[] = [];

/**
 * Makes an empty database on the server for tests and gives its address. Only in files called `*.postgres.test.ts`;
 * `dropPostgresDatabases` takes it away.
 */
export async function postgresDatabase(): Promise<string> {
  const name = `clearing_house_test_${randomBytes(6).toString('hex')}`;
  await onServer(`create database ${name}`);
  made.push(name);
  return addressOf(name);
}

/**
 * The same, but emptied and given again as soon as nobody is connected to it any more: much quicker for many tests that each
 * need a database for as long as they keep it open.
 */
export async function sharedPostgresDatabase(): Promise<string> {
  for (const name of reusable) {
    const users = await onServer(`select 1 from pg_stat_activity where datname = '${name}'`);
    if (users > 0) continue;
    await onServer('drop schema public cascade; create schema public', addressOf(name));
    return addressOf(name);
  }
  const address = await postgresDatabase();
  reusable.push(made.at(-1)!); // made just now
  return address;
}

/** Takes away the databases made in this file, whoever is connected to them. */
export async function dropPostgresDatabases(): Promise<void> {
  const names = made.splice(0);
  reusable.splice(0);
  if (process.env.TEST_DATABASE_TEMPORARY) return; // the whole server goes away (postgres-setup.ts)
  for (const name of names) await onServer(`drop database if exists ${name} with (force)`);
}

/** Runs a statement and returns how many rows it has. */
async function onServer(statement: string, address = serverAddress()): Promise<number> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    return (await client.query(statement)).rowCount ?? 0;
  } finally {
    await client.end();
  }
}

function addressOf(database: string): string {
  const address = new URL(serverAddress());
  address.pathname = `/${database}`;
  return address.href;
}

function serverAddress(): string {
  const address = process.env.TEST_DATABASE_URL;
  if (!address) throw new Error('Tests with PostgreSQL must be in files called *.postgres.test.ts (jest.config.js).');
  return address;
}
