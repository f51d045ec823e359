import { auditNl } from './auditNl.ts';
import { privacyNl } from './privacyNl.ts';

/** Every sentence that the API speaks, in Dutch (B1). ICU message format. `en.ts` has the same keys. */
export const nl = {
  ...auditNl,
  ...privacyNl,
  'refusal.NOT_ALLOWED':
    'U mag dit niet doen met dit account. Vraag een coördinator of meld u aan met een ander account.',
  'refusal.NOT_SIGNED_IN': 'U bent niet aangemeld. Meld u eerst aan.',
  'refusal.NOT_FOUND': 'Dit is niet gevonden. Controleer de verwijzing of ga terug naar het overzicht.',
  'refusal.TEXT_TOO_SHORT':
    'Met zo weinig woorden weten wij nog niet wat u wilt. Schrijf in een zin wat er moet gebeuren, en waar of voor wie.',
  'refusal.TEXT_EMPTY': 'Hier staat nog niets. Schrijf minstens {least} tekens.',
  'refusal.TEXT_TOO_LONG':
    'De tekst heeft {length} tekens; er passen er {most}. Kort de tekst in. Er is niets verloren.',
  'refusal.DATE_IMPOSSIBLE': 'De datum {date} bestaat niet. Schrijf een datum als 2026-05-31.',
  'refusal.DATE_IN_THE_PAST': 'De datum {date} is al voorbij. Kies vandaag of een latere dag.',
  'refusal.NUMBER_OUT_OF_RANGE': 'Kies een heel getal van {from} tot en met {to}.',
  'refusal.REASON_MISSING': 'Geef een reden van minstens {least} tekens.',
  'refusal.CHANGED_MEANWHILE':
    'Iemand anders heeft dit net gewijzigd. Laad het opnieuw en kijk of uw keuze nog past. Er is niets opgeslagen.',
  'refusal.WRONG_STATUS': 'Dat kan niet meer: de status is nu “{status}”. Laad de pagina opnieuw.',
  'refusal.ANSWER_NOT_FITTING': 'Dit antwoord past niet bij de vraag. Kies een van de mogelijke antwoorden.',
  'refusal.UNKNOWN_QUESTION': 'Deze vraag staat niet in de intake. Laad de pagina opnieuw.',
  'refusal.UNKNOWN_SKILL': '“{id}” staat niet in de lijst. Kies een vaardigheid of taakveld uit de lijst.',
  'refusal.NOBODY_FOR_SEAT': 'Er is nog niemand gekozen. Kies voor minstens één plek een persoon.',
  'refusal.TEAM_BREAKS_RULE': 'Dit team kan niet: {rules}. Vraag nieuwe teams aan of kies iemand anders.',
  'refusal.NO_TEAM_NEEDED':
    'Dit is lijnwerk: daar komt geen team voor. Geef het door aan de afdeling, of pas de intake aan.',
  'refusal.ALREADY_ANSWERED': 'Hier is al antwoord op gegeven. Laad de pagina opnieuw om het antwoord te zien.',
  'refusal.INVITATION_WITHDRAWN': 'Deze uitnodiging is ingetrokken. U hoeft niets meer te doen.',
  'refusal.ALREADY_EVALUATED': 'U heeft dit team al geëvalueerd.',
  'refusal.NOT_A_TEAMMATE': 'Deze persoon zit niet met u in dit team. Kies een teamgenoot.',
  'refusal.DEMO_SIGN_IN_OFF': 'Aanmelden als proefpersoon staat uit. Meld u aan met uw eigen account.',
  'refusal.DATE_IN_THE_FUTURE': 'De datum {date} moet nog komen. Kies vandaag of een eerdere dag.',
  'refusal.MANUAL_MODE': 'Suggesties staan uit in deze organisatie. Vorm het team met de hand.',
  'refusal.WORKS_COUNCIL_FIRST':
    'De ondernemingsraad heeft nog niet ingestemd met suggesties. Vorm het team met de hand, of laat een beheerder de instemming vastleggen.',
  'refusal.TOO_MANY_ATTEMPTS': 'Er is te vaak geprobeerd. Wacht een minuut en probeer het opnieuw.',
  'refusal.NAME_NOT_FITTING':
    'Schrijf uw voornaam en achternaam, met hoofdletters. Er mogen alleen letters, streepjes en apostroffen in staan.',
  'refusal.EMAIL_NOT_FITTING':
    'Dit is geen e-mailadres dat wij kunnen gebruiken. Schrijf het als naam@voorbeeld.nl, of laat het leeg.',
  'refusal.STILL_NEEDED': 'Deze persoon zit in een team of leidt een afdeling. Beëindig dat eerst.',
  'status.SENT': 'gevraagd',
  'status.ACCEPTED': 'ja gezegd',
  'status.DECLINED': 'nee gezegd',
  'refusal.TERM_NOT_READABLE':
    '‘{term}’ kan zo niet worden gelezen. Gebruik letters, cijfers en spaties, hoogstens 60 tekens.',
  'refusal.BUSY': 'Er loopt al zo’n berekening. Wacht tot die klaar is, of stop haar eerst.',
  'refusal.GROUP_TOO_LARGE':
    'Er doen {people, plural, =0 {geen mensen} one {# mens} other {# mensen}} mee. Kies afdelingen met samen 2 tot {most} mensen die voorgesteld willen worden.',

  'role.DIRECTION': 'regie',
  'role.BUDGET': 'begroting',
  'role.POLITICAL_ALIGNMENT': 'politieke afstemming',
  'role.CONTENT': 'vakinhoud',
  'role.NETWORK': 'netwerk',

  'score.SKILLS':
    '{level, plural, =0 {{skill}: nog niet in het profiel, niveau {need} is gevraagd} other {{skill}: telt als niveau {level}, gevraagd is {need}}}',
  'score.AFFINITY':
    'Rol {role}: kan dit ({can} van 5){experience, plural, =0 {} one {, deed dit in 1 eerder team} other {, deed dit in {experience} eerdere teams}}{strengths, plural, =0 {} other {, sterke kanten passen}}',
  'score.ENERGY':
    '{giving, plural, =0 {Geen van de rollen en vaardigheden geeft volgens het profiel energie} other {{giving} van {of} rollen en vaardigheden geeft energie}}',
  'score.ROTATION':
    '{asked, plural, =0 {Nog niet gevraagd in de afgelopen 12 maanden} one {1 keer gevraagd in de afgelopen 12 maanden} other {{asked} keer gevraagd in de afgelopen 12 maanden}}',
  'score.COVERAGE':
    '{level, plural, =0 {{skill}: niemand in het team heeft dit} other {{skill}: het team haalt niveau {level}, gevraagd is {need}}}',
  'score.MIX':
    '{departments, plural, =0 {Nog geen afdelingen in het team} one {1 afdeling in het team} other {{departments} afdelingen in het team}} (telt tot {upTo})',
  'score.GROWTH':
    '{covered, plural, =0 {Wil {thing} leren, maar niemand anders in het team kan het} other {Wil {thing} leren, en een teamgenoot kan het}}',
  'score.FRESH_PAIRS': '{pairs} van {of} paren hebben nog niet eerder samengewerkt',
  'score.FAMILIAR_PAIRS': '{pairs} van {of} paren kennen elkaar uit een eerder team',

  'ruleName.SKILLS': 'vaardigheden',
  'ruleName.AFFINITY': 'geschikt voor de rol',
  'ruleName.ENERGY': 'krijgt er energie van',
  'ruleName.GROWTH': 'kan er iets leren',
  'ruleName.ROTATION': 'is weinig gevraagd',
  'ruleName.COVERAGE': 'vaardigheden van het hele team',
  'ruleName.MIX': 'verschillende afdelingen',
  'ruleName.FRESH_PAIRS': 'nieuwe combinaties van mensen',
  'ruleName.FAMILIAR_PAIRS': 'mensen die elkaar kennen',

  'policy.balanced': 'In balans',
  'policy.strongest': 'Sterkste team',
  'policy.mostGrowth': 'Meeste groei',
  'policy.mostMixed': 'Meest gemengd',
  'policyMeaning.balanced': 'Vaardigheden, rol, energie en eerlijk verdelen wegen allemaal mee.',
  'policyMeaning.strongest': 'Wat mensen nu al kunnen weegt het zwaarst.',
  'policyMeaning.mostGrowth': 'Wat mensen willen leren en wat energie geeft weegt het zwaarst.',
  'policyMeaning.mostMixed': 'Veel afdelingen, en mensen die weinig gevraagd zijn.',

  'whyNot.NOT_IN_POOL': '{name} zit niet in de pool.',
  'whyNot.IN_BEST_TEAM': '{name} zit in het beste team, of in een team dat even goed is, op plek {seat}.',
  'whyNot.BREAKS_RULES': '{name} kan op geen enkele plek zitten:',
  'whyNot.NO_TEAM_WITH_HER': 'Er is geen team met {name} dat aan alle andere eisen voldoet.',
  'whyNot.FEWER_SEATS': 'Met {name} op plek {seat} blijft er een plek meer open.',
  'whyNot.FEWER_POINTS':
    '{points, plural, one {Het beste team met {name} (op plek {seat}) heeft 1 punt minder.} other {Het beste team met {name} (op plek {seat}) heeft {points} punten minder.}}',
  'whyNot.COSTS_MOST':
    '{points, plural, one {Het meeste kost: {rule} (1 punt).} other {Het meeste kost: {rule} ({points} punten).}}',

  'seat.EVERY_TEAM_NEEDS_DIRECTION': 'Elk team heeft iemand nodig die de regie neemt.',
  'seat.MONEY_IS_NEEDED': 'Er is geld nodig, dus iemand bewaakt de begroting.',
  'seat.TOO_BIG_NEEDS_EVERY_ROLE': 'Zo’n grote vraag heeft elke rol nodig.',
  'seat.POLITICS_IS_IN_IT': 'Het raakt raad, college of pers, dus iemand stemt af met de politiek.',
  'seat.A_SPECIALIST_IS_ASKED':
    'Er wordt om een specialist gevraagd{taakveld, select, none {} other { op het gebied van {taakveld}}}.',
  'seat.THE_SUBJECT_NEEDS_KNOWLEDGE':
    'Het onderwerp vraagt vakkennis{taakveld, select, none {} other { van {taakveld}}}.',
  'seat.A_SECOND_FIELD_IS_IN_IT': 'Er speelt nog een taakveld mee: {taakveld}.',
  'seat.PARTIES_TAKE_PART': 'Er doen andere organisaties mee, dus iemand bouwt het netwerk.',
  'seat.PEOPLE_HAVE_TO_MEET': 'Het doel is dat mensen elkaar ontmoeten.',
  'seat.SEVERAL_INTERESTS_MEET': 'Er komen verschillende belangen bij elkaar.',

  'triage.SETTLED_PROCEDURE': 'Er is een vaste werkwijze voor.',
  'triage.SPECIALIST_TASK': 'Het is een duidelijke klus voor een specialist.',
  'triage.SMALL_SCALE':
    '{points, select, up {Een of twee mensen kunnen het in een paar weken doen.} other {Het is te veel voor een of twee mensen.}}',
  'triage.POLITICALLY_SENSITIVE': 'Het raakt raad, college of pers.',
  'triage.EXTERNAL_PARTIES': 'Er doen andere organisaties mee.',
  'triage.SEVERAL_DEPARTMENTS': 'Er zijn meer afdelingen voor nodig.',
  'triage.MONEY_NEEDED': 'Er is geld voor nodig.',
  'triage.REACH': 'Het reikt ver.',
  'triage.GOALS': 'Het heeft meer dan één doel.',

  'size.REACHES_EVERYTHING': 'Het gaat over alles en iedereen tegelijk; er is geen eerste stap.',
  'size.LONG_AND_WIDE': 'Het duurt jaren en heeft veel doelen of groepen mensen.',
  'size.DEPARTMENTS_AND_GROUPS': 'Het vraagt meer afdelingen, meer doelen en bijna alle groepen mensen tegelijk.',
  'size.TOO_MANY_GOALS': 'Het heeft meer doelen dan één team in het oog kan houden.',

  'near.FEWER_HOURS': 'Zou kunnen met {hours} uur per week.',
  'near.LOWER_LEVEL': 'Zou kunnen als niveau {minimum} voor {skill} genoeg is.',
  'near.LATER_START':
    '{weeks, plural, one {Zou kunnen als het 1 week later begint.} other {Zou kunnen als het {weeks} weken later begint.}}',

  'demand.PIN': '{person} moet op plek {seat} zitten',
  'demand.RULE.HOURS': '{person} heeft niet elke week genoeg uren vrij voor plek {seat}',
  'demand.RULE.CONSENT': '{person} wil niet voorgesteld worden',
  'demand.RULE.EXCLUDED': '{person} is weggelaten of heeft al nee gezegd',
  'demand.RULE.CONFLICT_OF_INTEREST': '{person} heeft een belang bij dit verzoek gemeld',
  'demand.RULE.REQUIRED_LEVEL': '{person} haalt het minimale niveau voor plek {seat} niet',
  'demand.RULE.IN_THE_POOL': '{person} of plek {seat} bestaat niet meer',
  'demand.RULE.MENTOR': 'voor {person} op plek {seat} is er niemand in de pool die mentor kan zijn',
  'demand.TWO_SEATS_TOO_MANY_HOURS': '{person} heeft niet genoeg uren voor twee plekken',
  'demand.KEPT_APART': '{person} en {other} mogen niet samen in een team',
  'demand.NO_ONE_TWICE': '{person} kan maar één plek hebben',
  'demand.MINIMUM_DEPARTMENTS':
    '{departments, plural, one {minstens 1 afdeling} other {minstens {departments} verschillende afdelingen}}',

  'rule.TWO_SEATS_TOO_MANY_HOURS': 'iemand heeft niet genoeg uren voor twee plekken',
  'rule.CONSENT': 'iemand wil niet voorgesteld worden',
  'rule.EXCLUDED': 'iemand heeft al nee gezegd',
  'rule.CONFLICT_OF_INTEREST': 'iemand heeft een belang gemeld',
  'rule.HOURS': 'iemand heeft niet elke week genoeg uren vrij',
  'rule.REQUIRED_LEVEL': 'iemand haalt een minimaal niveau niet',
  'rule.NO_ONE_TWICE': 'iemand staat op twee plekken',
  'rule.KEPT_APART': 'twee mensen mogen niet samen in een team',
  'rule.PIN': 'iemand staat niet op de afgesproken plek',
  'rule.MINIMUM_DEPARTMENTS': 'er zitten te weinig afdelingen in',
  'rule.IN_THE_POOL': 'iemand zit niet meer in de pool',

  'part.TARGET_GROUP': '{title} – voor: {group}',
  'part.PLACE': '{title} – op deze plek: {place}',
  'part.TAAKVELD': '{title} – alleen: {field}',
  'part.QUESTION': '{title} – eerst uitzoeken wat de kleinste stap is die helpt',
  'sameBecause.SAME_WORDS': 'zelfde woorden',
  'sameBecause.SAME_PLACE': 'zelfde plek',
  'sameBecause.SAME_FIELD': 'zelfde taakveld',
  'sameBecause.SAME_TIME': 'in dezelfde tijd',
  'status.RECEIVED': 'ontvangen',
  'status.IN_INTAKE': 'in behandeling',
  'status.HANDED_TO_LINE': 'bij een afdeling',
  'status.TEAM_PROPOSED': 'team gevraagd',
  'status.TEAM_ACTIVE': 'team gevormd',
  'status.CLOSED': 'afgerond',
  'status.MERGED': 'samengevoegd',
  'status.SPLIT': 'opgeknipt',
  'status.PROPOSED': 'voorgesteld',
  'status.ACTIVE': 'aan het werk',
  'status.DISSOLVED': 'ontbonden',
  'status.CANCELLED': 'afgeblazen',
  'status.WITHDRAWN': 'ingetrokken',

  'progress.RECEIVED':
    'Wij hebben uw verzoek. Een coördinator bekijkt het binnen enkele werkdagen. U hoeft nu niets te doen.',
  'progress.IN_INTAKE': 'Een coördinator bekijkt welke mensen er nodig zijn. Daarna vragen wij een team.',
  'progress.HANDED_TO_LINE': 'Dit is werk van één afdeling: {department}. Die afdeling neemt contact met u op.',
  'progress.TEAM_PROPOSED':
    'Wij hebben mensen gevraagd voor een team. Zodra iedereen ja zegt en er uren voor zijn, ligt de begindatum vast.',
  'progress.TEAM_ACTIVE': 'Er is een team voor u aan het werk, tot en met {endsOn}.',
  'progress.MERGED': 'Anderen vroegen hetzelfde. Wij pakken de verzoeken samen op.',
  'progress.SPLIT': 'Dit was te groot voor één team. Wij pakken het op in kleinere stukken. Die ziet u hieronder.',
  'progress.CLOSED': 'Het team is klaar met het werk en is ontbonden. Bedankt voor uw verzoek.',
  'board.TWO_TEAMS_FIT':
    '{person} is ook gevraagd voor “{title}” ({hours} uur per week). Beide passen: er {left, plural, =0 {blijft niets} other {blijft {left} uur}} over.',
  'board.TWO_TEAMS_TOO_MUCH':
    '{person} is ook gevraagd voor “{title}” ({hours} uur per week). Samen is dat {short} uur te veel: dan komt in een van de twee teams een plek open.',
  'refusal.INVITATION_EXPIRED':
    'De laatste dag om te antwoorden is voorbij. Wilt u toch meedoen? Vraag de coördinator om u opnieuw uit te nodigen.',
  'refusal.ALREADY_REMINDED': 'Vandaag is al een herinnering gestuurd. Morgen kan het weer.',
  'status.COUNTERED': 'andere uren voorgesteld',
  'status.EXPIRED': 'niet op tijd geantwoord',
  'prompt.EVALUATE_TEAM': 'Het team “{team}” is klaar. Uw terugblik helpt het volgende team.',
  'prompt.STATE_SKILL': 'Dit werd gevraagd op uw plek in “{team}”, en het staat nog niet in uw profiel.',
  'prompt.STILL_USED': 'U gebruikte dit voor het laatst in {year}. Na drie jaar telt het één niveau lager.',
  'prompt.STATE_STRENGTHS': 'U heeft nog geen sterke punten genoemd. Ze helpen om een team te maken dat past.',
  'refusal.DATES_REVERSED': 'De laatste dag ({to}) ligt vóór de eerste ({from}). Wissel ze om.',
  'mail.invited.subject': 'U bent gevraagd voor een team: {team}',
  'mail.reminded.subject': 'Herinnering: u bent gevraagd voor een team: {team}',
  'mail.invited.text':
    'U bent gevraagd voor het team “{team}”: {hours} uur per week, {weeks} weken.\n\nZie waarom u, met wie, en tot wanneer. Zeg ja of nee, of stel andere uren voor: {address}\n\nDit bericht is vanzelf verstuurd.',
  'export.messages': 'Berichten die u schreef',
  'export.line.message': '{at}: {text}',
  'refusal.TOO_MANY_MESSAGES':
    'Over dit verzoek zijn al {most} berichten geschreven. Bel ons, of dien een nieuw verzoek in.',
  'data.request.messages': 'Berichten over een verzoek',
  'dataPurpose.request.messages': 'Samen scherp krijgen wat er nodig is, en laten weten hoe het gaat.',
  'dataSeenBy.request.messages': 'De aanvrager, coördinatoren, auditors en het team.',
  'data.request.satisfaction': 'Rapportcijfer en opmerking van de aanvrager',
  'dataPurpose.request.satisfaction': 'Leren wat goed ging en wat beter kan.',
  'dataSeenBy.request.satisfaction': 'Coördinatoren, auditors en het team.',
  'data.team.coCreator': 'Naam van een aanvrager die meedenkt met het team',
  'dataPurpose.team.coCreator': 'Elkaar kunnen aanspreken.',
  'dataSeenBy.team.coCreator': 'Coördinatoren, auditors en het team.',
  'refusal.FILE_UNREADABLE': 'Dit bestand is niet te lezen als tabel. Bewaar het als CSV en probeer het opnieuw.',
  'refusal.COLUMNS_MISSING': 'In de eerste regel ontbreken kolommen: {columns}. Voeg ze toe en probeer het opnieuw.',
  'refusal.UNKNOWN_DEPARTMENT': 'De afdeling “{name}” is er niet. Schrijf de naam zoals hij in Rolpool staat.',
  'refusal.NUMBER_NOT_FITTING': 'Een nummer heeft 1 tot 40 letters, cijfers, punten of streepjes.',
  'refusal.NUMBER_TWICE': 'Het nummer {number} staat vaker in dit bestand. Laat één regel staan.',
  'refusal.HOURS_GONE':
    '{name} heeft in de week van {date} nog {free} uur vrij, en er zijn er {hours} nodig. Overleg met {name}: kan de agenda anders? Kan het niet, geef de uren dan niet vrij; de coördinator zoekt verder.',
  'refusal.SUM_TOO_LARGE':
    'De punten van een plek zijn samen {total}. Samen mogen ze hoogstens {most} zijn. Maak een of meer getallen kleiner.',
  profileConflict:
    'In de week van {date} heeft u nog {free} uur, en voor het team “{team}” zijn er {hours} nodig. Laat het de coördinator weten, of neem uw antwoord terug bij Uitnodigingen.',
  'release.left': '{name} houdt in de drukste week {hours} uur over voor de pool.',
  'release.short': '{name} komt in de drukste week {hours} uur te kort.',
  'release.department': 'Uw afdeling houdt voor {role} in de week van {date} nog {after} van {before} vrije uren over.',
  'refusal.EMAIL_TWICE': 'Dit adres is al van nummer {number}. Een adres hoort bij één persoon.',
  'refusal.PERMISSIONS_NOT_HERE':
    'Deze toegang verandert u niet met een bestand: uw eigen toegang regelt een andere beheerder, en waar de aanmelding de toegang bepaalt, regelt u het daar.',
  'notice.message.subject': 'U heeft een bericht over uw verzoek',
  'notice.message.text':
    'Er is een bericht voor u over uw verzoek.\n\nLees het en antwoord met uw persoonlijke code: {address}\n\nDit bericht is vanzelf verstuurd.',
  'refusal.TOO_MANY_VIEWS': 'U heeft al {most} bewaarde weergaven. Haal er eerst een weg.',
  'export.savedViews': 'Weergaven die u bewaarde',
  'export.line.savedView': '{name}: {address}',
  'refusal.TEAM_NOT_STARTED': 'Het team begint op {date}. Daarna kunt u terugkijken.',
  'refusal.SAME_HOURS': 'Dit zijn de uren die gevraagd zijn: {hours}. Zeg ja, of vul andere uren in.',
  'refusal.DATE_TOO_FAR': 'De datum {date} is te ver weg. Kies een dag binnen vijf jaar.',
  'progress.TEAM_READY': 'Er is een team voor u. Het begint op {startsOn} en werkt tot en met {endsOn}.',
  'refusal.PERMISSIONS_UNKNOWN': 'Gebruik medewerker, coördinator, leidinggevende, beheerder of controleur.',
  'seat.named': '{place} ({roles})',
  'seat.minimum': '{skill} op niveau {level}',
  'whyNot.REQUIRED_LEVEL': 'Plek {seat} vraagt minstens {levels}.',
} as const;

export type MessageKey = keyof typeof nl;
