import { dropPostgresDatabases, sharedPostgresDatabase } from '../../support/postgres-database';
import { answersSuite } from './answers-suite';

afterAll(dropPostgresDatabases);

answersSuite(sharedPostgresDatabase);
