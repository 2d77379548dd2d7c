import { Cancelled } from '../../src/functions/figures/joint-request';
import { mirror } from '../../src/functions/mirror';
import { series } from '../../src/functions/series';
import { callOf, CountedService } from './answers';

let service: CountedService;
beforeAll(async () => (service = await CountedService.open()));
beforeEach(() => service.reset());
afterAll(() => service.close());

const partners = ['DE', 'SE', 'IT', 'ES', 'FR', 'AT', 'NL', 'BE', 'DK', 'FI'];

test('a hundred calls are one request', async () => {
  const figures = service.figures();
  const years = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024];
  const calls = partners.flatMap((partner) => years.map((year) => mirror([5, 'BG', partner, year], callOf(figures))));
  const settled = await Promise.allSettled(calls);
  expect(settled).toHaveLength(100);
  expect(settled.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(5);
  expect(service.queries).toEqual([{ reporter: 'BG', table: '5', years }]);
});

test('each reporter and table is asked for by itself, a few at once', async () => {
  const figures = service.figures();
  service.gate = new Promise((resolve) => setTimeout(resolve, 50));
  const reporters = ['BG', 'SE', 'RO', 'PL', 'CZ', 'HU'];
  await Promise.allSettled(
    reporters.flatMap((reporter) => [3, 5].map((table) => mirror([table, reporter, 'DE', 2024], callOf(figures)))),
  );
  expect(service.queries).toHaveLength(12);
  expect(service.mostUnderWay).toBe(3);
});

test('years that are more than one request takes are two', async () => {
  const figures = service.figures();
  await Promise.allSettled([
    series([5, 'BG', 'DE', 1960, 1999], callOf(figures)),
    series([5, 'BG', 'DE', 2000, 2024], callOf(figures)),
  ]);
  expect(service.queries.map(({ years }) => years.length)).toEqual([40, 25]);
});

test('what is known, or is being asked for, is not asked for again until it is old', async () => {
  const figures = service.figures({ lifetime: 100 });
  const ask = (year: number): Promise<number> => mirror([5, 'BG', 'DE', year], callOf(figures));
  const first = ask(2024);
  await new Promise((resolve) => setTimeout(resolve, 12));
  await Promise.all([first, ask(2024)]);
  await ask(2024);
  expect(service.queries).toHaveLength(1);
  await new Promise((resolve) => setTimeout(resolve, 110));
  await ask(2024);
  expect(service.queries).toHaveLength(2);
});

test('a failure is told to everybody who waits, and is not kept', async () => {
  const figures = service.figures();
  const ask = (): Promise<number> => mirror([5, 'BG', 'DE', 2024], callOf(figures));
  service.gate = Promise.reject(new Error('off'));
  const settled = await Promise.allSettled([ask(), ask()]);
  expect(settled.map((each) => (each.status === 'rejected' ? String(each.reason) : ''))).toEqual([
    'Error: off',
    'Error: off',
  ]);
  service.gate = Promise.resolve();
  await expect(ask()).resolves.toBe(22785);
});

describe('a cancelled call', () => {
  const askUntil = (figures: ReturnType<CountedService['figures']>, year: number) => {
    const cancel = new AbortController();
    const result = mirror([5, 'BG', 'DE', year], callOf(figures, cancel.signal));
    result.catch(() => undefined);
    return { cancel: () => cancel.abort(), result };
  };

  test('no longer counts: its year is not asked for', async () => {
    const figures = service.figures();
    const [kept, given] = [askUntil(figures, 2024), askUntil(figures, 2023)];
    given.cancel();
    await expect(given.result).rejects.toThrow(Cancelled);
    await expect(kept.result).resolves.toBe(22785);
    expect(service.queries.map(({ years }) => years)).toEqual([[2024]]);
  });

  test('asks for nothing if it was the only one', async () => {
    const { cancel, result } = askUntil(service.figures(), 2024);
    cancel();
    await expect(result).rejects.toThrow(Cancelled);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(service.queries).toEqual([]);
  });

  test('leaves the request to the others, and aborts it when nobody waits any more', async () => {
    const figures = service.figures();
    let open: () => void = () => undefined;
    service.gate = new Promise<void>((resolve) => (open = resolve));
    const [one, other] = [askUntil(figures, 2024), askUntil(figures, 2024)];
    await new Promise((resolve) => setTimeout(resolve, 20));
    one.cancel();
    expect(service.signals.map(({ aborted }) => aborted)).toEqual([false]);
    other.cancel();
    expect(service.signals.map(({ aborted }) => aborted)).toEqual([true]);
    const later = askUntil(figures, 2024);
    open();
    await expect(later.result).resolves.toBe(22785);
    expect(service.queries).toHaveLength(2);
  });
});
