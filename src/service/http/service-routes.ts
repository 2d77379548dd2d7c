import type { Hono } from 'hono';
import type { RequestIdVariables } from 'hono/request-id';

/** The service's routes: every request carries the id that its answer and the log name it by. */
export type Routes = Hono<{ Variables: RequestIdVariables }>;
