import { appVi } from './vi/app';
import { monitoringResourcesVi } from './vi/campaign-life';
import { enumsVi } from './vi/enums';
import { reactAdminVi } from './vi/react-admin';
import { resourcesVi } from './vi/resources';

export const vi = { ...reactAdminVi, app: appVi, enums: enumsVi, resources: { ...resourcesVi, ...monitoringResourcesVi } };
