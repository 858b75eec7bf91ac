/** The stages of a quick-win plan, in order. */
import type { PlanStage } from '$generated/PlanStage';

export const STAGES: readonly PlanStage[] = ['design', 'deploy', 'validate'];
