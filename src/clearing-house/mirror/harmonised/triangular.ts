/** One equation of a least-squares problem: the coefficients of a few unknowns, by their index, and the right-hand side. */
export interface Equation {
  readonly coefficients: readonly (readonly [unknown: number, coefficient: number])[];
  readonly right: number;
}

/**
 * Least squares by Givens rotations: equations are turned into an upper triangular matrix one after the other (QR), which
 * does not square the condition of the problem as normal equations would, and needs no more memory than the triangle.
 */
export class Triangular {
  /** Rows of the triangle, each with its right-hand side at the end. */
  private readonly rows: Float64Array[];

  constructor(private readonly unknowns: number) {
    this.rows = Array.from({ length: unknowns }, () => new Float64Array(unknowns + 1));
  }

  add({ coefficients, right }: Equation): void {
    const row = new Float64Array(this.unknowns + 1);
    for (const [unknown, coefficient] of coefficients) row[unknown]! += coefficient;
    row[this.unknowns] = right;
    for (let at = 0; at < this.unknowns; at++) {
      if (row[at] === 0) continue;
      const pivot = this.rows[at]!;
      const length = Math.hypot(pivot[at]!, row[at]!);
      const [cosine, sine] = [pivot[at]! / length, row[at]! / length];
      for (let column = at; column <= this.unknowns; column++) {
        const [above, below] = [pivot[column]!, row[column]!];
        pivot[column] = cosine * above + sine * below;
        row[column] = cosine * below - sine * above;
      }
      row[at] = 0;
    }
  }

  /** The least squares solution. The triangle must have no 0 on its diagonal. */
  solve(): number[] {
    return this.backward((at) => this.rows[at]![this.unknowns]!);
  }

  /**
   * The direction x for which the squares of the equations with right-hand sides of 0 are least among all with the same c·x:
   * (RᵀR)⁻¹c, up to its length. If some x solves all equations it is that one, however nearly singular the triangle is
   * (a step of inverse iteration).
   */
  leastDirection(c: readonly number[]): number[] {
    const largest = Math.max(...this.diagonal()) || 1;
    for (let at = 0; at < this.unknowns; at++) {
      const tiny = Number.EPSILON * largest;
      if (Math.abs(this.rows[at]![at]!) < tiny) this.rows[at]![at] = tiny;
    }
    const half = new Float64Array(this.unknowns);
    for (let at = 0; at < this.unknowns; at++) {
      let sum = c[at]!;
      for (let before = 0; before < at; before++) sum -= this.rows[before]![at]! * half[before]!;
      half[at] = sum / this.rows[at]![at]!;
    }
    return this.backward((at) => half[at]!);
  }

  /** The diagonal of (RᵀR)⁻¹ of the first unknowns, given the others: their variances in units of that of an equation. */
  variances(first: number): number[] {
    const variances = Array.from({ length: first }, () => 0);
    for (let unit = 0; unit < first; unit++) {
      // The columns of R⁻¹, one after the other.
      const column = this.backward((at) => (at === unit ? 1 : 0), first);
      column.forEach((value, at) => (variances[at]! += value * value));
    }
    return variances;
  }

  /** The absolute values on the diagonal. */
  diagonal(): number[] {
    return this.rows.map((row, at) => Math.abs(row[at]!));
  }

  private backward(right: (at: number) => number, first = this.unknowns): number[] {
    const solution = Array.from({ length: first }, () => 0);
    for (let at = first - 1; at >= 0; at--) {
      const row = this.rows[at]!;
      let sum = right(at);
      for (let after = at + 1; after < first; after++) sum -= row[after]! * solution[after]!;
      solution[at] = sum / row[at]!;
    }
    return solution;
  }
}
