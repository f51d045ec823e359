import { parseIsoDate, PERMISSIONS, type IsoDate, type Permission } from '@rolpool/domain';
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

const permissionsByGroup = z.string().transform((text, context) => {
  try {
    return z.partialRecord(z.enum(PERMISSIONS), z.array(z.string().min(1))).parse(JSON.parse(text));
  } catch {
    const message = 'must be JSON such as {"COORDINATOR":["group of coordinators"]}';
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  }
});

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
    /** Requests a minute of one person, from all her browsers. */
    ROLPOOL_ACTOR_RATE_LIMIT: wholeNumber(1, 1_000_000, 600),
    /** How many reverse proxies stand before Rolpool: the address of a visitor is read behind so many. */
    ROLPOOL_TRUSTED_PROXIES: wholeNumber(0, 10, 0),
    /** Where people reach it, such as https://rolpool.gemeente.example; sign-on comes back there. */
    ROLPOOL_PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must start with https://' }).optional(),
    /** Seals the audit log; made in the data folder when left out. */
    ROLPOOL_AUDIT_KEY: z.string().min(32, 'must be 32 characters or more').optional(),
    /** Minutes after which a session ends: without use, and in any case. */
    ROLPOOL_SESSION_IDLE_MINUTES: wholeNumber(1, 1440, 30),
    ROLPOOL_SESSION_MINUTES: wholeNumber(5, 1440, 480),
    /** The identity provider; its discovery document is below it. */
    ROLPOOL_OIDC_ISSUER: z.url({ protocol: /^https?$/, error: 'must start with https://' }).optional(),
    ROLPOOL_OIDC_CLIENT_ID: z.string().min(1).optional(),
    /** The private key that Rolpool signs with, as a JWK or PEM (PKCS #8). */
    ROLPOOL_OIDC_PRIVATE_KEY: z.string().min(1).optional(),
    /** The levels of assurance that are enough, separated by spaces; any when left out. */
    ROLPOOL_OIDC_ACR: z.string().optional(),
    /** The claim that holds the groups, and which groups give which permission, as JSON. */
    ROLPOOL_OIDC_GROUPS_CLAIM: z.string().min(1).default('groups'),
    ROLPOOL_OIDC_PERMISSIONS: permissionsByGroup.optional(),
    /** On: only the questions that Rolpool's own pages ask are answered. */
    ROLPOOL_TRUSTED_DOCUMENTS: z.enum(['on', 'off']).optional(),
    /** Figures about the process at /metrics, for a collector on the same machine. */
    ROLPOOL_METRICS: z.enum(['on', 'off']).optional(),
    /** The mail server that notices to requesters go through, such as smtps://name:word@mail.gemeente.example; without it none are sent. */
    ROLPOOL_SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must start with smtps://' }).optional(),
    ROLPOOL_MAIL_FROM: z.email('must be an e-mail address').optional(),
    /** A style sheet with the organisation's own colours and fonts. */
    ROLPOOL_THEME: z.string().min(1).optional(),
    /** The organisation, for the register entry and the other documents. */
    ROLPOOL_ORGANISATION: z.string().min(1).max(120).default('Gemeente Waterrijk (fictief)'),
    ROLPOOL_CONTACT: z.string().min(1).max(200).default('privacy@waterrijk.example'),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  })
  .superRefine((values, context) => {
    const signOn = [
      'ROLPOOL_OIDC_ISSUER',
      'ROLPOOL_OIDC_CLIENT_ID',
      'ROLPOOL_OIDC_PRIVATE_KEY',
      'ROLPOOL_PUBLIC_URL',
    ] as const;
    const missing = signOn.filter((name) => values[name] === undefined);
    if (values.ROLPOOL_OIDC_ISSUER !== undefined)
      for (const name of missing)
        context.addIssue({ code: 'custom', path: [name], message: 'is needed together with ROLPOOL_OIDC_ISSUER' });
    if (values.ROLPOOL_SMTP_URL !== undefined)
      for (const name of ['ROLPOOL_MAIL_FROM', 'ROLPOOL_PUBLIC_URL'] as const)
        if (values[name] === undefined)
          context.addIssue({ code: 'custom', path: [name], message: 'is needed together with ROLPOOL_SMTP_URL' });
    if (values.NODE_ENV !== 'production') return;
    for (const name of ['ROLPOOL_OIDC_ISSUER', 'ROLPOOL_PUBLIC_URL'] as const)
      if (values[name]?.startsWith('http://'))
        context.addIssue({ code: 'custom', path: [name], message: 'must start with https:// in production' });
    if (values.MONGODB_URI !== undefined && values.ROLPOOL_AUDIT_KEY === undefined)
      context.addIssue({
        code: 'custom',
        path: ['ROLPOOL_AUDIT_KEY'],
        message: 'is needed together with MONGODB_URI: every process has to seal the audit log with the same key',
      });
    if (values.ROLPOOL_DEMO_SIGN_IN === 'on') {
      context.addIssue({
        code: 'custom',
        path: ['ROLPOOL_DEMO_SIGN_IN'],
        message: 'cannot be on together with NODE_ENV=production: anybody could sign in as anybody',
      });
    }
  });

