import path from 'node:path';
import { inProject } from './paths.mjs';

/**
 * Bundles the program that a benchmark runs in a process of its own, as the service itself is bundled. Ends with its path;
 * throws if it cannot be built.
 */
export async function buildBenchProgram() {
  const { default: webpack } = await import('webpack');
  const { default: configurations } = await import('../../webpack.config.js');
  const node = configurations.find(({ name }) => name === 'node');
  const folder = inProject('dist/bench');
  const compiler = webpack({
    ...node,
    name: 'bench',
    devtool: false,
    optimization: { minimize: false },
    entry: { program: './tests/bench/service/program.ts' },
    output: { ...node?.output, path: folder },
  });
  await new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else compiler.close(resolve);
    });
  });
  return path.join(folder, 'program.mjs');
}
