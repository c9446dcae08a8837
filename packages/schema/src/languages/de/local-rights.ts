import type {localRights as english} from '../en/local-rights.js'
import type {Words} from '../together.js'

export const localRights: Words<typeof english> = {
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
        'anzuzweifeln, dass wir das Gesetz einhalten: zuerst bei der Person, die in unserem Unternehmen dafür einsteht, und beim Privacy Commissioner of Canada'
    }
  }
}
