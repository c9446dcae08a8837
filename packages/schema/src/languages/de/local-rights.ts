import type {localRights as english} from '../en/local-rights.js'
import type {Words} from '../together.js'

export const localRights: Words<typeof english> = {
  app: {
    heading: 'Wenn Sie in Australien sind',
    lead: 'Der Privacy Act 1988 gibt Ihnen das Recht,',
    rights: {
      access: 'Zugang zu den personenbezogenen Daten zu erhalten, die wir über Sie haben',
      rectification: 'sie berichtigen zu lassen',
      'complaint-to-controller':
        'sich bei uns über einen Verstoß gegen die Australian Privacy Principles zu beschweren',
      complaint: 'sich beim Australian Information Commissioner (OAIC) zu beschweren'
    }
  },
  'us-states': {
    heading: 'Wenn Sie in einem dieser US-Bundesstaaten leben',
    lead: 'Wenn Sie in einem der unten genannten Bundesstaaten leben, haben Sie das Recht,',
    rights: {
      access:
        'zu erfahren, ob wir personenbezogene Daten über Sie verarbeiten, und Zugang zu ihnen zu erhalten',
      rectification: 'falsche personenbezogene Daten berichtigen zu lassen',
      erasure: 'Ihre personenbezogenen Daten löschen zu lassen',
      portability:
        'eine Kopie Ihrer personenbezogenen Daten in einem übertragbaren, leicht nutzbaren Format zu erhalten',
      'opt-out-of-sale': 'dem Verkauf Ihrer personenbezogenen Daten zu widersprechen',
      'opt-out-of-targeted-advertising': 'zielgerichteter Werbung zu widersprechen',
      'opt-out-of-profiling':
        'einem Profiling zu widersprechen, das Entscheidungen mit rechtlichen oder ähnlich bedeutsamen Folgen dient',
      'information-on-sharing':
        'eine Liste der Dritten zu erhalten, denen wir personenbezogene Daten weitergegeben haben',
      'question-profiling':
        'das Ergebnis eines solchen Profilings infrage zu stellen und seinen Grund zu erfahren',
      'no-retaliation': 'nicht benachteiligt zu werden, weil Sie eines dieser Rechte ausüben'
    },
    narrower: {
      'rectification.provided':
        'falsche personenbezogene Daten berichtigen zu lassen, die Sie uns gegeben haben',
      'erasure.provided': 'die personenbezogenen Daten löschen zu lassen, die Sie uns gegeben haben',
      'portability.provided':
        'eine Kopie der personenbezogenen Daten, die Sie uns gegeben haben, in einem übertragbaren, leicht nutzbaren Format zu erhalten',
      'opt-out-of-profiling.automated':
        'einem Profiling zu widersprechen, das ausschließlich automatisierten Entscheidungen mit rechtlichen oder ähnlich bedeutsamen Folgen dient',
      'information-on-sharing.categories':
        'eine Liste der Kategorien von Dritten zu erhalten, denen wir personenbezogene Daten weitergegeben haben',
      'information-on-sharing.sold': 'eine Liste etwaiger Käufer Ihrer personenbezogenen Daten zu erhalten'
    },
    sensitiveData: {
      consent: 'dass sensible Daten über Sie nur mit Ihrer Einwilligung verwendet werden',
      'opt-out': 'der Verwendung sensibler Daten über Sie zu widersprechen',
      necessity:
        'dass sensible Daten über Sie nur verwendet werden, soweit das, was Sie verlangt haben, es unbedingt erfordert'
    }
  },
  'shine-the-light': {
    heading: 'Ihre Datenschutzrechte in Kalifornien',
    lead: 'Einmal im Kalenderjahr und kostenlos haben unsere Kunden in Kalifornien nach Abschnitt 1798.83 des California Civil Code das Recht,',
    rights: {
      'information-on-sharing':
        'zu erfahren, welche Arten personenbezogener Daten wir im vorigen Kalenderjahr Dritten für deren Direktwerbung offengelegt haben, mit Namen und Anschriften dieser Dritten'
    }
  },
  'us-health': {
    heading: 'Wenn Sie in Washington oder Nevada leben',
    lead: 'Für Gesundheitsdaten (consumer health data) haben Sie nach dem Recht Ihres Bundesstaats das Recht,',
    rights: {
      access:
        'zu erfahren, ob wir Gesundheitsdaten über Sie erheben, weitergeben oder verkaufen, und in Washington auch Zugang zu ihnen zu erhalten',
      'information-on-sharing': 'eine Liste aller Dritten zu erhalten, die sie von uns erhalten haben',
      'withdraw-consent': 'Ihre Einwilligung in die Erhebung und Weitergabe zu widerrufen',
      erasure: 'sie löschen zu lassen'
    }
  },
  fadp: {
    heading: 'Wenn Sie in der Schweiz sind',
    lead: 'Das Schweizer Bundesgesetz über den Datenschutz (DSG) gibt Ihnen das Recht,',
    rights: {
      access:
        'Auskunft darüber zu verlangen, ob und welche Personendaten über Sie bearbeitet werden (Art. 25)',
      portability:
        'Personendaten, die Sie uns bekannt gegeben haben, in einem gängigen elektronischen Format zu erhalten oder übertragen zu lassen (Art. 28)',
      rectification: 'unrichtige Personendaten berichtigen zu lassen (Art. 32)',
      erasure: 'Personendaten löschen oder vernichten zu lassen (Art. 32)',
      objection: 'eine bestimmte Bearbeitung oder die Bekanntgabe an Dritte zu verbieten (Art. 32)',
      'human-review':
        'zu einer automatisierten Einzelentscheidung Stellung zu nehmen und sie von einer natürlichen Person überprüfen zu lassen (Art. 21)'
    }
  },
  'law-25': {
    heading: 'Wenn Sie in Québec sind',
    lead: 'Das Gesetz über den Schutz von Personendaten im privaten Sektor gibt Ihnen das Recht,',
    rights: {
      access: 'zu erfahren, ob wir personenbezogene Daten über Sie haben, und Zugang zu ihnen zu erhalten',
      rectification: 'falsche, unvollständige oder mehrdeutige Daten berichtigen zu lassen',
      portability:
        'elektronisch gespeicherte Daten, die wir bei Ihnen erhoben haben, in einem strukturierten, gängigen technischen Format zu erhalten',
      'withdraw-consent': 'Ihre Einwilligung in die Nutzung oder Weitergabe Ihrer Daten zu widerrufen',
      'de-indexing':
        'zu verlangen, dass wir Daten über Sie nicht mehr verbreiten oder einen Link zu Ihrem Namen aus dem Index entfernen, wenn das Gesetz oder ein Gerichtsbeschluss verletzt wird',
      'human-review':
        'zu erfahren, dass eine Entscheidung allein auf automatisierter Verarbeitung beruht, und sich dazu gegenüber einer Person zu äußern, die sie überprüfen kann',
      complaint: 'sich bei der Commission d’accès à l’information zu beschweren'
    }
  },
  ccpa: {
    heading: 'Wenn Sie in Kalifornien leben',
    lead: 'Der California Consumer Privacy Act (CCPA) gibt Ihnen das Recht,',
    rights: {
      access:
        'zu erfahren, welche personenbezogenen Angaben wir über Sie erhoben haben: die Kategorien und die einzelnen Angaben, die Quellen, die Zwecke und an wen wir sie weitergegeben oder verkauft haben',
      erasure: 'personenbezogene Angaben löschen zu lassen, die wir von Ihnen erhoben haben',
      rectification: 'falsche personenbezogene Angaben über Sie berichtigen zu lassen',
      'opt-out-of-sale': 'dem Verkauf und der Weitergabe Ihrer personenbezogenen Angaben zu widersprechen',
      'limit-sensitive':
        'zu begrenzen, wie wir sensible personenbezogene Angaben über Sie verwenden und weitergeben',
      'opt-out-of-profiling':
        'unserem Einsatz automatisierter Entscheidungstechniken für bedeutsame Entscheidungen über Sie zu widersprechen',
      'access-to-decisions':
        'zu erfahren, wie wir für eine bedeutsame Entscheidung über Sie Techniken der automatisierten Entscheidung eingesetzt haben',
      'no-retaliation': 'nicht benachteiligt zu werden, weil Sie eines dieser Rechte ausüben'
    }
  },
  lgpd: {
    heading: 'Wenn Sie in Brasilien sind',
    lead: 'Die Artikel 18 und 20 des brasilianischen Datenschutzgesetzes (LGPD) geben Ihnen das Recht,',
    rights: {
      access: 'eine Bestätigung, dass wir Ihre Daten verarbeiten, und Zugang zu ihnen zu erhalten',
      rectification: 'unvollständige, falsche oder veraltete Daten berichtigen zu lassen',
      anonymisation:
        'Daten anonymisieren, sperren oder löschen zu lassen, die unnötig oder übermäßig sind oder unrechtmäßig verarbeitet werden',
      portability: 'Ihre Daten an einen anderen Anbieter übertragen zu lassen',
      erasure: 'Daten löschen zu lassen, die wir mit Ihrer Einwilligung verarbeiten',
      'information-on-sharing':
        'zu erfahren, mit welchen öffentlichen und privaten Stellen wir Ihre Daten geteilt haben',
      'information-on-consent':
        'zu erfahren, dass Sie eine Einwilligung verweigern können und was daraus folgt',
      'withdraw-consent': 'Ihre Einwilligung zu widerrufen',
      objection: 'einer rechtswidrigen Verarbeitung zu widersprechen',
      'human-review':
        'Entscheidungen überprüfen zu lassen, die allein auf automatisierter Verarbeitung beruhen',
      complaint: 'sich an die nationale Behörde (ANPD) zu wenden'
    }
  },
  pipeda: {
    heading: 'Wenn Sie in Kanada sind',
    lead: 'Der Personal Information Protection and Electronic Documents Act (PIPEDA) gibt Ihnen das Recht,',
    rights: {
      access:
        'zu erfahren, welche personenbezogenen Angaben über Sie wir haben, wie wir sie verwenden und an wen wir sie weitergegeben haben, und Zugang zu ihnen zu erhalten',
      rectification: 'ihre Richtigkeit und Vollständigkeit anzuzweifeln und sie ändern zu lassen',
      'withdraw-consent':
        'Ihre Einwilligung zu widerrufen, vorbehaltlich gesetzlicher oder vertraglicher Grenzen und einer angemessenen Frist',
      complaint:
        'anzuzweifeln, dass wir das Gesetz einhalten: zuerst bei der Person, die das in unserem Unternehmen verantwortet, und beim Privacy Commissioner of Canada'
    }
  }
}
