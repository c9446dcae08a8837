import {expect, test} from 'vitest'
import type {Policy} from '../model/index.js'
import {isOurselves, storedOnDevice} from './device.js'

test('storedOnDevice returns what anyone except the user stores, or may store', () => {
  const policy: Policy = {
    title: 'Privacy',
    language: 'en',
    organisation: {name: 'Atlas'},
    practices: [
      {does: 'store-on-device'},
      {may: 'store-on-device', who: 'partner'},
      {does: 'store-on-device', who: 'user'},
      {never: 'store-on-device'},
      {does: 'collect'}
    ],
    sections: [{kind: 'other', body: 'Welcome.'}]
  }
  expect(storedOnDevice(policy).map(({index}) => index)).toEqual([0, 1])
})

test('recognises an organisation by its name, part of it or its site, but not by a dash', () => {
  const policy: Policy = {
    title: 'Privacy',
    language: 'en',
    organisation: {name: 'Atlas', legalName: 'Atlas Maps B.V.', site: 'https://maps.example'},
    sections: []
  }
  const ours = ['Atlas', 'ATLAS MAPS', 'maps.example', 'Atlas Maps B.V.']
  expect(ours.filter((name) => isOurselves(name, policy))).toEqual(ours)
  expect(['—', '?', '', 'Tallyworks'].filter((name) => isOurselves(name, policy))).toEqual([])
})
