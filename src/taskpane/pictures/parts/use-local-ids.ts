import { useId } from 'react';

/** Makes ids that no other picture on the page has, and that an address in SVG can name. */
export function useLocalIds(): (name: string) => string {
  const id = useId().replace(/[^\w-]/g, '');
  return (name) => `picture-${id}-${name}`;
}
