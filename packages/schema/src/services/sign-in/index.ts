import {appleSignIn} from './apple-sign-in.js'
import {auth0} from './auth0.js'
import {clerk} from './clerk.js'
import {facebookLogin} from './facebook-login.js'
import {githubSignIn} from './github-sign-in.js'
import {googleSignIn} from './google-sign-in.js'

/** Signing in. */
export const signIn = {
  'google-sign-in': googleSignIn,
  'apple-sign-in': appleSignIn,
  'facebook-login': facebookLogin,
  'github-sign-in': githubSignIn,
  auth0,
  clerk
}
