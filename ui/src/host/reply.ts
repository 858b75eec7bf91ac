import type { Reply } from '$generated/Reply';
import { ProblemError } from './types';

/** The answer, or its problem thrown. What `Requests` promises about a request is taken at its word. */
export function answered<T>(reply: Reply): T {
  if ('problem' in reply) throw new ProblemError(reply.problem);
  return reply.ok as T;
}
