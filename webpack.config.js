import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import webpack from 'webpack';

const root = import.meta.dirname;
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** Microsoft's own address of office.js: the only supported way to load it in Excel. */
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** The copy of the package that the workbench serves. */
const SELF_HOSTED = '/office-js/office.js';

/** The pages of the add-in, each with its template. */
const pages = {
  taskpane: './src/taskpane/page-html.ts',
  'sign-in': './src/taskpane/sign-in/index.html',
  commands: './src/commands/index.html',
  message: './src/commands/message.html',
};

const target = 'es2022';

/** @type {import('webpack').Configuration} */
const shared = {
  mode: 'production',
  context: root,
  devtool: 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'swc-loader',
        options: {
          jsc: { target, parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
        },
      },
      // What a bundle uses nothing of is left out of it; the workbench and the module that sets zod up do their work by being there.
      {
        test: /\.tsx?$/,
        include: ['taskpane', 'workbook', 'contract', 'clearing-house'].map((room) => path.join(root, 'src', room)),
        exclude: /zod\.ts$/,
        sideEffects: false,
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })] },
  performance: false,
  cache: { type: 'filesystem', buildDependencies: { config: [import.meta.filename] } },
  stats: 'errors-warnings',
};

/**
 * The add-in itself, the same bundles for Excel and the workbench. Each page comes twice: in `addin/` with office.js from
 * Microsoft's address, as an office deploys it, and in `local/` with the copy that the workbench serves.
 * @type {import('webpack').Configuration}
 */
const addin = {
  ...shared,
  name: 'addin',
  entry: {
    taskpane: './src/taskpane/index.tsx',
    commands: './src/commands/index.ts',
    message: './src/commands/message.ts',
    'sign-in': './src/taskpane/sign-in/index.ts',
    functions: './src/functions/index.ts',
  },
  output: {
    path: path.join(root, 'dist/addin'),
    // The manifest names the script of the custom functions.
    filename: ({ chunk }) => (chunk?.name === 'functions' ? '[name].js' : '[name].[contenthash:8].js'),
    chunkFilename: '[name].[contenthash:8].js',
    publicPath: '/',
    clean: true,
  },
  plugins: [
    new webpack.DefinePlugin({ ADDIN_VERSION: JSON.stringify(version) }),
    // Languages are loaded one by one; what the build itself writes (a compiler of its own) has all at once.
    new webpack.NormalModuleReplacementPlugin(/\/catalogues$/, (found) => {
      if (found.contextInfo.compiler === 'addin') found.request += '-by-need';
    }),
    new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
    ...Object.entries(pages).flatMap(([page, template]) =>
      [
        { folder: '', officeJs: CDN },
        { folder: '../local/', officeJs: SELF_HOSTED },
      ].map(
        ({ folder, officeJs }) =>
          new HtmlPlugin({
            template,
            filename: `${folder}${page}.html`,
            // Commands and custom functions are one runtime.
            chunks: page === 'commands' ? ['commands', 'functions'] : [page],
            scriptLoading: 'defer',
            officeJs,
          }),
      ),
    ),
    ...['en', 'fr', 'ru'].map(
      (language) =>
        new HtmlPlugin({
          template: './src/functions/metadata/functions-json.ts',
          filename: language === 'en' ? 'functions.json' : `functions.${language}.json`,
          chunks: [],
          inject: false,
          minify: false,
          language,
        }),
    ),
    new CopyPlugin({ patterns: [{ from: 'assets/icons/*.png' }, { from: 'assets/*.html' }, { from: 'assets/*.css' }] }),
  ],
};

/** @type {import('webpack').Configuration} */
const workbench = {
  ...shared,
  name: 'workbench',
  devtool: false,
  entry: { workbench: './src/workbench/page/main.ts' },
  output: {
    path: path.join(root, 'dist/workbench'),
    filename: 'workbench/[name].[contenthash:8].js',
    publicPath: '/',
    clean: true,
  },
  plugins: [
    new MiniCssExtractPlugin({ filename: 'workbench/[name].[contenthash:8].css' }),
    new HtmlPlugin({ template: './src/workbench/page/index.html', filename: 'index.html', scriptLoading: 'defer' }),
  ],
};

/** @type {import('webpack').Configuration} */
const node = {
  ...shared,
  name: 'node',
  target: 'node20',
  // Where the programs lie is known when they run.
  module: { ...shared.module, parser: { javascript: { importMeta: false, url: false, worker: false } } },
  entry: {
    service: './src/service/cli/main.ts',
    readings: './src/service/readings/thread.ts',
    workbench: './src/workbench/server/main.ts',
    files: './src/cli/main.ts',
    manifest: './src/manifest/main.ts',
  },
  experiments: { outputModule: true },
  externalsType: 'module',
  // Native, or better left where it can be found.
  externals: {
    libsql: 'libsql',
    pg: 'pg',
    'pg-cursor': 'pg-cursor',
    'pg-copy-streams': 'pg-copy-streams',
    exceljs: 'exceljs',
  },
  output: {
    path: path.join(root, 'dist/node'),
    filename: '[name].mjs',
    module: true,
    library: { type: 'module' },
    clean: true,
  },
};

export default [addin, workbench, node];
