import reactAdminEn from 'ra-language-english';
import { appEn } from './en/app';
import { monitoringResourcesEn } from './en/campaign-life';
import { enumsEn } from './en/enums';
import { resourcesEn } from './en/resources';

export const en = { ...reactAdminEn, app: appEn, enums: enumsEn, resources: { ...resourcesEn, ...monitoringResourcesEn } };
