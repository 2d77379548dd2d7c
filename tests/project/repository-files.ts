import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files that belong to the repository, those that git would add included, by their paths from its folder. */
export function repositoryFiles(root: string): string[] {
  const files = existsSync(join(root, '.git')) ? filesOfGit(root) : filesOfCopy(root);
  return files.filter((file) => existsSync(join(root, file)));
}

const filesOfGit = (root: string): string[] =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '');

/** A copy without git, as an archive holds it: everything but what is installed and built. */
const filesOfCopy = (root: string): string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter(({ name }) => !['node_modules', 'dist'].includes(name))
    .flatMap((entry) =>
      entry.isDirectory()
        ? readdirSync(join(root, entry.name), { recursive: true, withFileTypes: true })
            .filter((inner) => inner.isFile())
            .map((inner) =>
              join(inner.parentPath, inner.name)
                .slice(root.length + 1)
                .replaceAll('\\', '/'),
            )
        : [entry.name],
    );
