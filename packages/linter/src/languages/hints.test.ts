import {expect, test} from 'vitest'
import type {Disclosure} from '@policy-gen/schema'
import {hints as english} from './en/hints.js'
import {hints as french} from './fr/hints.js'
import {hints as german} from './de/hints.js'
import {hints as portuguese} from './pt/hints.js'
import {hints as spanish} from './es/hints.js'
import type {PlainSign} from './cues.js'

function hinted(hints: readonly PlainSign[], text: string): readonly Disclosure[] {
  return hints.flatMap(([disclosure, pattern]) => (pattern.test(text) ? [disclosure] : []))
}

test.each([
  [english, 'collection', 'The site acquires browsing data, such as your IP address.'],
  [english, 'choices', 'Write to us, and we delete it.'],
  [english, 'purposes', 'Your address is sent there to fetch the balance.'],
  [english, 'purposes', 'We keep error reports to reproduce the bug.'],
  [english, 'sharing', 'The page is hosted by Atlas Pages.'],
  [english, 'sharing', 'The app sends your question to Atlas.'],
  [english, 'security', 'The list is accessible only to our staff.'],
  [english, 'security', 'Our mailbox is protected with two-step verification.'],
  [english, 'choices', 'You may turn off the telemetry.'],
  [english, 'retention', 'Your notes remain there until you delete them.'],
  [english, 'retention', 'The token is held in memory only.'],
  [english, 'choices', 'It stays until the user clears the extension’s storage.'],
  [english, 'security', 'Keys are stored in the system Keychain.'],
  [spanish, 'sharing', 'Esta empresa no alquilará ni distribuirá su información.'],
  [french, 'sharing', 'Nous ne vendrons ni ne céderons vos données.'],
  [portuguese, 'sharing', 'Não venderemos nem cederemos os seus dados.'],
  [german, 'collection', 'Wir bekommen alle deine Nachrichten.'],
  [german, 'purposes', 'Die Adresse wird bearbeitet, um die Seite auszuliefern.'],
  [german, 'sharing', 'Inhalte werden außerhalb der Gruppe nicht weitergegeben.'],
  [german, 'retention', 'Solange Sie nicht widerrufen, bleiben die Angaben gespeichert.'],
  [german, 'security', 'Die Übertragung ist verschlüsselt.'],
  [german, 'choices', 'Sie können sich jederzeit abmelden.'],
  [french, 'collection', 'Un compte sera créé avec votre pseudonyme.'],
  [french, 'purposes', 'Votre adresse est utilisée pour vous répondre.'],
  [french, 'sharing', 'Le site est hébergé par Atlas.'],
  [french, 'retention', 'Tant que votre compte existe, la progression est conservée.'],
  [french, 'choices', 'Vous pouvez demander la suppression du compte.'],
  [french, 'choices', 'Vous pouvez désactiver le suivi.'],
  [french, 'retention', 'Désinstaller l’application supprime tout.'],
  [spanish, 'collection', 'La extensión guarda tus datos de acceso.'],
  [spanish, 'purposes', 'Guarda los datos para identificarte.'],
  [spanish, 'sharing', 'No compartimos nada con terceros.'],
  [spanish, 'retention', 'Se guarda mientras dure la partida.'],
  [spanish, 'security', 'La conexión está cifrada.'],
  [spanish, 'choices', 'Si deseas que eliminemos algo, escribe al autor.'],
  [spanish, 'choices', 'Puedes revocar el permiso.'],
  [spanish, 'purposes', 'Para funcionar, la app guarda tus listas.'],
  [spanish, 'security', 'Las claves se guardan en el Llavero.'],
  [portuguese, 'collection', 'O app guarda o seu endereço.'],
  [portuguese, 'purposes', 'Usamos os dados para responder.'],
  [portuguese, 'sharing', 'Nada é divulgado a terceiros.'],
  [portuguese, 'retention', 'A conta é excluída após um ano.'],
  [portuguese, 'security', 'A conexão usa criptografia.'],
  [portuguese, 'choices', 'Você pode solicitar a remoção a qualquer momento.'],
  [portuguese, 'choices', 'Você pode revogar a permissão.'],
  [english, 'controller', 'The chart viewer is maintained by Mira Holm.'],
  [english, 'controller', 'made with care by    atlas'],
  [english, 'controller', '© 2021–2024 Atlas Maps'],
  [english, 'controller', 'Atlas owns and operates this site.'],
  [english, 'contact', 'Please ask the maintainers.'],
  [english, 'contact', 'Open an issue in our repository.'],
  [english, 'sharing', 'The map makes requests to tile servers.'],
  [english, 'retention', 'It is destroyed when the user deletes the account.'],
  [english, 'retention', 'What you draw stays in memory; it is never saved.'],
  [german, 'controller', 'Die Seekarten-App wurde entwickelt von Mira Holm.'],
  [english, 'security', 'The key stays in secure local storage.'],
  [english, 'controller', '&copy; 2024 Atlas'],
  [english, 'sharing', 'Your nickname is forwarded to the chat.'],
  [english, 'retention', 'Removing the app erases the charts.'],
  [english, 'purposes', 'It keeps this so the owner can compare voyages.'],
  [german, 'contact', 'Unsere Anschrift steht im Impressum.'],
  [german, 'contact', 'Melde dich dafür bei den Entwicklern.'],
  [german, 'purposes', 'Ihre Adresse wird zwecks Zustellung genutzt.'],
  [german, 'purposes', 'Diese Daten dienen zur Behebung von Fehlern.'],
  [german, 'sharing', 'Die von uns beauftragten Dienste erhalten sie.'],
  [german, 'retention', 'Wird die App deinstalliert, werden alle Karten entfernt.'],
  [french, 'controller', 'Cette carte est éditée par Atlas.'],
  [french, 'contact', 'Contactez l’auteur de la carte.'],
  [french, 'collection', 'Le site ne demande ni ne conserve de renseignements.'],
  [french, 'security', 'Les échanges passent par HTTPS.'],
  [french, 'security', 'L’accès à la base est limité à deux personnes.'],
  [french, 'sharing', 'Une régie publicitaire peut les utiliser.'],
  [spanish, 'controller', 'La carta fue creada por Mira Holm.'],
  [spanish, 'controller', 'Aquí están los términos en que Atlas usa tu nombre.'],
  [spanish, 'contact', 'Puedes contactar con el desarrollador.'],
  [spanish, 'sharing', 'Los mapas vienen de plataformas de terceros.'],
  [spanish, 'retention', 'Si desinstalas la app, todo se elimina.'],
  [portuguese, 'controller', 'O mapa é mantido por Mira Holm.'],
  [portuguese, 'contact', 'Entre em contato com a equipe.'],
  [portuguese, 'sharing', 'Os mapas vêm de serviços externos.'],
  [portuguese, 'retention', 'Ao desinstalar o app, tudo é removido.']
] as const)('%# hints at %s: %s', (hints, disclosure, sentence) => {
  expect(hinted(hints, sentence)).toContain(disclosure)
})

test.each([
  [english, 'We sell maps of the sea. Our shop is open to all.'],
  [english, 'When you contact our support team, they may laugh.'],
  [english, 'These are devices made by other manufacturers, and the code that runs this website.'],
  [english, 'The harbour is protected by a wall, and the beach by law.'],
  [german, 'Wir verkaufen Seekarten. Unser Laden ist für alle offen.'],
  [french, 'Nous vendons des cartes marines. La boutique est ouverte à tous.'],
  [spanish, 'Vendemos cartas náuticas. La tienda está abierta a todos.'],
  [portuguese, 'Vendemos cartas náuticas. A loja está aberta a todos.']
] as const)('%# gives no hint: %s', (hints, text) => {
  expect(hinted(hints, text)).toEqual([])
})
