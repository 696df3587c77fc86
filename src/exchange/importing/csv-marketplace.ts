import type { Cells } from './cells';

/** A row of the Marketplace's table as the record that its JSON has. */
export function marketplaceRecordOf(cells: Cells): Record<string, unknown> {
  const cell = (name: string) => cells.get(name) ?? '';
  return {
    addonLicenseId: cell('addonlicenseid'),
    licenseId: cell('licenseid'),
    appEntitlementNumber: cell('appentitlementnumber'),
    addonKey: cell('addonkey'),
    hosting: cell('hosting'),
    lastUpdated: cell('lastupdated'),
    licenseType: cell('licensetype'),
    maintenanceStartDate: cell('maintenancestartdate'),
    maintenanceEndDate: cell('maintenanceenddate'),
    status: cell('status'),
    tier: cell('tier'),
    contactDetails: {
      company: cell('company'),
      technicalContact: { name: cell('technicalcontactname'), email: cell('technicalcontactemail') },
    },
  };
}
