import type { WhoAmI } from '../../contract/access';
import { forgetToken, keepToken, recallToken, type TokenPlace } from './kept-token';

/** How the pane stands with the service: whether somebody is signed in, and who. */
export type SessionState =
  | { readonly kind: 'signed-out'; /** Whether a token was refused. */ readonly rejected: boolean }
  /** There is a token; whose it is was not asked yet, or could not be. */
  | { readonly kind: 'unknown'; readonly token: string }
  | { readonly kind: 'signed-in'; readonly token: string; readonly who: WhoAmI };

/** Who is signed in at the service, for the whole pane. */
export class Session {
  private state: SessionState;
  private readonly listeners = new Set<() => void>();

  constructor() {
    const kept = recallToken();
    this.state = kept ? { kind: 'unknown', token: kept.token } : { kind: 'signed-out', rejected: false };
  }

  /** The present state; a new object after every change. */
  readonly snapshot = (): SessionState => this.state;

  /** Calls back after every change. @returns a function that ends it */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The access token to ask the service with. */
  readonly token = (): string | undefined => (this.state.kind === 'signed-out' ? undefined : this.state.token);

  /** Begins with a token, and keeps it. @returns whether this browser lets the pane keep it */
  begin(token: string, place: TokenPlace): boolean {
    this.set({ kind: 'unknown', token });
    return keepToken(token, place);
  }

  /** Takes over what the service says of the token; of another token it says nothing. */
  know(token: string, who: WhoAmI): void {
    if (this.token() === token) this.set({ kind: 'signed-in', token, who });
  }

  /** Ends it and forgets the token. */
  end(): void {
    forgetToken();
    this.set({ kind: 'signed-out', rejected: false });
  }

  /** Forgets a token that the service did not accept, if it is still this one. */
  readonly reject = (token: string): void => {
    if (this.token() !== token) return;
    forgetToken();
    this.set({ kind: 'signed-out', rejected: true });
  };

  private set(state: SessionState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
