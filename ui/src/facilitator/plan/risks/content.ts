/** Risks and controls that ship, in the words of both languages. */
import type { Bilingual } from '$generated/Bilingual';
import type { ControlKind } from '$generated/ControlKind';
import type { ControlWork } from '$generated/ControlWork';
import type { PlannedControl } from '$generated/PlannedControl';
import type { RiskReason } from '$generated/RiskReason';
import { capabilities } from '$workshop/inspirations';
import { inLanguage, say } from '$workshop/language.svelte';
import { controls as shippedControls } from '$assets/content/controls.json';
import { modes } from '$assets/content/money_defaults.json';
import { risks as shippedRisks } from '$assets/content/risks.json';

export interface ShippedRisk {
  id: string;
  name: Bilingual;
  what: Bilingual;
  likely: { why: Bilingual };
  early_signs: { en: readonly string[]; zh: readonly string[] };
  first_controls: readonly string[];
}

export interface ShippedControl {
  id: string;
  name: Bilingual;
  does: Bilingual;
  works: ControlWork;
  kind: ControlKind;
  effort: 'small' | 'medium' | 'large';
  evidence: Bilingual;
  risks: readonly string[];
}

/** Person-days that each size of effort goes up to; what is large has no end. */
const DAYS = { small: 3, medium: 15, large: null } as const;

export const RISKS = shippedRisks as readonly ShippedRisk[];
export const CONTROLS = shippedControls as readonly ShippedControl[];

const riskById = new Map(RISKS.map((risk) => [risk.id, risk]));
const controlById = new Map(CONTROLS.map((control) => [control.id, control]));

export function shippedRisk(id: string): ShippedRisk | undefined {
  return riskById.get(id);
}

export function shippedControl(id: string): ShippedControl | undefined {
  return controlById.get(id);
}

/** Why a risk is to be expected, in the reader's language. */
export function reasonOf(reason: RiskReason): string {
  if (reason.of === 'gate') return reason.id;
  const known = reason.of === 'mode' ? modes : capabilities;
  const found = (known as readonly { id: string; name: Bilingual }[]).find(
    ({ id }) => id === reason.id,
  );
  return found ? inLanguage(found.name) : reason.id;
}

/** How it shows early, in the reader's language. */
export function signsOf({ early_signs: { en, zh } }: ShippedRisk): readonly string[] {
  return en.map((sign, at) => inLanguage({ en: sign, zh: zh[at] ?? '' }));
}

/** How much work a control is for one use case, in words; nothing for one of the room's own. */
export function effortOf(control: ShippedControl | undefined): string {
  if (!control) return '';
  const days = DAYS[control.effort];
  return days === null ? say('risks-days-more') : say('risks-days', { days });
}

/** What a control in a register does to a risk, and how. */
export function ofControl({ control, own }: PlannedControl): {
  works: ControlWork;
  kind: ControlKind;
} {
  const { works, kind } = own ?? shippedControl(control) ?? { works: 'prevents', kind: 'review' };
  return { works, kind };
}

/** Controls to choose from at a risk: those it offers first, then others that are for it, then all the rest. */
export function controlsFor(risk: string): { fitting: ShippedControl[]; others: ShippedControl[] } {
  const first = shippedRisk(risk)?.first_controls ?? [];
  const place = ({ id }: ShippedControl) => {
    const at = first.indexOf(id);
    return at < 0 ? first.length : at;
  };
  const fits = ({ id, risks }: ShippedControl) => risks.includes(risk) || first.includes(id);
  return {
    fitting: CONTROLS.filter(fits).toSorted((a, b) => place(a) - place(b)),
    others: CONTROLS.filter((control) => !fits(control)),
  };
}
