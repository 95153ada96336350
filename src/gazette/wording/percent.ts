/** A share as it is printed, two digits of it. 例：0.0214 → 2.1% */
export function percent(share: number): string {
  return `${Number((share * 100).toPrecision(2))}%`;
}
