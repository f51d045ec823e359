import type { DocumentTexts } from './documents.ts';

/** Every sentence of the accountability documents, in English. */
export const documentsEn: DocumentTexts = {
  made: 'Made from how Rolpool was set on that day.',
  draft: '_Draft. The organisation completes and adopts it._',
  setting: 'Setting',
  now: 'Now',
  suggestions: 'Suggestions',
  manualMode: 'Manual mode',
  worksCouncil: 'Consent of the works council',
  notRecorded: 'not recorded',
  minimumGroup: 'Smallest group that managers see',
  signOn: 'Sign-on',
  organisationAccount: 'with the account of the organisation (OpenID Connect)',
  demoAccount: 'as a fictional person (demo)',
  none: 'not set',
  policy: 'Policy',
  traitsOn: 'strengths and preferences count',
  traitsOff: 'skills and hours only',
  on: 'on',
  off: 'off',
  data: 'Data',
  purpose: 'What for',
  seenBy: 'Who sees it',
  months: 'Months kept',
  field: 'Field',
  content: 'Content',
  howItRuns: 'How it is set',
  whichData: 'Which data',
  howLong: 'How long data stays',
  registerTitle: 'Entry in the algorithm register',
  registerJsonTitle: 'Entry in the algorithm register, as a file',
  recordTitle: 'Record of processing',
  recordIntro:
    'Purpose: to form temporary teams for requests. Basis: a task in the public interest and the legitimate interest of the employer (GDPR article 6(1)(e) and (f)); for proposals Rolpool asks consent as well, which can always be withdrawn. Data subjects: employees in the pool and people who hand in a request. Recipients outside the organisation: none. Transfer outside the EU: none. Security: see SECURITY.md and the threat model.',
  dpiaTitle: 'Data protection impact assessment (DPIA)',
  dpiaWhat:
    '## What happens\n\nA request is taken apart into roles. Rolpool proposes teams of people who want that. A coordinator chooses with a reason, people say yes or no, a manager releases hours. Nobody is placed automatically (GDPR article 22).\n\n## Why it is needed\n\nA proposal needs skills, roles and free hours. What is not needed is not recorded: no citizen number, no health, no reason of absence, no appraisal.',
  dpiaRisks:
    '## Risks and measures\n\n| Risk | Measure |\n| --- | --- |\n| Somebody sees more than is needed | One table decides who may do what; a test walks every field for every kind of account. You see who saw your profile. |\n| A proposal is unfair | Fixed readable rules, an explanation for each point, a fairness report, strengths can be switched off. |\n| Somebody feels obliged | Consent, refusing without consequence, reasons only for you and the coordinator. |\n| A decision cannot be followed later | Every suggestion is kept and can be made again; a log that shows every change. |\n| Data stays too long | Retention with a daily purge; erasure on request. |\n| Somebody breaks in | See the threat model. |\n\n## For the organisation to complete\n\n- advice of the data protection officer\n- views of the people concerned or their representatives\n- remaining risk and decision',
  iamaTitle: 'Human rights and algorithms (IAMA)',
  iamaWhy:
    '## Part 1: why\n\nGoal: to have requests taken up sooner by the right team, and to share work fairly. Public values: fairness, explanation, free choice. Alternative: choosing by hand; that always stays possible.',
  iamaData:
    '## Part 2a: data\n\nPeople state and correct their profile themselves. Teammates confirm skills. There is no data on race, sex, age, health, belief or union membership.',
  iamaModel:
    '## Part 2b: algorithm\n\nAn exact search with fixed rules. Nothing is learned from behaviour. Every point is explained. A check with code of its own and another solver can go over every answer.',
  iamaRights:
    '## Part 3 and 4: use and fundamental rights\n\n| Right | Effect | Measure |\n| --- | --- | --- |\n| Privacy | A profile is visible to coordinators | Purpose of each kind of data, insight in who looked, erasure |\n| Equal treatment | Groups can be asked less | Fairness report, counting how often somebody was asked |\n| Free choice of work | Pressure to say yes | Consent, refusing without consequence |\n| Legal protection | A decision must be traceable | Explanation, log, replay |',
  memoTitle: 'To the works council: consent to Rolpool',
  memoAsk:
    '## What we ask\n\nConsent to Rolpool as a system that processes personal data of employees and allocates work (Works Councils Act article 27(1)(k) and (l)). Without recorded consent Rolpool gives no suggestions outside the demo; forming teams by hand is possible.',
  memoRights:
    '## What employees can do\n\n- decide themselves whether they are suggested, and change that at any moment\n- see why they were asked, and who saw their profile\n- take all their data along, and correct it\n- say no; only the coordinator sees the reason\n- be erased when they leave\n\n## What managers cannot do\n\nManagers see numbers about groups of at least the smallest group above. They do not see skills, strengths, energy or reasons of one person.',
  fairnessTitle: 'Fairness report',
  fairnessIntro:
    'How work was shared over people in the past twelve months. Only groups of at least the smallest group are shown.',
  byDepartment: 'By department',
  byContract: 'By contract hours a week',
  byService: 'By years of service',
  group: 'Group',
  people: 'People',
  askedShare: 'Asked at least once (95 % interval)',
  suggested: 'Suggested',
  asked: 'Asked',
  placed: 'Placed',
  declined: 'Said no',
  passedOver: 'Suggested, not chosen',
  difference: 'Difference',
  apart: 'stands apart',
  wholePool: 'Whole pool',
  unknown: 'not known',
  notShown: 'People in groups that are too small to show:',
  howToRead: 'How to read this',
  fairnessReading:
    'The interval tells how sure the share is: the fewer people, the wider. ‘Stands apart’ is there when the interval of a group does not meet that of the whole pool. That is a reason to talk, not a proof of unfairness: a department can have fewer hours in the pool. Nothing is compared by age, sex, descent or other traits that the law protects; that data does not exist.',
};
