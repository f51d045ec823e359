import type { Language } from '@rolpool/domain';
import type { AccountabilityFacts } from './accountabilityFacts.ts';

/** The version of the Dutch algorithm register's publication standard. */
export const REGISTER_STANDARD = '1.0.10';

const TEXTS = {
  nl: {
    name: 'Rolpool: suggesties voor tijdelijke teams',
    short:
      'Rolpool doet een voorstel welke medewerkers samen een tijdelijk team kunnen vormen voor een aanvraag. Een coördinator kiest, medewerkers zeggen zelf ja of nee.',
    goal: 'Aanvragen van inwoners, bedrijven en de raad snel laten oppakken door een team met de juiste vaardigheden, en dat werk eerlijk verdelen.',
    considerations:
      'Zonder hulp kiest een coördinator uit de mensen die hij kent. Rolpool kijkt naar iedereen die dat wil, met regels die iedereen kan lezen. Het gebruikt geen leeftijd, geslacht, afkomst, gezondheid of beoordeling. Sterke kanten en voorkeuren kunnen worden uitgezet.',
    human:
      'Er wordt nooit iemand automatisch geplaatst. Een coördinator kiest een team en geeft een reden, mag van het voorstel afwijken of met de hand een team vormen. Elke medewerker mag weigeren. De manager geeft uren vrij.',
    risks:
      'Wie een kort profiel heeft, wordt minder gevonden; daarom telt mee hoe vaak iemand al gevraagd is, en toont het eerlijkheidsrapport verschillen tussen groepen. Een profiel kan verouderen; niet bevestigde vaardigheden tellen lager.',
    performance:
      'Elk voorstel is bewezen het beste onder het gekozen beleid, of vermeldt hoeveel beter een ander team hooguit kan zijn. Een andere rekenaar kan dat nagaan met het bestand dat Rolpool uitgeeft.',
    data: 'Vaardigheden, rollen, sterke kanten en uren die medewerkers zelf opgeven; bevestigingen van teamgenoten; hoe vaak iemand gevraagd is; de tekst van de aanvraag.',
    methods:
      'Exacte zoekmethode (vertakken en begrenzen) over vaste, leesbare regels met punten. Geen zelflerend systeem. De tekst van een aanvraag wordt gelezen met woordenlijsten.',
    legal: 'AVG artikel 6, eerste lid, onder e en f; Ambtenarenwet 2017; WOR artikel 27, eerste lid, onder k.',
    in: 'In gebruik',
    development: 'In ontwikkeling',
    category: 'Hoog-risico AI-systeem',
    theme: 'Organisatie en bedrijfsvoering',
  },
  en: {
    name: 'Rolpool: suggestions for temporary teams',
    short:
      'Rolpool proposes which employees together can form a temporary team for a request. A coordinator chooses, employees say yes or no themselves.',
    goal: 'To have requests of residents, businesses and the council taken up quickly by a team with the right skills, and to share that work fairly.',
    considerations:
      'Without help a coordinator chooses from people he knows. Rolpool looks at everybody who wants to, by rules that everybody can read. It uses no age, sex, descent, health or appraisal. Strengths and preferences can be switched off.',
    human:
      'Nobody is ever placed automatically. A coordinator chooses a team and gives a reason, and may depart from the proposal or form a team by hand. Every employee may refuse. The manager releases hours.',
    risks:
      'Who has a short profile is found less; that is why it counts how often somebody was asked, and the fairness report shows differences between groups. A profile can grow old; skills that nobody confirmed count lower.',
    performance:
      'Every proposal is proven the best under the chosen policy, or tells how much better another team could be at most. Another solver can check that with the file that Rolpool hands out.',
    data: 'Skills, roles, strengths and hours that employees state themselves; confirmations of teammates; how often somebody was asked; the text of the request.',
    methods:
      'Exact search (branch and bound) over fixed, readable rules with points. No self-learning system. The text of a request is read with lists of words.',
    legal: 'GDPR article 6(1)(e) and (f); Dutch Civil Servants Act 2017; Works Councils Act article 27(1)(k).',
    in: 'In use',
    development: 'In development',
    category: 'High-risk AI system',
    theme: 'Organisation and management',
  },
} as const;

/** The entry for the algorithm register, as its JSON. What a field says follows from how Rolpool runs now. */
export function registerEntry(facts: AccountabilityFacts, language: Language) {
  const say = TEXTS[language];
  const { organisation, settings, givesSuggestions, today } = facts;
  return {
    standard_version: REGISTER_STANDARD,
    lang: language === 'nl' ? 'NLD' : 'ENG',
    name: say.name,
    description_short: say.short,
    organization: organisation.name,
    contact_email: organisation.contact,
    status: givesSuggestions && !facts.isDemo ? say.in : say.development,
    publication_category: say.category,
    category: say.theme,
    revision_date: today,
    goal: say.goal,
    proportionality: say.considerations,
    human_intervention: say.human,
    risks: say.risks,
    performance_standard: say.performance,
    lawful_basis: say.legal,
    source_data: say.data,
    methods_and_models: say.methods,
    impacttoetsen: ['DPIA', 'IAMA'],
    works_council_consent: settings.worksCouncilConsent,
    is_manual_mode: settings.isManualMode,
    policies: facts.policies.map(({ id, version, ignoreTraits }) => ({ id, version, ignoreTraits })),
    provider: 'Rolpool (EUPL-1.2)',
  };
}
