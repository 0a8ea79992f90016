/** A thread of an audit: judges the documents it is sent, and answers each with its record. */
import { parentPort } from 'node:worker_threads';
import type { AuditOptions } from '../node/audit-bytes.js';
import type { AuditWork } from '../node/gather.js';

interface Message {
  readonly works: readonly AuditWork[];
  readonly shared: AuditOptions;
}

parentPort?.on('message', async ({ works, shared }: Message) => {
  const { auditBytes } = await import('./commands.js');
  for (const [index, { bytes }] of works.entries()) {
    parentPort?.postMessage({ index, text: JSON.stringify(auditBytes(bytes, shared)) });
  }
});
