import { type Kysely, type Migration, sql } from 'kysely';
import { engineOf } from '../engines/differences';
import { createFigureTables } from './0001-first-store';

// A migration stays as it was released: it names the tables itself and does not follow later changes of the schema.

/**
 * Figures are kept by when they were known (since, until) instead of once a vintage, so that a vintage costs only what it
 * changes; metadata and editions come in.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  const { code, clustered, expect } = engineOf(db);
  await run(
    db,
    'alter table source add column number integer',
    'update source set number = (select count(*) from source other where other.id <= source.id)',
  );
  await db.schema.createIndex('source_number').unique().on('source').column('number').execute();

  await db.schema
    .createTable('new_vintage')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('source', 'text', (column) => column.notNull().references('source.id'))
    .addColumn('vintage', 'integer', (column) => column.notNull())
    .addColumn('part', 'text', (column) => column.notNull())
    .addColumn('retrieved', 'text')
    .addColumn('retrieved_note', 'text')
    .addColumn('recorded', code, (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('added', 'integer', (column) => column.notNull())
    .addColumn('changed', 'integer', (column) => column.notNull())
    .addColumn('removed', 'integer', (column) => column.notNull())
    .addUniqueConstraint('vintage_of_source', ['source', 'vintage'])
    .execute();

  await clustered(
    db.schema
      .createTable('new_observation')
      .addColumn('table_id', code, (column) => column.notNull())
      .addColumn('reporter', code, (column) => column.notNull())
      .addColumn('age', code, (column) => column.notNull())
      .addColumn('year', 'integer', (column) => column.notNull())
      .addColumn('sex', code, (column) => column.notNull())
      .addColumn('partner', code, (column) => column.notNull())
      .addColumn('source', 'integer', (column) => column.notNull())
      .addColumn('since', 'integer', (column) => column.notNull())
      .addColumn('until', 'integer')
      .addColumn('value', 'bigint')
      .addColumn('statuses', 'text', (column) => column.notNull())
      .addColumn('confidentiality', 'text')
      .addColumn('restricted', 'integer', (column) => column.notNull())
      .addColumn('comment', 'text')
      .addColumn('as_sent', 'text')
      // In this order the key finds what a reporter says of all partners, and all reporters of one after the other.
      .addPrimaryKeyConstraint('observation_by_reporter', [
        'table_id',
        'reporter',
        'age',
        'year',
        'sex',
        'partner',
        'source',
        'since',
      ]),
  ).execute();
  await clustered(
    db.schema
      .createTable('new_coverage')
      .addColumn('table_id', code, (column) => column.notNull())
      .addColumn('age', code, (column) => column.notNull())
      .addColumn('year', 'integer', (column) => column.notNull())
      .addColumn('reporter', code, (column) => column.notNull())
      .addColumn('source', 'integer', (column) => column.notNull())
      .addColumn('sex', code, (column) => column.notNull())
      .addColumn('since', 'integer', (column) => column.notNull())
      .addColumn('until', 'integer')
      .addColumn('figures', 'integer', (column) => column.notNull())
      .addColumn('withheld', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('coverage_by_table', ['table_id', 'age', 'year', 'reporter', 'source', 'sex', 'since']),
  ).execute();
  await db.schema
    .createTable('new_duration')
    .addColumn('country', code, (column) => column.notNull())
    .addColumn('direction', code, (column) => column.notNull())
    .addColumn('from_year', 'integer', (column) => column.notNull())
    .addColumn('to_year', 'integer', (column) => column.notNull())
    .addColumn('months', 'double precision')
    .addColumn('other_months', 'double precision')
    .addColumn('source', code, (column) => column.notNull().references('source.id'))
    .addColumn('since', 'integer', (column) => column.notNull().references('new_vintage.id'))
    .addColumn('until', 'integer', (column) => column.references('new_vintage.id'))
    .addPrimaryKeyConstraint('duration_by_country', ['country', 'direction', 'from_year', 'source', 'since'])
    .execute();

  // A vintage stood for a reporter's table and year as a whole until the next one that covered it.
  const next = (row: string): string => `(
    select min(later.id) from coverage c
    join new_vintage later on later.source = c.source and later.vintage = c.vintage
    where c.source = ${row}.source and c.table_id = ${row}.table_id and c.reporter = ${row}.reporter
      and c.year = ${row}.year and c.vintage > ${row}.vintage)`;
  const isRestricted = "case when coalesce(o.confidentiality, 'F') = 'F' then 0 else 1 end";
  await run(
    db,
    `insert into new_vintage
      select row_number() over (order by by_then, source, vintage), source, vintage, '', retrieved, retrieved_note, by_then,
        digest, 0, 0, 0
      from (select vintage.*, max(recorded) over (partition by source order by vintage) as by_then from vintage) as ordered`,
    `insert into new_observation
      select o.table_id, o.reporter, o.age, o.year, o.sex, o.partner, s.number, v.id, ${next('o')}, o.value, o.statuses,
        o.confidentiality, ${isRestricted}, o.comment,
        case when o.as_sent = cast(o.value as text) then null else o.as_sent end
      from observation o
      join source s on s.id = o.source
      join new_vintage v on v.source = o.source and v.vintage = o.vintage`,
    `insert into new_coverage
      select o.table_id, o.age, o.year, o.reporter, s.number, o.sex, v.id, ${next('o')}, o.figures,
        (select count(*) from observation k where k.table_id = o.table_id and k.reporter = o.reporter and k.year = o.year
          and k.sex = o.sex and k.age = o.age and k.source = o.source and k.vintage = o.vintage
          and k.value is not null and coalesce(k.confidentiality, 'F') <> 'F')
      from coverage o
      join source s on s.id = o.source
      join new_vintage v on v.source = o.source and v.vintage = o.vintage`,
    `insert into new_duration
      select d.country, d.direction, d.from_year, d.to_year, d.months, d.other_months, d.source, v.id,
        (select min(later.id) from new_vintage later where later.source = d.source and later.vintage > d.vintage)
      from duration d
      join new_vintage v on v.source = d.source and v.vintage = d.vintage`,
  );
  await drop(db, CHANGED);
  for (const table of CHANGED) await db.schema.alterTable(`new_${table}`).renameTo(table).execute();
  await db.schema
    .createIndex('observation_by_partner')
    .on('observation')
    .columns(['table_id', 'partner', 'age', 'year', 'sex', 'reporter'])
    .execute();
  // As generated figures of 56 reporters, 250 partners and 27 years have them; the primary key goes by the table's name.
  await expect(db, 'observation', {
    observation: [3_000_000, 330_000, 6400, 6400, 240, 80, 1, 1, 1],
    observation_by_partner: [3_000_000, 330_000, 1300, 1300, 50, 17, 1],
  });
  await expect(db, 'coverage', { coverage: [40_000, 4000, 4000, 150, 3, 3, 1, 1] });

  await db.schema
    .createTable('metadata')
    .addColumn('table_id', code, (column) => column.notNull())
    .addColumn('reporter', code, (column) => column.notNull())
    .addColumn('year', 'integer', (column) => column.notNull())
    .addColumn('field', code, (column) => column.notNull())
    .addColumn('source', code, (column) => column.notNull().references('source.id'))
    .addColumn('since', 'integer', (column) => column.notNull().references('vintage.id'))
    .addColumn('until', 'integer', (column) => column.references('vintage.id'))
    .addColumn('value', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('metadata_by_table', ['table_id', 'reporter', 'year', 'field', 'source', 'since'])
    .execute();
  await db.schema
    .createTable('edition')
    .addColumn('round', 'integer', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('published', 'text', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('edition_of_round', ['round', 'version'])
    .execute();
}

/** Figures as vintages again, each in full. Metadata and editions, which have no place there, are lost. */
async function down(db: Kysely<unknown>): Promise<void> {
  await drop(db, ['edition', 'metadata']);
  await db.schema.dropIndex('observation_by_partner').execute();
  for (const table of CHANGED) await db.schema.alterTable(table).renameTo(`new_${table}`).execute();
  await createFigureTables(db);
  await run(
    db,
    `insert into vintage (source, vintage, retrieved, retrieved_note, recorded, digest)
      select source, vintage, retrieved, retrieved_note, recorded, digest from new_vintage`,
    `insert into observation (table_id, reporter, partner, year, sex, age, source, vintage, value, statuses,
        confidentiality, comment, as_sent)
      select o.table_id, o.reporter, o.partner, o.year, o.sex, o.age, v.source, v.vintage, o.value, o.statuses,
        o.confidentiality, o.comment, coalesce(o.as_sent, cast(o.value as text), '')
      from new_observation o
      join (select distinct table_id, reporter, year, source, since from new_coverage) c
        on c.table_id = o.table_id and c.reporter = o.reporter and c.year = o.year and c.source = o.source
          and c.since >= o.since and (o.until is null or c.since < o.until)
      join new_vintage v on v.id = c.since`,
    `insert into coverage (table_id, reporter, year, sex, age, source, vintage, figures)
      select c.table_id, c.reporter, c.year, c.sex, c.age, v.source, v.vintage, c.figures
      from new_coverage c
      join new_vintage v on v.id = c.since`,
    `insert into duration (country, direction, from_year, to_year, months, other_months, source, vintage)
      select d.country, d.direction, d.from_year, d.to_year, d.months, d.other_months, d.source, v.vintage
      from new_duration d
      join new_vintage v on v.id = d.since`,
  );
  await drop(
    db,
    CHANGED.map((table) => `new_${table}`),
  );
  await db.schema.dropIndex('source_number').execute();
  await db.schema.alterTable('source').dropColumn('number').execute();
}

/** The tables that take a new form; those that refer to others first. */
const CHANGED = ['duration', 'coverage', 'observation', 'vintage'];

async function drop(db: Kysely<unknown>, tables: readonly string[]): Promise<void> {
  for (const table of tables) await db.schema.dropTable(table).execute();
}

async function run(db: Kysely<unknown>, ...statements: string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

export const everyVintage: Migration = { up, down };
