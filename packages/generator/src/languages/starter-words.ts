/** The words of a first policy file: its comments, which begin with `#`, and the title. */
export interface StarterWords {
  readonly welcome: string
  readonly title: string
  readonly regimes: string
  readonly effective: string
  readonly organisation: string
  readonly officer: string
  readonly representatives: string
  readonly accountable: string
  readonly framework: string
  readonly asProcessor: string
  readonly jointControllers: string
  readonly practices: string
  readonly cookies: string
  readonly recipients: string
  readonly transfers: string
  readonly retention: string
  readonly rights: string
  readonly granted: string
  readonly answeredWithin: string
  readonly tollFree: string
  readonly authorities: string
  readonly complaints: string
  readonly appeal: string
  readonly verification: string
  readonly agent: string
  readonly sale: string
  readonly signals: string
  readonly children: string
  readonly decisions: string
  readonly security: string
  readonly changes: string
  readonly sections: string
}
