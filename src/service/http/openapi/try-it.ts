/**
 * Runs in the page about the service: sends the forms' requests and shows what comes back. Its text is put into the page, so it
 * refers to nothing outside itself.
 */
export function tryIt(): void {
  const MOST_LETTERS = 200_000;
  const token = document.querySelector<HTMLInputElement>('#token')!;

  const addressOf = (form: HTMLFormElement): string => {
    const query = new URLSearchParams();
    let path = form.dataset.path!;
    for (const input of form.querySelectorAll('input')) {
      if (input.dataset.in === 'path') path = path.replace(`{${input.name}}`, encodeURIComponent(input.value));
      else if (input.value !== '') query.set(input.name, input.value);
    }
    return query.size > 0 ? `${path}?${query}` : path;
  };

  const shown = (text: string, type: string): string => {
    let pretty = text;
    if (type.includes('json')) pretty = JSON.stringify(JSON.parse(text), null, 2);
    return pretty.length > MOST_LETTERS ? `${pretty.slice(0, MOST_LETTERS)}\n…` : pretty;
  };

  const send = async (form: HTMLFormElement): Promise<void> => {
    const output = form.querySelector('output')!;
    const address = addressOf(form);
    output.textContent = `GET ${address} …`;
    try {
      const headers: Record<string, string> = token.value === '' ? {} : { Authorization: `Bearer ${token.value}` };
      const response = await fetch(address, { headers, cache: 'no-store' });
      const type = response.headers.get('Content-Type') ?? '';
      const body = shown(await response.text(), type);
      output.textContent = `GET ${address}\n${response.status} ${response.statusText}\n${type}\n\n${body}`;
    } catch (error) {
      output.textContent = `GET ${address}\nNo answer: ${String(error)}`;
    }
  };

  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    event.preventDefault();
    if (form.dataset.path !== undefined) void send(form);
  });
}
