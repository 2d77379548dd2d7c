import { dropPostgresDatabases, postgresDatabase } from '../../support/postgres-database';
import { submissionSuite } from './submission-suite';

afterAll(dropPostgresDatabases);

submissionSuite('PostgreSQL', postgresDatabase);
