import { Collector } from './books/collector';
import { eurostatDataSet } from './books/eurostat-data-sets';
import { oecdDataSet } from './books/oecd-data-sets';
import { type SourceId, sourceKind } from './catalogue';
import type { DownloadOptions } from './connectors/download-options';
import { eurostatDownload } from './connectors/eurostat/eurostat-download';
import { oecdDownload } from './connectors/oecd-download';
import { undesaDownload } from './connectors/undesa-download';
import { uneceDownload } from './connectors/unece/unece-download';
import { reading, type SourceReading } from './reading';
import { SourceError } from './source-error';
import type { SourceBatches } from './source-row';
import { Tally } from './tally';

/**
 * Downloads a data set of a source and reads it on the way: its structure first, then the figures in parts that the source
 * answers, one after the other. Nothing is fetched before somebody goes through the rows. Rejects with a SourceError that
 * says what to do where the source refuses, fails, or cannot be reached; what was read until then must not be kept.
 */
export function openDownload(
  source: SourceId,
  dataset: string | undefined,
  options: DownloadOptions = {},
): SourceReading {
  const tally = new Tally();
  return reading(() => batchesOf(source, dataset, options, new Collector(tally, options)), tally);
}

function batchesOf(
  source: SourceId,
  dataset: string | undefined,
  options: DownloadOptions,
  collector: Collector,
): SourceBatches {
  const { datasets, title } = sourceKind(source);
  if (datasets.length === 0) throw new SourceError(`${title} cannot be downloaded. Give its file: --file PATH.`);
  switch (source) {
    case 'eurostat': {
      const dataSet = eurostatDataSet(dataset ?? '');
      if (dataSet) return eurostatDownload(dataSet, options, collector);
      break;
    }
    case 'oecd':
      return oecdDownload(oecdDataSet(dataset), options, collector);
    case 'unece':
      if (dataset !== undefined && datasets.includes(dataset)) return uneceDownload(dataset, options, collector);
      break;
    case 'undesa':
      return undesaDownload(options, collector);
    default:
      break;
  }
  const wrong =
    dataset === undefined ? 'Say which data set is wanted' : `${title} has no data set "${dataset}" that is read`;
  throw new SourceError(`${wrong}: --dataset with one of ${datasets.join(', ')}.`);
}
