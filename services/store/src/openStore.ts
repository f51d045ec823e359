import { createConnection, type ClientSession } from 'mongoose';
import type { Outcome } from '@rolpool/domain';
import { defineModels, type Models } from './models/models.ts';
import { auditRepository } from './repositories/auditRepository.ts';
import { departmentsRepository } from './repositories/departmentsRepository.ts';
import { evaluationsRepository } from './repositories/evaluationsRepository.ts';
import { invitationsRepository } from './repositories/invitationsRepository.ts';
import { messagesRepository } from './repositories/messagesRepository.ts';
import { noticesRepository } from './repositories/noticesRepository.ts';
import { peopleRepository } from './repositories/peopleRepository.ts';
import { policiesRepository } from './repositories/policiesRepository.ts';
import { identitiesRepository } from './repositories/identitiesRepository.ts';
import { privacyRepository } from './repositories/privacyRepository.ts';
import { profileViewsRepository } from './repositories/profileViewsRepository.ts';
import { settingsRepository } from './repositories/settingsRepository.ts';
import { referenceRepository } from './repositories/referenceRepository.ts';
import { releasesRepository } from './repositories/releasesRepository.ts';
import { requestsRepository } from './repositories/requestsRepository.ts';
import { savedViewsRepository } from './repositories/savedViewsRepository.ts';
import { sessionsRepository } from './repositories/sessionsRepository.ts';
import { suggestionsRepository } from './repositories/suggestionsRepository.ts';
import { teamsRepository } from './repositories/teamsRepository.ts';
import { translateError } from './storeErrors.ts';
import { watchChanges, type StoredChange } from './watchChanges.ts';

function repositoriesOf(models: Models, session: ClientSession | null) {
  return {
    people: peopleRepository(models, session),
    departments: departmentsRepository(models, session),
    requests: requestsRepository(models, session),
    teams: teamsRepository(models, session),
    invitations: invitationsRepository(models, session),
    releases: releasesRepository(models, session),
    evaluations: evaluationsRepository(models, session),
    messages: messagesRepository(models, session),
  };
}

export type Repositories = ReturnType<typeof repositoriesOf>;

/** The way to everything that is stored. */
export interface Store extends Repositories {
  readonly sessions: ReturnType<typeof sessionsRepository>;
  readonly reference: ReturnType<typeof referenceRepository>;
  readonly policies: ReturnType<typeof policiesRepository>;
  readonly suggestions: ReturnType<typeof suggestionsRepository>;
  readonly notices: ReturnType<typeof noticesRepository>;
  readonly audit: ReturnType<typeof auditRepository>;
  readonly settings: ReturnType<typeof settingsRepository>;
  readonly profileViews: ReturnType<typeof profileViewsRepository>;
  readonly savedViews: ReturnType<typeof savedViewsRepository>;
  readonly privacy: ReturnType<typeof privacyRepository>;
  readonly identities: ReturnType<typeof identitiesRepository>;
  /** All of the work or none of it: a refusal or an exception leaves everything as it was. Retried on a write conflict. */
  inTransaction<Value>(work: (repositories: Repositories) => Promise<Outcome<Value>>): Promise<Outcome<Value>>;
  /** Tells of every change from now on, by whichever process, until the returned function is called. */
  watchChanges(onChange: (change: StoredChange) => void, onFault: (error: unknown) => void): () => Promise<void>;
  /** Resolves when the database answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** A refusal on its way out of a transaction, so that the transaction is undone. */
class Refused extends Error {
  readonly outcome: Outcome<never>;
  constructor(outcome: Outcome<never>) {
    super('refused');
    this.outcome = outcome;
  }
}

/** Connects to the database at `uri`, makes the collections and indexes that are missing, and hands out the repositories. */
export async function openStore(uri: string, dbName = 'rolpool'): Promise<Store> {
  const connection = createConnection(uri, { dbName, serverSelectionTimeoutMS: 10_000 });
  try {
    await connection.asPromise();
    const models = defineModels(connection);
    for (const model of Object.values(models)) {
      await model.createCollection();
      await model.createIndexes();
    }
    return {
      ...repositoriesOf(models, null),
      sessions: sessionsRepository(models),
      reference: referenceRepository(models),
      policies: policiesRepository(models),
      suggestions: suggestionsRepository(models),
      notices: noticesRepository(models),
      audit: auditRepository(models, connection),
      settings: settingsRepository(models),
      profileViews: profileViewsRepository(models),
      savedViews: savedViewsRepository(models),
      privacy: privacyRepository(models, connection),
      identities: identitiesRepository(models),
      async inTransaction(work) {
        try {
          return await connection.transaction(async (session) => {
            const outcome = await work(repositoriesOf(models, session));
            if (!outcome.ok) throw new Refused(outcome);
            return outcome;
          });
        } catch (error) {
          if (error instanceof Refused) return error.outcome;
          throw translateError(error);
        }
      },
      watchChanges: (onChange, onFault) => watchChanges(connection, onChange, onFault),
      async ping() {
        try {
          await connection.db?.command({ ping: 1 });
        } catch (error) {
          throw translateError(error);
        }
      },
      close: () => connection.close(),
    };
  } catch (error) {
    await connection.close().catch(() => undefined);
    throw translateError(error);
  }
}
