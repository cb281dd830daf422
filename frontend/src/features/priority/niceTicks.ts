/** Steps that people count in, of any size. */
const steps = [1, 2, 2.5, 5, 10];

/**
 * The marks of an axis of numbers that has room for about `most`: round, evenly spaced, and reaching over everything between the
 * smallest and the largest number.
 */
export function niceTicks(numbers: number[], most: number): number[] {
  const least = Math.min(...numbers);
  const greatest = Math.max(...numbers);
  const wanted = (greatest - least || Math.abs(greatest) || 1) / (most - 1);
  const size = 10 ** Math.floor(Math.log10(wanted));
  const step = size * (steps.find((each) => each * size >= wanted) ?? 10);
  const first = Math.floor(least / step);
  const last = Math.max(Math.ceil(greatest / step), first + 1);
  // 3 * 0.1 is not 0.3 to a computer.
  return Array.from({ length: last - first + 1 }, (_, at) =>
    Number(((first + at) * step).toPrecision(12)),
  );
}
