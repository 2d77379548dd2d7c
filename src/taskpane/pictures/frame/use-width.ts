import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** The least width that pictures are made for, pixels. */
const LEAST = 240;

/** The width of an element, kept up to date; undefined before it is known. */
export function useWidth<E extends HTMLElement>(): readonly [RefObject<E | null>, number | undefined] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const take = () => setWidth(Math.max(LEAST, Math.floor(element.clientWidth)));
    take();
    const observer = new ResizeObserver(take);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
