import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../../../src/clearing-house/messages/language';
import { LanguageProvider } from '../../../src/taskpane/shell/language';
import { EstimatesPicture } from '../../../src/taskpane/pictures/estimates-picture';
import { MatrixPicture } from '../../../src/taskpane/pictures/matrix-picture';
import { PairedBarsPicture } from '../../../src/taskpane/pictures/paired-bars-picture';
import { RatioSizePicture } from '../../../src/taskpane/pictures/ratio-size-picture';
import { ScatterPicture } from '../../../src/taskpane/pictures/scatter-picture';
import { Sparkline } from '../../../src/taskpane/pictures/sparkline';
import { SparklinesPicture } from '../../../src/taskpane/pictures/sparklines-picture';
import { sampleEstimates, sampleMatrix, samplePoints, sampleSeries } from './sample';

/** A page with the pictures for tests: `?language=fr&theme=dark&width=320&picture=scatter&size=61`. */

const asked = new URLSearchParams(location.search);
const language = (asked.get('language') ?? 'en') as Language;
const size = Number(asked.get('size') ?? 61);
const BAND = { low: 1 / 1.25, high: 1.25 };
const frame = {
  subject: 'Bulgaria, emigration 2024',
  source: 'Sources: Table 5 of Bulgaria; Eurostat, read 2026-11-20.',
};

const points = samplePoints(size, language);
const matrix = sampleMatrix(Number(asked.get('countries') ?? 12), language);
const series = sampleSeries(Number(asked.get('partners') ?? 8), Number(asked.get('years') ?? 12), language);
const estimates = sampleEstimates(size, language);

function Gallery() {
  const [selected, setSelected] = useState('');
  const pictures = {
    scatter: (
      <ScatterPicture {...frame} points={points} tolerance={0.25} band={BAND} onSelect={({ id }) => setSelected(id)} />
    ),
    bars: <PairedBarsPicture {...frame} points={points} onSelect={({ id }) => setSelected(id)} />,
    ratio: <RatioSizePicture {...frame} points={points} band={BAND} onSelect={({ id }) => setSelected(id)} />,
    matrix: (
      <MatrixPicture
        {...frame}
        {...matrix}
        onSelect={({ origin, destination }) => setSelected(`${origin.code} ${destination.code}`)}
      />
    ),
    series: <SparklinesPicture {...frame} series={series} onSelect={({ id }, year) => setSelected(`${id} ${year}`)} />,
    estimates: <EstimatesPicture {...frame} flows={estimates} />,
    line: <Sparkline series={series[0]!} />,
  };
  const wanted = asked.get('picture') as keyof typeof pictures | null;
  return (
    <main style={{ width: Number(asked.get('width') ?? 420), padding: 16, boxSizing: 'content-box' }}>
      <h1 style={{ fontSize: 12 }}>Pictures</h1>
      <h2 style={{ fontSize: 12 }}>
        Selected: <output>{selected}</output>
      </h2>
      {Object.entries(pictures).map(
        ([name, picture]) => (wanted === null || wanted === name) && <section key={name}>{picture}</section>,
      )}
    </main>
  );
}

document.documentElement.lang = language;
createRoot(document.body.appendChild(document.createElement('div'))).render(
  <StrictMode>
    <FluentProvider theme={asked.get('theme') === 'dark' ? webDarkTheme : webLightTheme}>
      <LanguageProvider language={language}>
        <Gallery />
      </LanguageProvider>
    </FluentProvider>
  </StrictMode>,
);
