import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from './usage-error';

/**
 * Writes a file as a whole or not at all: beside its place first, then by giving it its name.
 * @param replace whether a file of that name may be replaced
 * @throws UsageError if one is there that may not, or the folder cannot be written
 */
export async function writeWhole(file: string, content: Uint8Array, replace: boolean): Promise<void> {
  const folder = path.dirname(file);
  const beside = path.join(folder, `.${path.basename(file)}.${randomUUID()}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(beside, content);
    await (replace ? rename(beside, file) : nameIfFree(beside, file));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} cannot be written: ${(error as Error).message}`, { cause: error });
  } finally {
    await rm(beside, { force: true }).catch(() => undefined); // where it could not be written, it is not
  }
}

/** What file systems without links answer, as those of memory sticks and some network shares. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EINVAL'];

/** Gives a file a name that no other has; a link fails if it is taken, whoever took it meanwhile. */
async function nameIfFree(beside: string, file: string): Promise<void> {
  try {
    await link(beside, file);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' || (NO_LINKS.includes(code) && existsSync(file))) {
      throw new UsageError(`${file} is there already. Name another file, or add --force to replace it.`);
    }
    if (!NO_LINKS.includes(code)) throw error;
    await rename(beside, file);
  }
}
