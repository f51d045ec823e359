import { asId, type DepartmentId, type Localized } from '@rolpool/domain';

/** The fourteen departments of the fictional municipality of Waterrijk. */
export const DEPARTMENTS: readonly { readonly id: DepartmentId; readonly name: Localized }[] = [
  ['publiekszaken', 'Publiekszaken', 'Public Services'],
  ['veiligheid', 'Veiligheid en Handhaving', 'Safety and Enforcement'],
  ['mobiliteit', 'Mobiliteit', 'Mobility'],
  ['economie', 'Economie en Toerisme', 'Economy and Tourism'],
  ['onderwijs-jeugd', 'Onderwijs en Jeugd', 'Education and Youth'],
  ['sport-cultuur', 'Sport en Cultuur', 'Sport and Culture'],
  ['wmo-zorg', 'Wmo en Zorg', 'Social Support and Care'],
  ['werk-inkomen', 'Werk en Inkomen', 'Work and Income'],
  ['wijken', 'Wijken en Participatie', 'Neighbourhoods and Participation'],
  ['ruimte', 'Ruimtelijke Ontwikkeling', 'Spatial Development'],
  ['vergunningen-wonen', 'Vergunningen en Wonen', 'Permits and Housing'],
  ['openbare-ruimte', 'Beheer Openbare Ruimte', 'Public Space Maintenance'],
  ['duurzaamheid', 'Duurzaamheid en Milieu', 'Sustainability and Environment'],
  ['bedrijfsvoering', 'Bestuur en Bedrijfsvoering', 'Governance and Operations'],
].map(([id = '', nl = '', en = '']) => ({ id: asId<DepartmentId>(id), name: { nl, en } }));
