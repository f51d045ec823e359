import { readFile } from 'node:fs/promises';
import { type z } from 'zod';
import { CommandFault } from './CommandFault.ts';

/** Reads a JSON file of the given shape; tells the first places where it differs. */
export async function readJsonFile<Shape>(file: string, shape: z.ZodType<Shape>): Promise<Shape> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandFault(
      `Het bestand ${file} kan niet gelezen worden: ${reason}`,
      `The file ${file} cannot be read: ${reason}`,
    );
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandFault(`${file} is geen geldige JSON: ${reason}`, `${file} is not valid JSON: ${reason}`);
  }
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues
    .slice(0, 5)
    .map((issue) => `  ${issue.path.join('.') || '(hele bestand / whole file)'}: ${issue.message}`)
    .join('\n');
  throw new CommandFault(
    `${file} heeft niet de goede vorm:\n${places}`,
    `${file} does not have the right shape; see rolpool help.`,
  );
}
