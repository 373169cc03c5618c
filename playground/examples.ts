import accountManager from '../fixtures/candidates/hong-kong-account.zh-Hant.json'
import keyAccounts from '../fixtures/candidates/key-account-manager.zh-Hans.json'
import engineer from '../fixtures/candidates/software-engineer.en.json'
import buyer from '../fixtures/postings/51job.zh-Hans.txt'
import assistant from '../fixtures/postings/jobsdb.mixed.txt'
import platform from '../fixtures/postings/platform-engineer.en.txt'

/** A posting and somebody who might apply. */
export interface Example {
  readonly name: string
  readonly posting: string
  readonly candidate: object
}

export const EXAMPLES: readonly [Example, ...Example[]] = [
  { name: '51job', posting: buyer, candidate: keyAccounts },
  { name: 'JobsDB', posting: assistant, candidate: accountManager },
  { name: 'Platform engineer', posting: platform, candidate: engineer },
]
