import type { CellValue } from '../../sheet/sheet-plan';
import { readHeading, type HeadingReading } from '../labels/heading';
import { isGroup } from '../parties/groups';
import { nearNames } from '../parties/near-names';
import { isKnown, type KnownParty, type PartyReading } from '../parties/party';
import { lookUpParty } from '../parties/recognise-party';
import { withoutMarks } from '../labels/marks';
import type { LabelReason } from './block';
import type { IntakeContext, LabelMeaning } from './context';
import { textOf } from './grid';

/** What a cell says of a partner. */
export type PartnerLabel =
  | {
      readonly kind: 'party';
      readonly code: string;
      readonly how: KnownParty['how'] | 'answer';
      readonly exact: boolean;
    }
  | { readonly kind: 'group' }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'doubt'; readonly reason: LabelReason; readonly candidates: readonly string[] };

/** A heading, and whether a person said what it means. */
export type HeadingLabel = HeadingReading & { readonly how: 'word' | 'answer'; readonly ignored?: true };

/** Reads labels as the context and the answers given so far have them; every text once. */
export class LabelReader {
  private readonly partners = new Map<CellValue, PartnerLabel | undefined>();
  private readonly headings = new Map<CellValue, HeadingLabel | undefined>();
  private readonly nearby = new Map<string, readonly string[]>();
  private readonly doubted = new Map<string, PartnerLabel>();

  constructor(private readonly context: IntakeContext) {}

  /** What a cell says of a partner, without what is only written nearly as a name; undefined if nothing. */
  partner(value: CellValue): PartnerLabel | undefined {
    if (!this.partners.has(value)) this.partners.set(value, this.readPartner(value));
    return this.partners.get(value);
  }

  /** What a cell says as a heading; undefined if nothing. */
  heading(value: CellValue): HeadingLabel | undefined {
    if (!this.headings.has(value)) this.headings.set(value, this.readHeading(value));
    return this.headings.get(value);
  }

  /** Parties that a label in a partner’s place may mean although it is none. */
  near(value: CellValue): readonly string[] {
    if (typeof value !== 'string') return [];
    const known = this.nearby.get(value);
    const near = known ?? nearNames(withoutMarks(value));
    this.nearby.set(value, near);
    return near;
  }

  /** From now on a label is one to ask about, since what it says alone does not fit its neighbours. */
  doubt(value: CellValue, reason: 'odd-code' | 'ambiguous', candidates: readonly string[]): void {
    if (this.meaning(value) !== undefined) return;
    this.doubted.set(textOf(value), { kind: 'doubt', reason, candidates });
    this.partners.delete(value);
  }

  private readPartner(value: CellValue): PartnerLabel | undefined {
    if (typeof value === 'boolean') return undefined;
    const meaning = this.meaning(value);
    if (meaning === 'ignore') return { kind: 'ignored' };
    if (meaning !== undefined) {
      return 'partner' in meaning ? { kind: 'party', code: meaning.partner, how: 'answer', exact: true } : undefined;
    }
    const doubted = this.doubted.get(textOf(value));
    if (doubted) return doubted;
    const reading = this.inTarget(lookUpParty(value));
    if (isKnown(reading)) return { kind: 'party', ...reading };
    if (isGroup(value)) return { kind: 'group' };
    return reading && { kind: 'doubt', ...reading };
  }

  /** Eurostat has one code for nationals and native-born; the target’s rows tell which is meant. */
  private inTarget(reading: PartyReading | undefined): PartyReading | undefined {
    const { categories } = this.context;
    if (!categories || !reading) return reading;
    if (!isKnown(reading)) {
      const [only, ...others] = reading.candidates.filter((code) => categories.includes(code));
      const ofCategories =
        reading.reason === 'ambiguous' && reading.candidates.every((code) => /^[A-Z]{3,}$/.test(code));
      return only && others.length === 0 && ofCategories ? { code: only, how: 'category', exact: false } : reading;
    }
    const native = reading.code === 'NAT' && !categories.includes('NAT') && categories.includes('NATIVE');
    return native ? { ...reading, code: 'NATIVE' } : reading;
  }

  private readHeading(value: CellValue): HeadingLabel | undefined {
    if (typeof value === 'boolean') return undefined;
    const meaning = this.meaning(value);
    if (meaning === undefined) {
      const reading = readHeading(value, { stock: this.context.stock });
      return reading && { ...reading, how: 'word' };
    }
    if (meaning === 'ignore') return { exact: true, how: 'answer', ignored: true };
    return 'partner' in meaning ? undefined : { ...meaning, exact: true, how: 'answer' };
  }

  private meaning = (value: CellValue): LabelMeaning | undefined => this.context.answers?.labels?.get(textOf(value));
}
