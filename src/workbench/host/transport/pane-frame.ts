import type { PanePort } from './pane-port';
import { XdmHost, type XdmHostOptions } from './xdm-host';

export type PaneFrameOptions = Omit<XdmHostOptions, 'port' | 'hostOrigin' | 'windowSize'>;

/** A page of the add-in in a frame of this page, joined to the host. The frame must be put into the document by the caller. */
export class PaneFrame {
  readonly element: HTMLIFrameElement;
  readonly host: XdmHost;

  /** `title` names the frame for screen readers. */
  constructor(options: PaneFrameOptions, title: string) {
    const frame = document.createElement('iframe');
    const { origin } = new URL(options.paneUrl);
    this.element = frame;
    this.host = new XdmHost({
      ...options,
      port: framePort(frame, origin),
      hostOrigin: location.origin,
      windowSize: () => ({ width: innerWidth, height: innerHeight }),
    });
    frame.title = title;
    frame.name = this.host.windowName;
    frame.src = options.paneUrl;
  }

  dispose(): void {
    this.host.dispose();
    this.element.remove();
  }
}

function framePort(frame: HTMLIFrameElement, origin: string): PanePort {
  return {
    listen(handler) {
      const receive = (event: MessageEvent<unknown>): void => {
        if (event.origin !== origin || event.source !== frame.contentWindow) return;
        if (typeof event.data === 'string') handler(event.data);
      };
      window.addEventListener('message', receive);
      return () => window.removeEventListener('message', receive);
    },
    post(text) {
      frame.contentWindow?.postMessage(text, origin);
    },
  };
}
