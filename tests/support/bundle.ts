import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';

const root = join(__dirname, '../..');

/**
 * Builds a page for tests from its entry, as the build of the pane does.
 * @param name of what is built, for its place in dist/
 * @returns the script as text
 */
export async function bundle(entry: string, name: string): Promise<string> {
  const folder = join(root, 'dist/test-pages');
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    context: root,
    entry,
    output: { path: folder, filename: `${name}.js` },
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'swc-loader',
          options: {
            jsc: {
              target: 'es2022',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
      ],
    },
    cache: { type: 'filesystem', name: `test-${name}` },
    performance: false,
  });
  if (!compiler) throw new Error('webpack gave no compiler.');
  const stats = await new Promise<webpack.Stats>((resolve, reject) =>
    compiler.run((error, result) => (result ? resolve(result) : reject(error ?? new Error('webpack gave no result.')))),
  );
  await new Promise<void>((resolve, reject) => compiler.close((error) => (error ? reject(error) : resolve())));
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  return readFileSync(join(folder, `${name}.js`), 'utf8');
}