const MINUTE_MS = 60 * 1000;

/** How people sign on with the organisation's own account. */
export interface SignOnConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly privateKey: string;
  /** Levels of assurance that are enough, the wished one first; any when empty. */
  readonly acr: readonly string[];
  readonly groupsClaim: string;
  /** Which groups give which permission; null leaves permissions as they are in Rolpool. */
  readonly permissions: Readonly<Partial<Record<Permission, readonly string[]>>> | null;
}

function signOnOf(values: z.infer<typeof environment>): SignOnConfig | null {
  const {
    ROLPOOL_OIDC_ISSUER: issuer,
    ROLPOOL_OIDC_CLIENT_ID: clientId,
    ROLPOOL_OIDC_PRIVATE_KEY: privateKey,
  } = values;
  if (issuer === undefined || clientId === undefined || privateKey === undefined) return null;
  return {
    ...{ issuer, clientId, privateKey, groupsClaim: values.ROLPOOL_OIDC_GROUPS_CLAIM },
    acr: (values.ROLPOOL_OIDC_ACR ?? '').split(/\s+/).filter((level) => level !== ''),
    permissions: (values.ROLPOOL_OIDC_PERMISSIONS as SignOnConfig['permissions'] | undefined) ?? null,
  };
}

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
  readonly actorRateLimit: number;
  readonly trustedProxies: number;
  readonly publicUrl: string | null;
  readonly auditKey: string | null;
  readonly session: { readonly idleMs: number; readonly lastsMs: number };
  readonly signOn: SignOnConfig | null;
  readonly mail: { readonly url: string; readonly from: string } | null;
  readonly trustedDocuments: boolean;
  readonly showsMetrics: boolean;
  /** The file with the organisation's own theme; null for the theme as shipped. */
  readonly themeFile: string | null;
  readonly organisation: { readonly name: string; readonly contact: string };
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
      actorRateLimit: values.ROLPOOL_ACTOR_RATE_LIMIT,
      trustedProxies: values.ROLPOOL_TRUSTED_PROXIES,
      publicUrl: values.ROLPOOL_PUBLIC_URL ?? null,
      auditKey: values.ROLPOOL_AUDIT_KEY ?? null,
      session: {
        idleMs: values.ROLPOOL_SESSION_IDLE_MINUTES * MINUTE_MS,
        lastsMs: values.ROLPOOL_SESSION_MINUTES * MINUTE_MS,
      },
      signOn: signOnOf(values),
      mail:
        values.ROLPOOL_SMTP_URL === undefined || values.ROLPOOL_MAIL_FROM === undefined
          ? null
          : { url: values.ROLPOOL_SMTP_URL, from: values.ROLPOOL_MAIL_FROM },
      trustedDocuments: (values.ROLPOOL_TRUSTED_DOCUMENTS ?? (isProduction ? 'on' : 'off')) === 'on',
      showsMetrics: (values.ROLPOOL_METRICS ?? (isProduction ? 'off' : 'on')) === 'on',
      themeFile: values.ROLPOOL_THEME ?? null,
      organisation: { name: values.ROLPOOL_ORGANISATION, contact: values.ROLPOOL_CONTACT },
      logLevel: values.LOG_LEVEL,
    },
  };
}
