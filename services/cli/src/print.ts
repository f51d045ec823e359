/** Prints a line for people. */
export function printLine(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** Prints a value for programs. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** Prints a fault in both languages. */
export function printFault(dutch: string, english: string): void {
  process.stderr.write(`${dutch}\n${english}\n`);
}
