import type { ComponentType } from 'react';
import { page } from '../ui/page';

/** What other forms refer to, and may be made from within them; each with the inputs of its own form. */
export const forms: Readonly<Record<string, ComponentType>> = {
  organizations: page(() => import('../organization/OrganizationInputs').then((file) => file.OrganizationInputs)),
  departments: page(() => import('../department/DepartmentInputs').then((file) => file.DepartmentInputs)),
  clusters: page(() => import('../cluster/ClusterInputs').then((file) => file.ClusterInputs)),
  indicators: page(() => import('../indicator/IndicatorInputs').then((file) => file.IndicatorInputs)),
  criteria: page(() => import('../criterion/CriterionInputs').then((file) => file.CriterionInputs)),
  campaigns: page(() => import('../campaign/CampaignInputs').then((file) => file.CampaignInputs)),
  documents: page(() => import('../document/DocumentInputs').then((file) => file.DocumentInputs)),
  plans: page(() => import('../plan/PlanInputs').then((file) => file.PlanInputs)),
};
