import { parseIsoDate, type IsoDate } from '@rolpool/domain';
import { z } from 'zod';

const isoDate = z.string().transform((text, context): IsoDate => {
  const date = parseIsoDate(text);
  if (date) return date;
  context.addIssue({ code: 'custom', message: 'must be a day that exists, YYYY-MM-DD' });
  return z.NEVER;
});

const wholeNumber = (from: number, to: number, otherwise: number) =>
  z.coerce
    .number()
    .int(`must be a whole number from ${String(from)} to ${String(to)}`)
    .min(from)
    .max(to)
    .default(otherwise);

/** Every setting that Rolpool reads from the environment, in one place. See docs/operations.md. */
const environment = z
  .object({
    NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
    PORT: wholeNumber(0, 65_535, 4000),
    /** The folder of the embedded store. */
    ROLPOOL_DATA: z.string().min(1).default('.rolpool'),
    /** How many documents and bytes (in MiB) the embedded store takes before it refuses to grow. */
    ROLPOOL_STORE_DOCUMENTS: wholeNumber(1000, 100_000_000, 5_000_000),
    ROLPOOL_STORE_MIB: wholeNumber(16, 1_048_576, 16_384),
    /** When set, this server is used and the embedded store is not started. */
    MONGODB_URI: z
      .url({ protocol: /^mongodb(\+srv)?$/, error: 'must start with mongodb:// or mongodb+srv://' })
      .optional(),
    ROLPOOL_DB: z
      .string()
      .regex(/^[\w-]{1,60}$/, 'must be letters, digits, - or _')
      .default('rolpool'),
    /** Sign in as a fictional person, without a password. */
    ROLPOOL_DEMO_SIGN_IN: z.enum(['on', 'off']).optional(),
    /** How many fictional people an empty store is filled with; 0 fills nothing but reference data. */
    ROLPOOL_DEMO_PEOPLE: wholeNumber(0, 1_000_000, 420),
    /** The day that counts as today, for rehearsals; the real day when left out. */
    ROLPOOL_TODAY: isoDate.optional(),
    /** Requests a minute and address. */
    ROLPOOL_RATE_LIMIT: wholeNumber(1, 1_000_000, 1200),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  })
  .superRefine((values, context) => {
    if (values.NODE_ENV !== 'production') return;
    if (values.ROLPOOL_DEMO_SIGN_IN === 'on') {
      context.addIssue({
        code: 'custom',
        path: ['ROLPOOL_DEMO_SIGN_IN'],
        message: 'cannot be on together with NODE_ENV=production: anybody could sign in as anybody',
      });
    }
  });

/** The configuration, read once at the start. */
export interface Config {
  readonly isProduction: boolean;
  readonly port: number;
  readonly dataDir: string;
  readonly storeLimits: { readonly documents: number; readonly bytes: number };
  readonly mongodbUri: string | null;
  readonly dbName: string;
  readonly demoSignIn: boolean;
  readonly demoPeople: number;
  readonly today: IsoDate | null;
  readonly rateLimit: number;
  readonly logLevel: string;
}

/** The configuration, or every fault in the environment at once, one line each. */
export function readConfig(
  variables: Readonly<Record<string, string | undefined>>,
): { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly faults: readonly string[] } {
  const filled = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = environment.safeParse(filled);
  if (!parsed.success) {
    return { ok: false, faults: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) };
  }
  const values = parsed.data;
  const isProduction = values.NODE_ENV === 'production';
  return {
    ok: true,
    config: {
      isProduction,
      port: values.PORT,
      dataDir: values.ROLPOOL_DATA,
      storeLimits: { documents: values.ROLPOOL_STORE_DOCUMENTS, bytes: values.ROLPOOL_STORE_MIB * 1024 * 1024 },
      mongodbUri: values.MONGODB_URI ?? null,
      dbName: values.ROLPOOL_DB,
      demoSignIn: (values.ROLPOOL_DEMO_SIGN_IN ?? (isProduction ? 'off' : 'on')) === 'on',
      demoPeople: isProduction && variables['ROLPOOL_DEMO_PEOPLE'] === undefined ? 0 : values.ROLPOOL_DEMO_PEOPLE,
      today: values.ROLPOOL_TODAY ?? null,
      rateLimit: values.ROLPOOL_RATE_LIMIT,
      logLevel: values.LOG_LEVEL,
    },
  };
}
