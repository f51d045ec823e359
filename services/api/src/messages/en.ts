import type { MessageKey } from './nl.ts';
import { auditEn } from './auditEn.ts';
import { privacyEn } from './privacyEn.ts';

/** Every sentence that the API speaks, in English. */
export const en: Readonly<Record<MessageKey, string>> = {
  ...auditEn,
  ...privacyEn,
  'refusal.NOT_ALLOWED': 'This account may not do this. Ask a coordinator, or sign in with another account.',
  'refusal.NOT_SIGNED_IN': 'You are not signed in. Sign in first.',
  'refusal.NOT_FOUND': 'This was not found. Check the reference, or go back to the overview.',
  'refusal.TEXT_TOO_SHORT':
    'With so few words we cannot tell yet what you want. Write in one sentence what should happen, and where or for whom.',
  'refusal.TEXT_EMPTY': 'Nothing is written here yet. Write at least {least} characters.',
  'refusal.TEXT_TOO_LONG': 'The text has {length} characters; {most} fit. Shorten it. Nothing is lost.',
  'refusal.DATE_IMPOSSIBLE': 'The date {date} does not exist. Write a date like 2026-05-31.',
  'refusal.DATE_IN_THE_PAST': 'The date {date} has passed. Choose today or a later day.',
  'refusal.NUMBER_OUT_OF_RANGE': 'Choose a whole number from {from} to {to}.',
  'refusal.REASON_MISSING': 'Give a reason of at least {least} characters.',
  'refusal.CHANGED_MEANWHILE':
    'Somebody else has just changed this. Load it again and see whether your choice still fits. Nothing was saved.',
  'refusal.WRONG_STATUS': 'That is no longer possible: the status is now “{status}”. Load the page again.',
  'refusal.ANSWER_NOT_FITTING': 'This answer does not fit the question. Choose one of the possible answers.',
  'refusal.UNKNOWN_QUESTION': 'This question is not in the intake. Load the page again.',
  'refusal.UNKNOWN_SKILL': '“{id}” is not in the list. Choose a skill or task field from the list.',
  'refusal.NOBODY_FOR_SEAT': 'Nobody has been chosen yet. Choose a person for at least one seat.',
  'refusal.TEAM_BREAKS_RULE': 'This team is not possible: {rules}. Ask for new teams, or choose somebody else.',
  'refusal.NO_TEAM_NEEDED':
    'This is line work: no team is formed for it. Hand it to the department, or change the intake.',
  'refusal.ALREADY_ANSWERED': 'This was answered before. Load the page again to see the answer.',
  'refusal.INVITATION_WITHDRAWN': 'This invitation was withdrawn. You need not do anything.',
  'refusal.ALREADY_EVALUATED': 'You have already evaluated this team.',
  'refusal.NOT_A_TEAMMATE': 'This person is not in this team with you. Choose a teammate.',
  'refusal.DEMO_SIGN_IN_OFF': 'Signing in as a demo person is switched off. Sign in with your own account.',
  'refusal.DATE_IN_THE_FUTURE': 'The date {date} is still to come. Choose today or an earlier day.',
  'refusal.MANUAL_MODE': 'Suggestions are off in this organisation. Form the team by hand.',
  'refusal.WORKS_COUNCIL_FIRST':
    'The works council has not yet consented to suggestions. Form the team by hand, or let an administrator record the consent.',
  'refusal.TOO_MANY_ATTEMPTS': 'There were too many attempts. Wait a minute and try again.',
  'refusal.NAME_NOT_FITTING':
    'Write your first name and surname, with capitals. Only letters, hyphens and apostrophes can be in it.',
  'refusal.EMAIL_NOT_FITTING':
    'This is not an e-mail address that we can use. Write it as name@example.com, or leave it empty.',
  'refusal.STILL_NEEDED': 'This person is in a team or manages a department. End that first.',
  'status.SENT': 'asked',
  'status.ACCEPTED': 'said yes',
  'status.DECLINED': 'said no',
  'refusal.TERM_NOT_READABLE':
    '‘{term}’ cannot be read like this. Use letters, digits and spaces, at most 60 characters.',
  'refusal.BUSY': 'Such a calculation is running already. Wait until it ends, or stop it first.',
  'refusal.GROUP_TOO_LARGE':
    '{people, plural, =0 {Nobody takes} one {# person takes} other {# people take}} part. Choose departments with 2 to {most} people in all who agreed to be suggested.',

  'role.DIRECTION': 'direction',
  'role.BUDGET': 'budget',
  'role.POLITICAL_ALIGNMENT': 'political alignment',
  'role.CONTENT': 'subject knowledge',
  'role.NETWORK': 'network',

  'score.SKILLS':
    '{level, plural, =0 {{skill}: not in the profile yet, level {need} is asked} other {{skill}: counts as level {level}, asked is {need}}}',
  'score.AFFINITY':
    'Role {role}: can do this ({can} of 5){experience, plural, =0 {} one {, did it in 1 earlier team} other {, did it in {experience} earlier teams}}{strengths, plural, =0 {} other {, strengths fit}}',
  'score.ENERGY':
    '{giving, plural, =0 {None of the roles and skills gives energy, by the profile} other {{giving} of {of} roles and skills give energy}}',
  'score.ROTATION':
    '{asked, plural, =0 {Not asked yet in the past 12 months} one {Asked once in the past 12 months} other {Asked {asked} times in the past 12 months}}',
  'score.COVERAGE':
    '{level, plural, =0 {{skill}: nobody in the team has this} other {{skill}: the team reaches level {level}, asked is {need}}}',
  'score.MIX':
    '{departments, plural, =0 {No departments in the team yet} one {1 department in the team} other {{departments} departments in the team}} (counts up to {upTo})',
  'score.GROWTH':
    '{covered, plural, =0 {Wants to learn {thing}, but nobody else in the team can do it} other {Wants to learn {thing}, and a teammate can do it}}',
  'score.FRESH_PAIRS': '{pairs} of {of} pairs have not worked together before',
  'score.FAMILIAR_PAIRS': '{pairs} of {of} pairs know each other from an earlier team',

  'ruleName.SKILLS': 'skills',
  'ruleName.AFFINITY': 'fit for the role',
  'ruleName.ENERGY': 'gets energy from it',
  'ruleName.GROWTH': 'can learn something',
  'ruleName.ROTATION': 'was seldom asked',
  'ruleName.COVERAGE': 'skills of the whole team',
  'ruleName.MIX': 'different departments',
  'ruleName.FRESH_PAIRS': 'new combinations of people',
  'ruleName.FAMILIAR_PAIRS': 'people who know each other',

  'policy.balanced': 'Balanced',
  'policy.strongest': 'Strongest team',
  'policy.mostGrowth': 'Most growth',
  'policy.mostMixed': 'Most mixed',
  'policyMeaning.balanced': 'Skills, role, energy and fair turns all count.',
  'policyMeaning.strongest': 'What people can do now counts most.',
  'policyMeaning.mostGrowth': 'What people want to learn and what gives energy counts most.',
  'policyMeaning.mostMixed': 'Many departments, and people who were seldom asked.',

  'whyNot.NOT_IN_POOL': '{name} is not in the pool.',
  'whyNot.IN_BEST_TEAM': '{name} is in the best team, or in one as good, on seat {seat}.',
  'whyNot.BREAKS_RULES': '{name} cannot take any of the seats:',
  'whyNot.NO_TEAM_WITH_HER': 'There is no team with {name} that meets all other demands.',
  'whyNot.FEWER_SEATS': 'With {name} on seat {seat} one more seat stays open.',
  'whyNot.FEWER_POINTS':
    '{points, plural, one {The best team with {name} (on seat {seat}) has 1 point less.} other {The best team with {name} (on seat {seat}) has {points} points less.}}',
  'whyNot.COSTS_MOST':
    '{points, plural, one {What costs most: {rule} (1 point).} other {What costs most: {rule} ({points} points).}}',

  'seat.EVERY_TEAM_NEEDS_DIRECTION': 'Every team needs somebody who takes direction.',
  'seat.MONEY_IS_NEEDED': 'Money is needed, so somebody keeps the budget.',
  'seat.TOO_BIG_NEEDS_EVERY_ROLE': 'A request this large needs every role.',
  'seat.POLITICS_IS_IN_IT': 'It touches council, executive or press, so somebody aligns with politics.',
  'seat.A_SPECIALIST_IS_ASKED':
    'A specialist is asked for{taakveld, select, none {} other { in the field of {taakveld}}}.',
  'seat.THE_SUBJECT_NEEDS_KNOWLEDGE': 'The subject needs knowledge{taakveld, select, none {} other { of {taakveld}}}.',
  'seat.A_SECOND_FIELD_IS_IN_IT': 'Another task field is in it: {taakveld}.',
  'seat.PARTIES_TAKE_PART': 'Other organisations take part, so somebody builds the network.',
  'seat.PEOPLE_HAVE_TO_MEET': 'The aim is that people meet.',
  'seat.SEVERAL_INTERESTS_MEET': 'Different interests come together.',

  'triage.SETTLED_PROCEDURE': 'There is a fixed way of doing it.',
  'triage.SPECIALIST_TASK': 'It is a clear piece of work for a specialist.',
  'triage.SMALL_SCALE':
    '{points, select, up {One or two people can do it in some weeks.} other {It is too much for one or two people.}}',
  'triage.POLITICALLY_SENSITIVE': 'It touches council, executive or press.',
  'triage.EXTERNAL_PARTIES': 'Other organisations take part.',
  'triage.SEVERAL_DEPARTMENTS': 'It takes more than one department.',
  'triage.MONEY_NEEDED': 'It needs money.',
  'triage.REACH': 'It reaches far.',
  'triage.GOALS': 'It has more than one goal.',

  'size.REACHES_EVERYTHING': 'It is about everything and everyone at once; there is no first step.',
  'size.LONG_AND_WIDE': 'It takes years and has many goals or groups of people.',
  'size.DEPARTMENTS_AND_GROUPS':
    'It asks for several departments, several goals and nearly all groups of people at once.',
  'size.TOO_MANY_GOALS': 'It has more goals than one team can keep in view.',

  'near.FEWER_HOURS': 'Would be possible with {hours} hours a week.',
  'near.LOWER_LEVEL': 'Would be possible if level {minimum} for {skill} is enough.',
  'near.LATER_START':
    '{weeks, plural, one {Would be possible if it starts 1 week later.} other {Would be possible if it starts {weeks} weeks later.}}',

  'demand.PIN': '{person} must be on seat {seat}',
  'demand.RULE.HOURS': '{person} does not have enough hours free every week for seat {seat}',
  'demand.RULE.CONSENT': '{person} does not want to be suggested',
  'demand.RULE.EXCLUDED': '{person} is left out, or declined before',
  'demand.RULE.CONFLICT_OF_INTEREST': '{person} declared an interest in this request',
  'demand.RULE.REQUIRED_LEVEL': '{person} does not reach the minimum level for seat {seat}',
  'demand.RULE.IN_THE_POOL': '{person} or seat {seat} no longer exists',
  'demand.RULE.MENTOR': 'nobody in the pool can be the mentor of {person} on seat {seat}',
  'demand.TWO_SEATS_TOO_MANY_HOURS': '{person} does not have enough hours for two seats',
  'demand.KEPT_APART': '{person} and {other} must not be in one team',
  'demand.NO_ONE_TWICE': '{person} can have only one seat',
  'demand.MINIMUM_DEPARTMENTS':
    '{departments, plural, one {at least 1 department} other {at least {departments} different departments}}',

  'rule.TWO_SEATS_TOO_MANY_HOURS': 'somebody does not have enough hours for two seats',
  'rule.CONSENT': 'somebody does not want to be suggested',
  'rule.EXCLUDED': 'somebody declined before',
  'rule.CONFLICT_OF_INTEREST': 'somebody declared an interest',
  'rule.HOURS': 'somebody does not have enough hours free every week',
  'rule.REQUIRED_LEVEL': 'somebody does not reach a minimum level',
  'rule.NO_ONE_TWICE': 'somebody has two seats',
  'rule.KEPT_APART': 'two people must not be in one team',
  'rule.PIN': 'somebody is not on the agreed seat',
  'rule.MINIMUM_DEPARTMENTS': 'there are too few departments in it',
  'rule.IN_THE_POOL': 'somebody is no longer in the pool',

  'part.TARGET_GROUP': '{title} – for: {group}',
  'part.PLACE': '{title} – at this place: {place}',
  'part.TAAKVELD': '{title} – only: {field}',
  'part.QUESTION': '{title} – first find out which is the smallest step that helps',
  'sameBecause.SAME_WORDS': 'same words',
  'sameBecause.SAME_PLACE': 'same place',
  'sameBecause.SAME_FIELD': 'same task field',
  'sameBecause.SAME_TIME': 'at the same time',
  'status.RECEIVED': 'received',
  'status.IN_INTAKE': 'in intake',
  'status.HANDED_TO_LINE': 'with a department',
  'status.TEAM_PROPOSED': 'team asked',
  'status.TEAM_ACTIVE': 'team at work',
  'status.CLOSED': 'closed',
  'status.MERGED': 'merged',
  'status.SPLIT': 'split up',
  'status.PROPOSED': 'proposed',
  'status.ACTIVE': 'at work',
  'status.DISSOLVED': 'dissolved',
  'status.CANCELLED': 'called off',
  'status.WITHDRAWN': 'withdrawn',

  'progress.RECEIVED':
    'We have your request. A coordinator looks at it within a few working days. You need not do anything now.',
  'progress.IN_INTAKE': 'A coordinator is finding out which people are needed. Then we ask a team.',
  'progress.HANDED_TO_LINE': 'This is work of one department: {department}. That department will contact you.',
  'progress.TEAM_PROPOSED': 'We have asked people for a team. As soon as everyone says yes, work starts.',
  'progress.TEAM_ACTIVE': 'A team is at work for you, up to and including {endsOn}.',
  'progress.MERGED': 'Others asked the same. We take the requests up together.',
  'progress.SPLIT': 'This was too big for one team. We take it up in smaller pieces. You see them below.',
  'progress.CLOSED': 'The team has finished its work and has dissolved. Thank you for your request.',
  'board.TWO_TEAMS_FIT':
    '{person} is also asked for “{title}” ({hours} hours a week). Both fit: {left, plural, =0 {nothing is} one {1 hour is} other {{left} hours are}} left.',
  'board.TWO_TEAMS_TOO_MUCH':
    '{person} is also asked for “{title}” ({hours} hours a week). Together that is {short} {short, plural, one {hour} other {hours}} too many: a seat in one of the two teams falls open.',
  'refusal.INVITATION_EXPIRED':
    'The last day to answer has passed. Do you still want to join? Ask the coordinator to invite you again.',
  'refusal.ALREADY_REMINDED': 'A reminder was already sent today. Tomorrow you can send another.',
  'status.COUNTERED': 'proposed other hours',
  'status.EXPIRED': 'not answered in time',
  'prompt.EVALUATE_TEAM': 'The team “{team}” is done. Looking back helps the next team.',
  'prompt.STATE_SKILL': 'This was asked on your seat in “{team}”, and it is not in your profile yet.',
  'prompt.STILL_USED': 'You last used this in {year}. After three years it counts one level lower.',
  'prompt.STATE_STRENGTHS': 'You have not named strengths yet. They help to form a team that fits.',
  'refusal.DATES_REVERSED': 'The last day ({to}) is before the first ({from}). Swap them.',
  'mail.invited.subject': 'You are invited to a team: {team}',
  'mail.reminded.subject': 'Reminder: you are invited to a team: {team}',
  'mail.invited.text':
    'You are invited to the team “{team}”: {hours} hours a week, {weeks} weeks.\n\nSee why you, with whom, and until when. Say yes or no, or propose other hours: {address}\n\nThis message was sent automatically.',
  'export.messages': 'Messages that you wrote',
  'export.line.message': '{at}: {text}',
  'refusal.TOO_MANY_MESSAGES':
    'There are already {most} messages about this request. Call us, or hand in a new request.',
  'data.request.messages': 'Messages about a request',
  'dataPurpose.request.messages': 'To get clear together what is needed, and to tell how it goes.',
  'dataSeenBy.request.messages': 'The requester, coordinators, auditors and the team.',
  'data.request.satisfaction': 'Mark and remark of the requester',
  'dataPurpose.request.satisfaction': 'To learn what went well and what can be better.',
  'dataSeenBy.request.satisfaction': 'Coordinators, auditors and the team.',
  'data.team.coCreator': 'Name of a requester who thinks along with the team',
  'dataPurpose.team.coCreator': 'To be able to address each other.',
  'dataSeenBy.team.coCreator': 'Coordinators, auditors and the team.',
  'refusal.FILE_UNREADABLE': 'This file cannot be read as a table. Save it as CSV and try again.',
  'refusal.COLUMNS_MISSING': 'Columns are missing in the first line: {columns}. Add them and try again.',
  'refusal.UNKNOWN_DEPARTMENT': 'There is no department “{name}”. Write the name as it is in Rolpool.',
  'refusal.NUMBER_NOT_FITTING': 'A number has 1 to 40 letters, digits, dots or dashes.',
  'refusal.NUMBER_TWICE': 'The number {number} is in this file more than once. Leave one row.',
  'refusal.HOURS_GONE':
    '{name} has {free} hours left in the week of {date}, and {hours} are needed. Talk with {name}: can the calendar change? If not, do not release the hours; the coordinator looks further.',
  'refusal.SUM_TOO_LARGE':
    'The points of a seat are {total} together. Together they may be {most} at most. Make one or more numbers smaller.',
  profileConflict:
    'In the week of {date} you have {free} hours left, and the team “{team}” needs {hours}. Tell the coordinator, or take your answer back under Invitations.',
  'release.left': '{name} has {hours} hours left for the pool in the fullest week.',
  'release.short': '{name} is {hours} hours short in the fullest week.',
  'release.department': 'Your department has {after} of {before} free hours left for {role} in the week of {date}.',
  'refusal.EMAIL_TWICE': 'This address is already of number {number}. An address belongs to one person.',
  'refusal.PERMISSIONS_NOT_HERE':
    'You do not change these permissions with a file: another administrator sets your own, and where the sign-on gives permissions, you set them there.',
  'notice.message.subject': 'You have a message about your request',
  'notice.message.text':
    'There is a message for you about your request.\n\nRead it and answer with your personal code: {address}\n\nThis message was sent automatically.',
  'refusal.TOO_MANY_VIEWS': 'You have {most} kept views already. Drop one first.',
  'export.savedViews': 'Views that you kept',
  'export.line.savedView': '{name}: {address}',
  'refusal.TEAM_NOT_STARTED': 'The team starts on {date}. After that you can look back.',
  'refusal.SAME_HOURS': 'These are the hours that were asked: {hours}. Say yes, or fill in other hours.',
  'refusal.DATE_TOO_FAR': 'The date {date} is too far away. Choose a day within five years.',
  'progress.TEAM_READY': 'There is a team for you. It starts on {startsOn} and works up to and including {endsOn}.',
  'refusal.PERMISSIONS_UNKNOWN': 'Use employee, coordinator, manager, administrator or auditor.',
  'seat.named': '{place} ({roles})',
  'seat.minimum': '{skill} at level {level}',
  'whyNot.REQUIRED_LEVEL': 'Seat {seat} asks at least {levels}.',
};
