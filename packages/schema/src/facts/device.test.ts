import {expect, test} from 'vitest'
import type {Policy} from '../model/index.js'
import {storedOnDevice} from './device.js'

test('what is stored on devices is what anyone but their readers stores there, or may', () => {
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
