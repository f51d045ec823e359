import { visit, type GraphqlClient } from './graphqlClient.ts';
import { COORDINATOR, newestRequest } from './pathSteps.ts';
import { newDataDir, removeDataDir, startRolpool } from './rolpoolProcess.ts';
import { PREVIEW, PROGRESS, REQUEST, SUBMIT } from './requestQueries.ts';

/** A running Rolpool with somebody at the form and a coordinator, and what the two of them do all the time. */
export interface RequestDesk {
  readonly address: string;
  readonly coordinator: GraphqlClient;
  readonly resident: GraphqlClient;
  readonly submit: (text: string) => Promise<any>;
  readonly preview: (text: string, requesterKind?: string) => Promise<any>;
  /** The request as the coordinator sees it. */
  readonly read: (id: string) => Promise<any>;
  readonly progress: (code: string) => Promise<any>;
  /** Hands in a text and finds it back as the coordinator sees it. */
  readonly handIn: (text: string) => Promise<{ readonly code: string; readonly id: string }>;
  readonly close: () => Promise<void>;
}

/** Opens the desk on a store of its own. */
export async function openRequestDesk(): Promise<RequestDesk> {
  const dataDir = await newDataDir();
  const rolpool = await startRolpool(dataDir, { ROLPOOL_TODAY: '2026-11-23' });
  const [coordinator, resident] = [visit(rolpool.address), visit(rolpool.address)];
  await coordinator.signIn(COORDINATOR);
  const submit = async (text: string) =>
    (await resident.ask(SUBMIT, { input: { text, requesterKind: 'RESIDENT', language: 'nl' } })).data
      .submitStaffingRequest;
  return {
    ...{ address: rolpool.address, coordinator, resident, submit },
    preview: async (text, requesterKind = 'RESIDENT') =>
      (await resident.ask(PREVIEW, { text, requesterKind })).data.previewBreakdown,
    read: async (id) => (await coordinator.ask(REQUEST, { id })).data.staffingRequest,
    progress: async (code) => (await resident.ask(PROGRESS, { code })).data.requestProgress,
    async handIn(text) {
      const { personalCode } = await submit(text);
      return { code: personalCode, id: (await newestRequest(coordinator)).id };
    },
    async close() {
      await rolpool.stop();
      await removeDataDir(dataDir);
    },
  };
}
